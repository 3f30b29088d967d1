#include "base/needles_parts.h"

/* The nibbles that a bucket allows at each byte of a window, a bit each. */
typedef struct nibbles {
    uint16_t low[VW_WINDOW_BYTES];
    uint16_t high[VW_WINDOW_BYTES];
} nibbles;

static bool is_small(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static nibbles with_window(nibbles set, uint32_t window)
{
    unsigned char bytes[VW_WINDOW_BYTES];

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        set.low[i] |= (uint16_t)(1u << (bytes[i] & 15));
        set.high[i] |= (uint16_t)(1u << (bytes[i] >> 4));
        if (is_small(bytes[i])) /* the capital is 0x20 below: two high nibbles down */
            set.high[i] |= (uint16_t)(1u << ((bytes[i] >> 4) - 2));
    }
    return set;
}

/* How often a byte of logs has one of these nibbles low and one of those high. */
static double rate_of_byte(unsigned low, unsigned high)
{
    double rate = 0;

    for (unsigned h = 0; h < 16; h++)
        for (unsigned l = 0; high >> h & 1 && low >> l; l++)
            if (low >> l & 1)
                rate += vw_needles__byte_rate((unsigned char)(h << 4 | l));
    return rate / 10000;
}

static double rate_of(const nibbles *set)
{
    double rate = 1;

    for (int i = 0; i < VW_WINDOW_BYTES; i++)
        rate *= rate_of_byte(set->low[i], set->high[i]);
    return rate;
}

/* The bucket whose places grow least in number by one more window. */
static int best_bucket(const nibbles *buckets, const double *rates, uint32_t window)
{
    double best = 2;
    int at = 0;

    for (int i = 0; i < VW_FILTER_BUCKETS; i++) {
        nibbles set = with_window(buckets[i], window);
        double more = rate_of(&set) - rates[i];

        if (more < best) {
            best = more;
            at = i;
        }
    }
    return at;
}

static void allow(vw_filter *filter, int i, unsigned byte, unsigned bucket_bit)
{
    filter->bytes[i][byte] |= (uint8_t)bucket_bit;
    filter->halves[i][byte & 127] |= (uint8_t)bucket_bit;
}

static void add_window(vw_filter *filter, uint32_t window, unsigned bucket_bit)
{
    unsigned char bytes[VW_WINDOW_BYTES];
    uint32_t hash = vw_window_hash(window, VW_SEEN_BITS);

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        allow(filter, i, bytes[i], bucket_bit);
        if (is_small(bytes[i]))
            allow(filter, i, bytes[i] - 0x20u, bucket_bit);
    }
    filter->seen[hash >> 3] |= (uint8_t)(1u << (hash & 7));
}

static void set_nibbles(vw_filter *filter, const nibbles *set, unsigned bucket_bit)
{
    for (int i = 0; i < VW_WINDOW_BYTES; i++)
        for (unsigned nibble = 0; nibble < 16; nibble++) {
            if (set->low[i] >> nibble & 1)
                filter->low[i][nibble] |= (uint8_t)bucket_bit;
            if (set->high[i] >> nibble & 1)
                filter->high[i][nibble] |= (uint8_t)bucket_bit;
        }
}

void vw_filter__build(vw_filter *filter, const uint32_t *windows, size_t count)
{
    nibbles buckets[VW_FILTER_BUCKETS] = {0};
    double rates[VW_FILTER_BUCKETS] = {0};

    *filter = (vw_filter){0};
    for (size_t i = 0; i < count; i++) {
        int at = best_bucket(buckets, rates, windows[i]);

        buckets[at] = with_window(buckets[at], windows[i]);
        rates[at] = rate_of(&buckets[at]);
        add_window(filter, windows[i], 1u << at);
    }
    for (int i = 0; i < VW_FILTER_BUCKETS; i++)
        set_nibbles(filter, &buckets[i], 1u << i);
}

size_t vw_filter__next_scalar(const vw_filter *filter, vw_span text, size_t from, size_t to)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;

    for (size_t at = from; at < to; at++) {
        unsigned buckets = filter->bytes[0][bytes[at]] & filter->bytes[1][bytes[at + 1]] &
                           filter->bytes[2][bytes[at + 2]] & filter->bytes[3][bytes[at + 3]];

        if (buckets && vw_filter__seen(filter, text.ptr + at))
            return at;
    }
    return to;
}

vw_filter_next vw_filter__choose(vw_needles_kind kind)
{
    switch (kind) {
    case VW_NEEDLES_SCALAR: return vw_filter__next_scalar;
    case VW_NEEDLES_AVX2: return vw_filter__has_avx2() ? vw_filter__next_avx2 : NULL;
    case VW_NEEDLES_AVX512: return vw_filter__has_avx512() ? vw_filter__next_avx512 : NULL;
    case VW_NEEDLES_BEST: break;
    }
    if (vw_filter__has_avx512())
        return vw_filter__next_avx512;
    return vw_filter__has_avx2() ? vw_filter__next_avx2 : vw_filter__next_scalar;
}

vw_survey vw_survey_text(vw_span text)
{
    size_t done = 0;
    vw_survey survey = {0, true};
    unsigned char bits = 0;

    if (vw_filter__has_avx2())
        survey = vw_filter__survey_avx2(text, &done);
    for (size_t at = done; at < text.len; at++) {
        survey.lines += text.ptr[at] == '\n';
        bits |= (unsigned char)text.ptr[at];
    }
    survey.ascii = survey.ascii && bits < 0x80;
    return survey;
}

size_t vw_count_lines(vw_span text)
{
    return vw_survey_text(text).lines;
}

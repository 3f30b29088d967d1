#include "base/needles_parts.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define HAVE_AVX2 1
#include <immintrin.h>
#else
#define HAVE_AVX2 0
#endif

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

static void add_window(vw_filter *filter, uint32_t window, unsigned bucket_bit)
{
    unsigned char bytes[VW_WINDOW_BYTES];
    uint32_t hash = vw_window_hash(window, VW_SEEN_BITS);

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        filter->bytes[i][bytes[i]] |= (uint8_t)bucket_bit;
        if (is_small(bytes[i]))
            filter->bytes[i][bytes[i] - 0x20] |= (uint8_t)bucket_bit;
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

static inline bool is_seen(const vw_filter *filter, const char *ptr)
{
    uint32_t hash = vw_window_hash(vw_window_at(ptr), VW_SEEN_BITS);

    return filter->seen[hash >> 3] >> (hash & 7) & 1;
}

size_t vw_filter__next_scalar(const vw_filter *filter, vw_span text, size_t from, size_t to)
{
    const unsigned char *bytes = (const unsigned char *)text.ptr;

    for (size_t at = from; at < to; at++) {
        unsigned buckets = filter->bytes[0][bytes[at]] & filter->bytes[1][bytes[at + 1]] &
                           filter->bytes[2][bytes[at + 2]] & filter->bytes[3][bytes[at + 3]];

        if (buckets && is_seen(filter, text.ptr + at))
            return at;
    }
    return to;
}

#if HAVE_AVX2

#define AVX2 __attribute__((target("avx2")))

/* Bytes looked at by one step, and how many steps share one test. */
enum { LANES = 32, UNROLLED = 2 };

bool vw_filter__has_avx2(void)
{
    return __builtin_cpu_supports("avx2");
}

/* The nibble tables in registers, both halves alike because shuffles do not cross them. */
typedef struct tables {
    __m256i low[VW_WINDOW_BYTES], high[VW_WINDOW_BYTES];
} tables;

AVX2 static inline __m256i table(const uint8_t nibbles[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)nibbles));
}

AVX2 static inline __m256i load(const char *ptr)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)ptr);
}

/* The buckets that allow byte `i` of a window at each of 32 places. */
AVX2 static inline __m256i buckets_of(const tables *set, int i, const char *ptr)
{
    __m256i fifteen = _mm256_set1_epi8(15);
    __m256i bytes = load(ptr + i);
    __m256i low = _mm256_and_si256(bytes, fifteen);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), fifteen);

    return _mm256_and_si256(_mm256_shuffle_epi8(set->low[i], low),
                            _mm256_shuffle_epi8(set->high[i], high));
}

AVX2 static inline __m256i passing(const tables *set, const char *ptr)
{
    __m256i front = _mm256_and_si256(buckets_of(set, 0, ptr), buckets_of(set, 1, ptr));
    __m256i back = _mm256_and_si256(buckets_of(set, 2, ptr), buckets_of(set, 3, ptr));

    return _mm256_and_si256(front, back);
}

AVX2 static inline uint32_t places(__m256i buckets)
{
    __m256i none = _mm256_cmpeq_epi8(buckets, _mm256_setzero_si256());

    return ~(uint32_t)_mm256_movemask_epi8(none);
}

/* The first of the marked places that is a seen window, or -1. */
static int first_seen(const vw_filter *filter, const char *ptr, uint64_t marked)
{
    for (; marked; marked &= marked - 1) {
        int at = __builtin_ctzll(marked);

        if (is_seen(filter, ptr + at))
            return at;
    }
    return -1;
}

AVX2 size_t vw_filter__next_avx2(const vw_filter *filter, vw_span text, size_t from, size_t to)
{
    tables set;
    size_t at = from;

    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        set.low[i] = table(filter->low[i]);
        set.high[i] = table(filter->high[i]);
    }
    for (; at < to && to - at >= LANES * UNROLLED; at += LANES * UNROLLED) {
        const char *ptr = text.ptr + at;
        __m256i first = passing(&set, ptr);
        __m256i second = passing(&set, ptr + LANES);
        __m256i any = _mm256_or_si256(first, second);
        int found;

        if (_mm256_testz_si256(any, any))
            continue;
        found = first_seen(filter, ptr, places(first) | (uint64_t)places(second) << LANES);
        if (found >= 0)
            return at + (size_t)found;
    }
    return vw_filter__next_scalar(filter, text, at, to);
}

/* Sums of 32 byte counters, which hold up to 255 steps. */
AVX2 static size_t sum_bytes(__m256i counters)
{
    __m256i sums = _mm256_sad_epu8(counters, _mm256_setzero_si256());
    uint64_t parts[4];

    memcpy(parts, &sums, sizeof parts);
    return (size_t)(parts[0] + parts[1] + parts[2] + parts[3]);
}

AVX2 static vw_survey survey_avx2(vw_span text, size_t *done)
{
    __m256i line_end = _mm256_set1_epi8('\n');
    __m256i bits = _mm256_setzero_si256();
    vw_survey survey = {0, true};
    size_t at = 0;

    while (text.len - at >= LANES) {
        __m256i counters = _mm256_setzero_si256();

        for (int i = 0; i < 255 && text.len - at >= LANES; i++, at += LANES) {
            __m256i bytes = load(text.ptr + at);

            counters = _mm256_sub_epi8(counters, _mm256_cmpeq_epi8(bytes, line_end));
            bits = _mm256_or_si256(bits, bytes);
        }
        survey.lines += sum_bytes(counters);
    }
    survey.ascii = _mm256_movemask_epi8(bits) == 0;
    *done = at;
    return survey;
}

#else

bool vw_filter__has_avx2(void)
{
    return false;
}

size_t vw_filter__next_avx2(const vw_filter *filter, vw_span text, size_t from, size_t to)
{
    return vw_filter__next_scalar(filter, text, from, to);
}

static vw_survey survey_avx2(vw_span text, size_t *done)
{
    (void)text;
    *done = 0;
    return (vw_survey){0, true};
}

#endif

vw_survey vw_survey_text(vw_span text)
{
    size_t done = 0;
    vw_survey survey = {0, true};
    unsigned char bits = 0;

    if (vw_filter__has_avx2())
        survey = survey_avx2(text, &done);
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

#include "base/needles_parts.h"

/*
 * Which window goes into which bucket. A bucket allows every mixture of the
 * nibbles of its windows, so a window goes where it lets the fewest more
 * places pass in a sample of log text. Sets of places are bits of words.
 */
enum { WORDS = VW_SAMPLE_MAX / 64, NIBBLES = 16 };
enum { COST_WHOLE = 30, COST_THREE = 6 };

typedef struct places {
    uint64_t words[WORDS];
} places;

/* Where in the sample each nibble stands. */
typedef struct sample {
    places low[NIBBLES], high[NIBBLES];
} sample;

/* Where a bucket allows a byte of a window: by its low nibble, and by its high one. */
typedef struct allowed {
    places low, high;
} allowed;

typedef struct bucket {
    uint16_t low[VW_WINDOW_BYTES], high[VW_WINDOW_BYTES]; /* the nibbles, a bit each */
    allowed at[VW_WINDOW_BYTES];
    size_t cost;
} bucket;

static void read_sample(sample *all)
{
    vw_span text = vw_needles__sample();

    *all = (sample){0};
    for (size_t at = 0; at < text.len; at++) {
        unsigned char byte = (unsigned char)text.ptr[at];

        all->low[byte & 15].words[at / 64] |= UINT64_C(1) << at % 64;
        all->high[byte >> 4].words[at / 64] |= UINT64_C(1) << at % 64;
    }
}

static bool is_small(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

/* The nibbles of a byte, and of its capital. */
static uint16_t high_nibbles(unsigned char byte)
{
    unsigned high = byte >> 4;

    /* The capital is 0x20 below: two high nibbles down. */
    return (uint16_t)(1u << high | (is_small(byte) ? 1u << (high - 2) : 0));
}

static uint16_t low_nibbles(unsigned char byte)
{
    return (uint16_t)(1u << (byte & 15));
}

/* Where in the sample the bytes of a window stand, each by its nibbles. */
static void locate(uint32_t window, const sample *all, allowed at[VW_WINDOW_BYTES])
{
    unsigned char bytes[VW_WINDOW_BYTES];

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        unsigned high = bytes[i] >> 4;

        at[i].low = all->low[bytes[i] & 15];
        at[i].high = all->high[high];
        for (int w = 0; is_small(bytes[i]) && w < WORDS; w++)
            at[i].high.words[w] |= all->high[high - 2].words[w];
    }
}

static size_t count_bits(uint64_t word)
{
    word -= word >> 1 & UINT64_C(0x5555555555555555);
    word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (size_t)(word * UINT64_C(0x0101010101010101) >> 56);
}

/* The word `w` of where a bucket allows byte `i`, with a window more, as places of the first byte. */
static uint64_t word_of(const allowed *set, const allowed *more, int w)
{
    return (set->low.words[w] | more->low.words[w]) & (set->high.words[w] | more->high.words[w]);
}

/*
 * What a bucket costs with a window more: places that pass and, for the sample
 * is short, those where all bytes but one or two would.
 */
static size_t cost_with(const bucket *set, const allowed more[VW_WINDOW_BYTES])
{
    uint64_t behind[VW_WINDOW_BYTES] = {0};
    size_t cost = 0;

    for (int w = WORDS; w-- > 0;) {
        uint64_t at[VW_WINDOW_BYTES], front, back, first, last;

        for (int i = 0; i < VW_WINDOW_BYTES; i++) {
            uint64_t here = word_of(&set->at[i], &more[i], w);

            at[i] = i ? here >> i | behind[i] << (64 - i) : here;
            behind[i] = here;
        }
        front = at[0] & at[1];
        back = at[2] & at[3];
        first = at[0] | at[1];
        last = at[2] | at[3];
        cost += count_bits(front & back) * COST_WHOLE +
                count_bits((front & last) | (back & first)) * COST_THREE +
                count_bits(front | back | (first & last));
    }
    return cost;
}

static void add_to(bucket *set, uint32_t window, const allowed more[VW_WINDOW_BYTES], size_t cost)
{
    unsigned char bytes[VW_WINDOW_BYTES];

    memcpy(bytes, &window, sizeof bytes);
    for (int i = 0; i < VW_WINDOW_BYTES; i++) {
        set->low[i] |= low_nibbles(bytes[i]);
        set->high[i] |= high_nibbles(bytes[i]);
        for (int w = 0; w < WORDS; w++) {
            set->at[i].low.words[w] |= more[i].low.words[w];
            set->at[i].high.words[w] |= more[i].high.words[w];
        }
    }
    set->cost = cost;
}

/* Puts a window into the bucket that it makes dearer by least, and returns that one. */
static unsigned sort_in(bucket *buckets, uint32_t window, const sample *all)
{
    allowed more[VW_WINDOW_BYTES];
    size_t least = SIZE_MAX, cost = 0;
    unsigned at = 0;

    locate(window, all, more);
    for (unsigned i = 0; i < VW_FILTER_BUCKETS; i++) {
        size_t with = cost_with(&buckets[i], more);

        if (with - buckets[i].cost < least) {
            least = with - buckets[i].cost;
            cost = with;
            at = i;
        }
    }
    add_to(&buckets[at], window, more, cost);
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

static void set_nibbles(vw_filter *filter, const bucket *set, unsigned bucket_bit)
{
    for (int i = 0; i < VW_WINDOW_BYTES; i++)
        for (unsigned nibble = 0; nibble < NIBBLES; nibble++) {
            if (set->low[i] >> nibble & 1)
                filter->low[i][nibble] |= (uint8_t)bucket_bit;
            if (set->high[i] >> nibble & 1)
                filter->high[i][nibble] |= (uint8_t)bucket_bit;
        }
}

void vw_filter__build(vw_filter *filter, const uint32_t *windows, size_t count)
{
    bucket buckets[VW_FILTER_BUCKETS] = {0};
    sample all;

    *filter = (vw_filter){0};
    read_sample(&all);
    for (size_t i = 0; i < count; i++)
        add_window(filter, windows[i], 1u << sort_in(buckets, windows[i], &all));
    for (int i = 0; i < VW_FILTER_BUCKETS; i++)
        set_nibbles(filter, &buckets[i], 1u << i);
}

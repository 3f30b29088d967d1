#include "base/needles_parts.h"

#include <stdlib.h>

/*
 * Which key goes into which bucket. A bucket allows every mixture of the bytes
 * (or nibbles) of its keys, so a key goes where it lets the fewest more places
 * pass in a sample of log text. Sets of places are bits of words.
 */
enum { WORDS = VW_SAMPLE_MAX / 64, NIBBLES = 16 };
enum { COST_WHOLE = 30, COST_THREE = 6 };

/* Keys that have a bucket to themselves at most: see `is_apart`. */
enum { APART_MAX = 4 };

typedef struct places {
    uint64_t words[WORDS];
} places;

/* Where in the sample each nibble stands. */
typedef struct sample {
    places low[NIBBLES], high[NIBBLES];
} sample;

/* Where a bucket allows a byte of a key: by its low nibble, and by its high one. */
typedef struct allowed {
    places low, high;
} allowed;

typedef struct bucket {
    allowed at[VW_KEY_BYTES]; /* as places where the key begins */
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

/* Moves places of the byte `by` of a key to where the key begins. */
static void move_back(places *set, int by)
{
    for (int w = 0; by && w < WORDS; w++) {
        uint64_t behind = w + 1 < WORDS ? set->words[w + 1] : 0;

        set->words[w] = set->words[w] >> by | behind << (64 - by);
    }
}

/* Where in the sample the bytes of a key stand, each by its nibbles. */
static void locate(uint32_t key, const sample *all, allowed at[VW_KEY_BYTES])
{
    unsigned char bytes[VW_KEY_BYTES];

    memcpy(bytes, &key, sizeof bytes);
    for (int i = 0; i < VW_KEY_BYTES; i++) {
        unsigned high = bytes[i] >> 4;

        at[i].low = all->low[bytes[i] & 15];
        at[i].high = all->high[high];
        /* The capital is 0x20 below: two high nibbles down. */
        for (int w = 0; is_small(bytes[i]) && w < WORDS; w++)
            at[i].high.words[w] |= all->high[high - 2].words[w];
        move_back(&at[i].low, i);
        move_back(&at[i].high, i);
    }
}

static size_t count_bits(uint64_t word)
{
    word -= word >> 1 & UINT64_C(0x5555555555555555);
    word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
    word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (size_t)(word * UINT64_C(0x0101010101010101) >> 56);
}

/* The word `w` of where a bucket allows a byte, with a key more. */
static uint64_t word_of(const allowed *set, const allowed *more, int w)
{
    return (set->low.words[w] | more->low.words[w]) & (set->high.words[w] | more->high.words[w]);
}

/*
 * What a bucket costs with a key more: places that pass and, for the sample is
 * short, those where all bytes but one or two would.
 */
static size_t cost_with(const bucket *set, const allowed more[VW_KEY_BYTES])
{
    size_t cost = 0;

    for (int w = 0; w < WORDS; w++) {
        uint64_t a = word_of(&set->at[0], &more[0], w), b = word_of(&set->at[1], &more[1], w);
        uint64_t c = word_of(&set->at[2], &more[2], w), d = word_of(&set->at[3], &more[3], w);
        uint64_t front = a & b, back = c & d, first = a | b, last = c | d;

        cost += count_bits(front & back) * COST_WHOLE +
                count_bits((front & last) | (back & first)) * COST_THREE +
                count_bits(front | back | (first & last));
    }
    return cost;
}

static void add_to(bucket *set, const allowed more[VW_KEY_BYTES], size_t cost)
{
    for (int i = 0; i < VW_KEY_BYTES; i++)
        for (int w = 0; w < WORDS; w++) {
            set->at[i].low.words[w] |= more[i].low.words[w];
            set->at[i].high.words[w] |= more[i].high.words[w];
        }
    set->cost = cost;
}

/* Puts a key into the bucket of the first `count` that it makes dearer by least, and returns that one. */
static unsigned sort_in(bucket *buckets, unsigned count, uint32_t key, const sample *all)
{
    allowed more[VW_KEY_BYTES];
    size_t least = SIZE_MAX, cost = 0;
    unsigned at = 0;

    locate(key, all, more);
    for (unsigned i = 0; i < count; i++) {
        size_t with = cost_with(&buckets[i], more);

        if (with - buckets[i].cost < least) {
            least = with - buckets[i].cost;
            cost = with;
            at = i;
        }
    }
    add_to(&buckets[at], more, cost);
    return at;
}

static void allow(vw_filter *filter, uint32_t i, unsigned byte, uint8_t bucket)
{
    filter->low[i][byte & 15] |= bucket;
    filter->high[i][byte >> 4] |= bucket;
    filter->halves[i][byte & 127] |= bucket;
    if (i < VW_KEY_BYTES)
        filter->bytes[i][byte] |= bucket;
}

static void allow_any(vw_filter *filter, uint32_t i, uint8_t bucket)
{
    for (unsigned byte = 0; byte < 256; byte++)
        allow(filter, i, byte, bucket);
}

static void add_seen(vw_filter *filter, const char *window)
{
    uint64_t hash = vw_window_hash(window);

    filter->seen[hash >> (64 - filter->seen_bits)] |=
        1u << (hash >> 34 & 31) | 1u << (hash >> 39 & 31);
}

static void add_brief(vw_filter *filter, const char *window)
{
    uint32_t hash = vw_brief_hash(window);

    filter->brief[hash >> 5] |= 1u << (hash & 31);
    filter->has_brief = true;
}

static void add_window(vw_filter *filter, const vw_literal *literal)
{
    const char *window = literal->text + literal->offset;
    uint32_t len = vw_window_len(literal);
    uint8_t bit = (uint8_t)(1u << literal->bucket);

    for (uint32_t i = 0; i < VW_WINDOW_BYTES; i++) {
        unsigned char byte = i < len ? (unsigned char)window[i] : 0;

        if (i >= len)
            allow_any(filter, i, bit);
        else
            allow(filter, i, byte, bit);
        if (is_small(byte))
            allow(filter, i, byte - 0x20u, bit);
    }
    if (len == VW_WINDOW_BYTES)
        add_seen(filter, window);
    else
        add_brief(filter, window);
    filter->tags[literal->bucket] |= literal->tag;
}

/* The tags that most literals have, by those that each tag bit has. */
static uint32_t common_tags(const vw_literal *literals, size_t count)
{
    uint32_t common = 0;

    for (unsigned bit = 0; bit < 32; bit++) {
        size_t having = 0;

        for (size_t i = 0; i < count; i++)
            having += literals[i].tag >> bit & 1;
        common |= having > count / 2 ? 1u << bit : 0;
    }
    return common;
}

/*
 * A few literals without the tags that most have get a bucket of their own, so
 * that a search that does not ask for them does not stop at them.
 */
static bool is_apart(const vw_group *group, uint32_t common)
{
    return common && !(group->tags & common);
}

static size_t count_apart(const vw_groups *groups, size_t count, uint32_t common)
{
    size_t apart = 0;

    for (size_t i = 0; i < count;) {
        const vw_group *group = vw_groups__of(groups, groups->entries[i].key);

        apart += is_apart(group, common);
        i = group->last;
    }
    return apart;
}

void vw_filter__build(vw_filter *filter, const vw_groups *groups, vw_literal *literals,
                      size_t count)
{
    bucket buckets[VW_FILTER_BUCKETS] = {0};
    uint32_t common = common_tags(literals, count);
    size_t apart = count_apart(groups, count, common);
    bool keep_apart = apart && apart <= APART_MAX;
    sample all;

    read_sample(&all);
    for (size_t i = 0; i < count;) {
        const vw_group *group = vw_groups__of(groups, groups->entries[i].key);
        unsigned last = VW_FILTER_BUCKETS - 1;
        unsigned at = keep_apart && is_apart(group, common)
                          ? last
                          : sort_in(buckets, last + !keep_apart, group->key, &all);

        for (; i < group->last; i++)
            literals[groups->entries[i].literal].bucket = at;
    }
    vw_filter__build_placed(filter, literals, count);
}

void vw_filter__build_placed(vw_filter *filter, const vw_literal *literals, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_window(filter, &literals[i]);
}

bool vw_filter__allocate(vw_filter *filter, size_t literals)
{
    enum { LEAST_BITS = 6 };

    filter->depth = VW_KEY_BYTES;
    for (filter->seen_bits = LEAST_BITS; (size_t)1 << filter->seen_bits < literals;)
        filter->seen_bits++;
    filter->seen = calloc((size_t)1 << filter->seen_bits, sizeof *filter->seen);
    return filter->seen != NULL;
}

void vw_filter__free(vw_filter *filter)
{
    free(filter->seen);
}

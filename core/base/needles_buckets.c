#include "base/needles_parts.h"

#include <math.h>
#include <stdlib.h>

/*
 * Which key goes into which bucket. A bucket allows every mixture of the bytes
 * (or nibbles) of its keys, so a key goes where it lets the fewest more places
 * pass in a sample of log text. Keys that literals share come first; a literal
 * that has its key to itself may then take another of its windows that fits
 * better. Sets of places are bits of words.
 */
enum { WORDS = VW_SAMPLE_MAX / 64, NIBBLES = 16 };
enum { COST_WHOLE = 100, COST_NIBBLES = 20, COST_THREE = 2 };

/* Windows of a literal that are tried for it, and those tried for all literals together: 10 a microsecond. */
enum { TRIED_MAX = 8, TRIED_IN_ALL = 600 };

/* A window dearer than this is not tried beside the cheapest one of its literal. */
#define TRIED_PRICE_MAX 1e-4

/* Keys that have a bucket to themselves at most: see `is_apart`. */
enum { APART_MAX = 4 };

typedef struct places {
    uint64_t words[WORDS];
} places;

/* Where in the sample each byte stands, without its bit 7, and each nibble. */
typedef struct sample {
    places bytes[128];
    places low[NIBBLES], high[NIBBLES];
} sample;

/* Where a bucket allows a byte of a key: looked up as a whole, by its low nibble, by its high one. */
typedef struct allowed {
    places whole, low, high;
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

        all->bytes[byte & 127].words[at / 64] |= UINT64_C(1) << at % 64;
        all->low[byte & 15].words[at / 64] |= UINT64_C(1) << at % 64;
        all->high[byte >> 4].words[at / 64] |= UINT64_C(1) << at % 64;
    }
}

/* Moves places of the byte `by` of a key to where the key begins. */
static void move_back(places *set, int by)
{
    for (int w = 0; by && w < WORDS; w++) {
        uint64_t behind = w + 1 < WORDS ? set->words[w + 1] : 0;

        set->words[w] = set->words[w] >> by | behind << (64 - by);
    }
}

static void add_places(places *set, const places *more)
{
    for (int w = 0; w < WORDS; w++)
        set->words[w] |= more->words[w];
}

/* Where in the sample the bytes of a key stand. */
static void locate(uint32_t key, const sample *all, allowed at[VW_KEY_BYTES])
{
    unsigned char bytes[VW_KEY_BYTES];

    memcpy(bytes, &key, sizeof bytes);
    for (int i = 0; i < VW_KEY_BYTES; i++) {
        unsigned high = bytes[i] >> 4;

        at[i].whole = all->bytes[bytes[i] & 127];
        at[i].low = all->low[bytes[i] & 15];
        at[i].high = all->high[high];
        if (vw_is_small(bytes[i])) { /* the capital is 0x20 below: two high nibbles down */
            add_places(&at[i].whole, &all->bytes[bytes[i] - 0x20]);
            add_places(&at[i].high, &all->high[high - 2]);
        }
        move_back(&at[i].whole, i);
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

/* The word `w` of where a bucket allows a byte, with a key more: as a whole, by nibbles. */
static uint64_t whole_word(const allowed *set, const allowed *more, int w)
{
    return set->whole.words[w] | more->whole.words[w];
}

static uint64_t nibble_word(const allowed *set, const allowed *more, int w)
{
    return (set->low.words[w] | more->low.words[w]) & (set->high.words[w] | more->high.words[w]);
}

/* What a bucket costs with a key more, in one word of places. */
static size_t cost_of_word(const allowed set[], const allowed more[], int w)
{
    uint64_t whole = whole_word(&set[0], &more[0], w) & whole_word(&set[1], &more[1], w) &
                     whole_word(&set[2], &more[2], w) & whole_word(&set[3], &more[3], w);
    uint64_t a = nibble_word(&set[0], &more[0], w), b = nibble_word(&set[1], &more[1], w);
    uint64_t c = nibble_word(&set[2], &more[2], w), d = nibble_word(&set[3], &more[3], w);
    uint64_t three = (a & b & (c | d)) | (c & d & (a | b));

    return count_bits(whole) * COST_WHOLE + count_bits(a & b & c & d) * COST_NIBBLES +
           count_bits(three) * COST_THREE;
}

/*
 * The places that pass a filter that looks up whole bytes, and one by nibbles,
 * which are more. The sample is short: where three bytes pass, four may in a log.
 */
static size_t cost_with(const bucket *set, const allowed more[VW_KEY_BYTES])
{
    size_t cost = 0;

    for (int w = 0; w < WORDS; w++)
        cost += cost_of_word(set->at, more, w);
    return cost;
}

static void add_to(bucket *set, const allowed more[VW_KEY_BYTES], size_t cost)
{
    for (int i = 0; i < VW_KEY_BYTES; i++) {
        add_places(&set->at[i].whole, &more[i].whole);
        add_places(&set->at[i].low, &more[i].low);
        add_places(&set->at[i].high, &more[i].high);
    }
    set->cost = cost;
}

/* Where a key fits: the bucket that it makes dearer by least. */
typedef struct fit {
    allowed more[VW_KEY_BYTES]; /* of the key */
    size_t by, cost;            /* what the bucket grows by, and to */
    unsigned bucket;
    uint32_t offset; /* of the window in its literal */
} fit;

/* Tries a key in the first `count` buckets; keeps the better of this fit and the one before. */
static void try_key(const bucket *buckets, unsigned count, uint32_t key, uint32_t offset,
                    const sample *all, fit *best)
{
    allowed more[VW_KEY_BYTES];
    bool better = false;

    locate(key, all, more);
    for (unsigned i = 0; i < count; i++) {
        size_t cost = cost_with(&buckets[i], more);

        if (cost - buckets[i].cost >= best->by)
            continue;
        best->by = cost - buckets[i].cost;
        best->cost = cost;
        best->bucket = i;
        best->offset = offset;
        better = true;
    }
    if (better)
        memcpy(best->more, more, sizeof more);
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

/* What is sorted, and into what. */
typedef struct sorting {
    const vw_groups *groups;
    const vw_candidates *candidates;
    vw_literal *literals;
    size_t count;
    sample all;
    bucket buckets[VW_FILTER_BUCKETS];
    unsigned bucket_count; /* without the one for groups that are apart */
    uint32_t common;       /* tags */
} sorting;

/* Puts all literals of a group into one bucket. */
static void sort_group(sorting *to, const vw_group *group)
{
    fit best = {.by = SIZE_MAX, .bucket = to->bucket_count};

    if (to->bucket_count == VW_FILTER_BUCKETS || !is_apart(group, to->common)) {
        try_key(to->buckets, to->bucket_count, group->key, 0, &to->all, &best);
        add_to(&to->buckets[best.bucket], best.more, best.cost);
    }
    for (uint32_t i = group->first; i < group->last; i++)
        to->literals[to->groups->entries[i].literal].bucket = best.bucket;
}

/* Gives a literal the window that fits best among its `tried` cheapest ones, and a bucket. */
static void sort_single(sorting *to, vw_literal *literal, size_t tried)
{
    double prices[VW_KEYS_PER_LITERAL];
    uint32_t count = vw_keys_of(literal);
    fit best = {.by = SIZE_MAX};

    for (uint32_t i = 0; i < count; i++)
        prices[i] = vw_needles__price(to->candidates, literal, i);
    for (size_t round = 0; round < tried && round < count; round++) {
        uint32_t least = 0;

        for (uint32_t i = 1; i < count; i++)
            if (prices[i] < prices[least])
                least = i;
        if (round && prices[least] > TRIED_PRICE_MAX)
            break;
        try_key(to->buckets, to->bucket_count, vw_key_at(literal->text + least), least, &to->all,
                &best);
        prices[least] = HUGE_VAL;
    }
    add_to(&to->buckets[best.bucket], best.more, best.cost);
    literal->offset = best.offset;
    literal->bucket = best.bucket;
}

static bool is_single(const sorting *from, const vw_group *group)
{
    bool apart = from->bucket_count < VW_FILTER_BUCKETS && is_apart(group, from->common);

    return group->last - group->first == 1 && !apart;
}

/* Sorts the groups of many literals, or the others, trying so many windows; returns how many others there are. */
static size_t sort_all(sorting *to, bool single, size_t tried)
{
    size_t singles = 0;

    for (size_t i = 0; i < to->count;) {
        const vw_entry *first = &to->groups->entries[i];
        const vw_group *group = vw_groups__of(to->groups, first->key);

        singles += is_single(to, group);
        if (!single && !is_single(to, group))
            sort_group(to, group);
        if (single && is_single(to, group))
            sort_single(to, &to->literals[first->literal], tried);
        i = group->last;
    }
    return singles;
}

void vw_needles__sort(const vw_groups *groups, const vw_candidates *candidates,
                      vw_literal *literals, size_t count)
{
    sorting to = {.groups = groups, .candidates = candidates, .literals = literals, .count = count};
    size_t apart, singles;

    to.common = common_tags(literals, count);
    apart = count_apart(groups, count, to.common);
    to.bucket_count = VW_FILTER_BUCKETS - (apart && apart <= APART_MAX);
    read_sample(&to.all);
    singles = sort_all(&to, false, 0);
    if (singles) {
        size_t tried = TRIED_IN_ALL / singles;

        sort_all(&to, true, tried < 1 ? 1 : tried < TRIED_MAX ? tried : TRIED_MAX);
    }
}

#include "base/needles_parts.h"

#include <math.h>
#include <stdlib.h>

/*
 * Which window goes into which bucket. A bucket allows every mixture of what is
 * looked up of its windows, so a window goes where it lets the fewest more
 * places pass in a sample of log text. Keys that literals share come first; a
 * literal that has its key to itself may then take another of its windows that
 * fits better. Sets of places are bits of words.
 */
enum { WORDS = (VW_SAMPLE_MAX + 63) / 64, NIBBLES = 16 };

/* Of each window, four things are looked up: the codes of its pairs, or the bytes of its key by two nibbles each. */
enum { LOOKS = 4, PARTS_MAX = 2 };
_Static_assert((int)LOOKS == (int)VW_PAIRS && (int)LOOKS == (int)VW_KEY_BYTES, "four either way");

/*
 * The sample is short: where it has no place that passes, a log has some. What
 * would pass if the four looks had nothing to do with each other counts so often;
 * nibbles have so much to do with each other that it tells nothing.
 */
static const double chance_weight[] = {[VW_BY_PAIRS] = 3, [VW_BY_NIBBLES] = 0};

/*
 * Keys for which one half of the buckets is enough: 95 of the default rules let
 * one place in a thousand pass, 265 one in forty, which costs more than to look
 * at the other half.
 */
enum { HALF_GROUPS_MAX = 160 };

/* Windows of a literal that are tried for it, and those tried for all literals together: some us each. */
enum { TRIED_MAX = 8, TRIED_IN_ALL = 600 };

/* A window dearer than this is not tried beside the cheapest one of its literal. */
#define TRIED_PRICE_MAX 1e-4

/* Keys that have a bucket to themselves at most: see `is_apart`. */
enum { APART_MAX = 4 };

typedef struct places {
    uint64_t words[WORDS];
} places;

/* Where in the sample each pair code stands, or each nibble, high ones behind low ones. */
typedef struct sample {
    vw_filter_way way;
    places parts[VW_PAIR_CODES];
} sample;
_Static_assert(2 * (int)NIBBLES <= (int)VW_PAIR_CODES, "there is room for nibbles");

/* Where a bucket allows what is looked up, as places where the window begins. */
typedef struct allowed {
    places at[LOOKS][PARTS_MAX]; /* both nibbles must stand there; a code is one part */
} allowed;

typedef struct bucket {
    allowed allowed;
    double cost;
} bucket;

static void add_place(places *set, size_t at)
{
    set->words[at / 64] |= UINT64_C(1) << at % 64;
}

static void read_sample(sample *all, vw_filter_way way)
{
    vw_span text = vw_needles__sample();

    *all = (sample){.way = way};
    for (size_t at = 0; at + 1 < text.len; at++) {
        unsigned char byte = (unsigned char)text.ptr[at];

        if (way == VW_BY_PAIRS) {
            add_place(&all->parts[vw_pair_code(byte, (unsigned char)text.ptr[at + 1])], at);
        } else {
            add_place(&all->parts[byte & 15], at);
            add_place(&all->parts[NIBBLES + (byte >> 4)], at);
        }
    }
}

/* Adds places of what stands `by` bytes behind the start of a window, as where the window begins. */
static void add_moved(places *set, const places *more, unsigned by)
{
    for (int w = 0; w < WORDS; w++) {
        uint64_t behind = by && w + 1 < WORDS ? more->words[w + 1] << (64 - by) : 0;

        set->words[w] |= more->words[w] >> by | behind;
    }
}

static void locate_pairs(vw_span window, const sample *all, allowed *out)
{
    for (int i = 0; i < VW_PAIRS; i++) {
        unsigned at = vw_pairs_at[i];

        if (at + 2 <= window.len)
            add_moved(&out->at[i][0],
                      &all->parts[vw_pair_code((unsigned char)window.ptr[at],
                                               (unsigned char)window.ptr[at + 1])],
                      at);
        else
            memset(&out->at[i][0], 0xff, sizeof out->at[i][0]);
    }
}

static void locate_nibbles(vw_span window, const sample *all, allowed *out)
{
    for (unsigned i = 0; i < VW_KEY_BYTES; i++) {
        unsigned char byte = (unsigned char)window.ptr[i];
        unsigned high = NIBBLES + (byte >> 4);

        add_moved(&out->at[i][0], &all->parts[byte & 15], i);
        add_moved(&out->at[i][1], &all->parts[high], i);
        if (vw_is_small(byte)) /* the capital is 0x20 below: two high nibbles down */
            add_moved(&out->at[i][1], &all->parts[high - 2], i);
    }
}

/* Adds where in the sample all that is looked up of the window at an offset stands. */
static void locate(const vw_literal *literal, uint32_t offset, const sample *all, allowed *out)
{
    vw_literal moved = *literal;
    vw_span window;

    moved.offset = offset;
    window = (vw_span){literal->text + offset, vw_window_len(&moved)};
    if (all->way == VW_BY_PAIRS)
        locate_pairs(window, all, out);
    else
        locate_nibbles(window, all, out);
}

#ifdef __GNUC__

static inline size_t count_bits(uint64_t word)
{
    return (size_t)__builtin_popcountll(word);
}

#else

static inline size_t count_bits(uint64_t word)
{
    size_t count = 0;

    for (; word; word &= word - 1)
        count++;
    return count;
}

#endif

/* Where of a sample's places a bucket with a window more lets pass, and each look alone. */
typedef struct passing {
    size_t all, looks[LOOKS];
} passing;

static inline void count_word(const allowed *a, const allowed *b, int w, bool parts, passing *count)
{
    uint64_t all = UINT64_MAX;

    for (int i = 0; i < LOOKS; i++) {
        uint64_t look = a->at[i][0].words[w] | b->at[i][0].words[w];

        if (parts)
            look &= a->at[i][1].words[w] | b->at[i][1].words[w];
        count->looks[i] += count_bits(look);
        all &= look;
    }
    count->all += count_bits(all);
}

static inline passing count_words(const allowed *a, const allowed *b, bool parts)
{
    passing count = {0};

    for (int w = 0; w < WORDS; w++)
        count_word(a, b, w, parts, &count);
    return count;
}

#if defined(__x86_64__) && defined(__GNUC__)

/* With the instruction that counts bits, which most processors have: a third of the time. */
__attribute__((target("popcnt"))) static passing count_fast(const allowed *a, const allowed *b,
                                                            bool parts)
{
    return count_words(a, b, parts);
}

static passing count_passing(const allowed *a, const allowed *b, bool parts)
{
    return __builtin_cpu_supports("popcnt") ? count_fast(a, b, parts) : count_words(a, b, parts);
}

#else

static passing count_passing(const allowed *a, const allowed *b, bool parts)
{
    return count_words(a, b, parts);
}

#endif

/* What a bucket costs with a window more: places of the sample that pass, and those that chance would let pass. */
static double cost_with(const bucket *set, const allowed *more, vw_filter_way way)
{
    const double places_in_all = WORDS * 64;
    passing count = count_passing(&set->allowed, more, way == VW_BY_NIBBLES);
    double by_chance = places_in_all;

    for (int i = 0; i < LOOKS; i++)
        by_chance *= (double)count.looks[i] / places_in_all;
    return (double)count.all + chance_weight[way] * by_chance;
}

static void add_to(bucket *set, const allowed *more, double cost)
{
    for (int i = 0; i < LOOKS; i++)
        for (int part = 0; part < PARTS_MAX; part++)
            add_moved(&set->allowed.at[i][part], &more->at[i][part], 0);
    set->cost = cost;
}

/* Where windows fit: the bucket that they make dearer by least. */
typedef struct fit {
    allowed more;    /* of the windows */
    double by, cost; /* what the bucket grows by, and to */
    unsigned bucket;
    uint32_t offset; /* of the window in its literal */
} fit;

/*
 * Tries what is allowed for the window at `offset` in the first `count` buckets;
 * keeps the better of this fit and the one before.
 */
static void try_fit(const bucket *buckets, unsigned count, const allowed *more, uint32_t offset,
                    vw_filter_way way, fit *best)
{
    bool better = false;

    for (unsigned i = 0; i < count; i++) {
        double cost = cost_with(&buckets[i], more, way);

        if (cost - buckets[i].cost >= best->by)
            continue;
        best->by = cost - buckets[i].cost;
        best->cost = cost;
        best->bucket = i;
        best->offset = offset;
        better = true;
    }
    if (better)
        best->more = *more;
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

/* How many groups there are, and how many are apart. */
static size_t count_groups(const vw_groups *groups, size_t count, uint32_t common, size_t *apart)
{
    size_t all = 0;

    *apart = 0;
    for (size_t i = 0; i < count; all++) {
        const vw_group *group = vw_groups__of(groups, groups->entries[i].key);

        *apart += is_apart(group, common);
        i = group->last;
    }
    return all;
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
    bool apart;            /* whether there is one */
    uint32_t common;       /* tags */
} sorting;

static vw_literal *literal_of(const sorting *from, uint32_t entry)
{
    return &from->literals[from->groups->entries[entry].literal];
}

/* What windows of one key can differ in: the code of their last pair, if there is one. */
static unsigned last_look(const vw_literal *literal, vw_filter_way way)
{
    const char *last = literal->text + literal->offset + vw_pairs_at[VW_PAIRS - 1];

    if (way == VW_BY_NIBBLES || vw_window_len(literal) < VW_WINDOW_BYTES)
        return VW_PAIR_CODES;
    return vw_pair_code((unsigned char)last[0], (unsigned char)last[1]);
}

/* Locates the windows of a group, many of which are alike. */
static void locate_group(const sorting *from, const vw_group *group, allowed *out)
{
    bool known[VW_PAIR_CODES + 1] = {false};

    for (uint32_t i = group->first; i < group->last; i++) {
        const vw_literal *literal = literal_of(from, i);
        unsigned last = last_look(literal, from->all.way);

        if (!known[last])
            locate(literal, literal->offset, &from->all, out);
        known[last] = true;
    }
}

/* Puts all literals of a group into one bucket. */
static void sort_group(sorting *to, const vw_group *group)
{
    fit best = {.by = HUGE_VAL, .bucket = to->bucket_count};
    allowed more = {0};

    if (!to->apart || !is_apart(group, to->common)) {
        locate_group(to, group, &more);
        try_fit(to->buckets, to->bucket_count, &more, 0, to->all.way, &best);
        add_to(&to->buckets[best.bucket], &best.more, best.cost);
    }
    for (uint32_t i = group->first; i < group->last; i++)
        literal_of(to, i)->bucket = best.bucket;
}

/* Gives a literal the window that fits best among its `tried` cheapest ones, and a bucket. */
static void sort_single(sorting *to, vw_literal *literal, size_t tried)
{
    double prices[VW_KEYS_PER_LITERAL];
    uint32_t count = vw_keys_of(literal);
    fit best = {.by = HUGE_VAL};

    for (uint32_t i = 0; i < count; i++)
        prices[i] = vw_needles__price(to->candidates, literal, i);
    for (size_t round = 0; round < tried && round < count; round++) {
        uint32_t least = 0;
        allowed more = {0};

        for (uint32_t i = 1; i < count; i++)
            if (prices[i] < prices[least])
                least = i;
        if (round && prices[least] > TRIED_PRICE_MAX)
            break;
        locate(literal, least, &to->all, &more);
        try_fit(to->buckets, to->bucket_count, &more, least, to->all.way, &best);
        prices[least] = HUGE_VAL;
    }
    add_to(&to->buckets[best.bucket], &best.more, best.cost);
    literal->offset = best.offset;
    literal->bucket = best.bucket;
}

static bool is_single(const sorting *from, const vw_group *group)
{
    return group->last - group->first == 1 && !(from->apart && is_apart(group, from->common));
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
            sort_single(to, literal_of(to, (uint32_t)i), tried);
        i = group->last;
    }
    return singles;
}

void vw_needles__sort(const vw_groups *groups, const vw_candidates *candidates, vw_filter_way way,
                      vw_literal *literals, size_t count)
{
    sorting to = {.groups = groups, .candidates = candidates, .literals = literals, .count = count};
    size_t apart, singles;

    to.common = common_tags(literals, count);
    to.bucket_count = count_groups(groups, count, to.common, &apart) > HALF_GROUPS_MAX
                          ? VW_FILTER_BUCKETS
                          : VW_HALF_BUCKETS;
    to.apart = apart && apart <= APART_MAX;
    to.bucket_count -= to.apart;
    read_sample(&to.all, way);
    singles = sort_all(&to, false, 0);
    if (singles) {
        size_t tried = TRIED_IN_ALL / singles;

        sort_all(&to, true, tried < 1 ? 1 : tried < TRIED_MAX ? tried : TRIED_MAX);
    }
}

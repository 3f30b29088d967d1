#ifndef VW_BASE_NEEDLES_PARTS_H
#define VW_BASE_NEEDLES_PARTS_H

#include "base/needles.h"

#include <stdatomic.h>

/*
 * What the files of the needle search share, and nobody else includes.
 *
 * A *window* is up to eight bytes of a literal, folded to lower case; its first
 * four, as a number, are its *key*. needles_arrange.c puts the literals of a set
 * into place: needles_choose.c picks a window for each, needles_buckets.c sorts
 * them into buckets. needles_filter.c makes the filter, an implementation
 * (needles_avx512.c ...) marks the places that pass it, and needles_sweep.c drops
 * those whose eight bytes are no window's. needles_groups.c confirms the rest.
 */

enum { VW_KEY_BYTES = 4, VW_WINDOW_BYTES = 8 };

/* Buckets of a filter, a bit each of a byte: one half of them, or both where windows are many. */
enum { VW_HALVES = 2, VW_HALF_BUCKETS = 8, VW_FILTER_BUCKETS = VW_HALVES * VW_HALF_BUCKETS };
enum { VW_SAMPLE_MAX = 3328 };

/* A literal as it is searched for. */
typedef struct vw_literal {
    const char *text; /* folded */
    uint32_t len;
    uint32_t offset; /* of its window */
    uint32_t tag;
    unsigned bucket; /* of its window in the filter */
} vw_literal;

/* ASCII capitals of four bytes to small letters, all at once. */
static inline uint32_t vw_fold_four(uint32_t bytes)
{
    uint32_t heptets = bytes & 0x7f7f7f7fu;
    uint32_t above_z = heptets + 0x25252525u; /* bit 7 where a byte is above 'Z' */
    uint32_t from_a = heptets + 0x3f3f3f3fu;  /* bit 7 where it is 'A' or above */
    uint32_t capital = ~bytes & 0x80808080u & (from_a ^ above_z);

    return bytes | capital >> 2;
}

/* A small letter of ASCII: its capital is 0x20 below. */
static inline bool vw_is_small(unsigned char byte)
{
    return byte >= 'a' && byte <= 'z';
}

static inline uint32_t vw_load_four(const char *ptr)
{
    uint32_t bytes;

    memcpy(&bytes, ptr, sizeof bytes);
    return bytes;
}

static inline uint32_t vw_key_at(const char *ptr)
{
    return vw_fold_four(vw_load_four(ptr));
}

/* Four bytes, or eight, folded. */
static inline uint64_t vw_check_at(const char *ptr, uint32_t width)
{
    uint64_t front = vw_key_at(ptr);

    return width == 2 * VW_KEY_BYTES ? front << 32 | vw_key_at(ptr + VW_KEY_BYTES) : front;
}

/* The top `bits` bits of a product that spreads keys evenly (2^32 / golden ratio). */
static inline uint32_t vw_key_hash(uint32_t key, unsigned bits)
{
    return key * 0x9e3779b1u >> (32 - bits);
}

/* Bytes of a literal's window: eight, but where the literal itself has fewer behind the offset. */
static inline uint32_t vw_window_len(const vw_literal *literal)
{
    uint32_t behind = literal->len - literal->offset;

    return behind < VW_WINDOW_BYTES ? behind : VW_WINDOW_BYTES;
}

/* Keys of a literal that are considered: bounds how far a find looks ahead. */
enum { VW_KEYS_PER_LITERAL = 32 };

/* How many there are, from its start on. A literal of eight bytes or more has a window of eight. */
static inline uint32_t vw_keys_of(const vw_literal *literal)
{
    uint32_t window = literal->len < VW_WINDOW_BYTES ? VW_KEY_BYTES : VW_WINDOW_BYTES;
    uint32_t count = literal->len - window + 1;

    return count < VW_KEYS_PER_LITERAL ? count : VW_KEYS_PER_LITERAL;
}

/* --- two ways to look at a window ---------------------------------------------------------------- */

/*
 * Vectors that look up 128 bytes at once look at codes of pairs of bytes, of
 * seven bits each; others at the nibbles of the key.
 */
typedef enum vw_filter_way { VW_BY_PAIRS, VW_BY_NIBBLES } vw_filter_way;

enum { VW_PAIRS = 4, VW_PAIR_CODES = 128 };

/*
 * Where in a window its pairs begin: all of its key, and its end. Of nine
 * choices that were measured over five logs, this one lets the fewest places pass.
 */
static const uint8_t vw_pairs_at[VW_PAIRS] = {0, 1, 2, 6};

/* All bits of a byte but 5, by which the two cases of a letter differ. */
static inline unsigned vw_caseless(unsigned char byte)
{
    return (byte & 0x1fu) | (byte >> 1 & 0x60u);
}

/*
 * The code of two bytes: the second turned by four bits, so that the digits and
 * small letters of logs spread over all codes. Bit by bit it is a sum without
 * carry, as vectors can make it of any bytes.
 */
static inline unsigned vw_pair_code(unsigned char first, unsigned char second)
{
    unsigned turned = vw_caseless(second);

    return vw_caseless(first) ^ ((turned << 4 | turned >> 3) & (VW_PAIR_CODES - 1));
}

/* --- choosing ------------------------------------------------------------------------------------ */

/* Room for a choice of windows, made before there is one to make; free() it. NULL: no memory. */
typedef struct vw_candidates vw_candidates;
vw_candidates *vw_needles__candidates(const vw_literal *literals, size_t count);

/* Sets `offset` of every literal so that few keys serve them all, and none whose window stands in `like`. */
void vw_needles__choose(vw_candidates *all, vw_span like, vw_literal *literals, size_t count);

/* What the window at an offset costs a search. */
double vw_needles__price(const vw_candidates *all, const vw_literal *literal, uint32_t offset);

/* How often a byte stands in logs, in 1/10,000. */
double vw_needles__byte_rate(unsigned char byte);

/* A text like logs, of at most VW_SAMPLE_MAX bytes. */
vw_span vw_needles__sample(void);

/* --- the groups ---------------------------------------------------------------------------------- */

/*
 * All literals whose windows have one key form a group. Within it they are
 * sorted by where their check stands and by the check itself: the eight bytes
 * behind the window, or the last eight of the literal, or the last four where it
 * has less than eight. So a window that a thousand literals share costs a few
 * loads and short searches.
 */
typedef struct vw_entry {
    uint64_t check; /* folded */
    uint32_t key;
    int32_t distance; /* from the key to the check, which may begin before it */
    uint32_t width;   /* of the check in bytes: four or eight */
    uint32_t literal;
    uint32_t run_end; /* where entries with another place of the check, or another key, begin */
} vw_entry;

typedef struct vw_group {
    uint32_t key;
    uint32_t tags;        /* of all its literals */
    uint32_t first, last; /* entries [first, last); empty: no group stands here */
    uint32_t reach;       /* the farthest that its window stands behind the start of a literal */
} vw_group;

typedef struct vw_groups {
    vw_entry *entries;
    vw_group *slots; /* a hash table of 1 << bits */
    unsigned bits;
} vw_groups;

bool vw_groups__allocate(vw_groups *groups, size_t literals);
void vw_groups__free(vw_groups *groups);

/* Makes the groups of the windows as they are chosen now. */
void vw_groups__fill(vw_groups *groups, const vw_literal *literals, size_t count);

/* The group of a key, or a slot where `last` is 0. */
const vw_group *vw_groups__of(const vw_groups *groups, uint32_t key);

/*
 * Sets `bucket` of every literal so that the filter lets few places pass. A
 * literal that shares its key with no other may get another window.
 */
void vw_needles__sort(const vw_groups *groups, const vw_candidates *candidates, vw_filter_way way,
                      vw_literal *literals, size_t count);

/* A search under way: from where, for what, and the earliest find so far. */
typedef struct vw_search {
    vw_span text;
    size_t from;
    uint32_t tags;
    vw_find_at best; /* at = SIZE_MAX: none yet */
} vw_search;

/* Looks for the literals whose window begins at `at`, where at least a key stands. */
void vw_groups__confirm(const vw_groups *groups, const vw_literal *literals, size_t at,
                        vw_search *search);

/* --- the filter ---------------------------------------------------------------------------------- */

/*
 * Tells whether a place may begin a window: windows are spread over eight
 * buckets, a bit each, and a place passes where one bucket allows all that is
 * looked up there, which are the codes of four pairs, or the bytes of a key.
 *
 * `seen` then drops what only the mixture of keys in one bucket let pass. It
 * has two bits, in one word, for each window of eight bytes, and `brief` one
 * for the key of each shorter window. Bytes are hashed with bit 5 set, by which
 * the two cases of a letter are one.
 */
enum { VW_BRIEF_BITS = 13 };

typedef struct vw_half {
    uint8_t pairs[VW_PAIRS][VW_PAIR_CODES]; /* buckets by the code of a pair; for one way */
    uint8_t low[VW_KEY_BYTES][16];          /* by low nibble of a byte; for the other way */
    uint8_t high[VW_KEY_BYTES][16];         /* by high nibble */
    uint8_t bytes[VW_KEY_BYTES][256];       /* by the whole byte */
} vw_half;

typedef struct vw_filter {
    vw_half halves[VW_HALVES];
    uint32_t tags[VW_FILTER_BUCKETS]; /* of the literals in a bucket */
    uint32_t brief[(1 << VW_BRIEF_BITS) / 32];
    unsigned seen_bits;
    uint32_t *seen; /* 1 << seen_bits words */
} vw_filter;

bool vw_filter__allocate(vw_filter *filter, size_t literals);
void vw_filter__free(vw_filter *filter);

/* Makes the filter of windows that are chosen and sorted for a way. */
void vw_filter__fill(vw_filter *filter, vw_filter_way way, const vw_literal *literals,
                     size_t count);

/* A product (2^64 / golden ratio) whose upper half spreads windows evenly: its top bits name a word of `seen`. */
static inline uint64_t vw_window_hash(const char *ptr)
{
    uint64_t bytes;

    memcpy(&bytes, ptr, sizeof bytes);
    return (bytes | UINT64_C(0x2020202020202020)) * UINT64_C(0x9e3779b97f4a7c15);
}

static inline uint32_t vw_brief_hash(const char *ptr)
{
    return (vw_load_four(ptr) | 0x20202020u) * 0x9e3779b1u >> (32 - VW_BRIEF_BITS);
}

static inline bool vw_filter__has_seen(const vw_filter *filter, const char *ptr)
{
    uint64_t hash = vw_window_hash(ptr);
    uint32_t word = filter->seen[hash >> (64 - filter->seen_bits)];

    return word >> (hash >> 40 & 31) & word >> (hash >> 45 & 31) & 1;
}

static inline bool vw_filter__has_brief(const vw_filter *filter, const char *ptr)
{
    uint32_t hash = vw_brief_hash(ptr);

    return filter->brief[hash >> 5] >> (hash & 31) & 1;
}

/* Whether its eight bytes, or its four, are those of a window. No branch: this is hard to foretell. */
static inline uint32_t vw_filter__is_seen(const vw_filter *filter, const char *ptr)
{
    return (uint32_t)vw_filter__has_seen(filter, ptr) | (uint32_t)vw_filter__has_brief(filter, ptr);
}

/*
 * The marks of a stretch, a word for each block of 64 places. All are made before
 * any is looked at: where one place in a thousand passes, a branch for each block
 * costs more than the filter itself.
 */
enum { VW_BLOCK_PLACES = 64, VW_REST_BLOCKS = 3 };
enum { VW_BLOCKS_MAX = VW_SWEEP_BYTES / VW_BLOCK_PLACES + VW_REST_BLOCKS };
enum { VW_MARKED_WORDS = (VW_BLOCKS_MAX + 63) / 64 };

typedef struct vw_marks {
    uint64_t blocks[VW_MARKED_WORDS]; /* a bit for each block with a mark */
    uint64_t places[VW_MARKED_WORDS * 64];
} vw_marks;

/* A half's share of a set of buckets. */
static inline uint8_t vw_buckets_of(unsigned buckets, int half)
{
    return (uint8_t)(buckets >> half * VW_HALF_BUCKETS);
}

/* Blocks that a filter runs over: VW_BLOCKS_MAX at most. The first of them are surveyed, the others belong to the next stretch. */
typedef struct vw_blocks {
    const char *ptr;
    unsigned count, surveyed;
} vw_blocks;

/*
 * An implementation: marks the places where one of `buckets`, a bit each, passes,
 * and adds to the survey. Seven bytes behind the last block are read.
 */
typedef void (*vw_filter_run)(const vw_filter *filter, unsigned buckets, vw_blocks blocks,
                              vw_marks *marks, vw_survey *survey);

/* Sets the word of a block; blocks are set one behind the other. */
static inline void vw_marks__set(vw_marks *marks, unsigned block, uint64_t places)
{
    uint64_t *word = &marks->blocks[block / 64];

    marks->places[block] = places;
    *word = (block % 64 ? *word : 0) | (uint64_t)(places != 0) << block % 64;
}

/* That of a kind, or NULL where this processor cannot run it, and the way in which it looks. */
vw_filter_run vw_filter__choose(vw_needles_kind kind, vw_filter_way *way);

/* NULL where they cannot run. */
vw_filter_run vw_filter__avx512(void); /* with VBMI and GFNI; the only one by pairs */
vw_filter_run vw_filter__avx2(void);
vw_filter_run vw_filter__ssse3(void);
vw_filter_run vw_filter__neon(void);

/* --- a set --------------------------------------------------------------------------------------- */

struct vw_needles {
    atomic_int
        state; /* it is made and arranged when it is first searched, for many sets never are */
    vw_needles_maker make; /* NULL: it has its literals */
    const void *context;
    bool placed; /* the literals are, by an earlier arrangement */
    vw_filter_run run;
    vw_filter_way way;
    vw_filter filter;
    vw_groups groups;
    vw_literal *literals;
    size_t count;
    char *texts;
    vw_candidates *candidates; /* room for an arrangement; NULL where `placed` */
    size_t longest;
    size_t reach; /* the farthest that a window stands behind the start of its literal */
};

/* Puts all literals into place for a way and a text, with room for as many candidates and groups. */
void vw_needles__arrange(vw_candidates *candidates, vw_groups *groups, vw_filter_way way,
                         vw_span like, vw_literal *literals, size_t count);

/* Arranges a set that has its literals, unless that is done. */
static inline void vw_needles__make_ready(const vw_needles *needles)
{
    (void)vw_needles_prepare(needles, VW_SPAN_NONE, NULL);
}

#endif

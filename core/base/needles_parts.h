#ifndef VW_BASE_NEEDLES_PARTS_H
#define VW_BASE_NEEDLES_PARTS_H

#include "base/needles.h"

/*
 * What the files of the needle search share, and nobody else includes.
 *
 * A *window* is four bytes of a literal, folded to lower case, as a number.
 * needles_choose.c picks one window for each literal, needles_filter.c finds
 * places whose four bytes look like one, needles.c confirms them.
 */

enum { VW_WINDOW_BYTES = 4, VW_FILTER_BUCKETS = 8, VW_SEEN_BITS = 15 };
enum { VW_SAMPLE_MAX = 2048 };

/* A literal as it is searched for. */
typedef struct vw_literal {
    const char *text; /* folded */
    uint32_t len;
    uint32_t offset; /* of its window */
    uint32_t tag;
} vw_literal;

/*
 * Tells whether a place may begin a window: windows are spread over eight
 * buckets, a bit each, and a place passes where one bucket allows all of its
 * four bytes. `seen` then holds one bit for each hash of a window, which
 * drops what only the mixture of windows in one bucket let pass.
 */
typedef struct vw_filter {
    uint8_t low[VW_WINDOW_BYTES][16];     /* buckets by low nibble of the byte */
    uint8_t high[VW_WINDOW_BYTES][16];    /* buckets by high nibble */
    uint8_t bytes[VW_WINDOW_BYTES][256];  /* buckets by the whole byte */
    uint8_t halves[VW_WINDOW_BYTES][128]; /* buckets by the byte without bit 7 */
    uint8_t seen[1 << (VW_SEEN_BITS - 3)];
} vw_filter;

/* ASCII capitals of four bytes to small letters, all at once. */
static inline uint32_t vw_fold_four(uint32_t bytes)
{
    uint32_t heptets = bytes & 0x7f7f7f7fu;
    uint32_t above_z = heptets + 0x25252525u; /* bit 7 where a byte is above 'Z' */
    uint32_t from_a = heptets + 0x3f3f3f3fu;  /* bit 7 where it is 'A' or above */
    uint32_t capital = ~bytes & 0x80808080u & (from_a ^ above_z);

    return bytes | capital >> 2;
}

static inline uint32_t vw_load_four(const char *ptr)
{
    uint32_t bytes;

    memcpy(&bytes, ptr, sizeof bytes);
    return bytes;
}

static inline uint32_t vw_window_at(const char *ptr)
{
    return vw_fold_four(vw_load_four(ptr));
}

/* The top `bits` bits of a product that spreads windows evenly (2^32 / golden ratio). */
static inline uint32_t vw_window_hash(uint32_t window, unsigned bits)
{
    return window * 0x9e3779b1u >> (32 - bits);
}

/* Room for a choice of windows, made before there is one to make; free() it. NULL: no memory. */
typedef struct vw_candidates vw_candidates;
vw_candidates *vw_needles__candidates(const vw_literal *literals, size_t count);

/* Sets `offset` of every literal so that few windows serve them all. */
void vw_needles__choose(vw_candidates *all, vw_literal *literals, size_t count);

/* How often a byte stands in logs, in 1/10,000. */
double vw_needles__byte_rate(unsigned char byte);

/* A text like logs, of at most VW_SAMPLE_MAX bytes. */
vw_span vw_needles__sample(void);

/* Builds a filter for `count` different windows. */
void vw_filter__build(vw_filter *filter, const uint32_t *windows, size_t count);

/*
 * A filter at work. It marks the places of many blocks before it looks at any:
 * where one place in a hundred passes, a branch for each block costs more
 * than the filter itself.
 */
enum { VW_BLOCK_PLACES = 64, VW_MARKED_BLOCKS = 16 };

typedef struct vw_cursor {
    size_t base;                      /* place of the first mark */
    size_t next;                      /* all before are marked */
    uint32_t open;                    /* blocks that have marks left, a bit each */
    uint64_t marks[VW_MARKED_BLOCKS]; /* of the open blocks */
} vw_cursor;

/*
 * Marks the places of [from, to) that may begin a window, as far as `marks` and
 * `open` of the cursor hold them; returns where that ends, behind `from`. All
 * four bytes of a window at to - 1 must lie within `text`.
 */
typedef size_t (*vw_filter_mark)(const vw_filter *filter, vw_span text, size_t from, size_t to,
                                 vw_cursor *cursor);
size_t vw_filter__mark_scalar(const vw_filter *filter, vw_span text, size_t from, size_t to,
                              vw_cursor *cursor);
size_t vw_filter__mark_avx2(const vw_filter *filter, vw_span text, size_t from, size_t to,
                            vw_cursor *cursor);
size_t vw_filter__mark_avx512(const vw_filter *filter, vw_span text, size_t from, size_t to,
                              vw_cursor *cursor);

/* The next place before `to`, which may only shrink, with the hash of a window; `to` if there is none. */
size_t vw_filter__next(const vw_filter *filter, vw_filter_mark mark, vw_span text,
                       vw_cursor *cursor, size_t to);

/* Keeps the marks of a block. */
static inline void vw_filter__keep(vw_cursor *cursor, unsigned block, uint64_t marks)
{
    cursor->marks[block] = marks;
    cursor->open |= (uint32_t)(marks != 0) << block;
}

/* Whether the window at `ptr` has the hash of one that is searched for. */
static inline bool vw_filter__seen(const vw_filter *filter, const char *ptr)
{
    uint32_t hash = vw_window_hash(vw_window_at(ptr), VW_SEEN_BITS);

    return filter->seen[hash >> 3] >> (hash & 7) & 1;
}

/* The implementation of a kind, or NULL where this processor cannot run it. */
vw_filter_mark vw_filter__choose(vw_needles_kind kind);
bool vw_filter__has_avx2(void);
bool vw_filter__has_avx512(void); /* with VBMI */

/* Surveys the first *done bytes, as many as fill vectors. */
vw_survey vw_filter__survey_avx2(vw_span text, size_t *done);

#endif

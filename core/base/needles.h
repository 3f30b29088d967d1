#ifndef VW_BASE_NEEDLES_H
#define VW_BASE_NEEDLES_H

#include "base/span.h"
#include "base/status.h"

#include <stdint.h>

/*
 * Many literals searched for at once. A set is opened once, from the frozen
 * rule set, and threads may share it. What a search needs is made by the first
 * one, so that a set that is never searched costs next to nothing.
 *
 * ASCII letters match in either case; every other byte is itself. The search
 * is exact: it finds every place where a literal stands, and nothing else. A
 * filter over rare bytes of the literals passes the few places that are worth
 * a look. It runs on vectors where the processor has them (AVX-512 VBMI, AVX2,
 * SSSE3, NEON) and as a scalar twin with the same finds elsewhere.
 */
typedef struct vw_needles vw_needles;

typedef struct vw_needle {
    vw_span literal; /* VW_NEEDLE_BYTES_MIN bytes or more, copied */
    uint32_t tag;    /* the caller's: comes back with every find */
} vw_needle;

enum { VW_NEEDLE_BYTES_MIN = 4, VW_NEEDLE_BYTES_MAX = 128 };

/* All tags: every literal is searched for. */
#define VW_TAGS_ALL UINT32_MAX

typedef struct vw_find_at {
    size_t at;    /* where the literal begins */
    uint32_t tag; /* the bitwise or of the tags of all wanted literals that begin there */
} vw_find_at;

/* The implementations, for tests and benchmarks that compare them. */
typedef enum vw_needles_kind {
    VW_NEEDLES_BEST, /* the fastest that runs here, or what VSSWHY_SEARCH named to the build */
    VW_NEEDLES_SCALAR,
    VW_NEEDLES_SSSE3,
    VW_NEEDLES_AVX2,
    VW_NEEDLES_AVX512, /* with VBMI: Ice Lake, Zen 4 and later */
    VW_NEEDLES_NEON,   /* of AArch64 */
    VW_NEEDLES_KINDS   /* how many */
} vw_needles_kind;

/*
 * Opens a set; close it with vw_needles_close. Fails where a literal is too
 * short or too long (VW_ERR_LIMIT), where `kind` cannot run here
 * (VW_ERR_USAGE) and where memory runs out. A set without literals finds nothing.
 */
vw_status vw_needles_open(vw_needles **out, const vw_needle *list, size_t count,
                          vw_needles_kind kind, vw_error *err);

/*
 * How a set was arranged, for its next opening: which bytes of a literal are
 * looked for, and with which other literals, in each of the ways that
 * implementations have. Places of other literals are of no use, and never
 * wrong: what is found is the same.
 */
enum { VW_NEEDLE_WAYS = 2 };
typedef struct vw_needle_place {
    struct {
        uint8_t offset, bucket;
    } by[VW_NEEDLE_WAYS];
} vw_needle_place;

/* As vw_needles_open, with places as vw_needles_fill takes them. */
vw_status vw_needles_open_placed(vw_needles **out, const vw_needle *list, size_t count,
                                 const vw_needle_place *places, vw_error *err);

/*
 * Opens a set that is made when somebody first wants it. `make` then calls
 * vw_needles_fill, once; it may run on any thread, and `context` outlives the set.
 */
typedef vw_status (*vw_needles_maker)(vw_needles *needles, const void *context, vw_error *err);
vw_status vw_needles_open_later(vw_needles **out, vw_needles_maker make, const void *context,
                                vw_error *err);

/* Gives a set its literals; `places` are one a literal, in the order of the list, or NULL. */
vw_status vw_needles_fill(vw_needles *needles, const vw_needle *list, size_t count,
                          const vw_needle_place *places, vw_error *err);

/*
 * Makes a set ready to be searched, unless it is. All that follows can only be
 * asked of a set that is ready or that was opened with its literals at once.
 * `like` is a piece of the text to be searched, at best VW_NEEDLES_LIKE_BYTES of
 * it, or absent: words that stand there are not looked for where others do as
 * well. It decides how fast the set is searched, never what is found.
 */
enum { VW_NEEDLES_LIKE_BYTES = 64 * 1024 };
vw_status vw_needles_prepare(const vw_needles *needles, vw_span like, vw_error *err);

/* How many literals the set has. */
size_t vw_needles_count(const vw_needles *needles);

/* Arranges them in each way and writes their places, in the order of the list. Fails where memory runs out. */
vw_status vw_needles_places(const vw_needles *needles, vw_needle_place *out, vw_error *err);

/*
 * The first place at or after `from` where a literal with one of `tags` stands
 * whole within `text`; false if there is none. Reads nothing outside `text`.
 * To go on, call again with from = found->at + 1.
 */
bool vw_needles_find(const vw_needles *needles, vw_span text, size_t from, uint32_t tags,
                     vw_find_at *found);

/* What a stretch of text holds, told in the same pass as its finds. */
typedef struct vw_survey {
    size_t lines; /* LF bytes */
    bool ascii;   /* all of it */
} vw_survey;

/* Bytes that one sweep takes at most: they stay in the first cache until they are looked at again. */
enum { VW_SWEEP_BYTES = 16 * 1024 };

/* The places of a stretch of text that may begin a find. Its members are of no concern to others. */
typedef struct vw_sweep {
    size_t from, to;
    uint32_t tags;
    uint32_t count, next; /* of places, which ascend and are counted from `from` */
    uint16_t places[VW_SWEEP_BYTES + 256];
} vw_sweep;

/*
 * Runs over [from, to) of `text`, at most VW_SWEEP_BYTES: each byte is loaded
 * once for the survey and for the search of literals with one of `tags` that
 * begin there. `text` goes on behind `to` as far as is known: a literal that
 * stands whole in it is found.
 */
vw_survey vw_needles_sweep(const vw_needles *needles, vw_span text, size_t from, size_t to,
                           uint32_t tags, vw_sweep *sweep);

/*
 * The first find of a sweep at or after `from`, which only grows from call to
 * call; false if there is none. `text` is that of the sweep: its bytes may
 * have moved, and more may have come behind them.
 */
bool vw_needles_next(const vw_needles *needles, vw_span text, size_t from, vw_sweep *sweep,
                     vw_find_at *found);

/* The same for finds before `to` of literals with one of `tags`, which the sweep must have looked for. */
bool vw_needles_next_of(const vw_needles *needles, vw_span text, size_t from, size_t to,
                        uint32_t tags, vw_sweep *sweep, vw_find_at *found);

/* The longest literal in bytes: what has to be searched again where blocks meet. */
size_t vw_needles_longest(const vw_needles *needles);

void vw_needles_close(vw_needles *needles);

/* A survey alone, of a text of any length. */
vw_survey vw_survey_text(vw_span text);

/* How many LF bytes `text` holds. */
size_t vw_count_lines(vw_span text);

#endif

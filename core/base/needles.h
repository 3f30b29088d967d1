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
 * filter over rare 4-byte windows passes the few places that are worth a
 * look; it runs on AVX-512 or AVX2 where the processor has it and as a scalar
 * twin with the same answers elsewhere.
 */
typedef struct vw_needles vw_needles;

typedef struct vw_needle {
    vw_span literal; /* VW_NEEDLE_BYTES_MIN bytes or more, copied */
    uint32_t tag;    /* the caller's: comes back with every find */
} vw_needle;

enum { VW_NEEDLE_BYTES_MIN = 4, VW_NEEDLE_BYTES_MAX = 128 };

typedef struct vw_find_at {
    size_t at;    /* where the literal begins */
    uint32_t tag; /* the bitwise or of the tags of all literals that begin there */
} vw_find_at;

/* The implementations, for tests and benchmarks that compare them. */
typedef enum vw_needles_kind {
    VW_NEEDLES_BEST,
    VW_NEEDLES_SCALAR,
    VW_NEEDLES_AVX2,
    VW_NEEDLES_AVX512 /* with VBMI: Ice Lake, Zen 4 and later */
} vw_needles_kind;

/*
 * Opens a set; close it with vw_needles_close. Fails where a literal is too
 * short or too long (VW_ERR_LIMIT), where `kind` cannot run here
 * (VW_ERR_USAGE) and where memory runs out. A set without literals finds nothing.
 */
vw_status vw_needles_open(vw_needles **out, const vw_needle *list, size_t count,
                          vw_needles_kind kind, vw_error *err);

/*
 * The first place at or after `from` where a literal stands whole within
 * `text`; false if there is none. Reads nothing outside `text`. To go on,
 * call again with from = found->at + 1.
 */
bool vw_needles_find(const vw_needles *needles, vw_span text, size_t from, vw_find_at *found);

/* The longest literal in bytes: what has to be searched again where blocks meet. */
size_t vw_needles_longest(const vw_needles *needles);

void vw_needles_close(vw_needles *needles);

/* How many LF bytes `text` holds. */
size_t vw_count_lines(vw_span text);

/* The same, with whether every byte is ASCII, told in one pass. */
typedef struct vw_survey {
    size_t lines;
    bool ascii;
} vw_survey;
vw_survey vw_survey_text(vw_span text);

#endif

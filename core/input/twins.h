#ifndef VW_INPUT_TWINS_H
#define VW_INPUT_TWINS_H

#include "base/span.h"

#include <stdint.h>

/*
 * Lines of a log repeat, but for their stamps: what fails is tried again and
 * says the same once more. *Twins* are lines that have the same bytes behind
 * their stamps, which are the left one and, in a task log, a bracketed one behind
 * it. A text gets a number when it comes for the second time, and all later twins
 * have it: so whoever has made something of those bytes alone can keep it by
 * the number and need not make it again.
 *
 * Texts are compared byte by byte. As many are known at a time as there is room
 * for; the one that was not met for the longest gives way, and has another
 * number should it come again. Which texts are known is never seen in a report:
 * what is made of a text is the same each time.
 */
enum {
    /* Texts known at a time; the numbers of two of them differ modulo it. */
    VW_TWINS_MAX = 1024,
    /* Bytes of a text; a longer one has no twin. Messages of task logs have under 100. */
    VW_TWIN_BYTES_MAX = 128,
    /* Lines of a log that come before the first twin: short logs cost nothing. */
    VW_TWINS_BEHIND = 64
};

/* `{0}` knows nothing and has no memory. For one thread. */
typedef struct vw_twins {
    struct vw_twin_set *sets; /* NULL until a first text is kept */
    uint64_t count;           /* texts added by now */
    uint32_t clock;
    uint32_t met; /* lines of this log */
} vw_twins;

/* A log begins. What is known of texts stays. */
void vw_twins_begin(vw_twins *twins);

/*
 * The number of a text that was added before; 0 where it was not. `kind` tells
 * apart what bytes alone do not: texts are twins only where it is the same.
 */
uint64_t vw_twins_find(vw_twins *twins, vw_span text, uint16_t kind);

/* Adds a text that was looked for and not found. Where memory runs out, it just has no twins. */
void vw_twins_add(vw_twins *twins, vw_span text, uint16_t kind);

void vw_twins_free(vw_twins *twins);

#endif

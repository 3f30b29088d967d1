#ifndef VW_EVENT_WRAP_H
#define VW_EVENT_WRAP_H

#include "base/span.h"

/*
 * Mail breaks long lines at a blank, consoles break them anywhere. Only lines
 * that the grammar knows are joined again: in other text a line end means
 * nothing anyway.
 */
typedef enum vw_join {
    VW_JOIN_NOT,    /* the next line is one of its own */
    VW_JOIN_BLANK,  /* it goes on behind the blank at which the line was broken */
    VW_JOIN_IN_WORD /* it goes on with the word in which the line was broken */
} vw_join;

/* How `next`, which has no stamp, goes on with `line`; both without stamps. */
vw_join vw_join_of(vw_span line, vw_span next);

#endif

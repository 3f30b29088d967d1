#ifndef VW_REPORT_ALIKE_H
#define VW_REPORT_ALIKE_H

#include "rule/case.h"

/*
 * Failures that have one root (see vw_case_same_root), gathered: in a folder of
 * many logs a few roots are behind all failures.
 */
typedef struct vw_alike {
    const vw_case *const *cases; /* in the order of the failures; at least one */
    size_t count;
    size_t first; /* the place of the first of them among all failures */
} vw_alike;

typedef struct vw_alikes {
    vw_alike *groups; /* in the order of their first ones */
    size_t count;
    const vw_case **cases; /* of all groups */
} vw_alikes;

/* Gathers cases that all have a root; false where memory ran out. Free with vw_alikes_free whatever the outcome. */
bool vw_alikes_gather(vw_alikes *alikes, const vw_case *const *failures, size_t count);
void vw_alikes_free(vw_alikes *alikes);

#endif

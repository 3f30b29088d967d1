#ifndef VW_RULE_ACROSS_PARTS_H
#define VW_RULE_ACROSS_PARTS_H

#include "rule/across.h"

/* What across.c (which logs belong together) and across_tell.c (what is said of them) share. */

/* A log in the order of time: one that failed, or in which a rule counts something. */
typedef struct vw_across_log {
    vw_case *one;
    vw_time begun;        /* see vw_case_begun */
    bool after_good;      /* one that is good, and not among these, stands right before it */
    const vw_case *other; /* the first failure of its row with another root; NULL: none */
} vw_across_log;

/* A log that a rule counts. */
typedef struct vw_across_member {
    const vw_across_log *log;
    const vw_pending *pending;
    vw_span value; /* of `by` */
    vw_time time;  /* of the failure, on the clock of its log's user; VW_TIME_NONE without one */
    bool kept;
} vw_across_member;

/* What the texts tell of a group beside its count. */
typedef struct vw_across_span {
    size_t days;
    bool timed; /* all members have a time */
    vw_time first, last;
    vw_time earliest,
        latest; /* of the day; the shortest stretch that has all, also over midnight */
    vw_time width;
} vw_across_span;

/*
 * Makes the finding of a group of logs, and tells each of them. `about` is the
 * case that stands for all. False where memory ran out.
 */
bool vw_across__tell(vw_case *about, vw_finding *finding, const vw_across_member *group,
                     size_t count, const vw_across_span *span, const vw_rules *rules, vw_lang lang);

#endif

#ifndef VW_RULE_RELATE_H
#define VW_RULE_RELATE_H

#include "rule/hit.h"

/*
 * Turns the hits of one log into one story: which failure is the root, which
 * only follow from it, which are context.
 *
 * An attempt runs from one VssStart() to the next. Within it the first failure
 * that is no echo leads; failures within ten minutes behind it follow from it.
 * An echo follows from the failure beside it, and is a root where it stands
 * alone. Distances are measured on a clock that never runs back. Hits that an
 * override suppresses lead to nothing; echoes that nothing else explains are
 * suppressed with them.
 */

/* A rule whose function hit a limit in this log. */
typedef struct vw_limited {
    const vw_rule *rule;
    const char *limit; /* static */
    vw_error why;
} vw_limited;

/*
 * Asks, relates and gives every hit its role. `asker` may be NULL: then rules
 * with a `when` hit nothing. `limited` gets at most `cap` entries; *count is
 * their number. Hits of a limited rule are dropped.
 */
void vw_relate(vw_hits *hits, const vw_asker *asker, vw_lang lang, vw_limited *limited, size_t cap,
               size_t *count);

/* Microseconds within which a second failure of an attempt follows from the first. */
#define VW_FOLLOWS_WITHIN (10 * VW_MINUTE)

#endif

#ifndef VW_RULE_PENDING_H
#define VW_RULE_PENDING_H

#include "rule/case.h"

/*
 * What rules that count logs hit in one log. Such a hit is no finding of the
 * log; it waits in the case until all logs are known (rule/across.h). One is
 * kept for each rule and value of `by`.
 *
 * A rule of severity error counts failures: its hit counts only on an event
 * that is the root of its log, and takes code and reading from it.
 */

/* Keeps them in the arena of the case, from hits that have their roles. */
vw_status vw_pending_gather(vw_case *report, const vw_hits *hits, vw_error *err);

/* Appends the value of `by` of a hit: what tells groups of a count apart. */
void vw_pending_value(vw_buf *out, const vw_pending *pending);

#endif

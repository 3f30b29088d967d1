#ifndef VSSWHY_LUA_COVERAGE_H
#define VSSWHY_LUA_COVERAGE_H

#include "ask.h"
#include "rule/trace.h"
#include "suite.h"

/* What the tests of one pack have exercised: it listens while they run. */
typedef struct vw_coverage vw_coverage;

/* `rules` is the frozen set of the pack and outlives it. NULL where memory ran out. */
vw_coverage *vw_coverage_open(const vw_rules *rules);

/* Where the matcher tells what it sees. Borrowed. */
const vw_trace *vw_coverage_trace(const vw_coverage *coverage);

/* Where the asker tells which lines of functions are run. Borrowed. */
const vw_lua_watch *vw_coverage_watch(const vw_coverage *coverage);

/* Notes that a text of the rule was told in a language. */
void vw_coverage_told(vw_coverage *coverage, const vw_rule *rule, vw_lang lang);

/* Adds shares and gaps to the suite. */
vw_status vw_coverage_sum(const vw_coverage *coverage, vw_suite *suite, vw_error *err);
void vw_coverage_close(vw_coverage *coverage);

/* Adds a gap of a rule; `en` and `ja` take `what` once as "%.*s". Returns it to be completed, or NULL. */
vw_gap *vw_suite_gap(vw_suite *suite, const char *en, const char *ja, vw_span what);

#endif

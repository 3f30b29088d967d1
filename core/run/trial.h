#ifndef VW_RUN_TRIAL_H
#define VW_RUN_TRIAL_H

#include "run/diagnose.h"
#include "run/fixture.h"

/*
 * Trials: the tests of rules. An example is a log of its own that its rule hits
 * or misses; a fixture is a real log with what its diagnosis must say. Both go
 * through the same search for literals as any log, so that a rule which is
 * never selected fails its test.
 */

/* What comes of a trial. `diff` has a line each: "- wanted", "+ found", "  why"; empty where it passed. */
typedef struct vw_outcome {
    bool passed;
    vw_buf diff;
    size_t limited; /* rules that hit a limit, which fails it too */
} vw_outcome;

/*
 * Tries one example. `hit` says whether the rule must have a finding in it. The
 * words of the diff are in `words`; it says why a rule was silent. `trace` may
 * be NULL. Free outcome->diff whatever the status.
 */
vw_status vw_try_example(vw_outcome *outcome, const vw_settings *settings, const vw_asker *asker,
                         const vw_rule *rule, const vw_example *example, bool hit, vw_lang words,
                         const struct vw_trace *trace, vw_error *err);

/*
 * Tries one fixture; `text` (may be absent) stands for the log where it is to
 * be tried with other bytes.
 */
vw_status vw_try_fixture(vw_outcome *outcome, const vw_settings *settings, const vw_asker *asker,
                         const vw_fixture *fixture, vw_span text, vw_lang words,
                         const struct vw_trace *trace, vw_error *err);

#endif

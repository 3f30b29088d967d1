#ifndef VW_RUN_CUT_H
#define VW_RUN_CUT_H

#include "report/redact.h"
#include "run/diagnose.h"

/*
 * Cuts the evidence of a failure out of a log, with its surroundings, and takes
 * out what names a customer: a test for a pack. The cut is the smallest one
 * whose diagnosis is that of the whole log, and the redacted text is diagnosed
 * once more: where it says something else, nothing is cut.
 */
typedef struct vw_cut {
    vw_buf text;         /* redacted, in UTF-8 */
    vw_buf expectation;  /* see fixture.h: what its diagnosis gives */
    uint64_t first, end; /* lines of the log: [first, end) */
    uint64_t findings;
    vw_span root; /* id of the cause; absent where there is none. Lives in the rule set */
} vw_cut;

/*
 * Cuts around `line` of the log at `path`. `asker` may be NULL. VW_ERR_RULE
 * where the redacted text is diagnosed otherwise, and says in what. Free with
 * vw_cut_free whatever the outcome.
 */
vw_status vw_cut_make(vw_cut *cut, const vw_settings *settings, const vw_asker *asker,
                      const char *path, uint64_t line, vw_redactor *redactor, vw_error *err);
void vw_cut_free(vw_cut *cut);

#endif

#ifndef VW_RULE_LINT_PARTS_H
#define VW_RULE_LINT_PARTS_H

#include "rule/lint.h"

/* What the files of lint share. */
typedef struct vw_lint {
    const vw_rules *rules;
    const vw_rule *rule;
    vw_lint_fn tell;
    void *context;
    vw_error *err;
    vw_status status; /* of the last telling; nothing is told behind a failure */
} vw_lint;

/*
 * Tells one oddity. `en` and `ja` say it of `what`, which they take once as
 * "%.*s"; the file comes in front of them.
 */
void vw_lint__tell(vw_lint *lint, const char *key, const char *en, const char *ja, vw_span what);

/* "match[2].text": the place of a word; alternatives are counted where there are several. */
void vw_lint__place(char out[64], const char *key, const vw_match *match, size_t alternative,
                    const char *word);

/* lint_reach.c: what can never be reported. */
void vw_lint__reach(vw_lint *lint);
/* lint_texts.c: what people read. */
void vw_lint__texts(vw_lint *lint);

#endif

#ifndef VW_REPORT_ENTRY_H
#define VW_REPORT_ENTRY_H

#include "report/report.h"

/*
 * The page of one rule: what its code means, why it happens, what to do. It is
 * the answer of `lookup` and of `rules show`; there is no log, so the words
 * that a log would fill take their fallbacks.
 */

/* Appends the title of a rule: one line of it in a list. */
void vw_entry_title(const vw_rules *rules, const vw_rule *rule, vw_lang lang, vw_buf *out);

/* Appends the page, `columns` wide. `heading` is its first line. */
vw_status vw_entry_write(const vw_rules *rules, const vw_rule *rule, vw_span heading, vw_lang lang,
                         size_t columns, vw_buf *out, vw_error *err);

/* What `lookup` found for a query. */
typedef struct vw_entry_answer {
    vw_span query;
    const char *kind;    /* "code", "event", "writer", "state", "exit", "unknown" */
    vw_span means;       /* how the query was read, in words; of a state, what it means */
    const vw_rule *rule; /* NULL: none explains it */
} vw_entry_answer;

/* Appends the answer as a JSON object, without a line end. */
vw_status vw_entry_json(const vw_rules *rules, const vw_entry_answer *found, vw_lang lang,
                        vw_buf *out, vw_error *err);

#endif

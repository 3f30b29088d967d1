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

/*
 * A finding of a rule without a log: what its texts are filled from where there
 * is none. Its phrases live in report.arena; free that when done.
 */
typedef struct vw_blank {
    vw_case report; /* an empty one: nothing is known of a log */
    vw_event event;
    vw_hit hit;
    vw_finding finding;
} vw_blank;

void vw_blank_open(vw_blank *blank, const vw_rules *rules, const vw_rule *rule);

#endif

#ifndef VW_REPORT_REVIEW_H
#define VW_REPORT_REVIEW_H

#include "report/change.h"

/*
 * The review sheet of a change, in Markdown: first what decides (retry, risk,
 * commands, what makes a root), then new rules, changed texts in both languages
 * side by side, and rules that are gone. Headings are in `lang`; what rules say
 * is escaped, for it may be a stranger's.
 */
void vw_review_write(vw_buf *out, const vw_changes *changes, vw_lang lang);

#endif

#ifndef VW_REPORT_ASIDE_H
#define VW_REPORT_ASIDE_H

#include "report/report.h"
#include "rule/override.h"

#include <jansson.h>

/* What reports say of overrides. */

/* Appends "line 3, until 2026-12-31: TITLE (REASON)" of what is set aside. */
void vw_aside_write(vw_buf *out, const vw_report *report, const vw_suppressed *suppressed);

/* Appends "severity = warning (REASON)  set by FILE". */
void vw_aside_write_override(vw_buf *out, const vw_override *override, vw_lang lang);

/* Appends the sentence that a suppress has ended. */
void vw_aside_write_past(vw_buf *out, const vw_override *past, vw_lang lang);

/* As JSON: `suppressed` of a case, and `overrides` of the rules; NULL where memory ran out. */
json_t *vw_aside_suppressed(const vw_case *report);
json_t *vw_aside_overrides(const vw_rules *rules);

#endif

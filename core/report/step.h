#ifndef VW_REPORT_STEP_H
#define VW_REPORT_STEP_H

#include "base/buf.h"
#include "rule/trace.h"

/* The steps of a trace (rule/trace.h) in words: why a rule fired or did not. */

/* Appends the sentence of one step, without a full stop. Logs may hold anything: show it with vw_show. */
void vw_step_write(vw_buf *out, const vw_trace_point *point, vw_lang lang);

/* Appends what a match asks for: "code = 0x80042306, phase = snapshot or freeze". */
void vw_clause_write(vw_buf *out, const vw_clause *clause, vw_lang lang);

/* Appends a distance: "90 s", "12 min", "any distance". */
void vw_distance_write(vw_buf *out, vw_time distance, vw_lang lang);

#endif

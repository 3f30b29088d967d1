#ifndef VW_REPORT_SPELL_H
#define VW_REPORT_SPELL_H

#include "base/buf.h"
#include "rule/case.h"

/* How names, moments and offsets are written for people. */

/* The name by which people call a log: without its folders, or "(standard input)". */
vw_span vw_case_name(const vw_case *one, vw_lang lang);

/* "2018-01-19 (金) 10:22" or "Fri 2018-01-19 10:22"; with seconds where asked for. */
void vw_moment_write(vw_buf *out, vw_time time, bool seconds, vw_lang lang);

/* Appends the title of a finding, marked where its rule is a draft. */
void vw_title_write(vw_buf *out, const vw_finding *finding, vw_lang lang);

/* "2018-01-19" */
void vw_day_write(vw_buf *out, vw_time time);

/* "UTC+09:00" */
void vw_offset_write(vw_buf *out, int minutes);

/* Appends which clock a time is shown by, and what the log writes where that is another one. */
void vw_clock_write(vw_buf *out, const vw_zone *zone, vw_time stamp, vw_lang lang);

#endif

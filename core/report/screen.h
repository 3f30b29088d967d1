#ifndef VW_REPORT_SCREEN_H
#define VW_REPORT_SCREEN_H

#include "report/report.h"

/*
 * The screen of one case: what failed and when, why, how sure, which lines
 * prove it, whether to retry, what to do first, what to ask for. At most
 * VW_SCREEN_LINES lines of report->columns columns.
 */
enum { VW_SCREEN_LINES = 25 };

/* Appends the screen to `out`. */
void vw_screen_write(const vw_report *report, const vw_case *one, vw_buf *out);

/* The name by which people call a log: without its folders, or "(standard input)". */
vw_span vw_case_name(const vw_case *one, vw_lang lang);

/* "2018-01-19 (金) 10:22" or "Fri 2018-01-19 10:22"; with seconds where asked for. */
void vw_moment_write(vw_buf *out, vw_time time, bool seconds, vw_lang lang);

/* "UTC+09:00" */
void vw_offset_write(vw_buf *out, int minutes);

#endif

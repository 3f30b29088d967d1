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

#endif

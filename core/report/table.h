#ifndef VW_REPORT_TABLE_H
#define VW_REPORT_TABLE_H

#include "report/report.h"

/*
 * The table of many logs: newest failure first, then what repeats. Times are
 * the customer's where every log proves one and the same clock.
 */

/* The failed cases of a report, newest first. Free the list; NULL where memory ran out. */
const vw_case **vw_failures_by_time(const vw_report *report, size_t *count);

/* Appends head, rows and summary to `out`. `failures` as vw_failures_by_time gives them. */
void vw_table_write(const vw_report *report, const vw_case *const *failures, size_t count,
                    vw_buf *out);

#endif

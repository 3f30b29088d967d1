#ifndef VW_REPORT_FOOTER_H
#define VW_REPORT_FOOTER_H

#include "report/report.h"

/*
 * Appends the last line of a screen, without its line end: the program, the
 * packs that had a say with their versions, so that the answer can be repeated
 * later, and how much was read. `whole` is false where blocks of the screen
 * gave way. Where the packs are too many for report->columns they are cut, and
 * not what was read.
 */
void vw_footer_write(const vw_report *report, const vw_case *one, bool whole, vw_buf *out);

#endif

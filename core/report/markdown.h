#ifndef VW_REPORT_MARKDOWN_H
#define VW_REPORT_MARKDOWN_H

#include "base/buf.h"

/*
 * Appends text of a rule to a page of Markdown, so that it reads as it was
 * written: nothing in it is markup, HTML, or what a terminal would obey. LF
 * becomes a blank. "VSS_E_BAD_STATE" stays as it is: '_' within a word means nothing.
 */
void vw_markdown_text(vw_buf *out, vw_span text);

#endif

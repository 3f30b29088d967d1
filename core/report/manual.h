#ifndef VW_REPORT_MANUAL_H
#define VW_REPORT_MANUAL_H

#include "base/buf.h"
#include "rule/rule.h"

/*
 * A page of packs: all that their rules say, in every language of each pack,
 * for a wiki (Markdown) or a browser (HTML). There is no log, so the words that
 * one would fill take their fallbacks.
 */
typedef enum vw_manual_format { VW_MANUAL_MARKDOWN, VW_MANUAL_HTML } vw_manual_format;

/* What stands in front of the first pack of a page, and behind the last. */
void vw_manual_begin(vw_buf *out, vw_manual_format format);
void vw_manual_end(vw_buf *out, vw_manual_format format);

/* Appends the pack at `pack` of a frozen set. VW_ERR_MEMORY is all that can fail. */
vw_status vw_manual_write(vw_buf *out, const vw_rules *rules, size_t pack, vw_manual_format format,
                          vw_error *err);

#endif

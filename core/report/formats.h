#ifndef VW_REPORT_FORMATS_H
#define VW_REPORT_FORMATS_H

#include "report/report.h"

/* The formats, for report.c only. */
extern const vw_format vw_format_text;
extern const vw_format vw_format_json;
extern const vw_format vw_format_ndjson;
extern const vw_format vw_format_reply;

#endif

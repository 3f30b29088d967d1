#ifndef VW_REPORT_REPORT_H
#define VW_REPORT_REPORT_H

#include "base/buf.h"
#include "input/source.h"
#include "rule/case.h"

/*
 * Findings in, bytes out. A format is one file behind one struct of three
 * functions; the JSON report is the source of truth, and what another format
 * says can be found in it.
 *
 * Nothing here prints: bytes go into a sink. No format ever passes on a
 * control character or a bidirectional mark of a log.
 */

/* Takes the bytes; VW_ERR_IO where they could not be written. */
typedef struct vw_sink {
    vw_status (*write)(void *context, vw_span bytes, vw_error *err);
    void *context;
} vw_sink;

/* A rule that a limit switched off. */
typedef struct vw_report_limited {
    const vw_rule *rule;
    const char *limit;
    const char *path;
    const vw_error *why;
} vw_report_limited;

/* All that a report tells. Borrowed; must live until it is written. */
typedef struct vw_report {
    const char *version; /* of the program */
    const char *lua;     /* "5.4.x" */
    vw_lang lang;
    const vw_rules *rules;
    const vw_report_limited *limited;
    size_t limited_count;
    const vw_case *const *cases; /* in order of input */
    size_t count;
    const vw_case *across; /* its findings are those of rules that count logs; NULL: none */
    const vw_unread *unread;
    size_t unread_count;
    bool all;       /* text: every case in full */
    bool color;     /* text: for a terminal */
    size_t columns; /* text: 80 */
} vw_report;

/* The three parts of a report, in this order; `one` once a case. */
typedef struct vw_format {
    const char *name;
    vw_status (*begin)(const vw_report *report, const vw_sink *sink, vw_error *err);
    vw_status (*one)(const vw_report *report, const vw_case *one, const vw_sink *sink,
                     vw_error *err);
    vw_status (*end)(const vw_report *report, const vw_sink *sink, vw_error *err);
} vw_format;

/* "text", "json", "ndjson", "reply"; NULL where there is none of that name. */
const vw_format *vw_format_find(vw_span name);

/* The names of all formats in the order in which they are offered; NULL ends the list. */
extern const char *const vw_format_names[];

/* Writes a whole report. */
vw_status vw_report_write(const vw_format *format, const vw_report *report, const vw_sink *sink,
                          vw_error *err);

#endif

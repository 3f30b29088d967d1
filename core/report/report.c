#include "report/report.h"

#include "report/formats.h"

static const vw_format *const formats[] = {&vw_format_text, &vw_format_json, &vw_format_ndjson,
                                           &vw_format_reply};

const char *const vw_format_names[] = {"text", "json", "ndjson", "reply", NULL};

const vw_format *vw_format_find(vw_span name)
{
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (vw_span_is(name, vw_span_of(formats[i]->name)))
            return formats[i];
    return NULL;
}

vw_status vw_report_write(const vw_format *format, const vw_report *report, const vw_sink *sink,
                          vw_error *err)
{
    vw_status status = format->begin(report, sink, err);

    for (size_t i = 0; status == VW_OK && i < report->count; i++)
        status = format->one(report, report->cases[i], sink, err);
    return status == VW_OK ? format->end(report, sink, err) : status;
}

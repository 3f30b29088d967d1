#include "report/formats.h"

#include "report/aside.h"
#include "report/page.h"
#include "report/screen.h"
#include "report/table.h"
#include "report/words.h"

#include <stdlib.h>

/* Rule files that were refused, rules that hit a limit, logs that could not be read. */

static const char *sentence(const vw_error *why, vw_lang lang)
{
    return lang == VW_LANG_JA ? why->ja : why->en;
}

static void put_limited(const vw_report *report, vw_page *page)
{
    for (size_t i = 0; i < report->limited_count; i++) {
        const vw_report_limited *one = &report->limited[i];
        vw_buf text = {0};

        vw_buf_format(&text,
                      report->lang == VW_LANG_JA ? "%s %s 以降は使用していません。"
                                                 : "%s Off from %s on.",
                      sentence(one->why, report->lang), one->path);
        vw_page_add(page, VW_SPAN(""), vw_buf_span(&text), 2);
        page->failed |= text.failed;
        vw_buf_free(&text);
    }
}

static size_t past_overrides(const vw_rules *rules)
{
    size_t count = 0;

    for (size_t i = 0; i < rules->override_count; i++)
        count += rules->overrides[i]->past;
    return count;
}

/* A suppress whose day is over: whoever wrote it wanted to look at it again by then. */
static void put_past(const vw_report *report, vw_page *page)
{
    for (size_t i = 0; i < report->rules->override_count; i++) {
        const vw_override *one = report->rules->overrides[i];
        vw_buf text = {0};

        if (!one->past)
            continue;
        vw_aside_write_past(&text, one, report->lang);
        vw_page_add(page, VW_SPAN(""), vw_buf_span(&text), 2);
        page->failed |= text.failed;
        vw_buf_free(&text);
    }
}

static void put_troubles(const vw_report *report, vw_buf *out)
{
    const vw_rules *rules = report->rules;
    vw_page page;

    vw_page_open(&page, report->columns, report->lang == VW_LANG_JA ? 8 : 10);
    if (rules->skipped_count || report->limited_count || past_overrides(rules))
        vw_page_block(&page, vw_term_in(VW_TERM_RULES, report->lang), VW_KEEP);
    for (size_t i = 0; i < rules->skipped_count; i++)
        vw_page_add(&page, VW_SPAN(""), vw_span_of(sentence(&rules->skipped[i].why, report->lang)),
                    2);
    put_limited(report, &page);
    put_past(report, &page);
    if (report->unread_count)
        vw_page_block(&page, vw_term_in(VW_TERM_UNREAD, report->lang), VW_KEEP);
    for (size_t i = 0; i < report->unread_count; i++)
        vw_page_add(&page, VW_SPAN(""), vw_span_of(sentence(&report->unread[i].why, report->lang)),
                    2);
    vw_page_close(&page, SIZE_MAX, out);
}

static vw_status flush(vw_buf *out, const vw_sink *sink, vw_error *err)
{
    vw_status status = VW_OK;

    if (out->failed)
        status = vw_fail_memory(err);
    else if (out->len)
        status = sink->write(sink->context, vw_buf_span(out), err);
    vw_buf_free(out);
    return status;
}

static vw_status write_many(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    size_t count;
    const vw_case **failures = vw_failures_by_time(report, &count);
    vw_buf out = {0};

    if (!failures)
        return vw_fail_memory(err);
    vw_table_write(report, failures, count, &out);
    for (size_t i = 0; report->all ? i < report->count : (i < 1 && count); i++) {
        vw_buf_char(&out, '\n', 1);
        vw_screen_write(report, report->all ? report->cases[i] : failures[i], &out);
    }
    free(failures);
    return flush(&out, sink, err);
}

static vw_status begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    return report->count > 1 ? write_many(report, sink, err) : VW_OK;
}

static vw_status one_case(const vw_report *report, const vw_case *one, const vw_sink *sink,
                          vw_error *err)
{
    vw_buf out = {0};

    if (report->count > 1)
        return VW_OK;
    vw_screen_write(report, one, &out);
    return flush(&out, sink, err);
}

static vw_status end(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    vw_buf out = {0};

    put_troubles(report, &out);
    return flush(&out, sink, err);
}

const vw_format vw_format_text = {"text", begin, one_case, end};

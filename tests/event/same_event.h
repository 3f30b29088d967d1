#ifndef TESTS_SAME_EVENT_H
#define TESTS_SAME_EVENT_H

#include "event/event.h"

/* Whether two events say the same of the same line; their numbers as twins are not looked at. */

static inline bool same_span(vw_span one, vw_span two)
{
    return !one.ptr == !two.ptr && vw_span_is(one, two);
}

static inline bool same_codes(const vw_event *one, const vw_event *two)
{
    for (size_t i = 0; one->code_count == two->code_count && i < one->code_count; i++)
        if (one->codes[i].code != two->codes[i].code ||
            one->codes[i].misread != two->codes[i].misread ||
            one->codes[i].proven != two->codes[i].proven)
            return false;
    return one->code_count == two->code_count;
}

static inline bool same_words(const vw_event *one, const vw_event *two)
{
    return same_span(one->text, two->text) && same_span(one->call, two->call) &&
           same_span(one->writer, two->writer) && same_span(one->writer_id, two->writer_id) &&
           same_span(one->provider, two->provider) && same_span(one->listed, two->listed);
}

static inline bool same_numbers(const vw_event *one, const vw_event *two)
{
    return one->kind == two->kind && one->phase == two->phase && one->level == two->level &&
           one->string_id == two->string_id && one->has_exit_code == two->has_exit_code &&
           one->exit_code == two->exit_code && one->has_writer_code == two->has_writer_code &&
           one->writer_code == two->writer_code && one->state == two->state &&
           one->event_id == two->event_id && one->unknown_error_text == two->unknown_error_text &&
           one->continues == two->continues;
}

static inline bool same_lines(const vw_event *one, const vw_event *two)
{
    for (size_t i = 0; one->line_count == two->line_count && i < one->line_count; i++) {
        const vw_evidence *a = &one->lines[i], *b = &two->lines[i];

        if (a->line != b->line || a->offset != b->offset || a->from != b->from ||
            a->cited != b->cited || !same_span(a->text, b->text))
            return false;
    }
    return one->line_count == two->line_count;
}

static inline bool same_event(const vw_event *one, const vw_event *two)
{
    return one->time == two->time && one->bracket == two->bracket && one->line == two->line &&
           one->attempt == two->attempt && same_numbers(one, two) && same_codes(one, two) &&
           same_words(one, two) && same_lines(one, two);
}

#endif

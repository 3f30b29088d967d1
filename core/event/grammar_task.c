#include "event/grammar_rows.h"

#include "event/code.h"

/* Reads "0x80042316)" and returns what stands behind the bracket; absent without a code. */
static vw_span read_bracketed_code(const vw_names *names, vw_span rest, vw_event *event)
{
    size_t close = vw_find(rest, VW_SPAN(")"), 0);
    uint32_t code;
    vw_spelling spelling;

    if (close == SIZE_MAX)
        return VW_SPAN_NONE;
    spelling = vw_code_spelled(names, vw_trim(vw_span_cut(rest, 0, close)), &code);
    if (spelling != VW_SPELLED_NOT)
        vw_event_add_code(event, code, spelling == VW_SPELLED_MISREAD, true);
    return vw_span_from(rest, close + 1);
}

static vw_line_read read_com_error(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span behind = read_bracketed_code(names, rest, event);

    if (!behind.ptr)
        return VW_LINE_NOT_READ;
    behind = vw_trim(behind);
    if (vw_starts(behind, VW_SPAN(":")))
        behind = vw_span_from(behind, 1);
    vw_event_set_kind(event, VW_KIND_COM_ERROR);
    vw_event_set_call(event, vw_method_of(behind));
    return VW_LINE_CITED;
}

static vw_line_read read_com_exception(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span behind = read_bracketed_code(names, rest, event);

    if (!behind.ptr)
        return VW_LINE_NOT_READ;
    behind = vw_trim(behind);
    if (vw_starts_nocase(behind, VW_SPAN("in ")))
        vw_event_set_call(event, vw_span_cut(behind, 3, vw_word_end(behind, 3)));
    vw_event_set_kind(event, VW_KIND_COM_EXCEPTION);
    return VW_LINE_CITED;
}

static vw_line_read read_exit_code(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span number = vw_trim(rest);
    int64_t value;
    size_t len = vw_read_int(number, &value);

    (void)names;
    if (len == 0 || value < INT32_MIN || value > UINT32_MAX || vw_word_end(number, len) != len)
        return VW_LINE_NOT_READ;
    event->has_exit_code = true;
    event->exit_code = value > INT32_MAX ? (int32_t)(uint32_t)value : value;
    vw_event_set_kind(event, VW_KIND_EXIT);
    return VW_LINE_CITED;
}

static vw_line_read read_output(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_event_set_kind(event, VW_KIND_OUTPUT);
    return vw_grammar_read(names, vw_trim(rest), event);
}

static const vw_row rows[] = {
    {BEGINS("COM Error("), .read = read_com_error, .starts_event = true},
    {BEGINS("COM Error ("), .read = read_com_error, .starts_event = true},
    {BEGINS("com exception caught("), .read = read_com_exception, .starts_event = true},
    {BEGINS("com exception caught ("), .read = read_com_exception, .starts_event = true},
    {BEGINS("Exit Code:"), .read = read_exit_code, .starts_event = true},
    {BEGINS("OUTPUT:"), .read = read_output, .starts_event = true},
    {BEGINS("[Exit Code:"), .read = read_exit_code, .starts_event = true},
};

const vw_rows vw_rows_task = VW_ROWS(rows);

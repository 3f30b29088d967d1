#include "event/grammar_rows.h"

#include "event/code.h"

static vw_line_read read_failed_writer(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    event->writer = vw_unquoted(rest);
    vw_event_set_kind(event, VW_KIND_WRITER);
    return VW_LINE_CITED;
}

/* "* WRITER "System Writer"": its status stands below; it may be well. */
static vw_line_read read_told_writer(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    event->writer = vw_span_cut(rest, 0, vw_find(rest, VW_SPAN("\""), 0));
    vw_event_set_kind(event, VW_KIND_LISTING);
    return VW_LINE_CITED;
}

/* "System Writer: VSS_WS_STABLE(0x00000000)", as betest and older VShadows write it */
static vw_line_read read_writer_status(const vw_names *names, vw_span rest, vw_event *event)
{
    size_t name = vw_find(rest, VW_SPAN("VSS_WS_"), 0);
    size_t colon = vw_find(vw_span_cut(rest, 0, name), VW_SPAN(":"), 0);
    size_t end = name == SIZE_MAX ? 0 : vw_word_end(rest, name);

    if (name == SIZE_MAX || colon == SIZE_MAX)
        return VW_LINE_NOT_READ;
    event->writer = vw_unquoted(vw_span_cut(rest, 0, colon));
    vw_event_set_kind(event, VW_KIND_LISTING);
    vw_row_any_code(names, vw_span_from(rest, end), event);
    return vw_row_state(names, vw_span_cut(rest, name, end), event);
}

static vw_line_read read_status(const vw_names *names, vw_span rest, vw_event *event)
{
    return event->writer.ptr ? vw_row_state(names, rest, event) : VW_LINE_NOT_READ;
}

/* "0x800423f2 (<Unknown error code>)": only the number counts, its text is the product's. */
static vw_line_read read_writer_code(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    vw_span word = vw_span_cut(text, 0, vw_word_end(text, 0));
    uint32_t code;
    vw_spelling spelling = vw_code_spelled(names, word, &code);

    if (spelling == VW_SPELLED_NOT)
        return word.len ? VW_LINE_READ : VW_LINE_NOT_READ;
    vw_event_add_code(event, code, spelling == VW_SPELLED_MISREAD, true);
    event->has_writer_code = true;
    event->writer_code = code;
    event->unknown_error_text = vw_find_nocase(text, VW_SPAN("unknown error code"), 0) != SIZE_MAX;
    vw_event_set_kind(event, VW_KIND_WRITER);
    event->phase = vw_state_phase(event->state);
    return VW_LINE_CITED;
}

/* "COM call "m_pVssObject->DoSnapshotSet(&pAsync)" failed.": its code follows in the next lines. */
static vw_line_read read_com_call(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    vw_event_set_kind(event, VW_KIND_COM_ERROR);
    vw_event_set_call(event, vw_method_of(vw_unquoted(rest)));
    return VW_LINE_CITED;
}

static vw_line_read read_last_async(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest;
    vw_event_set_kind(event, VW_KIND_COM_EXCEPTION);
    return VW_LINE_CITED;
}

static const vw_row rows[] = {
    {BEGINS("COM call "), .read = read_com_call},
    {BEGINS("ERROR: Selected writer"), .read = read_failed_writer},
    {BEGINS("ERROR: COM call "), .read = read_com_call},
    {BEGINS("Error during the last asynchronous operation"), .read = read_last_async},
    {BEGINS("Error text:"), .read = vw_row_any_code},
    {BEGINS("Instance ID:"), .read = vw_row_nothing},
    {BEGINS("Returned HRESULT"), .read = vw_row_any_code},
    {BEGINS("Selected writer"), .read = read_failed_writer},
    {BEGINS("Status for writer "), .read = read_writer_status, .starts_event = true},
    {BEGINS("Status:"), .read = read_status},
    {BEGINS("WRITER \""), .read = read_told_writer, .starts_event = true},
    {BEGINS("Writer Failure code:"), .read = read_writer_code},
    {BEGINS("Writer ID:"), .read = vw_row_class_id},
};

const vw_rows vw_rows_vshadow = VW_ROWS(rows);

/* Between which marks other backup products put the name of a writer. */
static const struct {
    const char *before;
    const char *behind;
} writer_marks[] = {
    {"Writer '", "'"},
    {"Writer \"", "\""},
    {"Writer name: [", "]"},
    {"Writer name: '", "'"},
};

void vw_grammar_read_writer(vw_span line, vw_event *event)
{
    size_t state = vw_find(line, VW_SPAN("VSS_WS_"), 0);

    for (size_t i = 0; !event->writer.ptr && i < sizeof writer_marks / sizeof *writer_marks; i++) {
        vw_span before = vw_span_of(writer_marks[i].before);
        size_t at = vw_find_nocase(line, before, 0);
        size_t from = at == SIZE_MAX ? at : at + before.len;
        size_t to = at == SIZE_MAX ? at : vw_find(line, vw_span_of(writer_marks[i].behind), from);

        if (to != SIZE_MAX && to > from)
            event->writer = vw_span_cut(line, from, to);
    }
    if (event->writer.ptr && event->state == VW_STATE_NONE && state != SIZE_MAX)
        vw_row_state(NULL, vw_span_from(line, state), event);
}

#include "event/grammar_rows.h"

enum { LABEL_MAX = 64 };

/* "Writer name: 'System Writer'" of a listing; without quotes it is of an entry of the event log. */
static vw_line_read read_writer_name(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    bool quoted = vw_starts(text, VW_SPAN("'")) || vw_starts(text, VW_SPAN("\""));

    (void)names;
    if (text.len == 0)
        return VW_LINE_READ;
    event->writer = event->listed = vw_unquoted(text);
    vw_event_set_kind(event, quoted ? VW_KIND_LISTING : VW_KIND_EVENT);
    return VW_LINE_CITED;
}

static vw_line_read read_state(const vw_names *names, vw_span rest, vw_event *event)
{
    return event->writer.ptr ? vw_row_state(names, rest, event) : VW_LINE_NOT_READ;
}

static const vw_row rows[] = {
    {BEGINS("Generatorname:"), .read = read_writer_name},
    {BEGINS("Generatorklassen-ID:"), .read = vw_row_class_id},
    {BEGINS("Generatorinstanz"), .read = vw_row_nothing},
    {BEGINS("State:"), .read = read_state},
    {BEGINS("Verfassername:"), .read = read_writer_name},
    {BEGINS("Verfasserkennung:"), .read = vw_row_class_id},
    {BEGINS("Verfasserinstanzkennung:"), .read = vw_row_nothing},
    {BEGINS("Writer name:"), .read = read_writer_name},
    {BEGINS("Writer Class Id:"), .read = vw_row_class_id},
    {BEGINS("Writer Instance"), .read = vw_row_nothing},
    {BEGINS("ライター名:"), .read = read_writer_name},
    {BEGINS("ライタ名:"), .read = read_writer_name},
    {BEGINS("ライター クラス ID:"), .read = vw_row_class_id},
    {BEGINS("ライター Id:"), .read = vw_row_class_id},
    {BEGINS("ライター インスタンス"), .read = vw_row_nothing},
    {BEGINS("状態:"), .read = read_state},
};

const vw_rows vw_rows_vssadmin = VW_ROWS(rows);

/* Where the value of "label: value" begins; 0 where the line is none. */
static size_t value_at(vw_span line)
{
    size_t colon = vw_find(vw_span_cut(line, 0, LABEL_MAX), VW_SPAN(":"), 0);
    size_t at = colon == SIZE_MAX ? 0 : colon + 1;

    if (colon == 0 || at == 0 || at >= line.len || !vw_is_blank(line.ptr[at]))
        return 0;
    for (size_t i = 0; i < colon; i++)
        if (strchr("'\"{}[]()<>=\\", line.ptr[i]))
            return 0;
    while (at < line.len && vw_is_blank(line.ptr[at]))
        at++;
    return at;
}

static bool is_quoted_whole(vw_span value)
{
    enum { NAME_MAX_BYTES = 128 };

    return value.len > 2 && value.len <= NAME_MAX_BYTES &&
           (value.ptr[0] == '\'' || value.ptr[0] == '"') &&
           value.ptr[value.len - 1] == value.ptr[0];
}

/* What a failed writer shows as last error is the code that its requester would have got. */
static vw_line_read read_last_error(const vw_names *names, vw_span value, vw_event *event)
{
    uint32_t code;

    if (!vw_state_failed(event->state) || !vw_names_last_error(names, value, &code))
        return VW_LINE_NOT_READ;
    vw_event_add_code(event, code, false, true);
    event->has_writer_code = true;
    event->writer_code = code;
    event->phase = vw_state_phase(event->state);
    return VW_LINE_CITED;
}

/*
 * vssadmin writes the same form in every language: a quoted name, GUIDs in
 * braces, and for a writer a state in brackets. The GUID tells that it is a
 * listing, the state that it is one of writers.
 */
static vw_line_read read_listed_value(const vw_names *names, vw_span value, vw_event *event)
{
    if (vw_starts(value, VW_SPAN("{")) && !event->writer_id.ptr) {
        if (!event->writer.ptr)
            event->provider = event->listed;
        vw_event_set_kind(event, VW_KIND_LISTING);
        return vw_row_class_id(names, value, event);
    }
    if (event->kind != VW_KIND_LISTING)
        return VW_LINE_NOT_READ;
    if (event->state != VW_STATE_NONE)
        return read_last_error(names, value, event);
    if (!vw_starts(value, VW_SPAN("[")))
        return VW_LINE_NOT_READ;
    if (!event->writer.ptr)
        event->writer = event->listed;
    event->provider = VW_SPAN_NONE;
    return vw_row_state(names, value, event);
}

/* "(C:)\\?\Volume{…}\", "\\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy1": shadow copies and their storage */
static bool is_listed_volume(vw_span value)
{
    size_t close = vw_starts(value, VW_SPAN("(")) ? vw_find(value, VW_SPAN(")"), 0) : SIZE_MAX;
    vw_span path = close == SIZE_MAX ? value : vw_span_from(value, close + 1);

    return vw_starts(path, VW_SPAN("\\\\?\\Volume{")) ||
           vw_starts(path, VW_SPAN("\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy"));
}

bool vw_grammar_lists_item(vw_span line)
{
    vw_span text = vw_trim(line);
    size_t at = value_at(text);

    return at && is_quoted_whole(vw_span_from(text, at));
}

vw_line_read vw_read_listing_line(const vw_names *names, vw_span line, vw_event *event)
{
    size_t at = value_at(line);
    vw_span value = vw_span_from(line, at);

    if (at == 0)
        return VW_LINE_NOT_READ;
    if (event->listed.ptr)
        return read_listed_value(names, value, event);
    if (is_listed_volume(value) && event->event_id < 0 && !event->provider.ptr) {
        vw_event_set_kind(event, VW_KIND_LISTING);
        return VW_LINE_READ;
    }
    if (is_quoted_whole(value))
        event->listed = vw_unquoted(value);
    return VW_LINE_NOT_READ;
}

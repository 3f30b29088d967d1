#include "event/grammar_rows.h"

#include "base/hresult.h"
#include "event/code.h"

/* In this order; longer beginnings stand before shorter ones of the same start. */
static const vw_rows *const families[] = {&vw_rows_task, &vw_rows_vshadow, &vw_rows_vssadmin,
                                          &vw_rows_event_text};

void vw_event_add_code(vw_event *event, uint32_t code, bool misread, bool proven)
{
    for (size_t i = 0; i < event->code_count; i++) {
        if (event->codes[i].code == code) {
            event->codes[i].misread = event->codes[i].misread && misread;
            event->codes[i].proven = event->codes[i].proven || proven;
            return;
        }
    }
    if (event->code_count < VW_EVENT_CODES_MAX)
        event->codes[event->code_count++] = (vw_reading){code, misread, proven};
}

void vw_event_set_kind(vw_event *event, vw_kind kind)
{
    if (event->kind == VW_KIND_TEXT || kind == VW_KIND_WRITER)
        event->kind = kind;
}

size_t vw_word_end(vw_span text, size_t from)
{
    while (from < text.len && vw_is_word(text.ptr[from]))
        from++;
    return from;
}

/* Behind the cast in front of "((IVssBackupComponents *)p)->StartSnapshotSet(&id)". */
static vw_span without_cast(vw_span expression)
{
    int depth = 0;

    for (size_t i = 0; vw_starts(expression, VW_SPAN("(")) && i < expression.len; i++) {
        depth += expression.ptr[i] == '(' ? 1 : expression.ptr[i] == ')' ? -1 : 0;
        if (depth == 0)
            return vw_span_from(expression, i + 1);
    }
    return expression;
}

vw_span vw_method_of(vw_span text)
{
    vw_span expression = without_cast(vw_trim(text));
    size_t paren = vw_find(expression, VW_SPAN("("), 0);
    vw_span head = vw_trim(vw_span_cut(expression, 0, paren));
    size_t from;

    if (paren == SIZE_MAX) {
        size_t arrow = vw_find(head, VW_SPAN("->"), 0);

        from = arrow == SIZE_MAX ? 0 : arrow + 2;
        return vw_span_cut(head, from, vw_word_end(head, from));
    }
    for (from = head.len; from && vw_is_word(head.ptr[from - 1]);)
        from--;
    return vw_span_from(head, from);
}

void vw_event_set_call(vw_event *event, vw_span name)
{
    const vw_call *call = vw_call_find(name);

    if (name.len == 0)
        return;
    event->call = name;
    event->phase = call ? call->phase : VW_PHASE_NONE;
}

/* The last quote closes: a name may hold an apostrophe. */
vw_span vw_unquoted(vw_span rest)
{
    vw_span text = vw_trim(rest);
    size_t close = text.len;

    if (text.len < 2 || (text.ptr[0] != '\'' && text.ptr[0] != '"'))
        return text;
    while (close > 1 && text.ptr[close - 1] != text.ptr[0])
        close--;
    return close > 1 ? vw_span_cut(text, 1, close - 1) : vw_span_from(text, 1);
}

vw_span vw_in_braces(vw_span text)
{
    size_t open = vw_find(text, VW_SPAN("{"), 0);
    size_t close = open == SIZE_MAX ? SIZE_MAX : vw_find(text, VW_SPAN("}"), open);

    return close == SIZE_MAX ? VW_SPAN_NONE : vw_span_cut(text, open + 1, close);
}

vw_line_read vw_row_nothing(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest, (void)event;
    return VW_LINE_READ;
}

/* The first code or name in the rest of a line whose row says that it is an error. */
vw_line_read vw_row_any_code(const vw_names *names, vw_span rest, vw_event *event)
{
    for (size_t from = 0; from < rest.len;) {
        size_t to = vw_word_end(rest, from);
        size_t start = from && rest.ptr[from - 1] == '-' ? from - 1 : from;
        uint32_t code;
        vw_spelling spelling = vw_code_spelled(names, vw_span_cut(rest, start, to), &code);

        if (spelling != VW_SPELLED_NOT) {
            vw_event_add_code(event, code, spelling == VW_SPELLED_MISREAD, true);
            return VW_LINE_CITED;
        }
        from = to + 1;
    }
    return VW_LINE_NOT_READ;
}

vw_line_read vw_row_class_id(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span id = vw_in_braces(rest);

    (void)names;
    if (id.ptr)
        event->writer_id = id;
    return VW_LINE_READ;
}

/* "9 (VSS_WS_FAILED_AT_FREEZE)", "[9] Failed" */
vw_line_read vw_row_state(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    int64_t number;
    size_t name;

    (void)names;
    if (vw_starts(text, VW_SPAN("[")))
        text = vw_trim(vw_span_from(text, 1));
    name = vw_find(text, VW_SPAN("VSS_WS_"), 0);
    if (name != SIZE_MAX)
        event->state = vw_state_read(vw_span_cut(text, name, vw_word_end(text, name)));
    else if (vw_read_int(text, &number) && number >= 0 && number < VW_STATE_COUNT)
        event->state = (int)number;
    else
        return VW_LINE_NOT_READ;
    if (event->kind != VW_KIND_LISTING)
        event->phase = vw_state_phase(event->state);
    return VW_LINE_CITED;
}

/*
 * The bytes of `line` that the row takes, 0 where it begins otherwise. In front
 * of the colon of a label there may be blanks: "Id           : 8193".
 */
static size_t taken_by(const vw_row *row, vw_span line)
{
    vw_span begins = row->begins;
    size_t at;

    if (begins.ptr[begins.len - 1] != ':')
        return vw_starts_nocase(line, begins) ? begins.len : 0;
    at = begins.len - 1;
    if (!vw_starts_nocase(line, vw_span_cut(begins, 0, at)))
        return 0;
    while (at < line.len && vw_is_blank(line.ptr[at]))
        at++;
    return at < line.len && line.ptr[at] == ':' ? at + 1 : 0;
}

/* The first row of a family that does not begin below `initials`. */
static size_t first_row(const vw_rows *family, unsigned initials)
{
    size_t low = 0, high = family->count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (family->list[middle].initials < initials)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const vw_row *row_of(vw_span line, size_t *taken)
{
    unsigned initials = line.len > 1 ? VW_INITIALS(line.ptr) : 0;

    for (size_t i = 0; line.len > 1 && i < sizeof families / sizeof *families; i++) {
        const vw_rows *family = families[i];
        size_t at = first_row(family, initials);

        for (; at < family->count && family->list[at].initials == initials; at++) {
            *taken = taken_by(&family->list[at], line);
            if (*taken)
                return &family->list[at];
        }
    }
    return NULL;
}

/* Where in the value of a field the next field begins: "VSS  Event ID: 8193". */
static size_t next_field(vw_span value)
{
    for (size_t at = 1; at < value.len; at++) {
        bool edge = vw_is_blank(value.ptr[at - 1]) || strchr(",;|", value.ptr[at - 1]) != NULL;
        size_t taken;
        const vw_row *row;

        if (!edge || vw_is_blank(value.ptr[at]))
            continue;
        row = row_of(vw_span_from(value, at), &taken);
        if (row && row->is_field)
            return at;
    }
    return value.len;
}

/* The value of a field without the separator behind it. */
static vw_span field_value(vw_span rest)
{
    vw_span value = vw_trim(rest);

    while (value.len && strchr(",;|", value.ptr[value.len - 1]))
        value = vw_trim(vw_span_cut(value, 0, value.len - 1));
    return value;
}

static vw_line_read read_fields(const vw_names *names, const vw_row *row, vw_span rest,
                                vw_event *event)
{
    vw_line_read made = VW_LINE_NOT_READ;

    for (bool first = true; row; first = false) {
        size_t end = next_field(rest), taken = 0;
        vw_line_read one = row->read(names, field_value(vw_span_cut(rest, 0, end)), event);

        if (first || one == VW_LINE_CITED)
            made = one;
        rest = vw_span_from(rest, end);
        row = row_of(rest, &taken);
        rest = vw_span_from(rest, taken);
    }
    return made;
}

static vw_line_read read_by_row(const vw_names *names, vw_span line, vw_event *event)
{
    size_t taken;
    const vw_row *row = row_of(line, &taken);

    if (row && row->is_field)
        return read_fields(names, row, vw_span_from(line, taken), event);
    return row ? row->read(names, vw_span_from(line, taken), event) : VW_LINE_NOT_READ;
}

/* Lines outside of task logs that are told by their layout. */
static vw_line_read read_by_layout(const vw_names *names, vw_span line, vw_event *event)
{
    vw_line_read made;

    if (vw_starts(line, VW_SPAN("<")))
        return vw_read_event_xml(names, line, event);
    if (line.len == 0 || event->time != VW_TIME_NONE)
        return VW_LINE_NOT_READ;
    made = vw_read_listing_line(names, line, event);
    if (made == VW_LINE_NOT_READ && event->event_id < 0)
        made = vw_read_delimited_event(line, event);
    return made;
}

/* Without leading blanks and the bullet of a VShadow block. */
static vw_span without_bullet(vw_span line)
{
    vw_span text = vw_trim(line);

    if (text.len && (text.ptr[0] == '-' || text.ptr[0] == '*') &&
        (text.len == 1 || text.ptr[1] == ' '))
        text = vw_trim(vw_span_from(text, 1));
    return text;
}

/* "{IDS_STRING3025}": takes it off and fills string_id. */
static vw_span take_string_id(vw_span line, vw_event *event)
{
    vw_span digits;
    int64_t number;
    size_t len;

    if (!vw_starts(line, VW_SPAN("{IDS_STRING")))
        return line;
    digits = vw_span_from(line, 11);
    len = vw_read_int(vw_span_cut(digits, 0, 9), &number);
    if (len == 0 || number < 0 || len >= digits.len || digits.ptr[len] != '}')
        return line;
    event->string_id = (int)number;
    return vw_span_from(digits, len + 1);
}

/* "… Level=ERROR [0]" at the end of a message. */
static void read_level_part(vw_span line, vw_event *event)
{
    size_t at = vw_find(line, VW_SPAN("Level="), 0);

    if (at == SIZE_MAX || (at && !vw_is_blank(line.ptr[at - 1])))
        return;
    vw_level_read(vw_span_cut(line, at + 6, vw_word_end(line, at + 6)), &event->level);
}

/* "VssStart()": the name of the function that was entered. */
static bool read_entry(vw_span line, vw_event *event)
{
    size_t end = vw_word_end(line, 0);

    if (end == 0 || !vw_is_alpha(line.ptr[0]) || !vw_starts(vw_span_from(line, end), VW_SPAN("()")))
        return false;
    vw_event_set_call(event, vw_span_cut(line, 0, end));
    vw_event_set_kind(event, VW_KIND_TRACE);
    return true;
}

static vw_line_read read_whole(const vw_names *names, vw_span line, vw_event *event)
{
    vw_span text = without_bullet(line);
    vw_span body = take_string_id(text, event);
    bool message = body.ptr != text.ptr;
    vw_line_read made;

    read_level_part(body, event);
    body = vw_trim(body);
    made = read_by_row(names, body, event);
    if (made == VW_LINE_NOT_READ)
        made = read_by_layout(names, body, event);
    if (message)
        vw_event_set_kind(event, VW_KIND_MESSAGE);
    if (made == VW_LINE_NOT_READ && read_entry(body, event))
        return VW_LINE_CITED;
    return made == VW_LINE_NOT_READ && message ? VW_LINE_CITED : made;
}

/* Rows nest, as in "OUTPUT: - Error text: …": a line of nothing else would be read once for each of them. */
vw_line_read vw_grammar_read(const vw_names *names, vw_span line, vw_event *event)
{
    vw_line_read made;

    if (event->nested == VW_NESTED_ROWS_MAX)
        return VW_LINE_NOT_READ;
    event->nested++;
    made = read_whole(names, line, event);
    event->nested--;
    return made;
}

bool vw_grammar_starts_event(vw_span line)
{
    vw_span text = vw_trim(line);
    const vw_row *row;
    size_t taken;

    if (vw_starts(text, VW_SPAN("{IDS_STRING")) || vw_starts(text, VW_SPAN("VssStart()")))
        return true;
    row = row_of(without_bullet(text), &taken);
    return (row && row->starts_event) || vw_grammar_lists_item(line);
}

bool vw_grammar_has_row(vw_span line)
{
    size_t taken;

    return row_of(without_bullet(line), &taken) != NULL;
}

#include "event/grammar.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "event/code.h"

/* Reads what follows the words of a row. Returns what it made of the line. */
typedef vw_line_read (*row_fn)(const vw_names *names, vw_span rest, vw_event *event);

struct row {
    const char *begins;
    row_fn read;
    bool starts_event; /* in text without stamps */
};

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

static void set_kind(vw_event *event, vw_kind kind)
{
    if (event->kind == VW_KIND_TEXT || kind == VW_KIND_WRITER)
        event->kind = kind;
}

static size_t word_end(vw_span text, size_t from)
{
    while (from < text.len && vw_is_word(text.ptr[from]))
        from++;
    return from;
}

/* The method of "m_pVssObject->StartSnapshotSet(&id)"; absent where there is no name. */
static vw_span method_of(vw_span expression)
{
    size_t paren = vw_find(expression, VW_SPAN("("), 0);
    vw_span head = vw_trim(vw_span_cut(expression, 0, paren));
    size_t from;

    if (paren == SIZE_MAX) {
        size_t arrow = vw_find(head, VW_SPAN("->"), 0);

        from = arrow == SIZE_MAX ? 0 : arrow + 2;
        return vw_span_cut(head, from, word_end(head, from));
    }
    for (from = head.len; from && vw_is_word(head.ptr[from - 1]);)
        from--;
    return vw_span_from(head, from);
}

static void set_call(vw_event *event, vw_span name)
{
    const vw_call *call = vw_call_find(name);

    if (name.len == 0)
        return;
    event->call = name;
    event->phase = call ? call->phase : VW_PHASE_NONE;
}

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
    set_kind(event, VW_KIND_COM_ERROR);
    set_call(event, method_of(behind));
    return VW_LINE_CITED;
}

static vw_line_read read_com_exception(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span behind = read_bracketed_code(names, rest, event);

    if (!behind.ptr)
        return VW_LINE_NOT_READ;
    behind = vw_trim(behind);
    if (vw_starts_nocase(behind, VW_SPAN("in ")))
        set_call(event, vw_span_cut(behind, 3, word_end(behind, 3)));
    set_kind(event, VW_KIND_COM_EXCEPTION);
    return VW_LINE_CITED;
}

static vw_line_read read_exit_code(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span number = vw_trim(rest);
    int64_t value;
    size_t len = vw_read_int(number, &value);

    (void)names;
    if (len == 0 || value < INT32_MIN || value > UINT32_MAX || word_end(number, len) != len)
        return VW_LINE_NOT_READ;
    event->has_exit_code = true;
    event->exit_code = value > INT32_MAX ? (int32_t)(uint32_t)value : value;
    set_kind(event, VW_KIND_EXIT);
    return VW_LINE_CITED;
}

static vw_line_read read_output(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_line_read inner;

    set_kind(event, VW_KIND_OUTPUT);
    inner = vw_grammar_read(names, vw_trim(rest), event);
    return inner == VW_LINE_NOT_READ ? VW_LINE_NOT_READ : inner;
}

/* The text between quotes at the start of `rest`, which may hold an apostrophe, or all of `rest`. */
static vw_span unquoted(vw_span rest)
{
    vw_span text = vw_trim(rest);
    size_t close = text.len;

    if (text.len < 2 || (text.ptr[0] != '\'' && text.ptr[0] != '"'))
        return text;
    while (close > 1 && text.ptr[close - 1] != text.ptr[0])
        close--;
    return close > 1 ? vw_span_cut(text, 1, close - 1) : vw_span_from(text, 1);
}

static vw_line_read read_failed_writer(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    event->writer = unquoted(rest);
    set_kind(event, VW_KIND_WRITER);
    return VW_LINE_CITED;
}

/* "9 (VSS_WS_FAILED_AT_FREEZE)", "[9] Failed" */
static vw_line_read read_state(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    int64_t number;
    size_t name;

    (void)names;
    if (vw_starts(text, VW_SPAN("[")))
        text = vw_trim(vw_span_from(text, 1));
    name = vw_find(text, VW_SPAN("VSS_WS_"), 0);
    if (name != SIZE_MAX)
        event->state = vw_state_read(vw_span_cut(text, name, word_end(text, name)));
    else if (vw_read_int(text, &number) && number >= 0 && number < VW_STATE_COUNT)
        event->state = (int)number;
    else
        return VW_LINE_NOT_READ;
    if (event->kind != VW_KIND_LISTING)
        event->phase = vw_state_phase(event->state);
    return VW_LINE_CITED;
}

static vw_line_read read_status(const vw_names *names, vw_span rest, vw_event *event)
{
    return event->writer.ptr ? read_state(names, rest, event) : VW_LINE_NOT_READ;
}

/* "0x800423f2 (<Unknown error code>)": only the number counts, its text is the product's. */
static vw_line_read read_writer_code(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    uint32_t code;
    vw_spelling spelling = vw_code_spelled(names, vw_span_cut(text, 0, word_end(text, 0)), &code);

    if (spelling == VW_SPELLED_NOT)
        return VW_LINE_NOT_READ;
    vw_event_add_code(event, code, spelling == VW_SPELLED_MISREAD, true);
    event->has_writer_code = true;
    event->writer_code = code;
    event->unknown_error_text = vw_find_nocase(text, VW_SPAN("unknown error code"), 0) != SIZE_MAX;
    set_kind(event, VW_KIND_WRITER);
    return VW_LINE_CITED;
}

/* The first code or name in the rest of a line whose row says that it is an error. */
static vw_line_read read_any_code(const vw_names *names, vw_span rest, vw_event *event)
{
    for (size_t from = 0; from < rest.len;) {
        size_t to = word_end(rest, from);
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

static vw_line_read read_class_id(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    size_t open = vw_find(text, VW_SPAN("{"), 0);
    size_t close = vw_find(text, VW_SPAN("}"), 0);

    (void)names;
    if (open != SIZE_MAX && close != SIZE_MAX && open < close)
        event->writer_id = vw_span_cut(text, open + 1, close);
    return VW_LINE_READ;
}

static vw_line_read read_nothing(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest, (void)event;
    return VW_LINE_READ;
}

static vw_line_read read_listed_writer(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);
    bool quoted = vw_starts(text, VW_SPAN("'")) || vw_starts(text, VW_SPAN("\""));

    (void)names;
    event->writer = unquoted(text);
    set_kind(event, quoted ? VW_KIND_LISTING : VW_KIND_EVENT);
    return VW_LINE_CITED;
}

static vw_line_read read_event_id(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    set_kind(event, VW_KIND_EVENT);
    return vw_read_int(vw_trim(rest), &event->event_id) ? VW_LINE_CITED : VW_LINE_READ;
}

static vw_line_read read_source(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names;
    if (!event->provider.ptr)
        event->provider = vw_trim(rest);
    return VW_LINE_READ;
}

static vw_line_read read_event_start(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest;
    set_kind(event, VW_KIND_EVENT);
    return VW_LINE_READ;
}

/* The text of a VSS entry names its source itself; its codes are those of running text. */
static vw_line_read read_vss_entry(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest;
    set_kind(event, VW_KIND_EVENT);
    if (!event->provider.ptr)
        event->provider = VW_SPAN("VSS");
    if (event->level == VW_LEVEL_NONE)
        event->level = VW_LEVEL_ERROR;
    return VW_LINE_NOT_READ;
}

static vw_line_read read_level(const vw_names *names, vw_span rest, vw_event *event)
{
    static const struct {
        const char *begins;
        vw_level level;
    } levels[] = {
        {"Error", VW_LEVEL_ERROR},      {"Critical", VW_LEVEL_ERROR}, {"Warning", VW_LEVEL_WARNING},
        {"Information", VW_LEVEL_INFO}, {"エラー", VW_LEVEL_ERROR},   {"重大", VW_LEVEL_ERROR},
        {"警告", VW_LEVEL_WARNING},     {"情報", VW_LEVEL_INFO},
    };

    (void)names;
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (vw_starts_nocase(vw_trim(rest), vw_span_of(levels[i].begins)))
            event->level = levels[i].level;
    return VW_LINE_READ;
}

static vw_line_read read_event_type(const vw_names *names, vw_span rest, vw_event *event)
{
    set_kind(event, VW_KIND_EVENT);
    return read_level(names, rest, event);
}

/* Longer beginnings stand before shorter ones of the same start. */
static const struct row rows[] = {
    {"COM Error(", read_com_error, true},
    {"COM Error (", read_com_error, true},
    {"com exception caught(", read_com_exception, true},
    {"com exception caught (", read_com_exception, true},
    {"[Exit Code:", read_exit_code, true},
    {"Exit Code:", read_exit_code, true},
    {"Exit Code :", read_exit_code, true},
    {"OUTPUT:", read_output, true},
    {"ERROR: Selected writer", read_failed_writer, false},
    {"Selected writer", read_failed_writer, false},
    {"Status:", read_status, false},
    {"Writer Failure code:", read_writer_code, false},
    {"Error text:", read_any_code, false},
    {"Returned HRESULT", read_any_code, false},
    {"Writer ID:", read_class_id, false},
    {"Writer Class Id:", read_class_id, false},
    {"ライター クラス ID:", read_class_id, false},
    {"ライター Id:", read_class_id, false},
    {"Instance ID:", read_nothing, false},
    {"Writer Instance", read_nothing, false},
    {"ライター インスタンス", read_nothing, false},
    {"Writer name:", read_listed_writer, false},
    {"ライター名:", read_listed_writer, false},
    {"State:", read_status, false},
    {"状態:", read_status, false},
    {"Log Name:", read_event_start, true},
    {"ログの名前:", read_event_start, true},
    {"Event Type:", read_event_type, true},
    {"Event ID:", read_event_id, false},
    {"イベント ID:", read_event_id, false},
    {"イベントID:", read_event_id, false},
    {"Event Source:", read_source, false},
    {"Source:", read_source, false},
    {"ソース:", read_source, false},
    {"Level:", read_level, false},
    {"レベル:", read_level, false},
    {"Volume Shadow Copy Service error:", read_vss_entry, false},
    {"ボリューム シャドウ コピー サービス エラー:", read_vss_entry, false},
};

static const struct row *row_of(vw_span line)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (vw_starts_nocase(line, vw_span_of(rows[i].begins)))
            return &rows[i];
    return NULL;
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
    vw_level_read(vw_span_cut(line, at + 6, word_end(line, at + 6)), &event->level);
}

/* "VssStart()": the name of the function that was entered. */
static bool read_entry(vw_span line, vw_event *event)
{
    size_t end = word_end(line, 0);

    if (end == 0 || !vw_is_alpha(line.ptr[0]) || !vw_starts(vw_span_from(line, end), VW_SPAN("()")))
        return false;
    set_call(event, vw_span_cut(line, 0, end));
    set_kind(event, VW_KIND_TRACE);
    return true;
}

vw_line_read vw_grammar_read(const vw_names *names, vw_span line, vw_event *event)
{
    vw_span text = without_bullet(line);
    vw_span body = take_string_id(text, event);
    bool message = body.ptr != text.ptr;
    const struct row *row;
    vw_line_read made;

    read_level_part(body, event);
    body = vw_trim(body);
    row = row_of(body);
    made =
        row ? row->read(names, vw_span_from(body, strlen(row->begins)), event) : VW_LINE_NOT_READ;
    if (message)
        set_kind(event, VW_KIND_MESSAGE);
    if (made == VW_LINE_NOT_READ && read_entry(body, event))
        return VW_LINE_CITED;
    return made == VW_LINE_NOT_READ && message ? VW_LINE_CITED : made;
}

bool vw_grammar_starts_event(vw_span line)
{
    vw_span text = vw_trim(line);
    const struct row *row;

    if (vw_starts(text, VW_SPAN("{IDS_STRING")) || vw_starts(text, VW_SPAN("VssStart()")))
        return true;
    if (vw_starts_nocase(text, VW_SPAN("Writer name: '")) ||
        vw_starts(text, VW_SPAN("ライター名: '")))
        return true;
    row = row_of(text);
    return row && row->starts_event;
}

bool vw_grammar_has_row(vw_span line)
{
    return row_of(without_bullet(line)) != NULL;
}

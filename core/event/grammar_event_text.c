#include "event/grammar_rows.h"

#include "base/clock.h"

static vw_line_read read_start(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest;
    vw_event_set_kind(event, VW_KIND_EVENT);
    return VW_LINE_READ;
}

/* "8193", "0xc0002001 (8193)" */
static bool read_id(vw_span text, int64_t *id)
{
    size_t open = vw_find(text, VW_SPAN("("), 0);
    vw_span number = text;
    size_t len;

    if (vw_starts_nocase(text, VW_SPAN("0x")) && open != SIZE_MAX)
        number = vw_trim(vw_span_from(text, open + 1));
    len = vw_read_int(number, id);
    if (len == 0 || *id < 0 || (len < number.len && vw_is_word(number.ptr[len])))
        return false;
    *id &= 0xffff; /* the rest of an instance id is severity and facility */
    return true;
}

static vw_line_read read_event_id(const vw_names *names, vw_span rest, vw_event *event)
{
    int64_t id;

    (void)names;
    vw_event_set_kind(event, VW_KIND_EVENT);
    if (!read_id(vw_trim(rest), &id))
        return VW_LINE_READ;
    if (event->event_id < 0)
        event->event_id = id;
    return VW_LINE_CITED;
}

/* "Id: 8193" of PowerShell: other programs write ids too, so the kind is settled at the end. */
static vw_line_read read_bare_id(const vw_names *names, vw_span rest, vw_event *event)
{
    int64_t id;

    (void)names;
    if (event->event_id >= 0 || !read_id(vw_trim(rest), &id))
        return VW_LINE_NOT_READ;
    event->event_id = id;
    if (event->provider.ptr || event->level != VW_LEVEL_NONE)
        vw_event_set_kind(event, VW_KIND_EVENT);
    return VW_LINE_CITED;
}

static vw_line_read read_source(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);

    (void)names;
    if (text.len == 0 || event->kind == VW_KIND_LISTING)
        return VW_LINE_NOT_READ;
    if (!event->provider.ptr)
        event->provider = text;
    if (event->event_id >= 0)
        vw_event_set_kind(event, VW_KIND_EVENT);
    return VW_LINE_READ;
}

static vw_line_read read_level(const vw_names *names, vw_span rest, vw_event *event)
{
    static const struct {
        const char *begins;
        vw_level level;
    } levels[] = {
        {"Error", VW_LEVEL_ERROR},
        {"Critical", VW_LEVEL_ERROR},
        {"Warning", VW_LEVEL_WARNING},
        {"Informa", VW_LEVEL_INFO},
        {"エラー", VW_LEVEL_ERROR},
        {"重大", VW_LEVEL_ERROR},
        {"警告", VW_LEVEL_WARNING},
        {"情報", VW_LEVEL_INFO},
        {"Fehler", VW_LEVEL_ERROR},
        {"Kritisch", VW_LEVEL_ERROR},
        {"Warnung", VW_LEVEL_WARNING},
        {"Ошибка", VW_LEVEL_ERROR},
        {"Критич", VW_LEVEL_ERROR},
        {"Предупреждение", VW_LEVEL_WARNING},
        {"Сведения", VW_LEVEL_INFO},
        {"Erreur", VW_LEVEL_ERROR},
        {"Critique", VW_LEVEL_ERROR},
        {"Avertissement", VW_LEVEL_WARNING},
        {"Advertencia", VW_LEVEL_WARNING},
        {"1", VW_LEVEL_ERROR},
        {"2", VW_LEVEL_ERROR},
        {"3", VW_LEVEL_WARNING},
        {"4", VW_LEVEL_INFO},
    };
    vw_span text = vw_trim(rest);

    (void)names;
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (vw_starts_nocase(text, vw_span_of(levels[i].begins)))
            event->level = levels[i].level;
    return event->level == VW_LEVEL_NONE ? VW_LINE_NOT_READ : VW_LINE_READ;
}

static vw_line_read read_event_type(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_event_set_kind(event, VW_KIND_EVENT);
    read_level(names, rest, event);
    return VW_LINE_READ;
}

static vw_line_read read_date(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_stamp stamp = vw_stamp_read(vw_trim(rest));

    (void)names;
    if (stamp.form == VW_STAMP_NONE)
        return VW_LINE_NOT_READ;
    if (event->time == VW_TIME_NONE)
        event->time = stamp.time;
    return VW_LINE_READ;
}

/* What an entry says may begin behind its label: "Description: Volume Shadow Copy Service error: …" */
static vw_line_read read_message(const vw_names *names, vw_span rest, vw_event *event)
{
    vw_span text = vw_trim(rest);

    return text.len ? vw_grammar_read(names, text, event) : VW_LINE_READ;
}

/* The text of a VSS entry names its source itself; its codes are those of running text. */
static vw_line_read read_vss_text(const vw_names *names, vw_span rest, vw_event *event)
{
    (void)names, (void)rest;
    vw_event_set_kind(event, VW_KIND_EVENT);
    if (!event->provider.ptr)
        event->provider = VW_SPAN("VSS");
    return VW_LINE_NOT_READ;
}

static vw_line_read read_vss_error(const vw_names *names, vw_span rest, vw_event *event)
{
    if (event->level == VW_LEVEL_NONE)
        event->level = VW_LEVEL_ERROR;
    return read_vss_text(names, rest, event);
}

#define START(words)                                                                               \
    {                                                                                              \
        BEGINS(words), .read = read_start, .starts_event = true, .is_field = true                  \
    }
#define TYPE(words)                                                                                \
    {                                                                                              \
        BEGINS(words), .read = read_event_type, .starts_event = true, .is_field = true             \
    }
#define ID(words)                                                                                  \
    {                                                                                              \
        BEGINS(words), .read = read_event_id, .is_field = true                                     \
    }
#define SOURCE(words)                                                                              \
    {                                                                                              \
        BEGINS(words), .read = read_source, .is_field = true                                       \
    }
#define LEVEL(words)                                                                               \
    {                                                                                              \
        BEGINS(words), .read = read_level, .is_field = true                                        \
    }
#define DATE(words)                                                                                \
    {                                                                                              \
        BEGINS(words), .read = read_date, .is_field = true                                         \
    }
#define OTHER(words)                                                                               \
    {                                                                                              \
        BEGINS(words), .read = vw_row_nothing, .is_field = true                                    \
    }
#define MESSAGE(words)                                                                             \
    {                                                                                              \
        BEGINS(words), .read = read_message, .is_field = true                                      \
    }

/*
 * The labels of Event Viewer (copied entries), wevtutil, PowerShell and
 * evtxexport; in English, Japanese, German, Russian, French and Spanish.
 */
/* clang-format off */
static const vw_row rows[] = {
    MESSAGE("Beschreibung:"),
    OTHER("Category:"), OTHER("Computer:"), DATE("Creation time:"),
    DATE("Date:"), DATE("Datum:"), MESSAGE("Description:"), MESSAGE("Descripción:"),
    LEVEL("Ebene:"), LEVEL("EntryType:"), TYPE("Ereignistyp:"), ID("Ereignis-ID:"),
    ID("Ereigniskennung:"), SOURCE("Ereignisquelle:"),
    {BEGINS("Erreur du service de cliché instantané des volumes:"), .read = read_vss_error},
    {BEGINS("Error del Servicio de instantáneas de volumen:"), .read = read_vss_error},
    START("Event["), START("Event number:"), TYPE("Event Type:"), ID("Event ID:"), ID("EventID:"),
    ID("Event ID generated:"), ID("Event identifier:"), {BEGINS("EventID "), .read = read_event_id},
    SOURCE("Event Source:"), LEVEL("Event level:"), OTHER("Event Category:"),
    DATE("Fecha:"),
    ID("ID de l'événement:"), ID("ID de l'évènement:"), ID("Id. del evento:"),
    ID("Identificador de evento:"), ID("Id. de evento:"),
    {BEGINS("ID:"), .read = read_bare_id, .is_field = true},
    {BEGINS("InstanceId:"), .read = read_bare_id, .is_field = true},
    OTHER("Keywords:"),
    LEVEL("Level:"), LEVEL("LevelDisplayName:"), START("Log Name:"), START("LogName:"),
    DATE("Logged:"),
    MESSAGE("Message:"), MESSAGE("Message string:"),
    LEVEL("Niveau:"), LEVEL("Nivel:"), START("Nom du journal:"), START("Nombre de registro:"),
    SOURCE("Origen:"),
    START("Protokollname:"), SOURCE("ProviderName:"),
    SOURCE("Quelle:"),
    SOURCE("Source:"), SOURCE("Source name:"), LEVEL("Stufe:"),
    OTHER("Task Category:"), DATE("TimeCreated:"), DATE("TimeGenerated:"),
    TYPE("Type de l'événement:"), LEVEL("Type:"),
    OTHER("User:"),
    {BEGINS("Volume Shadow Copy Service error:"), .read = read_vss_error},
    {BEGINS("Volume Shadow Copy Service information:"), .read = read_vss_text},
    {BEGINS("Volume Shadow Copy Service warning:"), .read = read_vss_text},
    {BEGINS("Volumeschattenkopie-Dienstfehler:"), .read = read_vss_error},
    {BEGINS("Volumeschattenkopie-Dienstinformationen:"), .read = read_vss_text},
    {BEGINS("[ Name]"), .read = read_source},
    TYPE("イベントの種類:"), ID("イベント ID:"), ID("イベントID:"), SOURCE("ソース:"),
    SOURCE("イベント ソース:"), SOURCE("イベントソース:"), OTHER("タスクのカテゴリ:"),
    OTHER("キーワード:"), OTHER("コンピューター:"), START("ログの名前:"), LEVEL("レベル:"),
    OTHER("ユーザー:"), MESSAGE("メッセージ:"),
    {BEGINS("ボリューム シャドウ コピー サービス エラー:"), .read = read_vss_error},
    {BEGINS("ボリューム シャドウ コピー サービスのエラー:"), .read = read_vss_error},
    {BEGINS("ボリューム シャドウ コピー サービス情報:"), .read = read_vss_text},
    {BEGINS("ボリューム シャドウ コピー サービスの警告:"), .read = read_vss_text},
    MESSAGE("値:"),
    DATE("日付:"), DATE("日時:"),
    LEVEL("種類:"),
    MESSAGE("説明:"),
    TYPE("Тип события:"), LEVEL("Тип:"), LEVEL("Уровень:"), DATE("Дата:"), START("Имя журнала:"),
    SOURCE("Источник:"), SOURCE("Источник события:"), ID("Код события:"), MESSAGE("Описание:"),
    {BEGINS("Ошибка теневого копирования тома:"), .read = read_vss_error},
    {BEGINS("Ошибка службы теневого копирования томов:"), .read = read_vss_error},
};
/* clang-format on */

const vw_rows vw_rows_event_text = VW_ROWS(rows);

/* Takes the text up to `separator` off `*rest`, without quotes; absent where there is none. */
static vw_span take_cell(vw_span *rest, char separator)
{
    size_t end = vw_find(*rest, (vw_span){&separator, 1}, 0);
    vw_span cell = end == SIZE_MAX ? VW_SPAN_NONE : vw_unquoted(vw_span_cut(*rest, 0, end));

    *rest = end == SIZE_MAX ? VW_SPAN_NONE : vw_span_from(*rest, end + 1);
    return cell;
}

/*
 * A row of the table that Event Viewer saves: level, date, source, id, category
 * and text, behind commas or tabs. The stamp in the second place tells it.
 */
vw_line_read vw_read_delimited_event(vw_span line, vw_event *event)
{
    enum { LEVEL_BYTES_MAX = 40 };
    vw_span head = vw_span_cut(line, 0, LEVEL_BYTES_MAX);
    size_t comma = vw_find(head, VW_SPAN(","), 0), tab = vw_find(head, VW_SPAN("\t"), 0);
    char separator = tab < comma ? '\t' : ',';
    vw_span rest = line, level, source, id;
    vw_stamp stamp;

    if (comma == tab)
        return VW_LINE_NOT_READ;
    level = take_cell(&rest, separator);
    stamp = vw_stamp_read(vw_unquoted(vw_span_cut(rest, 0, LEVEL_BYTES_MAX)));
    if (stamp.form == VW_STAMP_NONE || !take_cell(&rest, separator).ptr)
        return VW_LINE_NOT_READ;
    source = take_cell(&rest, separator);
    id = take_cell(&rest, separator);
    if (!id.ptr || vw_read_int(id, &event->event_id) != id.len || id.len == 0)
        return VW_LINE_NOT_READ;
    event->provider = source;
    event->time = stamp.time;
    read_level(NULL, level, event);
    vw_event_set_kind(event, VW_KIND_EVENT);
    return VW_LINE_NOT_READ; /* its codes are those of running text */
}

/* The value of the attribute, within its quotes; absent without it. */
static vw_span attribute(vw_span tag, vw_span name)
{
    size_t at = vw_find(tag, name, 0);
    size_t quote = at + name.len + 1;

    if (at == SIZE_MAX || quote >= tag.len || tag.ptr[quote - 1] != '=')
        return VW_SPAN_NONE;
    return vw_span_cut(tag, quote + 1, vw_find(tag, vw_span_cut(tag, quote, quote + 1), quote + 1));
}

/* What stands between the tag that begins with `tag` and the next one; `attributes` is of the tag. */
static vw_span element(vw_span line, vw_span tag, size_t from, vw_span *attributes)
{
    size_t at = vw_find(line, tag, from);
    size_t close = at == SIZE_MAX ? SIZE_MAX : vw_find(line, VW_SPAN(">"), at);

    if (close == SIZE_MAX)
        return VW_SPAN_NONE;
    *attributes = vw_span_cut(line, at, close);
    return vw_trim(vw_span_cut(line, close + 1, vw_find(line, VW_SPAN("<"), close)));
}

/* A parameter that begins with a code is what the entry says after "hr = ". */
static vw_line_read read_xml_data(const vw_names *names, vw_span line, vw_event *event)
{
    vw_span attributes, text;
    size_t codes = event->code_count;

    for (size_t from = 0; (text = element(line, VW_SPAN("<Data"), from, &attributes)).ptr;
         from = (size_t)(text.ptr - line.ptr))
        if (vw_starts_nocase(text, VW_SPAN("0x8")) || vw_starts_nocase(text, VW_SPAN("hr =")))
            vw_row_any_code(names, vw_span_cut(text, 0, 16), event);
    return event->code_count > codes ? VW_LINE_CITED : VW_LINE_NOT_READ;
}

vw_line_read vw_read_event_xml(const vw_names *names, vw_span line, vw_event *event)
{
    vw_span attributes, text;

    if (vw_find(line, VW_SPAN("<Event"), 0) != SIZE_MAX ||
        vw_find(line, VW_SPAN("<Provider"), 0) != SIZE_MAX)
        vw_event_set_kind(event, VW_KIND_EVENT);
    if (element(line, VW_SPAN("<Provider "), 0, &attributes).ptr && !event->provider.ptr) {
        vw_span classic = attribute(attributes, VW_SPAN("EventSourceName"));

        event->provider = classic.len ? classic : attribute(attributes, VW_SPAN("Name"));
    }
    text = element(line, VW_SPAN("<EventID"), 0, &attributes);
    if (text.ptr && event->event_id < 0)
        read_id(text, &event->event_id);
    text = element(line, VW_SPAN("<Level>"), 0, &attributes);
    if (text.ptr && event->level == VW_LEVEL_NONE)
        read_level(names, text, event);
    if (element(line, VW_SPAN("<TimeCreated"), 0, &attributes).ptr)
        read_date(names, attribute(attributes, VW_SPAN("SystemTime")), event);
    return read_xml_data(names, line, event);
}

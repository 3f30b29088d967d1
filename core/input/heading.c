#include "input/log_parts.h"

#include "base/ascii.h"

typedef struct heading {
    const char *text;
    vw_heading kind;
} heading;

/*
 * How the parts of what Windows and vssadmin write begin. One that ends in ':'
 * may have blanks before its colon.
 */
static const heading HEADINGS[] = {
    {"Operation:", VW_HEADING_FOLLOWS},
    {"Context:", VW_HEADING_FOLLOWS},
    {"操作:", VW_HEADING_FOLLOWS},
    {"コンテキスト:", VW_HEADING_FOLLOWS},
    {"Vorgang:", VW_HEADING_FOLLOWS},
    {"Kontext:", VW_HEADING_FOLLOWS},
    {"Операция:", VW_HEADING_FOLLOWS},
    {"Контекст:", VW_HEADING_FOLLOWS},
    {"Opération:", VW_HEADING_FOLLOWS},
    {"Contexte:", VW_HEADING_FOLLOWS},
    {"Event ID:", VW_HEADING_EVENT_ID},
    {"EventID:", VW_HEADING_EVENT_ID},
    {"イベント ID:", VW_HEADING_EVENT_ID},
    {"イベントID:", VW_HEADING_EVENT_ID},
    {"Ereignis-ID:", VW_HEADING_EVENT_ID},
    {"Код события:", VW_HEADING_EVENT_ID},
    {"Source:", VW_HEADING_FIELD},
    {"Date:", VW_HEADING_FIELD},
    {"Level:", VW_HEADING_FIELD},
    {"Task Category:", VW_HEADING_FIELD},
    {"Keywords:", VW_HEADING_FIELD},
    {"User:", VW_HEADING_FIELD},
    {"Computer:", VW_HEADING_FIELD},
    {"Description:", VW_HEADING_FIELD},
    {"ソース:", VW_HEADING_FIELD},
    {"日付:", VW_HEADING_FIELD},
    {"レベル:", VW_HEADING_FIELD},
    {"タスクのカテゴリ:", VW_HEADING_FIELD},
    {"キーワード:", VW_HEADING_FIELD},
    {"ユーザー:", VW_HEADING_FIELD},
    {"コンピューター:", VW_HEADING_FIELD},
    {"説明:", VW_HEADING_FIELD},
    {"Event Xml:", VW_HEADING_XML},
    {"イベント XML:", VW_HEADING_XML},
    {"Ereignis-XML:", VW_HEADING_XML},
    {"Xml события:", VW_HEADING_XML},
    {"Log Name:", VW_HEADING_BEGINS},
    {"ログの名前:", VW_HEADING_BEGINS},
    {"Protokollname:", VW_HEADING_BEGINS},
    {"Имя журнала:", VW_HEADING_BEGINS},
    {"Nom du journal:", VW_HEADING_BEGINS},
    {"Nombre de registro:", VW_HEADING_BEGINS},
    {"Event Type:", VW_HEADING_BEGINS},
    {"イベントの種類:", VW_HEADING_BEGINS},
    {"Event[", VW_HEADING_BEGINS},
    {"Event number:", VW_HEADING_BEGINS},
    {"<Event ", VW_HEADING_BEGINS},
    {"<Event>", VW_HEADING_BEGINS},
    /* the friendly view of Event Viewer, whose lines stand apart */
    {"- System", VW_HEADING_BEGINS},
    {"- Provider", VW_HEADING_FIELD},
    {"[ Name]", VW_HEADING_FIELD},
    {"[ Guid]", VW_HEADING_FIELD},
    {"- EventID", VW_HEADING_FIELD},
    {"[ Qualifiers]", VW_HEADING_FIELD},
    {"EventID ", VW_HEADING_FIELD},
    {"Version ", VW_HEADING_FIELD},
    {"Level ", VW_HEADING_FIELD},
    {"Task ", VW_HEADING_FIELD},
    {"Opcode ", VW_HEADING_FIELD},
    {"Keywords ", VW_HEADING_FIELD},
    {"- TimeCreated", VW_HEADING_FIELD},
    {"[ SystemTime]", VW_HEADING_FIELD},
    {"EventRecordID ", VW_HEADING_FIELD},
    {"Channel ", VW_HEADING_FIELD},
    {"Computer ", VW_HEADING_FIELD},
    {"Security", VW_HEADING_FIELD},
    {"- EventData", VW_HEADING_DATA},
    {"Partition Number:", VW_HEADING_BEGINS},
};

static bool is_headed(vw_span text, vw_span words)
{
    size_t at = words.len - 1;

    if (words.ptr[at] != ':')
        return vw_starts_nocase(text, words);
    if (!vw_starts_nocase(text, vw_span_cut(words, 0, at)))
        return false;
    while (at < text.len && vw_is_blank(text.ptr[at]))
        at++;
    return at < text.len && text.ptr[at] == ':';
}

/* "Writer name: 'System Writer'", in any language: a short label and a name in quotes. */
static bool is_listed_name(vw_span text)
{
    size_t colon = vw_find(vw_span_cut(text, 0, 64), VW_SPAN(": "), 0);
    vw_span name = colon == SIZE_MAX ? VW_SPAN_NONE : vw_trim(vw_span_from(text, colon + 1));

    return name.len > 2 && (name.ptr[0] == '\'' || name.ptr[0] == '"') &&
           name.ptr[name.len - 1] == name.ptr[0];
}

/* "Error,1/19/2018 1:23:20 AM,VSS,…": a row of the table that Event Viewer saves. */
static bool is_table_event(vw_span text)
{
    vw_span head = vw_span_cut(text, 0, 40);
    size_t comma = vw_find(head, VW_SPAN(","), 0), tab = vw_find(head, VW_SPAN("\t"), 0);
    size_t at = tab < comma ? tab : comma;
    vw_span rest = at == SIZE_MAX ? VW_SPAN_NONE : vw_span_from(text, at + 1);

    if (vw_starts(rest, VW_SPAN("\"")))
        rest = vw_span_from(rest, 1);
    return rest.len && vw_is_digit(rest.ptr[0]) && vw_stamp_read(rest).form != VW_STAMP_NONE;
}

vw_heading vw_log__heading(vw_span text)
{
    for (size_t i = 0; i < sizeof HEADINGS / sizeof *HEADINGS; i++)
        if (is_headed(text, vw_span_of(HEADINGS[i].text)))
            return HEADINGS[i].kind;
    if (is_listed_name(text))
        return VW_HEADING_ITEM;
    return is_table_event(text) ? VW_HEADING_BEGINS : VW_HEADING_NONE;
}

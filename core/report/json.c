#include "report/formats.h"
#include "report/page.h"
#include "report/words.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "rule/relate.h"

#include <jansson.h>
#include <stdlib.h>

/* Adds a value to an object or list that takes it over; a NULL value stands for memory that ran out. */
static void set(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

/* Text as JSON: valid UTF-8, whatever a path or a log holds. */
static json_t *text_of(vw_span text)
{
    vw_buf clean = {0};
    json_t *made;

    if (!text.ptr)
        return json_null();
    for (size_t i = 0; i < text.len;) {
        uint32_t character;
        size_t len = vw_utf8_read(vw_span_from(text, i), &character);

        vw_buf_add(&clean, character == UINT32_MAX ? VW_SPAN("\xef\xbf\xbd")
                                                   : vw_span_cut(text, i, i + len));
        i += len;
    }
    made = json_stringn(clean.len ? clean.ptr : "", clean.len);
    vw_buf_free(&clean);
    return made;
}

static json_t *word_of(const char *word)
{
    return word ? json_string(word) : json_null();
}

static json_t *code_of(bool has, uint32_t code)
{
    char text[VW_HRESULT_BYTES];

    vw_hresult_text(text, code);
    return has ? json_string(text) : json_null();
}

static json_t *time_of(const vw_zone *zone, vw_time time)
{
    char text[VW_ISO_BYTES];
    bool utc = zone->basis != VW_BASIS_NONE;

    if (time == VW_TIME_NONE)
        return json_null();
    vw_time_iso(text, utc ? vw_zone_utc(zone, time) : time, utc);
    return json_string(text);
}

static json_t *started_of(const vw_case *one)
{
    char text[VW_ISO_BYTES];
    vw_time behind;

    if (one->started == VW_TIME_NONE || one->first_time == VW_TIME_NONE ||
        one->zone.basis == VW_BASIS_NONE)
        return json_null();
    behind = vw_zone_utc(&one->zone, one->first_time) - one->started;
    if (behind < 0 || behind > 2 * VW_MINUTE)
        return json_null();
    vw_time_iso(text, one->started, true);
    return json_string(text);
}

static json_t *offset_of(const vw_zone *zone)
{
    int minutes = zone->local_minutes < 0 ? -zone->local_minutes : zone->local_minutes;

    if (!zone->has_local)
        return json_null();
    return json_sprintf("%c%02d:%02d", zone->local_minutes < 0 ? '-' : '+', minutes / 60,
                        minutes % 60);
}

static json_t *texts_of(const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        json_array_append_new(made, text_of(list->items[i].text));
    return made;
}

static json_t *replies_of(const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        json_array_append_new(made, text_of(list->items[i].reply));
    return made;
}

static json_t *risks_of(const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        json_array_append_new(made, word_of(vw_risk_names[list->items[i].risk]));
    return made;
}

static json_t *confidences_of(const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        json_array_append_new(made, word_of(vw_confidence_names[list->items[i].confidence]));
    return made;
}

static json_t *evidence_of(const vw_case *one, const vw_finding *finding)
{
    json_t *made = json_array();

    for (size_t i = 0; i < finding->evidence_count; i++) {
        const vw_finding_evidence *evidence = &finding->evidence[i];
        json_t *entry = json_object();

        set(entry, "log", text_of(vw_span_of(one->path)));
        set(entry, "line", json_integer((json_int_t)evidence->line));
        set(entry, "offset", json_integer((json_int_t)evidence->offset));
        set(entry, "time", time_of(&one->zone, evidence->time));
        set(entry, "text", text_of(evidence->text));
        json_array_append_new(made, entry);
    }
    return made;
}

static json_t *leads_to_of(const vw_rules *rules, const vw_rule *rule)
{
    json_t *made = json_array();

    for (size_t i = 0; i < rule->leads_to_count; i++)
        if (rule->leads_to[i].rule < rules->count)
            json_array_append_new(made, text_of(rule->leads_to[i].id));
    return made;
}

static void set_words(json_t *made, const vw_finding *finding)
{
    set(made, "title", text_of(finding->title));
    set(made, "explain", text_of(finding->explain));
    set(made, "causes", texts_of(&finding->causes));
    set(made, "causes_confidence", confidences_of(&finding->causes));
    set(made, "advice", texts_of(&finding->advice));
    set(made, "advice_risk", risks_of(&finding->advice));
    set(made, "advice_reply", replies_of(&finding->advice));
    set(made, "ask", texts_of(&finding->ask));
    set(made, "retry", word_of(vw_retry_names[finding->rule->retry]));
    set(made, "retry_note", text_of(finding->retry_note));
    set(made, "reply", text_of(finding->reply));
    set(made, "confidence", word_of(vw_confidence_names[finding->confidence]));
    set(made, "confidence_why", text_of(finding->confidence_why));
    set(made, "source", text_of(finding->rule->source));
}

static json_t *finding_of(const vw_report *report, const vw_case *one, const vw_finding *finding)
{
    json_t *made = json_object();

    set(made, "rule", text_of(finding->rule->id));
    set(made, "pack", text_of(report->rules->packs[finding->rule->pack].name));
    set(made, "severity", word_of(vw_severity_names[finding->rule->severity]));
    set(made, "role", word_of(vw_role_names[finding->role]));
    set(made, "code", code_of(finding->has_code, finding->code));
    set(made, "name", text_of(finding->name));
    set(made, "call", text_of(finding->call));
    set(made, "phase", word_of(vw_phase_name(finding->phase)));
    set(made, "writer", text_of(finding->writer));
    set(made, "state", word_of(vw_state_name(finding->state)));
    set(made, "service", text_of(finding->service));
    set_words(made, finding);
    set(made, "count", json_integer((json_int_t)finding->count));
    set(made, "first_time", time_of(&one->zone, finding->first_time));
    set(made, "last_time", time_of(&one->zone, finding->last_time));
    set(made, "explained_by",
        finding->explained_by ? text_of(finding->explained_by->id) : json_null());
    set(made, "leads_to", leads_to_of(report->rules, finding->rule));
    set(made, "evidence", evidence_of(one, finding));
    return made;
}

static json_t *notes_of(const vw_case *one)
{
    json_t *made = json_array();

    for (size_t i = 0; i < one->note_count; i++) {
        const vw_note *note = &one->notes[i];
        json_t *entry = json_object();

        set(entry, "what", word_of(vw_note_names[note->what]));
        set(entry, "count", json_integer((json_int_t)note->count));
        set(entry, "line", note->line ? json_integer((json_int_t)note->line) : json_null());
        set(entry, "value", json_integer((json_int_t)note->value));
        json_array_append_new(made, entry);
    }
    return made;
}

static json_t *case_of(const vw_report *report, const vw_case *one)
{
    const vw_finding *root = vw_case_root(one);
    json_t *made = json_object();
    json_t *findings = json_array();

    set(made, "log", text_of(vw_span_of(one->path)));
    set(made, "kind", word_of(vw_case_kind_names[one->kind]));
    set(made, "encoding", word_of(one->has_encoding ? vw_encoding_name(one->encoding) : NULL));
    set(made, "bytes", json_integer((json_int_t)one->bytes));
    set(made, "lines", json_integer((json_int_t)one->lines));
    set(made, "notes", notes_of(one));
    set(made, "started", started_of(one));
    set(made, "utc_offset", offset_of(&one->zone));
    set(made, "time_basis", word_of(vw_time_basis_names[one->zone.basis]));
    set(made, "first_time", time_of(&one->zone, one->first_time));
    set(made, "last_time", time_of(&one->zone, one->last_time));
    set(made, "exit_code", one->has_exit_code ? json_integer(one->exit_code) : json_null());
    set(made, "verdict", word_of(vw_verdict_names[one->verdict]));
    set(made, "verdict_reason", word_of(vw_reason_in(one->reason, report->lang)));
    set(made, "root", root ? text_of(root->rule->id) : json_null());
    for (size_t i = 0; i < one->finding_count; i++)
        json_array_append_new(findings, finding_of(report, one, &one->findings[i]));
    set(made, "findings", findings);
    return made;
}

static json_t *tool_of(const vw_report *report)
{
    return json_pack("{s:s, s:s, s:s}", "name", "vsswhy", "version", report->version, "lua",
                     report->lua);
}

static json_t *packs_of(const vw_rules *rules)
{
    json_t *made = json_array();

    for (size_t i = 0; i < rules->pack_count; i++) {
        const vw_pack *pack = &rules->packs[i];
        json_t *entry = json_object();

        set(entry, "name", text_of(pack->name));
        set(entry, "version", text_of(pack->version));
        set(entry, "trust", word_of(vw_trust_names[pack->trust]));
        set(entry, "signer", pack->signer.ptr ? text_of(pack->signer) : json_null());
        set(entry, "rules", json_integer((json_int_t)pack->rules));
        json_array_append_new(made, entry);
    }
    return made;
}

static json_t *why_of(const vw_error *why, vw_lang lang)
{
    return text_of(vw_span_of(lang == VW_LANG_JA ? why->ja : why->en));
}

static json_t *rules_of(const vw_report *report)
{
    json_t *made = json_object(), *skipped = json_array(), *limited = json_array();

    for (size_t i = 0; i < report->rules->skipped_count; i++) {
        json_t *entry = json_object();

        set(entry, "file", text_of(report->rules->skipped[i].file));
        set(entry, "why", why_of(&report->rules->skipped[i].why, report->lang));
        json_array_append_new(skipped, entry);
    }
    for (size_t i = 0; i < report->limited_count; i++) {
        const vw_report_limited *one = &report->limited[i];
        json_t *entry = json_object();

        set(entry, "rule", text_of(one->rule->id));
        set(entry, "limit", word_of(one->limit));
        set(entry, "log", text_of(vw_span_of(one->path)));
        set(entry, "why", why_of(one->why, report->lang));
        json_array_append_new(limited, entry);
    }
    set(made, "loaded", json_integer((json_int_t)report->rules->count));
    set(made, "skipped", skipped);
    set(made, "limited", limited);
    return made;
}

static json_t *unread_of(const vw_report *report)
{
    json_t *made = json_array();

    for (size_t i = 0; i < report->unread_count; i++) {
        json_t *entry = json_object();

        set(entry, "path", text_of(vw_span_of(report->unread[i].path)));
        set(entry, "why", why_of(&report->unread[i].why, report->lang));
        json_array_append_new(made, entry);
    }
    return made;
}

static json_t *roots_of(const vw_report *report)
{
    json_t *made = json_object();

    for (size_t i = 0; i < report->rules->count; i++) {
        const vw_rule *rule = report->rules->rules[i];
        json_int_t count = 0;

        for (size_t k = 0; k < report->count; k++) {
            const vw_finding *root = vw_case_root(report->cases[k]);

            count += root && root->rule == rule;
        }
        if (count)
            json_object_setn_new(made, rule->id.ptr, rule->id.len, json_integer(count));
    }
    return made;
}

static json_t *summary_of(const vw_report *report)
{
    json_int_t verdicts[3] = {0};
    json_t *made = json_object();

    for (size_t i = 0; i < report->count; i++)
        verdicts[report->cases[i]->verdict]++;
    set(made, "logs", json_integer((json_int_t)report->count));
    for (vw_verdict verdict = VW_VERDICT_FAILED; verdict <= VW_VERDICT_UNKNOWN; verdict++)
        set(made, vw_verdict_names[verdict], json_integer(verdicts[verdict]));
    set(made, "suppressed", json_integer(0));
    set(made, "by_root", roots_of(report));
    return made;
}

static void put_escape(vw_buf *out, uint32_t c)
{
    if (c > 0xffff) {
        vw_buf_format(out, "\\u%04X", (unsigned)(0xd800 + ((c - 0x10000) >> 10)));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    vw_buf_format(out, "\\u%04X", (unsigned)c);
}

/* Moves lines in, and escapes what jansson leaves as it is and a terminal would obey. */
static void put_json(vw_buf *out, vw_span json, int indent)
{
    for (size_t i = 0; i < json.len;) {
        uint32_t c;
        size_t len = vw_utf8_read(vw_span_from(json, i), &c);

        if (c == '\n') {
            vw_buf_char(out, '\n', 1);
            vw_buf_char(out, ' ', (size_t)indent);
        } else if (vw_char_is_harmful(c)) {
            put_escape(out, c);
        } else {
            vw_buf_add(out, vw_span_cut(json, i, i + len));
        }
        i += len;
    }
}

/* Writes a value that it takes over, its lines indented by `indent` blanks; -1: on one line. */
static vw_status write_value(json_t *value, int indent, const vw_sink *sink, vw_error *err)
{
    char *text = json_dumps(value, JSON_ENCODE_ANY | (indent < 0 ? JSON_COMPACT : JSON_INDENT(2)));
    vw_buf out = {0};
    vw_status status;

    json_decref(value);
    if (!text)
        return vw_fail_memory(err);
    put_json(&out, vw_span_of(text), indent);
    free(text);
    status = out.failed ? vw_fail_memory(err) : sink->write(sink->context, vw_buf_span(&out), err);
    vw_buf_free(&out);
    return status;
}

static vw_status write_key(const char *key, json_t *value, const vw_sink *sink, vw_error *err)
{
    vw_buf head = {0};
    vw_status status;

    vw_buf_format(&head, ",\n  \"%s\": ", key);
    status =
        head.failed ? vw_fail_memory(err) : sink->write(sink->context, vw_buf_span(&head), err);
    vw_buf_free(&head);
    if (status == VW_OK)
        return write_value(value, 2, sink, err);
    json_decref(value);
    return status;
}

static vw_status begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    vw_status status =
        sink->write(sink->context, VW_SPAN("{\n  \"schema\": \"vsswhy.report/1\""), err);

    if (status == VW_OK)
        status = write_key("tool", tool_of(report), sink, err);
    if (status == VW_OK)
        status = write_key("lang", word_of(vw_lang_names[report->lang]), sink, err);
    if (status == VW_OK)
        status = write_key("packs", packs_of(report->rules), sink, err);
    if (status == VW_OK)
        status = write_key("rules", rules_of(report), sink, err);
    if (status == VW_OK)
        status = sink->write(sink->context, VW_SPAN(",\n  \"cases\": ["), err);
    return status;
}

static vw_status one_case(const vw_report *report, const vw_case *one, const vw_sink *sink,
                          vw_error *err)
{
    vw_span lead = one == report->cases[0] ? VW_SPAN("\n    ") : VW_SPAN(",\n    ");
    vw_status status = sink->write(sink->context, lead, err);

    return status == VW_OK ? write_value(case_of(report, one), 4, sink, err) : status;
}

static vw_status end(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    vw_span close = report->count ? VW_SPAN("\n  ]") : VW_SPAN("]");
    vw_status status = sink->write(sink->context, close, err);

    if (status == VW_OK)
        status = write_key("unread", unread_of(report), sink, err);
    if (status == VW_OK)
        status = write_key("across", json_array(), sink, err);
    if (status == VW_OK)
        status = write_key("summary", summary_of(report), sink, err);
    return status == VW_OK ? sink->write(sink->context, VW_SPAN("\n}\n"), err) : status;
}

const vw_format vw_format_json = {"json", begin, one_case, end};

/* NDJSON: one case a line, each complete with tool, packs and rules. */

static vw_status no_begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    (void)report, (void)sink, (void)err;
    return VW_OK;
}

static vw_status one_line(const vw_report *report, const vw_case *one, const vw_sink *sink,
                          vw_error *err)
{
    json_t *made = json_object();
    json_t *body = case_of(report, one);
    vw_status status;

    set(made, "schema", json_string("vsswhy.case/1"));
    set(made, "tool", tool_of(report));
    set(made, "lang", word_of(vw_lang_names[report->lang]));
    set(made, "packs", packs_of(report->rules));
    set(made, "rules", rules_of(report));
    json_object_update(made, body);
    json_decref(body);
    set(made, "pending", json_array());
    status = write_value(made, -1, sink, err);
    return status == VW_OK ? sink->write(sink->context, VW_SPAN("\n"), err) : status;
}

const vw_format vw_format_ndjson = {"ndjson", no_begin, one_line, no_begin};

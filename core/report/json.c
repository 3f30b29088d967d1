#include "report/dump.h"
#include "report/aside.h"
#include "report/formats.h"
#include "report/json_values.h"
#include "report/words.h"

#include "base/hresult.h"
#include "base/utf8.h"
#include "rule/pending.h"
#include "rule/relate.h"

#include <stdlib.h>

/* A report in the making; jansson hands out NULL where memory runs out. */
struct making {
    const vw_report *report;
    bool failed; /* it lacks something */
};

/* Adds a value to an object, which takes it over. */
static void set(struct making *m, json_t *object, const char *key, json_t *value)
{
    m->failed |= json_object_set_new(object, key, value) != 0;
}

/* The same for a list. */
static void append(struct making *m, json_t *list, json_t *value)
{
    m->failed |= json_array_append_new(list, value) != 0;
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

static json_t *texts_of(struct making *m, const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        append(m, made, vw_json_text(list->items[i].text));
    return made;
}

static json_t *replies_of(struct making *m, const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        append(m, made, vw_json_text(list->items[i].reply));
    return made;
}

static json_t *risks_of(struct making *m, const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        append(m, made, vw_json_word(vw_risk_names[list->items[i].risk]));
    return made;
}

static json_t *confidences_of(struct making *m, const vw_text_list *list)
{
    json_t *made = json_array();

    for (size_t i = 0; i < list->count; i++)
        append(m, made, vw_json_word(vw_confidence_names[list->items[i].confidence]));
    return made;
}

static json_t *evidence_of(struct making *m, const vw_case *one, const vw_finding *finding)
{
    json_t *made = json_array();

    for (size_t i = 0; i < finding->evidence_count; i++) {
        const vw_finding_evidence *evidence = &finding->evidence[i];
        json_t *entry = json_object();

        set(m, entry, "log",
            vw_json_text(evidence->log.ptr ? evidence->log : vw_span_of(one->path)));
        set(m, entry, "line", json_integer((json_int_t)evidence->line));
        set(m, entry, "offset", json_integer((json_int_t)evidence->offset));
        set(m, entry, "time", vw_json_time(&one->zone, evidence->time));
        set(m, entry, "text", vw_json_text(evidence->text));
        append(m, made, entry);
    }
    return made;
}

static json_t *leads_to_of(struct making *m, const vw_rule *rule)
{
    json_t *made = json_array();

    for (size_t i = 0; i < rule->leads_to_count; i++)
        if (rule->leads_to[i].rule < m->report->rules->count)
            append(m, made, vw_json_text(rule->leads_to[i].id));
    return made;
}

static void set_words(struct making *m, json_t *made, const vw_finding *finding)
{
    if (finding->rule->draft)
        set(m, made, "status", vw_json_word("draft"));
    set(m, made, "title", vw_json_text(finding->title));
    set(m, made, "explain", vw_json_text(finding->explain));
    set(m, made, "causes", texts_of(m, &finding->causes));
    set(m, made, "causes_confidence", confidences_of(m, &finding->causes));
    set(m, made, "advice", texts_of(m, &finding->advice));
    set(m, made, "advice_risk", risks_of(m, &finding->advice));
    set(m, made, "advice_reply", replies_of(m, &finding->advice));
    set(m, made, "ask", texts_of(m, &finding->ask));
    set(m, made, "retry", vw_json_word(vw_retry_names[finding->rule->retry]));
    set(m, made, "retry_note", vw_json_text(finding->retry_note));
    set(m, made, "reply", vw_json_text(finding->reply));
    set(m, made, "confidence", vw_json_word(vw_confidence_names[finding->confidence]));
    set(m, made, "confidence_why", vw_json_text(finding->confidence_why));
    set(m, made, "source", vw_json_text(finding->rule->source));
}

static json_t *finding_of(struct making *m, const vw_case *one, const vw_finding *finding)
{
    json_t *made = json_object();

    set(m, made, "rule", vw_json_text(finding->rule->id));
    set(m, made, "pack", vw_json_text(m->report->rules->packs[finding->rule->pack].name));
    set(m, made, "severity", vw_json_word(vw_severity_names[finding->rule->severity]));
    set(m, made, "role", vw_json_word(vw_role_names[finding->role]));
    set(m, made, "code", vw_json_code(finding->has_code, finding->code));
    set(m, made, "name", vw_json_text(finding->name));
    set(m, made, "call", vw_json_text(finding->call));
    set(m, made, "phase", vw_json_word(vw_phase_name(finding->phase)));
    set(m, made, "writer", vw_json_text(finding->writer));
    set(m, made, "state", vw_json_word(vw_state_name(finding->state)));
    set(m, made, "service", vw_json_text(finding->service));
    set_words(m, made, finding);
    set(m, made, "count", json_integer((json_int_t)finding->count));
    set(m, made, "first_time", vw_json_time(&one->zone, finding->first_time));
    set(m, made, "last_time", vw_json_time(&one->zone, finding->last_time));
    set(m, made, "explained_by",
        finding->explained_by ? vw_json_text(finding->explained_by->id) : json_null());
    set(m, made, "leads_to", leads_to_of(m, finding->rule));
    set(m, made, "evidence", evidence_of(m, one, finding));
    return made;
}

static json_t *notes_of(struct making *m, const vw_case *one)
{
    json_t *made = json_array();

    for (size_t i = 0; i < one->note_count; i++) {
        const vw_note *note = &one->notes[i];
        json_t *entry = json_object();

        set(m, entry, "what", vw_json_word(vw_note_names[note->what]));
        set(m, entry, "count", json_integer((json_int_t)note->count));
        set(m, entry, "line", note->line ? json_integer((json_int_t)note->line) : json_null());
        set(m, entry, "value", json_integer((json_int_t)note->value));
        append(m, made, entry);
    }
    return made;
}

/* Findings of the log itself, and `with_across` those that its neighbours made. */
static json_t *findings_of(struct making *m, const vw_case *one, bool with_across)
{
    json_t *made = json_array();

    for (size_t i = 0; one && i < one->finding_count; i++)
        if (with_across || !one->findings[i].across)
            append(m, made, finding_of(m, one, &one->findings[i]));
    return made;
}

static json_t *case_of(struct making *m, const vw_case *one, bool with_across)
{
    const vw_finding *root = vw_case_root(one);
    json_t *made = json_object();

    set(m, made, "log", vw_json_text(vw_span_of(one->path)));
    set(m, made, "kind", vw_json_word(vw_case_kind_names[one->kind]));
    set(m, made, "encoding",
        vw_json_word(one->has_encoding ? vw_encoding_name(one->encoding) : NULL));
    set(m, made, "bytes", json_integer((json_int_t)one->bytes));
    set(m, made, "lines", json_integer((json_int_t)one->lines));
    set(m, made, "notes", notes_of(m, one));
    set(m, made, "started", started_of(one));
    set(m, made, "utc_offset", offset_of(&one->zone));
    set(m, made, "time_basis", vw_json_word(vw_time_basis_names[one->zone.basis]));
    set(m, made, "first_time", vw_json_time(&one->zone, one->first_time));
    set(m, made, "last_time", vw_json_time(&one->zone, one->last_time));
    set(m, made, "exit_code", one->has_exit_code ? json_integer(one->exit_code) : json_null());
    set(m, made, "verdict", vw_json_word(vw_verdict_names[one->verdict]));
    set(m, made, "verdict_reason", vw_json_word(vw_reason_in(one->reason, m->report->lang)));
    set(m, made, "root", root ? vw_json_text(root->rule->id) : json_null());
    set(m, made, "findings", findings_of(m, one, with_across));
    set(m, made, "suppressed", vw_aside_suppressed(one));
    return made;
}

/* What rules that count logs hit in this one: enough to count it again together with others. */
static json_t *pending_of(struct making *m, const vw_case *one)
{
    json_t *made = json_array();

    for (size_t i = 0; i < one->pending_count; i++) {
        const vw_hit *hit = one->pending[i].hit;
        const vw_event *event = hit->event;
        const vw_finding_evidence *evidence = &one->pending[i].evidence;
        json_t *entry = json_object();
        uint32_t code = 0;
        bool has_code = vw_hit_code(hit, &code);
        vw_buf value = {0};

        vw_pending_value(&value, &one->pending[i]);
        m->failed |= value.failed;
        set(m, entry, "rule", vw_json_text(hit->rule->id));
        set(m, entry, "pack", vw_json_text(m->report->rules->packs[hit->rule->pack].name));
        set(m, entry, "value", vw_json_text(vw_buf_span(&value)));
        set(m, entry, "code", vw_json_code(has_code, code));
        set(m, entry, "call", vw_json_text(event->call));
        set(m, entry, "phase", vw_json_word(vw_phase_name(event->phase)));
        set(m, entry, "writer", vw_json_text(event->writer));
        set(m, entry, "state", vw_json_word(vw_state_name(event->state)));
        set(m, entry, "line", json_integer((json_int_t)evidence->line));
        set(m, entry, "offset", json_integer((json_int_t)evidence->offset));
        set(m, entry, "time", vw_json_time(&one->zone, evidence->time));
        set(m, entry, "text", vw_json_text(evidence->text));
        append(m, made, entry);
        vw_buf_free(&value);
    }
    return made;
}

static json_t *tool_of(struct making *m)
{
    return json_pack("{s:s, s:s, s:s}", "name", "vsswhy", "version", m->report->version, "lua",
                     m->report->lua);
}

static json_t *packs_of(struct making *m)
{
    const vw_rules *rules = m->report->rules;
    json_t *made = json_array();

    for (size_t i = 0; i < rules->pack_count; i++) {
        const vw_pack *pack = &rules->packs[i];
        json_t *entry = json_object();

        set(m, entry, "name", vw_json_text(pack->name));
        set(m, entry, "version", vw_json_text(pack->version));
        set(m, entry, "trust", vw_json_word(vw_trust_names[pack->trust]));
        set(m, entry, "signer", pack->signer.ptr ? vw_json_text(pack->signer) : json_null());
        set(m, entry, "rules", json_integer((json_int_t)pack->rules));
        append(m, made, entry);
    }
    return made;
}

static json_t *why_of(const vw_error *why, vw_lang lang)
{
    return vw_json_text(vw_span_of(lang == VW_LANG_JA ? why->ja : why->en));
}

static json_t *rules_of(struct making *m)
{
    json_t *made = json_object(), *skipped = json_array(), *limited = json_array();

    for (size_t i = 0; i < m->report->rules->skipped_count; i++) {
        json_t *entry = json_object();

        set(m, entry, "file", vw_json_text(m->report->rules->skipped[i].file));
        set(m, entry, "why", why_of(&m->report->rules->skipped[i].why, m->report->lang));
        append(m, skipped, entry);
    }
    for (size_t i = 0; i < m->report->limited_count; i++) {
        const vw_report_limited *one = &m->report->limited[i];
        json_t *entry = json_object();

        set(m, entry, "rule", vw_json_text(one->rule->id));
        set(m, entry, "limit", vw_json_word(one->limit));
        set(m, entry, "log", vw_json_text(vw_span_of(one->path)));
        set(m, entry, "why", why_of(one->why, m->report->lang));
        append(m, limited, entry);
    }
    set(m, made, "loaded", json_integer((json_int_t)m->report->rules->count));
    set(m, made, "skipped", skipped);
    set(m, made, "limited", limited);
    set(m, made, "overrides", vw_aside_overrides(m->report->rules));
    return made;
}

static json_t *unread_of(struct making *m)
{
    json_t *made = json_array();

    for (size_t i = 0; i < m->report->unread_count; i++) {
        json_t *entry = json_object();

        set(m, entry, "path", vw_json_text(vw_span_of(m->report->unread[i].path)));
        set(m, entry, "why", why_of(&m->report->unread[i].why, m->report->lang));
        append(m, made, entry);
    }
    return made;
}

static json_t *roots_of(struct making *m)
{
    const vw_rules *rules = m->report->rules;
    json_int_t *counts = calloc(rules->count + 1, sizeof *counts);
    json_t *made = json_object();

    for (size_t i = 0; counts && i < m->report->count; i++) {
        const vw_finding *root = vw_case_root(m->report->cases[i]);

        if (root)
            counts[root->rule->index]++;
    }
    for (size_t i = 0; counts && i < rules->count; i++)
        if (counts[i])
            m->failed |=
                json_object_setn_new(made, rules->rules[i]->id.ptr, rules->rules[i]->id.len,
                                     json_integer(counts[i])) != 0;
    m->failed |= !counts;
    free(counts);
    return made;
}

static json_t *summary_of(struct making *m)
{
    json_int_t verdicts[3] = {0}, suppressed = 0;
    json_t *made = json_object();

    for (size_t i = 0; i < m->report->count; i++) {
        verdicts[m->report->cases[i]->verdict]++;
        suppressed += (json_int_t)m->report->cases[i]->suppressed_count;
    }
    set(m, made, "logs", json_integer((json_int_t)m->report->count));
    for (vw_verdict verdict = VW_VERDICT_FAILED; verdict <= VW_VERDICT_UNKNOWN; verdict++)
        set(m, made, vw_verdict_names[verdict], json_integer(verdicts[verdict]));
    set(m, made, "suppressed", json_integer(suppressed));
    set(m, made, "by_root", roots_of(m));
    return made;
}

/* Writes a value that it takes over, its lines indented by `indent` blanks; -1: on one line. */
static vw_status write_value(const struct making *m, json_t *value, int indent, const vw_sink *sink,
                             vw_error *err)
{
    vw_buf out = {0};
    bool whole = !m->failed && vw_dump(value, indent, &out);
    vw_status status =
        whole ? sink->write(sink->context, vw_buf_span(&out), err) : vw_fail_memory(err);

    json_decref(value);
    vw_buf_free(&out);
    return status;
}

static vw_status write_key(const struct making *m, const char *key, json_t *value,
                           const vw_sink *sink, vw_error *err)
{
    vw_buf head = {0};
    vw_status status;

    vw_buf_format(&head, ",\n  \"%s\": ", key);
    status =
        head.failed ? vw_fail_memory(err) : sink->write(sink->context, vw_buf_span(&head), err);
    vw_buf_free(&head);
    if (status == VW_OK)
        return write_value(m, value, 2, sink, err);
    json_decref(value);
    return status;
}

static vw_status begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    struct making m = {report, false};
    vw_status status =
        sink->write(sink->context, VW_SPAN("{\n  \"schema\": \"vsswhy.report/1\""), err);

    if (status == VW_OK)
        status = write_key(&m, "tool", tool_of(&m), sink, err);
    if (status == VW_OK)
        status = write_key(&m, "lang", vw_json_word(vw_lang_names[report->lang]), sink, err);
    if (status == VW_OK)
        status = write_key(&m, "packs", packs_of(&m), sink, err);
    if (status == VW_OK)
        status = write_key(&m, "rules", rules_of(&m), sink, err);
    if (status == VW_OK)
        status = sink->write(sink->context, VW_SPAN(",\n  \"cases\": ["), err);
    return status;
}

static vw_status one_case(const vw_report *report, const vw_case *one, const vw_sink *sink,
                          vw_error *err)
{
    struct making m = {report, false};
    vw_span lead = one == report->cases[0] ? VW_SPAN("\n    ") : VW_SPAN(",\n    ");
    vw_status status = sink->write(sink->context, lead, err);

    return status == VW_OK ? write_value(&m, case_of(&m, one, true), 4, sink, err) : status;
}

static vw_status end(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    struct making m = {report, false};
    vw_span close = report->count ? VW_SPAN("\n  ]") : VW_SPAN("]");
    vw_status status = sink->write(sink->context, close, err);

    if (status == VW_OK)
        status = write_key(&m, "unread", unread_of(&m), sink, err);
    if (status == VW_OK)
        status = write_key(&m, "across", findings_of(&m, report->across, true), sink, err);
    if (status == VW_OK)
        status = write_key(&m, "summary", summary_of(&m), sink, err);
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
    struct making m = {report, false};
    json_t *made = json_object();
    json_t *body = case_of(&m, one, false);
    vw_status status;

    set(&m, made, "schema", json_string("vsswhy.case/1"));
    set(&m, made, "tool", tool_of(&m));
    set(&m, made, "lang", vw_json_word(vw_lang_names[report->lang]));
    set(&m, made, "packs", packs_of(&m));
    set(&m, made, "rules", rules_of(&m));
    m.failed |= json_object_update(made, body) != 0;
    json_decref(body);
    set(&m, made, "pending", pending_of(&m, one));
    status = write_value(&m, made, -1, sink, err);
    return status == VW_OK ? sink->write(sink->context, VW_SPAN("\n"), err) : status;
}

const vw_format vw_format_ndjson = {"ndjson", no_begin, one_line, no_begin};

#include "report/entry.h"

#include "report/page.h"
#include "report/words.h"
#include "rule/phrase.h"

/* Labels need as many columns as those of the screen. */
static const size_t indents[VW_LANG_COUNT] = {10, 8};

struct entry {
    vw_blank blank;
    vw_lang lang;
    vw_page page;
};

static void put(struct entry *entry, vw_term label, vw_span text)
{
    if (!text.len)
        return;
    vw_page_block(&entry->page, vw_term_in(label, entry->lang), VW_KEEP);
    vw_page_add(&entry->page, VW_SPAN(""), text, 0);
}

static void put_list(struct entry *entry, vw_term label, const vw_items *items)
{
    vw_text_list list =
        vw_phrase_list(&entry->blank.report, &entry->blank.finding, items, entry->lang);

    if (list.count)
        vw_page_block(&entry->page, vw_term_in(label, entry->lang), VW_KEEP);
    for (size_t i = 0; i < list.count; i++) {
        vw_buf prefix = {0};

        vw_buf_format(&prefix, entry->lang == VW_LANG_JA ? "%zu%s" : "%zu %s", i + 1,
                      vw_risk_in(list.items[i].risk, entry->lang));
        if (list.items[i].risk == VW_RISK_UNSAID && entry->lang == VW_LANG_JA)
            vw_buf_char(&prefix, ' ', 1);
        vw_page_add(&entry->page, vw_buf_span(&prefix), list.items[i].text, 2);
        vw_buf_free(&prefix);
    }
}

void vw_blank_open(vw_blank *blank, const vw_rules *rules, const vw_rule *rule)
{
    blank->report = (vw_case){.path = "", .started = VW_TIME_NONE};
    blank->event =
        (vw_event){.time = VW_TIME_NONE, .string_id = -1, .event_id = -1, .state = VW_STATE_NONE};
    blank->hit = (vw_hit){
        .rule = rule, .event = &blank->event, .reading = VW_NO_READING, .started = VW_TIME_NONE};
    blank->finding = (vw_finding){
        .rule = rule,
        .hit = &blank->hit,
        .has_code = rule->has_code,
        .code = rule->code,
        .name = rule->has_code ? vw_names_symbol(&rules->names, rule->code) : VW_SPAN_NONE,
        .writer = rule->writer,
        .service = rule->service,
        .state = VW_STATE_NONE,
        .first_time = VW_TIME_NONE,
        .last_time = VW_TIME_NONE,
    };
}

/* The rules that are more specific than this one: what the code means in their case. */
static void put_cases(struct entry *entry, const vw_rules *rules, const vw_rule *rule)
{
    bool first = true;

    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *other = rules->rules[i];
        vw_buf prefix = {0};

        if (!vw_span_is(other->refines.id, rule->id))
            continue;
        if (first)
            vw_page_block(&entry->page, vw_term_in(VW_TERM_CASES, entry->lang), VW_KEEP);
        first = false;
        vw_buf_format(&prefix, "%.*s: ", (int)other->id.len, other->id.ptr);
        vw_page_add(
            &entry->page, vw_buf_span(&prefix),
            vw_phrase(&entry->blank.report, &entry->blank.finding, &other->title, entry->lang), 2);
        vw_buf_free(&prefix);
    }
}

static void fill_page(struct entry *entry, const vw_rules *rules, const vw_rule *rule)
{
    vw_case *report = &entry->blank.report;
    const vw_finding *finding = &entry->blank.finding;
    vw_span retry = vw_phrase(report, finding, &rule->retry_note, entry->lang);

    put(entry, VW_TERM_CAUSE, vw_phrase(report, finding, &rule->title, entry->lang));
    put(entry, VW_TERM_WHY, vw_phrase(report, finding, &rule->explain, entry->lang));
    put_cases(entry, rules, rule);
    put_list(entry, VW_TERM_COULD_BE, &rule->causes);
    if (!retry.len)
        retry = vw_span_of(vw_retry_in(rule->retry, entry->lang));
    if (rule->severity == VW_SEVERITY_ERROR)
        put(entry, VW_TERM_RETRY, retry);
    put_list(entry, VW_TERM_DO, &rule->advice);
    put_list(entry, VW_TERM_ASK, &rule->ask);
}

void vw_entry_title(const vw_rules *rules, const vw_rule *rule, vw_lang lang, vw_buf *out)
{
    struct entry entry = {.lang = lang};

    vw_blank_open(&entry.blank, rules, rule);
    vw_buf_add(out, vw_phrase(&entry.blank.report, &entry.blank.finding, &rule->title, lang));
    vw_arena_free(&entry.blank.report.arena);
}

vw_status vw_entry_write(const vw_rules *rules, const vw_rule *rule, vw_span heading, vw_lang lang,
                         size_t columns, vw_buf *out, vw_error *err)
{
    struct entry entry = {.lang = lang};

    vw_blank_open(&entry.blank, rules, rule);
    vw_page_open(&entry.page, columns, indents[lang]);
    vw_page_block(&entry.page, NULL, VW_KEEP);
    vw_page_add_flush(&entry.page, heading);
    fill_page(&entry, rules, rule);
    vw_page_close(&entry.page, SIZE_MAX, out);
    vw_arena_free(&entry.blank.report.arena);
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

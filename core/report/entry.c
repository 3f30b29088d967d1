#include "report/entry.h"

#include "report/blank.h"
#include "report/page.h"
#include "report/words.h"

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
    vw_text_list list = vw_blank_list(&entry->blank, items);

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
        vw_page_add(&entry->page, vw_buf_span(&prefix), vw_blank_text(&entry->blank, &other->title),
                    2);
        vw_buf_free(&prefix);
    }
}

static void fill_page(struct entry *entry, const vw_rules *rules, const vw_rule *rule)
{
    vw_blank *blank = &entry->blank;
    vw_span retry = vw_blank_text(blank, &rule->retry_note);

    put(entry, VW_TERM_CAUSE, vw_blank_text(blank, &rule->title));
    put(entry, VW_TERM_WHY, vw_blank_text(blank, &rule->explain));
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
    vw_blank blank;

    vw_blank_open(&blank, rules, rule, lang);
    vw_buf_add(out, vw_blank_text(&blank, &rule->title));
    vw_blank_close(&blank);
}

vw_status vw_entry_write(const vw_rules *rules, const vw_rule *rule, vw_span heading, vw_lang lang,
                         size_t columns, vw_buf *out, vw_error *err)
{
    struct entry entry = {.lang = lang};

    vw_blank_open(&entry.blank, rules, rule, lang);
    vw_page_open(&entry.page, columns, indents[lang]);
    vw_page_block(&entry.page, NULL, VW_KEEP);
    vw_page_add_flush(&entry.page, heading);
    fill_page(&entry, rules, rule);
    vw_page_close(&entry.page, SIZE_MAX, out);
    vw_blank_close(&entry.blank);
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

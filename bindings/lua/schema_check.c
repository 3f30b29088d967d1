#include "schema_parts.h"

#include "rule/across.h"
#include "rule/phrase.h"

/* Which texts of a rule people read, and by which key. */
static const struct text_row {
    const char *key;
    size_t offset;
} text_rows[] = {
    {"title", offsetof(vw_rule, title)},
    {"short", offsetof(vw_rule, brief)},
    {"explain", offsetof(vw_rule, explain)},
    {"effect", offsetof(vw_rule, effect)},
    {"retry_note", offsetof(vw_rule, retry_note)},
    {"reply", offsetof(vw_rule, reply)},
    {"confidence", offsetof(vw_rule, confidence_why)},
};

static const struct text_row list_rows[] = {
    {"causes", offsetof(vw_rule, causes)},
    {"advice", offsetof(vw_rule, advice)},
    {"ask", offsetof(vw_rule, ask)},
};

enum {
    TEXT_ROWS = sizeof text_rows / sizeof *text_rows,
    LIST_ROWS = sizeof list_rows / sizeof *list_rows
};

static const vw_texts *texts_of(const vw_rule *rule, size_t row)
{
    return (const vw_texts *)(const void *)((const char *)rule + text_rows[row].offset);
}

static const vw_items *items_of(const vw_rule *rule, size_t row)
{
    return (const vw_items *)(const void *)((const char *)rule + list_rows[row].offset);
}

void vw_schema_note_langs(const vw_rule *rule, bool langs[VW_LANG_COUNT])
{
    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++)
        langs[lang] |= rule->title.in[lang].ptr != NULL;
}

/* A rule in checking. */
struct check {
    const vw_rule *rule;
    vw_arena *arena;
    vw_refusals *refusals;
};

/* Notes a refusal of a text: "advice.ja[2]", or "advice.ja" where `entry` is 0. */
static vw_status note(const struct check *check, const char *key, size_t lang, size_t entry,
                      const vw_refusal *refusal, vw_error *err)
{
    vw_buf place = {0};
    vw_status status;

    vw_buf_format(&place, "%s.%s", key, vw_lang_names[lang]);
    if (entry)
        vw_buf_format(&place, "[%zu]", entry);
    status = vw_refusals_note(check->refusals, refusal, vw_buf_span(&place), check->arena, err);
    vw_buf_free(&place);
    return status;
}

/* --- languages ------------------------------------------------------------------------------------ */

static vw_status lacks(const struct check *check, const char *key, size_t lang, vw_error *err)
{
    const vw_rule *rule = check->rule;
    vw_refusal refusal = {0};

    vw_fail(
        &refusal.why, VW_ERR_RULE,
        "%.*s: %s has no \"%s\", which other rules of the pack have; add the translation.",
        "%.*s: %s "
        "に「%s」の文がありません。このパックのほかのルールにはあります。訳を追加してください。",
        (int)rule->file.len, rule->file.ptr, key, vw_lang_names[lang]);
    return note(check, key, lang, 0, &refusal, err);
}

static vw_status check_lang(const struct check *check, size_t lang, vw_error *err)
{
    const vw_rule *rule = check->rule;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < TEXT_ROWS; i++) {
        const vw_texts *texts = texts_of(rule, i);
        bool any = false;

        for (size_t other = 0; other < VW_LANG_COUNT; other++)
            any |= texts->in[other].ptr != NULL;
        if (any && !texts->in[lang].ptr)
            status = lacks(check, text_rows[i].key, lang, err);
    }
    for (size_t i = 0; status == VW_OK && i < LIST_ROWS; i++) {
        const vw_items *items = items_of(rule, i);
        size_t any = 0;

        for (size_t other = 0; other < VW_LANG_COUNT; other++)
            any += items->count[other];
        if (any && !items->count[lang])
            status = lacks(check, list_rows[i].key, lang, err);
    }
    return status;
}

/* --- placeholders --------------------------------------------------------------------------------- */

static bool match_catches(const vw_match *match, vw_span name)
{
    for (size_t i = 0; i < match->count; i++)
        for (size_t k = 0; k < match->any[i].count; k++) {
            const vw_condition *condition = &match->any[i].all[k];

            for (size_t n = 0; condition->word == VW_WORD_TEXT && n < condition->count; n++)
                if (vw_template_has(condition->any[n].pattern, name))
                    return true;
        }
    return false;
}

/* What `when` hands back cannot be known before it is asked. */
static bool is_fillable(void *context, vw_span name)
{
    const vw_rule *rule = context;

    for (size_t i = 0; vw_phrase_words[i]; i++)
        if (vw_span_is(name, vw_span_of(vw_phrase_words[i])))
            return true;
    for (size_t i = 0; vw_rule_counts_logs(rule) && vw_across_words[i]; i++)
        if (vw_span_is(name, vw_span_of(vw_across_words[i])))
            return true;
    return rule->has_when || match_catches(&rule->match, name);
}

static vw_status check_text(const struct check *check, const char *key, size_t lang, size_t entry,
                            vw_span text, vw_error *err)
{
    const vw_rule *rule = check->rule;
    vw_refusal refusal = {0};
    vw_span name;

    if (!text.ptr || !vw_phrase_stranger(text, is_fillable, (void *)rule, &name))
        return VW_OK;
    vw_fail(
        &refusal.why, VW_ERR_RULE,
        "%.*s: %s: nothing fills {%.*s}; use a name that the text template catches, or {{ and }} "
        "for braces.",
        "%.*s: %s: {%.*s} に入る値がありません。テンプレートで取り出した名前を使うか、波かっこは "
        "{{ }} と書いてください。",
        (int)rule->file.len, rule->file.ptr, key, (int)name.len, name.ptr);
    return note(check, key, lang, entry, &refusal, err);
}

static vw_status check_items(const struct check *check, const char *key, const vw_items *items,
                             size_t lang, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < items->count[lang]; i++) {
        status = check_text(check, key, lang, i + 1, items->list[lang][i].text, err);
        if (status == VW_OK)
            status = check_text(check, key, lang, i + 1, items->list[lang][i].reply, err);
    }
    return status;
}

static vw_status check_braces(const struct check *check, size_t lang, vw_error *err)
{
    const vw_rule *rule = check->rule;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < TEXT_ROWS; i++)
        status = check_text(check, text_rows[i].key, lang, 0, texts_of(rule, i)->in[lang], err);
    for (size_t i = 0; status == VW_OK && i < LIST_ROWS; i++)
        status = check_items(check, list_rows[i].key, items_of(rule, i), lang, err);
    return status;
}

vw_status vw_schema_check(const vw_rule *rule, const bool langs[VW_LANG_COUNT], vw_arena *arena,
                          vw_refusals *refusals, vw_error *err)
{
    struct check check = {rule, arena, refusals};
    vw_status status = VW_OK;

    for (size_t lang = 0; status == VW_OK && lang < VW_LANG_COUNT; lang++) {
        if (langs[lang])
            status = check_lang(&check, lang, err);
        if (status == VW_OK)
            status = check_braces(&check, lang, err);
    }
    if (status != VW_OK || !refusals->first)
        return status;
    *err = refusals->first->why;
    return VW_ERR_RULE;
}

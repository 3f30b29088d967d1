#include "report/knowledge.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "report/blank.h"
#include "report/markdown.h"
#include "report/states.h"
#include "report/words.h"
#include "rule/known.h"

#include <stdlib.h>

/* Codes by family: where a number lies tells who made it. Both ends belong to it. */
static const struct family {
    const char *anchor;
    uint32_t from, to;
    const char *title[VW_LANG_COUNT];
} families[] = {
    {"vss", 0x80042300, 0x800423ef, {"Codes of VSS", "VSS のコード"}},
    {"writer-codes", 0x800423f0, 0x800423ff, {"Failure codes of writers", "ライターの失敗コード"}},
    {"vss-tools",
     0x80042400,
     0x800425ff,
     {"Codes of VSS writers and tools", "VSS ライターと関連ツールのコード"}},
    {"com", 0x80000000, 0x8004ffff, {"Codes of COM", "COM のコード"}},
    {"windows", 0x80070000, 0x8007ffff, {"Codes of Windows", "Windows のコード"}},
    {"wsb",
     0x80780000,
     0x8078ffff,
     {"Codes of Windows Server Backup", "Windows Server バックアップのコード"}},
    {"other-codes", 0, 0xffffffff, {"Other codes", "その他のコード"}},
};

enum { FAMILIES = sizeof families / sizeof *families };

typedef enum section { WRITERS, STATES, EVENTS, OTHERS, ACROSS, SECTIONS } section;

static const struct {
    const char *anchor;
    const char *title[VW_LANG_COUNT];
} sections[SECTIONS] = {
    {"writers", {"Writers and their services", "ライターとサービス"}},
    {"states", {"States of writers", "ライターの状態"}},
    {"events", {"Event-log entries", "イベント ログの記録"}},
    {"others", {"Outcomes and other lines", "終了コードとその他の行"}},
    {"across", {"What only many logs tell", "複数のログから分かること"}},
};

struct knowledge {
    const vw_rules *rules;
    vw_lang lang;
    vw_buf *out;
    const vw_rule **codes; /* those with a code of their own, by number */
    size_t code_count;
};

static void put(const struct knowledge *page, vw_span text)
{
    vw_markdown_text(page->out, text);
}

static void say(const struct knowledge *page, const char *en, const char *ja)
{
    vw_buf_text(page->out, page->lang == VW_LANG_JA ? ja : en);
}

static const char *term(const struct knowledge *page, vw_term which)
{
    return vw_term_in(which, page->lang);
}

static void put_labelled(const struct knowledge *page, vw_term label, vw_span text)
{
    if (!text.len)
        return;
    vw_buf_format(page->out, "\n**%s** ", term(page, label));
    put(page, text);
    vw_buf_text(page->out, "\n");
}

/* "1. \[check\] text"; candidates with their confidence, requests with nothing. */
static void put_list(const struct knowledge *page, vw_term label, const vw_text_list *list)
{
    if (list->count)
        vw_buf_format(page->out, "\n**%s**\n\n", term(page, label));
    for (size_t i = 0; i < list->count; i++) {
        const vw_item *item = &list->items[i];
        const char *confidence = vw_confidence_in(item->confidence, page->lang, false);
        vw_span risk = vw_trim(vw_span_of(vw_risk_in(item->risk, page->lang)));

        if (label == VW_TERM_DO)
            vw_buf_format(page->out, "%zu. ", i + 1);
        else
            vw_buf_text(page->out, "- ");
        if (risk.len)
            vw_buf_format(page->out, "**%.*s** ", (int)risk.len, risk.ptr);
        if (confidence[0])
            vw_buf_format(page->out, "*%s*: ", confidence);
        put(page, item->text);
        vw_buf_text(page->out, "\n");
    }
}

static void put_retry(const struct knowledge *page, vw_blank *blank, const vw_rule *rule)
{
    vw_span retry = vw_blank_text(blank, &rule->retry_note);

    if (rule->severity == VW_SEVERITY_ERROR && !vw_rule_counts_logs(rule))
        put_labelled(page, VW_TERM_RETRY,
                     retry.len ? retry : vw_span_of(vw_retry_in(rule->retry, page->lang)));
}

/* All that a rule says, below its heading. */
static void put_body(const struct knowledge *page, vw_blank *blank, const vw_rule *rule)
{
    vw_text_list causes = vw_blank_list(blank, &rule->causes);
    vw_text_list advice = vw_blank_list(blank, &rule->advice);
    vw_text_list ask = vw_blank_list(blank, &rule->ask);

    put_labelled(page, VW_TERM_CAUSE, vw_blank_text(blank, &rule->title));
    put_labelled(page, VW_TERM_WHY, vw_blank_text(blank, &rule->explain));
    put_list(page, VW_TERM_COULD_BE, &causes);
    put_retry(page, blank, rule);
    put_list(page, VW_TERM_DO, &advice);
    put_list(page, VW_TERM_ASK, &ask);
    vw_buf_format(page->out, "\n`%.*s`", (int)rule->id.len, rule->id.ptr);
    if (rule->source.len) {
        vw_buf_text(page->out, page->lang == VW_LANG_JA ? " 出典: " : " Source: ");
        put(page, rule->source);
    }
    vw_buf_text(page->out, "\n");
}

/* Whether the rule has an entry of its own among the codes. */
static bool explains_code(const struct knowledge *page, const vw_rule *rule)
{
    return rule->has_code && vw_rules_for_code(page->rules, rule->code) == rule;
}

static bool is_event(const vw_rule *rule)
{
    vw_span provider;
    int64_t id;

    return vw_rule_event(rule, 0, &provider, &id);
}

/* The section of a rule that has no code; SECTIONS where it stands below another one. */
static section section_of(const struct knowledge *page, const vw_rule *rule)
{
    if (explains_code(page, rule))
        return SECTIONS;
    if (vw_rule_counts_logs(rule))
        return ACROSS;
    if (rule->writer.ptr)
        return WRITERS;
    if (rule->refines.id.ptr && vw_rules_find(page->rules, rule->refines.id))
        return SECTIONS;
    return is_event(rule) ? EVENTS : OTHERS;
}

/* The rules that are more specific, each with a smaller heading. */
static void put_cases(const struct knowledge *page, const vw_rule *rule)
{
    for (size_t i = 0; i < page->rules->count; i++) {
        const vw_rule *other = page->rules->rules[i];
        vw_blank blank;

        if (!vw_span_is(other->refines.id, rule->id) || section_of(page, other) != SECTIONS ||
            explains_code(page, other))
            continue;
        vw_blank_open(&blank, page->rules, other, page->lang);
        vw_buf_text(page->out, "\n#### ");
        put(page, vw_blank_text(&blank, &other->title));
        vw_buf_text(page->out, "\n");
        put_body(page, &blank, other);
        vw_blank_close(&blank);
        put_cases(page, other);
    }
}

static void put_rule(const struct knowledge *page, const vw_rule *rule, vw_span heading)
{
    vw_blank blank;

    vw_blank_open(&blank, page->rules, rule, page->lang);
    vw_buf_text(page->out, "\n### ");
    put(page, heading.len ? heading : vw_blank_text(&blank, &rule->title));
    vw_buf_text(page->out, "\n");
    put_body(page, &blank, rule);
    vw_blank_close(&blank);
    put_cases(page, rule);
}

static void put_section(const struct knowledge *page, const char *anchor, const char *title)
{
    vw_buf_format(page->out, "\n<a id=\"%s\"></a>\n\n## %s\n", anchor, title);
}

/* --- codes ---------------------------------------------------------------------------------------- */

static int by_code(const void *a, const void *b)
{
    const vw_rule *one = *(const vw_rule *const *)a, *two = *(const vw_rule *const *)b;

    return (one->code > two->code) - (one->code < two->code);
}

static bool list_codes(struct knowledge *page)
{
    page->codes = calloc(page->rules->count + 1, sizeof *page->codes);
    for (size_t i = 0; page->codes && i < page->rules->count; i++) {
        const vw_rule *rule = page->rules->rules[i];

        if (explains_code(page, rule))
            page->codes[page->code_count++] = rule;
    }
    if (page->codes)
        qsort(page->codes, page->code_count, sizeof *page->codes, by_code);
    return page->codes != NULL;
}

/* The first family whose range holds the code. */
static size_t family_of(uint32_t code)
{
    size_t at = 0;

    while (code < families[at].from || code > families[at].to)
        at++;
    return at;
}

static size_t count_family(const struct knowledge *page, size_t family)
{
    size_t count = 0;

    for (size_t i = 0; i < page->code_count; i++)
        count += family_of(page->codes[i]->code) == family;
    return count;
}

static void put_family(const struct knowledge *page, size_t family)
{
    if (!count_family(page, family))
        return;
    put_section(page, families[family].anchor, families[family].title[page->lang]);
    for (size_t i = 0; i < page->code_count; i++) {
        const vw_rule *rule = page->codes[i];
        char code[VW_HRESULT_BYTES];
        vw_buf heading = {0};

        if (family_of(rule->code) != family)
            continue;
        vw_hresult_text(code, rule->code);
        vw_buf_format(&heading, "%s %.*s", code, (int)rule->name.len,
                      rule->name.ptr ? rule->name.ptr : "");
        put_rule(page, rule, vw_trim(vw_buf_span(&heading)));
        vw_buf_free(&heading);
    }
}

/* --- writers, states ------------------------------------------------------------------------------ */

static void put_writers(const struct knowledge *page)
{
    say(page, "\n| writer | class id | service | what to know |\n|---|---|---|---|\n",
        "\n| ライター | クラス ID | サービス | 説明 |\n|---|---|---|---|\n");
    for (size_t i = 0; i < page->rules->count; i++) {
        const vw_rule *rule = page->rules->rules[i];
        vw_blank blank;

        if (!rule->writer.ptr)
            continue;
        vw_blank_open(&blank, page->rules, rule, page->lang);
        vw_buf_text(page->out, "| ");
        put(page, rule->writer);
        vw_buf_format(page->out, " | %.*s | ", (int)rule->guid.len,
                      rule->guid.ptr ? rule->guid.ptr : "");
        put(page, rule->service.ptr ? rule->service : VW_SPAN(""));
        vw_buf_text(page->out, " | ");
        put(page, vw_blank_text(&blank, &rule->explain));
        vw_buf_text(page->out, " |\n");
        vw_blank_close(&blank);
    }
}

static void put_states(const struct knowledge *page)
{
    say(page, "\n| state | name | means |\n|---|---|---|\n",
        "\n| 状態 | 名前 | 意味 |\n|---|---|---|\n");
    for (int state = 0; state < VW_STATE_COUNT; state++)
        vw_buf_format(page->out, "| %d | `%s` | %s |\n", state, vw_state_name(state),
                      vw_state_in(state, page->lang));
}

/* --- everything else ------------------------------------------------------------------------------ */

static size_t count_section(const struct knowledge *page, section which)
{
    size_t count = 0;

    if (which == STATES)
        return VW_STATE_COUNT;
    for (size_t i = 0; i < page->rules->count; i++)
        count += section_of(page, page->rules->rules[i]) == which;
    return count;
}

/* "VSS 12289, 12293"; the heading of a rule of events. */
static void write_events(vw_buf *heading, const vw_rule *rule)
{
    vw_span provider, last = VW_SPAN_NONE;
    int64_t id;

    for (size_t at = 0; vw_rule_event(rule, at, &provider, &id); at++) {
        if (at)
            vw_buf_text(heading, ", ");
        if (!vw_span_is(provider, last))
            vw_buf_format(heading, "%.*s ", (int)provider.len, provider.ptr);
        vw_buf_format(heading, "%lld", (long long)id);
        last = provider;
    }
}

static void put_rules_of(const struct knowledge *page, section which)
{
    for (size_t i = 0; i < page->rules->count; i++) {
        const vw_rule *rule = page->rules->rules[i];
        vw_buf heading = {0};

        if (section_of(page, rule) != which)
            continue;
        if (which == EVENTS)
            write_events(&heading, rule);
        put_rule(page, rule, vw_buf_span(&heading));
        vw_buf_free(&heading);
    }
}

static void put_contents(const struct knowledge *page)
{
    say(page,
        "# What vsswhy knows\n\n"
        "Generated by `vsswhy lookup --all --format markdown --lang en` from the default rules; "
        "`cmake --build build --target pages` writes it anew.\n\n"
        "A step that is marked `[check]` reads only, `[change]` changes a setting, `[outage]` "
        "stops "
        "a service or restarts Windows, `[loss]` can delete\nshadow copies, restore points or "
        "data.\n\n",
        "# vsswhy の知識\n\n"
        "`vsswhy lookup --all --format markdown --lang ja` "
        "で既定のルールから生成したページです。`cmake --build build --target pages` "
        "で更新します。\n\n"
        "対処の印: 【確認】読み取りのみ、【変更】設定の変更、【停止】サービスの停止や Windows "
        "の再起動、【消失】シャドウコピー、復元ポイント、データの\n消失の可能性\n\n");
    for (size_t i = 0; i < FAMILIES; i++)
        if (count_family(page, i))
            vw_buf_format(page->out, "- [%s](#%s) (%zu)\n", families[i].title[page->lang],
                          families[i].anchor, count_family(page, i));
    for (section which = WRITERS; which < SECTIONS; which++)
        if (count_section(page, which))
            vw_buf_format(page->out, "- [%s](#%s) (%zu)\n", sections[which].title[page->lang],
                          sections[which].anchor, count_section(page, which));
}

vw_status vw_knowledge_write(const vw_rules *rules, vw_lang lang, vw_buf *out, vw_error *err)
{
    struct knowledge page = {.rules = rules, .lang = lang, .out = out};

    if (!list_codes(&page))
        return vw_fail_memory(err);
    put_contents(&page);
    for (size_t i = 0; i < FAMILIES; i++)
        put_family(&page, i);
    for (section which = WRITERS; which < SECTIONS; which++) {
        if (!count_section(&page, which))
            continue;
        put_section(&page, sections[which].anchor, sections[which].title[lang]);
        if (which == WRITERS)
            put_writers(&page);
        else if (which == STATES)
            put_states(&page);
        else
            put_rules_of(&page, which);
    }
    free(page.codes);
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

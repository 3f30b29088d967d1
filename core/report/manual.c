#include "report/manual.h"

#include "base/hresult.h"
#include "report/blank.h"
#include "report/markdown.h"
#include "report/page.h"
#include "report/words.h"
#include "rule/phrase.h"

/* What stands around each part of a page; text between them is escaped. */
typedef enum part {
    PART_TITLE,
    PART_LANG,
    PART_RULE,
    PART_TERM, /* "Why", in front of what it names */
    PART_TEXT,
    PART_LIST, /* around all items */
    PART_ITEM,
    PART_CODE,
    PARTS
} part;

struct markup {
    const char *head, *tail; /* of the whole page */
    const char *open[PARTS], *close[PARTS];
    void (*put)(vw_buf *out, vw_span text); /* so that nothing in it means something */
};

static void put_html(vw_buf *out, vw_span text)
{
    vw_buf shown = {0};

    vw_show(&shown, text);
    for (size_t i = 0; i < shown.len; i++)
        switch (shown.ptr[i]) {
        case '<': vw_buf_text(out, "&lt;"); break;
        case '>': vw_buf_text(out, "&gt;"); break;
        case '&': vw_buf_text(out, "&amp;"); break;
        case '"': vw_buf_text(out, "&quot;"); break;
        default: vw_buf_char(out, shown.ptr[i], 1);
        }
    out->failed |= shown.failed;
    vw_buf_free(&shown);
}

static const struct markup markups[] = {
    [VW_MANUAL_MARKDOWN] = {.head = "",
                            .tail = "",
                            .open = {"# ", "## ", "### ", "**", "", "", "1. ", "`"},
                            .close = {"\n\n", "\n\n", "\n\n", "**: ", "\n\n", "\n", "\n", "`"},
                            .put = vw_markdown_text},
    [VW_MANUAL_HTML] = {.head = "<!DOCTYPE html>\n<html>\n<meta charset=\"utf-8\">\n"
                                "<style>body { max-width: 45em; margin: 2em auto; font-family: "
                                "sans-serif; line-height: "
                                "1.5 }</style>\n",
                        .tail = "</html>\n",
                        .open = {"<h1>", "<h2>", "<h3>", "<p><b>", "", "<ol>\n", "<li>", "<code>"},
                        .close = {"</h1>\n", "</h2>\n", "</h3>\n", "</b>: ", "</p>\n", "</ol>\n",
                                  "</li>\n", "</code>"},
                        .put = put_html},
};

/* A page in writing, and the rule in hand. */
struct manual {
    vw_buf *out;
    const struct markup *markup;
    const vw_rules *rules;
    const vw_rule *rule;
    vw_blank blank;
    vw_lang lang;
};

static void put_escaped(const struct manual *manual, vw_span text)
{
    manual->markup->put(manual->out, text);
}

static void open_part(const struct manual *manual, part part)
{
    vw_buf_text(manual->out, manual->markup->open[part]);
}

static void close_part(const struct manual *manual, part part)
{
    vw_buf_text(manual->out, manual->markup->close[part]);
}

static void put_part(const struct manual *manual, part part, vw_span text)
{
    open_part(manual, part);
    if (part == PART_CODE)
        vw_show(manual->out, text); /* ids and codes need no escape in either form */
    else
        put_escaped(manual, text);
    close_part(manual, part);
}

static void put_paragraph(const struct manual *manual, vw_term term, vw_span text)
{
    if (!text.len)
        return;
    put_part(manual, PART_TERM, vw_span_of(vw_term_in(term, manual->lang)));
    put_part(manual, PART_TEXT, text);
}

static void put_list(struct manual *manual, vw_term term, const vw_items *items)
{
    vw_text_list list =
        vw_phrase_list(&manual->blank.report, &manual->blank.finding, items, manual->lang);

    if (!list.count)
        return;
    put_part(manual, PART_TERM, vw_span_of(vw_term_in(term, manual->lang)));
    put_part(manual, PART_TEXT, VW_SPAN(""));
    open_part(manual, PART_LIST);
    for (size_t i = 0; i < list.count; i++) {
        open_part(manual, PART_ITEM);
        put_escaped(manual, vw_span_of(vw_risk_in(list.items[i].risk, manual->lang)));
        put_escaped(manual, list.items[i].text);
        close_part(manual, PART_ITEM);
    }
    close_part(manual, PART_LIST);
}

static void put_heading(struct manual *manual)
{
    char code[VW_HRESULT_BYTES];

    put_part(manual, PART_RULE,
             vw_phrase(&manual->blank.report, &manual->blank.finding, &manual->rule->title,
                       manual->lang));
    put_part(manual, PART_TERM, VW_SPAN("id"));
    put_part(manual, PART_CODE, manual->rule->id);
    if (manual->rule->has_code) {
        vw_hresult_text(code, manual->rule->code);
        vw_buf_text(manual->out, " ");
        put_part(manual, PART_CODE, vw_span_of(code));
        vw_buf_text(manual->out, " ");
        put_escaped(manual, manual->blank.finding.name);
    }
    close_part(manual, PART_TEXT);
}

static void put_rule(struct manual *manual)
{
    const vw_rule *rule = manual->rule;
    vw_case *report = &manual->blank.report;
    const vw_finding *finding = &manual->blank.finding;
    vw_span retry;

    vw_blank_open(&manual->blank, manual->rules, rule, manual->lang);
    put_heading(manual);
    put_paragraph(manual, VW_TERM_WHY, vw_phrase(report, finding, &rule->explain, manual->lang));
    put_list(manual, VW_TERM_COULD_BE, &rule->causes);
    retry = vw_phrase(report, finding, &rule->retry_note, manual->lang);
    if (!retry.len)
        retry = vw_span_of(vw_retry_in(rule->retry, manual->lang));
    if (rule->severity == VW_SEVERITY_ERROR)
        put_paragraph(manual, VW_TERM_RETRY, retry);
    put_list(manual, VW_TERM_DO, &rule->advice);
    put_list(manual, VW_TERM_ASK, &rule->ask);
    vw_blank_close(&manual->blank);
}

void vw_manual_begin(vw_buf *out, vw_manual_format format)
{
    vw_buf_text(out, markups[format].head);
}

void vw_manual_end(vw_buf *out, vw_manual_format format)
{
    vw_buf_text(out, markups[format].tail);
}

vw_status vw_manual_write(vw_buf *out, const vw_rules *rules, size_t pack, vw_manual_format format,
                          vw_error *err)
{
    static const char *const langs[VW_LANG_COUNT] = {"English", "日本語"};
    struct manual manual = {.out = out, .markup = &markups[format], .rules = rules};

    put_part(&manual, PART_TITLE, rules->packs[pack].name);
    for (manual.lang = 0; manual.lang < VW_LANG_COUNT; manual.lang++) {
        if (!rules->packs[pack].langs[manual.lang])
            continue;
        put_part(&manual, PART_LANG, vw_span_of(langs[manual.lang]));
        for (size_t i = 0; i < rules->count; i++) {
            manual.rule = rules->rules[i];
            if (manual.rule->pack == pack)
                put_rule(&manual);
        }
    }
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

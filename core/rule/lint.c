#include "rule/lint_parts.h"

#include "base/ascii.h"
#include "rule/rules_parts.h"

#include <stdio.h>

/* Shorter literals stand in any text. */
enum { LITERAL_LEAST = 6 };

/* Literals that nearly every task log or event log has. */
static const char *const common_literals[] = {
    "error",      "failed",   "warning",   "COM Error",  "COM Error(", "OUTPUT:", "Level=ERROR",
    "Level=INFO", "snapshot", "Exit Code", "Exit Code:", "volume",     "writer",  "ERROR:",
};

void vw_lint__tell(vw_lint *lint, const char *key, const char *en, const char *ja, vw_span what)
{
    vw_span file = lint->rule->file;
    vw_error why;
    int len_en, len_ja;

    if (lint->status != VW_OK)
        return;
    why.status = VW_ERR_RULE;
    len_en = snprintf(why.en, sizeof why.en, "%.*s: ", (int)file.len, file.ptr);
    len_ja = snprintf(why.ja, sizeof why.ja, "%.*s: ", (int)file.len, file.ptr);
    if (len_en < 0 || len_ja < 0 || (size_t)len_en >= sizeof why.en)
        return;
    snprintf(why.en + len_en, sizeof why.en - (size_t)len_en, en, (int)what.len,
             what.ptr ? what.ptr : "");
    snprintf(why.ja + len_ja, sizeof why.ja - (size_t)len_ja, ja, (int)what.len,
             what.ptr ? what.ptr : "");
    lint->status = lint->tell(lint->context, lint->rule, key, &why, lint->err);
}

void vw_lint__place(char out[64], const char *key, const vw_match *match, size_t alternative,
                    const char *word)
{
    if (match->count > 1)
        snprintf(out, 64, "%s[%zu]%s%s", key, alternative + 1, word[0] ? "." : "", word);
    else
        snprintf(out, 64, "%s%s%s", key, word[0] ? "." : "", word);
}

/* --- triggers that match too much ----------------------------------------------------------------- */

static void check_literals(vw_lint *lint, const vw_condition *text, const char *place)
{
    for (size_t i = 0; text && i < text->count; i++) {
        vw_span literal = vw_trim(vw_template_literal(text->any[i].pattern));
        bool common = literal.len < LITERAL_LEAST;

        for (size_t k = 0; k < sizeof common_literals / sizeof *common_literals; k++)
            common |= vw_same_nocase(literal, vw_span_of(common_literals[k]));
        if (common)
            vw_lint__tell(lint, place,
                          "\"%.*s\" stands in nearly every log: every such line is read, and most "
                          "are not meant; write more of the line.",
                          "「%.*s」はほとんどのログに含まれ、対象外の行も読み取られます。行のもっ"
                          "と長い部分を指定してください。",
                          literal);
    }
}

/* Whether nothing but the kind or level of a line is asked for. */
static bool is_broad(const vw_clause *clause)
{
    for (size_t i = 0; i < clause->count; i++)
        if (clause->all[i].word != VW_WORD_KIND && clause->all[i].word != VW_WORD_LEVEL)
            return false;
    return true;
}

static void check_trigger(vw_lint *lint)
{
    const vw_match *match = &lint->rule->match;
    char place[64];

    for (size_t i = 0; i < match->count; i++) {
        const vw_clause *clause = &match->any[i];
        const vw_condition *text = vw_clause_find(clause, VW_WORD_TEXT);

        vw_lint__place(place, "match", match, i, text ? "text" : "");
        if (vw_clause_find(clause, VW_WORD_EVERY))
            vw_lint__tell(
                lint, place,
                "every line of every log is read for this rule, which is slow; name a "
                "code or a text where there is one.%.*s",
                "このルールのために、ログのすべての行が読み取られ、遅くなります。可能であれ"
                "ば code か text を指定してください。%.*s",
                VW_SPAN(""));
        else if (!vw_clause_is_searchable(clause))
            vw_lint__tell(
                lint, place,
                "nothing in it can be searched for, so every line of every log is read, "
                "which is slow; add a code or a text.%.*s",
                "検索できる条件がないため、ログのすべての行が読み取られ、遅くなります。code "
                "か text を追加してください。%.*s",
                VW_SPAN(""));
        else if (is_broad(clause) && !lint->rule->unless.count && !lint->rule->has_when)
            vw_lint__tell(lint, place,
                          "every line of that kind or level fits; add what tells this failure from "
                          "others.%.*s",
                          "その種類またはレベルの行すべてに当たります。ほかの失敗と区別できる条件を"
                          "追加してください。%.*s",
                          VW_SPAN(""));
        else
            check_literals(lint, text, place);
    }
}

vw_status vw_lint_rule(const vw_rules *rules, const vw_rule *rule, vw_lint_fn tell, void *context,
                       vw_error *err)
{
    vw_lint lint = {rules, rule, tell, context, err, VW_OK};

    check_trigger(&lint);
    vw_lint__reach(&lint);
    vw_lint__texts(&lint);
    return lint.status;
}

#include "rule/lint_parts.h"

#include "base/ascii.h"
#include "rule/rules_parts.h"

#include <stdio.h>

static bool same_value(vw_word word, const vw_value *a, const vw_value *b)
{
    if (word == VW_WORD_TEXT)
        return vw_span_is(a->text, b->text);
    if (a->text.ptr && b->text.ptr)
        return vw_same_nocase(a->text, b->text);
    return a->unknown == b->unknown && a->number == b->number;
}

/* Whether every value of `narrow` is one of `wide`. */
static bool covers_values(const vw_condition *wide, const vw_condition *narrow)
{
    for (size_t i = 0; i < narrow->count; i++) {
        bool found = false;

        for (size_t k = 0; k < wide->count && !found; k++)
            found = same_value(wide->word, &wide->any[k], &narrow->any[i]);
        if (!found)
            return false;
    }
    return true;
}

/* Whether all that fits `narrow` fits `wide` too. Says no where it cannot tell. */
static bool covers_clause(const vw_clause *wide, const vw_clause *narrow)
{
    for (size_t i = 0; i < wide->count; i++) {
        const vw_condition *same = vw_clause_find(narrow, wide->all[i].word);

        if (wide->all[i].word == VW_WORD_EVERY)
            continue;
        if (!same || !covers_values(&wide->all[i], same))
            return false;
    }
    return wide->count > 0;
}

static bool covers_match(const vw_match *wide, const vw_match *narrow)
{
    for (size_t i = 0; i < narrow->count; i++) {
        bool found = false;

        for (size_t k = 0; k < wide->count && !found; k++)
            found = covers_clause(&wide->any[k], &narrow->any[i]);
        if (!found)
            return false;
    }
    return narrow->count > 0;
}

/* A rule that hits whatever its match fits. */
static bool is_unconditional(const vw_rule *rule)
{
    return !rule->has_when && !rule->unless.count && !rule->after.id.ptr && !rule->without.id.ptr &&
           !rule->count.at_least;
}

static void check_taken(vw_lint *lint)
{
    const vw_rule *rule = lint->rule;

    for (size_t i = 0; i < lint->rules->count; i++) {
        const vw_rule *other = lint->rules->rules[i];
        size_t refined = other->refines.id.ptr ? other->refines.rule : SIZE_MAX;

        if (refined != SIZE_MAX && lint->rules->rules[refined] == rule && is_unconditional(other) &&
            covers_match(&other->match, &rule->match))
            vw_lint__tell(
                lint, "match",
                "it is never reported: %.*s refines it and fits all that it fits; make the "
                "match of the refining rule narrower.",
                "報告されることがありません。refines を指定した %.*s が、このルールの対象を"
                "すべて引き取ります。そのルールの match を絞ってください。",
                other->id);
    }
}

static void check_alternatives(vw_lint *lint)
{
    const vw_match *match = &lint->rule->match;
    char place[64];

    if (covers_match(&lint->rule->unless, match))
        vw_lint__tell(
            lint, "unless", "it never fires: all that match fits is what unless excludes.%.*s",
            "当たることがありません。match の対象すべてが unless で除外されています。%.*s",
            VW_SPAN(""));
    for (size_t i = 1; i < match->count; i++)
        for (size_t k = 0; k < i; k++)
            if (covers_clause(&match->any[k], &match->any[i])) {
                vw_lint__place(place, "match", match, i, "");
                vw_lint__tell(
                    lint, place,
                    "an alternative before it fits all that it fits; take one of the two "
                    "out.%.*s",
                    "前にある条件が、この条件の対象をすべて含みます。どちらかを外してくださ"
                    "い。%.*s",
                    VW_SPAN(""));
                break;
            }
}

/* --- references ----------------------------------------------------------------------------------- */

static void check_reference(vw_lint *lint, const char *key, vw_span id, size_t rule, bool needed)
{
    if (!id.ptr || rule != SIZE_MAX)
        return;
    if (needed)
        vw_lint__tell(
            lint, key,
            "it never fires: there is no rule %.*s; install its pack, or correct the id.",
            "当たることがありません。ルール %.*s がありません。パックをインストールするか、"
            "id を修正してください。",
            id);
    else
        vw_lint__tell(
            lint, key,
            "there is no rule %.*s, so this is ignored; install its pack, or correct the "
            "id.",
            "ルール %.*s がないため、無視されます。パックをインストールするか、id を修正し"
            "てください。",
            id);
}

static void check_references(vw_lint *lint)
{
    const vw_rule *rule = lint->rule;
    char place[64];

    check_reference(lint, "after.rule", rule->after.id, rule->after.rule, true);
    check_reference(lint, "without.rule", rule->without.id, rule->without.rule, false);
    check_reference(lint, "refines", rule->refines.id, rule->refines.rule, false);
    for (size_t i = 0; i < rule->leads_to_count; i++) {
        snprintf(place, sizeof place, "leads_to[%zu]", i + 1);
        check_reference(lint, place, rule->leads_to[i].id, rule->leads_to[i].rule, false);
    }
    for (size_t i = 0; i < rule->match.count; i++) {
        const vw_condition *other = vw_clause_find(&rule->match.any[i], VW_WORD_RULE);

        vw_lint__place(place, "match", &rule->match, i, "rule");
        for (size_t k = 0; other && k < other->count; k++)
            check_reference(lint, place, other->any[k].text, other->any[k].rule, other->count == 1);
    }
}

void vw_lint__reach(vw_lint *lint)
{
    check_taken(lint);
    check_alternatives(lint);
    check_references(lint);
}

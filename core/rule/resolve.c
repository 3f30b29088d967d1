#include "rule/rules_parts.h"

#include "base/ascii.h"
#include "base/nearest.h"

/* The part of an id before its first point: the pack. */
static vw_span pack_of(vw_span id)
{
    return vw_span_cut(id, 0, vw_find(id, VW_SPAN("."), 0));
}

/* Whether the file of this rule was refused: it exists, but is not installed. */
static bool was_skipped(const vw_rules *rules, vw_span id)
{
    vw_span name = vw_span_from(id, pack_of(id).len + 1);

    for (size_t i = 0; i < rules->skipped_count; i++) {
        vw_span file = rules->skipped[i].file;
        size_t dot = file.len > 4 ? file.len - 4 : 0;

        if (vw_ends_nocase(vw_span_cut(file, 0, dot), name))
            return true;
    }
    return false;
}

/* Why a rule cannot be related to the others, and by which of its keys. */
struct refusal {
    const char *key;
    vw_error why;
};

/* The id that was meant; absent where none is near. */
static vw_span nearest_id(const vw_rules *rules, vw_span id)
{
    size_t best = SIZE_MAX, fewest = SIZE_MAX;

    for (size_t i = 0; i < rules->count; i++) {
        size_t slips = vw_slips(id, rules->rules[i]->id);

        if (vw_nearest(id, &rules->rules[i]->id, 1) == 0 && slips < fewest) {
            best = i;
            fewest = slips;
        }
    }
    return best == SIZE_MAX ? VW_SPAN_NONE : rules->rules[best]->id;
}

/*
 * Finds the rule of a reference. A rule of another pack need not be installed;
 * one of the own pack must exist.
 */
static vw_status resolve(const vw_rules *rules, const vw_rule *rule, const char *key, vw_span id,
                         size_t *out, struct refusal *refusal)
{
    vw_span near;

    *out = SIZE_MAX;
    if (!id.ptr)
        return VW_OK;
    *out = vw_rules__index_of(rules, id);
    if (*out != SIZE_MAX || !vw_span_is(pack_of(id), pack_of(rule->id)) || was_skipped(rules, id))
        return VW_OK;
    refusal->key = key;
    near = nearest_id(rules, id);
    if (near.ptr)
        return vw_fail(
            &refusal->why, VW_ERR_RULE,
            "%.*s: %s names \"%.*s\", which its pack does not have; did you mean "
            "\"%.*s\"?",
            "%.*s: %s の「%.*s」は、このパックにありません。「%.*s」の誤りではありませんか。",
            (int)rule->file.len, rule->file.ptr, key, (int)id.len, id.ptr, (int)near.len, near.ptr);
    return vw_fail(&refusal->why, VW_ERR_RULE,
                   "%.*s: %s names \"%.*s\", which its pack does not have; correct the id.",
                   "%.*s: %s の「%.*s」は、このパックにありません。id をご確認ください。",
                   (int)rule->file.len, rule->file.ptr, key, (int)id.len, id.ptr);
}

static vw_status resolve_match(const vw_rules *rules, const vw_rule *rule, const vw_match *match,
                               const char *key, struct refusal *refusal)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < match->count; i++) {
        const vw_condition *condition = vw_clause_find(&match->any[i], VW_WORD_RULE);

        for (size_t k = 0; condition && status == VW_OK && k < condition->count; k++) {
            vw_value *value = (vw_value *)&condition->any[k]; /* the set is not frozen yet */

            status = resolve(rules, rule, key, value->text, &value->rule, refusal);
        }
    }
    return status;
}

static vw_status resolve_rule(const vw_rules *rules, vw_rule *rule, struct refusal *refusal)
{
    vw_relation *leads_to = (vw_relation *)rule->leads_to; /* the set is not frozen yet */
    vw_status status = resolve(rules, rule, "after", rule->after.id, &rule->after.rule, refusal);

    if (status == VW_OK)
        status = resolve(rules, rule, "without", rule->without.id, &rule->without.rule, refusal);
    if (status == VW_OK)
        status = resolve(rules, rule, "refines", rule->refines.id, &rule->refines.rule, refusal);
    for (size_t i = 0; status == VW_OK && i < rule->leads_to_count; i++)
        status = resolve(rules, rule, "leads_to", leads_to[i].id, &leads_to[i].rule, refusal);
    if (status == VW_OK)
        status = resolve_match(rules, rule, &rule->match, "match.rule", refusal);
    if (status == VW_OK)
        status = resolve_match(rules, rule, &rule->unless, "unless.rule", refusal);
    if (status == VW_OK)
        status = resolve_match(rules, rule, &rule->also, "also.rule", refusal);
    return status;
}

/* The deepest chain of rules that lead to or refine each other; a longer one is taken for a cycle. */
enum { CHAIN_MAX = 64 };

/* Whether `target` can be reached from the rule at `from` by leads_to or by refines. */
static bool reaches(const vw_rules *rules, size_t from, size_t target, bool refines, int depth)
{
    const vw_rule *rule;

    if (from == SIZE_MAX)
        return false;
    if (from == target || depth == CHAIN_MAX)
        return true;
    rule = rules->rules[from];
    if (refines)
        return reaches(rules, rule->refines.rule, target, true, depth + 1);
    for (size_t i = 0; i < rule->leads_to_count; i++)
        if (reaches(rules, rule->leads_to[i].rule, target, false, depth + 1))
            return true;
    return false;
}

/* In a cycle the rule that was loaded last is the one too many. */
static vw_status check_cycles(const vw_rules *rules, size_t at, struct refusal *refusal)
{
    const vw_rule *rule = rules->rules[at];
    bool cycle = reaches(rules, rule->refines.rule, at, true, 0);

    refusal->key = cycle ? "refines" : "leads_to";
    for (size_t i = 0; !cycle && i < rule->leads_to_count; i++)
        cycle = reaches(rules, rule->leads_to[i].rule, at, false, 0);
    if (!cycle)
        return VW_OK;
    return vw_fail(
        &refusal->why, VW_ERR_RULE,
        "%.*s: leads_to or refines comes back to \"%.*s\" itself; take one of them out.",
        "%.*s: leads_to または refines が「%.*s」自身に戻ります。どれか 1 つを外してください。",
        (int)rule->file.len, rule->file.ptr, (int)rule->id.len, rule->id.ptr);
}

/* Takes the rule at `at` out of the set. */
static vw_status refuse(vw_rules *rules, size_t at, const struct refusal *refusal)
{
    vw_status status = vw_rules_skip(rules, rules->rules[at]->file, &refusal->why);

    if (status == VW_OK)
        rules->skipped[rules->skipped_count - 1].key = refusal->key;
    vw_rules__take_out(rules, at);
    return status;
}

static vw_status resolve_all(vw_rules *rules, bool *again, vw_error *err)
{
    struct refusal refusal;

    *again = false;
    for (size_t i = 0; i < rules->count && !*again; i++) {
        if (resolve_rule(rules, rules->rules[i], &refusal) != VW_OK) {
            *again = true;
            if (refuse(rules, i, &refusal) != VW_OK)
                return vw_fail_memory(err);
        }
    }
    for (size_t i = rules->count; i-- > 0 && !*again;) {
        if (check_cycles(rules, i, &refusal) != VW_OK) {
            *again = true;
            if (refuse(rules, i, &refusal) != VW_OK)
                return vw_fail_memory(err);
        }
    }
    return VW_OK;
}

vw_status vw_rules__resolve(vw_rules *rules, vw_error *err)
{
    bool again = true;
    vw_status status = VW_OK;

    while (again && status == VW_OK)
        status = resolve_all(rules, &again, err);
    return status;
}

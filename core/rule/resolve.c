#include "rule/rules_parts.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "rule/rings.h"

#include <stdlib.h>

/* The part of an id before its first point: the pack. */
static vw_span pack_of(vw_span id)
{
    return vw_span_cut(id, 0, vw_find(id, VW_SPAN("."), 0));
}

/* Why a rule cannot be related to the others, and by which of its keys. */
struct refusal {
    const char *key;
    vw_error why;
};

/* How many refused rules are told which id was meant: for each one all ids are gone through. */
enum { GUESSES_MAX = 64 };

/* Rounds in which each ring loses one rule: more than a slip takes, and few enough for a set made to be slow. */
enum { RING_ROUNDS_MAX = 8 };

/* A rule set in resolving. */
struct resolving {
    vw_rules *rules;
    vw_span *absent; /* the names of refused files without ".lua", sorted */
    size_t absent_count;
    bool *refused; /* by rule */
    size_t *ring;  /* by rule, see rings.h */
    size_t guesses, rounds;
};

static vw_span name_of_file(vw_span file)
{
    return vw_file_name(vw_span_cut(file, 0, file.len > 4 ? file.len - 4 : 0));
}

static int order_names(const void *a, const void *b)
{
    return vw_span_order(*(const vw_span *)a, *(const vw_span *)b);
}

static void list_absent(struct resolving *all)
{
    const vw_rules *rules = all->rules;

    all->absent_count = rules->skipped_count;
    for (size_t i = 0; i < rules->skipped_count; i++)
        all->absent[i] = name_of_file(rules->skipped[i].file);
    if (all->absent_count)
        qsort(all->absent, all->absent_count, sizeof *all->absent, order_names);
}

/* Whether the file of this rule was refused: it exists, but is not installed. */
static bool was_skipped(const struct resolving *all, vw_span id)
{
    vw_span name = vw_span_from(id, pack_of(id).len + 1);

    return all->absent_count &&
           bsearch(&name, all->absent, all->absent_count, sizeof name, order_names);
}

/* The id that was meant; absent where none is near. */
static vw_span nearest_id(struct resolving *all, vw_span id)
{
    const vw_rules *rules = all->rules;
    size_t best = SIZE_MAX, fewest = SIZE_MAX;

    if (all->guesses++ >= GUESSES_MAX)
        return VW_SPAN_NONE;
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
static vw_status resolve(struct resolving *all, const vw_rule *rule, const char *key, vw_span id,
                         size_t *out, struct refusal *refusal)
{
    vw_span near;

    *out = SIZE_MAX;
    if (!id.ptr)
        return VW_OK;
    *out = vw_rules__index_of(all->rules, id);
    if (*out != SIZE_MAX || !vw_span_is(pack_of(id), pack_of(rule->id)) || was_skipped(all, id))
        return VW_OK;
    refusal->key = key;
    near = nearest_id(all, id);
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

static vw_status resolve_match(struct resolving *all, const vw_rule *rule, const vw_match *match,
                               const char *key, struct refusal *refusal)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < match->count; i++) {
        const vw_condition *condition = vw_clause_find(&match->any[i], VW_WORD_RULE);

        for (size_t k = 0; condition && status == VW_OK && k < condition->count; k++) {
            vw_value *value = (vw_value *)&condition->any[k]; /* the set is not frozen yet */

            status = resolve(all, rule, key, value->text, &value->rule, refusal);
        }
    }
    return status;
}

static vw_status resolve_rule(struct resolving *all, vw_rule *rule, struct refusal *refusal)
{
    vw_relation *leads_to = (vw_relation *)rule->leads_to; /* the set is not frozen yet */
    vw_status status = resolve(all, rule, "after", rule->after.id, &rule->after.rule, refusal);

    if (status == VW_OK)
        status = resolve(all, rule, "without", rule->without.id, &rule->without.rule, refusal);
    if (status == VW_OK)
        status = resolve(all, rule, "refines", rule->refines.id, &rule->refines.rule, refusal);
    for (size_t i = 0; status == VW_OK && i < rule->leads_to_count; i++)
        status = resolve(all, rule, "leads_to", leads_to[i].id, &leads_to[i].rule, refusal);
    if (status == VW_OK)
        status = resolve_match(all, rule, &rule->match, "match.rule", refusal);
    if (status == VW_OK)
        status = resolve_match(all, rule, &rule->unless, "unless.rule", refusal);
    if (status == VW_OK)
        status = resolve_match(all, rule, &rule->also, "also.rule", refusal);
    return status;
}

/* Takes note that the rule at `at` is refused; it leaves the set when all have been looked at. */
static vw_status refuse(struct resolving *all, size_t at, const struct refusal *refusal)
{
    vw_rules *rules = all->rules;
    vw_status status = vw_rules_skip(rules, rules->rules[at]->file, &refusal->why);

    if (status == VW_OK)
        rules->skipped[rules->skipped_count - 1].key = refusal->key;
    all->refused[at] = true;
    return status;
}

static vw_status resolve_all(struct resolving *all)
{
    struct refusal refusal;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < all->rules->count; i++)
        if (resolve_rule(all, all->rules->rules[i], &refusal) != VW_OK)
            status = refuse(all, i, &refusal);
    return status;
}

static vw_status refuse_ring(struct resolving *all, size_t at, const char *key)
{
    const vw_rule *rule = all->rules->rules[at];
    struct refusal refusal = {.key = key};

    vw_fail(&refusal.why, VW_ERR_RULE,
            "%.*s: %s comes back to \"%.*s\" itself; take one of them out.",
            "%.*s: %s をたどると「%.*s」自身に戻ります。どれか 1 つを外してください。",
            (int)rule->file.len, rule->file.ptr, key, (int)rule->id.len, rule->id.ptr);
    return refuse(all, at, &refusal);
}

/*
 * Of a ring the rule that was loaded last is too many: a pack cannot put out of work
 * what was there before it. Where a pack is so woven that many rounds do not
 * unravel it, all its rules on the ring go.
 */
static vw_status refuse_rings(struct resolving *all, bool by_refines, vw_error *err)
{
    const vw_rules *rules = all->rules;
    bool whole = all->rounds > RING_ROUNDS_MAX;
    size_t rings = 0;
    size_t *last; /* rule of each ring */
    vw_status status = vw_rings_find(rules, by_refines, all->refused, all->ring, &rings, err);

    if (status != VW_OK || !rings)
        return status;
    last = calloc(rings + 1, sizeof *last);
    if (!last)
        return vw_fail_memory(err);
    for (size_t i = 0; i < rules->count; i++)
        last[all->ring[i]] = i;
    for (size_t i = 0; status == VW_OK && i < rules->count; i++) {
        size_t one = last[all->ring[i]];
        bool too_many = i == one || (whole && rules->rules[i]->pack == rules->rules[one]->pack);

        if (all->ring[i] && too_many && !all->refused[i])
            status = refuse_ring(all, i, by_refines ? "refines" : "leads_to");
    }
    free(last);
    return status;
}

/* Takes the refused rules out of the set; tells whether there were any. */
static bool drop_refused(struct resolving *all)
{
    size_t before = all->rules->count;

    for (size_t i = before; i-- > 0;)
        if (all->refused[i])
            vw_rules__take_out(all->rules, i);
    return all->rules->count < before;
}

/* One round. Where rules leave the set the places of others change, and another round is due. */
static vw_status resolve_round(struct resolving *all, bool *again, vw_error *err)
{
    size_t count = all->rules->count;
    vw_status status;

    all->rounds++;
    all->absent = calloc(all->rules->skipped_count + 1, sizeof *all->absent);
    all->refused = calloc(count + 1, sizeof *all->refused);
    all->ring = calloc(count + 1, sizeof *all->ring);
    status = all->absent && all->refused && all->ring ? VW_OK : VW_ERR_MEMORY;
    if (status == VW_OK) {
        list_absent(all);
        status = resolve_all(all);
    }
    if (status == VW_OK)
        status = refuse_rings(all, true, err);
    if (status == VW_OK)
        status = refuse_rings(all, false, err);
    *again = status == VW_OK && drop_refused(all);
    free(all->absent);
    free(all->refused);
    free(all->ring);
    return status == VW_OK ? VW_OK : vw_fail_memory(err);
}

vw_status vw_rules__resolve(vw_rules *rules, vw_error *err)
{
    struct resolving all = {.rules = rules};
    bool again = true;
    vw_status status = VW_OK;

    while (again && status == VW_OK)
        status = resolve_round(&all, &again, err);
    return status;
}

#include "rule/rings.h"

#include <stdlib.h>

/*
 * Tarjan's search for strongly connected components, with a stack of its own
 * instead of recursion: every rule and every relation is looked at once.
 */

typedef struct walk {
    const vw_rules *rules;
    bool by_refines;
    const bool *refused;
    size_t *seen; /* by rule: when it was first met, from 1; 0: not yet */
    size_t *low;  /* by rule: the earliest rule that it is known to lead back to */
    size_t *edge; /* by rule: its next relation */
    size_t *path; /* from the first rule to the one in hand */
    size_t *open; /* rules that are met and in no ring yet */
    size_t depth, open_count, met;
    size_t *ring; /* the result */
    size_t rings;
} walk;

/* The next rule that the rule at `at` relates to; false behind the last. */
static bool next_target(walk *w, size_t at, size_t *target)
{
    const vw_rule *rule = w->rules->rules[at];
    size_t count = w->refused[at]  ? 0
                   : w->by_refines ? rule->refines.id.ptr != NULL
                                   : rule->leads_to_count;

    while (w->edge[at] < count) {
        size_t edge = w->edge[at]++;

        *target = w->by_refines ? rule->refines.rule : rule->leads_to[edge].rule;
        if (*target != SIZE_MAX)
            return true;
    }
    return false;
}

static void enter(walk *w, size_t at)
{
    w->seen[at] = w->low[at] = ++w->met;
    w->path[w->depth++] = at;
    w->open[w->open_count++] = at;
}

static bool relates_to_itself(const walk *w, size_t at)
{
    const vw_rule *rule = w->rules->rules[at];

    if (w->refused[at])
        return false;
    if (w->by_refines)
        return rule->refines.id.ptr && rule->refines.rule == at;
    for (size_t i = 0; i < rule->leads_to_count; i++)
        if (rule->leads_to[i].rule == at)
            return true;
    return false;
}

/* Leaves the last rule of the path; all that is open from it on is one component. */
static void leave(walk *w)
{
    size_t at = w->path[--w->depth];
    size_t above = w->depth ? w->path[w->depth - 1] : at;
    size_t first = w->open_count;
    bool is_ring;

    if (w->low[at] < w->low[above])
        w->low[above] = w->low[at];
    if (w->low[at] != w->seen[at])
        return;
    while (w->open[--first] != at)
        ;
    is_ring = w->open_count - first > 1 || relates_to_itself(w, at);
    w->rings += is_ring;
    for (size_t i = first; i < w->open_count; i++) {
        w->low[w->open[i]] = SIZE_MAX; /* closed: nothing leads back through it */
        w->ring[w->open[i]] = is_ring ? w->rings : 0;
    }
    w->open_count = first;
}

static void walk_from(walk *w, size_t start)
{
    enter(w, start);
    while (w->depth) {
        size_t at = w->path[w->depth - 1], target;

        if (!next_target(w, at, &target))
            leave(w);
        else if (!w->seen[target])
            enter(w, target);
        else if (w->low[target] != SIZE_MAX && w->seen[target] < w->low[at])
            w->low[at] = w->seen[target];
    }
}

vw_status vw_rings_find(const vw_rules *rules, bool by_refines, const bool *refused, size_t *ring,
                        size_t *rings, vw_error *err)
{
    size_t *room = calloc(rules->count * 5 + 1, sizeof *room);
    walk w = {.rules = rules, .by_refines = by_refines, .refused = refused, .ring = ring};

    if (!room)
        return vw_fail_memory(err);
    w.seen = room;
    w.low = w.seen + rules->count;
    w.edge = w.low + rules->count;
    w.path = w.edge + rules->count;
    w.open = w.path + rules->count;
    for (size_t i = 0; i < rules->count; i++)
        if (!w.seen[i])
            walk_from(&w, i);
    *rings = w.rings;
    free(room);
    return VW_OK;
}

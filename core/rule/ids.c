#include "rule/rules_parts.h"

#include "base/hash.h"

#include <stdlib.h>

/*
 * Which rule has an id: a hash table with open addressing, at most half full.
 * A slot holds the place of a rule in the set, counted from 1; 0 is a free one.
 */
static size_t *slot_of(const vw_rules *rules, vw_span id)
{
    size_t at = (size_t)vw_hash_text(0, id) & (rules->id_cap - 1);

    while (rules->ids[at] && !vw_span_is(rules->rules[rules->ids[at] - 1]->id, id))
        at = (at + 1) & (rules->id_cap - 1);
    return &rules->ids[at];
}

/* The first of equal ids counts; there are none but while a rule is being added. */
static void note(vw_rules *rules, size_t at)
{
    size_t *slot = slot_of(rules, rules->rules[at]->id);

    if (!*slot)
        *slot = at + 1;
}

static void note_all(vw_rules *rules)
{
    memset(rules->ids, 0, rules->id_cap * sizeof *rules->ids);
    for (size_t i = 0; i < rules->count; i++)
        note(rules, i);
}

bool vw_rules__note_id(vw_rules *rules)
{
    size_t cap = rules->id_cap ? rules->id_cap : 256;
    size_t *grown;

    if (rules->id_cap && rules->count * 2 <= rules->id_cap) {
        note(rules, rules->count - 1);
        return true;
    }
    while (cap < rules->count * 2)
        cap *= 2;
    grown = realloc(rules->ids, cap * sizeof *grown);
    if (!grown)
        return false;
    rules->ids = grown;
    rules->id_cap = cap;
    note_all(rules);
    return true;
}

void vw_rules__take_out(vw_rules *rules, size_t at)
{
    for (size_t i = at; i + 1 < rules->count; i++)
        rules->rules[i] = rules->rules[i + 1];
    rules->count--;
    note_all(rules);
}

size_t vw_rules__index_of(const vw_rules *rules, vw_span id)
{
    return rules->id_cap ? *slot_of(rules, id) - 1 : SIZE_MAX;
}

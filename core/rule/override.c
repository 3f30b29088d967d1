#include "rule/override.h"

#include <stdlib.h>

const char *const vw_override_names[3] = {"off", "severity", "suppress"};

static void apply(vw_rules *rules, const vw_override *override)
{
    if (!override->rule)
        return;
    for (size_t i = 0; override->what != VW_OVERRIDE_SUPPRESS && i < rules->override_count; i++)
        if (rules->overrides[i]->rule == override->rule &&
            rules->overrides[i]->what == override->what)
            rules->overrides[i]->replaced = true;
    if (override->what == VW_OVERRIDE_OFF)
        override->rule->off = override->off;
    else if (override->what == VW_OVERRIDE_SEVERITY)
        override->rule->severity = override->severity;
    else
        override->rule->suppressed |= !override->past;
}

vw_status vw_rules_override(vw_rules *rules, const vw_override *override, vw_error *err)
{
    size_t cap = rules->override_cap ? rules->override_cap * 2 : 8;
    vw_override *kept = VW_ARENA_NEW(&rules->arena, vw_override);
    vw_override **grown;

    if (rules->override_count == rules->override_cap) {
        grown = realloc(rules->overrides, cap * sizeof *grown);
        if (!grown)
            return vw_fail_memory(err);
        rules->overrides = grown;
        rules->override_cap = cap;
    }
    if (!kept)
        return vw_fail_memory(err);
    *kept = *override;
    apply(rules, kept);
    rules->overrides[rules->override_count++] = kept;
    return VW_OK;
}

static const vw_override *suppress_of(const vw_rules *rules, const vw_hit *hit)
{
    for (size_t i = 0; i < rules->override_count; i++) {
        const vw_override *one = rules->overrides[i];

        if (one->rule != hit->rule || one->what != VW_OVERRIDE_SUPPRESS || one->past)
            continue;
        if (!one->match.count ||
            vw_match_holds(rules, &one->match, hit->event, hit->reading, NULL, NULL))
            return one;
    }
    return NULL;
}

void vw_suppress_hits(vw_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];

        if (hit->rule->suppressed && !hit->dropped)
            hit->suppress = suppress_of(hits->rules, hit);
    }
}

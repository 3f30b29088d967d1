#include "rule/relate.h"

#include "rule/override.h"
#include "rule/roles.h"
#include "rule/trace.h"

static vw_time distance(const vw_hit *a, const vw_hit *b)
{
    return a->clock > b->clock ? a->clock - b->clock : b->clock - a->clock;
}

static bool is_rule(const vw_hits *hits, const vw_hit *hit, size_t rule)
{
    return rule != SIZE_MAX && !hit->dropped && hit->rule == hits->rules->rules[rule];
}

/* Whether the related rule hit no further away than `within`; only earlier where `before`. */
static bool stands_near(const vw_hits *hits, const vw_hit *hit, const vw_relation *relation,
                        bool before)
{
    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *other = &hits->list[i];

        if (before && other >= hit)
            return false;
        if (other != hit && is_rule(hits, other, relation->rule) &&
            distance(hit, other) <= relation->within)
            return true;
    }
    return false;
}

/* The nearest hit of the related rule, however far away; NULL where it has none. For who asks why. */
static const vw_hit *nearest(const vw_hits *hits, const vw_hit *hit, const vw_relation *relation,
                             bool before)
{
    const vw_hit *found = NULL;

    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *other = &hits->list[i];

        if (other != hit && !(before && other > hit) && is_rule(hits, other, relation->rule) &&
            (!found || distance(hit, other) <= distance(hit, found)))
            found = other;
    }
    return found;
}

/* Hits that `count` takes together with this one, itself among them; no more than it asks for. */
static uint64_t count_of(const vw_hits *hits, const vw_hit *hit)
{
    const vw_count *count = &hit->rule->count;
    uint64_t found = 0;

    for (size_t i = 0; i < hits->count && found < count->at_least; i++) {
        const vw_hit *other = &hits->list[i];

        found += other->rule == hit->rule && !other->dropped && !other->event->continues &&
                 distance(hit, other) <= count->within &&
                 (!count->has_by || vw_hit_same(hit, other, count->by));
    }
    return found;
}

/* Whether a hit lacks the number of hits that its rule asks for. */
static bool is_too_rare(const vw_hits *hits, const vw_hit *hit)
{
    return !hit->rule->count.across_logs && count_of(hits, hit) < hit->rule->count.at_least;
}

static bool comes_after_nothing(const vw_hits *hits, const vw_hit *hit)
{
    return hit->rule->after.id.ptr && !stands_near(hits, hit, &hit->rule->after, true);
}

static bool stands_beside_another(const vw_hits *hits, const vw_hit *hit)
{
    return hit->rule->without.id.ptr && stands_near(hits, hit, &hit->rule->without, false);
}

/* Tells why a hit is dropped, where somebody listens. */
static void tell(const vw_hits *hits, const vw_hit *hit, vw_trace_what what)
{
    if (!vw_trace_wants(hits->trace, hit->rule))
        return;
    if (what == VW_TRACE_COUNT)
        vw_trace_hit(hits, hit, what, NULL, count_of(hits, hit));
    else if (what == VW_TRACE_AFTER)
        vw_trace_hit(hits, hit, what, nearest(hits, hit, &hit->rule->after, true), 0);
    else
        vw_trace_hit(hits, hit, what, nearest(hits, hit, &hit->rule->without, false), 0);
}

/* Drops all hits that fail, once it is known which: none is judged by another that falls with it. */
static void drop_where(vw_hits *hits, bool (*fails)(const vw_hits *hits, const vw_hit *hit),
                       vw_trace_what what)
{
    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];

        hit->falls = !hit->dropped && fails(hits, hit);
        if (hit->falls)
            tell(hits, hit, what);
    }
    for (size_t i = 0; i < hits->count; i++)
        hits->list[i].dropped |= hits->list[i].falls;
}

/* In file order: what has been dropped itself comes before nothing. */
static void drop_what_comes_after_nothing(vw_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];

        if (hit->dropped || !comes_after_nothing(hits, hit))
            continue;
        tell(hits, hit, VW_TRACE_AFTER);
        hit->dropped = true;
    }
}

/* Adds what `when` caught in front of what the text caught, so that it wins. */
static void add_captures(vw_hits *hits, vw_hit *hit, const vw_capture *captures, size_t count)
{
    vw_capture *all = VW_ARENA_ARRAY(hits->arena, vw_capture, count + hit->capture_count);

    hits->failed |= !all;
    if (!all)
        return;
    for (size_t i = 0; i < count; i++)
        all[i] = captures[i];
    for (size_t i = 0; i < hit->capture_count; i++)
        all[count + i] = hit->captures[i];
    hit->captures = all;
    hit->capture_count += (uint32_t)count;
}

static bool is_limited(const vw_limited *limited, size_t count, const vw_rule *rule)
{
    for (size_t i = 0; i < count; i++)
        if (limited[i].rule == rule)
            return true;
    return false;
}

static void drop_rule(vw_hits *hits, const vw_rule *rule)
{
    for (size_t i = 0; i < hits->count; i++)
        if (hits->list[i].rule == rule)
            hits->list[i].dropped = true;
}

static void tell_answer(const vw_hits *hits, const vw_hit *hit, vw_answer answer, const char *limit)
{
    static const vw_trace_what steps[] = {
        [VW_WHEN_DROPS] = VW_TRACE_WHEN_NO,
        [VW_WHEN_KEEPS] = VW_TRACE_WHEN_YES,
        [VW_WHEN_LIMITED] = VW_TRACE_LIMITED,
    };

    if (vw_trace_wants(hits->trace, hit->rule))
        hits->trace->tell(hits->trace->context, &(vw_trace_point){.what = steps[answer],
                                                                  .rule = hit->rule,
                                                                  .event = hit->event,
                                                                  .reading = hit->reading,
                                                                  .hit = hit,
                                                                  .text = limit});
}

static void ask_all(vw_hits *hits, const vw_asker *asker, vw_lang lang, vw_limited *limited,
                    size_t cap, size_t *count)
{
    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];
        const vw_capture *captures = NULL;
        size_t captured = 0;
        vw_limited one = {.rule = hit->rule};
        vw_answer answer;

        if (!hit->rule->has_when || hit->dropped)
            continue;
        if (!asker || is_limited(limited, *count, hit->rule) || hit->number >= VW_ASKED_MAX) {
            vw_trace_hit(hits, hit, VW_TRACE_NOT_ASKED, NULL, 0);
            hit->dropped = true;
            hits->left_out += hit->number >= VW_ASKED_MAX && !hit->event->continues;
            continue;
        }
        answer = asker->ask(asker->context, hits->rules, hits, hit, lang, &captures, &captured,
                            &one.limit, &one.why);
        hit->dropped = answer != VW_WHEN_KEEPS;
        tell_answer(hits, hit, answer, one.limit);
        if (answer == VW_WHEN_KEEPS)
            add_captures(hits, hit, captures, captured);
        if (answer == VW_WHEN_LIMITED && *count < cap)
            limited[(*count)++] = one;
        if (answer == VW_WHEN_LIMITED)
            drop_rule(hits, hit->rule);
    }
}

/* How far a chain of rules that refine each other is followed: bounds the work of a hostile pack. */
enum { CHAIN_MAX = 64 };

/* Whether one rule refines another, at once or by way of others. */
static bool refines(const vw_rules *rules, const vw_rule *refining, const vw_rule *refined)
{
    const vw_rule *rule = refining;

    for (int depth = 0; depth < CHAIN_MAX; depth++) {
        if (!rule->refines.id.ptr || rule->refines.rule == SIZE_MAX)
            return false;
        rule = rules->rules[rule->refines.rule];
        if (rule == refined)
            return true;
    }
    return false;
}

/* Where a rule and those that it refines hit one event, only the refining one is reported. */
static void drop_refined(vw_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];
        size_t from = i;

        if (hit->dropped || !hit->rule->refines.id.ptr || vw_rule_counts_logs(hit->rule))
            continue;
        while (from && hits->list[from - 1].event == hit->event)
            from--;
        for (size_t k = from; k < hits->count && hits->list[k].event == hit->event; k++)
            if (refines(hits->rules, hit->rule, hits->list[k].rule))
                vw_hit_refine(hits, &hits->list[k], hit);
    }
}

void vw_relate(vw_hits *hits, const vw_asker *asker, vw_lang lang, vw_limited *limited, size_t cap,
               size_t *count)
{
    *count = 0;
    drop_what_comes_after_nothing(hits); /* nobody is asked about what cannot stay */
    if (asker && asker->begin)
        asker->begin(asker->context);
    ask_all(hits, asker, lang, limited, cap, count);
    drop_where(hits, is_too_rare, VW_TRACE_COUNT);
    drop_what_comes_after_nothing(hits); /* once more: what is dropped by now supports nothing */
    drop_where(hits, stands_beside_another, VW_TRACE_WITHOUT);
    drop_refined(hits);
    vw_suppress_hits(hits);
    vw_roles_give(hits);
}

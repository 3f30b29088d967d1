#include "rule/roles.h"

#include "rule/override.h"
#include "rule/relate.h"
#include "rule/trace.h"

/* How far an echo may stand from what it is compared with, in hits: bounds the work on a hostile log. */
enum { NEIGHBOURS_MAX = 512 };

void vw_hit_refine(const vw_hits *hits, vw_hit *refined, const vw_hit *refining)
{
    if (!refined->dropped)
        vw_trace_hit(hits, refined, VW_TRACE_REFINED, refining, 0);
    if (refined->rule->pack == refining->rule->pack)
        refined->dropped = true;
    else
        refined->demoted = true;
}

static bool is_failure(const vw_hit *hit)
{
    return !hit->dropped && !hit->demoted && !hit->suppress &&
           hit->rule->severity == VW_SEVERITY_ERROR && !vw_rule_counts_logs(hit->rule);
}

/* A failing clean-up call is an echo of anything in its log, whatever its code. */
static bool is_echo(const vw_hit *hit)
{
    return hit->rule->has_echo || vw_hit_is_clean_up(hit);
}

static bool is_leader(const vw_hit *hit)
{
    return is_failure(hit) && !is_echo(hit);
}

/* A line that tells how the task ended, without a code of its own. */
static bool is_outcome(const vw_hit *hit)
{
    return hit->reading < 0 && hit->rule->has_echo;
}

static vw_time apart(const vw_hit *a, const vw_hit *b)
{
    return a->clock > b->clock ? a->clock - b->clock : b->clock - a->clock;
}

/* Whether `echo` stands near enough to `cause` to follow from it. */
static bool echoes(const vw_hit *echo, const vw_hit *cause)
{
    bool clean_up = vw_hit_is_clean_up(echo);
    vw_time before = clean_up ? VW_ANY_DISTANCE : echo->rule->echo_before;
    vw_time after = clean_up ? VW_ANY_DISTANCE : echo->rule->echo_after;
    bool behind = echo > cause;

    if (echo->event == cause->event)
        return true;
    if (!behind && before == 0)
        return false;
    return apart(echo, cause) <= (behind ? after : before);
}

static bool leads_to(const vw_hits *hits, const vw_hit *cause, const vw_hit *effect)
{
    for (size_t i = 0; i < cause->rule->leads_to_count; i++) {
        size_t rule = cause->rule->leads_to[i].rule;

        if (rule != SIZE_MAX && hits->rules->rules[rule] == effect->rule)
            return true;
    }
    return false;
}

/* 0: outcomes, 1: clean-up, 2: any other failure. A lower one explains no higher one. */
static int rank(const vw_hit *hit)
{
    if (vw_hit_is_clean_up(hit))
        return 1;
    return is_outcome(hit) ? 0 : 2;
}

/* Which of two echoes is the cause of the other. */
static bool outranks(const vw_hits *hits, const vw_hit *cause, const vw_hit *effect)
{
    if (rank(cause) != rank(effect))
        return rank(cause) > rank(effect);
    if (leads_to(hits, cause, effect))
        return true;
    return !leads_to(hits, effect, cause) && cause < effect;
}

/* Failures before a success of the same log are context: a retry worked. */
static void demote_cleared(vw_hits *hits)
{
    const vw_hit *clearing = NULL;

    for (size_t i = hits->count; i-- > 0;) {
        vw_hit *hit = &hits->list[i];

        if (clearing && hit->rule->severity == VW_SEVERITY_ERROR) {
            if (!hit->dropped && !hit->demoted)
                vw_trace_hit(hits, hit, VW_TRACE_CLEARED, clearing, 0);
            hit->demoted = true;
        }
        if (!hit->dropped && hit->rule->clears)
            clearing = hit;
    }
}

/* Whether the code of a hit may be another one: it is spelled with letters for digits. */
static bool is_misread(const vw_hit *hit)
{
    return hit->reading >= 0 && hit->event->codes[hit->reading].misread;
}

/* Whether the later of two failures of an attempt leads: where it says so, or where only it is sure. */
static bool leads_back(const vw_hits *hits, const vw_hit *later, const vw_hit *hit)
{
    if (is_misread(hit) && !is_misread(later) && later->kin != hit->kin)
        return true;
    return leads_to(hits, later, hit) && !leads_to(hits, hit, later);
}

/* A failure near this one, in its attempt, that leads to it; or NULL. */
static const vw_hit *led_by(const vw_hits *hits, const vw_hit *hit)
{
    size_t at = (size_t)(hit - hits->list);
    size_t end = at + NEIGHBOURS_MAX < hits->count ? at + NEIGHBOURS_MAX : hits->count;

    for (size_t i = at + 1; i < end; i++) {
        const vw_hit *other = &hits->list[i];

        if (other->event->attempt != hit->event->attempt || apart(hit, other) > VW_FOLLOWS_WITHIN)
            break;
        if (is_leader(other) && leads_back(hits, other, hit))
            return other;
    }
    return NULL;
}

/* The first failure of an attempt leads; others within ten minutes follow from it. */
static void relate_leaders(vw_hits *hits)
{
    const vw_hit *leader = NULL;

    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];
        const vw_hit *led;

        if (!is_leader(hit))
            continue;
        if (leader && leader->event->attempt == hit->event->attempt &&
            apart(leader, hit) <= VW_FOLLOWS_WITHIN && leader != hit) {
            hit->role = leader->kin == hit->kin ? VW_ROLE_ROOT : VW_ROLE_CONSEQUENCE;
            hit->cause = hit->role == VW_ROLE_ROOT ? NULL : leader;
            continue;
        }
        led = led_by(hits, hit);
        hit->role = led ? VW_ROLE_CONSEQUENCE : VW_ROLE_ROOT;
        hit->cause = led;
        leader = led ? led : hit;
    }
}

/* The failure beside an echo from which it follows: the nearest before it, else the next behind. */
static const vw_hit *failure_beside(const vw_hits *hits, const vw_hit *echo)
{
    size_t at = (size_t)(echo - hits->list);

    for (size_t i = at; i-- > 0;) {
        const vw_hit *other = &hits->list[i];

        if (is_leader(other))
            return echoes(echo, other) ? other : NULL;
    }
    return NULL;
}

static const vw_hit *failure_behind(const vw_hits *hits, const vw_hit *echo)
{
    size_t at = (size_t)(echo - hits->list);

    for (size_t i = at + 1; i < hits->count; i++) {
        const vw_hit *other = &hits->list[i];

        if (is_leader(other))
            return echoes(echo, other) ? other : NULL;
    }
    return NULL;
}

/* Among echoes without a failure beside them: the one from which this one follows, or NULL. */
static const vw_hit *echo_beside(const vw_hits *hits, const vw_hit *echo)
{
    size_t at = (size_t)(echo - hits->list);
    size_t first = at > NEIGHBOURS_MAX ? at - NEIGHBOURS_MAX : 0;
    size_t end = at + NEIGHBOURS_MAX < hits->count ? at + NEIGHBOURS_MAX : hits->count;
    const vw_hit *best = NULL;

    for (size_t i = first; i < end; i++) {
        const vw_hit *other = &hits->list[i];

        if (other == echo || !is_failure(other) || !is_echo(other) || other->kin == echo->kin)
            continue;
        if (echoes(echo, other) && outranks(hits, other, echo) &&
            (!best || outranks(hits, other, best)))
            best = other;
    }
    return best;
}

static void relate_echoes(vw_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];

        if (!is_failure(hit) || !is_echo(hit))
            continue;
        hit->cause = failure_beside(hits, hit);
        if (!hit->cause)
            hit->cause = failure_behind(hits, hit);
        if (!hit->cause)
            hit->cause = echo_beside(hits, hit);
        hit->role = hit->cause ? VW_ROLE_CONSEQUENCE : VW_ROLE_ROOT;
    }
}

/* A failure that is suppressed and from which this echo, a root so far, follows; or NULL. */
static const vw_hit *suppressed_beside(const vw_hits *hits, const vw_hit *echo)
{
    size_t at = (size_t)(echo - hits->list);
    size_t first = at > NEIGHBOURS_MAX ? at - NEIGHBOURS_MAX : 0;
    size_t end = at + NEIGHBOURS_MAX < hits->count ? at + NEIGHBOURS_MAX : hits->count;

    for (size_t i = first; i < end; i++) {
        const vw_hit *other = &hits->list[i];

        if (other->suppress && !other->demoted && other->rule->severity == VW_SEVERITY_ERROR &&
            !vw_rule_counts_logs(other->rule) && echoes(echo, other) &&
            (!is_echo(other) || outranks(hits, other, echo)))
            return other;
    }
    return NULL;
}

/* The hit in which a chain of causes begins. */
static const vw_hit *origin(const vw_hit *hit)
{
    for (int depth = 0; hit->cause && depth < 64; depth++)
        hit = hit->cause;
    return hit;
}

/* Echoes of nothing but a suppressed failure are suppressed with it, and so is what follows from them. */
static void suppress_echoes(vw_hits *hits)
{
    bool any = false;

    for (size_t i = 0; i < hits->count; i++) {
        vw_hit *hit = &hits->list[i];
        const vw_hit *other = NULL;

        if (is_failure(hit) && is_echo(hit) && hit->role == VW_ROLE_ROOT)
            other = suppressed_beside(hits, hit);
        if (other)
            hit->suppress = other->suppress;
        any |= other != NULL;
    }
    for (size_t i = 0; any && i < hits->count; i++)
        if (is_failure(&hits->list[i]))
            hits->list[i].suppress = origin(&hits->list[i])->suppress;
}

static vw_trace_what step_of(const vw_hits *hits, const vw_hit *hit)
{
    if (hit->suppress)
        return VW_TRACE_SUPPRESSED;
    if (hit->role == VW_ROLE_ROOT)
        return VW_TRACE_ROOT;
    if (hit->role == VW_ROLE_CONTEXT)
        return VW_TRACE_CONTEXT;
    if (vw_hit_is_clean_up(hit))
        return VW_TRACE_CLEAN_UP;
    if (is_echo(hit))
        return VW_TRACE_ECHO;
    if (hit->cause < hit)
        return VW_TRACE_FOLLOWS;
    return leads_to(hits, hit->cause, hit) ? VW_TRACE_LED : VW_TRACE_UNSURE;
}

/* What is context because it was demoted has been told already. */
static void tell_roles(const vw_hits *hits)
{
    for (size_t i = 0; i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];

        if (hit->dropped || (hit->demoted && !hit->suppress) ||
            !vw_trace_wants(hits->trace, hit->rule))
            continue;
        hits->trace->tell(
            hits->trace->context,
            &(vw_trace_point){.what = step_of(hits, hit),
                              .rule = hit->rule,
                              .event = hit->event,
                              .reading = hit->reading,
                              .hit = hit,
                              .other = hit->cause,
                              .text = hit->suppress ? hit->suppress->until.ptr : NULL});
    }
}

void vw_roles_give(vw_hits *hits)
{
    demote_cleared(hits);
    for (size_t i = 0; i < hits->count; i++)
        hits->list[i].role = VW_ROLE_CONTEXT;
    relate_leaders(hits);
    relate_echoes(hits);
    if (hits->rules->override_count)
        suppress_echoes(hits);
    if (hits->trace)
        tell_roles(hits);
}

#include "rule/across_parts.h"

#include "base/hresult.h"
#include "rule/finding.h"
#include "rule/phrase.h"

const char *const vw_across_words[] = {"days",      "since",     "until",       "earliest",
                                       "latest",    "other_log", "other_cause", "other_since",
                                       "other_day", NULL};

/* --- words ---------------------------------------------------------------------------------------- */

struct words {
    vw_capture list[9];
    size_t count;
    vw_arena *arena;
};

static void add_word(struct words *words, vw_span name, const vw_buf *value)
{
    vw_span kept = vw_arena_copy(words->arena, vw_buf_span(value));

    if (kept.ptr)
        words->list[words->count++] = (vw_capture){.name = name, .value = kept};
}

static void add_day(struct words *words, const char *name, vw_time time)
{
    vw_date date = vw_date_of(time);
    vw_buf text = {0};

    vw_buf_format(&text, "%04d-%02d-%02d", date.year, date.month, date.day);
    add_word(words, vw_span_of(name), &text);
    vw_buf_free(&text);
}

static void add_clock(struct words *words, const char *name, vw_time time)
{
    vw_date date = vw_date_of(time);
    vw_buf text = {0};

    vw_buf_format(&text, "%02d:%02d", date.hour, date.minute);
    add_word(words, vw_span_of(name), &text);
    vw_buf_free(&text);
}

static void add_days(struct words *words, const vw_across_span *span)
{
    vw_buf text = {0};

    vw_buf_format(&text, "%zu", span->days);
    add_word(words, VW_SPAN("days"), &text);
    vw_buf_free(&text);
    if (!span->timed)
        return;
    add_day(words, "since", span->first);
    add_day(words, "until", span->last);
    add_clock(words, "earliest", span->earliest);
    add_clock(words, "latest", span->latest);
}

static void add_other(struct words *words, const vw_case *other, vw_lang lang)
{
    const vw_finding *root = vw_case_root(other);
    char code[VW_HRESULT_BYTES];
    vw_buf text = {0};

    vw_buf_add(&text, vw_case_file(other));
    add_word(words, VW_SPAN("other_log"), &text);
    vw_buf_clear(&text);
    if (root->has_code) {
        vw_hresult_text(code, root->code);
        vw_buf_text(&text, code);
        if (root->writer.len)
            vw_buf_format(&text, " %.*s", (int)root->writer.len, root->writer.ptr);
    } else {
        vw_buf_add(&text, root->title);
    }
    add_word(words, VW_SPAN("other_cause"), &text);
    if (root->first_time == VW_TIME_NONE) {
        vw_buf_free(&text);
        return;
    }
    add_day(words, "other_since", vw_zone_local(&other->zone, root->first_time));
    vw_buf_clear(&text);
    vw_phrase_day(&text, vw_zone_local(&other->zone, root->first_time), lang);
    add_word(words, VW_SPAN("other_day"), &text);
    vw_buf_free(&text);
}

/* --- findings ------------------------------------------------------------------------------------- */

/* A time of one log as another one would write it; VW_TIME_NONE where that is not known. */
static vw_time as_written_by(const vw_zone *to, const vw_zone *from, vw_time time)
{
    if (time == VW_TIME_NONE || to->basis == VW_BASIS_NONE || from->basis == VW_BASIS_NONE)
        return to->basis == from->basis ? time : VW_TIME_NONE;
    return vw_zone_utc(from, time) + to->stamp_minutes * VW_MINUTE;
}

static vw_finding_evidence evidence_of(const vw_case *about, const vw_across_member *member)
{
    const vw_case *one = member->log->one;
    vw_finding_evidence evidence = member->pending->evidence;

    evidence.time = as_written_by(&about->zone, &one->zone, evidence.time);
    evidence.log = vw_span_of(one->path);
    return evidence;
}

static void add_evidence(vw_finding *finding, const vw_finding_evidence *evidence)
{
    size_t at = finding->evidence_count;

    if (at > VW_EVIDENCE_FIRST_MAX)
        at = VW_EVIDENCE_FIRST_MAX; /* the last one takes the place of the one before */
    finding->evidence[at] = *evidence;
    finding->evidence_count = at + 1;
}

/* The failure that began the row is evidence too, and the first. */
static void add_other_evidence(const vw_case *about, vw_finding *finding, const vw_case *other)
{
    vw_finding_evidence evidence = vw_case_root(other)->evidence[0];

    evidence.log = vw_span_of(other->path);
    evidence.time = as_written_by(&about->zone, &other->zone, evidence.time);
    add_evidence(finding, &evidence);
}

static vw_hit *hit_of(vw_arena *arena, const vw_across_member *first, const vw_across_span *span,
                      const vw_case *other, vw_lang lang)
{
    struct words words = {.arena = arena};
    vw_hit *hit = VW_ARENA_NEW(arena, vw_hit);
    size_t caught = first->pending->hit->capture_count;
    vw_capture *all;

    add_days(&words, span);
    if (other)
        add_other(&words, other, lang);
    all = VW_ARENA_ARRAY(arena, vw_capture, words.count + caught + 1);
    if (!hit || !all)
        return NULL;
    *hit = *first->pending->hit;
    for (size_t i = 0; i < words.count; i++)
        all[i] = words.list[i];
    for (size_t i = 0; i < caught; i++)
        all[words.count + i] = hit->captures[i];
    hit->captures = all;
    hit->capture_count = (uint32_t)(words.count + caught);
    hit->started = VW_TIME_NONE;
    return hit;
}

static bool same_code(const vw_across_member *group, size_t count)
{
    uint32_t first = 0, code = 0;
    bool has = vw_hit_code(group[0].pending->hit, &first);

    for (size_t i = 1; has && i < count; i++)
        has = vw_hit_code(group[i].pending->hit, &code) && code == first;
    return has;
}

static bool same_writer(const vw_across_member *group, size_t count)
{
    for (size_t i = 1; i < count; i++)
        if (!vw_span_is(group[i].pending->hit->event->writer, group[0].pending->hit->event->writer))
            return false;
    return true;
}

/* What all members have in common. */
static void fill_finding(const vw_case *about, vw_finding *finding, const vw_across_member *group,
                         size_t count, const vw_case *other)
{
    const vw_event *event = group[0].pending->hit->event;
    const vw_across_member *last = &group[count - 1];

    *finding = (vw_finding){
        .rule = group[0].pending->rule,
        .role = VW_ROLE_CONTEXT,
        .across = true,
        .call = event->call,
        .phase = event->phase,
        .state = event->state,
        .count = count,
        .first_time = as_written_by(&about->zone, &group[0].log->one->zone, event->time),
        .last_time =
            as_written_by(&about->zone, &last->log->one->zone, last->pending->hit->event->time),
    };
    finding->writer = same_writer(group, count) ? event->writer : VW_SPAN_NONE;
    if (same_code(group, count))
        finding->has_code = vw_hit_code(group[0].pending->hit, &finding->code);
    if (other)
        add_other_evidence(about, finding, other);
    for (size_t i = 0; i < count; i++) {
        vw_finding_evidence evidence = evidence_of(about, &group[i]);

        add_evidence(finding, &evidence);
    }
}

/* A counted log is told what it is part of: its own line first, then the first of all. */
static void tell_log(const vw_across_member *member, const vw_finding *finding)
{
    vw_case *one = member->log->one;
    vw_finding told = *finding;
    size_t at = one->finding_count++;

    told.evidence[0] = evidence_of(one, member);
    told.evidence_count = 1;
    if (finding->evidence[0].log.ptr != one->path) {
        told.evidence[1] = finding->evidence[0];
        told.evidence[1].time = VW_TIME_NONE;
        told.evidence_count = 2;
    }
    told.first_time = told.last_time = member->pending->hit->event->time;
    for (; at && vw_finding_order(&one->findings[at - 1], &told) > 0; at--)
        one->findings[at] = one->findings[at - 1];
    one->findings[at] = told;
}

bool vw_across__tell(vw_case *about, vw_finding *finding, const vw_across_member *group,
                     size_t count, const vw_across_span *span, const vw_rules *rules, vw_lang lang)
{
    const vw_case *other =
        group[0].pending->rule->count.row == VW_ROW_OTHER ? group[0].log->other : NULL;
    bool whole;

    fill_finding(about, finding, group, count, other);
    finding->hit = hit_of(&about->arena, &group[0], span, other, lang);
    whole = finding->hit != NULL;
    if (whole)
        whole = vw_finding_complete(about, finding, rules, lang);
    for (size_t i = 0; whole && i < count; i++)
        tell_log(&group[i], finding);
    return whole;
}

#include "rule/rematch.h"

#include "base/ascii.h"
#include "input/twins.h"
#include "rule/rules_parts.h"

#include <stdlib.h>

/* Hits kept for a number; events of more are matched anew. */
enum { KEPT_MAX = 4 };

typedef struct vw_kept_match {
    uint64_t twin; /* 0: nothing is kept */
    const vw_rule *rules[KEPT_MAX];
    uint16_t at[KEPT_MAX]; /* where a text template matched, or NOWHERE */
    int8_t readings[KEPT_MAX];
    uint8_t count;
    bool wanted;
} vw_kept_match;

enum { NOWHERE = UINT16_MAX };
_Static_assert((int)VW_EVENT_CODES_MAX <= INT8_MAX, "a reading takes a byte");

/* A bracketed stamp, in which twins may differ; digits may be any. */
static const char STAMP[] = "[00/00/0000 00:00:00.000]";
enum { STAMP_BYTES = sizeof STAMP - 1 };

/* Whether a literal may stand from that byte of a stamp on; what it has behind the stamp may be anything. */
static bool fits_stamp(vw_span literal, size_t from)
{
    for (size_t i = 0; i < literal.len && from + i < STAMP_BYTES; i++) {
        char c = STAMP[from + i];

        if (c == '0' ? !vw_is_digit(literal.ptr[i]) : literal.ptr[i] != c)
            return false;
    }
    return true;
}

/* A template is tried where its first literal stands, and goes on from there. */
static bool reads_stamps(const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++) {
        const vw_condition *text = vw_clause_find(&match->any[i], VW_WORD_TEXT);

        for (size_t k = 0; text && k < text->count; k++)
            for (size_t from = 0; from + 1 < STAMP_BYTES; from++)
                if (fits_stamp(vw_template_start(text->any[k].pattern), from))
                    return true;
    }
    return false;
}

static bool some_read_stamps(const vw_rules *rules)
{
    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        if (reads_stamps(&rule->match) || reads_stamps(&rule->unless) || reads_stamps(&rule->also))
            return true;
    }
    return false;
}

/* Makes room with the first match that is kept; false where there is none. */
static bool make_list(vw_rematch *rematch, const vw_rules *rules)
{
    if (rematch->list)
        return true;
    rematch->list = calloc(VW_TWINS_MAX, sizeof *rematch->list);
    rematch->reads_stamps = rematch->list && some_read_stamps(rules);
    return rematch->list != NULL;
}

static bool can_be_kept(const vw_matched *matched)
{
    if (matched->count > KEPT_MAX || matched->crowded_out)
        return false;
    for (size_t i = 0; i < matched->count; i++)
        if (matched->found[i].captures.count || matched->found[i].captures.at >= NOWHERE)
            return false;
    return true;
}

static void keep(vw_rematch *rematch, const vw_rules *rules, const vw_event *event,
                 const vw_matched *matched)
{
    vw_kept_match *kept;

    if (!can_be_kept(matched) || !make_list(rematch, rules))
        return;
    if (rematch->reads_stamps && event->bracket != VW_TIME_NONE)
        return;
    kept = &rematch->list[event->twin % VW_TWINS_MAX];
    kept->twin = event->twin;
    kept->count = (uint8_t)matched->count;
    kept->wanted = matched->wanted;
    for (size_t i = 0; i < matched->count; i++) {
        const vw_hit_found *found = &matched->found[i];

        kept->rules[i] = found->rule;
        kept->readings[i] = (int8_t)found->reading;
        kept->at[i] = found->captures.matched ? (uint16_t)found->captures.at : NOWHERE;
    }
}

static bool recall(const vw_rematch *rematch, vw_event *event, vw_matched *matched)
{
    const vw_kept_match *kept = &rematch->list[event->twin % VW_TWINS_MAX];

    if (kept->twin != event->twin)
        return false;
    matched->count = kept->count;
    matched->crowded_out = 0;
    matched->wanted = kept->wanted;
    for (size_t i = 0; i < kept->count; i++) {
        vw_hit_found *found = &matched->found[i];

        found->rule = kept->rules[i];
        found->reading = kept->readings[i];
        vw_captures_clear(&found->captures);
        if (kept->at[i] == NOWHERE)
            continue;
        found->captures.matched = true;
        found->captures.at = kept->at[i];
        vw_event_cite(event, kept->at[i]);
    }
    return true;
}

/* Who listens wants to hear of each event anew. */
vw_status vw_rematch_event(vw_rematch *rematch, const vw_hits *hits, vw_event *event,
                           vw_matched *matched)
{
    bool may_repeat = event->twin && !hits->trace;
    vw_status status;

    if (may_repeat && rematch->list && recall(rematch, event, matched))
        return VW_OK;
    status = vw_hits_match(hits, event, matched);
    if (may_repeat && status == VW_OK)
        keep(rematch, hits->rules, event, matched);
    return status;
}

void vw_rematch_free(vw_rematch *rematch)
{
    free(rematch->list);
    rematch->list = NULL;
}

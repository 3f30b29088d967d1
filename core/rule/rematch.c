#include "rule/rematch.h"

#include "input/twins.h"

#include <stdlib.h>

/* Hits kept for a number; events of more are matched anew. */
enum { KEPT_MAX = 5 };

typedef struct vw_kept_match {
    uint64_t twin; /* 0: nothing is kept */
    const vw_rule *rules[KEPT_MAX];
    int8_t readings[KEPT_MAX];
    uint8_t count;
    bool wanted;
} vw_kept_match;

_Static_assert((int)VW_EVENT_CODES_MAX <= INT8_MAX, "a reading takes a byte");

static bool can_be_kept(const vw_matched *matched)
{
    if (matched->count > KEPT_MAX || matched->crowded_out)
        return false;
    for (size_t i = 0; i < matched->count; i++)
        if (matched->found[i].captures.matched)
            return false;
    return true;
}

static void keep(vw_rematch *rematch, const vw_event *event, const vw_matched *matched)
{
    vw_kept_match *kept;

    if (!can_be_kept(matched))
        return;
    if (!rematch->list)
        rematch->list = calloc(VW_TWINS_MAX, sizeof *rematch->list);
    if (!rematch->list)
        return;
    kept = &rematch->list[event->twin % VW_TWINS_MAX];
    kept->twin = event->twin;
    kept->count = (uint8_t)matched->count;
    kept->wanted = matched->wanted;
    for (size_t i = 0; i < matched->count; i++) {
        kept->rules[i] = matched->found[i].rule;
        kept->readings[i] = (int8_t)matched->found[i].reading;
    }
}

static bool recall(const vw_rematch *rematch, const vw_event *event, vw_matched *matched)
{
    const vw_kept_match *kept = &rematch->list[event->twin % VW_TWINS_MAX];

    if (kept->twin != event->twin)
        return false;
    matched->count = kept->count;
    matched->crowded_out = 0;
    matched->wanted = kept->wanted;
    for (size_t i = 0; i < kept->count; i++) {
        matched->found[i].rule = kept->rules[i];
        matched->found[i].reading = kept->readings[i];
        vw_captures_clear(&matched->found[i].captures);
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
        keep(rematch, event, matched);
    return status;
}

void vw_rematch_free(vw_rematch *rematch)
{
    free(rematch->list);
    rematch->list = NULL;
}

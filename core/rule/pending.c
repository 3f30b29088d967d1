#include "rule/pending.h"

#include <stdlib.h>

static void put_number(vw_buf *out, bool has, long long number)
{
    if (has)
        vw_buf_format(out, "%lld", number);
}

void vw_pending_value(vw_buf *out, const vw_pending *pending)
{
    const vw_event *event = pending->hit->event;
    uint32_t code = 0;
    bool has_code = vw_hit_code(pending->hit, &code);

    if (!pending->rule->count.has_by)
        return;
    switch (pending->rule->count.by) {
    case VW_WORD_CODE: put_number(out, has_code, code); break;
    case VW_WORD_CALL: vw_buf_add(out, event->call); break;
    case VW_WORD_PHASE: put_number(out, true, event->phase); break;
    case VW_WORD_LEVEL: put_number(out, true, event->level); break;
    case VW_WORD_STRING_ID: put_number(out, true, event->string_id); break;
    case VW_WORD_EXIT_CODE: put_number(out, event->has_exit_code, event->exit_code); break;
    case VW_WORD_WRITER: vw_buf_add(out, event->writer); break;
    case VW_WORD_WRITER_CODE: put_number(out, event->has_writer_code, event->writer_code); break;
    case VW_WORD_STATE: put_number(out, true, event->state); break;
    case VW_WORD_PROVIDER: vw_buf_add(out, event->provider); break;
    case VW_WORD_EVENT_ID: put_number(out, true, event->event_id); break;
    case VW_WORD_KIND: put_number(out, true, event->kind); break;
    default: break;
    }
}

/* The root on the event of this hit; hits of one event stand side by side. */
static const vw_hit *root_of_event(const vw_hits *hits, size_t at)
{
    const vw_event *event = hits->list[at].event;
    size_t from = at;

    while (from && hits->list[from - 1].event == event)
        from--;
    for (size_t i = from; i < hits->count && hits->list[i].event == event; i++)
        if (!hits->list[i].dropped && !hits->list[i].suppress && hits->list[i].role == VW_ROLE_ROOT)
            return &hits->list[i];
    return NULL;
}

static bool is_counted_already(const vw_pending *list, size_t count, const vw_pending *pending)
{
    for (size_t i = 0; i < count; i++)
        if (list[i].rule == pending->rule &&
            (!pending->rule->count.has_by ||
             vw_hit_same(list[i].hit, pending->hit, pending->rule->count.by)))
            return true;
    return false;
}

/* The hits of a log do not outlive it; those that wait must. */
static bool keep(vw_case *report, vw_pending *list, size_t *count, const vw_pending *pending,
                 const vw_hit *caught)
{
    vw_hit *hit;

    if (is_counted_already(list, *count, pending))
        return true;
    hit = VW_ARENA_NEW(&report->arena, vw_hit);
    if (!hit)
        return false;
    *hit = *pending->hit;
    hit->rule = pending->rule;
    hit->captures = caught->captures;
    hit->capture_count = caught->capture_count;
    hit->cause = NULL;
    list[(*count)++] = (vw_pending){
        .rule = pending->rule,
        .hit = hit,
        .evidence = {hit->event->lines[0].line, hit->event->lines[0].offset, hit->event->time,
                     hit->event->lines[0].text, VW_SPAN_NONE},
    };
    return true;
}

static size_t count_waiting(const vw_hits *hits)
{
    size_t count = 0;

    for (size_t i = 0; i < hits->count; i++)
        count += !hits->list[i].dropped && vw_rule_counts_logs(hits->list[i].rule);
    return count;
}

vw_status vw_pending_gather(vw_case *report, const vw_hits *hits, vw_error *err)
{
    size_t most = count_waiting(hits), count = 0;
    vw_pending *list = VW_ARENA_ARRAY(&report->arena, vw_pending, most);
    bool whole = list != NULL;

    for (size_t i = 0; whole && most && i < hits->count; i++) {
        const vw_hit *hit = &hits->list[i];
        vw_pending pending = {.rule = hit->rule, .hit = hit};

        if (hit->dropped || hit->suppress || !vw_rule_counts_logs(hit->rule))
            continue;
        if (hit->rule->severity == VW_SEVERITY_ERROR)
            pending.hit = root_of_event(hits, i);
        if (pending.hit)
            whole = keep(report, list, &count, &pending, hit);
    }
    report->pending = list;
    report->pending_count = count;
    return whole ? VW_OK : vw_fail_memory(err);
}

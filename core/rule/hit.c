#include "rule/hit.h"

#include "base/utf8.h"
#include "rule/trace.h"

#include <stdlib.h>

const char *const vw_role_names[3] = {"root", "consequence", "context"};

void vw_hits_open(vw_hits *hits, vw_arena *arena, const vw_rules *rules, const bool *off)
{
    *hits = (vw_hits){
        .arena = arena,
        .rules = rules,
        .off = off,
        .last_time = VW_TIME_NONE,
        .started = VW_TIME_NONE,
    };
}

void vw_hits_close(vw_hits *hits)
{
    vw_kins_free(&hits->kins);
    free(hits->events);
    free(hits->list);
    free(hits->kept);
    *hits = (vw_hits){0};
}

bool vw_hit_code(const vw_hit *hit, uint32_t *code)
{
    if (hit->reading < 0)
        return false;
    *code = hit->event->codes[hit->reading].code;
    return true;
}

static bool same_number(bool has_one, int64_t one, bool has_two, int64_t two)
{
    return has_one == has_two && (!has_one || one == two);
}

bool vw_hit_same(const vw_hit *a, const vw_hit *b, vw_word by)
{
    const vw_event *one = a->event, *two = b->event;
    uint32_t first = 0, second = 0;

    switch (by) {
    case VW_WORD_CODE: return vw_hit_code(a, &first) == vw_hit_code(b, &second) && first == second;
    case VW_WORD_CALL: return vw_span_is(one->call, two->call);
    case VW_WORD_PHASE: return one->phase == two->phase;
    case VW_WORD_LEVEL: return one->level == two->level;
    case VW_WORD_STRING_ID: return one->string_id == two->string_id;
    case VW_WORD_EXIT_CODE:
        return same_number(one->has_exit_code, one->exit_code, two->has_exit_code, two->exit_code);
    case VW_WORD_WRITER: return vw_span_is(one->writer, two->writer);
    case VW_WORD_WRITER_CODE:
        return same_number(one->has_writer_code, one->writer_code, two->has_writer_code,
                           two->writer_code);
    case VW_WORD_STATE: return one->state == two->state;
    case VW_WORD_PROVIDER: return vw_span_is(one->provider, two->provider);
    case VW_WORD_EVENT_ID: return one->event_id == two->event_id;
    case VW_WORD_KIND: return one->kind == two->kind;
    default: return true;
    }
}

bool vw_hit_is_clean_up(const vw_hit *hit)
{
    return hit->event->phase == VW_PHASE_CLEAN_UP;
}

/* An event in matching. */
struct matching {
    const vw_hits *hits;
    const vw_event *event;
    vw_matched *matched;
};

/* Tells what became of a rule that fits an event, where somebody listens. */
static void tell(const vw_hits *hits, const vw_hit_found *found, const vw_event *event,
                 vw_trace_what what)
{
    if (vw_trace_wants(hits->trace, found->rule))
        hits->trace->tell(hits->trace->context, &(vw_trace_point){.what = what,
                                                                  .rule = found->rule,
                                                                  .event = event,
                                                                  .reading = found->reading});
}

/* Rules that were loaded first have the room. */
static void crowd_out(const vw_hits *hits, const vw_hit_found *hit, const struct matching *matching)
{
    tell(hits, hit, matching->event, VW_TRACE_LEFT_OUT);
    matching->matched->crowded_out += !matching->event->continues;
}

static void add_found(vw_matched *matched, const vw_hit_found *hit)
{
    vw_hit_found *found = &matched->found[matched->count++];

    found->rule = hit->rule;
    found->reading = hit->reading;
    vw_captures_copy(&found->captures, &hit->captures);
}

static vw_status note_found(const vw_hit_found *hit, void *context)
{
    const struct matching *matching = context;
    const vw_hits *hits = matching->hits;
    vw_matched *matched = matching->matched;

    if (hits->off && hits->off[hit->rule->index])
        tell(hits, hit, matching->event, VW_TRACE_OFF);
    else if (matched->count < VW_EVENT_HITS_MAX)
        add_found(matched, hit);
    else
        crowd_out(hits, hit, matching);
    return VW_OK;
}

static bool reserve(void **list, size_t *cap, size_t need, size_t size)
{
    size_t bigger = *cap ? *cap : 16;
    void *grown;

    if (need <= *cap)
        return true;
    while (bigger < need)
        bigger *= 2;
    grown = realloc(*list, bigger * size);
    if (!grown)
        return false;
    *list = grown;
    *cap = bigger;
    return true;
}

static void follow_time(vw_hits *hits, const vw_event *event)
{
    if (event->time != VW_TIME_NONE) {
        if (hits->last_time != VW_TIME_NONE && event->time > hits->last_time)
            hits->clock += event->time - hits->last_time;
        hits->last_time = event->time;
    }
    if (event->kind == VW_KIND_TRACE && vw_span_is(event->call, VW_SPAN("VssStart"))) {
        hits->started = event->time;
        hits->started_attempt = event->attempt + 1;
    }
}

static const vw_capture *keep_captures(vw_arena *arena, const vw_captures *captures)
{
    vw_capture *kept = VW_ARENA_ARRAY(arena, vw_capture, captures->count);

    for (size_t i = 0; kept && i < captures->count; i++) {
        kept[i] = captures->items[i];
        kept[i].value = vw_arena_copy(arena, kept[i].value);
        if (!kept[i].value.ptr)
            return NULL;
    }
    return kept;
}

static vw_kin kin_of(const vw_hit_found *found, const vw_event *event)
{
    bool has_code = found->reading >= 0;

    return (vw_kin){
        .rule = found->rule,
        .has_code = has_code,
        .code = has_code ? event->codes[found->reading].code : 0,
        .writer = event->writer,
    };
}

static vw_status keep_hit(vw_hits *hits, const vw_hit_found *found, const vw_event *event,
                          vw_error *err)
{
    const vw_capture *captures = keep_captures(hits->arena, &found->captures);
    bool known_start = hits->started_attempt == event->attempt && event->attempt;
    vw_kin like = kin_of(found, event);
    size_t kin = vw_kins_add(&hits->kins, &like);

    if (!hits->kept)
        hits->kept = calloc(hits->rules->count, sizeof *hits->kept);
    if (!captures || !hits->kept || kin == SIZE_MAX ||
        !reserve((void **)&hits->list, &hits->cap, hits->count + 1, sizeof *hits->list))
        return vw_fail_memory(err);
    hits->list[hits->count++] = (vw_hit){
        .rule = found->rule,
        .event = event,
        .reading = found->reading,
        .number = (uint32_t)hits->kept[found->rule->index]++,
        .kin = (uint32_t)kin,
        .clock = hits->clock,
        .started = known_start ? hits->started : VW_TIME_NONE,
        .captures = captures,
        .capture_count = (uint32_t)found->captures.count,
    };
    return VW_OK;
}

static vw_status add_overflow(vw_overflow **overflow, vw_arena *arena, const vw_event *event,
                              vw_error *err)
{
    if (!*overflow)
        *overflow = VW_ARENA_NEW(arena, vw_overflow);
    if (!*overflow)
        return vw_fail_memory(err);
    vw_overflow_add(*overflow, event);
    return VW_OK;
}

/* A hit without kin among those that are kept has no finding: it is only left out. */
static vw_status count_only(vw_hits *hits, const vw_hit_found *found, const vw_event *event,
                            vw_error *err)
{
    vw_kin like = kin_of(found, event);
    size_t at = vw_kins_find(&hits->kins, &like);

    if (vw_rule_counts_logs(found->rule))
        return VW_OK; /* a log counts once */
    tell(hits, found, event, VW_TRACE_LEFT_OUT);
    hits->left_out += !event->continues;
    if (at == SIZE_MAX)
        return VW_OK;
    return add_overflow(&hits->kins.list[at].overflow, hits->arena, event, err);
}

static size_t bytes_of(const vw_event *event)
{
    size_t bytes = sizeof *event + event->text.len;

    for (size_t i = 0; i < event->line_count; i++)
        bytes += sizeof *event->lines + (event->lines[i].cited ? event->lines[i].text.len : 0);
    return bytes;
}

vw_status vw_hits_match(const vw_hits *hits, vw_event *event, vw_matched *matched)
{
    struct matching matching = {hits, event, matched};
    vw_status status;

    matched->count = matched->crowded_out = 0;
    status = vw_match_traced(hits->rules, event, hits->trace, note_found, &matching);
    matched->wanted = matched->count || (hits->rules->has_when && vw_event_is_grammar(event)) ||
                      vw_match_also(hits->rules, event);
    for (size_t i = 0; i < matched->count; i++)
        if (matched->found[i].captures.matched)
            vw_event_cite(event, matched->found[i].captures.at);
    return status;
}

/* A rule that did not come with the program, where others did: those are loaded first. */
static bool is_guest(const vw_hits *hits, const vw_rule *rule)
{
    const vw_pack *packs = hits->rules->packs;

    return packs[0].trust == VW_TRUST_BUILTIN && packs[rule->pack].trust != VW_TRUST_BUILTIN;
}

/* Whether no default rule wants the event; every `when` may ask for what the grammar knows. */
static bool is_for_guests(const vw_hits *hits, const vw_matched *matched, const vw_event *event)
{
    if (hits->rules->has_when && vw_event_is_grammar(event))
        return false;
    for (size_t i = 0; i < matched->count; i++)
        if (!is_guest(hits, matched->found[i].rule))
            return false;
    return true;
}

/* Takes room for the event and its hits. Once there is none, there is none for later ones either. */
static bool find_room(vw_hits *hits, const vw_matched *matched, const vw_event *event)
{
    size_t bytes = bytes_of(event);

    if (is_for_guests(hits, matched, event)) {
        hits->guest_bytes += bytes;
        if (++hits->guest_events > VW_HITS_MAX / 2 || hits->guest_bytes > VW_KEPT_BYTES_MAX / 2)
            return false;
    }
    hits->kept_bytes += bytes;
    return hits->count + matched->count <= VW_HITS_MAX && hits->event_count < VW_HITS_MAX &&
           hits->kept_bytes <= VW_KEPT_BYTES_MAX;
}

static vw_status keep_all(vw_hits *hits, const vw_event *event, const vw_matched *matched,
                          vw_error *err)
{
    const vw_event *kept = vw_event_keep(hits->arena, event);
    vw_status status = VW_OK;

    if (!kept || !reserve((void **)&hits->events, &hits->event_cap, hits->event_count + 1,
                          sizeof *hits->events))
        return vw_fail_memory(err);
    hits->events[hits->event_count++] = kept;
    for (size_t i = 0; status == VW_OK && i < matched->count; i++) {
        bool guest = is_guest(hits, matched->found[i].rule);

        if (guest && hits->guest_hits == VW_HITS_MAX / 2) {
            status = count_only(hits, &matched->found[i], event, err);
            continue;
        }
        hits->guest_hits += guest;
        status = keep_hit(hits, &matched->found[i], kept, err);
    }
    return status;
}

vw_status vw_hits_take(vw_hits *hits, const vw_event *event, const vw_matched *matched,
                       vw_error *err)
{
    vw_status status = VW_OK;

    follow_time(hits, event);
    if (!matched->wanted)
        return VW_OK;
    hits->left_out += matched->crowded_out;
    if (find_room(hits, matched, event))
        return keep_all(hits, event, matched, err);
    for (size_t i = 0; status == VW_OK && i < matched->count; i++)
        status = count_only(hits, &matched->found[i], event, err);
    return status;
}

bool vw_hits_are_full(const vw_hits *hits)
{
    return hits->event_count >= VW_HITS_MAX || hits->kept_bytes > VW_KEPT_BYTES_MAX;
}

static vw_status tally_hit(const vw_hits *hits, const vw_hit_found *found, const vw_event *event,
                           vw_tally *tally, vw_error *err)
{
    vw_kin like = kin_of(found, event);
    size_t at = vw_kins_find(&hits->kins, &like), kins = hits->kins.count;

    if (vw_rule_counts_logs(found->rule))
        return VW_OK;
    tally->left_out += !event->continues;
    if (at == SIZE_MAX)
        return VW_OK;
    if (!tally->overflow) {
        tally->overflow = VW_ARENA_ARRAY(tally->arena, vw_overflow *, kins);
        tally->bytes += kins * sizeof *tally->overflow;
    }
    if (!tally->overflow)
        return vw_fail_memory(err);
    tally->bytes += tally->overflow[at] ? 0 : sizeof **tally->overflow;
    return add_overflow(&tally->overflow[at], tally->arena, event, err);
}

vw_status vw_hits_tally(const vw_hits *hits, const vw_event *event, const vw_matched *matched,
                        vw_tally *tally, vw_error *err)
{
    vw_status status = VW_OK;

    tally->left_out += matched->crowded_out;
    for (size_t i = 0; status == VW_OK && matched->wanted && i < matched->count; i++)
        status = tally_hit(hits, &matched->found[i], event, tally, err);
    return status;
}

vw_status vw_hits_join(vw_hits *hits, const vw_tally *tally, uint64_t lines, vw_error *err)
{
    hits->left_out += tally->left_out;
    for (size_t i = 0; tally->overflow && i < hits->kins.count; i++) {
        vw_overflow **overflow = &hits->kins.list[i].overflow;

        if (!tally->overflow[i])
            continue;
        if (!*overflow)
            *overflow = VW_ARENA_NEW(hits->arena, vw_overflow);
        if (!*overflow)
            return vw_fail_memory(err);
        vw_overflow_join(*overflow, tally->overflow[i], lines);
    }
    return VW_OK;
}

#include "run/ranges.h"

#include "input/part.h"

const vw_ranges_plan vw_ranges_usual = {VW_RANGES_BYTES_MIN, VW_RANGE_UNITS, false,
                                        VW_RANGES_AT_ONCE};

/* What all who read the log share. */
struct ranges {
    vw_job job;
    vw_crew *crew;
    vw_intake *intake; /* of the thread whose turn it is */
    vw_log_head head;
    vw_ranges_plan plan;
    /* Guarded by the monitor of the crew. */
    uint64_t taken;        /* up to here ranges are taken; UINT64_MAX: all are */
    vw_log_state truth;    /* its place is where the turn is */
    vw_failed_call failed; /* what a reader remembers there */
    bool full;             /* no event is kept any more */
    bool over;
    vw_status status;
    vw_error *err;
};

/* An event that waits for the turn of its range. */
struct held {
    struct held *next;
    vw_event *event;
    const vw_hit_found *found;
    size_t count;
    size_t crowded_out;
    bool wanted;
};

/* A thread at the log. */
struct part {
    struct ranges *ranges;
    vw_log *log;
    vw_reader reader;
    vw_rematch rematch;
    uint64_t stands_at;  /* behind its last range, in the true state; UINT64_MAX: nowhere */
    vw_log_state guess;  /* where the range begins */
    vw_failed_call call; /* remembered there, a guess as well */
    vw_arena arena;      /* of what it holds */
    struct held *first, **last;
    size_t held_bytes;
    vw_tally tally; /* in the place of events, where there is no room for any */
    vw_sight sight; /* of what is tallied */
};

/* [from, to) and what is known when it is taken. */
struct range {
    uint64_t from, to;
    vw_encoding encoding;
    bool full; /* its hits can only be counted */
};

/* How many ranges are taken as one at `from`: at most an eighth of those that are left. */
static uint64_t taken_at_once(const struct ranges *ranges, uint64_t from)
{
    uint64_t left = (ranges->head.units - from) / ranges->plan.step / 8;

    if (left > ranges->plan.at_once)
        left = ranges->plan.at_once;
    return left ? left : 1;
}

/* Where so many ranges end: where their last block does, less what the last entry may need of that. */
static uint64_t end_of_range(const struct ranges *ranges, uint64_t from, uint64_t count)
{
    uint64_t need = 4 * VW_PART_STEP; /* an entry, and what tells its encoding */
    uint64_t step = ranges->plan.step;
    uint64_t ahead = step > need ? need : 0;
    uint64_t to = ((from + ahead) / step + count) * step - ahead;

    return to < ranges->head.units ? to : UINT64_MAX;
}

static bool take_range(struct ranges *ranges, struct range *range)
{
    bool left;

    vw_monitor_enter(ranges->crew->monitor);
    left = !ranges->over && ranges->status == VW_OK && ranges->taken != UINT64_MAX;
    if (left) {
        uint64_t from = ranges->taken, count = taken_at_once(ranges, from);

        *range = (struct range){from, end_of_range(ranges, from, count), ranges->truth.encoding,
                                ranges->full};
        ranges->taken = range->to;
    }
    vw_monitor_leave(ranges->crew->monitor);
    return left;
}

/* Adds the next range to one whose turn has not come, instead of waiting; false where it is another's. */
static bool take_more(struct ranges *ranges, struct range *range)
{
    bool more;

    vw_monitor_enter(ranges->crew->monitor);
    more = ranges->truth.at != range->from && !ranges->over && ranges->status == VW_OK &&
           ranges->taken == range->to && range->to != UINT64_MAX;
    if (more)
        ranges->taken = range->to = end_of_range(ranges, range->to, 1);
    vw_monitor_leave(ranges->crew->monitor);
    return more;
}

static bool wait_for_turn(struct ranges *ranges, uint64_t from)
{
    bool goes_on;

    vw_monitor_enter(ranges->crew->monitor);
    while (ranges->truth.at != from && !ranges->over && ranges->status == VW_OK)
        vw_monitor_wait(ranges->crew->monitor);
    goes_on = !ranges->over && ranges->status == VW_OK;
    vw_monitor_leave(ranges->crew->monitor);
    return goes_on;
}

/* --- guessing ------------------------------------------------------------------------------------- */

static vw_status drop(void *context, vw_event *event, vw_error *err)
{
    (void)context, (void)event, (void)err;
    return VW_OK;
}

/* Jumps in front of `to` and reads on to it, for the state that this gives. */
static vw_status approach(struct part *part, uint64_t to, vw_encoding encoding, vw_error *err)
{
    vw_status status = vw_log_jump(part->log, to, encoding, err);

    vw_reader_restart(&part->reader, &(vw_failed_call){0});
    vw_log_stop_at(part->log, to);
    while (status == VW_OK)
        status = vw_intake_passage(part->log, &part->reader, drop, NULL, err);
    vw_log_forget_counts(part->log);
    return status == VW_END ? VW_OK : status;
}

static size_t bytes_of(const vw_event *event, size_t hits)
{
    size_t bytes = sizeof(struct held) + sizeof *event + event->text.len;

    for (size_t i = 0; i < event->line_count; i++)
        bytes += sizeof *event->lines + event->lines[i].text.len;
    return bytes + hits * sizeof(vw_hit_found);
}

static vw_status hold(void *context, vw_event *event, vw_error *err)
{
    struct part *part = context;
    struct held *held = VW_ARENA_NEW(&part->arena, struct held);
    vw_event *copy = vw_event_copy(&part->arena, event);
    vw_hit_found *found;
    vw_matched matched;
    vw_status status;

    if (!held || !copy)
        return vw_fail_memory(err);
    status = vw_rematch_event(&part->rematch, &part->ranges->intake->hits, copy, &matched);
    found = VW_ARENA_ARRAY(&part->arena, vw_hit_found, matched.count);
    if (!found)
        return vw_fail_memory(err);
    memcpy(found, matched.found, matched.count * sizeof *found);
    *held = (struct held){NULL, copy, found, matched.count, matched.crowded_out, matched.wanted};
    *part->last = held;
    part->last = &held->next;
    part->held_bytes += bytes_of(copy, matched.count);
    return status;
}

static vw_status count(void *context, vw_event *event, vw_error *err)
{
    struct part *part = context;
    const vw_hits *hits = &part->ranges->intake->hits;
    vw_matched matched;
    vw_status status = vw_rematch_event(&part->rematch, hits, event, &matched);

    vw_sight_see(&part->sight, event, false);
    return status == VW_OK ? vw_hits_tally(hits, event, &matched, &part->tally, err) : status;
}

/* Reads on to the end of the range, where that is VW_END, as far as its events can be held. */
static vw_status read_ahead(struct part *part, const struct range *range)
{
    vw_status status = VW_OK;

    vw_log_stop_at(part->log, range->to);
    while (status == VW_OK && part->held_bytes + part->tally.bytes < VW_RANGE_HELD_BYTES_MAX)
        status =
            vw_intake_passage(part->log, &part->reader, range->full ? count : hold, part, NULL);
    return status;
}

/* Reads a range from a guess, and those behind it until its turn has come; false where that failed. */
static bool guess_range(struct part *part, struct range *range)
{
    vw_status status = approach(part, range->from, range->encoding, NULL);

    part->guess = vw_log_state_of(part->log);
    part->call = part->reader.failed;
    vw_reader_restart(&part->reader, &part->call);
    if (status == VW_OK)
        do
            status = read_ahead(part, range);
        while (status == VW_END && take_more(part->ranges, range));
    return status == VW_OK || status == VW_END;
}

/* --- in turn -------------------------------------------------------------------------------------- */

/* Takes in what is held, with lines and marks counted from the start of the log. */
static vw_status take_in(struct part *part, uint64_t lines, uint64_t marks, vw_error *err)
{
    vw_intake *intake = part->ranges->intake;
    vw_matched matched;
    vw_status status = VW_OK;

    for (struct held *held = part->first; status == VW_OK && held; held = held->next) {
        vw_event *event = held->event;

        event->line += lines;
        event->attempt += marks;
        for (size_t i = 0; i < event->line_count; i++)
            event->lines[i].line += lines;
        memcpy(matched.found, held->found, held->count * sizeof *held->found);
        matched.count = held->count;
        matched.crowded_out = held->crowded_out;
        matched.wanted = held->wanted;
        status = vw_intake_matched(intake, event, &matched, err);
    }
    vw_sight_join(&intake->sight, &part->sight, lines);
    return status == VW_OK ? vw_hits_join(&intake->hits, &part->tally, lines, err) : status;
}

static void let_go(struct part *part)
{
    vw_arena_free(&part->arena);
    part->first = NULL;
    part->last = &part->first;
    part->held_bytes = 0;
    part->tally = (vw_tally){.arena = &part->arena};
    part->sight = vw_sight_new();
}

/* Proves the guess and takes in what came of it, or reads anew up to the range from the true state. */
static vw_status settle(struct part *part, bool guessed, vw_error *err)
{
    struct ranges *ranges = part->ranges;
    const vw_log_state *truth = &ranges->truth;
    uint64_t lines, marks;
    vw_status status;

    if (guessed && vw_log_agrees(part->log, &part->guess, truth, &lines, &marks) &&
        vw_reader_agrees(&part->reader, &part->call, &ranges->failed, marks)) {
        vw_log_adopt(part->log, truth, lines, marks);
        vw_reader_adopt(&part->reader, &ranges->failed, marks);
        part->reader.wrapped_line += lines;
        return take_in(part, lines, marks, err);
    }
    status = approach(part, truth->at, truth->encoding, err);
    vw_reader_restart(&part->reader, &ranges->failed);
    return status == VW_OK ? vw_log_assume(part->log, truth, err) : status;
}

static vw_status take_event(void *context, vw_event *event, vw_error *err)
{
    struct part *part = context;

    return vw_intake_event(part->ranges->intake, &part->rematch, event, err);
}

/* Takes in the range from where the log stands in its true state. */
static vw_status go_on(struct part *part, uint64_t to, vw_error *err)
{
    vw_intake *intake = part->ranges->intake;
    vw_log_facts facts;
    vw_status status = VW_OK;

    vw_log_stop_at(part->log, to);
    while (status == VW_OK)
        status = vw_intake_passage(part->log, &part->reader, take_event, part, err);
    if (status != VW_END)
        return status;
    facts = vw_log_take_facts(part->log);
    vw_intake_counts(intake, &part->reader, &facts);
    part->reader.wrapped = 0;
    return VW_OK;
}

static void pass_turn(struct part *part, uint64_t to, vw_status status, const vw_error *why)
{
    struct ranges *ranges = part->ranges;

    part->stands_at = to;
    vw_monitor_enter(ranges->crew->monitor);
    ranges->truth = vw_log_state_of(part->log);
    ranges->failed = part->reader.failed;
    ranges->full = vw_hits_are_full(&ranges->intake->hits);
    ranges->over = vw_log_is_over(part->log);
    ranges->status = status;
    if (status != VW_OK)
        *ranges->err = *why;
    vw_monitor_wake(ranges->crew->monitor);
    vw_monitor_leave(ranges->crew->monitor);
}

/* --- the threads ---------------------------------------------------------------------------------- */

static void work(struct part *part, struct range range)
{
    vw_error err = {0};
    bool left;

    do {
        bool follows = part->stands_at == range.from && !part->ranges->plan.doubts;
        bool guessed = !follows && guess_range(part, &range);
        vw_status status = VW_OK;

        if (!wait_for_turn(part->ranges, range.from))
            break;
        if (!follows)
            status = settle(part, guessed, &err);
        if (status == VW_OK)
            status = go_on(part, range.to, &err);
        pass_turn(part, range.to, status, &err);
        let_go(part);
        left = take_range(part->ranges, &range);
    } while (left);
    let_go(part);
}

static void open_part(struct part *part, struct ranges *ranges, vw_log *log)
{
    *part = (struct part){.ranges = ranges, .log = log, .stands_at = UINT64_MAX};
    let_go(part);
    vw_reader_open(&part->reader, &ranges->intake->hits.rules->names);
}

static void close_part(struct part *part)
{
    vw_reader_close(&part->reader);
    vw_rematch_free(&part->rematch);
}

/* A helper that has no memory leaves the work to the others. */
static void help(vw_job *job, vw_log_room *room)
{
    struct ranges *ranges = (struct ranges *)(void *)job;
    struct range range;
    struct part part;
    vw_log *log;

    if (vw_log_open_part(&log, room, &ranges->head, NULL) != VW_OK)
        return;
    open_part(&part, ranges, log);
    if (take_range(ranges, &range))
        work(&part, range);
    close_part(&part);
    vw_log_close(log);
}

static vw_status read_in_ranges(vw_intake *intake, vw_log *log, vw_crew *crew,
                                const vw_ranges_plan *plan, vw_error *err)
{
    struct ranges ranges = {.job.help = help,
                            .crew = crew,
                            .intake = intake,
                            .head = vw_log_head_of(log),
                            .plan = *plan,
                            .truth = vw_log_state_of(log),
                            .err = err};
    struct part part;
    struct range first;

    vw_log_share(log);
    open_part(&part, &ranges, log);
    ranges.taken = part.stands_at = ranges.truth.at;
    take_range(&ranges, &first);
    vw_crew_offer(crew, &ranges.job);
    work(&part, first);
    vw_crew_withdraw(crew, &ranges.job);
    close_part(&part);
    return ranges.status;
}

vw_status vw_ranges_read(vw_intake *intake, vw_log *log, vw_crew *crew, const vw_ranges_plan *plan,
                         vw_error *err)
{
    uint64_t bytes = crew ? vw_log_bytes(log) : 0;

    return bytes && bytes >= plan->bytes_min ? read_in_ranges(intake, log, crew, plan, err)
                                             : vw_intake_log(intake, log, err);
}

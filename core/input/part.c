#include "input/part.h"

#include "input/log_parts.h"

#include <stddef.h>

_Static_assert((int)VW_PART_STEP % (int)VW_STRIDE == 0, "lines are counted by strides");

uint64_t vw_log_bytes(const vw_log *log)
{
    uint64_t bytes = log->file ? vw_file_size(log->file) : 0;

    return bytes - bytes % log->unit;
}

vw_log_head vw_log_head_of(const vw_log *log)
{
    return (vw_log_head){
        .needles = log->needles,
        .file = log->file,
        .units = vw_log_bytes(log) / log->unit,
        .start = log->start,
        .unit = log->unit,
        .facts = log->facts,
    };
}

void vw_log_share(vw_log *log)
{
    log->is_shared = true;
}

vw_status vw_log_open_part(vw_log **out, vw_log_room *room, const vw_log_head *head, vw_error *err)
{
    vw_log *log = &room->log;
    vw_status status;

    *log = (vw_log){
        .room = room,
        .is_part = true,
        .is_shared = true,
        .needles = head->needles,
        .file = head->file,
        .start = head->start,
        .unit = head->unit,
        .facts = head->facts,
        .stop = UINT64_MAX,
    };
    status = vw_log__make_pages(log, err);
    if (status == VW_OK && log->unit > 1)
        status = vw_log__make_squeezed(log, VW_BLOCK_BYTES / log->unit, err);
    *out = status == VW_OK ? log : NULL;
    return status;
}

/* The counts among the facts, each with the line where first. */
static const struct counted {
    size_t count, line;
} COUNTED[] = {
    {offsetof(vw_log_facts, replaced), offsetof(vw_log_facts, replaced_line)},
    {offsetof(vw_log_facts, cut_lines), offsetof(vw_log_facts, cut_line)},
    {offsetof(vw_log_facts, cut_entries), offsetof(vw_log_facts, cut_entry_line)},
    {offsetof(vw_log_facts, nuls), offsetof(vw_log_facts, nul_line)},
    {offsetof(vw_log_facts, gaps), offsetof(vw_log_facts, gap_line)},
    {offsetof(vw_log_facts, mended), offsetof(vw_log_facts, mended_line)},
};
enum { COUNTED_COUNT = sizeof COUNTED / sizeof *COUNTED };

static uint64_t *number(vw_log_facts *facts, size_t offset)
{
    return (uint64_t *)(void *)((char *)facts + offset);
}

static void clear_counts(vw_log_facts *facts)
{
    for (size_t i = 0; i < COUNTED_COUNT; i++)
        *number(facts, COUNTED[i].count) = 0;
    facts->mends = 0;
}

static vw_status set_encoding(vw_log *log, vw_encoding encoding, vw_error *err)
{
    log->facts.encoding = encoding;
    log->failed = false;
    vw_log__choose_needles(log);
    log->weak_from = log->weak_at = UINT64_MAX;
    return log->failed ? vw_fail_memory(err) : vw_log__renew_decoder(log, err);
}

vw_status vw_log_jump(vw_log *log, uint64_t to, vw_encoding encoding, vw_error *err)
{
    uint64_t from = to > VW_PART_LEAD ? to - VW_PART_LEAD : 0;
    vw_status status = set_encoding(log, encoding, err);

    log->reads_apart = true;
    log->raw = log->room->pages + VW_CARRIED_BYTES;
    log->view = log->squeezed ? log->squeezed + VW_CARRIED_MAX : log->raw;
    log->begin = log->end = from;
    log->passage_end = from ? from : log->start;
    log->at_end = log->odd_byte = false;
    log->lines = log->marks = 0;
    memset(log->stride_lines, 0, sizeof log->stride_lines);
    log->mark_count = 0;
    log->spot_count = log->spot_next = 0;
    log->counted_at = log->counted_lines = 0;
    if (status == VW_OK)
        status = vw_log__read_block(log, err);
    /* A find is looked at with what stands before it. */
    log->scan = from ? from + VW_STRIDE : log->start;
    if (log->scan > log->end)
        log->scan = log->end;
    log->surveyed = log->swept = log->scan;
    log->room->sweep.count = log->room->sweep.next = 0;
    vw_log_forget_counts(log);
    return status;
}

void vw_log_stop_at(vw_log *log, uint64_t at)
{
    log->stop = at;
}

bool vw_log_is_over(const vw_log *log)
{
    return log->at_end && log->scan == log->end;
}

vw_log_state vw_log_state_of(const vw_log *log)
{
    vw_log_state state = {
        .at = log->scan,
        .passage_end = log->passage_end,
        .lines = log->lines,
        .marks = log->marks,
        .mark_count = log->mark_count,
        .encoding = log->facts.encoding,
    };

    memcpy(state.mark_at, log->mark_at, sizeof state.mark_at);
    return state;
}

/* A passage that ends before all that the next one can hold is as good as none. */
static uint64_t end_that_counts(const vw_log_state *state)
{
    uint64_t reach = 2 * (uint64_t)VW_ENTRY_BYTES_MAX + 1;
    uint64_t far = state->at > reach ? state->at - reach : 0;

    return state->passage_end > far ? state->passage_end : far;
}

/*
 * A part that has met nothing but ASCII does not know its encoding; where UTF-8
 * is the true one, and it was not to find another by itself, that is no matter.
 */
static bool same_encoding(const vw_log *log, vw_encoding guess, vw_encoding truth)
{
    return guess == truth || (guess == VW_ENCODING_UNKNOWN && truth == VW_ENCODING_UTF8 &&
                              log->facts.encoding != VW_ENCODING_CP932);
}

static bool has_mark(const vw_log_state *state, uint64_t at)
{
    for (unsigned i = 0; i < state->mark_count; i++)
        if (state->mark_at[i] == at)
            return true;
    return false;
}

/*
 * Marks before the lead are missed; what follows from that is put right by the
 * first passage. A mark that the truth does not know stood before its last
 * passage, of which the guess then did not know. Where every line is wanted,
 * what is searched for depends on how many marks are known.
 */
static bool can_know_marks(const vw_log *log, const vw_log_state *guess, const vw_log_state *truth)
{
    if (log->needles.every && guess->mark_count != truth->mark_count)
        return false;
    for (unsigned i = 0; truth->mark_count < VW_LOG_MARKS_KEPT && i < guess->mark_count; i++)
        if (!has_mark(truth, guess->mark_at[i]))
            return false;
    return true;
}

/* The first marks among those of `truth` and those that a part knows: true ones or later ones. */
static unsigned join_marks(const vw_log_state *truth, const uint64_t *known, unsigned count,
                           uint64_t joined[VW_LOG_MARKS_KEPT])
{
    unsigned all = truth->mark_count;

    memcpy(joined, truth->mark_at, sizeof truth->mark_at);
    for (unsigned i = 0; i < count && all < VW_LOG_MARKS_KEPT; i++)
        if (!has_mark(truth, known[i]))
            joined[all++] = known[i];
    return all;
}

static uint64_t marks_before(const uint64_t *marks, unsigned count, uint64_t at)
{
    uint64_t before = 0;

    while (before < count && marks[before] < at)
        before++;
    return before;
}

bool vw_log_agrees(const vw_log *log, const vw_log_state *guess, const vw_log_state *truth,
                   uint64_t *lines, uint64_t *marks)
{
    const struct vw_first_passage *first = &log->first;
    uint64_t joined[VW_LOG_MARKS_KEPT];

    *lines = truth->lines - guess->lines;
    *marks = truth->marks - guess->marks;
    if (first->known) {
        unsigned count = join_marks(truth, first->mark_at, first->mark_count, joined);

        *marks += marks_before(joined, count, first->from) -
                  marks_before(first->mark_at, first->mark_count, first->from);
    }
    return guess->at == truth->at && end_that_counts(guess) == end_that_counts(truth) &&
           same_encoding(log, guess->encoding, truth->encoding) &&
           can_know_marks(log, guess, truth);
}

/* Counts so many lines more; fewer wrap around, for a guess may count anything. */
static void shift_lines(vw_log *log, uint64_t lines)
{
    log->lines += lines;
    log->counted_lines += lines;
    for (size_t i = 0; i < VW_STRIDES_KEPT; i++)
        log->stride_lines[i] += lines;
    for (size_t i = 0; i < COUNTED_COUNT; i++)
        *number(&log->facts, COUNTED[i].line) += lines;
}

void vw_log_adopt(vw_log *log, const vw_log_state *truth, uint64_t lines, uint64_t marks)
{
    uint64_t joined[VW_LOG_MARKS_KEPT];

    shift_lines(log, lines);
    log->marks += marks;
    if (!log->first.known) {
        log->mark_count = join_marks(truth, log->mark_at, log->mark_count, joined);
        memcpy(log->mark_at, joined, sizeof joined);
    }
    if (log->facts.encoding == VW_ENCODING_UNKNOWN)
        log->facts.encoding = truth->encoding; /* it is decoded and searched alike */
}

vw_status vw_log_assume(vw_log *log, const vw_log_state *truth, vw_error *err)
{
    shift_lines(log, truth->lines - log->lines);
    log->passage_end = truth->passage_end;
    log->marks = truth->marks;
    log->mark_count = truth->mark_count;
    memcpy(log->mark_at, truth->mark_at, sizeof log->mark_at);
    log->spot_count = log->spot_next = 0;
    vw_log_forget_counts(log);
    return set_encoding(log, truth->encoding, err);
}

void vw_log_forget_counts(vw_log *log)
{
    clear_counts(&log->facts);
    log->first.known = false;
}

vw_log_facts vw_log_take_facts(vw_log *log)
{
    vw_log_facts facts;

    if (log->reads_apart && vw_log_is_over(log))
        vw_log__finish(log);
    facts = log->facts;
    clear_counts(&log->facts);
    return facts;
}

void vw_log_join_facts(vw_log_facts *facts, const vw_log_facts *behind)
{
    vw_log_facts all = *behind;

    all.mends |= facts->mends;
    for (size_t i = 0; i < COUNTED_COUNT; i++) {
        uint64_t before = *number(facts, COUNTED[i].count);

        if (before)
            *number(&all, COUNTED[i].line) = *number(facts, COUNTED[i].line);
        *number(&all, COUNTED[i].count) += before;
    }
    *facts = all;
}

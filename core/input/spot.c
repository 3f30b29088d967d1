#include "input/log_parts.h"

/*
 * Which finds become passages, and what lies between them. Weak literals and
 * marks are common: they are searched for together with the strong ones only
 * until the next passage can learn no more from them, and the last weak find
 * before a strong one is looked for backwards.
 */

/* Units searched at once on the way back: an attempt seldom begins farther before its failure. */
enum { BACK_AT_ONCE = 2048 };
_Static_assert((int)BACK_AT_ONCE <= (int)VW_SWEEP_BYTES, "a step back is one sweep");

uint32_t vw_log__wanted(const vw_log *log)
{
    return log->mark_count < VW_LOG_MARKS_KEPT ? VW_TAGS_ALL : VW_TAG_STRONG | VW_TAG_LABEL;
}

/* The text of [from, to) and of literals that begin there. */
static vw_span text_of(const vw_log *log, uint64_t from, uint64_t to)
{
    uint64_t known = to + vw_needles_longest(log->active);

    return vw_log__view(log, from, known < log->end ? known : log->end);
}

/* Searches backwards for the last weak find that begins in [from, to). */
static bool search_weak(const vw_log *log, uint64_t from, uint64_t to, uint64_t *at)
{
    bool any = false;

    while (!any && from < to) {
        uint64_t start = to - from > BACK_AT_ONCE ? to - BACK_AT_ONCE : from;
        vw_span text = text_of(log, start, to);
        size_t next = 0;
        vw_sweep sweep;
        vw_find_at found;

        vw_needles_sweep(log->active, text, 0, (size_t)(to - start), VW_TAG_WEAK, &sweep);
        for (; vw_needles_next(log->active, text, next, &sweep, &found); next = found.at + 1) {
            *at = start + found.at;
            any = true;
        }
        to = start;
    }
    return any;
}

/* The last weak find that begins in [from, to), where `to` is searched next: mostly it has been seen. */
static bool last_weak(const vw_log *log, uint64_t from, uint64_t to, uint64_t *at)
{
    if (log->weak_from > from)
        return search_weak(log, from, to, at);
    *at = log->weak_at;
    return *at != UINT64_MAX && *at >= from;
}

/* A strong find makes a passage, and so does the last weak one before it that is not too far. */
static void add_spots(vw_log *log, uint64_t at)
{
    uint64_t from = at > VW_ENTRY_BYTES_MAX ? at - VW_ENTRY_BYTES_MAX : 0;
    uint64_t weak;

    if (from < log->passage_end)
        from = log->passage_end;
    log->spot_count = log->spot_next = 0;
    if (last_weak(log, from, at, &weak))
        log->spots[log->spot_count++] = weak;
    log->spots[log->spot_count++] = at;
}

static void add_mark(vw_log *log, uint64_t at)
{
    if (log->mark_count < VW_LOG_MARKS_KEPT && vw_log__is_mark(log, at))
        log->mark_at[log->mark_count++] = at;
}

void vw_log__take_find(vw_log *log, uint64_t at, uint32_t tag)
{
    if (at >= log->passage_end && tag & (VW_TAG_STRONG | VW_TAG_LABEL))
        add_spots(log, at);
    if (tag & VW_TAG_WEAK)
        log->weak_at = at;
    if (tag & VW_TAG_MARK)
        add_mark(log, at);
}

bool vw_log__next_spot(vw_log *log, uint64_t *spot)
{
    while (log->spot_next < log->spot_count) {
        *spot = log->spots[log->spot_next++];
        if (*spot >= log->passage_end)
            return true;
    }
    return false;
}

/* Learns the marks of [from, scan), where nobody looked for them. */
static void learn_marks(vw_log *log, uint64_t from)
{
    vw_span text = text_of(log, from, log->scan);
    size_t next = 0;
    vw_find_at found;

    while (log->mark_count < VW_LOG_MARKS_KEPT &&
           vw_needles_find(log->active, text, next, VW_TAG_MARK, &found) &&
           from + found.at < log->scan) {
        add_mark(log, from + found.at);
        next = found.at + 1;
    }
}

static void note_first(vw_log *log, uint64_t from)
{
    log->first.known = true;
    log->first.from = from;
    log->first.mark_count = log->mark_count;
    memcpy(log->first.mark_at, log->mark_at, sizeof log->mark_at);
}

uint64_t vw_log__count_marks(vw_log *log, uint64_t from)
{
    bool full = log->mark_count == VW_LOG_MARKS_KEPT;
    uint64_t last = full ? log->mark_at[VW_LOG_MARKS_KEPT - 1] + 1 : log->scan;
    unsigned before = 0;

    if (!log->first.known)
        note_first(log, from);
    while (before < log->mark_count && log->mark_at[before] < from)
        before++;
    log->marks += before;
    log->mark_count -= before;
    memmove(log->mark_at, log->mark_at + before, log->mark_count * sizeof *log->mark_at);
    if (before && full)
        learn_marks(log, last > from ? last : from);
    return log->marks;
}

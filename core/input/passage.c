#include "input/log_parts.h"

#include "base/ascii.h"
#include "base/eight.h"

/*
 * Where an entry begins and ends. First the lines around a find are collected:
 * upwards to a line with a stamp, downwards to the next one. Under a stamp all
 * of them are the entry. Without one a paragraph is, with its neighbours that
 * belong to it.
 */

enum {
    AROUND_MAX = VW_ENTRY_LINES_MAX - 1, /* lines collected above and below */
    MIDDLE = AROUND_MAX,                 /* the line of the find */
    LINES_MAX = 2 * AROUND_MAX + 1
};

typedef struct entry {
    vw_line lines[LINES_MAX];
    size_t first, last;
    bool more_above, more_below; /* a limit ended the collecting */
} entry;

/* Units that are looked through for a place to cut a long line at. */
enum { CUT_REACH = 256 };

/* The first unit that may still be taken. */
static uint64_t floor_of(const vw_log *log)
{
    return log->passage_end > log->begin ? log->passage_end : log->begin;
}

bool vw_log__begins_line(const vw_log *log, uint64_t at)
{
    return at == log->start || (at > log->begin && log->view[at - 1 - log->begin] == '\n');
}

uint64_t vw_log__line_begin(const vw_log *log, uint64_t at, uint64_t floor)
{
    while (at - floor >= sizeof(uint64_t) &&
           !vw_eight_has(vw_eight_at(log->view + (at - sizeof(uint64_t) - log->begin)), '\n'))
        at -= sizeof(uint64_t);
    while (at > floor && log->view[at - 1 - log->begin] != '\n')
        at--;
    return at;
}

/* Where the line that holds `at` ends: its LF, the end of the log, or UINT64_MAX if not by `limit`. */
static uint64_t line_end(const vw_log *log, uint64_t at, uint64_t limit)
{
    uint64_t to = limit < log->end ? limit + 1 : log->end;
    vw_span view = vw_log__view(log, at, to);
    const char *found = view.len ? memchr(view.ptr, '\n', view.len) : NULL;

    if (found)
        return at + (uint64_t)(found - view.ptr);
    return to == log->end && log->at_end && log->end <= limit ? log->end : UINT64_MAX;
}

/* The first place of [at, at + CUT_REACH) where surely a character begins, or `at`. */
static uint64_t whole_character(const vw_log *log, uint64_t at)
{
    for (uint64_t i = at; i < at + CUT_REACH && i < log->end; i++) {
        unsigned char c = (unsigned char)log->view[i - log->begin];

        if (c < 0x40) /* neither a part of UTF-8 nor a second byte of CP932 */
            return i;
    }
    return at;
}

/* Where to stop in a line that does not end by `to`. The find at `at` stays whole. */
static uint64_t end_of_part(const vw_log *log, uint64_t at, uint64_t to)
{
    if (to > log->end)
        to = log->end;
    return to - at > 2 * CUT_REACH ? whole_character(log, to - CUT_REACH) : to;
}

/* What is looked at of a line that is too long: from its start, or around the find if that is far on. */
static vw_line part_of_line(const vw_log *log, uint64_t from, uint64_t at)
{
    uint64_t floor = floor_of(log);
    uint64_t before = VW_LINE_BYTES_MAX / 2;
    vw_line part = {.from = from};

    if (!vw_log__begins_line(log, from) || at + VW_NEEDLE_BYTES_MAX > from + VW_LINE_BYTES_MAX)
        part.from = at - floor > before ? whole_character(log, at - before) : floor;
    part.to = line_end(log, at, part.from + VW_LINE_BYTES_MAX);
    if (part.to == UINT64_MAX)
        part.to = end_of_part(log, at, part.from + VW_LINE_BYTES_MAX);
    return part;
}

/* The line of the find; false where it is too long, or begins within the last passage. */
static bool find_line(const vw_log *log, uint64_t at, vw_line *line)
{
    uint64_t floor = floor_of(log);

    if (at - floor > VW_LINE_BYTES_MAX)
        floor = at - VW_LINE_BYTES_MAX;
    line->from = vw_log__line_begin(log, at, floor);
    line->to = line_end(log, at, line->from + VW_LINE_BYTES_MAX);
    return vw_log__begins_line(log, line->from) && line->to != UINT64_MAX;
}

/* The line above, if a whole one begins at or after `floor`. */
static bool line_above(const vw_log *log, const vw_line *line, uint64_t floor, vw_line *above)
{
    if (line->from <= floor)
        return false;
    above->to = line->from - 1;
    above->from = vw_log__line_begin(log, above->to, floor);
    return vw_log__begins_line(log, above->from);
}

static bool is_stamped(const vw_line *line)
{
    return line->stamp.form != VW_STAMP_NONE;
}

/* Whether an entry of another log begins with `line`; the XML of an event stands below that event. */
static bool begins_anew(const vw_line *line, const vw_line *above)
{
    return line->heading == VW_HEADING_BEGINS && above->heading != VW_HEADING_XML;
}

/* Collects upwards to a line with a stamp; tells whether there is one. */
static bool collect_above(vw_log *log, entry *found, uint64_t at)
{
    uint64_t farthest = at > VW_ENTRY_BYTES_MAX ? at - VW_ENTRY_BYTES_MAX : 0;
    uint64_t floor = floor_of(log);
    bool limited = floor < farthest;

    while (!is_stamped(&found->lines[found->first])) {
        vw_line above;
        bool there =
            line_above(log, &found->lines[found->first], limited ? farthest : floor, &above);

        found->more_above = there ? found->first == 0 : limited;
        if (!there || found->more_above)
            return false;
        vw_log__look(log, &above);
        if (above.shape == VW_LINE_FRAME || begins_anew(&found->lines[found->first], &above))
            return false;
        found->lines[--found->first] = above;
    }
    return true;
}

/*
 * Whether the line at `from` begins with the stamp of a task log, as most lines
 * below most entries do: then it need not be looked at, nor its end be known.
 */
static bool is_next_stamped(const vw_log *log, uint64_t from, uint64_t limit)
{
    uint64_t to = limit < log->end ? limit + 1 : log->end;

    return from < to && vw_has_task_stamp(vw_log__view(log, from, to));
}

/* Collects downwards to the next stamp or frame, at most to the line `last_max` and up to `limit`. */
static void collect_below(vw_log *log, entry *found, size_t last_max, uint64_t limit)
{
    for (;;) {
        vw_line below = {.from = found->lines[found->last].to + 1};

        if (log->at_end && below.from >= log->end)
            return;
        if (is_next_stamped(log, below.from, limit))
            return;
        below.to = below.from > limit ? UINT64_MAX : line_end(log, below.from, limit);
        if (below.to != UINT64_MAX) {
            vw_log__look(log, &below);
            if (is_stamped(&below) || below.shape == VW_LINE_FRAME ||
                begins_anew(&below, &found->lines[found->last]))
                return;
        }
        found->more_below = below.to == UINT64_MAX || found->last == last_max;
        if (found->more_below)
            return;
        found->lines[++found->last] = below;
    }
}

/* Lines between blank ones; its first is what tells whether it belongs to another. */
typedef struct paragraph {
    size_t first, last;
} paragraph;

static bool is_blank(const entry *found, size_t at)
{
    return found->lines[at].shape == VW_LINE_BLANK;
}

/* A listing may have lost the blank lines between its items. */
static bool is_item(const entry *found, size_t at)
{
    return found->lines[at].heading == VW_HEADING_ITEM;
}

static paragraph paragraph_at(const entry *found, size_t at)
{
    paragraph around = {at, at};

    while (around.first > found->first && !is_blank(found, around.first - 1) &&
           !is_item(found, around.first))
        around.first--;
    while (around.last < found->last && !is_blank(found, around.last + 1) &&
           !is_item(found, around.last + 1))
        around.last++;
    return around;
}

static bool paragraph_above(const entry *found, paragraph below, paragraph *above)
{
    size_t at = below.first;

    while (at > found->first && is_blank(found, at - 1))
        at--;
    if (at == found->first)
        return false;
    *above = paragraph_at(found, at - 1);
    return true;
}

static bool paragraph_below(const entry *found, paragraph above, paragraph *below)
{
    size_t at = above.last;

    while (at < found->last && is_blank(found, at + 1))
        at++;
    if (at == found->last)
        return false;
    *below = paragraph_at(found, at + 1);
    return true;
}

static vw_heading heading_of(const entry *found, paragraph part)
{
    return found->lines[part.first].heading;
}

/* An event whose lines are a paragraph each, as mail programs make them, or whose text stands apart. */
static bool is_of_event(vw_heading before)
{
    return before == VW_HEADING_EVENT_ID || before == VW_HEADING_FIELD ||
           before == VW_HEADING_DATA || before == VW_HEADING_BEGINS;
}

/* Whether the head of an event stands above the paragraph, which then is its text. */
static bool has_head(const entry *found, paragraph part)
{
    paragraph above;

    return paragraph_above(found, part, &above) && is_of_event(heading_of(found, above));
}

/*
 * Whether `next` belongs to the paragraph before it. An event id that stands
 * alone belongs to both its neighbours, unless the one before has a head of its
 * own; one that heads a whole event begins anew, but what comes behind it is
 * still of that event.
 */
static bool belongs(const entry *found, paragraph before, paragraph next)
{
    vw_heading heading = heading_of(found, next);
    bool alone = next.first == next.last;

    switch (heading) {
    case VW_HEADING_FOLLOWS:
    case VW_HEADING_DATA:
    case VW_HEADING_XML: return true;
    case VW_HEADING_EVENT_ID:
        return alone && (is_of_event(heading_of(found, before)) || !has_head(found, before));
    case VW_HEADING_FIELD: return alone && is_of_event(heading_of(found, before));
    case VW_HEADING_ITEM:
    case VW_HEADING_BEGINS: return false;
    case VW_HEADING_NONE: break;
    }
    return is_of_event(heading_of(found, before));
}

/* Keeps the paragraph of the find and those that belong to it. */
static void choose_paragraphs(entry *found)
{
    paragraph top = paragraph_at(found, MIDDLE);
    paragraph bottom = top;
    paragraph other;

    while (paragraph_above(found, top, &other) && belongs(found, other, top))
        top = other;
    while (paragraph_below(found, bottom, &other) && belongs(found, bottom, other))
        bottom = other;
    found->more_above = found->more_above && top.first == found->first;
    found->more_below = found->more_below && bottom.last == found->last;
    found->first = top.first;
    found->last = bottom.last;
}

/* Drops what lies farthest from the find until the entry keeps its limits. */
static void trim(entry *found)
{
    const vw_line *lines = found->lines;

    while (found->last - found->first >= VW_ENTRY_LINES_MAX ||
           lines[found->last].to - lines[found->first].from > VW_ENTRY_BYTES_MAX) {
        uint64_t above = lines[MIDDLE].from - lines[found->first].from;
        uint64_t below = lines[found->last].to - lines[MIDDLE].to;

        if (above > below) {
            found->first++;
            found->more_above = true;
        } else {
            found->last--;
            found->more_below = true;
        }
    }
    while (found->first < MIDDLE && is_blank(found, found->first))
        found->first++;
}

static void collect(vw_log *log, entry *found, uint64_t at)
{
    if (collect_above(log, found, at)) {
        collect_below(log, found, found->first + VW_ENTRY_LINES_MAX - 1,
                      found->lines[found->first].from + VW_ENTRY_BYTES_MAX);
    } else {
        collect_below(log, found, LINES_MAX - 1, found->lines[MIDDLE].from + VW_ENTRY_BYTES_MAX);
        choose_paragraphs(found);
        trim(found);
    }
    while (found->last > MIDDLE && is_blank(found, found->last))
        found->last--;
}

/* The 1-based number of the line that begins at `at`; never called for an earlier line again. */
static uint64_t line_number(vw_log *log, uint64_t at)
{
    uint64_t stride = at / VW_STRIDE;
    uint64_t known = stride * VW_STRIDE;
    uint64_t lines = log->stride_lines[stride % VW_STRIDES_KEPT];

    if (log->counted_at > known) {
        known = log->counted_at;
        lines = log->counted_lines;
    }
    log->counted_lines = lines + vw_count_lines(vw_log__view(log, known, at));
    log->counted_at = at;
    return log->counted_lines + 1;
}

/*
 * Ends the passage behind its last line. Its lines, if whole, need not be
 * counted once more; but each stride is counted from its own start, since a
 * part of a log knows nothing of those before it.
 */
static void end_passage(vw_log *log, const vw_line *last, bool whole, size_t lines)
{
    bool ended = last->to < log->end && log->view[last->to - log->begin] == '\n';

    log->passage_end = last->to + ended;
    if (!whole || !ended || log->passage_end / VW_STRIDE != log->counted_at / VW_STRIDE)
        return;
    log->counted_at = log->passage_end;
    log->counted_lines += lines;
}

static void note_cut(vw_log *log, uint64_t line)
{
    if (!log->facts.cut_entries)
        log->facts.cut_entry_line = line;
    log->facts.cut_entries++;
}

vw_status vw_log__passage(vw_log *log, uint64_t spot, vw_passage *passage, vw_error *err)
{
    entry found;
    vw_line *middle = &found.lines[MIDDLE];
    bool whole = find_line(log, spot, middle);
    uint64_t number;

    found.first = found.last = MIDDLE;
    found.more_above = found.more_below = false;
    if (whole) {
        vw_log__look(log, middle);
        collect(log, &found, spot);
    } else {
        *middle = part_of_line(log, middle->from, spot);
    }
    number = log->lines_before + line_number(log, found.lines[found.first].from);
    passage->records = log->room->records;
    passage->count = found.last - found.first + 1;
    passage->cut = found.more_above || found.more_below;
    passage->marks = vw_log__count_marks(log, found.lines[found.first].from);
    for (size_t i = 0; i < passage->count; i++)
        log->room->records[i].line = number + i;
    if (passage->cut)
        note_cut(log, number);
    end_passage(log, &found.lines[found.last], whole, passage->count);
    return vw_log__read_records(log, &found.lines[found.first], passage->count, !whole, err);
}

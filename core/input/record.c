#include "input/log_parts.h"

#include "base/ascii.h"
#include "input/front.h"
#include "input/mend.h"

/*
 * The records of a passage. A line that is UTF-8 as it is stored and has
 * nothing to mend is read where it stands in the buffer; only others are
 * copied.
 */

static void note(uint64_t *count, uint64_t *first_line, uint64_t by, uint64_t line)
{
    if (by && !*count)
        *first_line = line;
    *count += by;
}

static bool has_nul(vw_span text)
{
    return text.len && memchr(text.ptr, '\0', text.len);
}

/*
 * Decodes and mends one line. What had to be written into a buffer has only a
 * length as yet and no place: the buffers may move.
 */
static void decode_record(vw_log *log, uint64_t from, vw_span view, vw_record *record)
{
    struct vw_log_room *room = log->room;
    size_t stored_at = room->stored.len, text_at = room->text.len, replaced;
    vw_span stored;

    record->stored = vw_log__decode(log, from, from + view.len, &room->stored, &replaced);
    stored = record->stored.ptr ? view : vw_span_from(vw_buf_span(&room->stored), stored_at);
    note(&log->facts.replaced, &log->facts.replaced_line, replaced, record->line);
    record->text = record->stored;
    if (record->stored.ptr && !vw_mend_changes(stored))
        return;
    record->mended = vw_mend_characters(stored, &room->text);
    record->text = (vw_span){NULL, room->text.len - text_at};
}

/* Most lines need neither decoding nor mending. */
static void read_record(vw_log *log, const vw_line *line, bool cut, vw_record *record)
{
    vw_span view = vw_log__without_cr(vw_log__view(log, line->from, line->to));

    record->offset = log->bytes_before + line->from * log->unit;
    record->cut = cut;
    record->mended = 0;
    record->twin = 0;
    record->stamp = (vw_stamp){VW_STAMP_NONE, VW_TIME_NONE, 0};
    record->text = view;
    record->stored = view;
    if (log->unit > 1 || !vw_mend_is_plain(view))
        decode_record(log, line->from, view, record);
    if (line->bare && record->text.ptr == view.ptr)
        record->stamp = line->stamp;
}

/* The first `len` bytes of what is left of a buffer. */
static vw_span take_place(vw_span *left, size_t len)
{
    vw_span taken = vw_span_cut(*left, 0, len);

    *left = vw_span_from(*left, len);
    return taken;
}

/* Gives the spans that stand in buffers their places, now that these stay. */
static void place_spans(struct vw_log_room *room, size_t count)
{
    vw_span stored = vw_buf_span(&room->stored);
    vw_span text = vw_buf_span(&room->text);

    for (size_t i = 0; i < count; i++) {
        vw_record *record = &room->records[i];

        if (!record->stored.ptr)
            record->stored = take_place(&stored, record->stored.len);
        if (!record->text.ptr)
            record->text = take_place(&text, record->text.len);
    }
}

/*
 * How much of the front of records[at] is none of it. Lines without a stamp
 * have the front of the line above once more, its number one higher; where
 * there is no line above, the one below tells whether a number counts lines.
 */
static size_t front_of(vw_record *records, size_t count, size_t at, vw_span above)
{
    vw_record *record = &records[at];
    size_t front = vw_front_bytes(record->text, &record->mended);
    size_t like;

    if (vw_stamp_read(vw_span_from(record->text, front)).form != VW_STAMP_NONE)
        return front;
    like = vw_front_like(record->text, above);
    if (!above.len && at + 1 < count) {
        like = front + vw_front_number(vw_span_from(record->text, front));
        if (!vw_front_like(records[at + 1].text, vw_span_cut(record->text, 0, like)))
            like = 0;
    }
    if (like <= front)
        return front;
    record->mended |= VW_MEND_NUMBER;
    return like;
}

/* Takes the fronts off; sets the stamps of the records. A line that begins with its stamp has no front. */
static void take_fronts(vw_record *records, size_t count)
{
    vw_span above = VW_SPAN_NONE;

    for (size_t i = 0; i < count; i++) {
        vw_record *record = &records[i];
        size_t front;

        if (record->stamp.form == VW_STAMP_NONE)
            record->stamp = vw_stamp_read(record->text);
        if (record->stamp.form != VW_STAMP_NONE)
            continue;
        front = front_of(records, count, i, above);
        if (!front)
            continue;
        above = vw_span_cut(record->text, 0, front);
        record->text = vw_span_from(record->text, front);
        record->stamp = vw_stamp_read(record->text);
    }
}

/* Read where it stands, with nothing to mend and no front: a NUL would be mended. */
static bool is_plain(const vw_record *record)
{
    return record->text.ptr == record->stored.ptr;
}

/* The shape of a record, and what the facts take from it. */
static void finish_record(vw_log *log, vw_record *record, bool is_long)
{
    vw_log_facts *facts = &log->facts;

    record->shape = VW_LINE_TEXT;
    if (record->stamp.form == VW_STAMP_NONE && !is_long)
        record->shape = vw_log__shape(record->text);
    if (!is_plain(record))
        note(&facts->nuls, &facts->nul_line, has_nul(record->stored), record->line);
    note(&facts->gaps, &facts->gap_line, record->shape == VW_LINE_GAP, record->line);
    note(&facts->mended, &facts->mended_line, record->mended != 0, record->line);
    note(&facts->cut_lines, &facts->cut_line, record->cut, record->line);
    facts->mends |= record->mended;
}

/* What twins have in common. */
typedef struct likeness {
    vw_span text;  /* behind the stamps */
    uint16_t kind; /* how its bytes are read, and which stamps stand in front of them */
} likeness;

/* The bytes of a second stamp of a task log in brackets at the start of `text`; 0 where there is none. */
static size_t bracket_bytes(vw_span text)
{
    enum { BYTES = sizeof " [01/19/2018 10:23:20.701]" - 1 };
    bool there = text.len >= BYTES && vw_starts(text, VW_SPAN(" [")) &&
                 text.ptr[BYTES - 1] == ']' && vw_has_task_stamp(vw_span_from(text, 2));

    return there ? BYTES : 0;
}

static likeness likeness_of(const vw_log *log, vw_span line, vw_stamp stamp)
{
    vw_span text = vw_span_from(line, stamp.len);
    size_t bracket = bracket_bytes(text);
    unsigned stamps = (unsigned)stamp.form << 1 | (bracket > 0);

    return (likeness){vw_span_from(text, bracket),
                      (uint16_t)((unsigned)log->facts.encoding << 8 | stamps)};
}

/*
 * A line of which a twin is known is plain as that was: nothing of it need be
 * looked at once more. False where there is none.
 */
static bool read_twin(vw_log *log, const vw_line *line, vw_record *record)
{
    vw_span view = vw_log__without_cr(vw_log__view(log, line->from, line->to));
    likeness like = likeness_of(log, view, line->stamp);
    uint64_t twin = vw_twins_find(&log->room->twins, like.text, like.kind);

    record->text = view;
    record->stored = view;
    record->offset = log->bytes_before + line->from;
    record->shape = VW_LINE_TEXT;
    record->stamp = line->stamp;
    record->mended = 0;
    record->cut = false;
    record->twin = twin;
    return twin != 0;
}

/* Whether a line alone in its passage may have twins: it is stored in bytes and begins with its stamp. */
static bool may_have_twins(const vw_log *log, const vw_line *line, size_t count)
{
    return count == 1 && line->bare && log->unit == 1;
}

vw_status vw_log__read_records(vw_log *log, const vw_line *lines, size_t count, bool cut,
                               vw_error *err)
{
    struct vw_log_room *room = log->room;
    bool alone = may_have_twins(log, lines, count);

    if (alone && read_twin(log, lines, room->records))
        return VW_OK;
    vw_buf_clear(&room->stored);
    vw_buf_clear(&room->text);
    for (size_t i = 0; i < count; i++)
        read_record(log, &lines[i], cut, &room->records[i]);
    if (room->stored.failed || room->text.failed || room->scratch.failed || room->mended.failed)
        return vw_fail_memory(err);
    place_spans(room, count);
    take_fronts(room->records, count);
    for (size_t i = 0; i < count; i++)
        finish_record(log, &room->records[i], lines[i].to - lines[i].from > VW_LOOK_MAX);
    if (alone && is_plain(room->records)) {
        likeness like = likeness_of(log, room->records->text, lines->stamp);

        vw_twins_add(&room->twins, like.text, like.kind);
    }
    return VW_OK;
}

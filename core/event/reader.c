#include "event/code.h"
#include "event/grammar.h"
#include "event/recall.h"
#include "event/wrap.h"

#include "base/ascii.h"

#include <stddef.h>

/* One line as the program wrote it: several physical ones where mail has wrapped it. */
struct logical_line {
    size_t from, to;    /* of the text of the event */
    size_t first, last; /* of event->lines, inclusive */
};

/* The logical lines of an event in the making. */
struct logical_lines {
    struct logical_line list[VW_ENTRY_LINES_MAX];
    size_t count;
};

void vw_reader_open(vw_reader *reader, const vw_names *names)
{
    memset(reader, 0, offsetof(vw_reader, lines));
    reader->names = names;
}

void vw_reader_begin(vw_reader *reader, const vw_passage *passage)
{
    reader->passage = passage;
    reader->next = 0;
}

void vw_reader_close(vw_reader *reader)
{
    vw_buf_free(&reader->text);
    vw_recall_free(&reader->recall);
}

/* The record behind the last one of the event that begins at `first`. */
static size_t event_end(const vw_passage *passage, size_t first)
{
    bool stamped = passage->records[first].stamp.form != VW_STAMP_NONE;
    size_t end = first + 1;

    while (end < passage->count) {
        const vw_record *record = &passage->records[end];

        if (record->stamp.form != VW_STAMP_NONE || record->shape == VW_LINE_FRAME)
            break;
        if (!stamped && vw_grammar_starts_event(record->text))
            break;
        if (vw_grammar_lists_item(record->text))
            break;
        end++;
    }
    return end;
}

static bool is_skipped(const vw_record *record)
{
    return record->shape != VW_LINE_TEXT;
}

/* The text of a record without its stamp, what closes that, and the blank behind it. */
static vw_span body_of(const vw_record *record)
{
    vw_span body = vw_span_from(record->text, record->stamp.len);

    if (record->stamp.form != VW_STAMP_NONE && body.len && memchr("],;:|", body.ptr[0], 5))
        body = vw_span_from(body, 1);
    return record->stamp.form != VW_STAMP_NONE ? vw_trim(body) : body;
}

/* How the record goes on with the line before it. */
static vw_join join_of(vw_span line, const vw_record *record, vw_span body)
{
    return record->stamp.form == VW_STAMP_NONE ? vw_join_of(line, body) : VW_JOIN_NOT;
}

static void add_record(vw_reader *reader, const vw_record *record, vw_event *event,
                       struct logical_lines *lines)
{
    vw_evidence *evidence = &event->lines[event->line_count];
    struct logical_line *line = lines->count ? &lines->list[lines->count - 1] : NULL;
    vw_span body = body_of(record);
    vw_span last =
        line ? vw_span_cut(vw_buf_span(&reader->text), line->from, line->to) : VW_SPAN_NONE;
    vw_join join = line ? join_of(last, record, body) : VW_JOIN_NOT;

    if (event->line_count && join != VW_JOIN_IN_WORD)
        vw_buf_char(&reader->text, join == VW_JOIN_NOT ? '\n' : ' ', 1);
    if (join != VW_JOIN_NOT && reader->wrapped++ == 0)
        reader->wrapped_line = record->line;
    *evidence =
        (vw_evidence){record->line, record->offset, record->stored, reader->text.len, false};
    if (join == VW_JOIN_NOT) {
        line = &lines->list[lines->count++];
        *line = (struct logical_line){.from = reader->text.len, .first = event->line_count};
    }
    vw_buf_add(&reader->text, join == VW_JOIN_NOT ? body : vw_trim(body));
    line->to = reader->text.len;
    line->last = event->line_count++;
}

/* An event of several records: their texts are joined in the reader's buffer. */
static void join_records(vw_reader *reader, size_t first, size_t end, vw_event *event,
                         struct logical_lines *lines)
{
    vw_buf_clear(&reader->text);
    lines->count = 0;
    for (size_t i = first; i < end && event->line_count < VW_ENTRY_LINES_MAX; i++)
        if (!is_skipped(&reader->passage->records[i]))
            add_record(reader, &reader->passage->records[i], event, lines);
    event->text = vw_buf_span(&reader->text);
}

/* Most events are one record, which is read where it stands. */
static void take_record(const vw_record *record, vw_event *event, struct logical_lines *lines)
{
    event->text = body_of(record);
    event->lines[0] = (vw_evidence){record->line, record->offset, record->stored, 0, false};
    event->line_count = 1;
    lines->list[0] = (struct logical_line){.to = event->text.len};
    lines->count = 1;
}

static void read_running_text(const vw_reader *reader, vw_span before, vw_span line,
                              vw_event *event, vw_line_read *made)
{
    vw_reading readings[VW_EVENT_CODES_MAX];
    size_t count = vw_codes_read(reader->names, before, line, readings, VW_EVENT_CODES_MAX);

    for (size_t i = 0; i < count; i++)
        vw_event_add_code(event, readings[i].code, readings[i].misread, false);
    if (count) {
        const vw_call *call = event->call.ptr ? NULL : vw_call_in(line);

        *made = VW_LINE_CITED;
        vw_grammar_read_writer(line, event);
        if (call) {
            event->call = call->name;
            event->phase = call->phase;
        }
    }
}

/* "[07/13/2017 13:40:43.787] ": the second clock. */
static vw_span take_bracket(vw_span line, vw_event *event)
{
    vw_span text = vw_trim(line), inside = vw_span_from(text, 1);
    vw_stamp stamp;

    if (!vw_starts(text, VW_SPAN("[")) || !inside.len || !vw_is_digit(inside.ptr[0]))
        return line;
    stamp = vw_stamp_read(inside);
    if (stamp.form == VW_STAMP_NONE || stamp.len >= inside.len || inside.ptr[stamp.len] != ']')
        return line;
    event->bracket = stamp.time;
    return vw_trim(vw_span_from(inside, stamp.len + 1));
}

static void read_line(const vw_reader *reader, const struct logical_line *line, vw_span before,
                      bool first, vw_event *event)
{
    vw_span text = vw_span_cut(event->text, line->from, line->to);
    size_t codes = event->code_count;
    vw_line_read made;

    if (first)
        text = take_bracket(text, event);
    made = vw_grammar_read(reader->names, text, event);
    if (made != VW_LINE_READ && event->code_count == codes && !event->has_exit_code)
        read_running_text(reader, before, text, event, &made);
    for (size_t i = line->first; i <= line->last; i++)
        event->lines[i].cited = made == VW_LINE_CITED;
}

static bool is_same_failure(const vw_failed_call *before, uint32_t code, uint64_t attempt)
{
    return code && code == before->code && attempt == before->attempt;
}

static void remember_failure(vw_failed_call *failed, const vw_event *event)
{
    failed->code = event->codes[0].code;
    failed->attempt = event->attempt;
    failed->phase = event->phase;
    failed->name_len = 0;
    if (event->kind == VW_KIND_COM_ERROR && event->call.len <= sizeof failed->name) {
        memcpy(failed->name, event->call.len ? event->call.ptr : "", event->call.len);
        failed->name_len = event->call.len;
    }
}

/* A result of the same failure takes call and phase from the failed call before it. */
static void follow_failure(vw_reader *reader, vw_event *event)
{
    bool tells = event->kind == VW_KIND_OUTPUT || event->kind == VW_KIND_COM_EXCEPTION;
    uint32_t code = event->code_count ? event->codes[0].code : 0;

    if (tells && is_same_failure(&reader->failed, code, event->attempt)) {
        event->continues = true;
        event->twin = 0; /* not told by its text alone */
        if (reader->failed.name_len) {
            event->call = (vw_span){reader->failed.name, reader->failed.name_len};
            event->phase = reader->failed.phase;
        }
        return;
    }
    if (!code || (!tells && event->kind != VW_KIND_COM_ERROR))
        return;
    if (tells && !reader->failed.code) {
        reader->missed_code = code;
        reader->missed_attempt = event->attempt;
    }
    remember_failure(&reader->failed, event);
}

void vw_reader_restart(vw_reader *reader, const vw_failed_call *failed)
{
    reader->failed = *failed;
    reader->missed_code = 0;
    reader->wrapped = 0;
}

bool vw_reader_agrees(const vw_reader *reader, const vw_failed_call *guess,
                      const vw_failed_call *truth, uint64_t marks)
{
    if (!guess->code)
        return !is_same_failure(truth, reader->missed_code, reader->missed_attempt + marks);
    return is_same_failure(truth, guess->code, guess->attempt + marks) &&
           guess->phase == truth->phase &&
           vw_span_is((vw_span){guess->name, guess->name_len},
                      (vw_span){truth->name, truth->name_len});
}

void vw_reader_adopt(vw_reader *reader, const vw_failed_call *truth, uint64_t marks)
{
    reader->failed.attempt += marks;
    if (!reader->failed.code)
        reader->failed = *truth;
}

static void finish(vw_event *event, const vw_record *first)
{
    const vw_call *call = event->call.ptr ? vw_call_find(event->call) : NULL;

    if (event->level == VW_LEVEL_INFO || (call && call->harmless)) {
        event->code_count = 0;
        event->has_writer_code = false;
    }
    if (event->kind == VW_KIND_TEXT && event->provider.ptr && event->event_id >= 0)
        event->kind = VW_KIND_EVENT;
    if (event->kind == VW_KIND_TEXT && first->stamp.form == VW_STAMP_AIP)
        event->kind = VW_KIND_TRACE;
    if (event->kind == VW_KIND_COM_EXCEPTION && event->phase == VW_PHASE_NONE)
        event->phase = VW_PHASE_ASYNC;
}

/* The event of the records [first, end), as it is told by their text alone. */
static void read_event(vw_reader *reader, size_t first, size_t end, vw_event *event)
{
    const vw_record *record = &reader->passage->records[first];
    struct logical_lines lines;
    vw_span before = VW_SPAN_NONE;

    memset(event, 0, offsetof(vw_event, codes)); /* of which there are none as yet */
    event->time = record->stamp.form != VW_STAMP_NONE ? record->stamp.time : VW_TIME_NONE;
    event->bracket = VW_TIME_NONE;
    event->line = record->line;
    event->string_id = -1;
    event->event_id = -1;
    event->state = VW_STATE_NONE;
    event->twin = record->twin;
    event->lines = reader->lines;
    if (end == first + 1)
        take_record(record, event, &lines);
    else
        join_records(reader, first, end, event, &lines);
    for (size_t i = 0; i < lines.count; i++) {
        read_line(reader, &lines.list[i], before, i == 0, event);
        before = vw_span_cut(event->text, lines.list[i].from, lines.list[i].to);
    }
    finish(event, record);
    if (record->twin)
        vw_recall_keep(&reader->recall, record, event);
}

bool vw_reader_next(vw_reader *reader, vw_event *event)
{
    const vw_passage *passage = reader->passage;
    size_t first = reader->next;

    while (first < passage->count && is_skipped(&passage->records[first]))
        first++;
    if (first == passage->count)
        return false;
    reader->next = event_end(passage, first);
    if (!vw_recall_event(&reader->recall, &passage->records[first], reader->lines, event))
        read_event(reader, first, reader->next, event);
    event->attempt = passage->marks;
    follow_failure(reader, event);
    return true;
}

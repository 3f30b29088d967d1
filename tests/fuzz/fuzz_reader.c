/*
 * Any text through log, passages and tokeniser. Reading is total; what an event
 * says lies within its text, its codes differ, its lines stand in order, and
 * no line of the log is read twice.
 */
#include "event/grammar.h"
#include "fuzz.h"
#include "log_needles.h"

/* The last line of a log that an event has taken, and of a kept copy of an event what it must have. */
typedef struct walk {
    uint64_t last_line, last_offset;
    vw_arena kept;
} walk;

static void check_lines(const vw_event *event, walk *walk)
{
    size_t from = 0;

    ENSURE(event->line_count >= 1 && event->line_count <= VW_ENTRY_LINES_MAX);
    ENSURE(event->line == event->lines[0].line);
    for (size_t i = 0; i < event->line_count; i++) {
        const vw_evidence *line = &event->lines[i];

        ENSURE(line->line > walk->last_line);
        ENSURE(line->line == 1 || line->offset > walk->last_offset);
        ENSURE(line->from >= from && line->from <= event->text.len);
        ENSURE(fuzz_is_utf8(line->text));
        walk->last_line = line->line;
        walk->last_offset = line->offset;
        from = line->from;
    }
}

static void check_words(const vw_event *event)
{
    ENSURE(event->kind < VW_KIND_COUNT && vw_kind_name(event->kind));
    ENSURE(event->code_count <= VW_EVENT_CODES_MAX);
    for (size_t i = 0; i < event->code_count; i++)
        for (size_t k = 0; k < i; k++)
            ENSURE(event->codes[i].code != event->codes[k].code);
    ENSURE(fuzz_is_utf8(event->text));
    ENSURE(fuzz_within(event->writer, event->text));
    ENSURE(fuzz_within(event->writer_id, event->text));
    ENSURE(fuzz_is_utf8(event->provider) &&
           fuzz_is_utf8(event->call)); /* may be the grammar's own */
    ENSURE(event->level != VW_LEVEL_INFO || (!event->code_count && !event->has_writer_code));
    ENSURE(event->string_id >= -1 && event->event_id >= -1);
}

static void check_kept(const vw_event *event, walk *walk)
{
    const vw_event *kept = vw_event_keep(&walk->kept, event);

    ENSURE(kept && kept->line_count >= 1 && kept->line_count <= event->line_count);
    ENSURE(vw_span_is(kept->text, event->text) && vw_span_is(kept->call, event->call));
    for (size_t i = 0; i < kept->line_count; i++) {
        ENSURE(kept->lines[i].text.len <= VW_EVIDENCE_BYTES_MAX + 3);
        ENSURE(fuzz_is_utf8(kept->lines[i].text));
    }
    vw_arena_free(&walk->kept);
}

static void read_log(vw_log *log, const vw_names *names)
{
    walk walk = {0};
    vw_reader reader;
    vw_passage passage;
    vw_event event;
    vw_status status;

    vw_reader_open(&reader, names);
    while ((status = vw_log_next(log, &passage, NULL)) == VW_OK) {
        vw_reader_begin(&reader, &passage);
        while (vw_reader_next(&reader, &event)) {
            check_lines(&event, &walk);
            check_words(&event);
            check_kept(&event, &walk);
            ENSURE(event.attempt == passage.marks);
        }
    }
    ENSURE(status == VW_END);
    ENSURE(walk.last_line <= vw_log_facts_of(log)->lines);
    vw_reader_close(&reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static vw_names names;
    vw_span text = fuzz_text(data, size);
    bool every = fuzz_byte(&text) & 1;
    vw_log_needles needles = log_needles(every);
    vw_log *log;

    if (!names.count) {
        vw_names_teach(&names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
        vw_names_teach(&names, VW_SPAN("E_UNEXPECTED"), 0x8000ffff);
    }
    ENSURE(vw_log_open_text(&log, text, &needles, VW_ENCODING_UNKNOWN, NULL) == VW_OK);
    read_log(log, &names);
    vw_log_close(log);
    return 0;
}

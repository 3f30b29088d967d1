/*
 * Lines that repeat, whatever they are: each line of the input comes three times
 * in a long task log. What is known of a line by its twin is what the line
 * itself tells, and the event that is recalled for it is the one that is read.
 */
#include "../event/same_event.h"
#include "base/buf.h"
#include "fuzz.h"
#include "input/twins.h"

static const char *const stamps[] = {"03/04/2021 05:06:07.890", "12/31/2024 23:59:59.999"};

/* The `nth` time that a line comes its bracketed stamp is another one, if it has one. */
static void add_line(vw_buf *log, vw_span line, size_t nth)
{
    enum { LAST = sizeof " [03/04/2021 14:06:07.87" - 1 }; /* digit */
    size_t at = log->len + LAST;

    vw_buf_add(log, line);
    if (!log->failed && vw_starts(line, VW_SPAN(" [")) && line.len > LAST &&
        vw_is_digit(log->ptr[at]))
        log->ptr[at] = (char)('0' + nth);
}

/* A log of every line of `text`, each behind a stamp, that is long enough for twins. */
static vw_buf log_of(vw_span text)
{
    vw_buf log = {0};

    for (int i = 0; i < VW_TWINS_BEHIND; i++)
        vw_buf_format(&log, "%s %d\n", stamps[0], i);
    for (size_t i = 0; i < 3; i++)
        for (vw_span rest = text; rest.len;) {
            vw_buf_text(&log, stamps[i % 2]);
            add_line(&log, fuzz_line(&rest), i);
            vw_buf_text(&log, "\n");
        }
    return log;
}

/* A twin is a whole line of the log, as it is stored there. */
static void check_record(const vw_record *record, vw_span log)
{
    size_t end = (size_t)record->offset + record->stored.len;

    ENSURE(record->shape == VW_LINE_TEXT && !record->mended && !record->cut);
    ENSURE(vw_span_is(record->text, record->stored) && fuzz_is_utf8(record->text));
    ENSURE(vw_span_is(record->stored, vw_span_cut(log, (size_t)record->offset, end)));
    ENSURE(log.ptr[end] == '\n' || log.ptr[end] == '\r');
    ENSURE(vw_stamp_read(record->text).time == record->stamp.time);
}

static void read_log(vw_log *log, vw_span text, const vw_names *names)
{
    vw_reader recalls, reads;
    vw_passage passage;
    vw_event one, two;

    vw_reader_open(&recalls, names);
    vw_reader_open(&reads, names);
    while (vw_log_next(log, &passage, NULL) == VW_OK) {
        vw_record alone = passage.records[0];
        vw_passage again = passage;

        if (passage.count > 1)
            continue; /* it has no twin */
        if (alone.twin)
            check_record(&alone, text);
        alone.twin = 0;
        again.records = &alone;
        vw_reader_begin(&recalls, &passage);
        vw_reader_begin(&reads, &again);
        while (vw_reader_next(&recalls, &one)) {
            ENSURE(vw_reader_next(&reads, &two) && same_event(&one, &two));
        }
        ENSURE(!vw_reader_next(&reads, &two));
    }
    vw_reader_close(&recalls);
    vw_reader_close(&reads);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static vw_names names;
    static vw_needles *none;
    vw_buf text = log_of(fuzz_text(data, size));
    vw_log_needles needles = {.every = true};
    vw_log *log;

    if (!names.count) {
        vw_names_teach(&names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
        vw_names_teach(&names, VW_SPAN("E_UNEXPECTED"), 0x8000ffff);
        ENSURE(vw_needles_open(&none, NULL, 0, VW_NEEDLES_BEST, NULL) == VW_OK);
    }
    needles.any = needles.task = (vw_needle_sets){none, none, none};
    ENSURE(vw_log_open_text(&log, vw_buf_span(&text), &needles, VW_ENCODING_UNKNOWN, NULL) ==
           VW_OK);
    read_log(log, vw_buf_span(&text), &names);
    vw_log_close(log);
    vw_buf_free(&text);
    return 0;
}

#include "../folder.h"

#include "base/limits.h"
#include "input/log.h"
#include "input/mend.h"

/* Lines with FAIL make a passage; LABEL too, but not in a task log; BEGIN waits for one and is counted. */
static const vw_needle any_needles[] = {
    {{"FAIL", 4}, VW_TAG_STRONG},
    {{"LABEL", 5}, VW_TAG_LABEL},
    {{"BEGIN", 5}, VW_TAG_WEAK | VW_TAG_MARK},
};
static const vw_needle task_needles[] = {
    {{"FAIL", 4}, VW_TAG_STRONG},
    {{"BEGIN", 5}, VW_TAG_WEAK | VW_TAG_MARK},
};

#define STAMP "03/04/2021 05:06:07.890 "

/* A log in reading. `passages` gets the line numbers of each: "3-5 9". */
typedef struct reading {
    vw_needles *any, *task;
    vw_log_needles needles;
    vw_log *log;
    char passages[256];
} reading;

static void open_needles(reading *reading)
{
    *reading = (struct reading){0};
    assert_int_equal(vw_needles_open(&reading->any, any_needles, 3, VW_NEEDLES_BEST, NULL), VW_OK);
    assert_int_equal(vw_needles_open(&reading->task, task_needles, 2, VW_NEEDLES_BEST, NULL),
                     VW_OK);
    reading->needles.any = (vw_needle_sets){reading->any, reading->any, reading->any};
    reading->needles.task = (vw_needle_sets){reading->task, reading->task, reading->task};
}

static void close_reading(reading *reading)
{
    vw_log_close(reading->log);
    vw_needles_close(reading->any);
    vw_needles_close(reading->task);
}

static void list_passages(reading *reading)
{
    vw_passage passage;
    vw_status status;

    while ((status = vw_log_next(reading->log, &passage, NULL)) == VW_OK) {
        size_t len = strlen(reading->passages);
        unsigned long long first = passage.records[0].line;
        unsigned long long last = passage.records[passage.count - 1].line;

        len += (size_t)snprintf(reading->passages + len, sizeof reading->passages - len, "%s%llu",
                                len ? " " : "", first);
        if (last > first)
            snprintf(reading->passages + len, sizeof reading->passages - len, "-%llu", last);
    }
    assert_int_equal(status, VW_END);
}

static void read_text(reading *reading, vw_span text)
{
    open_needles(reading);
    assert_int_equal(
        vw_log_open_text(&reading->log, text, &reading->needles, VW_ENCODING_UNKNOWN, NULL), VW_OK);
    list_passages(reading);
}

static void read_file(reading *reading, const char *path)
{
    open_needles(reading);
    assert_int_equal(vw_log_open(&reading->log, path, &reading->needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    list_passages(reading);
}

/* The lines of the passages that a text yields. */
#define ASSERT_PASSAGES(text, expected)                                                            \
    do {                                                                                           \
        reading reading;                                                                           \
        read_text(&reading, VW_SPAN(text));                                                        \
        assert_string_equal(reading.passages, expected);                                           \
        close_reading(&reading);                                                                   \
    } while (0)

/* --- the room of a log ---------------------------------------------------------------------------- */

/* Reads a file in `room`, or in a room of its own, and tells all that came of it. */
static void tell_file(vw_log_room *room, const char *path, vw_buf *told)
{
    reading reading;
    vw_passage passage;

    open_needles(&reading);
    assert_int_equal(
        vw_log_open_in(&reading.log, room, path, &reading.needles, VW_ENCODING_UNKNOWN, NULL),
        VW_OK);
    while (vw_log_next(reading.log, &passage, NULL) == VW_OK)
        for (size_t i = 0; i < passage.count; i++) {
            const vw_record *record = &passage.records[i];

            vw_buf_format(told, "%d+%d ", (int)record->line, (int)record->offset);
            vw_buf_add(told, record->stored);
        }
    vw_buf_format(told, " %s %d %d\n", vw_encoding_name(vw_log_facts_of(reading.log)->encoding),
                  (int)vw_log_facts_of(reading.log)->lines,
                  (int)vw_log_facts_of(reading.log)->replaced);
    close_reading(&reading);
}

/* A span of a literal, for a static initialiser. */
#define SPAN_OF(literal)                                                                           \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

static void test_log__reads_the_same_in_a_room_that_other_logs_have_used(void **state)
{
    static const char utf16[] = "\xff\xfe"
                                "F\0A\0I\0L\0 \0\xed\x30\r\0\n\0x\0";
    static const struct {
        const char *name;
        vw_span bytes;
    } files[] = {
        {"utf16.log", {utf16, sizeof utf16 - 1}},
        {"cp932.log", SPAN_OF("a\n\n\x83\x8d\x83\x4f\x83\x8d\x83\x4f\x83\x8d\x83\x4f FAIL \xff\n")},
        {"empty.log", SPAN_OF("")},
        {"utf8.log", SPAN_OF("FAIL \xe3\x83\xad\n\nBEGIN\n\nFAIL\n")},
        {"ascii.log", SPAN_OF("one\nFAIL\n")},
    };
    enum { FILES = sizeof files / sizeof *files };
    vw_log_room *room;
    vw_buf alone = {0}, shared = {0};

    (void)state;
    for (size_t i = 0; i < FILES; i++)
        write_span(files[i].name, files[i].bytes);
    assert_int_equal(vw_log_room_open(&room, NULL), VW_OK);
    for (size_t i = 0; i < FILES * FILES; i++) {
        tell_file(NULL, files[i / FILES].name, &alone);
        tell_file(room, files[i / FILES].name, &shared);
        tell_file(NULL, files[i % FILES].name, &alone);
        tell_file(room, files[i % FILES].name, &shared);
    }
    assert_string_equal(shared.ptr, alone.ptr);
    assert_non_null(strstr(shared.ptr, "cp932 3 1"));
    assert_non_null(strstr(shared.ptr, "utf-16le 2 0"));
    vw_log_room_close(room);
    vw_buf_free(&alone);
    vw_buf_free(&shared);
}

static void test_log__is_read_in_a_room_where_another_could_not_be(void **state)
{
    vw_log_room *room;
    vw_log *log = NULL;
    vw_buf told = {0};
    reading reading;

    (void)state;
    write_file("good.log", "FAIL\n");
    open_needles(&reading);
    assert_int_equal(vw_log_room_open(&room, NULL), VW_OK);
    assert_int_equal(
        vw_log_open_in(&log, room, "none.log", &reading.needles, VW_ENCODING_UNKNOWN, NULL),
        VW_ERR_IO);
    assert_null(log);
    tell_file(room, "good.log", &told);
    assert_string_equal(told.ptr, "1+0 FAIL utf-8 1 0\n");
    vw_log_room_close(room);
    vw_buf_free(&told);
    close_reading(&reading);
}

/* The second log of a folder is opened from there, and so are its errors told. */
static void test_log__is_opened_where_it_stands_whatever_was_read_before(void **state)
{
    static const char *const paths[] = {"a/x.log", "a/y.log", "a/y.log", "b/x.log",
                                        "b/x.log", "x.log",   "a/x.log", "./b/x.log"};
    vw_log_room *room;
    vw_log *log;
    vw_buf told = {0};
    vw_error err;
    reading reading;

    (void)state;
    assert_int_equal(mkdir("a", 0700) | mkdir("b", 0700), 0);
    write_file("a/x.log", "FAIL 1\n");
    write_file("a/y.log", "FAIL 2\n");
    write_file("b/x.log", "FAIL 3\n");
    write_file("x.log", "FAIL 4\n");
    assert_int_equal(vw_log_room_open(&room, NULL), VW_OK);
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
        tell_file(room, paths[i], &told);
    assert_string_equal(told.ptr, "1+0 FAIL 1 utf-8 1 0\n1+0 FAIL 2 utf-8 1 0\n"
                                  "1+0 FAIL 2 utf-8 1 0\n1+0 FAIL 3 utf-8 1 0\n"
                                  "1+0 FAIL 3 utf-8 1 0\n1+0 FAIL 4 utf-8 1 0\n"
                                  "1+0 FAIL 1 utf-8 1 0\n1+0 FAIL 3 utf-8 1 0\n");
    open_needles(&reading);
    tell_file(room, "a/x.log", &told);
    assert_int_equal(
        vw_log_open_in(&log, room, "a/none.log", &reading.needles, VW_ENCODING_UNKNOWN, &err),
        VW_ERR_IO);
    assert_non_null(strstr(err.en, "a/none.log: there is no such file"));
    vw_log_room_close(room);
    vw_buf_free(&told);
    close_reading(&reading);
}

/* --- what a passage is ---------------------------------------------------------------------------- */

static void test_log__yields_nothing_where_nothing_is_found(void **state)
{
    (void)state;
    ASSERT_PASSAGES("", "");
    ASSERT_PASSAGES("one\ntwo\n", "");
}

static void test_log__takes_the_unstamped_lines_behind_a_stamp_into_the_passage(void **state)
{
    (void)state;
    ASSERT_PASSAGES(STAMP "a\n" STAMP "FAIL\nmore\nand more\n" STAMP "b\n", "2-4");
    ASSERT_PASSAGES(STAMP "a\n" STAMP "first\nFAIL\nmore\n" STAMP "b\n", "2-4");
}

static void test_log__takes_a_paragraph_where_there_are_no_stamps(void **state)
{
    (void)state;
    ASSERT_PASSAGES("a\n\nb\nFAIL\nc\n\nd\n", "3-5");
}

static void test_log__joins_the_paragraphs_of_a_windows_event(void **state)
{
    (void)state;
    ASSERT_PASSAGES("x\n\nFAIL\n\nOperation:\n  Gathering\n\nContext:\n  a\n\nother\n", "3-9");
    ASSERT_PASSAGES("Event ID: 8193\n\nFAIL\n\nother\n", "1-3");
}

static void test_log__ends_a_passage_at_a_frame(void **state)
{
    (void)state;
    ASSERT_PASSAGES("a\n---- task.log ----\nFAIL\n--------\nb\n", "3");
}

static void test_log__never_lets_passages_overlap(void **state)
{
    (void)state;
    ASSERT_PASSAGES("FAIL\nFAIL\n\nFAIL\n", "1-2 4");
}

static void test_log__reads_a_last_line_without_an_end(void **state)
{
    (void)state;
    ASSERT_PASSAGES("a\n\nFAIL", "3");
}

static void test_log__takes_only_the_last_weak_find_before_a_strong_one(void **state)
{
    (void)state;
    ASSERT_PASSAGES("BEGIN\n\nBEGIN\n\nFAIL\n\nBEGIN\n", "3 5");
}

static void test_log__forgets_a_weak_find_that_is_too_far_before(void **state)
{
    vw_buf text = {0};
    reading near, far;

    (void)state;
    vw_buf_text(&text, "BEGIN\n\n");
    vw_buf_char(&text, '.', VW_ENTRY_BYTES_MAX - 10);
    vw_buf_text(&text, "\n\nFAIL\n");
    read_text(&near, vw_buf_span(&text));
    assert_string_equal(near.passages, "1 5");
    close_reading(&near);

    vw_buf_clear(&text);
    vw_buf_text(&text, "BEGIN\n\n");
    vw_buf_char(&text, '.', VW_ENTRY_BYTES_MAX);
    vw_buf_text(&text, "\n\nFAIL\n");
    read_text(&far, vw_buf_span(&text));
    assert_string_equal(far.passages, "5");
    close_reading(&far);
    vw_buf_free(&text);
}

static void test_log__takes_labels_for_finds_outside_task_logs_only(void **state)
{
    (void)state;
    ASSERT_PASSAGES("a\n\nLABEL\n", "3");
    ASSERT_PASSAGES(STAMP "a\n" STAMP "LABEL\n", "");
}

static void test_log__counts_the_marks_before_a_passage(void **state)
{
    reading reading;
    vw_passage passage;

    (void)state;
    open_needles(&reading);
    assert_int_equal(vw_log_open_text(&reading.log,
                                      VW_SPAN(STAMP "BEGIN\n" STAMP "said BEGIN\n" STAMP
                                                    "> BEGIN\n" STAMP "FAIL\n"),
                                      &reading.needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    do {
        assert_int_equal(vw_log_next(reading.log, &passage, NULL), VW_OK);
    } while (passage.records[0].line != 4);
    assert_int_equal(passage.marks, 1); /* the others do not stand right behind the stamp */
    close_reading(&reading);
}

static void test_log__makes_every_line_a_passage_where_a_rule_asks_for_it(void **state)
{
    reading reading;

    (void)state;
    open_needles(&reading);
    reading.needles.every = true;
    assert_int_equal(vw_log_open_text(&reading.log, VW_SPAN("a\n\n\nb\nc\n"), &reading.needles,
                                      VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    list_passages(&reading);
    assert_string_equal(reading.passages, "1 4-5");
    close_reading(&reading);
}

/* --- what a record says --------------------------------------------------------------------------- */

static void test_log__numbers_lines_and_bytes_as_they_are_stored(void **state)
{
    static const char utf16[] = "\xff\xfe"
                                "a\0\r\0\n\0F\0A\0I\0L\0";
    reading reading;
    vw_passage passage;

    (void)state;
    open_needles(&reading);
    assert_int_equal(vw_log_open_text(&reading.log, (vw_span){utf16, sizeof utf16 - 1},
                                      &reading.needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    assert_int_equal(vw_log_next(reading.log, &passage, NULL), VW_OK);
    assert_int_equal(passage.count, 2);
    assert_int_equal(passage.records[1].line, 2);
    assert_int_equal(passage.records[1].offset, 8);
    assert_span(passage.records[0].text, "a");
    assert_span(passage.records[1].text, "FAIL");
    close_reading(&reading);
}

static void test_log__keeps_what_was_stored_beside_what_was_mended(void **state)
{
    reading reading;
    vw_passage passage;

    (void)state;
    open_needles(&reading);
    assert_int_equal(vw_log_open_text(&reading.log, VW_SPAN("> FAIL\n"), &reading.needles,
                                      VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    assert_int_equal(vw_log_next(reading.log, &passage, NULL), VW_OK);
    assert_span(passage.records[0].stored, "> FAIL");
    assert_span(passage.records[0].text, "FAIL");
    assert_int_equal(passage.records[0].mended, VW_MEND_QUOTING);
    close_reading(&reading);
}

static void test_log__tells_the_shapes_of_lines(void **state)
{
    static const vw_line_shape shapes[] = {VW_LINE_TEXT, VW_LINE_GAP, VW_LINE_GAP, VW_LINE_GAP,
                                           VW_LINE_TEXT};
    reading reading;
    vw_passage passage;

    (void)state;
    open_needles(&reading);
    assert_int_equal(vw_log_open_text(&reading.log,
                                      VW_SPAN("FAIL\n...\n(snip)\n（中略）\n** bold **\n"),
                                      &reading.needles, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    assert_int_equal(vw_log_next(reading.log, &passage, NULL), VW_OK);
    assert_int_equal(passage.count, 5);
    for (size_t i = 0; i < passage.count; i++)
        assert_int_equal(passage.records[i].shape, shapes[i]);
    close_reading(&reading);
}

/* --- what a log is found to be -------------------------------------------------------------------- */

static void test_log__counts_lines_and_bytes_exactly(void **state)
{
    static const struct {
        const char *text;
        uint64_t lines;
    } cases[] = {{"", 0}, {"\n", 1}, {"a", 1}, {"a\n", 1}, {"a\nb", 2}, {"a\r\n\r\nb\r\n", 3}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        reading reading;

        read_text(&reading, vw_span_of(cases[i].text));
        assert_int_equal(vw_log_facts_of(reading.log)->lines, cases[i].lines);
        assert_int_equal(vw_log_facts_of(reading.log)->bytes, strlen(cases[i].text));
        close_reading(&reading);
    }
}

static void test_log__tells_its_first_and_its_last_stamp(void **state)
{
    reading reading;
    const vw_log_facts *facts;

    (void)state;
    read_text(&reading,
              VW_SPAN("head\n01/02/2021 00:00:01.000 a\n01/02/2021 00:00:04.000 b\ntail\n"));
    facts = vw_log_facts_of(reading.log);
    assert_int_equal(facts->first.form, VW_STAMP_AIP);
    assert_int_equal(facts->last.time - facts->first.time, 3 * VW_SECOND);
    close_reading(&reading);
}

static void test_log__notes_what_was_odd_and_where_first(void **state)
{
    reading reading;
    const vw_log_facts *facts;

    (void)state;
    read_text(&reading, VW_SPAN("ok\n\xe3\x81\x82\n\n\nFAIL\n\xff\xfe bad\na\0\0b\n...\n"));
    facts = vw_log_facts_of(reading.log);
    assert_int_equal(facts->encoding, VW_ENCODING_UTF8);
    assert_int_equal(facts->replaced, 2);
    assert_int_equal(facts->replaced_line, 6);
    assert_int_equal(facts->nuls, 1);
    assert_int_equal(facts->nul_line, 7);
    assert_int_equal(facts->gaps, 1);
    assert_int_equal(facts->gap_line, 8);
    close_reading(&reading);
}

static void test_log__is_binary_where_its_head_is_no_text(void **state)
{
    static const char controls[] = "MZ\x90\x03\x01\x02\x04\x01\x02\x03\x04\x05\x06\x07";
    reading binary, text;

    (void)state;
    read_text(&binary, (vw_span){controls, sizeof controls - 1});
    assert_true(vw_log_facts_of(binary.log)->binary);
    close_reading(&binary);
    read_text(&text, VW_SPAN("text with \x1b[1mcolours\x1b[0m and\ttabs\n"));
    assert_false(vw_log_facts_of(text.log)->binary);
    close_reading(&text);
}

static void test_log__settles_on_cp932_at_the_first_japanese_line_however_late(void **state)
{
    vw_buf text = {0};
    reading reading;

    (void)state;
    vw_buf_char(&text, '\n', VW_HEAD_BYTES + 100);
    vw_buf_text(&text, "\x83\x8d\x83\x4f FAIL\n");
    read_text(&reading, vw_buf_span(&text));
    assert_int_equal(vw_log_facts_of(reading.log)->encoding, VW_ENCODING_CP932);
    assert_int_equal(vw_log_facts_of(reading.log)->replaced, 0);
    close_reading(&reading);
    vw_buf_free(&text);
}

/* The first Japanese character lies where a block ends, in a line whose stamp is all that is looked at. */
static void
test_log__settles_by_the_first_japanese_line_though_a_later_one_is_decoded_first(void **state)
{
    static const char line[] = STAMP "FAIL ";
    vw_buf text = {0};
    reading reading;

    (void)state;
    vw_buf_char(&text, '\n', VW_BLOCK_BYTES - (sizeof line - 1) - 1);
    vw_buf_text(&text, line);
    vw_buf_text(&text, "\x83\x8d\x83\x4f\x83\x8d\x83\x4f\n");
    vw_buf_text(&text, "\xe6\x97\xa5\xe6\x9c\xac\n");
    write_span("late.log", vw_buf_span(&text));
    read_file(&reading, "late.log");
    assert_int_equal(vw_log_facts_of(reading.log)->encoding, VW_ENCODING_CP932);
    close_reading(&reading);
    vw_buf_free(&text);
}

/* --- limits --------------------------------------------------------------------------------------- */

/* Reads `lines` short lines under a stamp, of which the first one fails. */
static void read_entry_of(reading *reading, size_t lines)
{
    vw_buf text = {0};

    vw_buf_text(&text, STAMP "FAIL\n");
    vw_buf_char(&text, 'x', 1);
    for (size_t i = 1; i < lines; i++)
        vw_buf_text(&text, "\nx");
    read_text(reading, vw_buf_span(&text));
    vw_buf_free(&text);
}

static void test_log__cuts_an_entry_of_more_than_64_lines(void **state)
{
    reading whole, cut;

    (void)state;
    read_entry_of(&whole, VW_ENTRY_LINES_MAX - 1);
    assert_string_equal(whole.passages, "1-64");
    assert_int_equal(vw_log_facts_of(whole.log)->cut_entries, 0);
    close_reading(&whole);

    read_entry_of(&cut, VW_ENTRY_LINES_MAX);
    assert_string_equal(cut.passages, "1-64");
    assert_int_equal(vw_log_facts_of(cut.log)->cut_entries, 1);
    assert_int_equal(vw_log_facts_of(cut.log)->cut_entry_line, 1);
    close_reading(&cut);
}

static void test_log__cuts_an_entry_of_more_than_64_kib(void **state)
{
    vw_buf text = {0};
    reading reading;

    (void)state;
    vw_buf_text(&text, STAMP "FAIL\n");
    for (int line = 0; line < 4; line++) {
        vw_buf_char(&text, 'x', VW_ENTRY_BYTES_MAX / 3);
        vw_buf_char(&text, '\n', 1);
    }
    read_text(&reading, vw_buf_span(&text));
    assert_string_equal(reading.passages, "1-3");
    assert_int_equal(vw_log_facts_of(reading.log)->cut_entries, 1);
    close_reading(&reading);
    vw_buf_free(&text);
}

static void test_log__has_an_entry_whole_however_long_the_line_of_the_next_stamp_is(void **state)
{
    vw_buf text = {0};
    reading reading;

    (void)state;
    vw_buf_text(&text, STAMP "FAIL\n" STAMP);
    vw_buf_char(&text, 'x', 2 * VW_ENTRY_BYTES_MAX);
    read_text(&reading, vw_buf_span(&text));
    assert_string_equal(reading.passages, "1");
    assert_int_equal(vw_log_facts_of(reading.log)->cut_entries, 0);
    close_reading(&reading);
    vw_buf_free(&text);
}

static void test_log__cuts_what_lies_farthest_from_the_find_of_a_long_paragraph(void **state)
{
    vw_buf text = {0};
    reading reading;

    (void)state;
    for (int line = 1; line <= 300; line++)
        vw_buf_text(&text, line == 150 ? "FAIL\n" : "x\n");
    read_text(&reading, vw_buf_span(&text));
    assert_string_equal(reading.passages, "118-181");
    close_reading(&reading);
    vw_buf_free(&text);
}

/* The only record of a log that is one line of `bytes` bytes with FAIL at `at`. */
static vw_record read_long_line(reading *reading, vw_buf *text, size_t bytes, size_t at)
{
    vw_passage passage;

    vw_buf_char(text, 'x', at);
    vw_buf_text(text, "FAIL");
    vw_buf_char(text, 'x', bytes - at - 4);
    vw_buf_char(text, '\n', 1);
    open_needles(reading);
    assert_int_equal(vw_log_open_text(&reading->log, vw_buf_span(text), &reading->needles,
                                      VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    assert_int_equal(vw_log_next(reading->log, &passage, NULL), VW_OK);
    assert_int_equal(passage.count, 1);
    return passage.records[0];
}

static void test_log__reads_a_line_of_64_kib_whole_and_cuts_a_longer_one(void **state)
{
    vw_buf text = {0};
    reading reading;
    vw_record record;

    (void)state;
    record = read_long_line(&reading, &text, VW_LINE_BYTES_MAX, 10);
    assert_false(record.cut);
    assert_int_equal(record.text.len, VW_LINE_BYTES_MAX);
    close_reading(&reading);
    vw_buf_clear(&text);

    record = read_long_line(&reading, &text, VW_LINE_BYTES_MAX + 1, 10);
    assert_true(record.cut);
    assert_true(record.text.len <= VW_LINE_BYTES_MAX);
    assert_int_equal(vw_log_facts_of(reading.log)->cut_lines, 1);
    close_reading(&reading);
    vw_buf_free(&text);
}

static void test_log__shows_the_surroundings_of_a_find_far_on_in_a_long_line(void **state)
{
    vw_buf text = {0};
    reading reading;
    vw_record record = read_long_line(&reading, &text, 1 << 20, 700 * 1000);

    (void)state;
    assert_true(record.cut);
    assert_true(record.offset < 700 * 1000 && record.offset + record.text.len > 700 * 1000 + 4);
    assert_true(record.text.len <= VW_LINE_BYTES_MAX);
    close_reading(&reading);
    vw_buf_free(&text);
}

/* --- files and their blocks ----------------------------------------------------------------------- */

/* A file whose FAIL stands `shift` bytes from where a block ends, under its stamp. */
static void write_across_border(const char *path, size_t border, int shift)
{
    static const char line[] = STAMP "FAIL";
    size_t front = border + (size_t)shift - (sizeof line - 1);
    vw_buf text = {0};

    vw_buf_char(&text, 'x', 40);
    vw_buf_char(&text, '\n', front - 40);
    vw_buf_text(&text, line);
    vw_buf_text(&text, " tail\nunder it\n" STAMP "other\n");
    write_span(path, vw_buf_span(&text));
    vw_buf_free(&text);
}

static void assert_found_across(size_t border, int step)
{
    for (int shift = -6; shift <= 40; shift += step) {
        reading reading;
        char expected[64];
        uint64_t first = (uint64_t)border + (uint64_t)(int64_t)shift - 28 - 40 + 1;

        write_across_border("a.log", border, shift);
        read_file(&reading, "a.log");
        snprintf(expected, sizeof expected, "%llu-%llu", (unsigned long long)first,
                 (unsigned long long)first + 1);
        assert_string_equal(reading.passages, expected);
        close_reading(&reading);
    }
}

/* The first block, the rest of a long one, and a long one. */
static void test_log__finds_what_stands_across_the_border_of_blocks(void **state)
{
    (void)state;
    assert_found_across(VW_BLOCK_BYTES, 1);
    assert_found_across(VW_LONG_BLOCK_BYTES, 6);
    assert_found_across(2 * (size_t)VW_LONG_BLOCK_BYTES, 6);
}

/* The first nine bytes beyond ASCII could be three characters of UTF-8, where a block ends behind them. */
static void test_log__tells_the_encoding_alike_wherever_a_block_ends(void **state)
{
    (void)state;
    for (size_t in_block = 1; in_block <= 12; in_block++) {
        vw_buf text = {0};
        reading reading;

        vw_buf_char(&text, '\n', VW_BLOCK_BYTES - in_block);
        vw_buf_text(
            &text,
            "\xe3\x81\x82\xe3\x81\x82\xe3\x81\x82\x83\x8d\x83\x4f\x82\xcc\x83\x8d\x83\x4f FAIL\n");
        write_span("a.log", vw_buf_span(&text));
        read_file(&reading, "a.log");
        assert_int_equal(vw_log_facts_of(reading.log)->encoding, VW_ENCODING_CP932);
        assert_int_equal(vw_log_facts_of(reading.log)->replaced, 0);
        close_reading(&reading);
        vw_buf_free(&text);
    }
}

static void test_log__counts_lines_over_many_blocks(void **state)
{
    vw_buf text = {0};
    reading reading;

    (void)state;
    for (int i = 0; i < 400 * 1000; i++)
        vw_buf_text(&text, "line of 16 bytes\n");
    vw_buf_text(&text, "\nFAIL\n");
    write_span("a.log", vw_buf_span(&text));
    read_file(&reading, "a.log");
    assert_string_equal(reading.passages, "400002");
    assert_int_equal(vw_log_facts_of(reading.log)->lines, 400002);
    assert_int_equal(vw_log_facts_of(reading.log)->bytes, text.len);
    close_reading(&reading);
    vw_buf_free(&text);
}

static void test_log__reads_a_file_and_the_same_text_alike(void **state)
{
    static const char text[] = STAMP "BEGIN\n" STAMP "FAIL\nmore\n\n" STAMP "FAIL\n";
    reading file, memory;

    (void)state;
    write_file("a.log", text);
    read_file(&file, "a.log");
    read_text(&memory, VW_SPAN(text));
    assert_string_equal(file.passages, "1 2-3 5");
    assert_string_equal(memory.passages, file.passages);
    close_reading(&file);
    close_reading(&memory);
}

static void test_log__tells_why_a_file_cannot_be_read(void **state)
{
    reading reading;
    vw_error err;

    (void)state;
    open_needles(&reading);
    assert_int_equal(
        vw_log_open(&reading.log, "none.log", &reading.needles, VW_ENCODING_UNKNOWN, &err),
        VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "none.log");
    assert_null(reading.log);
    close_reading(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_log__reads_the_same_in_a_room_that_other_logs_have_used),
        IN_FOLDER(test_log__is_read_in_a_room_where_another_could_not_be),
        IN_FOLDER(test_log__is_opened_where_it_stands_whatever_was_read_before),
        cmocka_unit_test(test_log__yields_nothing_where_nothing_is_found),
        cmocka_unit_test(test_log__takes_the_unstamped_lines_behind_a_stamp_into_the_passage),
        cmocka_unit_test(test_log__takes_a_paragraph_where_there_are_no_stamps),
        cmocka_unit_test(test_log__joins_the_paragraphs_of_a_windows_event),
        cmocka_unit_test(test_log__ends_a_passage_at_a_frame),
        cmocka_unit_test(test_log__never_lets_passages_overlap),
        cmocka_unit_test(test_log__reads_a_last_line_without_an_end),
        cmocka_unit_test(test_log__takes_only_the_last_weak_find_before_a_strong_one),
        cmocka_unit_test(test_log__forgets_a_weak_find_that_is_too_far_before),
        cmocka_unit_test(test_log__takes_labels_for_finds_outside_task_logs_only),
        cmocka_unit_test(test_log__counts_the_marks_before_a_passage),
        cmocka_unit_test(test_log__makes_every_line_a_passage_where_a_rule_asks_for_it),
        cmocka_unit_test(test_log__numbers_lines_and_bytes_as_they_are_stored),
        cmocka_unit_test(test_log__keeps_what_was_stored_beside_what_was_mended),
        cmocka_unit_test(test_log__tells_the_shapes_of_lines),
        cmocka_unit_test(test_log__counts_lines_and_bytes_exactly),
        cmocka_unit_test(test_log__tells_its_first_and_its_last_stamp),
        cmocka_unit_test(test_log__notes_what_was_odd_and_where_first),
        cmocka_unit_test(test_log__is_binary_where_its_head_is_no_text),
        cmocka_unit_test(test_log__settles_on_cp932_at_the_first_japanese_line_however_late),
        cmocka_unit_test(
            test_log__settles_by_the_first_japanese_line_though_a_later_one_is_decoded_first),
        cmocka_unit_test(test_log__cuts_an_entry_of_more_than_64_lines),
        cmocka_unit_test(test_log__cuts_an_entry_of_more_than_64_kib),
        cmocka_unit_test(test_log__has_an_entry_whole_however_long_the_line_of_the_next_stamp_is),
        cmocka_unit_test(test_log__cuts_what_lies_farthest_from_the_find_of_a_long_paragraph),
        cmocka_unit_test(test_log__reads_a_line_of_64_kib_whole_and_cuts_a_longer_one),
        cmocka_unit_test(test_log__shows_the_surroundings_of_a_find_far_on_in_a_long_line),
        IN_FOLDER(test_log__finds_what_stands_across_the_border_of_blocks),
        IN_FOLDER(test_log__tells_the_encoding_alike_wherever_a_block_ends),
        IN_FOLDER(test_log__counts_lines_over_many_blocks),
        IN_FOLDER(test_log__reads_a_file_and_the_same_text_alike),
        IN_FOLDER(test_log__tells_why_a_file_cannot_be_read),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

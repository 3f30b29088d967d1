#include "same_event.h"

#include "../support.h"

#include "event/recall.h"

/*
 * An event that is made from what was read of a twin is the event that reading
 * makes. Records with a number are recalled, the same ones without are read.
 */

static const char *const bodies[] = {
    "COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&id)",
    "COM Error(0x80042306): CreateVssBackupComponents(&p)",
    "COM Error(0x80042316): GetRootAndLogicalPrefixPaths()",
    "com exception caught(0x80042316) in VssStart",
    "[03/04/2021 14:06:07.870] OUTPUT: - Error text: VSS_E_SNAPSHOT_SET_IN_PROGRESS",
    "[03/04/2021 14:06:07.870] OUTPUT: - Writer name: 'System Writer' state: [9] Failed",
    "{IDS_STRING3025}VSS could not be started Level=ERROR [0]",
    "{IDS_STRING3025}0x80042316 Level=INFO [0]",
    "VssStart()",
    "Exit Code: -5",
    "[Exit Code:7]",
    "  - Writer Failure code: 0x800423f2 (<Unknown error code>)",
    "Writer 'SqlServerWriter' is failed at 'VSS_WS_FAILED_AT_FREEZE'. Code:0x800423f2",
    "- Writer Class ID: {542da469-d3e1-473c-9f4f-7847f01fc64f}",
    "Source: VSS Event ID: 8193",
    "the volume is 0x8OO42316, error 0x8004230f",
    "error 0x8004230f then error 0x80042316 then error 0x80042302 then error 0x80042301",
    "処理に失敗しました 0x80042316",
    "]: error 80042316h",
    "nothing",
    "",
};
enum { BODIES = sizeof bodies / sizeof *bodies };

static const char *const stamps[] = {
    "03/04/2021 05:06:07.890 ",
    "03/04/2021 05:06:09.001 ",
    "2021-03-04T05:06:07Z ",
    "[2021-03-04 05:06:07] ",
    "03/04/2021 05:06:07.890 [03/04/2021 14:06:07.870] ",
    "03/04/2021 05:06:09.001 [12/31/2020 23:59:59.999] ",
};
enum { STAMPS = sizeof stamps / sizeof *stamps };

/* Lines of these kinds are no twins whatever their bodies: the fourth stamp is closed behind its end. */
static const uint64_t kinds[STAMPS] = {1, 1, 2, 3, 4, 4};

/* Two readers of the same lines: one is told which are twins. */
typedef struct pair {
    vw_names names;
    vw_reader recalls, reads;
} pair;

static void open_pair(pair *pair)
{
    *pair = (struct pair){0};
    vw_names_teach(&pair->names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
    vw_reader_open(&pair->recalls, &pair->names);
    vw_reader_open(&pair->reads, &pair->names);
}

static void close_pair(pair *pair)
{
    vw_reader_close(&pair->recalls);
    vw_reader_close(&pair->reads);
    vw_names_free(&pair->names);
}

static vw_event read_one(vw_reader *reader, const vw_record *record, uint64_t marks)
{
    vw_passage passage = {record, 1, false, marks};
    vw_event event;

    vw_reader_begin(reader, &passage);
    assert_true(vw_reader_next(reader, &event));
    return event;
}

/* Reads a line with both and compares; returns what the one made that knows twins. */
static vw_event assert_read_alike(pair *pair, size_t stamp, size_t body, uint64_t line)
{
    static char text[256];
    vw_record record = {.line = line, .offset = line * 100};
    vw_record alone;
    vw_event one, two;

    snprintf(text, sizeof text, "%s%s", stamps[stamp], bodies[body]);
    record.text = record.stored = vw_span_of(text);
    record.stamp = vw_stamp_read(record.text);
    assert_int_not_equal(record.stamp.form, VW_STAMP_NONE);
    record.twin = body * STAMPS + kinds[stamp];
    alone = record;
    alone.twin = 0;
    one = read_one(&pair->recalls, &record, line / 7);
    two = read_one(&pair->reads, &alone, line / 7);
    assert_true(same_event(&one, &two));
    return one;
}

static void test_recall__makes_the_events_that_reading_makes(void **state)
{
    pair pair;
    uint32_t seed = 1;

    (void)state;
    open_pair(&pair);
    for (uint64_t line = 1; line < 20000; line++) {
        seed = seed * 1664525 + 1013904223;
        assert_read_alike(&pair, (seed >> 16) % STAMPS, (seed >> 20) % BODIES, line);
    }
    close_pair(&pair);
}

static void test_recall__is_asked_by_number_alone(void **state)
{
    vw_record record = {.text = VW_SPAN("03/04/2021 05:06:07.890 Exit Code: 1"), .twin = 5};
    pair pair;

    (void)state;
    open_pair(&pair);
    record.stored = record.text;
    record.stamp = vw_stamp_read(record.text);
    assert_int_equal(read_one(&pair.recalls, &record, 0).exit_code, 1);
    record.text = record.stored = VW_SPAN("03/04/2021 05:06:07.890 Exit Code: 2");
    assert_int_equal(read_one(&pair.recalls, &record, 0).exit_code, 1);
    record.twin = 6;
    assert_int_equal(read_one(&pair.recalls, &record, 0).exit_code, 2);
    close_pair(&pair);
}

static void test_recall__has_no_number_for_what_the_failure_before_tells(void **state)
{
    pair pair;

    (void)state;
    open_pair(&pair);
    assert_int_not_equal(assert_read_alike(&pair, 0, 4, 1).twin, 0);
    assert_int_not_equal(assert_read_alike(&pair, 0, 0, 7).twin, 0);
    for (uint64_t line = 8; line < 10; line++) {
        vw_event event = assert_read_alike(&pair, 0, 4, line);

        assert_true(event.continues);
        assert_span(event.call, "StartSnapshotSet");
        assert_int_equal(event.twin, 0);
    }
    assert_int_not_equal(assert_read_alike(&pair, 0, 4, 14).twin, 0);
    close_pair(&pair);
}

static void test_recall__keeps_no_event_of_many_codes(void **state)
{
    vw_recall recall = {0};
    vw_record record = {.text = VW_SPAN("03/04/2021 05:06:07.890 x"), .twin = 5};
    vw_evidence line = {0};
    vw_event event = {.text = vw_span_from(record.text, 24), .lines = &line, .twin = 5};
    vw_event again;

    (void)state;
    record.stamp = vw_stamp_read(record.text);
    event.code_count = 3;
    vw_recall_keep(&recall, &record, &event);
    assert_false(vw_recall_event(&recall, &record, &line, &again));
    event.code_count = 2;
    event.codes[1].code = 7;
    vw_recall_keep(&recall, &record, &event);
    assert_true(vw_recall_event(&recall, &record, &line, &again));
    assert_int_equal(again.codes[1].code, 7);
    vw_recall_free(&recall);
}

static void test_recall__keeps_nothing_that_points_out_of_the_line(void **state)
{
    vw_recall recall = {0};
    vw_record record = {.text = VW_SPAN("03/04/2021 05:06:07.890 x"), .twin = 5};
    vw_evidence line = {0};
    vw_event event = {.text = vw_span_from(record.text, 24), .lines = &line, .twin = 5};

    (void)state;
    record.stamp = vw_stamp_read(record.text);
    event.provider = VW_SPAN("VSS");
    vw_recall_keep(&recall, &record, &event);
    assert_false(vw_recall_event(&recall, &record, &line, &event));
    event.provider = vw_span_cut(record.text, 0, 2);
    vw_recall_keep(&recall, &record, &event);
    assert_false(vw_recall_event(&recall, &record, &line, &event));
    event.provider = vw_span_from(record.text, 24);
    vw_recall_keep(&recall, &record, &event);
    assert_true(vw_recall_event(&recall, &record, &line, &event));
    assert_span(event.provider, "x");
    vw_recall_free(&recall);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_recall__makes_the_events_that_reading_makes),
        cmocka_unit_test(test_recall__is_asked_by_number_alone),
        cmocka_unit_test(test_recall__has_no_number_for_what_the_failure_before_tells),
        cmocka_unit_test(test_recall__keeps_no_event_of_many_codes),
        cmocka_unit_test(test_recall__keeps_nothing_that_points_out_of_the_line),
    };

    return cmocka_run_group_tests_name("recall", tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "events_of.h"

/* clang-format off */
#define STAMP "03/04/2021 05:06:07.890 "
#define READ(text) events read; events_read(&read, VW_SPAN(text))
#define ONLY (assert_int_equal(read.count, 1), read.list[0])
#define IS(span, text) assert_true(vw_span_is((span), VW_SPAN(text)))
/* clang-format on */

static void test_reader__reads_code_call_and_phase_of_a_com_error(void **state)
{
    READ(STAMP "COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&m_id)\r\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->kind, VW_KIND_COM_ERROR);
    assert_int_equal(event->codes[0].code, 0x80042316);
    assert_true(event->codes[0].proven);
    IS(event->call, "StartSnapshotSet");
    assert_int_equal(event->phase, VW_PHASE_SET_START);
    events_free(&read);
}

static void test_reader__reads_upper_case_digits_and_a_call_without_an_object(void **state)
{
    READ(STAMP "COM Error(0X8004230F): CreateVssBackupComponents(&m_pVssObject)");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->codes[0].code, 0x8004230f);
    IS(event->call, "CreateVssBackupComponents");
    assert_int_equal(event->phase, VW_PHASE_START);
    events_free(&read);
}

static void test_reader__reads_a_call_behind_a_cast(void **state)
{
    READ(STAMP "COM Error(0x80042306): ((IVssBackupComponents *)m_p)->DoSnapshotSet(&pAsync)");

    (void)state;
    IS(ONLY->call, "DoSnapshotSet");
    events_free(&read);
}

static void test_reader__gives_an_error_text_the_call_of_the_failure_before_it(void **state)
{
    READ(STAMP "COM Error(0x80042316): m_pVssObject->AddToSnapshotSet(v, GUID_NULL, &id)\n" STAMP
               "[03/04/2021 14:06:07.870] OUTPUT: - Error text: VSS_E_SNAPSHOT_SET_IN_PROGRESS\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[1]->kind, VW_KIND_OUTPUT);
    assert_int_equal(read.list[1]->codes[0].code, 0x80042316);
    IS(read.list[1]->call, "AddToSnapshotSet");
    assert_true(read.list[1]->continues);
    assert_true(read.list[1]->bracket - read.list[1]->time > 8 * VW_HOUR);
    events_free(&read);
}

static void test_reader__keeps_an_exception_with_another_code_apart(void **state)
{
    READ(STAMP "COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&id)\n" STAMP
               "com exception caught(0x80042306) in VssStart\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_false(read.list[1]->continues);
    IS(read.list[1]->call, "VssStart");
    assert_int_equal(read.list[1]->phase, VW_PHASE_ASYNC);
    events_free(&read);
}

/* Reads the lines of a log in a part that begins with `failed`, with whose truth nothing is known yet. */
static vw_reader reader_of(events *events, const vw_failed_call *failed, vw_span text)
{
    vw_reader reader;
    vw_record record = {.text = text, .stored = text, .line = 1};
    vw_passage passage = {&record, 1, false, 5};
    vw_event event;

    record.stamp = vw_stamp_read(text);
    vw_reader_open(&reader, &events->names);
    vw_reader_restart(&reader, failed);
    vw_reader_begin(&reader, &passage);
    assert_true(vw_reader_next(&reader, &event));
    return reader;
}

static void test_reader__agrees_with_one_that_knows_of_a_failure_nobody_asked_about(void **state)
{
    static const vw_failed_call none = {0};
    static const vw_failed_call failed = {.code = 0x80042316, .attempt = 7};
    static const struct {
        const char *text;
        uint64_t marks; /* attempts before the part: its own is the fifth */
        bool agrees;
    } cases[] = {
        {STAMP "com exception caught(0x80042316) in F\n", 2, false},
        {STAMP "com exception caught(0x80042316) in F\n", 3, true},
        {STAMP "com exception caught(0x80042306) in F\n", 2, true},
        {STAMP "COM Error(0x80042316): p->A(&id)\n", 2, true},
        {STAMP "nothing\n", 2, true},
    };
    READ("");

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_reader reader = reader_of(&read, &none, vw_span_of(cases[i].text));

        assert_int_equal(vw_reader_agrees(&reader, &none, &failed, cases[i].marks),
                         cases[i].agrees);
        vw_reader_adopt(&reader, &failed, cases[i].marks);
        assert_int_equal(reader.failed.attempt, i == 4 ? 7 : 5 + cases[i].marks);
        vw_reader_close(&reader);
    }
    events_free(&read);
}

static void test_reader__agrees_with_one_that_remembers_the_same_call(void **state)
{
    vw_failed_call guess = {.code = 1, .attempt = 5, .phase = VW_PHASE_START, .name_len = 1};
    vw_failed_call truth = guess;
    vw_reader reader;
    READ("");

    (void)state;
    vw_reader_open(&reader, &read.names);
    truth.attempt += 3;
    assert_true(vw_reader_agrees(&reader, &guess, &truth, 3));
    assert_false(vw_reader_agrees(&reader, &guess, &truth, 4));
    truth.name[0] = 'x';
    assert_false(vw_reader_agrees(&reader, &guess, &truth, 3));
    truth = guess;
    truth.phase = VW_PHASE_ASYNC;
    assert_false(vw_reader_agrees(&reader, &guess, &truth, 0));
    vw_reader_close(&reader);
    events_free(&read);
}

static void test_reader__reads_a_writer_block(void **state)
{
    READ(STAMP "[03/04/2021 14:06:07.870] OUTPUT:\n"
               "ERROR: Selected writer 'Fictional Writer' is in failed state!\n"
               "- Status: 10 (VSS_WS_FAILED_AT_THAW)\n"
               "- Writer Failure code: 0x800423f3 (<Unknown error code>)\n"
               "- Writer ID: {11111111-2222-3333-4444-555555555555}\n"
               "- Instance ID: {66666666-7777-8888-9999-000000000000}\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->kind, VW_KIND_WRITER);
    IS(event->writer, "Fictional Writer");
    IS(event->writer_id, "11111111-2222-3333-4444-555555555555");
    assert_int_equal(event->state, 10);
    assert_int_equal(event->phase, VW_PHASE_THAW);
    assert_int_equal(event->writer_code, 0x800423f3);
    assert_true(event->unknown_error_text);
    assert_int_equal(event->line_count, 3); /* writer, state, code: the ids prove nothing */
    assert_int_equal(event->lines[0].line, 2);
    events_free(&read);
}

static void test_reader__reads_a_writer_block_that_a_web_page_has_dressed_up(void **state)
{
    READ(STAMP "[03/04/2021 14:06:07.870] OUTPUT:\n"
               "   ERROR: Selected writer \xe2\x80\x98"
               "Fictional Writer\xe2\x80\x99 is in failed state!\n"
               "   \xe2\x80\x93 Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n"
               "   \xe2\x80\x93 Writer Failure code: 0x800423f2 (<Unknown error code>)\n"
               "\xe2\x80\x94\xe2\x80\x94\xe2\x80\x94\xe2\x80\x94\xe2\x80\x94\n");
    const vw_event *event = ONLY;

    (void)state;
    IS(event->writer, "Fictional Writer");
    assert_int_equal(event->state, 9);
    assert_int_equal(event->codes[0].code, 0x800423f2);
    events_free(&read);
}

static void test_reader__reads_string_id_and_level_of_a_message(void **state)
{
    READ(STAMP "{IDS_STRING3025}Something in any language Level=ERROR [0]\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->kind, VW_KIND_MESSAGE);
    assert_int_equal(event->string_id, 3025);
    assert_int_equal(event->level, VW_LEVEL_ERROR);
    events_free(&read);
}

static void test_reader__reads_no_code_from_an_informational_line(void **state)
{
    READ(STAMP "{IDS_STRING4000}Retry after error 0x80042316 Level=INFO [0]\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->code_count, 0);
    events_free(&read);
}

static void test_reader__reads_an_exit_code_in_both_spellings(void **state)
{
    READ(STAMP "{IDS_STRING3018}Exit Code: -311\n" STAMP "[Exit Code:-999]\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->exit_code, -311);
    assert_int_equal(read.list[0]->string_id, 3018);
    assert_int_equal(read.list[0]->kind, VW_KIND_EXIT);
    assert_int_equal(read.list[1]->exit_code, -999);
    events_free(&read);
}

static void test_reader__reads_an_exit_code_only_at_the_start_of_a_body(void **state)
{
    READ(STAMP "The last run ended with Exit Code: -311\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_false(event->has_exit_code);
    events_free(&read);
}

static void test_reader__finds_a_harmless_call_harmless(void **state)
{
    READ(STAMP "COM Error(0x80042308): lvssObject4->GetRootAndLogicalPrefixPaths\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->code_count, 0);
    events_free(&read);
}

static void test_reader__counts_the_attempts_before_an_event(void **state)
{
    READ(STAMP "VssStart()\n" STAMP "COM Error(0x80042306): o->DoSnapshotSet(&a)\n" STAMP
               "VssStart()\n" STAMP "COM Error(0x80042306): o->DoSnapshotSet(&a)\n");

    (void)state;
    assert_int_equal(read.count, 4);
    assert_int_equal(read.list[1]->attempt, 1);
    assert_int_equal(read.list[3]->attempt, 2);
    events_free(&read);
}

static void test_reader__joins_a_line_that_mail_has_wrapped(void **state)
{
    READ("> " STAMP
         "COM Error(0x80042316):\n> m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(read.wrapped, 1);
    IS(event->call, "StartSnapshotSet");
    assert_int_equal(event->line_count, 2);
    events_free(&read);
}

static void test_reader__splits_a_listing_into_its_writers(void **state)
{
    READ("Writer name: 'First Writer'\n   State: [1] Stable\n   Last error: No error\n\n"
         "Writer name: 'Second Writer'\n   State: [9] Failed\n   Last error: Timed out\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->kind, VW_KIND_LISTING);
    IS(read.list[1]->writer, "Second Writer");
    assert_int_equal(read.list[1]->state, 9);
    assert_int_equal(read.list[1]->code_count, 0);
    events_free(&read);
}

static void test_reader__takes_pasted_lines_without_stamps_apart(void **state)
{
    READ("COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)\nExit Code: -311\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->codes[0].code, 0x80042306);
    assert_int_equal(read.list[1]->exit_code, -311);
    events_free(&read);
}

static void test_reader__makes_one_code_of_equal_numbers_in_any_spelling(void **state)
{
    READ("The job failed: VSS_E_PROVIDER_VETO (0x80042306), error code -2147212538\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->code_count, 1);
    assert_int_equal(event->codes[0].code, 0x80042306);
    events_free(&read);
}

static void test_reader__makes_an_event_of_any_damaged_line(void **state)
{
    READ(STAMP "COM Error(0x8004): \xff\xfe(((\n" STAMP "COM Error(\n" STAMP
               "{IDS_STRING}Exit Code: x\n");

    (void)state;
    assert_int_equal(read.count, 3);
    assert_int_equal(read.list[0]->code_count, 0);
    assert_false(read.list[2]->has_exit_code);
    events_free(&read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_reader__reads_code_call_and_phase_of_a_com_error),
        cmocka_unit_test(test_reader__reads_upper_case_digits_and_a_call_without_an_object),
        cmocka_unit_test(test_reader__reads_a_call_behind_a_cast),
        cmocka_unit_test(test_reader__gives_an_error_text_the_call_of_the_failure_before_it),
        cmocka_unit_test(test_reader__keeps_an_exception_with_another_code_apart),
        cmocka_unit_test(test_reader__agrees_with_one_that_knows_of_a_failure_nobody_asked_about),
        cmocka_unit_test(test_reader__agrees_with_one_that_remembers_the_same_call),
        cmocka_unit_test(test_reader__reads_a_writer_block),
        cmocka_unit_test(test_reader__reads_a_writer_block_that_a_web_page_has_dressed_up),
        cmocka_unit_test(test_reader__reads_string_id_and_level_of_a_message),
        cmocka_unit_test(test_reader__reads_no_code_from_an_informational_line),
        cmocka_unit_test(test_reader__reads_an_exit_code_in_both_spellings),
        cmocka_unit_test(test_reader__reads_an_exit_code_only_at_the_start_of_a_body),
        cmocka_unit_test(test_reader__finds_a_harmless_call_harmless),
        cmocka_unit_test(test_reader__counts_the_attempts_before_an_event),
        cmocka_unit_test(test_reader__joins_a_line_that_mail_has_wrapped),
        cmocka_unit_test(test_reader__splits_a_listing_into_its_writers),
        cmocka_unit_test(test_reader__takes_pasted_lines_without_stamps_apart),
        cmocka_unit_test(test_reader__makes_one_code_of_equal_numbers_in_any_spelling),
        cmocka_unit_test(test_reader__makes_an_event_of_any_damaged_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

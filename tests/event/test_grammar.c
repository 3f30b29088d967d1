#include "../support.h"

#include "event/grammar_rows.h"

/* An event before any of its lines is read. */
static const vw_event blank = {.time = VW_TIME_NONE,
                               .bracket = VW_TIME_NONE,
                               .string_id = -1,
                               .event_id = -1,
                               .state = VW_STATE_NONE};

static const vw_names no_names;

/* Reads one line into an event that is blank but for what a test has put into it. */
static vw_line_read read_line(const char *line, vw_event *event)
{
    return vw_grammar_read(&no_names, vw_span_of(line), event);
}

static vw_event event_of(const char *line)
{
    vw_event event = blank;

    read_line(line, &event);
    return event;
}

/* By halving the rows are found: one out of order would never be. */
static void test_grammar__has_its_rows_in_the_order_of_their_initials(void **state)
{
    static const vw_rows *const families[] = {&vw_rows_task, &vw_rows_vshadow, &vw_rows_vssadmin,
                                              &vw_rows_event_text};

    (void)state;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        for (size_t k = 1; k < families[i]->count; k++)
            if (families[i]->list[k].initials < families[i]->list[k - 1].initials)
                fail_msg("\"%s\" stands too late", families[i]->list[k].begins.ptr);
}

static void test_grammar__reads_the_method_of_a_com_error(void **state)
{
    static const struct {
        const char *line, *call;
    } cases[] = {
        {"COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&id)", "StartSnapshotSet"},
        {"com error (0X80042316) : StartSnapshotSet ( &id )", "StartSnapshotSet"},
        {"COM Error(0x80042316): pVss->DoSnapshotSet", "DoSnapshotSet"},
        {"COM Error(0x80042316): Unheard(of)", "Unheard"},
        {"COM Error(0x80042316):", ""},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_event event = event_of(cases[i].line);

        assert_int_equal(event.kind, VW_KIND_COM_ERROR);
        assert_int_equal(event.codes[0].code, 0x80042316);
        assert_true(event.codes[0].proven);
        assert_span(event.call, cases[i].call);
    }
}

static void test_grammar__reads_where_an_exception_was_caught(void **state)
{
    vw_event event = event_of("com exception caught(0x80042306) in VssStart, line 12");

    (void)state;
    assert_int_equal(event.kind, VW_KIND_COM_EXCEPTION);
    assert_int_equal(event.codes[0].code, 0x80042306);
    assert_span(event.call, "VssStart");
}

static void test_grammar__reads_exit_codes_as_signed_32_bits(void **state)
{
    static const struct {
        const char *line;
        int64_t code;
    } cases[] = {{"Exit Code: -311", -311}, {"[Exit Code:0]", 0}, {"Exit Code: 4294966985", -311}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_event event = event_of(cases[i].line);

        assert_int_equal(event.kind, VW_KIND_EXIT);
        assert_true(event.has_exit_code);
        assert_int_equal(event.exit_code, cases[i].code);
    }
}

static void test_grammar__reads_an_exit_code_at_the_start_of_a_line_only(void **state)
{
    (void)state;
    assert_false(event_of("it said Exit Code: -311").has_exit_code);
    assert_false(event_of("Exit Code: none").has_exit_code);
    assert_false(event_of("Exit Code: 12x").has_exit_code);
    assert_false(event_of("Exit Code: 42949672960").has_exit_code);
}

static void test_grammar__reads_the_lines_of_a_writer_block(void **state)
{
    vw_event event = blank;

    (void)state;
    assert_int_equal(read_line("ERROR: Selected writer 'Some Writer' is in failed state!", &event),
                     VW_LINE_CITED);
    assert_int_equal(read_line("- Status: 9 (VSS_WS_FAILED_AT_FREEZE)", &event), VW_LINE_CITED);
    assert_int_equal(read_line("- Writer Failure code: 0x800423f2 (<Unknown error code>)", &event),
                     VW_LINE_CITED);
    assert_int_equal(read_line("- Writer ID: {11111111-2222-3333-4444-555555555555}", &event),
                     VW_LINE_READ);
    assert_int_equal(read_line("- Instance ID: {66666666-7777-8888-9999-000000000000}", &event),
                     VW_LINE_READ);
    assert_int_equal(event.kind, VW_KIND_WRITER);
    assert_span(event.writer, "Some Writer");
    assert_span(event.writer_id, "11111111-2222-3333-4444-555555555555");
    assert_int_equal(event.state, 9);
    assert_int_equal(event.phase, VW_PHASE_FREEZE);
    assert_int_equal(event.writer_code, 0x800423f2);
    assert_true(event.unknown_error_text);
}

static void test_grammar__reads_a_state_of_a_writer_only(void **state)
{
    (void)state;
    assert_int_equal(event_of("Status: 9").state, VW_STATE_NONE);
}

static void test_grammar__reads_string_id_and_level_of_a_message(void **state)
{
    vw_event event = event_of("{IDS_STRING3025}Could not start. Level=ERROR [0]");

    (void)state;
    assert_int_equal(event.kind, VW_KIND_MESSAGE);
    assert_int_equal(event.string_id, 3025);
    assert_int_equal(event.level, VW_LEVEL_ERROR);
    assert_int_equal(event_of("{IDS_STRING}x").string_id, -1);
    assert_int_equal(event_of("{IDS_STRING12x}").string_id, -1);
    assert_int_equal(event_of("xLevel=ERROR").level, VW_LEVEL_NONE);
}

static void test_grammar__reads_event_log_entries(void **state)
{
    vw_event event = blank;

    (void)state;
    read_line("Log Name:      Application", &event);
    read_line("Source:        VSS", &event);
    read_line("Event ID:      8193", &event);
    read_line("Level:         Warning", &event);
    assert_int_equal(event.kind, VW_KIND_EVENT);
    assert_span(event.provider, "VSS");
    assert_int_equal(event.event_id, 8193);
    assert_int_equal(event.level, VW_LEVEL_WARNING);

    event = blank;
    read_line("ログの名前:         Application", &event);
    read_line("ソース:           VSS", &event);
    read_line("イベント ID:       12289", &event);
    read_line("レベル:           エラー", &event);
    assert_span(event.provider, "VSS");
    assert_int_equal(event.event_id, 12289);
    assert_int_equal(event.level, VW_LEVEL_ERROR);
}

static void test_grammar__takes_the_text_of_a_vss_entry_for_an_error_of_vss(void **state)
{
    vw_event event = event_of("Volume Shadow Copy Service error: Unexpected error.");

    (void)state;
    assert_int_equal(event.kind, VW_KIND_EVENT);
    assert_span(event.provider, "VSS");
    assert_int_equal(event.level, VW_LEVEL_ERROR);
}

static void test_grammar__reads_a_listing_of_writers_in_both_languages(void **state)
{
    vw_event event = blank;

    (void)state;
    read_line("Writer name: 'Some Writer'", &event);
    read_line("   State: [9] Failed", &event);
    assert_int_equal(event.kind, VW_KIND_LISTING);
    assert_int_equal(event.state, 9);
    assert_int_equal(event.phase, VW_PHASE_NONE);

    event = blank;
    read_line("ライター名: 'Some Writer'", &event);
    read_line("   状態: [1] 安定", &event);
    assert_span(event.writer, "Some Writer");
    assert_int_equal(event.state, 1);
}

static void test_grammar__reads_the_entry_of_a_function(void **state)
{
    vw_event event = event_of("VssStart()");

    (void)state;
    assert_int_equal(event.kind, VW_KIND_TRACE);
    assert_span(event.call, "VssStart");
}

static void test_grammar__leaves_running_text_alone(void **state)
{
    vw_event event = blank;

    (void)state;
    assert_int_equal(read_line("Reading volume C: 12 %", &event), VW_LINE_NOT_READ);
    assert_int_equal(read_line("", &event), VW_LINE_NOT_READ);
    assert_int_equal(event.kind, VW_KIND_TEXT);
    assert_int_equal(event.code_count, 0);
}

static void test_grammar__keeps_at_most_8_different_codes(void **state)
{
    vw_event event = blank;

    (void)state;
    for (uint32_t i = 0; i < 2 * VW_EVENT_CODES_MAX; i++)
        vw_event_add_code(&event, 0x80042300u + i / 2, true, false);
    assert_int_equal(event.code_count, VW_EVENT_CODES_MAX);
    vw_event_add_code(&event, 0x80042399u, false, true);
    assert_int_equal(event.code_count, VW_EVENT_CODES_MAX);
    assert_int_equal(event.codes[VW_EVENT_CODES_MAX - 1].code, 0x80042307);
}

static void test_grammar__takes_the_surer_reading_of_a_code_met_twice(void **state)
{
    vw_event event = blank;

    (void)state;
    vw_event_add_code(&event, 0x80042316, true, false);
    vw_event_add_code(&event, 0x80042316, false, true);
    assert_int_equal(event.code_count, 1);
    assert_false(event.codes[0].misread);
    assert_true(event.codes[0].proven);
}

static void test_grammar__knows_which_lines_begin_an_event_without_a_stamp(void **state)
{
    (void)state;
    assert_true(vw_grammar_starts_event(VW_SPAN("COM Error(0x80042316): x")));
    assert_true(vw_grammar_starts_event(VW_SPAN("{IDS_STRING3025}x")));
    assert_true(vw_grammar_starts_event(VW_SPAN("  Writer name: 'x'")));
    assert_true(vw_grammar_starts_event(VW_SPAN("Log Name: System")));
    assert_false(vw_grammar_starts_event(VW_SPAN("- Status: 9")));
    assert_false(vw_grammar_starts_event(VW_SPAN("Event ID: 1")));
}

static void test_grammar__knows_whether_a_row_takes_a_line(void **state)
{
    (void)state;
    assert_true(vw_grammar_has_row(VW_SPAN("- Status: 9")));
    assert_true(vw_grammar_has_row(VW_SPAN("  * Writer ID: {x}")));
    assert_false(vw_grammar_has_row(VW_SPAN("the Status: 9")));
    assert_false(vw_grammar_has_row(VW_SPAN("")));
}

/* The event of a line with `count` rows of outputs, one within the other, around an error. */
static vw_event nested_rows(size_t count)
{
    char line[256] = "";

    for (size_t i = 1; i < count; i++)
        strcat(line, "OUTPUT: ");
    return event_of(strcat(line, "COM Error(0x80042316): p->StartSnapshotSet(&id)"));
}

static void test_grammar__reads_so_many_rows_within_rows_and_no_more(void **state)
{
    (void)state;
    assert_int_equal(nested_rows(VW_NESTED_ROWS_MAX).code_count, 1);
    assert_int_equal(nested_rows(VW_NESTED_ROWS_MAX + 1).code_count, 0);
    assert_int_equal(nested_rows(VW_NESTED_ROWS_MAX + 1).nested, 0);
}

static void test_grammar__reads_fields_side_by_side_however_many(void **state)
{
    char line[512] = "Source: VSS ";
    vw_event event;

    (void)state;
    for (size_t i = 0; i < 40; i++)
        strcat(line, "Level: 2 ");
    event = event_of(strcat(line, "Event ID: 12289"));
    assert_int_equal(event.event_id, 12289);
    assert_span(event.provider, "VSS");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_grammar__has_its_rows_in_the_order_of_their_initials),
        cmocka_unit_test(test_grammar__reads_the_method_of_a_com_error),
        cmocka_unit_test(test_grammar__reads_where_an_exception_was_caught),
        cmocka_unit_test(test_grammar__reads_exit_codes_as_signed_32_bits),
        cmocka_unit_test(test_grammar__reads_an_exit_code_at_the_start_of_a_line_only),
        cmocka_unit_test(test_grammar__reads_the_lines_of_a_writer_block),
        cmocka_unit_test(test_grammar__reads_a_state_of_a_writer_only),
        cmocka_unit_test(test_grammar__reads_string_id_and_level_of_a_message),
        cmocka_unit_test(test_grammar__reads_event_log_entries),
        cmocka_unit_test(test_grammar__takes_the_text_of_a_vss_entry_for_an_error_of_vss),
        cmocka_unit_test(test_grammar__reads_a_listing_of_writers_in_both_languages),
        cmocka_unit_test(test_grammar__reads_the_entry_of_a_function),
        cmocka_unit_test(test_grammar__leaves_running_text_alone),
        cmocka_unit_test(test_grammar__keeps_at_most_8_different_codes),
        cmocka_unit_test(test_grammar__takes_the_surer_reading_of_a_code_met_twice),
        cmocka_unit_test(test_grammar__knows_which_lines_begin_an_event_without_a_stamp),
        cmocka_unit_test(test_grammar__knows_whether_a_row_takes_a_line),
        cmocka_unit_test(test_grammar__reads_so_many_rows_within_rows_and_no_more),
        cmocka_unit_test(test_grammar__reads_fields_side_by_side_however_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

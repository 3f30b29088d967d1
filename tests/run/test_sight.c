#include "support.h"

#include "run/sight.h"

/* An event of a kind, at a line, that says nothing else. */
static vw_event event_at(vw_kind kind, uint64_t line)
{
    return (vw_event){.kind = kind,
                      .line = line,
                      .time = VW_TIME_NONE,
                      .bracket = VW_TIME_NONE,
                      .state = VW_STATE_NONE};
}

static void test_sight__tells_the_kinds_of_events_that_passed(void **state)
{
    static const vw_kind kinds[] = {VW_KIND_TEXT, VW_KIND_EVENT, VW_KIND_LISTING, VW_KIND_TRACE};
    vw_sight sight = vw_sight_new();

    (void)state;
    for (size_t i = 0; i < 4; i++) {
        vw_event event = event_at(kinds[i], 1);

        vw_sight_see(&sight, &event, false);
        assert_int_equal(sight.event, i >= 1);
        assert_int_equal(sight.listing, i >= 2);
        assert_int_equal(sight.task, i >= 3);
    }
    assert_false(sight.code);
}

static void test_sight__keeps_the_first_line_and_the_last_number_of_exit_codes(void **state)
{
    vw_sight sight = vw_sight_new();

    (void)state;
    for (uint64_t line = 7; line < 10; line++) {
        vw_event event = event_at(VW_KIND_EXIT, line);

        event.has_exit_code = line > 7;
        event.exit_code = (int64_t)line;
        vw_sight_see(&sight, &event, false);
    }
    assert_true(sight.has_exit_code);
    assert_int_equal(sight.exit_code, 9);
    assert_int_equal(sight.exit_line, 8);
    assert_int_equal(sight.first_line, 7);
}

static void test_sight__keeps_the_first_pair_of_clocks_and_the_first_code(void **state)
{
    vw_sight sight = vw_sight_new();

    (void)state;
    for (uint64_t line = 3; line < 6; line++) {
        vw_event event = event_at(VW_KIND_COM_ERROR, line);

        event.time = (vw_time)line;
        event.bracket = line > 3 ? (vw_time)line * 10 : VW_TIME_NONE;
        event.code_count = line > 3;
        vw_sight_see(&sight, &event, false);
    }
    assert_int_equal(sight.pair.line, 4);
    assert_int_equal(sight.pair.bracket, 40);
    assert_int_equal(sight.failed_line, 4);
    assert_true(sight.code);
}

static void test_sight__is_troubled_by_errors_that_no_rule_calls_harmless(void **state)
{
    vw_sight sight = vw_sight_new();
    vw_event event = event_at(VW_KIND_EVENT, 1);

    (void)state;
    vw_sight_see(&sight, &event, false);
    event.level = VW_LEVEL_ERROR;
    vw_sight_see(&sight, &event, true);
    assert_false(sight.troubled);
    vw_sight_see(&sight, &event, false);
    assert_true(sight.troubled);
}

static void test_sight__joins_what_was_seen_behind_it(void **state)
{
    vw_sight none = vw_sight_new(), before = none, behind = none;
    vw_event event = event_at(VW_KIND_EVENT, 2);

    (void)state;
    event.time = 3;
    event.bracket = 30;
    event.code_count = 1;
    event.has_exit_code = true;
    event.exit_code = 7;
    event.unknown_error_text = true;
    event.writer_code = 9;
    vw_sight_see(&behind, &event, false);
    vw_sight_join(&before, &behind, 100);
    assert_true(before.event && before.code && before.troubled && before.has_exit_code);
    assert_int_equal(before.exit_line, 102);
    assert_int_equal(before.pair.line, 102);
    assert_int_equal(before.first_line, 102);
    assert_int_equal(before.failed_line, 102);
    assert_int_equal(before.unknown_text_line, 102);
    assert_int_equal(before.unknown_text_code, 9);
    behind.exit_code = 8;
    vw_sight_join(&before, &behind, 200); /* only the last exit code is news */
    assert_int_equal(before.exit_code, 8);
    assert_int_equal(before.exit_line, 102);
    assert_int_equal(before.pair.line, 102);
    vw_sight_join(&before, &none, 300);
    assert_int_equal(before.exit_code, 8);
    assert_int_equal(before.failed_line, 102);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sight__tells_the_kinds_of_events_that_passed),
        cmocka_unit_test(test_sight__keeps_the_first_line_and_the_last_number_of_exit_codes),
        cmocka_unit_test(test_sight__keeps_the_first_pair_of_clocks_and_the_first_code),
        cmocka_unit_test(test_sight__is_troubled_by_errors_that_no_rule_calls_harmless),
        cmocka_unit_test(test_sight__joins_what_was_seen_behind_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../support.h"

#include "rule/zone.h"

/* 2018-01-19 and a time of day. */
static vw_time at(int hour, int minute, int second)
{
    return vw_time_of(&(vw_date){2018, 1, 19, hour, minute, second, 0, 0});
}

#define SECONDS_OF(time) ((time) / VW_SECOND)

static void test_zone__claims_nothing_without_proof(void **state)
{
    vw_zone zone = vw_zone_tell(-1, at(1, 0, 0), VW_TIME_NONE, VW_TIME_NONE, false, 0);

    (void)state;
    assert_int_equal(zone.basis, VW_BASIS_NONE);
    assert_false(zone.has_local);
    assert_int_equal(vw_zone_local(&zone, at(1, 0, 0)), at(1, 0, 0));
}

static void test_zone__takes_the_bracketed_stamp_for_the_customers_clock(void **state)
{
    vw_zone zone = vw_zone_tell(-1, at(1, 0, 0), at(1, 0, 0), at(10, 0, 2), false, 0);

    (void)state;
    assert_int_equal(zone.basis, VW_BASIS_BRACKET);
    assert_int_equal(zone.local_minutes, 9 * 60);
    assert_int_equal(zone.stamp_minutes, 0);
    assert_int_equal(vw_zone_local(&zone, at(1, 0, 0)), at(10, 0, 0));
    assert_int_equal(vw_zone_utc(&zone, at(1, 0, 0)), at(1, 0, 0));
}

static void test_zone__rounds_to_quarters_of_an_hour(void **state)
{
    (void)state;
    assert_int_equal(vw_zone_tell(-1, 0, at(12, 0, 0), at(17, 44, 0), false, 0).local_minutes,
                     5 * 60 + 45);
    assert_int_equal(vw_zone_tell(-1, 0, at(12, 0, 0), at(8, 31, 0), false, 0).local_minutes,
                     -(3 * 60 + 30));
}

static void test_zone__uses_only_the_time_of_a_bracket_whose_date_is_off(void **state)
{
    vw_zone zone = vw_zone_tell(-1, 0, at(1, 0, 0), at(10, 0, 0) - 190 * VW_DAY, false, 0);

    (void)state;
    assert_int_equal(zone.local_minutes, 9 * 60);
    assert_int_equal(zone.bracket_days, 190);
}

static void test_zone__takes_offsets_from_minus_12_to_plus_14_as_they_stand(void **state)
{
    (void)state;
    assert_int_equal(vw_zone_tell(-1, 0, at(1, 0, 0), at(15, 0, 0), false, 0).local_minutes,
                     14 * 60);
    assert_int_equal(vw_zone_tell(-1, 0, at(13, 0, 0), at(1, 0, 0), false, 0).local_minutes,
                     -12 * 60);
    /* 14:15 ahead is no clock on earth, but 9:45 behind is one */
    assert_int_equal(vw_zone_tell(-1, 0, at(1, 0, 0), at(15, 15, 0), false, 0).local_minutes,
                     -(9 * 60 + 45));
}

static void test_zone__is_proven_to_be_utc_by_the_name_of_the_log(void **state)
{
    vw_zone zone = vw_zone_tell(SECONDS_OF(at(1, 22, 39)), at(1, 22, 39), VW_TIME_NONE,
                                VW_TIME_NONE, false, 0);

    (void)state;
    assert_int_equal(zone.basis, VW_BASIS_FILE_NAME);
    assert_int_equal(zone.stamp_minutes, 0);
    assert_false(zone.has_local); /* UTC is known, the customer's clock is not */
}

static void test_zone__is_local_where_name_and_stamp_differ_by_quarters(void **state)
{
    vw_zone zone = vw_zone_tell(SECONDS_OF(at(1, 22, 39)), at(10, 22, 40), VW_TIME_NONE,
                                VW_TIME_NONE, false, 0);

    (void)state;
    assert_int_equal(zone.basis, VW_BASIS_FILE_NAME);
    assert_int_equal(zone.stamp_minutes, 9 * 60);
    assert_true(zone.has_local);
    assert_int_equal(vw_zone_utc(&zone, at(10, 22, 40)), at(1, 22, 40));
    assert_int_equal(vw_zone_local(&zone, at(10, 22, 40)), at(10, 22, 40));
}

static void
test_zone__is_not_proven_by_a_name_more_than_2_minutes_before_the_first_stamp(void **state)
{
    int64_t name = SECONDS_OF(at(1, 0, 0));

    (void)state;
    assert_int_equal(vw_zone_tell(name, at(1, 2, 0), VW_TIME_NONE, VW_TIME_NONE, false, 0).basis,
                     VW_BASIS_FILE_NAME);
    assert_int_equal(vw_zone_tell(name, at(1, 2, 1), VW_TIME_NONE, VW_TIME_NONE, false, 0).basis,
                     VW_BASIS_NONE);
    assert_int_equal(vw_zone_tell(name, at(0, 59, 59), VW_TIME_NONE, VW_TIME_NONE, false, 0).basis,
                     VW_BASIS_NONE);
}

static void test_zone__takes_the_offset_that_the_user_gives(void **state)
{
    vw_zone zone = vw_zone_tell(-1, 0, at(1, 0, 0), at(10, 0, 0), true, -210);

    (void)state;
    assert_true(zone.given);
    assert_int_equal(zone.local_minutes, -210);
    assert_int_equal(vw_zone_tell(-1, at(1, 0, 0), VW_TIME_NONE, VW_TIME_NONE, true, 60).has_local,
                     true);
}

static void test_zone__reads_the_seconds_in_the_name_of_a_task_log(void **state)
{
    (void)state;
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("logs/1516324959.log")), 1516324959);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("C:\\logs\\1516324959.LOG")), 1516324959);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("999999999.log")), 999999999);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("task.log")), -1);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("20180119.log")), -1);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("15163249590.log")), -1);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("1516324959.txt")), -1);
    assert_int_equal(vw_zone_unix_seconds(VW_SPAN("-")), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zone__claims_nothing_without_proof),
        cmocka_unit_test(test_zone__takes_the_bracketed_stamp_for_the_customers_clock),
        cmocka_unit_test(test_zone__rounds_to_quarters_of_an_hour),
        cmocka_unit_test(test_zone__uses_only_the_time_of_a_bracket_whose_date_is_off),
        cmocka_unit_test(test_zone__takes_offsets_from_minus_12_to_plus_14_as_they_stand),
        cmocka_unit_test(test_zone__is_proven_to_be_utc_by_the_name_of_the_log),
        cmocka_unit_test(test_zone__is_local_where_name_and_stamp_differ_by_quarters),
        cmocka_unit_test(
            test_zone__is_not_proven_by_a_name_more_than_2_minutes_before_the_first_stamp),
        cmocka_unit_test(test_zone__takes_the_offset_that_the_user_gives),
        cmocka_unit_test(test_zone__reads_the_seconds_in_the_name_of_a_task_log),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

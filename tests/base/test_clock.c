#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/clock.h"

static vw_stamp read_stamp(const char *text)
{
    return vw_stamp_read(vw_span_of(text));
}

static void assert_stamp(const char *text, vw_stamp_form form, const char *iso, size_t len)
{
    vw_stamp stamp = read_stamp(text);
    char out[VW_ISO_BYTES];

    vw_time_iso(out, stamp.time, false);
    assert_int_equal(stamp.form, form);
    assert_string_equal(out, iso);
    assert_int_equal(stamp.len, len);
}

static void assert_no_stamp(const char *text)
{
    vw_stamp stamp = read_stamp(text);

    assert_int_equal(stamp.form, VW_STAMP_NONE);
    assert_int_equal(stamp.len, 0);
    assert_true(stamp.time == VW_TIME_NONE);
}

static void test_clock__reads_the_stamp_of_a_task_log(void **state)
{
    (void)state;
    assert_stamp("01/19/2018 01:23:20.701 COM", VW_STAMP_AIP, "2018-01-19T01:23:20.701", 23);
    assert_stamp("   01/19/2018 01:23:20.701", VW_STAMP_AIP, "2018-01-19T01:23:20.701", 26);
    assert_stamp("[07/13/2017 13:40:43.787] OUTPUT:", VW_STAMP_AIP, "2017-07-13T13:40:43.787", 24);
}

static void test_clock__reads_a_two_digit_hour(void **state)
{
    (void)state;
    assert_int_equal(vw_date_of(read_stamp("01/19/2018 23:59:59.999").time).hour, 23);
    assert_int_equal(vw_date_of(read_stamp("01/19/2018 10:59:59.999").time).hour, 10);
}

/* The stamp of a task log is read at once, behind a blank piece by piece: both must agree. */
static void test_clock__reads_a_stamp_behind_a_blank_as_without_it(void **state)
{
    static const char others[] = "0123456789/:. ,Z\xe3x";
    char text[] = " 01/19/2018 01:23:20.701 COM";
    size_t len = sizeof text - 1;
    uint32_t seed = 2018;

    (void)state;
    for (int i = 0; i < 200000; i++) {
        char kept;
        size_t at = 1 + (seed >> 8) % (len - 1);
        vw_stamp bare, indented;

        seed = seed * 1664525 + 1013904223;
        kept = text[at];
        text[at] = others[(seed >> 16) % (sizeof others - 1)];
        bare = vw_stamp_read((vw_span){text + 1, len - 1});
        indented = vw_stamp_read((vw_span){text, len});
        assert_int_equal(bare.form, indented.form);
        assert_true(bare.time == indented.time);
        assert_int_equal(vw_has_task_stamp((vw_span){text + 1, len - 1}),
                         bare.form == VW_STAMP_AIP);
        if (bare.form != VW_STAMP_NONE)
            assert_int_equal(bare.len + 1, indented.len);
        if (i % 4) /* some changes stay, so that other stamps come up */
            text[at] = kept;
        if (i % 64 == 0)
            memcpy(text, " 01/19/2018 01:23:20.701 COM", len);
    }
}

static void test_clock__reads_iso_stamps_with_all_their_trimmings(void **state)
{
    (void)state;
    assert_stamp("2018-01-19 01:23:20", VW_STAMP_ISO, "2018-01-19T01:23:20", 19);
    assert_stamp("2018-01-19T01:23:20.7Z x", VW_STAMP_ISO, "2018-01-19T01:23:20.700", 22);
    assert_stamp("2018-01-19T01:23:20+09:00 x", VW_STAMP_ISO, "2018-01-19T01:23:20", 25);
    assert_stamp("2018-01-19T01:23:20-0330", VW_STAMP_ISO, "2018-01-19T01:23:20", 24);
    assert_stamp("2018-01-19 01:23:20,701 INFO", VW_STAMP_ISO, "2018-01-19T01:23:20.701", 23);
    assert_stamp("2018-01-19 01:23:20 -311", VW_STAMP_ISO, "2018-01-19T01:23:20", 19);
    assert_stamp("2018-01-19 01:23:20.", VW_STAMP_ISO, "2018-01-19T01:23:20", 19);
}

static void test_clock__reads_other_spellings(void **state)
{
    (void)state;
    assert_stamp("2018/01/19 1:23:20", VW_STAMP_OTHER, "2018-01-19T01:23:20", 18);
    assert_stamp("1/19/2018 1:23:20 AM", VW_STAMP_OTHER, "2018-01-19T01:23:20", 20);
    assert_stamp("1/19/2018 1:23:20 pm", VW_STAMP_OTHER, "2018-01-19T13:23:20", 20);
    assert_stamp("1/19/2018 12:00:00 AM", VW_STAMP_OTHER, "2018-01-19T00:00:00", 21);
    assert_stamp("1/19/2018 12:00:00 PM", VW_STAMP_OTHER, "2018-01-19T12:00:00", 21);
    assert_stamp("1/19/2018 1:23:20 AMX", VW_STAMP_OTHER, "2018-01-19T01:23:20", 17);
    assert_stamp("01/19/2018 01:23:20 x", VW_STAMP_OTHER, "2018-01-19T01:23:20", 19);
    assert_stamp("01/19/2018 01:23:20.70", VW_STAMP_OTHER, "2018-01-19T01:23:20.700", 22);
}

static void test_clock__refuses_a_time_that_cannot_be(void **state)
{
    static const char *const impossible[] = {
        "13/19/2018 01:23:20.701", "00/19/2018 01:23:20.701", "02/30/2018 01:23:20.701",
        "02/29/2018 01:23:20.701", "02/29/1900 01:23:20.701", "01/32/2018 01:23:20.701",
        "01/19/2018 24:23:20.701", "01/19/2018 25:23:20.701", "01/19/2018 01:60:20.701",
        "01/19/2018 01:23:60.701", "01/19/0000 01:23:20.701", "1/19/2018 13:00:00 PM",
        "1/19/2018 0:00:00 AM",    "2018-13-01 00:00:00",
    };

    (void)state;
    for (size_t i = 0; i < sizeof impossible / sizeof *impossible; i++)
        assert_no_stamp(impossible[i]);
    assert_stamp("02/29/2016 01:23:20.701", VW_STAMP_AIP, "2016-02-29T01:23:20.701", 23);
    assert_stamp("02/29/2000 01:23:20.701", VW_STAMP_AIP, "2000-02-29T01:23:20.701", 23);
}

static void test_clock__refuses_what_is_no_stamp(void **state)
{
    static const char *const others[] = {
        "",
        "0",
        "01",
        "01/19/2018",
        "01/19/2018 01:23",
        "    01/19/2018 01:23:20.701",
        "x01/19/2018 01:23:20.701",
        "01-19-2018 01:23:20.701",
        "2018-01/19 01:23:20",
        "2018/01/19T01:23:20",
        "01/19/20180 01:23:20.701",
        "01/19/2018  01:23:20.701",
        "0x80042316 is a code of VSS",
        "2147754774 and more digits",
        "01/19/2018 01:23:200",
    };

    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_no_stamp(others[i]);
}

static void test_clock__reads_nothing_behind_the_end_of_the_text(void **state)
{
    static const char text[] = "01/19/2018 01:23:20.701";

    (void)state;
    for (size_t len = 0; len < 19; len++)
        assert_int_equal(vw_stamp_read((vw_span){text, len}).form, VW_STAMP_NONE);
    assert_int_equal(vw_stamp_read((vw_span){text, 19}).form, VW_STAMP_OTHER);
    assert_false(vw_has_task_stamp((vw_span){text, 22}));
    assert_true(vw_has_task_stamp((vw_span){text, 23}));
}

static void test_clock__turns_every_day_of_four_centuries_there_and_back(void **state)
{
    vw_date first = {.year = 1800, .month = 1, .day = 1};
    vw_time start = vw_time_of(&first);
    vw_date before = {0};

    (void)state;
    for (int i = 0; i < 146097; i++) {
        vw_time time = start + i * VW_DAY + 12345678901;
        vw_date date = vw_date_of(time);

        assert_true(vw_time_of(&date) == time);
        if (i)
            assert_int_equal(date.weekday, (before.weekday + 1) % 7);
        before = date;
    }
    assert_int_equal(vw_date_of(0).weekday, 4);
    assert_int_equal(vw_date_of(0).year, 1970);
}

static void test_clock__knows_the_time_before_1970(void **state)
{
    vw_date date = vw_date_of(-1);

    (void)state;
    assert_int_equal(date.year, 1969);
    assert_int_equal(date.month, 12);
    assert_int_equal(date.day, 31);
    assert_int_equal(date.second, 59);
    assert_int_equal(date.us, 999999);
}

static void test_clock__writes_iso_with_milliseconds_only_where_there_are_any(void **state)
{
    char out[VW_ISO_BYTES];
    vw_time time = read_stamp("01/19/2018 01:22:39.330").time;

    (void)state;
    vw_time_iso(out, time, true);
    assert_string_equal(out, "2018-01-19T01:22:39.330Z");
    vw_time_iso(out, time - 330000, true);
    assert_string_equal(out, "2018-01-19T01:22:39Z");
    vw_time_iso(out, VW_TIME_NONE, true);
    assert_string_equal(out, "");
}

static void test_clock__reads_durations(void **state)
{
    vw_time time;

    (void)state;
    assert_true(vw_duration_read(VW_SPAN("0s"), &time) && time == 0);
    assert_true(vw_duration_read(VW_SPAN("500ms"), &time) && time == VW_SECOND / 2);
    assert_true(vw_duration_read(VW_SPAN("10m"), &time) && time == 10 * VW_MINUTE);
    assert_true(vw_duration_read(VW_SPAN("2h"), &time) && time == 2 * VW_HOUR);
    assert_true(vw_duration_read(VW_SPAN("1d"), &time) && time == VW_DAY);
}

static void test_clock__refuses_durations_spelled_otherwise(void **state)
{
    static const char *const wrong[] = {"",
                                        "s",
                                        "10",
                                        "10 m",
                                        "-1s",
                                        "1.5h",
                                        "1M",
                                        "1s ",
                                        "1year",
                                        "9223372036854775807d",
                                        "99999999999999999999s"};
    vw_time time;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(vw_duration_read(vw_span_of(wrong[i]), &time));
}

static void test_clock__reads_offsets(void **state)
{
    int minutes;

    (void)state;
    assert_true(vw_offset_read(VW_SPAN("+09:00"), &minutes) && minutes == 540);
    assert_true(vw_offset_read(VW_SPAN("-03:30"), &minutes) && minutes == -210);
    assert_true(vw_offset_read(VW_SPAN("+9"), &minutes) && minutes == 540);
    assert_true(vw_offset_read(VW_SPAN("Z"), &minutes) && minutes == 0);
    assert_true(vw_offset_read(VW_SPAN("+14:00"), &minutes) && minutes == 840);
    assert_true(vw_offset_read(VW_SPAN("-12:00"), &minutes) && minutes == -720);
}

static void test_clock__refuses_offsets_that_no_place_has(void **state)
{
    static const char *const wrong[] = {"",      "9",       "+",    "+14:01", "-12:01", "+9:60",
                                        "+09:0", "+09:000", "+009", "z",      "Z0",     "+9 "};
    int minutes;

    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(vw_offset_read(vw_span_of(wrong[i]), &minutes));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_clock__reads_the_stamp_of_a_task_log),
        cmocka_unit_test(test_clock__reads_a_two_digit_hour),
        cmocka_unit_test(test_clock__reads_a_stamp_behind_a_blank_as_without_it),
        cmocka_unit_test(test_clock__reads_iso_stamps_with_all_their_trimmings),
        cmocka_unit_test(test_clock__reads_other_spellings),
        cmocka_unit_test(test_clock__refuses_a_time_that_cannot_be),
        cmocka_unit_test(test_clock__refuses_what_is_no_stamp),
        cmocka_unit_test(test_clock__reads_nothing_behind_the_end_of_the_text),
        cmocka_unit_test(test_clock__turns_every_day_of_four_centuries_there_and_back),
        cmocka_unit_test(test_clock__knows_the_time_before_1970),
        cmocka_unit_test(test_clock__writes_iso_with_milliseconds_only_where_there_are_any),
        cmocka_unit_test(test_clock__reads_durations),
        cmocka_unit_test(test_clock__refuses_durations_spelled_otherwise),
        cmocka_unit_test(test_clock__reads_offsets),
        cmocka_unit_test(test_clock__refuses_offsets_that_no_place_has),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

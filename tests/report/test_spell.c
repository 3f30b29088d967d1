#include "../support.h"

#include "report/spell.h"

static const char *moment(vw_date date, bool seconds, vw_lang lang)
{
    static char text[64];
    vw_buf out = {0};

    vw_moment_write(&out, vw_time_of(&date), seconds, lang);
    snprintf(text, sizeof text, "%s", out.ptr);
    vw_buf_free(&out);
    return text;
}

static const char *offset(int minutes)
{
    static char text[64];
    vw_buf out = {0};

    vw_offset_write(&out, minutes);
    snprintf(text, sizeof text, "%s", out.ptr);
    vw_buf_free(&out);
    return text;
}

static void test_spell__writes_moments_as_people_of_each_language_do(void **state)
{
    (void)state;
    assert_string_equal(moment((vw_date){2018, 1, 19, 1, 23, 5, 0, 0}, false, VW_LANG_EN),
                        "Fri 2018-01-19 01:23");
    assert_string_equal(moment((vw_date){2018, 1, 19, 1, 23, 5, 0, 0}, true, VW_LANG_EN),
                        "Fri 2018-01-19 01:23:05");
    assert_string_equal(moment((vw_date){2018, 1, 21, 1, 23, 5, 0, 0}, true, VW_LANG_JA),
                        "2018-01-21 (日) 01:23:05");
    assert_string_equal(moment((vw_date){1969, 12, 31, 23, 59, 59, 0, 0}, true, VW_LANG_EN),
                        "Wed 1969-12-31 23:59:59");
}

static void test_spell__writes_offsets_with_sign_and_minutes(void **state)
{
    (void)state;
    assert_string_equal(offset(540), "UTC+09:00");
    assert_string_equal(offset(0), "UTC+00:00");
    assert_string_equal(offset(-210), "UTC-03:30");
}

static void test_spell__calls_a_log_by_its_name_without_folders(void **state)
{
    static const struct {
        const char *path, *name;
    } cases[] = {{"logs/a.log", "a.log"},
                 {"a.log", "a.log"},
                 {"C:\\logs\\a.log", "a.log"},
                 {"-", "(standard input)"}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_case one = {.path = cases[i].path};

        assert_span(vw_case_name(&one, VW_LANG_EN), cases[i].name);
    }
    assert_string_not_equal(vw_case_name(&(vw_case){.path = "-"}, VW_LANG_JA).ptr,
                            "(standard input)");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spell__writes_moments_as_people_of_each_language_do),
        cmocka_unit_test(test_spell__writes_offsets_with_sign_and_minutes),
        cmocka_unit_test(test_spell__calls_a_log_by_its_name_without_folders),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

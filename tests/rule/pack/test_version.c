#include "../../support.h"

#include "rule/pack/version.h"

static vw_version version_of(const char *text)
{
    vw_version version;

    if (!vw_version_read(vw_span_of(text), &version))
        fail_msg("%s is no version", text);
    return version;
}

static void test_version__reads_three_numbers_and_a_pre_release(void **state)
{
    vw_version version = version_of("1.20.3-rc.1");

    (void)state;
    assert_int_equal(version.major, 1);
    assert_int_equal(version.minor, 20);
    assert_int_equal(version.patch, 3);
    assert_span(version.pre, "rc.1");
}

static void test_version__refuses_every_other_spelling(void **state)
{
    static const char *const texts[] = {
        "",           "1",        "1.2",       "1.2.3.4", "v1.2.3", "1.2.03", "1.2.3-",
        "1.2.3-a..b", "1.2.3-01", "1.2.3-a_b", "1.2.3+x", " 1.2.3", "1.2.3 ", "1.2.9999999999",
        "-1.2.3",     "1.2.3-a.",
    };
    vw_version version;

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (vw_version_read(vw_span_of(texts[i]), &version))
            fail_msg("%s was taken for a version", texts[i]);
}

static void test_version__orders_as_semver_does(void **state)
{
    /* The example of semver.org, section 11, with numbers around it. */
    static const char *const ordered[] = {
        "0.9.9",      "1.0.0-alpha",  "1.0.0-alpha.1", "1.0.0-alpha.beta",
        "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
        "1.0.0",      "1.0.1",        "1.2.0",         "1.10.0",
        "2.0.0",
    };
    const size_t count = sizeof ordered / sizeof *ordered;

    (void)state;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < count; k++) {
            vw_version one = version_of(ordered[i]), two = version_of(ordered[k]);
            int order = vw_version_order(&one, &two);

            if ((order > 0) - (order < 0) != (i > k) - (i < k))
                fail_msg("%s and %s are ordered wrongly", ordered[i], ordered[k]);
        }
}

static void check_step(const char *from, const char *to, vw_version_step step)
{
    vw_version one = version_of(from), two = version_of(to);

    assert_int_equal(vw_version_step_between(&one, &two), step);
}

static void test_version__tells_the_first_part_that_differs(void **state)
{
    (void)state;
    check_step("1.2.3", "1.2.3", VW_STEP_NONE);
    check_step("1.2.3", "1.2.4", VW_STEP_PATCH);
    check_step("1.2.3-a", "1.2.3", VW_STEP_PATCH);
    check_step("1.2.3", "1.3.0", VW_STEP_MINOR);
    check_step("1.2.3", "2.0.0", VW_STEP_MAJOR);
}

static void check_range(const char *range, const char *text, bool holds)
{
    vw_version version = version_of(text);

    assert_true(vw_range_is(vw_span_of(range)));
    if (vw_range_holds(vw_span_of(range), &version) != holds)
        fail_msg("%s %s %s", text, holds ? "lies outside" : "lies in", range);
}

static void test_version__lies_in_a_range_if_every_comparison_holds(void **state)
{
    (void)state;
    check_range(">=1.0 <2", "1.0.0", true);
    check_range(">=1.0 <2", "1.99.7", true);
    check_range(">=1.0 <2", "2.0.0", false);
    check_range(">=1.0 <2", "0.9.9", false);
    check_range(">1.0", "1.0.0", false);
    check_range("<=1.0.0", "1.0.0", true);
    check_range("=1.2.3", "1.2.3", true);
    check_range("=1.2.3", "1.2.4", false);
    check_range(">=1.0", "1.0.0-rc.1", false);
}

static void test_version__knows_what_is_no_range(void **state)
{
    static const char *const texts[] = {
        "",
        "1.0",
        ">=",
        ">=1.",
        "^1.0",
        ">=1.0,<2",
        ">=1.0  <2",
        ">=1.0 ",
        ">=1.0.0.0",
        "=>1",
        ">1 >1 >1 >1 >1 >1 >1 >1 >1",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (vw_range_is(vw_span_of(texts[i])))
            fail_msg("\"%s\" was taken for a range", texts[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_version__reads_three_numbers_and_a_pre_release),
        cmocka_unit_test(test_version__refuses_every_other_spelling),
        cmocka_unit_test(test_version__orders_as_semver_does),
        cmocka_unit_test(test_version__tells_the_first_part_that_differs),
        cmocka_unit_test(test_version__lies_in_a_range_if_every_comparison_holds),
        cmocka_unit_test(test_version__knows_what_is_no_range),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../story_of.h"

/*
 * Who is the cause, who follows from it: docs/architecture.md, "From a passage
 * to a case", paragraph by paragraph.
 */

#define FIRST(time) COM_ERROR(time, "0x80042301", "A")
#define SECOND(time) COM_ERROR(time, "0x80042302", "A")

/* a.first and a.second fail; a.exit is the outcome of a task; the rest is up to the test. */
static vw_rules *usual_rules(void)
{
    vw_rules *rules = new_rules();
    vw_rule *exit = add_rule(rules, "a.exit");

    add_code(rules, "a.first", 0x80042301);
    add_code(rules, "a.second", 0x80042302);
    want_number(rules, &exit->match, VW_WORD_EXIT_CODE, -311);
    as_echo(exit, 0, VW_ANY_DISTANCE);
    return rules;
}

/* --- 1. attempts and their leaders ---------------------------------------------------------------- */

static void test_roles__the_first_failure_of_an_attempt_leads(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), BEGIN("01:00:00") FIRST("01:00:01") SECOND("01:10:01"),
                 "a.first root, a.second consequence of a.first");
}

static void test_roles__a_failure_more_than_ten_minutes_later_is_a_root_of_its_own(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), BEGIN("01:00:00") FIRST("01:00:01") SECOND("01:10:02"),
                 "a.first root, a.second root");
}

static void test_roles__the_next_attempt_has_a_root_of_its_own(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(),
                 BEGIN("01:00:00") FIRST("01:00:01") BEGIN("01:00:02") SECOND("01:00:03"),
                 "a.first root, a.second root");
}

static void test_roles__the_same_failure_again_is_the_same_root(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), FIRST("01:00:00") FIRST("01:00:01"), "a.first root, a.first root");
}

static void test_roles__a_later_failure_leads_where_it_says_so(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    add_leads_to(rules, rules->rules[2], "a.first");
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"),
                 "a.first consequence of a.second, a.second root");
}

static void test_roles__a_misread_code_follows_from_one_that_is_sure(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), COM_ERROR("01:00:00", "0x8OO42301", "A") SECOND("01:00:01"),
                 "a.first consequence of a.second, a.second root");
    ASSERT_STORY(usual_rules(), COM_ERROR("01:00:00", "0x8OO42301", "A"), "a.first root");
    ASSERT_STORY(usual_rules(), COM_ERROR("01:00:00", "0x8OO42301", "A") FIRST("01:00:01"),
                 "a.first root, a.first root");
}

static void test_roles__only_errors_explain_and_are_explained(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    rules->rules[1]->severity = VW_SEVERITY_WARNING;
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"), "a.first context, a.second root");
}

/* The role of a.first, which a.second leads to, with so many remarks between the two. */
static vw_role role_before(size_t remarks)
{
    vw_rules *rules = usual_rules();
    vw_buf text = {0};
    vw_role role;
    story story;

    add_leads_to(rules, rules->rules[2], "a.first");
    add_code(rules, "a.remark", 0x80042303)->severity = VW_SEVERITY_WARNING;
    vw_buf_text(&text, FIRST("01:00:00"));
    for (size_t i = 0; i < remarks; i++)
        vw_buf_text(&text, COM_ERROR("01:00:00", "0x80042303", "A"));
    vw_buf_text(&text, SECOND("01:00:01"));
    tell_story(&story, rules, text.ptr);
    role = hit_of(&story, "a.first")->role;
    free_story(&story);
    vw_buf_free(&text);
    return role;
}

static void test_roles__look_for_who_leads_to_a_failure_among_its_512_neighbours(void **state)
{
    (void)state;
    assert_int_equal(role_before(510), VW_ROLE_CONSEQUENCE);
    assert_int_equal(role_before(511), VW_ROLE_ROOT);
}

/* --- 2. echoes ------------------------------------------------------------------------------------ */

static void test_roles__an_echo_follows_from_the_failure_before_it(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), FIRST("01:00:00") EXIT("02:30:00", "-311"),
                 "a.first root, a.exit consequence of a.first");
}

static void test_roles__an_echo_alone_is_a_root(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(), EXIT("01:00:00", "-311"), "a.exit root");
}

static void test_roles__an_echo_keeps_its_distances(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {FIRST("01:00:00") SECOND("01:20:00"), "a.first root, a.second consequence of a.first"},
        {FIRST("01:00:00") SECOND("01:20:01"), "a.first root, a.second root"},
        {SECOND("01:00:00") FIRST("01:00:05"), "a.second consequence of a.first, a.first root"},
        {SECOND("01:00:00") FIRST("01:00:06"), "a.second root, a.first root"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = usual_rules();

        as_echo(rules->rules[2], 5 * VW_SECOND, 20 * VW_MINUTE);
        ASSERT_STORY(rules, cases[i].text, cases[i].expected);
    }
}

static void test_roles__an_echo_without_before_follows_from_nothing_behind_it(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    as_echo(rules->rules[2], 0, VW_ANY_DISTANCE);
    ASSERT_STORY(rules, SECOND("01:00:00") FIRST("01:00:00"), "a.second root, a.first root");
}

static void test_roles__a_clean_up_call_follows_from_any_failure_of_its_log(void **state)
{
    (void)state;
    ASSERT_STORY(usual_rules(),
                 FIRST("01:00:00") COM_ERROR("05:00:00", "0x80042302", "AbortBackup"),
                 "a.first root, a.second consequence of a.first");
    ASSERT_STORY(usual_rules(),
                 COM_ERROR("01:00:00", "0x80042302", "BackupComplete") FIRST("05:00:00"),
                 "a.second consequence of a.first, a.first root");
}

static void test_roles__a_clean_up_call_explains_nothing_but_outcomes(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    as_echo(rules->rules[2], VW_ANY_DISTANCE, VW_ANY_DISTANCE); /* an echo too, but no clean-up */
    ASSERT_STORY(rules,
                 COM_ERROR("01:00:00", "0x80042301", "DeleteSnapshots") SECOND("01:00:01")
                     EXIT("01:00:02", "-311"),
                 "a.first consequence of a.second, a.second root, a.exit consequence of a.second");
    ASSERT_STORY(usual_rules(),
                 COM_ERROR("01:00:00", "0x80042301", "DeleteSnapshots") EXIT("01:00:02", "-311"),
                 "a.first root, a.exit consequence of a.first");
}

static void test_roles__of_two_echoes_the_earlier_one_is_the_cause(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    as_echo(rules->rules[1], VW_ANY_DISTANCE, VW_ANY_DISTANCE);
    as_echo(rules->rules[2], VW_ANY_DISTANCE, VW_ANY_DISTANCE);
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"),
                 "a.first root, a.second consequence of a.first");
}

static void test_roles__of_two_echoes_the_one_that_leads_to_the_other_is_the_cause(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    as_echo(rules->rules[1], VW_ANY_DISTANCE, VW_ANY_DISTANCE);
    add_leads_to(rules, as_echo(rules->rules[2], VW_ANY_DISTANCE, VW_ANY_DISTANCE), "a.first");
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"),
                 "a.first consequence of a.second, a.second root");
}

static void test_roles__an_outcome_explains_no_code(void **state)
{
    vw_rules *rules = usual_rules();

    (void)state;
    as_echo(rules->rules[1], VW_ANY_DISTANCE, VW_ANY_DISTANCE);
    ASSERT_STORY(rules, EXIT("01:00:00", "-311") FIRST("01:00:01"), "a.exit root, a.first root");
}

/* --- 3. what a success makes of failures ---------------------------------------------------------- */

static void test_roles__failures_before_a_success_are_context(void **state)
{
    vw_rules *rules = usual_rules();
    vw_rule *success = add_rule(rules, "a.ok");

    (void)state;
    success->severity = VW_SEVERITY_INFO;
    success->clears = true;
    want_number(rules, &success->match, VW_WORD_EXIT_CODE, 0);
    ASSERT_STORY(rules, FIRST("01:00:00") EXIT("01:00:01", "0") SECOND("01:00:02"),
                 "a.first context, a.ok context, a.second root");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_roles__the_first_failure_of_an_attempt_leads),
        cmocka_unit_test(test_roles__a_failure_more_than_ten_minutes_later_is_a_root_of_its_own),
        cmocka_unit_test(test_roles__the_next_attempt_has_a_root_of_its_own),
        cmocka_unit_test(test_roles__the_same_failure_again_is_the_same_root),
        cmocka_unit_test(test_roles__a_later_failure_leads_where_it_says_so),
        cmocka_unit_test(test_roles__look_for_who_leads_to_a_failure_among_its_512_neighbours),
        cmocka_unit_test(test_roles__a_misread_code_follows_from_one_that_is_sure),
        cmocka_unit_test(test_roles__only_errors_explain_and_are_explained),
        cmocka_unit_test(test_roles__an_echo_follows_from_the_failure_before_it),
        cmocka_unit_test(test_roles__an_echo_alone_is_a_root),
        cmocka_unit_test(test_roles__an_echo_keeps_its_distances),
        cmocka_unit_test(test_roles__an_echo_without_before_follows_from_nothing_behind_it),
        cmocka_unit_test(test_roles__a_clean_up_call_follows_from_any_failure_of_its_log),
        cmocka_unit_test(test_roles__a_clean_up_call_explains_nothing_but_outcomes),
        cmocka_unit_test(test_roles__of_two_echoes_the_earlier_one_is_the_cause),
        cmocka_unit_test(test_roles__of_two_echoes_the_one_that_leads_to_the_other_is_the_cause),
        cmocka_unit_test(test_roles__an_outcome_explains_no_code),
        cmocka_unit_test(test_roles__failures_before_a_success_are_context),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

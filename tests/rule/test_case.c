#include "../support.h"

#include "rule/case.h"

/* A case that failed by one root; both live as long as the caller's. */
static vw_case case_of(vw_finding *root)
{
    return (vw_case){.path = "a.log",
                     .started = VW_TIME_NONE,
                     .first_time = VW_TIME_NONE,
                     .last_time = VW_TIME_NONE,
                     .findings = root,
                     .finding_count = root ? 1 : 0};
}

static void test_case__finds_its_root_among_its_findings(void **state)
{
    vw_finding findings[] = {
        {.role = VW_ROLE_CONTEXT}, {.role = VW_ROLE_CONSEQUENCE}, {.role = VW_ROLE_ROOT}};
    vw_case one = case_of(findings);

    (void)state;
    one.finding_count = 3;
    assert_ptr_equal(vw_case_root(&one), &findings[2]);
    one.finding_count = 2;
    assert_null(vw_case_root(&one));
}

static void test_case__takes_rule_code_and_writer_for_the_same_root(void **state)
{
    const vw_rule rule = {.id = VW_SPAN("a.a")}, other_rule = {.id = VW_SPAN("a.b")};
    vw_finding root = {.rule = &rule, .has_code = true, .code = 1, .writer = VW_SPAN("W")};
    vw_finding others[] = {
        {.rule = &other_rule, .has_code = true, .code = 1, .writer = VW_SPAN("W")},
        {.rule = &rule, .has_code = true, .code = 2, .writer = VW_SPAN("W")},
        {.rule = &rule, .has_code = true, .code = 1, .writer = VW_SPAN("V")},
        {.rule = &rule, .writer = VW_SPAN("W")},
    };
    vw_finding same = root;
    vw_case one = case_of(&root), two = case_of(&same);

    (void)state;
    same.title = VW_SPAN("other words");
    assert_true(vw_case_same_root(&one, &two));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        vw_case other = case_of(&others[i]);

        assert_false(vw_case_same_root(&one, &other));
    }
}

static void test_case__began_with_its_log_else_with_its_failure(void **state)
{
    vw_finding root = {.first_time = 5 * VW_HOUR};
    vw_case one = case_of(&root);

    (void)state;
    assert_int_equal(vw_case_begun(&one), 5 * VW_HOUR);
    one.first_time = 4 * VW_HOUR;
    assert_int_equal(vw_case_begun(&one), 4 * VW_HOUR);
    one.zone = (vw_zone){
        .basis = VW_BASIS_FILE_NAME, .stamp_minutes = 60, .has_local = true, .local_minutes = 60};
    assert_int_equal(vw_case_begun(&one), 3 * VW_HOUR); /* as UTC where that is proven */
}

static void test_case__is_ordered_by_time_then_by_path(void **state)
{
    vw_case early = case_of(NULL), late = case_of(NULL), twin = case_of(NULL);

    (void)state;
    early.first_time = 1 * VW_HOUR;
    late.first_time = twin.first_time = 2 * VW_HOUR;
    twin.path = "b.log";
    assert_true(vw_case_order(&early, &late) < 0);
    assert_true(vw_case_order(&late, &early) > 0);
    assert_true(vw_case_order(&late, &twin) < 0);
    assert_int_equal(vw_case_order(&late, &late), 0);
}

static void test_case__keeps_a_note_only_of_what_there_is(void **state)
{
    vw_case one = {0};

    (void)state;
    vw_case_note(&one, VW_NOTE_NULS, 0, 3, 0);
    assert_int_equal(one.note_count, 0);
    for (int i = 0; i < VW_NOTE_COUNT + 5; i++)
        vw_case_note(&one, VW_NOTE_GAP, 1, 3, 0);
    assert_int_equal(one.note_count, VW_NOTE_COUNT);
    assert_int_equal(one.notes[VW_NOTE_COUNT - 1].what, VW_NOTE_GAP);
    assert_false(one.incomplete);
    vw_arena_free(&one.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_case__finds_its_root_among_its_findings),
        cmocka_unit_test(test_case__takes_rule_code_and_writer_for_the_same_root),
        cmocka_unit_test(test_case__began_with_its_log_else_with_its_failure),
        cmocka_unit_test(test_case__is_ordered_by_time_then_by_path),
        cmocka_unit_test(test_case__keeps_a_note_only_of_what_there_is),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../rules_of.h"

#include "rule/trace.h"
#include "run/diagnose.h"

/* What was heard: how often each step. */
typedef struct heard {
    size_t steps[VW_TRACE_ROOT + 1];
} heard;

static void hear(void *context, const vw_trace_point *point)
{
    heard *heard = context;

    heard->steps[point->what]++;
}

/* Diagnoses the text with somebody who listens to `rule`; NULL: to all. Nobody can be asked. */
static heard listen(const vw_rules *rules, const vw_rule *rule, const bool *off, vw_span text)
{
    heard heard = {0};
    vw_trace trace = {rule, hear, &heard};
    vw_settings settings = {.rules = rules};
    vw_task task = {.path = "task.log", .off = off, .trace = &trace};
    vw_case *report = NULL;

    assert_int_equal(vw_diagnose_text(&report, &settings, &task, text, NULL), VW_OK);
    vw_case_free(report);
    return heard;
}

#define FAILED "03/04/2021 01:00:00.000 COM Error(0x80042316): p->StartSnapshotSet(&id)\n"

static vw_rules *two_rules(void)
{
    vw_rules *rules = new_rules();

    add_code(rules, "a.busy", 0x80042316);
    add_code(rules, "a.other", 0x80042302);
    return rules;
}

static void test_trace__tells_only_of_the_rule_that_is_asked_about(void **state)
{
    vw_rules *rules = two_rules();
    heard heard;

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    heard = listen(rules, rules->rules[1], NULL, VW_SPAN(FAILED));
    assert_int_equal(heard.steps[VW_TRACE_LACKS], 1);
    assert_int_equal(heard.steps[VW_TRACE_FITS], 0);
    heard = listen(rules, NULL, NULL, VW_SPAN(FAILED));
    assert_int_equal(heard.steps[VW_TRACE_LACKS], 0);
    assert_int_equal(heard.steps[VW_TRACE_FITS], 1);
    assert_int_equal(heard.steps[VW_TRACE_ROOT], 1);
    vw_rules_close(rules);
}

static void test_trace__tells_that_a_rule_is_switched_off(void **state)
{
    vw_rules *rules = two_rules();
    const bool off[] = {true, false};

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(listen(rules, rules->rules[0], off, VW_SPAN(FAILED)).steps[VW_TRACE_OFF], 1);
    vw_rules_close(rules);
}

static void test_trace__tells_that_nobody_could_be_asked(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_code(rules, "a.busy", 0x80042316)->has_when = true;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(
        listen(rules, rules->rules[0], NULL, VW_SPAN(FAILED)).steps[VW_TRACE_NOT_ASKED], 1);
    vw_rules_close(rules);
}

static void test_trace__tells_that_a_hit_was_only_counted(void **state)
{
    vw_rules *rules = two_rules();
    vw_buf text = {0};

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    for (size_t i = 0; i < VW_HITS_MAX + 2; i++)
        vw_buf_text(&text, FAILED);
    assert_int_equal(
        listen(rules, rules->rules[0], NULL, vw_buf_span(&text)).steps[VW_TRACE_LEFT_OUT], 2);
    vw_buf_free(&text);
    vw_rules_close(rules);
}

static void test_trace__changes_nothing_of_what_is_decided(void **state)
{
    vw_rules *rules = two_rules();
    heard ignored = {0};
    vw_trace trace = {NULL, hear, &ignored};
    vw_settings settings = {.rules = rules};
    vw_task silent = {.path = "task.log"}, traced = {.path = "task.log", .trace = &trace};
    vw_case *one = NULL, *other = NULL;

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_diagnose_text(&one, &settings, &silent, VW_SPAN(FAILED FAILED), NULL),
                     VW_OK);
    assert_int_equal(vw_diagnose_text(&other, &settings, &traced, VW_SPAN(FAILED FAILED), NULL),
                     VW_OK);
    assert_int_equal(one->finding_count, other->finding_count);
    assert_int_equal(one->findings[0].count, other->findings[0].count);
    assert_int_equal(one->findings[0].role, other->findings[0].role);
    vw_case_free(one);
    vw_case_free(other);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_trace__tells_only_of_the_rule_that_is_asked_about),
        cmocka_unit_test(test_trace__tells_that_a_rule_is_switched_off),
        cmocka_unit_test(test_trace__tells_that_nobody_could_be_asked),
        cmocka_unit_test(test_trace__tells_that_a_hit_was_only_counted),
        cmocka_unit_test(test_trace__changes_nothing_of_what_is_decided),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

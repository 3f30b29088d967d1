#include "../rules_of.h"

#include "report/entry.h"

static void test_entry__tells_a_rule_without_a_log(void **state)
{
    static const vw_item steps[] = {
        {.text = {"Look at {local|the time of the failure}.", 40}, .risk = VW_RISK_CHECK}};
    vw_rules *rules = new_rules();
    vw_rule *rule = add_code(rules, "vss.busy", 0x80042316);
    vw_rule *special = add_code(rules, "vss.busy_cluster", 0x80042316);
    vw_buf out = {0};

    (void)state;
    rule->title.in[VW_LANG_EN] = VW_SPAN("{call|A call} failed with {code}");
    rule->explain.in[VW_LANG_EN] = VW_SPAN("One at a time.");
    rule->retry = VW_RETRY_NO;
    rule->advice.list[VW_LANG_EN] = steps;
    rule->advice.count[VW_LANG_EN] = 1;
    special->title.in[VW_LANG_EN] = VW_SPAN("In a cluster");
    special->refines.id = VW_SPAN("vss.busy");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_entry_write(rules, rule, VW_SPAN("0x80042316"), VW_LANG_EN, 80, &out, NULL),
                     VW_OK);
    assert_string_equal(out.ptr,
                        "0x80042316\n"
                        "Cause     A call failed with 0x80042316\n"
                        "Why       One at a time.\n"
                        "Cases     vss.busy_cluster: In a cluster\n"
                        "Retry     No: it will fail the same way until something is changed.\n"
                        "Do        1 [check]  Look at the time of the failure.\n");
    vw_buf_clear(&out);
    vw_entry_title(rules, rule, VW_LANG_EN, &out);
    assert_string_equal(out.ptr, "A call failed with 0x80042316");
    vw_buf_free(&out);
    vw_rules_close(rules);
}

static void test_entry__speaks_of_a_retry_only_for_errors(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_code(rules, "vss.note", 0x00042309);
    vw_buf out = {0};

    (void)state;
    rule->severity = VW_SEVERITY_INFO;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_entry_write(rules, rule, VW_SPAN("0x00042309"), VW_LANG_EN, 80, &out, NULL),
                     VW_OK);
    assert_string_equal(out.ptr, "0x00042309\nCause     vss.note\n");
    vw_buf_free(&out);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_entry__tells_a_rule_without_a_log),
        cmocka_unit_test(test_entry__speaks_of_a_retry_only_for_errors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

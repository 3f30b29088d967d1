#include "../rules_of.h"

#include "report/aspect.h"

static void check_says(const vw_rule *rule, const char *key, vw_lang lang, const char *expected)
{
    vw_buf out = {0};
    bool found = false;

    for (size_t i = 0; i < vw_aspect_count; i++) {
        if (strcmp(vw_aspects[i].key, key) != 0)
            continue;
        found = true;
        vw_aspect_write(&out, &vw_aspects[i], rule, lang);
    }
    assert_true(found);
    assert_span(vw_buf_span(&out), expected);
    vw_buf_free(&out);
}

static void test_aspect__writes_what_a_rule_says(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = as_echo(add_code(rules, "acme.disk", 0x80046001), 0, VW_ANY_DISTANCE);
    const vw_item advice[] = {{.text = VW_SPAN("Run net stop vss."), .risk = VW_RISK_OUTAGE},
                              {.text = VW_SPAN("Look at it."), .risk = VW_RISK_CHECK}};

    (void)state;
    rule->name = VW_SPAN("ACME_E_DISK");
    rule->retry = VW_RETRY_AFTER_WAIT;
    rule->after = (vw_relation){.id = VW_SPAN("acme.tape"), .within = 2 * VW_SECOND};
    rule->count = (vw_count){.at_least = 3, .within = VW_ANY_DISTANCE, .across_logs = true};
    rule->advice.list[VW_LANG_EN] = advice;
    rule->advice.count[VW_LANG_EN] = 2;
    add_leads_to(rules, rule, "acme.end");
    check_says(rule, "severity", VW_LANG_EN, "error");
    check_says(rule, "code", VW_LANG_EN, "0x80046001 ACME_E_DISK");
    check_says(rule, "match", VW_LANG_EN, "code = 0x80046001");
    check_says(rule, "retry", VW_LANG_EN, "after-wait");
    check_says(rule, "echo", VW_LANG_EN, "0 ms, log");
    check_says(rule, "after", VW_LANG_EN, "acme.tape, 2000 ms");
    check_says(rule, "count", VW_LANG_EN, "3, log, across logs");
    check_says(rule, "leads_to", VW_LANG_EN, "acme.end");
    check_says(rule, "risk", VW_LANG_EN, "outage, check");
    check_says(rule, "commands", VW_LANG_EN, "net stop vss");
    check_says(rule, "advice", VW_LANG_EN, "1. Run net stop vss. 2. Look at it.");
    check_says(rule, "advice", VW_LANG_JA, "");
    check_says(rule, "title", VW_LANG_EN, "acme.disk");
    vw_rules_close(rules);
}

static void test_aspect__is_empty_where_a_rule_says_nothing(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "acme.disk");
    static const char *const keys[] = {"retry", "code", "match",  "unless",   "echo",    "count",
                                       "after", "when", "clears", "leads_to", "refines", "title"};

    (void)state;
    rule->title.in[VW_LANG_EN] = VW_SPAN_NONE;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_says(rule, keys[i], VW_LANG_EN, "");
    vw_rules_close(rules);
}

static void test_aspect__tells_a_function_by_the_digest_of_its_file(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "acme.disk");

    (void)state;
    rule->has_when = true;
    rule->chunk = VW_SPAN("abc");
    check_says(rule, "when", VW_LANG_EN,
               "SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_aspect__writes_what_a_rule_says),
        cmocka_unit_test(test_aspect__is_empty_where_a_rule_says_nothing),
        cmocka_unit_test(test_aspect__tells_a_function_by_the_digest_of_its_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "rules_from.h"

#include "overrides.h"

#define NOW (1700000000 * VW_SECOND) /* 2023-11-14 22:13:20 */

/* A loaded set of "a.one" and "a.two" with these overrides. */
static vw_rules *overridden(const char *json)
{
    vw_rules *rules;

    write_rule("a/one.lua", "code = 0x80042301");
    write_rule("a/two.lua", "code = 0x80042302");
    rules = load_folder("a");
    assert_int_equal(rules->count, 2);
    write_file("overrides.json", json);
    assert_int_equal(vw_overrides_load(rules, "overrides.json", NOW, NULL), VW_OK);
    return rules;
}

#define RULES(entries) "{ \"schema\": \"vsswhy.overrides/1\", \"rules\": {" entries "} }"
#define SUPPRESS(entries) RULES("\"a.one\": { \"suppress\": " entries "}")

static void test_overrides__change_rules_in_the_order_of_the_file(void **state)
{
    vw_rules *rules = overridden(
        RULES("\"a.two\": { \"off\": true, \"reason\": \"not ours\" },"
              "\"a.one\": { \"severity\": \"warning\" }, \"b.three\": { \"off\": true }"));

    (void)state;
    assert_int_equal(rules->skipped_count, 0);
    assert_int_equal(rules->override_count, 3);
    assert_ptr_equal(rules->overrides[0]->rule, rules->rules[1]);
    assert_span(rules->overrides[0]->reason, "not ours");
    assert_true(rules->rules[1]->off);
    assert_int_equal(rules->rules[0]->severity, VW_SEVERITY_WARNING);
    assert_span(rules->overrides[2]->id, "b.three");
    assert_null(rules->overrides[2]->rule);
    vw_rules_close(rules);
}

static void test_overrides__a_suppress_has_the_words_of_a_match(void **state)
{
    vw_rules *rules = overridden(
        SUPPRESS("[ { \"match\": { \"code\": [ \"0x80042301\", 5 ], \"text\": \"0x80042301 x\" },"
                 " \"until\": \"2023-11-14\", \"reason\": \"r\" },"
                 " { \"until\": \"2023-11-13\", \"reason\": \"r\" } ]"));
    const vw_clause *clause;

    (void)state;
    assert_int_equal(rules->skipped_count, 0);
    assert_int_equal(rules->override_count, 2);
    clause = &rules->overrides[0]->match.any[0];
    assert_int_equal(clause->count, 2);
    assert_int_equal(clause->all[0].word, VW_WORD_CODE);
    assert_int_equal(clause->all[0].any[0].number, 0x80042301);
    assert_int_equal(clause->all[0].any[1].number, 5);
    assert_span(clause->all[1].any[0].text, "0x80042301 x");
    vw_rules_close(rules);
}

static void test_overrides__a_suppress_holds_until_its_day_is_over(void **state)
{
    vw_rules *rules = overridden(SUPPRESS("[ { \"until\": \"2023-11-14\", \"reason\": \"r\" },"
                                          " { \"until\": \"2023-11-13\", \"reason\": \"r\" } ]"));

    (void)state;
    assert_false(rules->overrides[0]->past);
    assert_true(rules->overrides[1]->past);
    vw_rules_close(rules);
}

/* What is refused, what the sentence must name, and how many changes are left. */
static void test_overrides__what_is_wrong_is_refused_alone(void **state)
{
    static const struct {
        const char *json, *names;
        size_t left;
    } cases[] = {
        {RULES("\"a.ones\": { \"off\": true }, \"a.two\": { \"off\": true }"), "a.one", 1},
        {RULES("\"a.zebra\": { \"off\": true }"), "a.zebra", 0},
        {RULES("\"zebra\": { \"off\": true }"), "zebra", 0},
        {RULES("\"a.one\": { \"of\": true, \"severity\": \"info\" }"), "off", 1},
        {RULES("\"a.one\": { \"parameters\": {} }"), "parameters", 0},
        {RULES("\"a.one\": { \"off\": 1 }"), "rules.a.one.off", 0},
        {RULES("\"a.one\": { \"severity\": \"warnin\" }"), "warning", 0},
        {RULES("\"a.one\": true"), "rules.a.one", 0},
        {SUPPRESS("{ \"until\": \"2023-02-29\", \"reason\": \"r\" }"), "suppress.until", 0},
        {SUPPRESS("{ \"until\": \"2023-1-1\", \"reason\": \"r\" }"), "suppress.until", 0},
        {SUPPRESS("{ \"reason\": \"r\" }"), "suppress.until", 0},
        {SUPPRESS("{ \"until\": \"2023-11-14\" }"), "suppress.reason", 0},
        {SUPPRESS("{ \"until\": \"2023-11-14\", \"reason\": \" \" }"), "suppress.reason", 0},
        {SUPPRESS("{ \"until\": \"2023-11-14\", \"reason\": \"r\", \"mach\": {} }"), "match", 0},
        {SUPPRESS(
             "{ \"match\": { \"cal\": \"A\", \"level\": \"ERROR\" }, \"until\": \"2023-11-14\", "
             "\"reason\": \"r\" }"),
         "call", 0},
        {SUPPRESS("{ \"match\": { \"rule\": \"a.two\" }, \"until\": \"2023-11-14\","
                  " \"reason\": \"r\" }"),
         "suppress.match", 0},
        {SUPPRESS("null"), "rules.a.one.suppress", 0},
        {"{ \"schema\": \"vsswhy.overrides/2\", \"rules\": {} }", "vsswhy.overrides/1", 0},
        {"{ \"schema\": \"vsswhy.overrides/1\" }", "rules", 0},
        {"[]", "overrides.json", 0},
        {"{ \"schema\": \"vsswhy.overrides/1\"\n \"rules\": {} }", "2", 0},
        {RULES("\"a.one\": { \"off\": true },\n\"a.one\": { \"off\": false }"), "2", 0},
        {"", "overrides.json", 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = overridden(cases[i].json);

        assert_int_equal(rules->skipped_count, 1);
        assert_told(&rules->skipped[0].why, VW_ERR_RULE, cases[i].names);
        assert_told(&rules->skipped[0].why, VW_ERR_RULE, "overrides.json");
        assert_int_equal(rules->override_count, cases[i].left);
        vw_rules_close(rules);
    }
}

static void test_overrides__a_file_that_is_too_large_is_refused(void **state)
{
    vw_buf json = {0};
    vw_rules *rules;

    (void)state;
    vw_buf_char(&json, ' ', VW_OVERRIDES_BYTES_MAX + 1);
    vw_buf_char(&json, '\0', 1);
    rules = overridden(json.ptr);
    assert_int_equal(rules->skipped_count, 1);
    assert_told(&rules->skipped[0].why, VW_ERR_LIMIT, "overrides.json");
    vw_rules_close(rules);
    vw_buf_free(&json);
}

static void test_overrides__checking_notes_what_is_wrong_and_changes_nothing(void **state)
{
    vw_rules *rules = NULL;

    (void)state;
    write_rule("a/one.lua", "code = 0x80042301");
    rules = load_folder("a");
    write_file("overrides.json",
               RULES("\"a.one\": { \"off\": true }, \"a.ones\": { \"off\": true }"));
    assert_int_equal(vw_overrides_check(rules, "overrides.json", NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 1);
    assert_int_equal(rules->override_count, 0);
    assert_false(rules->rules[0]->off);
    vw_rules_close(rules);
}

static void test_overrides__a_missing_file_is_good(void **state)
{
    vw_rules *rules = NULL;

    (void)state;
    assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
    assert_int_equal(vw_overrides_load(rules, "gone.json", NOW, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 0);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_overrides__change_rules_in_the_order_of_the_file),
        IN_FOLDER(test_overrides__a_suppress_has_the_words_of_a_match),
        IN_FOLDER(test_overrides__a_suppress_holds_until_its_day_is_over),
        IN_FOLDER(test_overrides__what_is_wrong_is_refused_alone),
        IN_FOLDER(test_overrides__a_file_that_is_too_large_is_refused),
        IN_FOLDER(test_overrides__checking_notes_what_is_wrong_and_changes_nothing),
        IN_FOLDER(test_overrides__a_missing_file_is_good),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

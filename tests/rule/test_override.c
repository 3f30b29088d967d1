#include "../story_of.h"

#include "rule/override.h"

#define KNOWN(time, call) COM_ERROR(time, "0x80042301", call)
#define OTHER(time) COM_ERROR(time, "0x80042302", "A")

/* Rules for two failures and for an exit code that is their echo. */
static vw_rules *three_rules(vw_rule **known)
{
    vw_rules *rules = new_rules();

    *known = add_code(rules, "a.known", 0x80042301);
    (*known)->name = VW_SPAN("A_E_KNOWN");
    add_code(rules, "a.other", 0x80042302);
    as_echo(add_text(rules, "a.exit", "Exit Code: {x:int}"), 0, VW_ANY_DISTANCE);
    return rules;
}

static vw_override a_suppress(vw_rule *rule)
{
    return (vw_override){.what = VW_OVERRIDE_SUPPRESS,
                         .file = VW_SPAN("overrides.json"),
                         .id = rule->id,
                         .rule = rule,
                         .until = VW_SPAN("2021-12-31"),
                         .reason = VW_SPAN("known")};
}

/* Hits in file order, those that are set aside in brackets. */
static const char *aside(const story *story)
{
    static char text[256];
    size_t len = 0;

    text[0] = '\0';
    for (size_t i = 0; i < story->hits.count; i++) {
        const vw_hit *hit = &story->hits.list[i];
        const char *form = hit->suppress ? "[%.*s]" : "%.*s";

        len += (size_t)snprintf(text + len, sizeof text - len, "%s", i ? " " : "");
        len += (size_t)snprintf(text + len, sizeof text - len, form, (int)hit->rule->id.len,
                                hit->rule->id.ptr);
    }
    return text;
}

#define ASSERT_ASIDE(rules, text, expected)                                                        \
    do {                                                                                           \
        story story_;                                                                              \
        tell_story(&story_, (rules), (text));                                                      \
        assert_string_equal(aside(&story_), expected);                                             \
        free_story(&story_);                                                                       \
    } while (0)

static void test_override__off_leaves_the_code_unexplained(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override off = {.what = VW_OVERRIDE_OFF, .rule = known, .off = true};

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_ptr_equal(vw_rules_for_code(rules, 0x80042301), known);
    assert_int_equal(vw_rules_override(rules, &off, NULL), VW_OK);
    assert_null(vw_rules_for_code(rules, 0x80042301));
    vw_rules_close(rules);
}

static void test_override__off_hits_nothing(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override off = {.what = VW_OVERRIDE_OFF, .rule = known, .off = true};

    (void)state;
    want(rules, &add_rule(rules, "a.unknown")->match, VW_WORD_CODE,
         &(vw_value){.unknown = true, .rule = SIZE_MAX}, 1);
    assert_int_equal(vw_rules_override(rules, &off, NULL), VW_OK);
    ASSERT_STORY(rules, KNOWN("01:00:00", "A"), "a.unknown root");
}

static void test_override__a_later_one_replaces_an_earlier_one(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override mild = {
        .what = VW_OVERRIDE_SEVERITY, .rule = known, .severity = VW_SEVERITY_WARNING};
    vw_override strict = {
        .what = VW_OVERRIDE_SEVERITY, .rule = known, .severity = VW_SEVERITY_ERROR};

    (void)state;
    assert_int_equal(vw_rules_override(rules, &mild, NULL), VW_OK);
    assert_int_equal(known->severity, VW_SEVERITY_WARNING);
    assert_int_equal(vw_rules_override(rules, &strict, NULL), VW_OK);
    assert_int_equal(known->severity, VW_SEVERITY_ERROR);
    assert_true(rules->overrides[0]->replaced);
    assert_false(rules->overrides[1]->replaced);
    vw_rules_close(rules);
}

static void test_override__one_without_a_rule_changes_nothing(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override idle = {.what = VW_OVERRIDE_OFF, .id = VW_SPAN("b.other"), .off = true};

    (void)state;
    assert_int_equal(vw_rules_override(rules, &idle, NULL), VW_OK);
    ASSERT_STORY(rules, KNOWN("01:00:00", "A"), "a.known root");
}

static void test_override__a_suppress_takes_the_hits_for_which_its_match_holds(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override suppress = a_suppress(known);

    (void)state;
    want_text(rules, &suppress.match, VW_WORD_CALL, "B");
    assert_int_equal(vw_rules_override(rules, &suppress, NULL), VW_OK);
    ASSERT_ASIDE(rules, KNOWN("01:00:00", "A") KNOWN("02:00:00", "B"), "a.known [a.known]");
}

static void test_override__a_suppress_past_its_day_takes_none(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override suppress = a_suppress(known);

    (void)state;
    suppress.past = true;
    assert_int_equal(vw_rules_override(rules, &suppress, NULL), VW_OK);
    ASSERT_ASIDE(rules, KNOWN("01:00:00", "A"), "a.known");
}

static void test_override__echoes_go_only_where_nothing_else_explains_them(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {KNOWN("01:00:00", "A") EXIT("01:00:01", "-311"), "[a.known] [a.exit]"},
        {OTHER("01:00:00") KNOWN("01:00:01", "A") EXIT("01:00:02", "-311"),
         "a.other [a.known] a.exit"},
        {EXIT("01:00:00", "-311") KNOWN("01:00:01", "A"), "a.exit [a.known]"},
    };
    vw_rule *known;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = three_rules(&known);
        vw_override suppress = a_suppress(known);

        assert_int_equal(vw_rules_override(rules, &suppress, NULL), VW_OK);
        ASSERT_ASIDE(rules, cases[i].text, cases[i].expected);
    }
}

static void test_override__another_failure_does_not_hide_behind_a_suppressed_one(void **state)
{
    vw_rule *known;
    vw_rules *rules = three_rules(&known);
    vw_override suppress = a_suppress(known);
    story story;

    (void)state;
    assert_int_equal(vw_rules_override(rules, &suppress, NULL), VW_OK);
    tell_story(&story, rules, BEGIN("01:00:00") KNOWN("01:00:01", "A") OTHER("01:00:02"));
    assert_int_equal(hit_of(&story, "a.other")->role, VW_ROLE_ROOT);
    assert_null(hit_of(&story, "a.other")->suppress);
    free_story(&story);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_override__off_leaves_the_code_unexplained),
        cmocka_unit_test(test_override__off_hits_nothing),
        cmocka_unit_test(test_override__a_later_one_replaces_an_earlier_one),
        cmocka_unit_test(test_override__one_without_a_rule_changes_nothing),
        cmocka_unit_test(test_override__a_suppress_takes_the_hits_for_which_its_match_holds),
        cmocka_unit_test(test_override__a_suppress_past_its_day_takes_none),
        cmocka_unit_test(test_override__echoes_go_only_where_nothing_else_explains_them),
        cmocka_unit_test(test_override__another_failure_does_not_hide_behind_a_suppressed_one),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

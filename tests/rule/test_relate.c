#include "../story_of.h"

#define FIRST(time) COM_ERROR(time, "0x80042301", "A")
#define SECOND(time) COM_ERROR(time, "0x80042302", "A")

/* Rules for the two codes, of severity info so that only what is dropped matters. */
static vw_rules *two_rules(vw_rule **first, vw_rule **second)
{
    vw_rules *rules = new_rules();

    *first = add_code(rules, "a.first", 0x80042301);
    *second = add_code(rules, "a.second", 0x80042302);
    (*first)->severity = (*second)->severity = VW_SEVERITY_INFO;
    return rules;
}

/* --- after and without ---------------------------------------------------------------------------- */

static void test_relate__after_needs_the_other_rule_earlier_and_near(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {FIRST("01:00:00") SECOND("01:10:00"), "a.first context, a.second context"},
        {FIRST("01:00:00") SECOND("01:10:01"), "a.first context, a.second dropped"},
        {SECOND("01:00:00") FIRST("01:00:01"), "a.second dropped, a.first context"},
        {SECOND("01:00:00"), "a.second dropped"},
    };
    vw_rule *first, *second;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = two_rules(&first, &second);

        second->after = (vw_relation){.id = VW_SPAN("a.first"), .within = 10 * VW_MINUTE};
        ASSERT_STORY(rules, cases[i].text, cases[i].expected);
    }
}

static void test_relate__without_needs_the_other_rule_neither_before_nor_behind(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {FIRST("01:00:00") SECOND("01:10:00"), "a.first context, a.second dropped"},
        {FIRST("01:00:00") SECOND("01:10:01"), "a.first context, a.second context"},
        {SECOND("01:00:00") FIRST("01:00:01"), "a.second dropped, a.first context"},
        {SECOND("01:00:00"), "a.second context"},
    };
    vw_rule *first, *second;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = two_rules(&first, &second);

        second->without = (vw_relation){.id = VW_SPAN("a.first"), .within = 10 * VW_MINUTE};
        ASSERT_STORY(rules, cases[i].text, cases[i].expected);
    }
}

static void test_relate__drops_both_of_two_rules_that_go_without_each_other(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);

    (void)state;
    first->without = (vw_relation){.id = VW_SPAN("a.second"), .within = VW_ANY_DISTANCE};
    second->without = (vw_relation){.id = VW_SPAN("a.first"), .within = VW_ANY_DISTANCE};
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"), "a.first dropped, a.second dropped");
}

static void test_relate__takes_a_rule_that_is_not_installed_for_one_that_never_hits(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);

    (void)state;
    first->after = (vw_relation){.id = VW_SPAN("gone.a"), .within = VW_ANY_DISTANCE};
    second->without = (vw_relation){.id = VW_SPAN("gone.a"), .within = VW_ANY_DISTANCE};
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"), "a.first dropped, a.second context");
}

/* --- count ---------------------------------------------------------------------------------------- */

static void test_relate__count_needs_so_many_hits_near_each_other(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {FIRST("01:00:00") FIRST("01:05:00"), "a.first dropped, a.first dropped"},
        {FIRST("01:00:00") FIRST("01:05:00") FIRST("01:10:00"),
         "a.first context, a.first context, a.first context"},
        /* only the middle one has three within ten minutes of itself */
        {FIRST("01:00:00") FIRST("01:09:00") FIRST("01:18:00"),
         "a.first dropped, a.first context, a.first dropped"},
    };
    vw_rule *first, *second;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = two_rules(&first, &second);

        first->count = (vw_count){.at_least = 3, .within = 10 * VW_MINUTE};
        ASSERT_STORY(rules, cases[i].text, cases[i].expected);
    }
}

static void test_relate__count_tells_hits_apart_by_a_word(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "a.any");

    (void)state;
    rule->severity = VW_SEVERITY_INFO;
    want_number(rules, &rule->match, VW_WORD_KIND, VW_KIND_COM_ERROR);
    rule->count =
        (vw_count){.at_least = 2, .within = VW_ANY_DISTANCE, .has_by = true, .by = VW_WORD_CODE};
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01") FIRST("01:00:02"),
                 "a.any context, a.any dropped, a.any context");
}

static void test_relate__count_tells_levels_apart(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "a.any");

    (void)state;
    rule->severity = VW_SEVERITY_INFO;
    want_number(rules, &rule->match, VW_WORD_STRING_ID, 3025);
    rule->count =
        (vw_count){.at_least = 2, .within = VW_ANY_DISTANCE, .has_by = true, .by = VW_WORD_LEVEL};
    ASSERT_STORY(
        rules,
        AT("01:00:00") "{IDS_STRING3025}No VSS Level=ERROR [0]\n" AT(
            "01:00:01") "{IDS_STRING3025}No VSS Level=WARNING [0]\n" AT("01:00:02") "{IDS_"
                                                                                    "STRING3025}No "
                                                                                    "VSS "
                                                                                    "Level=ERROR "
                                                                                    "[0]\n",
        "a.any context, a.any dropped, a.any context");
}

static void test_relate__count_takes_a_failure_told_twice_for_one(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);

    (void)state;
    first->count = (vw_count){.at_least = 2, .within = VW_ANY_DISTANCE};
    ASSERT_STORY(rules,
                 FIRST("01:00:00") AT("01:00:00") "OUTPUT: - Returned HRESULT = 0x80042301\n",
                 "a.first dropped, a.first dropped");
}

static void test_relate__leaves_a_count_across_logs_to_others(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);

    (void)state;
    first->count = (vw_count){.at_least = 2, .within = VW_ANY_DISTANCE, .across_logs = true};
    ASSERT_STORY(rules, FIRST("01:00:00"), "a.first context");
}

/* --- refines -------------------------------------------------------------------------------------- */

static void test_relate__reports_only_the_more_specific_rule_of_one_event(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *refining = add_code(rules, "a.special", 0x80042301);

    (void)state;
    want_text(rules, &refining->match, VW_WORD_CALL, "DoSnapshotSet");
    refining->refines.id = VW_SPAN("a.general");
    add_code(rules, "a.general", 0x80042301);
    ASSERT_STORY(rules,
                 COM_ERROR("01:00:00", "0x80042301", "DoSnapshotSet")
                     COM_ERROR("02:00:00", "0x80042301", "Other"),
                 "a.special root, a.general dropped, a.general root");
}

/* Whether the last of so many rules, each of which refines the one before, takes the event of the first. */
static bool is_refined_over(size_t steps)
{
    static char ids[67][8];
    vw_rules *rules = new_rules();
    bool dropped;
    story story;

    for (size_t i = 0; i <= steps; i++) {
        snprintf(ids[i], sizeof ids[i], "a.r%zu", i);
        if (i == 0 || i == steps)
            want_number(rules, &add_rule(rules, ids[i])->match, VW_WORD_CODE, 0x80042301);
        else
            add_code(rules, ids[i], (uint32_t)(0x80043000 + i));
        if (i)
            rules->rules[i]->refines.id = vw_span_of(ids[i - 1]);
    }
    tell_story(&story, rules, COM_ERROR("01:00:00", "0x80042301", "A"));
    dropped = hit_of(&story, "a.r0")->dropped;
    free_story(&story);
    return dropped;
}

static void test_relate__follows_a_chain_of_refines_for_64_rules(void **state)
{
    (void)state;
    assert_true(is_refined_over(2));
    assert_true(is_refined_over(64));
    assert_false(is_refined_over(65));
}

static void test_relate__keeps_the_refined_rule_of_another_pack_as_context(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_code(rules, "vss.general", 0x80042301);
    add_code(rules, "ours.special", 0x80042301)->refines.id = VW_SPAN("vss.general");
    ASSERT_STORY(rules, FIRST("01:00:00"), "vss.general context, ours.special root");
}

/* --- when ----------------------------------------------------------------------------------------- */

/* An asker that answers by the script of a test. */
typedef struct script {
    const char *dropped; /* id of a rule whose every hit it drops; may be NULL */
    const char *limited; /* id of a rule that hits a limit; may be NULL */
    bool catches;        /* it hands back job = "9" */
    size_t begun, asked;
} script;

static vw_answer answer(void *context, const vw_rules *rules, const vw_hits *hits,
                        const vw_hit *hit, vw_lang lang, const vw_capture **captures, size_t *count,
                        const char **limit, vw_error *why)
{
    static const vw_capture caught = {{"job", 3}, {"9", 1}};
    script *script = context;

    (void)rules, (void)hits, (void)lang;
    script->asked++;
    if (script->catches) {
        *captures = &caught;
        *count = 1;
    }
    if (script->limited && vw_span_is(hit->rule->id, vw_span_of(script->limited))) {
        *limit = "work";
        vw_fail(why, VW_ERR_LIMIT, "too much work", "処理が多すぎます");
        return VW_WHEN_LIMITED;
    }
    return script->dropped && vw_span_is(hit->rule->id, vw_span_of(script->dropped))
               ? VW_WHEN_DROPS
               : VW_WHEN_KEEPS;
}

static void begin(void *context)
{
    ((script *)context)->begun++;
}

static void tell_with(story *story, vw_rules *rules, script *script, const char *text)
{
    vw_asker asker = {answer, begin, script};

    read_story(story, rules, NULL, vw_span_of(text));
    vw_relate(&story->hits, &asker, VW_LANG_EN, story->limited, 4, &story->limited_count);
}

static void test_relate__asks_once_for_each_hit_of_a_rule_with_a_function(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    script script = {.dropped = "a.first"};
    story story;

    (void)state;
    first->has_when = true;
    tell_with(&story, rules, &script, FIRST("01:00:00") SECOND("01:00:01") FIRST("01:00:02"));
    assert_string_equal(told(&story), "a.first dropped, a.second context, a.first dropped");
    assert_int_equal(script.asked, 2);
    assert_int_equal(script.begun, 1);
    free_story(&story);
}

static void test_relate__drops_the_hits_of_a_function_that_nobody_can_ask(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);

    (void)state;
    first->has_when = true;
    ASSERT_STORY(rules, FIRST("01:00:00") SECOND("01:00:01"), "a.first dropped, a.second context");
}

static void test_relate__lets_what_a_function_caught_win_over_the_template(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_text(rules, "a.busy", "job {job} on {disk}");
    script script = {.catches = true};
    story story;

    (void)state;
    rule->has_when = true;
    tell_with(&story, rules, &script, "job 4 on c:\n");
    assert_int_equal(story.hits.list[0].capture_count, 3);
    assert_span(story.hits.list[0].captures[0].name, "job");
    assert_span(story.hits.list[0].captures[0].value, "9");
    assert_span(story.hits.list[0].captures[2].value, "c:");
    free_story(&story);
}

static void test_relate__drops_every_hit_of_a_rule_that_hits_a_limit(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    script script = {.limited = "a.first"};
    story story;

    (void)state;
    first->has_when = second->has_when = true;
    tell_with(&story, rules, &script, FIRST("01:00:00") SECOND("01:00:01") FIRST("01:00:02"));
    assert_string_equal(told(&story), "a.first dropped, a.second context, a.first dropped");
    assert_int_equal(script.asked, 2); /* not again once it was limited */
    assert_int_equal(story.limited_count, 1);
    assert_ptr_equal(story.limited[0].rule, first);
    assert_string_equal(story.limited[0].limit, "work");
    assert_told(&story.limited[0].why, VW_ERR_LIMIT, "");
    free_story(&story);
}

static void test_relate__asks_about_at_most_4096_hits_of_a_rule(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    vw_asker asker;
    script script = {0};
    vw_buf text = {0};
    story story;

    (void)state;
    first->has_when = true;
    for (size_t i = 0; i < VW_ASKED_MAX + 2; i++)
        vw_buf_text(&text, FIRST("01:00:00"));
    asker = (vw_asker){answer, begin, &script};
    read_story(&story, rules, NULL, vw_buf_span(&text));
    vw_relate(&story.hits, &asker, VW_LANG_EN, story.limited, 4, &story.limited_count);
    assert_int_equal(script.asked, VW_ASKED_MAX);
    assert_false(story.hits.list[VW_ASKED_MAX - 1].dropped);
    assert_true(story.hits.list[VW_ASKED_MAX].dropped);
    assert_int_equal(story.hits.left_out, 2);
    free_story(&story);
    vw_buf_free(&text);
}

static void test_relate__takes_what_a_function_drops_for_no_hit(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    script script = {.dropped = "a.first"};
    story story;

    (void)state;
    first->has_when = true;
    second->after = (vw_relation){.id = VW_SPAN("a.first"), .within = VW_ANY_DISTANCE};
    tell_with(&story, rules, &script, FIRST("01:00:00") SECOND("01:00:01"));
    assert_string_equal(told(&story), "a.first dropped, a.second dropped");
    free_story(&story);

    rules = two_rules(&first, &second);
    first->has_when = true;
    second->without = (vw_relation){.id = VW_SPAN("a.first"), .within = VW_ANY_DISTANCE};
    tell_with(&story, rules, &script, FIRST("01:00:00") SECOND("01:00:01"));
    assert_string_equal(told(&story), "a.first dropped, a.second context");
    free_story(&story);
}

static vw_answer keep_first_only(void *context, const vw_rules *rules, const vw_hits *hits,
                                 const vw_hit *hit, vw_lang lang, const vw_capture **captures,
                                 size_t *count, const char **limit, vw_error *why)
{
    (void)context, (void)rules, (void)hits, (void)lang, (void)captures, (void)count, (void)limit,
        (void)why;
    return hit->event->line == 1 ? VW_WHEN_KEEPS : VW_WHEN_DROPS;
}

static void test_relate__counts_only_what_a_function_kept(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    vw_asker asker = {keep_first_only, NULL, NULL};
    story story;

    (void)state;
    first->has_when = true;
    first->count = (vw_count){.at_least = 2, .within = VW_ANY_DISTANCE};
    read_story(&story, rules, NULL, VW_SPAN(FIRST("01:00:00") FIRST("01:00:01")));
    vw_relate(&story.hits, &asker, VW_LANG_EN, story.limited, 4, &story.limited_count);
    assert_string_equal(told(&story), "a.first dropped, a.first dropped");
    free_story(&story);
}

static void test_relate__does_not_ask_about_hits_that_cannot_stay(void **state)
{
    vw_rule *first, *second;
    vw_rules *rules = two_rules(&first, &second);
    script script = {0};
    story story;

    (void)state;
    second->has_when = true;
    second->after = (vw_relation){.id = VW_SPAN("a.first"), .within = VW_ANY_DISTANCE};
    tell_with(&story, rules, &script, SECOND("01:00:00") FIRST("01:00:01") SECOND("01:00:02"));
    assert_string_equal(told(&story), "a.second dropped, a.first context, a.second context");
    assert_int_equal(script.asked, 1);
    free_story(&story);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_relate__after_needs_the_other_rule_earlier_and_near),
        cmocka_unit_test(test_relate__without_needs_the_other_rule_neither_before_nor_behind),
        cmocka_unit_test(test_relate__drops_both_of_two_rules_that_go_without_each_other),
        cmocka_unit_test(test_relate__takes_a_rule_that_is_not_installed_for_one_that_never_hits),
        cmocka_unit_test(test_relate__count_needs_so_many_hits_near_each_other),
        cmocka_unit_test(test_relate__count_tells_hits_apart_by_a_word),
        cmocka_unit_test(test_relate__count_tells_levels_apart),
        cmocka_unit_test(test_relate__count_takes_a_failure_told_twice_for_one),
        cmocka_unit_test(test_relate__leaves_a_count_across_logs_to_others),
        cmocka_unit_test(test_relate__reports_only_the_more_specific_rule_of_one_event),
        cmocka_unit_test(test_relate__follows_a_chain_of_refines_for_64_rules),
        cmocka_unit_test(test_relate__keeps_the_refined_rule_of_another_pack_as_context),
        cmocka_unit_test(test_relate__asks_once_for_each_hit_of_a_rule_with_a_function),
        cmocka_unit_test(test_relate__drops_the_hits_of_a_function_that_nobody_can_ask),
        cmocka_unit_test(test_relate__lets_what_a_function_caught_win_over_the_template),
        cmocka_unit_test(test_relate__drops_every_hit_of_a_rule_that_hits_a_limit),
        cmocka_unit_test(test_relate__asks_about_at_most_4096_hits_of_a_rule),
        cmocka_unit_test(test_relate__takes_what_a_function_drops_for_no_hit),
        cmocka_unit_test(test_relate__counts_only_what_a_function_kept),
        cmocka_unit_test(test_relate__does_not_ask_about_hits_that_cannot_stay),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

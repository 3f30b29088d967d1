#include "../rules_of.h"

#include "rule/match.h"

/* An event that says something under every word. */
static const vw_event full = {
    .kind = VW_KIND_WRITER,
    .codes = {{.code = 0x800423f2, .proven = true}, {.code = 0x80042316}},
    .code_count = 2,
    .call = {"DoSnapshotSet", 13},
    .phase = VW_PHASE_FREEZE,
    .level = VW_LEVEL_ERROR,
    .string_id = 3025,
    .has_exit_code = true,
    .exit_code = -311,
    .writer = {"System Writer", 13},
    .has_writer_code = true,
    .writer_code = 0x800423f2,
    .state = 9,
    .provider = {"VSS", 3},
    .event_id = 12289,
    .text = {"agent busy, job 7", 17},
};

/* An event that says nothing. */
static const vw_event blank = {.string_id = -1, .state = VW_STATE_NONE, .event_id = -1};

/* One word of a match with the value that `full` has, and one that it has not. */
typedef struct word_case {
    vw_word word;
    const char *text, *other_text; /* NULL for numbers */
    int64_t number, other;
} word_case;

static const word_case word_cases[] = {
    {VW_WORD_CODE, NULL, NULL, 0x800423f2, 0x80042317},
    {VW_WORD_CALL, "dosnapshotset", "DoSnapshot", 0, 0},
    {VW_WORD_PHASE, NULL, NULL, VW_PHASE_FREEZE, VW_PHASE_THAW},
    {VW_WORD_LEVEL, NULL, NULL, VW_LEVEL_ERROR, VW_LEVEL_INFO},
    {VW_WORD_STRING_ID, NULL, NULL, 3025, 3026},
    {VW_WORD_EXIT_CODE, NULL, NULL, -311, 311},
    {VW_WORD_WRITER, "SYSTEM WRITER", "System", 0, 0},
    {VW_WORD_WRITER_CODE, NULL, NULL, 0x800423f2, 0x80042316},
    {VW_WORD_STATE, NULL, NULL, 9, 10},
    {VW_WORD_PROVIDER, "vss", "volsnap", 0, 0},
    {VW_WORD_EVENT_ID, NULL, NULL, 12289, 12288},
    {VW_WORD_KIND, NULL, NULL, VW_KIND_WRITER, VW_KIND_EVENT},
    {VW_WORD_TEXT, "job {n:int}", "job {n:guid}", 0, 0},
};

static bool holds(const word_case *one, bool other, const vw_event *event)
{
    vw_rules *rules = new_rules();
    vw_match match = {0};
    bool result;

    if (one->text)
        want_text(rules, &match, one->word, other ? one->other_text : one->text);
    else
        want_number(rules, &match, one->word, other ? one->other : one->number);
    result =
        vw_match_holds(rules, &match, event, event->code_count ? 0 : VW_NO_READING, NULL, NULL);
    vw_rules_close(rules);
    return result;
}

static void test_match__compares_each_word_with_the_event(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof word_cases / sizeof *word_cases; i++) {
        const word_case *one = &word_cases[i];

        if (!holds(one, false, &full) || holds(one, true, &full) || holds(one, false, &blank))
            fail_msg("%s", vw_word_names[one->word]);
    }
}

static void test_match__looks_at_one_reading_at_a_time(void **state)
{
    vw_rules *rules = new_rules();
    vw_match match = {0};

    (void)state;
    want_number(rules, &match, VW_WORD_CODE, 0x80042316);
    assert_false(vw_match_holds(rules, &match, &full, 0, NULL, NULL));
    assert_true(vw_match_holds(rules, &match, &full, 1, NULL, NULL));
    vw_rules_close(rules);
}

static void test_match__needs_all_words_of_one_table(void **state)
{
    vw_rules *rules = new_rules();
    vw_match match = {0};

    (void)state;
    want_text(rules, &match, VW_WORD_WRITER, "System Writer");
    want_number(rules, &match, VW_WORD_STATE, 9);
    assert_true(vw_match_holds(rules, &match, &full, 0, NULL, NULL));
    want_number(rules, &match, VW_WORD_EXIT_CODE, 0);
    assert_false(vw_match_holds(rules, &match, &full, 0, NULL, NULL));
    vw_rules_close(rules);
}

static void test_match__needs_one_of_several_tables_and_one_of_several_values(void **state)
{
    static const vw_value states[] = {{.number = 8}, {.number = 9}};
    vw_rules *rules = new_rules();
    vw_match match = {0};

    (void)state;
    want_number(rules, &match, VW_WORD_EXIT_CODE, 0);
    assert_false(vw_match_holds(rules, &match, &full, 0, NULL, NULL));
    or_else(rules, &match);
    want(rules, &match, VW_WORD_STATE, states, 2);
    assert_true(vw_match_holds(rules, &match, &full, 0, NULL, NULL));
    vw_rules_close(rules);
}

static void test_match__never_holds_where_it_is_empty(void **state)
{
    vw_rules *rules = new_rules();
    vw_match none = {0}, hollow = {0};

    (void)state;
    or_else(rules, &hollow);
    assert_false(vw_match_holds(rules, &none, &full, 0, NULL, NULL));
    assert_false(vw_match_holds(rules, &hollow, &full, 0, NULL, NULL));
    vw_rules_close(rules);
}

static void test_match__hands_out_what_a_template_caught(void **state)
{
    vw_rules *rules = new_rules();
    vw_match match = {0};
    vw_captures captures;

    (void)state;
    want_text(rules, &match, VW_WORD_TEXT, "job {n:int}");
    assert_true(vw_match_holds(rules, &match, &full, 0, NULL, &captures));
    assert_int_equal(captures.count, 1);
    assert_span(captures.items[0].value, "7");
    assert_int_equal(captures.at, 12);
    vw_rules_close(rules);
}

static void test_match__calls_a_failure_unknown_that_no_rule_names(void **state)
{
    static const struct {
        vw_reading reading;
        bool unknown;
    } cases[] = {
        {{.code = 0x80042399}, true},                  /* of VSS: the words around it are enough */
        {{.code = 0x80070005}, false},                 /* of another facility: they are not */
        {{.code = 0x80070005, .proven = true}, true},  /* but the grammar is */
        {{.code = 0x80042316, .proven = true}, false}, /* named */
        {{.code = 0x00042309, .proven = true}, false}, /* no failure */
    };
    vw_rules *rules = new_rules();

    (void)state;
    add_code(rules, "vss.busy", 0x80042316);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (vw_code_is_unknown(rules, &cases[i].reading) != cases[i].unknown)
            fail_msg("0x%08x", cases[i].reading.code);
    vw_rules_close(rules);
}

/* --- which rules are tried ------------------------------------------------------------------------ */

static vw_status note(const vw_hit_found *hit, void *context)
{
    char *text = context;
    size_t len = strlen(text);

    snprintf(text + len, 256 - len, "%s%.*s[%d]", len ? " " : "", (int)hit->rule->id.len,
             hit->rule->id.ptr, hit->reading);
    return VW_OK;
}

/* Freezes the rules and lists those that hit the event with their reading; closes the rules. */
static const char *hits(vw_rules *rules, const vw_event *event)
{
    static char text[256];

    text[0] = '\0';
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_match_event(rules, event, note, text), VW_OK);
    vw_rules_close(rules);
    return text;
}

static void test_match__hits_the_rules_of_every_code_of_an_event(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_code(rules, "a.second", 0x80042316);
    add_code(rules, "a.first", 0x800423f2);
    add_code(rules, "a.again", 0x800423f2);
    assert_string_equal(hits(rules, &full), "a.first[0] a.again[0] a.second[1]");
}

static void test_match__hits_a_rule_without_a_code_once_with_the_first_one(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    want_number(rules, &add_rule(rules, "a.exit")->match, VW_WORD_EXIT_CODE, -311);
    assert_string_equal(hits(rules, &full), "a.exit[0]");
}

static void test_match__heeds_unless(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_code(rules, "a.code", 0x800423f2);

    (void)state;
    want_text(rules, &rule->unless, VW_WORD_WRITER, "System Writer");
    assert_string_equal(hits(rules, &full), "");
}

static void test_match__tries_rules_that_ask_for_other_rules_last(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    want_text(rules, &add_rule(rules, "a.derived")->match, VW_WORD_RULE, "a.code");
    want_text(rules, &add_rule(rules, "a.idle")->match, VW_WORD_RULE, "a.other");
    add_code(rules, "a.code", 0x800423f2);
    add_code(rules, "a.other", 0x80042302);
    assert_string_equal(hits(rules, &full), "a.code[0] a.derived[0]");
}

static void test_match__hits_the_rule_for_unknown_codes(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_code(rules, "a.code", 0x800423f2);
    want(rules, &add_rule(rules, "a.unknown")->match, VW_WORD_CODE, &(vw_value){.unknown = true},
         1);
    assert_string_equal(hits(rules, &full), "a.code[0] a.unknown[1]");
}

static vw_status stop(const vw_hit_found *hit, void *context)
{
    (void)hit;
    ++*(int *)context;
    return VW_ERR_MEMORY;
}

static void test_match__stops_where_the_caller_fails(void **state)
{
    vw_rules *rules = new_rules();
    int calls = 0;

    (void)state;
    add_code(rules, "a.first", 0x800423f2);
    add_code(rules, "a.second", 0x80042316);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_match_event(rules, &full, stop, &calls), VW_ERR_MEMORY);
    assert_int_equal(calls, 1);
    vw_rules_close(rules);
}

static void test_match__knows_which_events_a_rule_asks_for_also(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_code(rules, "a.code", 0x80042302);

    (void)state;
    want_number(rules, &rule->also, VW_WORD_CODE, 0x80042316);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_true(vw_match_also(rules, &full)); /* with its second code */
    assert_false(vw_match_also(rules, &blank));
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_match__compares_each_word_with_the_event),
        cmocka_unit_test(test_match__looks_at_one_reading_at_a_time),
        cmocka_unit_test(test_match__needs_all_words_of_one_table),
        cmocka_unit_test(test_match__needs_one_of_several_tables_and_one_of_several_values),
        cmocka_unit_test(test_match__never_holds_where_it_is_empty),
        cmocka_unit_test(test_match__hands_out_what_a_template_caught),
        cmocka_unit_test(test_match__calls_a_failure_unknown_that_no_rule_names),
        cmocka_unit_test(test_match__hits_the_rules_of_every_code_of_an_event),
        cmocka_unit_test(test_match__hits_a_rule_without_a_code_once_with_the_first_one),
        cmocka_unit_test(test_match__heeds_unless),
        cmocka_unit_test(test_match__tries_rules_that_ask_for_other_rules_last),
        cmocka_unit_test(test_match__hits_the_rule_for_unknown_codes),
        cmocka_unit_test(test_match__stops_where_the_caller_fails),
        cmocka_unit_test(test_match__knows_which_events_a_rule_asks_for_also),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

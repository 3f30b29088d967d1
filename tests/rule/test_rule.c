#include "../story_of.h"

static void test_rule__refuses_an_id_that_is_taken(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule second = {.id = VW_SPAN("vss.a"), .file = VW_SPAN("other/a.lua")};
    vw_error err;

    (void)state;
    add_rule(rules, "vss.a");
    assert_int_equal(vw_rules_add(rules, &second, &err), VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "other/a.lua");
    assert_holds(err.en, "vss/a.lua");
    assert_int_equal(rules->count, 1);
    vw_rules_close(rules);
}

static void test_rule__is_found_by_its_id_and_by_its_code(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *first = add_code(rules, "vss.first", 0x80042316);
    vw_rule *second = add_code(rules, "vss.second", 0x80042316);

    (void)state;
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_ptr_equal(vw_rules_find(rules, VW_SPAN("vss.second")), second);
    assert_null(vw_rules_find(rules, VW_SPAN("vss.third")));
    assert_ptr_equal(vw_rules_for_code(rules, 0x80042316),
                     first); /* the first one names the code */
    assert_null(vw_rules_for_code(rules, 0x80042317));
    vw_rules_close(rules);
}

static void test_rule__teaches_the_name_of_its_code_and_the_service_of_its_writer(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *code = add_code(rules, "vss.busy", 0x80042316);
    vw_rule *writer = add_rule(rules, "writers.a");

    (void)state;
    code->name = VW_SPAN("VSS_E_BUSY");
    writer->writer = VW_SPAN("A Writer");
    writer->guid = VW_SPAN("01234567-89ab-cdef-0123-456789abcdef");
    writer->service = VW_SPAN("ASvc");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_span(vw_names_symbol(&rules->names, 0x80042316), "VSS_E_BUSY");
    assert_span(vw_rules_service(rules, VW_SPAN("a writer"), VW_SPAN_NONE), "ASvc");
    assert_span(
        vw_rules_service(rules, VW_SPAN_NONE, VW_SPAN("01234567-89AB-CDEF-0123-456789ABCDEF")),
        "ASvc");
    assert_null(vw_rules_service(rules, VW_SPAN("B Writer"), VW_SPAN_NONE).ptr);
    vw_rules_close(rules);
}

static void test_rule__counts_the_rules_of_each_pack_when_it_is_frozen(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_rule(rules, "vss.a");
    add_rule(rules, "ours.b");
    add_rule(rules, "vss.c");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_true(rules->frozen);
    assert_int_equal(rules->packs[0].rules, 2);
    assert_int_equal(rules->packs[1].rules, 1);
    vw_rules_close(rules);
}

/* --- references ----------------------------------------------------------------------------------- */

/* Freezes and asserts that this one file was skipped, its error naming `thing`. */
static void freeze_skips(vw_rules *rules, const char *file, const char *thing)
{
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 1);
    assert_span(rules->skipped[0].file, file);
    assert_told(&rules->skipped[0].why, VW_ERR_RULE, file);
    assert_holds(rules->skipped[0].why.en, thing);
}

static void test_rule__is_skipped_where_it_names_a_rule_that_its_pack_lacks(void **state)
{
    static const char *const keys[] = {"after", "without", "refines", "leads_to", "rule"};

    (void)state;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        vw_rules *rules = new_rules();
        vw_rule *rule = add_rule(rules, "vss.a");
        vw_relation *relations[] = {&rule->after, &rule->without, &rule->refines};

        add_rule(rules, "vss.other");
        if (i < 3)
            relations[i]->id = VW_SPAN("vss.gone");
        else if (i == 3)
            add_leads_to(rules, rule, "vss.gone");
        else
            want_text(rules, &rule->match, VW_WORD_RULE, "vss.gone");
        freeze_skips(rules, "vss/a.lua", keys[i]);
        assert_holds(rules->skipped[0].why.en, "vss.gone");
        assert_int_equal(rules->count, 1);
        vw_rules_close(rules);
    }
}

static void test_rule__may_name_a_rule_of_a_pack_that_is_not_installed(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "ours.a");

    (void)state;
    rule->after.id = VW_SPAN("vss.gone");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 0);
    assert_true(rule->after.rule == SIZE_MAX);
    vw_rules_close(rules);
}

static void test_rule__is_not_skipped_for_naming_a_neighbour_whose_file_was_refused(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *rule = add_rule(rules, "vss.a");
    vw_error why;

    (void)state;
    rule->after.id = VW_SPAN("vss.broken");
    vw_fail(&why, VW_ERR_RULE, "en", "ja");
    assert_int_equal(vw_rules_skip(rules, VW_SPAN("vss/broken.lua"), &why), VW_OK);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 1);
    assert_int_equal(rules->count, 1);
    vw_rules_close(rules);
}

static void test_rule__loaded_last_is_skipped_where_leads_to_goes_round(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_leads_to(rules, add_rule(rules, "vss.a"), "vss.b");
    add_leads_to(rules, add_rule(rules, "vss.b"), "vss.a");
    freeze_skips(rules, "vss/b.lua", "vss.b");
    assert_non_null(vw_rules_find(rules, VW_SPAN("vss.a")));
    vw_rules_close(rules);
}

/* The id "vss.a7" in the arena of the set. */
static const char *id_of(vw_rules *rules, char layer, size_t number)
{
    char id[32];

    snprintf(id, sizeof id, "vss.%c%zu", layer, number);
    return vw_arena_copy(&rules->arena, vw_span_of(id)).ptr;
}

static void lead_to_both(vw_rules *rules, vw_rule *rule, const char *one, const char *other)
{
    vw_relation *to = VW_ARENA_ARRAY(&rules->arena, vw_relation, 2);

    to[0].id = vw_span_of(one);
    to[1].id = vw_span_of(other);
    rule->leads_to = to;
    rule->leads_to_count = 2;
}

static void test_rule__relations_are_followed_in_time_however_they_are_woven(void **state)
{
    enum { LAYERS = 100 }; /* each rule leads to both of the next layer: 2^100 ways */
    vw_rules *rules = new_rules();

    (void)state;
    for (size_t i = 0; i < LAYERS; i++)
        for (char layer = 'a'; layer <= 'b'; layer++) {
            vw_rule *rule = add_rule(rules, id_of(rules, layer, i));

            if (i + 1 < LAYERS)
                lead_to_both(rules, rule, id_of(rules, 'a', i + 1), id_of(rules, 'b', i + 1));
        }
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->count, 2 * LAYERS);
    vw_rules_close(rules);
}

static void test_rule__knot_that_no_eight_rounds_undo_goes_as_a_whole(void **state)
{
    enum {
        KNOTTED = 40
    }; /* each leads to its neighbours: the last one gone, the others are a knot still */
    vw_rules *rules = new_rules();

    (void)state;
    add_rule(rules, "vss.good");
    for (size_t i = 0; i < KNOTTED; i++)
        lead_to_both(rules, add_rule(rules, id_of(rules, 'a', i)),
                     id_of(rules, 'a', (i + 1) % KNOTTED),
                     id_of(rules, 'a', (i + KNOTTED - 1) % KNOTTED));
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, KNOTTED);
    assert_int_equal(rules->count, 1);
    vw_rules_close(rules);
}

static void test_rule__of_the_first_64_refused_is_told_which_id_was_meant(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_rule(rules, "vss.array");
    for (size_t i = 0; i < 65; i++)
        add_leads_to(rules, add_rule(rules, id_of(rules, 'x', 1000 + i)), "vss.aray");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 65);
    assert_non_null(strstr(rules->skipped[63].why.en, "did you mean \"vss.array\"?"));
    assert_non_null(strstr(rules->skipped[64].why.en, "correct the id"));
    vw_rules_close(rules);
}

static void test_rule__loaded_last_is_skipped_where_refines_goes_round(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_rule(rules, "vss.a")->refines.id = VW_SPAN("vss.c");
    add_rule(rules, "vss.b")->refines.id = VW_SPAN("vss.a");
    add_rule(rules, "vss.c")->refines.id = VW_SPAN("vss.b");
    freeze_skips(rules, "vss/c.lua", "vss.c");
    vw_rules_close(rules);
}

/* --- which lines are selected --------------------------------------------------------------------- */

static size_t hits_in(vw_rules *rules, const char *text)
{
    story story;
    size_t count;

    read_story(&story, rules, NULL, vw_span_of(text));
    count = story.hits.count;
    free_story(&story);
    return count;
}

static void test_rule__selects_its_code_in_every_spelling(void **state)
{
    static const char *const spellings[] = {
        "failed: 0x80044711",         "failed with 80044711h", "failed: 0X80044711",
        "hr = -2147203311",           "error 2147763985",      "failed: OURS_E_BUSY",
        "error ０ｘ８００４４７１１",
    };

    (void)state;
    for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++) {
        vw_rules *rules = new_rules();

        add_code(rules, "ours.busy", 0x80044711)->name = VW_SPAN("OURS_E_BUSY");
        if (hits_in(rules, spellings[i]) != 1)
            fail_msg("no hit in \"%s\"", spellings[i]);
    }
}

static void test_rule__selects_what_no_literal_of_the_grammar_does(void **state)
{
    static const struct {
        vw_word word;
        int64_t number;
        const char *text, *line;
    } cases[] = {
        {VW_WORD_TEXT, 0, "agent busy", "the agent busy again"},
        {VW_WORD_STRING_ID, 4711, NULL, AT("01:00:00") "{IDS_STRING4711}x\n"},
        {VW_WORD_KIND, VW_KIND_TRACE, NULL, BEGIN("01:00:00")},
        {VW_WORD_KIND, VW_KIND_TEXT, NULL, "anything at all"},
        {VW_WORD_EVERY, 1, NULL, "anything at all"},
        {VW_WORD_EVENT_ID, 8193, NULL, "Event ID: 8193\n"},
        {VW_WORD_CALL, 0, "StartSnapshotSet",
         COM_ERROR("01:00:00", "0x80042316", "StartSnapshotSet")},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = new_rules();
        vw_rule *rule = add_rule(rules, "ours.a");

        if (cases[i].text)
            want_text(rules, &rule->match, cases[i].word, cases[i].text);
        else
            want_number(rules, &rule->match, cases[i].word, cases[i].number);
        if (hits_in(rules, cases[i].line) != 1)
            fail_msg("%s: no hit in \"%s\"", vw_word_names[cases[i].word], cases[i].line);
    }
}

static void test_rule__wants_every_line_only_where_it_must(void **state)
{
    vw_rules *rules = new_rules();

    (void)state;
    add_text(rules, "ours.a", "agent busy");
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_false(vw_rules_needles(rules).every);
    vw_rules_close(rules);

    rules = new_rules();
    want_number(rules, &add_rule(rules, "ours.a")->match, VW_WORD_EVERY, 1);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_true(vw_rules_needles(rules).every);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rule__refuses_an_id_that_is_taken),
        cmocka_unit_test(test_rule__is_found_by_its_id_and_by_its_code),
        cmocka_unit_test(test_rule__teaches_the_name_of_its_code_and_the_service_of_its_writer),
        cmocka_unit_test(test_rule__counts_the_rules_of_each_pack_when_it_is_frozen),
        cmocka_unit_test(test_rule__is_skipped_where_it_names_a_rule_that_its_pack_lacks),
        cmocka_unit_test(test_rule__may_name_a_rule_of_a_pack_that_is_not_installed),
        cmocka_unit_test(test_rule__is_not_skipped_for_naming_a_neighbour_whose_file_was_refused),
        cmocka_unit_test(test_rule__loaded_last_is_skipped_where_leads_to_goes_round),
        cmocka_unit_test(test_rule__loaded_last_is_skipped_where_refines_goes_round),
        cmocka_unit_test(test_rule__of_the_first_64_refused_is_told_which_id_was_meant),
        cmocka_unit_test(test_rule__relations_are_followed_in_time_however_they_are_woven),
        cmocka_unit_test(test_rule__knot_that_no_eight_rounds_undo_goes_as_a_whole),
        cmocka_unit_test(test_rule__selects_its_code_in_every_spelling),
        cmocka_unit_test(test_rule__selects_what_no_literal_of_the_grammar_does),
        cmocka_unit_test(test_rule__wants_every_line_only_where_it_must),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

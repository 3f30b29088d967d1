#include "rules_from.h"

#include "budget.h"
#include "schema.h"

/* The keys of a rule are refused, and the sentence holds `part`. */
static void refuses(const char *keys, const char *part)
{
    vw_error why;

    write_rule("ours/a.lua", keys);
    why = refused("ours");
    if (why.status == VW_OK)
        fail_msg("taken: %s", keys);
    assert_told(&why, VW_ERR_RULE, "ours/a.lua");
    assert_holds(why.en, part);
}

/* The keys that make a rule whole, with more behind. */
#define WITH(more) "code = 0x80044711, " more

static void test_schema__names_an_unknown_key_and_the_one_that_was_meant(void **state)
{
    (void)state;
    refuses(WITH("tittle = { en = 'T' }"), "has no \"tittle\"; did you mean \"title\"?");
    refuses(WITH("colour = 1"), "has no \"colour\"");
    refuses(WITH("[7] = 1"), "must be a table of named keys");
}

static void test_schema__names_what_is_missing(void **state)
{
    (void)state;
    refuses(WITH("title = nil"), "no title");
    refuses("", "match (or code)");
    refuses(WITH("examples = nil"), "examples");
    refuses("name = 'OURS_E_BUSY', match = { text = 'busy' }", "code (there is a name)");
    refuses(WITH("service = 'OurSvc'"), "writer (there is a guid or service)");
}

static void test_schema__tells_each_type_of_value_what_it_must_be(void **state)
{
    static const struct {
        const char *keys, *part;
    } cases[] = {
        {WITH("severity = 'eror'"), "severity has no \"eror\"; did you mean \"error\"?"},
        {WITH("severity = 1"), "severity must be a word in quotes"},
        {WITH("retry = 'after-wiat'"), "retry has no \"after-wiat\"; did you mean \"after-wait\"?"},
        {WITH("title = 'T'"), "title must be texts by language"},
        {WITH("title = { en = 1 }"), "title.en must be a text in quotes"},
        {WITH("title = { en = 'a\\nb' }"), "title.en must be a text of one line"},
        {WITH("title = { en = '\\xff' }"), "title.en must be UTF-8"},
        {WITH("title = { em = 'T' }"), "title has no \"em\"; did you mean \"en\"?"},
        {WITH("advice = { en = 'step' }"), "advice.en must be a list"},
        {WITH("advice = { en = { { 'step', risk = 'chek' } } }"),
         "has no \"chek\"; did you mean \"check\"?"},
        {WITH("causes = { en = { { 'c', confidence = 'likly' } } }"),
         "has no \"likly\"; did you mean \"likely\"?"},
        {WITH("ask = { en = { 1 } }"), "ask.en[1]"},
        {WITH("confidence = 'sure'"), "confidence has no \"sure\""},
        {WITH("echo = { before = '10x', after = '0s' }"), "echo.before"},
        {WITH("echo = 'log'"), "echo must be a table"},
        {WITH("after = { rule = 'ours.b', within = '10 minutes' }"), "after.within"},
        {WITH("after = 'ours.b'"), "after must be a table: { rule = \"pack.name\""},
        {WITH("leads_to = 'ours.b'"), "leads_to must be a list of rule ids"},
        {WITH("refines = 7"), "refines"},
        {WITH("count = { at_least = 0, within = '1m' }"),
         "count.at_least must be a whole number from"},
        {WITH("count = { at_least = 2, within = '1m', by = 'cod' }"), "did you mean \"code\"?"},
        {WITH("clears = 1"), "clears must be true or false"},
        {WITH("when = 'x'"), "when must be a function"},
        {WITH("status = 'drfat'"), "did you mean \"draft\"?"},
        {WITH("reviewed = 7"), "reviewed must be a table"},
        {WITH("examples = { hit = 'x' }"), "examples"},
        {"code = -1.5", "code must be"},
        {"match = { text = 'ab{x}' }", "literal of 3 bytes"},
        {"match = { phase = 'freez' }", "match.phase has no \"freez\"; did you mean \"freeze\"?"},
        {"match = { kind = 'writter' }", "did you mean \"writer\"?"},
        {"match = { state = 16 }", "match.state must be a whole number from 0 to 15"},
        {"match = { cal = 'x' }", "match has no \"cal\"; did you mean \"call\"?"},
        {"match = { every = false }", "match.every must be true"},
        {"match = {}", "match must be a table with at least one match word"},
        {"match = { { code = 1 }, 7 }", "match[2]"},
        {"match = { code = { } }", "match.code must be a value or a list of 1 to 256 values"},
        {WITH("title = { en = '{cal}' }"), "{cal}"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        refuses(cases[i].keys, cases[i].part);
}

static void test_schema__takes_lists_of_at_most_256_entries(void **state)
{
    char keys[4096];
    vw_rules *rules;

    (void)state;
    assert_int_equal(VW_LUA_LIST_MAX, 256);
    for (int more = 0; more < 2; more++) {
        size_t len = (size_t)snprintf(keys, sizeof keys, "match = { exit_code = { ");

        for (int i = 0; i < VW_LUA_LIST_MAX + more; i++)
            len += (size_t)snprintf(keys + len, sizeof keys - len, "%d,", i);
        snprintf(keys + len, sizeof keys - len, "} }");
        if (more) {
            refuses(keys, "1 to 256");
            continue;
        }
        write_rule("ours/a.lua", keys);
        rules = load_folder("ours");
        assert_int_equal(rules->count, 1);
        vw_rules_close(rules);
    }
}

static void test_schema__reads_every_key_into_the_rule(void **state)
{
    const vw_rule *rule;
    vw_rules *rules;

    (void)state;
    write_rule(
        "ours/a.lua",
        "code = 0x80044711, name = 'OURS_E_BUSY', retry = 'after-wait', severity = 'warning',\n"
        "match = { { code = 0x80044711, phase = 'freeze' }, { text = 'busy {x:int}' } },\n"
        "unless = { call = 'A' }, also = { kind = 'exit' },\n"
        "echo = { before = '1s', after = 'log' }, leads_to = { 'vss.b' }, clears = true, refines = "
        "'vss.c',\n"
        "after = { rule = 'vss.d', within = '10m' }, without = { rule = 'vss.e', within = 'log' "
        "},\n"
        "count = { at_least = 3, within = '2h', by = 'code', across = 'logs' },\n"
        "advice = { en = { 'one', { 'two', risk = 'loss' } } }, causes = { en = { { 'c', "
        "confidence = 'likely' } } },\n"
        "confidence = { 'possible', en = 'why' }, short = { en = 'S' }, source = 'KB', status = "
        "'draft',\n"
        "when = function() end");
    rules = load_folder("ours");
    assert_int_equal(rules->skipped_count, 0);
    rule = rules->rules[0];
    assert_int_equal(rule->code, 0x80044711);
    assert_int_equal(rule->retry, VW_RETRY_AFTER_WAIT);
    assert_int_equal(rule->severity, VW_SEVERITY_WARNING);
    assert_int_equal(rule->match.count, 2);
    assert_int_equal(rule->match.any[0].count, 2);
    assert_int_equal(rule->unless.count, 1);
    assert_int_equal(rule->also.count, 1);
    assert_int_equal(rule->echo_before, VW_SECOND);
    assert_true(rule->echo_after == VW_ANY_DISTANCE);
    assert_span(rule->leads_to[0].id, "vss.b");
    assert_true(rule->clears);
    assert_span(rule->refines.id, "vss.c");
    assert_int_equal(rule->after.within, 10 * VW_MINUTE);
    assert_true(rule->without.within == VW_ANY_DISTANCE);
    assert_int_equal(rule->count.at_least, 3);
    assert_int_equal(rule->count.within, 2 * VW_HOUR);
    assert_int_equal(rule->count.by, VW_WORD_CODE);
    assert_true(rule->count.across_logs);
    assert_int_equal(rule->advice.count[VW_LANG_EN], 2);
    assert_int_equal(rule->advice.list[VW_LANG_EN][1].risk, VW_RISK_LOSS);
    assert_int_equal(rule->causes.list[VW_LANG_EN][0].confidence, VW_CONFIDENCE_LIKELY);
    assert_int_equal(rule->confidence, VW_CONFIDENCE_POSSIBLE);
    assert_span(rule->confidence_why.in[VW_LANG_EN], "why");
    assert_span(rule->brief.in[VW_LANG_EN], "S");
    assert_span(rule->source, "KB");
    assert_true(rule->draft);
    assert_true(rule->has_when);
    vw_rules_close(rules);
}

static void test_schema__matches_what_the_rule_explains_where_no_match_is_given(void **state)
{
    vw_rules *rules;

    (void)state;
    write_rule("ours/a.lua", "code = 0x80044711");
    write_rule("ours/b.lua", "writer = 'W'");
    rules = load_folder("ours");
    assert_int_equal(rules->rules[0]->match.any[0].all[0].word, VW_WORD_CODE);
    assert_int_equal(rules->rules[1]->match.any[0].all[0].word, VW_WORD_WRITER);
    assert_int_equal(rules->rules[1]->match.any[0].all[1].word, VW_WORD_KIND);
    vw_rules_close(rules);
}

static void test_schema__has_every_key_and_word_on_its_page_in_both_languages(void **state)
{
    vw_buf pages[VW_LANG_COUNT] = {{0}};

    (void)state;
    for (int lang = 0; lang < VW_LANG_COUNT; lang++) {
        vw_schema_page(&pages[lang], (vw_lang)lang);
        for (int word = 0; word < VW_WORD_COUNT; word++) {
            char cell[64];

            snprintf(cell, sizeof cell, "| `%s` |", vw_word_names[word]);
            assert_holds(pages[lang].ptr, cell);
        }
        assert_holds(pages[lang].ptr, "| `leads_to` |");
    }
    assert_string_not_equal(pages[0].ptr, pages[1].ptr);
    vw_buf_free(&pages[0]);
    vw_buf_free(&pages[1]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_schema__names_an_unknown_key_and_the_one_that_was_meant),
        IN_FOLDER(test_schema__names_what_is_missing),
        IN_FOLDER(test_schema__tells_each_type_of_value_what_it_must_be),
        IN_FOLDER(test_schema__takes_lists_of_at_most_256_entries),
        IN_FOLDER(test_schema__reads_every_key_into_the_rule),
        IN_FOLDER(test_schema__matches_what_the_rule_explains_where_no_match_is_given),
        cmocka_unit_test(test_schema__has_every_key_and_word_on_its_page_in_both_languages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

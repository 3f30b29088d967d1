#include "rules_from.h"

#include "budget.h"

static void test_load__makes_c_data_of_rule_files(void **state)
{
    vw_rules *rules;

    (void)state;
    write_rule("ours/busy.lua", "code = 0x80044711, name = 'OURS_E_BUSY'");
    write_rule("ours/asks.lua", "code = 0x80044712, when = function() return true end");
    rules = load_folder("ours");
    assert_int_equal(rules->count, 2);
    assert_int_equal(rules->skipped_count, 0);
    assert_span(rules->packs[0].name, "ours");
    assert_int_equal(rules->packs[0].trust, VW_TRUST_UNSIGNED);
    assert_span(rules->rules[1]->file, "ours/busy.lua");
    assert_null(rules->rules[1]->chunk.ptr); /* pure data leaves no Lua behind */
    assert_non_null(rules->rules[0]->chunk.ptr);
    vw_rules_close(rules);
}

static void test_load__goes_on_behind_a_file_that_is_refused(void **state)
{
    vw_rules *rules;

    (void)state;
    write_rule("ours/a.lua", "code = 1 +");
    write_rule("ours/b.lua", "code = 0x80044711");
    rules = load_folder("ours");
    assert_int_equal(rules->count, 1);
    assert_int_equal(rules->skipped_count, 1);
    assert_span(rules->skipped[0].file, "ours/a.lua");
    vw_rules_close(rules);
}

static void test_load__tells_where_a_file_is_no_rule(void **state)
{
    static const struct {
        const char *text, *thing;
    } cases[] = {
        {"return {", "ours/a.lua:1:"},
        {"return", "must be a table"},
        {"\nerror('it broke')", "ours/a.lua:2: it broke"},
        {"return os.time()", "ours/a.lua:1:"},
        {"\x1bLua", "U+001B"},
        {"error({})", "ours/a.lua: "},
        {"while true do end", "instructions"},
        {"local s = ('x'):rep(2000000) return s", "allocation"},
    };

    (void)state;
    mkdir("ours", 0700);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_error why;

        write_file("ours/a.lua", cases[i].text);
        why = refused("ours");
        assert_told(&why, VW_ERR_RULE, "ours/a.lua");
        assert_holds(why.en, cases[i].thing);
    }
}

static void test_load__refuses_an_id_that_is_not_that_of_folder_and_file(void **state)
{
    vw_error why;

    (void)state;
    write_rule("ours/a.lua", "code = 0x80044711, id = 'ours.b'");
    why = refused("ours");
    assert_told(&why, VW_ERR_RULE, "ours.b");
    assert_holds(why.en, "\"ours.a\"");
}

static void test_load__refuses_a_file_of_more_than_64_kib(void **state)
{
    char keys[64];
    char *text = calloc(1, VW_LUA_SOURCE_MAX + 2);
    vw_rules *rules;
    vw_error why;
    FILE *file;
    size_t len;

    (void)state;
    snprintf(keys, sizeof keys, "code = 0x80044711");
    write_rule("ours/a.lua", keys);
    file = fopen("ours/a.lua", "rb");
    len = fread(text, 1, VW_LUA_SOURCE_MAX, file);
    fclose(file);
    memset(text + len, ' ', VW_LUA_SOURCE_MAX + 1 - len);
    write_span("ours/a.lua", (vw_span){text, VW_LUA_SOURCE_MAX});
    rules = load_folder("ours");
    assert_int_equal(rules->count, 1);
    vw_rules_close(rules);
    write_span("ours/a.lua", (vw_span){text, VW_LUA_SOURCE_MAX + 1});
    why = refused("ours");
    assert_told(&why, VW_ERR_RULE, "65536");
    free(text);
}

static void test_load__wants_each_text_in_every_language_of_its_pack(void **state)
{
    vw_error why;
    vw_rules *rules;

    (void)state;
    write_rule(
        "ours/a.lua",
        "code = 0x80044711, title = { en = 'T', ja = '題' }, explain = { en = 'E', ja = '説' }");
    write_rule("ours/b.lua", "code = 0x80044712");
    why = refused("ours");
    assert_told(&why, VW_ERR_RULE, "ours/b.lua");
    assert_holds(why.en, "title");
    rules = load_folder("ours");
    assert_true(rules->packs[0].langs[VW_LANG_EN] && rules->packs[0].langs[VW_LANG_JA]);
    vw_rules_close(rules);
}

static void test_load__refuses_a_pack_whose_name_is_taken(void **state)
{
    static const vw_trust trusts[] = {VW_TRUST_BUILTIN, VW_TRUST_UNSIGNED};

    (void)state;
    mkdir("more", 0700);
    write_rule("ours/a.lua", "code = 0x80044711");
    for (size_t i = 0; i < 2; i++) {
        vw_rules *rules = NULL;

        assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
        assert_int_equal(vw_lua_load(rules, "ours", trusts[i], NULL), VW_OK);
        assert_int_equal(vw_lua_load(rules, "ours", VW_TRUST_UNSIGNED, NULL), VW_OK);
        assert_int_equal(rules->count, 1);
        assert_int_equal(rules->skipped_count, 1);
        assert_told(&rules->skipped[0].why, VW_ERR_RULE, "ours");
        assert_int_equal(strstr(rules->skipped[0].why.en, "--no-default-rules") != NULL,
                         trusts[i] == VW_TRUST_BUILTIN);
        vw_rules_close(rules);
    }
}

static void test_load__fails_where_the_folder_holds_no_rule_files(void **state)
{
    vw_rules *rules = NULL;
    vw_error err;

    (void)state;
    assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
    assert_int_equal(vw_lua_load(rules, "none", VW_TRUST_UNSIGNED, &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "none");
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_load__makes_c_data_of_rule_files),
        IN_FOLDER(test_load__goes_on_behind_a_file_that_is_refused),
        IN_FOLDER(test_load__tells_where_a_file_is_no_rule),
        IN_FOLDER(test_load__refuses_an_id_that_is_not_that_of_folder_and_file),
        IN_FOLDER(test_load__refuses_a_file_of_more_than_64_kib),
        IN_FOLDER(test_load__wants_each_text_in_every_language_of_its_pack),
        IN_FOLDER(test_load__refuses_a_pack_whose_name_is_taken),
        IN_FOLDER(test_load__fails_where_the_folder_holds_no_rule_files),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

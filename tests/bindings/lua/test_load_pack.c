#include "../../folder.h"

#include "../../rule/pack/pack_of.h"

#include "load.h"

#define RULE                                                                                       \
    "return { id = 'acme.disk', severity = 'error', code = 0x80044711, name = 'ACME_E_DISK',"      \
    " title = { en = 'The disk was away' }, explain = { en = 'It was away.' },"                    \
    " examples = { hit = { 'COM Error(0x80044711): p->DoSnapshotSet(&a)' },"                       \
    " miss = { 'COM Error(0x80044712): p->DoSnapshotSet(&a)' } } }\n"

static vw_rules *no_rules(void)
{
    vw_rules *rules = NULL;

    assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
    return rules;
}

static vw_pack_files pack_of(const file_text *list)
{
    vw_pack_files files = {.members = members_of(list)};

    assert_int_equal(vw_pack_finish(&files, "acme.zip", NULL), VW_OK);
    return files;
}

static void test_load_pack__loads_the_bytes_that_it_is_given(void **state)
{
    static const file_text list[] = {{"pack.json", ABOUT},
                                     {"disk.lua", RULE},
                                     {"logs/a.log", "x"},
                                     {"spec/disk_spec.lua", "("},
                                     {NULL, NULL}};
    vw_pack_files files = pack_of(list);
    vw_rules *rules = no_rules();

    (void)state;
    assert_int_equal(
        vw_lua_load_pack(rules, &files, VW_TRUST_SIGNED, VW_SPAN("sato@acme.example"), NULL),
        VW_OK);
    vw_pack_close(&files);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(rules->skipped_count, 0);
    assert_int_equal(rules->count, 1);
    assert_span(rules->rules[0]->file, "acme.zip/disk.lua");
    assert_span(rules->packs[0].name, "acme");
    assert_span(rules->packs[0].version, "1.2.0");
    assert_span(rules->packs[0].signer, "sato@acme.example");
    vw_rules_close(rules);
}

static void test_load_pack__skips_a_rule_that_is_wrong_and_loads_the_others(void **state)
{
    static const file_text list[] = {
        {"pack.json", ABOUT}, {"bad.lua", "return {"}, {"disk.lua", RULE}, {NULL, NULL}};
    vw_pack_files files = pack_of(list);
    vw_rules *rules = no_rules();

    (void)state;
    assert_int_equal(vw_lua_load_pack(rules, &files, VW_TRUST_UNSIGNED, VW_SPAN_NONE, NULL), VW_OK);
    assert_int_equal(rules->count, 1);
    assert_int_equal(rules->skipped_count, 1);
    assert_span(rules->skipped[0].file, "acme.zip/bad.lua");
    assert_null(rules->packs[0].signer.ptr);
    vw_pack_close(&files);
    vw_rules_close(rules);
}

static void test_load_pack__skips_a_pack_for_another_engine(void **state)
{
    static const file_text list[] = {
        {"pack.json", "{\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\",\"version\":\"1.0.0\","
                      "\"engine\":\">=99\"}"},
        {"disk.lua", RULE},
        {NULL, NULL}};
    vw_pack_files files = pack_of(list);
    vw_rules *rules = no_rules();

    (void)state;
    assert_int_equal(vw_lua_load_pack(rules, &files, VW_TRUST_UNSIGNED, VW_SPAN_NONE, NULL), VW_OK);
    assert_int_equal(rules->count, 0);
    assert_int_equal(rules->skipped_count, 1);
    assert_told(&rules->skipped[0].why, VW_ERR_RULE, ">=99");
    vw_pack_close(&files);
    vw_rules_close(rules);
}

/* A folder "acme" with this pack.json and one rule. */
static vw_rules *load_folder(const char *about)
{
    vw_rules *rules = no_rules();

    assert_int_equal(mkdir("acme", 0777), 0);
    write_file("acme/pack.json", about);
    write_file("acme/disk.lua", RULE);
    assert_int_equal(vw_lua_load(rules, "acme", VW_TRUST_UNSIGNED, NULL), VW_OK);
    return rules;
}

static void test_load_pack__takes_the_version_of_a_folder_from_its_pack_json(void **state)
{
    vw_rules *rules = load_folder(ABOUT);

    (void)state;
    assert_int_equal(rules->count, 1);
    assert_span(rules->packs[0].version, "1.2.0");
    vw_rules_close(rules);
}

static void test_load_pack__wants_the_languages_that_pack_json_names(void **state)
{
    vw_rules *rules = load_folder("{\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\","
                                  "\"version\":\"1.0.0\",\"engine\":\">=1.0\","
                                  "\"languages\":[\"en\",\"ja\"]}");

    (void)state;
    assert_int_equal(rules->count, 0);
    assert_int_equal(rules->skipped_count, 1);
    assert_holds(rules->skipped[0].why.en, "title");
    vw_rules_close(rules);
}

static void test_load_pack__skips_a_folder_whose_pack_json_names_another_pack(void **state)
{
    vw_rules *rules = load_folder("{\"schema\":\"vsswhy.pack/1\",\"name\":\"other\","
                                  "\"version\":\"1.0.0\",\"engine\":\">=1.0\"}");

    (void)state;
    assert_int_equal(rules->count, 0);
    assert_told(&rules->skipped[0].why, VW_ERR_RULE, "other");
    vw_rules_close(rules);
}

static void test_load_pack__skips_a_folder_whose_pack_json_is_damaged(void **state)
{
    vw_rules *rules = load_folder("{");

    (void)state;
    assert_int_equal(rules->count, 0);
    assert_told(&rules->skipped[0].why, VW_ERR_RULE, "acme/pack.json");
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_load_pack__loads_the_bytes_that_it_is_given),
        cmocka_unit_test(test_load_pack__skips_a_rule_that_is_wrong_and_loads_the_others),
        cmocka_unit_test(test_load_pack__skips_a_pack_for_another_engine),
        IN_FOLDER(test_load_pack__takes_the_version_of_a_folder_from_its_pack_json),
        IN_FOLDER(test_load_pack__wants_the_languages_that_pack_json_names),
        IN_FOLDER(test_load_pack__skips_a_folder_whose_pack_json_names_another_pack),
        IN_FOLDER(test_load_pack__skips_a_folder_whose_pack_json_is_damaged),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

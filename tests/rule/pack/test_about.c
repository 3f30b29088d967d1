#include "../../support.h"

#include "rule/pack/about.h"

#define HEAD                                                                                       \
    "\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\",\"version\":\"1.2.0\",\"engine\":\">=1.0 <2\""

static void check_refused(const char *json, const char *why)
{
    vw_arena arena = {0};
    vw_about about;
    vw_error err = {0};

    assert_int_equal(vw_about_read(&about, vw_span_of(json), &arena, "acme/pack.json", &err),
                     VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "acme/pack.json");
    assert_holds(err.en, why);
    vw_arena_free(&arena);
}

static void test_about__reads_every_key(void **state)
{
    static const char json[] =
        "{" HEAD ",\"license\":\"MIT\",\"authors\":[\"Sato\"],\"languages\":[\"ja\",\"en\"],"
        "\"products\":[\"Acme Backup\"],\"requires\":{\"vss\":\">=1.0\"}}";
    vw_arena arena = {0};
    vw_about about;

    (void)state;
    assert_int_equal(vw_about_read(&about, vw_span_of(json), &arena, "pack.json", NULL), VW_OK);
    assert_span(about.name, "acme");
    assert_span(about.version_text, "1.2.0");
    assert_int_equal(about.version.minor, 2);
    assert_span(about.engine, ">=1.0 <2");
    assert_span(about.license, "MIT");
    assert_int_equal(about.author_count, 1);
    assert_span(about.authors[0], "Sato");
    assert_int_equal(about.language_count, 2);
    assert_span(about.languages[0], "ja");
    assert_span(about.products[0], "Acme Backup");
    assert_int_equal(about.require_count, 1);
    assert_span(about.requires[0].name, "vss");
    assert_span(about.requires[0].range, ">=1.0");
    vw_arena_free(&arena);
}

static void test_about__needs_only_its_first_four_keys(void **state)
{
    vw_arena arena = {0};
    vw_about about;

    (void)state;
    assert_int_equal(vw_about_read(&about, VW_SPAN("{" HEAD "}"), &arena, "pack.json", NULL),
                     VW_OK);
    assert_int_equal(about.author_count, 0);
    assert_span(about.license, "");
    vw_arena_free(&arena);
}

static void test_about__refuses_what_is_no_json_object(void **state)
{
    (void)state;
    check_refused("", "JSON");
    check_refused("{\n\"name\": }", "line 2");
    check_refused("[]", "object");
    check_refused("{" HEAD "} {}", "JSON");
}

static void test_about__refuses_a_key_that_stands_twice(void **state)
{
    (void)state;
    check_refused("{" HEAD ",\"name\":\"other\"}", "JSON");
}

static void test_about__refuses_unknown_keys_and_says_which_was_meant(void **state)
{
    (void)state;
    check_refused("{" HEAD ",\"licence\":\"MIT\"}", "did you mean \"license\"");
    check_refused("{" HEAD ",\"homepage\":\"x\"}", "no key \"homepage\"");
}

static void test_about__refuses_wrong_types_and_missing_keys(void **state)
{
    (void)state;
    check_refused("{\"schema\":\"vsswhy.pack/1\"}", "\"name\"");
    check_refused("{" HEAD ",\"authors\":\"Sato\"}", "\"authors\"");
    check_refused("{" HEAD ",\"authors\":[1]}", "\"authors\"");
    check_refused("{" HEAD ",\"requires\":[]}", "\"requires\"");
    check_refused("{" HEAD ",\"license\":\"a\\u001bb\"}", "\"license\"");
    check_refused("{" HEAD ",\"license\":\"a\\u0000b\"}", "JSON");
}

static void test_about__refuses_values_that_say_nothing(void **state)
{
    (void)state;
    check_refused(
        "{\"schema\":\"vsswhy.pack/2\",\"name\":\"acme\",\"version\":\"1.0.0\",\"engine\":\">=1\"}",
        "vsswhy.pack/1");
    check_refused(
        "{\"schema\":\"vsswhy.pack/1\",\"name\":\"../x\",\"version\":\"1.0.0\",\"engine\":\">=1\"}",
        "\"name\"");
    check_refused(
        "{\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\",\"version\":\"1\",\"engine\":\">=1\"}",
        "\"version\"");
    check_refused(
        "{\"schema\":\"vsswhy.pack/1\",\"name\":\"acme\",\"version\":\"1.0.0\",\"engine\":\"1\"}",
        "\"engine\"");
    check_refused("{" HEAD ",\"languages\":[\"de\"]}", "\"languages\"");
    check_refused("{" HEAD ",\"requires\":{\"vss\":\"newest\"}}", "\"requires\"");
}

static void test_about__refuses_depth_and_size_without_harm(void **state)
{
    char *deep = malloc(100001);
    vw_arena arena = {0};
    vw_about about;

    (void)state;
    memset(deep, '[', 100000);
    deep[100000] = '\0';
    assert_int_equal(vw_about_read(&about, vw_span_of(deep), &arena, "pack.json", NULL),
                     VW_ERR_LIMIT);
    deep[VW_ABOUT_BYTES_MAX] = '\0';
    check_refused("[[[[", "JSON");
    assert_int_equal(vw_about_read(&about, vw_span_of(deep), &arena, "pack.json", NULL),
                     VW_ERR_RULE);
    vw_arena_free(&arena);
    free(deep);
}

static void test_about__knows_the_names_of_packs(void **state)
{
    (void)state;
    assert_true(vw_pack_name_is(VW_SPAN("acme_2")));
    assert_false(vw_pack_name_is(VW_SPAN("")));
    assert_false(vw_pack_name_is(VW_SPAN("Acme")));
    assert_false(vw_pack_name_is(VW_SPAN("2acme")));
    assert_false(vw_pack_name_is(VW_SPAN("a.b")));
    assert_false(vw_pack_name_is(VW_SPAN("a2345678901234567890123456789012345678901")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_about__reads_every_key),
        cmocka_unit_test(test_about__needs_only_its_first_four_keys),
        cmocka_unit_test(test_about__refuses_what_is_no_json_object),
        cmocka_unit_test(test_about__refuses_a_key_that_stands_twice),
        cmocka_unit_test(test_about__refuses_unknown_keys_and_says_which_was_meant),
        cmocka_unit_test(test_about__refuses_wrong_types_and_missing_keys),
        cmocka_unit_test(test_about__refuses_values_that_say_nothing),
        cmocka_unit_test(test_about__refuses_depth_and_size_without_harm),
        cmocka_unit_test(test_about__knows_the_names_of_packs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "rules_from.h"

#include "freeze.h"
#include "rule/frozen_folder.h"

/* Making images of rule files. That of the default rules is the largest test of every member. */

static const char *default_rules(void)
{
    static char path[4096];

    snprintf(path, sizeof path, "%s/rules", getenv("VSSWHY_SOURCE"));
    return path;
}

static vw_buf image_of(const vw_rules *rules, const char *folder)
{
    vw_buf image = {0};

    assert_int_equal(vw_lua_freeze_set(rules, folder, &(vw_frozen){0}, NULL, &image, NULL), VW_OK);
    return image;
}

static void
test_freeze__the_default_rules_are_the_same_from_their_files_and_from_an_image(void **state)
{
    vw_rules *from_files = load_folder(default_rules()), *from_image;
    vw_buf one = image_of(from_files, default_rules()), two;
    vw_arena arena = {0};
    const vw_frozen *frozen;

    (void)state;
    write_span("image", vw_buf_span(&one));
    frozen = vw_frozen_load("image", NULL, &arena);
    assert_non_null(frozen);
    assert_int_equal(vw_rules_open(&from_image, NULL), VW_OK);
    assert_int_equal(vw_frozen_add(from_image, frozen, &arena, "elsewhere", VW_TRUST_BUILTIN,
                                   VW_SPAN_NONE, NULL),
                     VW_OK);
    for (size_t i = 0; i < from_files->pack_count; i++)
        from_files->packs[i].trust = VW_TRUST_BUILTIN;
    vw_buf_free(&one);
    one = image_of(from_files, default_rules());
    two = image_of(from_image, "elsewhere");
    assert_int_equal(one.len, two.len);
    assert_memory_equal(one.ptr, two.ptr, one.len);
    vw_buf_free(&one);
    vw_buf_free(&two);
    vw_rules_close(from_files);
    vw_rules_close(from_image);
}

static void test_freeze__an_image_names_no_folder_of_this_machine(void **state)
{
    vw_rules *rules = load_folder(default_rules());
    vw_buf image = image_of(rules, default_rules());

    (void)state;
    assert_null(memmem(image.ptr, image.len, default_rules(), strlen(default_rules())));
    vw_buf_free(&image);
    vw_rules_close(rules);
}

static void test_freeze__a_folder_is_written_with_what_tells_its_changes(void **state)
{
    vw_buf image = {0};
    const vw_frozen *frozen;

    (void)state;
    mkdir("rules", 0700);
    assert_int_equal(chdir("rules"), 0);
    write_rule("ours/a.lua", "match = { text = \"something\" }");
    assert_int_equal(chdir(".."), 0);
    assert_int_equal(vw_lua_freeze("rules", &image, NULL), VW_OK);
    frozen = vw_frozen_read(image.ptr, image.len, NULL);
    assert_non_null(frozen);
    assert_true(vw_frozen_is_current(frozen, "rules"));
    assert_span(frozen->rules[0].file, "ours/a.lua");
    write_file("rules/ours/a.lua", "return {}");
    assert_false(vw_frozen_is_current(frozen, "rules"));
    vw_buf_free(&image);
}

static void test_freeze__a_rule_that_is_refused_lets_no_image_come_to_be(void **state)
{
    vw_buf image = {0};
    vw_error err;

    (void)state;
    write_rule("ours/a.lua", "match = { text = \"something\" }");
    write_rule("ours/b.lua", "match = { text = 5 }");
    assert_int_equal(vw_lua_freeze(".", &image, &err), VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "ours/b.lua");
    assert_int_equal(image.len, 0);
    vw_buf_free(&image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_freeze__the_default_rules_are_the_same_from_their_files_and_from_an_image),
        IN_FOLDER(test_freeze__an_image_names_no_folder_of_this_machine),
        IN_FOLDER(test_freeze__a_folder_is_written_with_what_tells_its_changes),
        IN_FOLDER(test_freeze__a_rule_that_is_refused_lets_no_image_come_to_be),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

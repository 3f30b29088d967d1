#include "../../folder.h"

#include "find.h"

/* "pack: file file; pack: file" of a folder. */
static const char *found(const char *folder)
{
    static char text[2048];
    vw_arena arena = {0};
    vw_found all;
    size_t len = 0;

    text[0] = '\0';
    assert_int_equal(vw_find_packs(folder, &all, &arena, NULL), VW_OK);
    for (size_t i = 0; i < all.count; i++) {
        const vw_found_pack *pack = &all.packs[i];

        len += (size_t)snprintf(text + len, sizeof text - len, "%s%.*s:", i ? "; " : "",
                                (int)pack->name.len, pack->name.ptr);
        for (size_t k = 0; k < pack->count; k++)
            len += (size_t)snprintf(text + len, sizeof text - len, " %.*s", (int)pack->files[k].len,
                                    pack->files[k].ptr);
    }
    vw_arena_free(&arena);
    return text;
}

static void make(const char *folder)
{
    assert_int_equal(mkdir(folder, 0700), 0);
}

static void test_find__takes_a_folder_with_rule_files_for_a_pack(void **state)
{
    (void)state;
    make("ours");
    write_file("ours/b.lua", "");
    write_file("ours/B.LUA", "");
    write_file("ours/readme.txt", "");
    assert_string_equal(found("ours"), "ours: ours/B.LUA ours/b.lua");
    assert_int_equal(chdir("ours"), 0);
    assert_string_equal(found("."), "ours: ./B.LUA ./b.lua");
}

static void test_find__takes_a_folder_without_rule_files_for_a_folder_of_packs(void **state)
{
    (void)state;
    make("rules");
    make("rules/b");
    make("rules/a");
    make("rules/empty");
    write_file("rules/b/1.lua", "");
    write_file("rules/a/2.lua", "");
    assert_string_equal(found("rules"), "a: rules/a/2.lua; b: rules/b/1.lua");
}

static void test_find__leaves_out_specs_logs_and_hidden_entries(void **state)
{
    (void)state;
    make("rules");
    make("rules/spec");
    make("rules/logs");
    make("rules/.git");
    make("rules/a");
    make("rules/a/below.lua"); /* a folder, whatever its name */
    write_file("rules/spec/1.lua", "");
    write_file("rules/logs/1.lua", "");
    write_file("rules/.git/1.lua", "");
    write_file("rules/a/.hidden.lua", "");
    write_file("rules/a/1.lua", "");
    assert_string_equal(found("rules"), "a: rules/a/1.lua");
}

static void test_find__refuses_a_folder_without_any_rule_file(void **state)
{
    vw_arena arena = {0};
    vw_found all;
    vw_error err;

    (void)state;
    make("empty");
    assert_int_equal(vw_find_packs("empty", &all, &arena, &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "empty");
    assert_int_equal(vw_find_packs("none", &all, &arena, &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "none");
    vw_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_find__takes_a_folder_with_rule_files_for_a_pack),
        IN_FOLDER(test_find__takes_a_folder_without_rule_files_for_a_folder_of_packs),
        IN_FOLDER(test_find__leaves_out_specs_logs_and_hidden_entries),
        IN_FOLDER(test_find__refuses_a_folder_without_any_rule_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

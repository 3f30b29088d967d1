#include "../folder.h"

#include "rule/frozen_folder.h"

#include <fcntl.h>
#include <utime.h>

/* Whether a folder still is what an image was made of. */

/* Gives every file a time of long ago, by which it can be told that nothing was written since. */
static void grow_old(const char *path, time_t seconds)
{
    const struct utimbuf times = {seconds, seconds};

    assert_int_equal(utime(path, &times), 0);
}

static void make_packs(void)
{
    assert_int_equal(mkdir("rules", 0700) | mkdir("rules/vss", 0700) | mkdir("rules/com", 0700) |
                         mkdir("rules/com/spec", 0700) | mkdir("rules/logs", 0700),
                     0);
    write_file("rules/vss/a.lua", "return 1\n");
    write_file("rules/vss/b.LUA", "return 2\n");
    write_file("rules/com/pack.json", "{}");
    write_file("rules/com/c.lua", "return 3\n");
    write_file("rules/com/notes.md", "none");
    write_file("rules/com/spec/c_spec.lua", "none");
    write_file("rules/com/.hidden.lua", "none");
    write_file("rules/logs/x.lua", "none");
    grow_old("rules/vss/a.lua", 1000000);
    grow_old("rules/vss/b.LUA", 1000000);
    grow_old("rules/com/pack.json", 1000000);
    grow_old("rules/com/c.lua", 1000000);
}

static vw_frozen list(vw_arena *arena)
{
    vw_frozen frozen = {0};

    assert_int_equal(vw_frozen_list("rules", &frozen.files, &frozen.file_count, arena, NULL),
                     VW_OK);
    return frozen;
}

static void test_frozen_folder__lists_what_loading_reads_and_nothing_else(void **state)
{
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    make_packs();
    frozen = list(&arena);
    assert_int_equal(frozen.file_count, 4);
    assert_span(frozen.files[0].name, "com/c.lua");
    assert_span(frozen.files[1].name, "com/pack.json");
    assert_span(frozen.files[2].name, "vss/a.lua");
    assert_span(frozen.files[3].name, "vss/b.LUA");
    assert_int_equal(frozen.files[1].bytes, 2);
    assert_int_equal(frozen.files[1].changed_us, INT64_C(1000000) * 1000000);
    assert_true(vw_frozen_is_current(&frozen, "rules"));
    vw_arena_free(&arena);
}

static void test_frozen_folder__tells_each_change_of_its_files(void **state)
{
    static const char *const changes[] = {
        "echo 'return 12' >rules/vss/a.lua", /* of another size */
        "echo 'return 9' >rules/vss/a.lua",  /* of the same size */
        "rm rules/com/c.lua",
        "mv rules/com/c.lua rules/com/d.lua",
        "echo >rules/com/d.lua",
        "echo >rules/vss/pack.json",
        "mkdir rules/ours; echo >rules/ours/e.lua",
        "echo >rules/f.lua",
        "mv rules/vss rules/ws",
        "rm -r rules",
    };
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        assert_int_equal(system("rm -rf rules"), 0);
        make_packs();
        frozen = list(&arena);
        assert_true(vw_frozen_is_current(&frozen, "rules"));
        assert_int_equal(system(changes[i]), 0);
        if (vw_frozen_is_current(&frozen, "rules"))
            fail_msg("not told: %s", changes[i]);
    }
    vw_arena_free(&arena);
}

static void test_frozen_folder__knows_folders_apart_whose_names_begin_alike(void **state)
{
    static const char *const files[] = {"rules/a/x.lua", "rules/a-b/x.lua", "rules/a_b/x.lua",
                                        "rules/a.lua", "rules/ab.lua"};
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    assert_int_equal(system("mkdir -p rules/a rules/a-b rules/a_b"), 0);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        write_file(files[i], "return 1\n");
        grow_old(files[i], 1000000);
    }
    frozen = list(&arena);
    assert_int_equal(frozen.file_count, 5);
    assert_true(vw_frozen_is_current(&frozen, "rules"));
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        write_file(files[i], "return 12\n");
        if (vw_frozen_is_current(&frozen, "rules"))
            fail_msg("not told: %s", files[i]);
        write_file(files[i], "return 1\n");
        grow_old(files[i], 1000000);
        assert_true(vw_frozen_is_current(&frozen, "rules"));
    }
    vw_arena_free(&arena);
}

static void test_frozen_folder__heeds_no_file_that_is_not_read(void **state)
{
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    make_packs();
    frozen = list(&arena);
    assert_int_equal(
        system("echo >rules/README.md; echo >rules/com/spec/d.lua; mkdir rules/.git; "
               "echo >rules/.git/x.lua; mkdir rules/vss/deep; echo >rules/vss/deep/x.lua"),
        0);
    assert_true(vw_frozen_is_current(&frozen, "rules"));
    vw_arena_free(&arena);
}

/* A copy or a checkout has other times, and the same bytes. */
static void test_frozen_folder__looks_at_the_bytes_where_only_the_time_differs(void **state)
{
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    make_packs();
    frozen = list(&arena);
    grow_old("rules/vss/a.lua", 2000000);
    assert_true(vw_frozen_is_current(&frozen, "rules"));
    write_file("rules/vss/a.lua", "return 7\n");
    grow_old("rules/vss/a.lua", 2000000);
    assert_false(vw_frozen_is_current(&frozen, "rules"));
    vw_arena_free(&arena);
}

/* `cmake --install` and archives keep no parts of a second. */
static void test_frozen_folder__takes_a_whole_second_for_the_time_within_it(void **state)
{
    struct timespec times[2] = {{1000000, 123456000}, {1000000, 123456000}};
    vw_arena arena = {0};
    vw_frozen frozen;

    (void)state;
    make_packs();
    assert_int_equal(utimensat(AT_FDCWD, "rules/vss/a.lua", times, 0), 0);
    frozen = list(&arena);
    grow_old("rules/vss/a.lua", 1000000);
    write_span("rules/vss/a.lua", VW_SPAN("return 8\n")); /* what only the bytes would tell */
    grow_old("rules/vss/a.lua", 1000000);
    assert_true(vw_frozen_is_current(&frozen, "rules"));
    grow_old("rules/vss/a.lua", 1000001);
    assert_false(vw_frozen_is_current(&frozen, "rules"));
    vw_arena_free(&arena);
}

/* Clocks of file systems tick slowly: what is written twice within a tick has one time. */
static void test_frozen_folder__does_not_trust_the_time_of_a_young_file(void **state)
{
    vw_arena arena = {0};
    struct stat was;
    struct timespec times[2];
    vw_frozen frozen;

    (void)state;
    make_packs();
    write_file("rules/vss/a.lua", "return 4\n");
    frozen = list(&arena);
    assert_int_equal(stat("rules/vss/a.lua", &was), 0);
    write_file("rules/vss/a.lua", "return 5\n");
    times[0] = times[1] = was.st_mtim;
    assert_int_equal(utimensat(AT_FDCWD, "rules/vss/a.lua", times, 0), 0);
    assert_false(vw_frozen_is_current(&frozen, "rules"));
    vw_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_frozen_folder__lists_what_loading_reads_and_nothing_else),
        IN_FOLDER(test_frozen_folder__tells_each_change_of_its_files),
        IN_FOLDER(test_frozen_folder__knows_folders_apart_whose_names_begin_alike),
        IN_FOLDER(test_frozen_folder__heeds_no_file_that_is_not_read),
        IN_FOLDER(test_frozen_folder__looks_at_the_bytes_where_only_the_time_differs),
        IN_FOLDER(test_frozen_folder__takes_a_whole_second_for_the_time_within_it),
        IN_FOLDER(test_frozen_folder__does_not_trust_the_time_of_a_young_file),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

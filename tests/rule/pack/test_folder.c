#include "../../folder.h"

#include "pack_of.h"

static vw_status open_pack(const char *path, vw_pack_files *files, vw_error *err)
{
    *files = (vw_pack_files){0};
    return vw_pack_open(files, path, err);
}

static void make(const char *path, const char *text)
{
    char copy[256];

    snprintf(copy, sizeof copy, "%s", path);
    for (char *slash = strchr(copy, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(copy, 0777);
        *slash = '/';
    }
    write_file(path, text);
}

static void test_folder__is_a_pack_with_all_that_is_in_it(void **state)
{
    vw_pack_files files;

    (void)state;
    make("acme/pack.json", ABOUT);
    make("acme/disk.lua", "return {}\n");
    make("acme/logs/deep/night.log", "x");
    make("acme/.gitignore", "hidden");
    assert_int_equal(open_pack("acme", &files, NULL), VW_OK);
    assert_int_equal(files.members.count, 3);
    assert_span(vw_members_find(&files.members, VW_SPAN("logs/deep/night.log"))->bytes, "x");
    assert_span(files.about.name, "acme");
    vw_pack_close(&files);
}

static void test_folder__and_the_zip_of_it_are_the_same_pack(void **state)
{
    vw_pack_files folder, zipped;
    vw_buf zip;

    (void)state;
    make("acme/pack.json", ABOUT);
    make("acme/disk.lua", "return {}\n");
    assert_int_equal(open_pack("acme", &folder, NULL), VW_OK);
    zip = zip_of(&folder.members);
    write_span("acme.zip", vw_buf_span(&zip));
    assert_int_equal(open_pack("acme.zip", &zipped, NULL), VW_OK);
    assert_int_equal(zipped.members.count, folder.members.count);
    vw_buf_free(&zip);
    vw_pack_close(&zipped);
    vw_pack_close(&folder);
}

static void test_folder__refuses_what_has_no_place_in_a_pack(void **state)
{
    vw_pack_files files;
    vw_error err = {0};

    (void)state;
    make("acme/tool.exe", "MZ");
    assert_int_equal(open_pack("acme", &files, &err), VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "tool.exe");
    vw_pack_close(&files);
}

static void test_folder__refuses_links_to_folders_and_pipes(void **state)
{
    vw_pack_files files;
    vw_error err = {0};

    (void)state;
    make("acme/pack.json", ABOUT);
    assert_int_equal(symlink("/etc", "acme/logs"), 0);
    assert_int_equal(open_pack("acme", &files, &err), VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "acme/logs");
    vw_pack_close(&files);
    assert_int_equal(unlink("acme/logs"), 0);
    assert_int_equal(mkfifo("acme/a.lua", 0666), 0);
    assert_int_equal(open_pack("acme", &files, &err), VW_ERR_RULE);
    vw_pack_close(&files);
}

static void test_folder__refuses_folders_that_are_too_deep(void **state)
{
    vw_pack_files files;

    (void)state;
    make("acme/logs/2/3/4/5/6/7/8/a.log", "");
    assert_int_equal(open_pack("acme", &files, NULL), VW_OK);
    vw_pack_close(&files);
    make("acme/logs/2/3/4/5/6/7/8/9/a.log", "");
    assert_int_equal(open_pack("acme", &files, NULL), VW_ERR_LIMIT);
    vw_pack_close(&files);
}

static void test_folder__names_a_path_that_is_not_there(void **state)
{
    vw_pack_files files;
    vw_error err = {0};

    (void)state;
    assert_int_equal(open_pack("none.zip", &files, &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "none.zip");
    vw_pack_close(&files);
}

static void test_folder__names_the_pack_json_that_is_wrong(void **state)
{
    vw_pack_files files;
    vw_error err = {0};

    (void)state;
    make("acme/pack.json", "{");
    assert_int_equal(open_pack("acme", &files, &err), VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, "acme/pack.json");
    vw_pack_close(&files);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_folder__is_a_pack_with_all_that_is_in_it),
        IN_FOLDER(test_folder__and_the_zip_of_it_are_the_same_pack),
        IN_FOLDER(test_folder__refuses_what_has_no_place_in_a_pack),
        IN_FOLDER(test_folder__refuses_links_to_folders_and_pipes),
        IN_FOLDER(test_folder__refuses_folders_that_are_too_deep),
        IN_FOLDER(test_folder__names_a_path_that_is_not_there),
        IN_FOLDER(test_folder__names_the_pack_json_that_is_wrong),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

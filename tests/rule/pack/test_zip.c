#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* popen */
#endif

#include "pack_of.h"

static const file_text files[] = {
    {"pack.json", ABOUT}, {"disk.lua", "return {}\n"}, {"logs/a.log", ""}, {NULL, NULL}};

/* Where things stand in the zip of `files`, whose first member is disk.lua. */
enum { FLAGS = 6, METHOD = 8, TIME = 10, CHECKSUM = 14, NAME_LENGTH = 26, EXTRA = 28, NAME = 30 };

static char *copy_zip(size_t *len)
{
    vw_members members = members_of(files);
    vw_buf zip = zip_of(&members);

    vw_members_free(&members);
    *len = zip.len;
    return zip.ptr;
}

static void check_refused(const char *bytes, size_t len, const char *why)
{
    vw_members members = {0};
    vw_error err = {0};

    assert_int_equal(vw_zip_read(&members, (vw_span){bytes, len}, "x.zip", &err), VW_ERR_RULE);
    assert_holds(err.en, why);
    assert_string_not_equal(err.en, err.ja);
    vw_members_free(&members);
}

static void check_changed(size_t at, char value, const char *why)
{
    size_t len;
    char *zip = copy_zip(&len);

    zip[at] = value;
    check_refused(zip, len, why);
    free(zip);
}

static void test_zip__gives_back_the_files_that_went_in(void **state)
{
    size_t len;
    char *zip = copy_zip(&len);
    vw_members members = {0};

    (void)state;
    assert_int_equal(vw_zip_read(&members, (vw_span){zip, len}, "x.zip", NULL), VW_OK);
    assert_int_equal(members.count, 3);
    assert_string_equal(members.list[0].name.ptr, "disk.lua");
    assert_true(vw_span_is(members.list[0].bytes, VW_SPAN("return {}\n")));
    assert_int_equal(members.list[1].bytes.len, 0);
    vw_members_free(&members);
    free(zip);
}

static void test_zip__gives_the_same_bytes_for_the_same_files(void **state)
{
    size_t one_len, two_len;
    char *one = copy_zip(&one_len), *two = copy_zip(&two_len);

    (void)state;
    assert_int_equal(one_len, two_len);
    assert_memory_equal(one, two, one_len);
    free(one);
    free(two);
}

static void test_zip__refuses_what_is_no_zip(void **state)
{
    (void)state;
    check_refused("", 0, "no zip");
    check_refused("return {}", 9, "no zip");
}

static void test_zip__refuses_one_that_is_cut_short(void **state)
{
    size_t len;
    char *zip = copy_zip(&len);

    (void)state;
    for (size_t cut = 4; cut < len; cut++) {
        vw_members members = {0};

        assert_int_equal(vw_zip_read(&members, (vw_span){zip, cut}, "x.zip", NULL), VW_ERR_RULE);
        vw_members_free(&members);
    }
    check_refused(zip, 20, "cut short");
    free(zip);
}

static void test_zip__refuses_an_encrypted_file(void **state)
{
    (void)state;
    check_changed(FLAGS, 1, "encrypted");
}

static void test_zip__refuses_a_compressed_file(void **state)
{
    (void)state;
    check_changed(METHOD, 8, "compressed");
}

static void test_zip__refuses_a_wrong_checksum(void **state)
{
    (void)state;
    check_changed(CHECKSUM, 0, "disk.lua is damaged");
}

static void test_zip__refuses_times_and_extra_fields(void **state)
{
    (void)state;
    check_changed(TIME, 1, "pack build");
    check_changed(EXTRA, 4, "pack build");
}

static void test_zip__refuses_a_path_that_leaves_the_pack(void **state)
{
    (void)state;
    check_changed(NAME + 2, '\\', "no such path");
}

static void test_zip__refuses_a_second_directory(void **state)
{
    size_t len;
    char *zip = copy_zip(&len);
    char *twice = malloc(2 * len);

    (void)state;
    assert_non_null(twice);
    memcpy(twice, zip, len);
    memcpy(twice + len, zip, len);
    check_refused(twice, 2 * len, "pack build");
    free(twice);
    free(zip);
}

static void test_zip__refuses_every_flipped_bit(void **state)
{
    size_t len;
    char *zip = copy_zip(&len);

    (void)state;
    for (size_t bit = 0; bit < 8 * len; bit++) {
        vw_members members = {0};

        zip[bit / 8] ^= (char)(1 << bit % 8);
        if (vw_zip_read(&members, (vw_span){zip, len}, "x.zip", NULL) == VW_OK)
            fail_msg("bit %zu of byte %zu makes no difference", bit % 8, bit / 8);
        zip[bit / 8] ^= (char)(1 << bit % 8);
        vw_members_free(&members);
    }
    free(zip);
}

static void test_zip__is_what_unzip_unpacks(void **state)
{
    size_t len;
    char *zip = copy_zip(&len);
    FILE *pipe;

    (void)state;
    /* Python's zipfile is a reader that nobody here wrote. */
    pipe = popen("python3 -c \"import io,sys,zipfile;"
                 "z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));"
                 "assert z.testzip() is None;"
                 "assert z.namelist()==['disk.lua','logs/a.log','pack.json'];"
                 "assert z.read('disk.lua')==b'return {}\\n'\"",
                 "w");
    assert_non_null(pipe);
    assert_int_equal(fwrite(zip, 1, len, pipe), len);
    assert_int_equal(pclose(pipe), 0);
    free(zip);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_zip__gives_back_the_files_that_went_in),
        cmocka_unit_test(test_zip__gives_the_same_bytes_for_the_same_files),
        cmocka_unit_test(test_zip__refuses_what_is_no_zip),
        cmocka_unit_test(test_zip__refuses_one_that_is_cut_short),
        cmocka_unit_test(test_zip__refuses_an_encrypted_file),
        cmocka_unit_test(test_zip__refuses_a_compressed_file),
        cmocka_unit_test(test_zip__refuses_a_wrong_checksum),
        cmocka_unit_test(test_zip__refuses_times_and_extra_fields),
        cmocka_unit_test(test_zip__refuses_a_path_that_leaves_the_pack),
        cmocka_unit_test(test_zip__refuses_a_second_directory),
        cmocka_unit_test(test_zip__refuses_every_flipped_bit),
        cmocka_unit_test(test_zip__is_what_unzip_unpacks),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "pack_of.h"

/* The SHA-256 of no bytes, as sha256sum prints it. */
#define EMPTY "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

static const file_text plain[] = {{"a.lua", ""}, {"logs/a.log", ""}, {NULL, NULL}};

static void check(const char *manifest, vw_status status, const char *why)
{
    const file_text files[] = {
        {"a.lua", ""}, {"logs/a.log", ""}, {VW_MANIFEST_NAME, manifest}, {NULL, NULL}};
    vw_members members = members_of(files);
    vw_error err = {0};

    assert_int_equal(vw_manifest_check(&members, "acme", &err), status);
    if (status != VW_OK)
        assert_told(&err, VW_ERR_RULE, "acme");
    if (status != VW_OK)
        assert_holds(err.en, why);
    vw_members_free(&members);
}

static void test_manifest__lists_the_files_as_sha256sum_does(void **state)
{
    vw_members members = members_of(plain);
    vw_buf manifest = {0};

    (void)state;
    assert_int_equal(vw_manifest_write(&members, &manifest, NULL), VW_OK);
    assert_string_equal(manifest.ptr, EMPTY "  a.lua\n" EMPTY "  logs/a.log\n");
    vw_buf_free(&manifest);
    vw_members_free(&members);
}

static void test_manifest__lists_neither_itself_nor_its_signature(void **state)
{
    static const file_text files[] = {
        {"a.lua", ""}, {VW_MANIFEST_NAME, "x"}, {VW_SIGNATURE_NAME, "y"}, {NULL, NULL}};
    vw_members members = members_of(files);
    vw_buf manifest = {0};

    (void)state;
    assert_int_equal(vw_manifest_write(&members, &manifest, NULL), VW_OK);
    assert_string_equal(manifest.ptr, EMPTY "  a.lua\n");
    vw_buf_free(&manifest);
    vw_members_free(&members);
}

static void test_manifest__agrees_with_what_it_was_made_of(void **state)
{
    (void)state;
    check(EMPTY "  a.lua\n" EMPTY "  logs/a.log\n", VW_OK, NULL);
}

static void test_manifest__refuses_its_absence(void **state)
{
    vw_members members = members_of(plain);
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_manifest_check(&members, "acme", &err), VW_ERR_RULE);
    assert_holds(err.en, "missing");
    vw_members_free(&members);
}

static void test_manifest__refuses_a_file_that_it_does_not_list(void **state)
{
    (void)state;
    check(EMPTY "  a.lua\n", VW_ERR_RULE, "logs/a.log is not in");
    check(EMPTY "  logs/a.log\n", VW_ERR_RULE, "a.lua is not in");
    check("", VW_ERR_RULE, "a.lua is not in");
}

static void test_manifest__refuses_a_line_without_a_file(void **state)
{
    (void)state;
    check(EMPTY "  a.lua\n" EMPTY "  b.lua\n" EMPTY "  logs/a.log\n", VW_ERR_RULE,
          "lists b.lua, which is not");
    check(EMPTY "  a.lua\n" EMPTY "  logs/a.log\n" EMPTY "  z.lua\n", VW_ERR_RULE,
          "lists z.lua, which is not");
}

static void test_manifest__refuses_a_line_that_stands_twice(void **state)
{
    (void)state;
    check(EMPTY "  a.lua\n" EMPTY "  a.lua\n" EMPTY "  logs/a.log\n", VW_ERR_RULE, "a.lua twice");
    check(EMPTY "  a.lua\n" EMPTY "  logs/a.log\n" EMPTY "  logs/a.log\n", VW_ERR_RULE,
          "logs/a.log twice");
}

static void test_manifest__refuses_a_changed_file(void **state)
{
    static const char other[] =
        "0000000000000000000000000000000000000000000000000000000000000000  a.lua\n" EMPTY
        "  logs/a.log\n";

    (void)state;
    check(other, VW_ERR_RULE, "a.lua was changed");
}

static void test_manifest__refuses_every_other_spelling(void **state)
{
    (void)state;
    check(EMPTY "  a.lua\r\n" EMPTY "  logs/a.log\r\n", VW_ERR_RULE, "line 1");
    check(EMPTY "  a.lua\n" EMPTY "  logs/a.log", VW_ERR_RULE, "line 2");
    check(EMPTY " *a.lua\n" EMPTY "  logs/a.log\n", VW_ERR_RULE, "line 1");
    check(EMPTY "  a.lua\n\n" EMPTY "  logs/a.log\n", VW_ERR_RULE, "line 2");
    check("E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855  a.lua\n", VW_ERR_RULE,
          "line 1");
    check(EMPTY "  a.lua\n" EMPTY "  ./logs/a.log\n", VW_ERR_RULE, "./logs/a.log");
}

static void test_manifest__shows_no_control_character_of_a_name(void **state)
{
    const file_text files[] = {
        {"b.lua", ""}, {VW_MANIFEST_NAME, EMPTY "  a\x1b[2Jx\n"}, {NULL, NULL}};
    vw_members members = members_of(files);
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_manifest_check(&members, "acme", &err), VW_ERR_RULE);
    assert_null(strchr(err.en, '\x1b'));
    vw_members_free(&members);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_manifest__lists_the_files_as_sha256sum_does),
        cmocka_unit_test(test_manifest__lists_neither_itself_nor_its_signature),
        cmocka_unit_test(test_manifest__agrees_with_what_it_was_made_of),
        cmocka_unit_test(test_manifest__refuses_its_absence),
        cmocka_unit_test(test_manifest__refuses_a_file_that_it_does_not_list),
        cmocka_unit_test(test_manifest__refuses_a_line_without_a_file),
        cmocka_unit_test(test_manifest__refuses_a_line_that_stands_twice),
        cmocka_unit_test(test_manifest__refuses_a_changed_file),
        cmocka_unit_test(test_manifest__refuses_every_other_spelling),
        cmocka_unit_test(test_manifest__shows_no_control_character_of_a_name),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

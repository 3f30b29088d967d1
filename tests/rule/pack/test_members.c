#include "pack_of.h"

static void check_refused(const char *name, const char *why)
{
    vw_members members = {0};
    vw_error err = {0};

    if (vw_members_add(&members, vw_span_of(name), VW_SPAN("x"), &err) == VW_OK)
        fail_msg("%s was taken", name);
    assert_holds(err.en, why);
    assert_string_not_equal(err.en, err.ja);
    vw_members_free(&members);
}

static void test_members__takes_the_files_of_a_pack(void **state)
{
    static const file_text files[] = {
        {"pack.json", ""},      {"disk.lua", ""},           {"README.md", ""},
        {"LICENSE", ""},        {"spec/disk_spec.lua", ""}, {"logs/night/1516324959.log", ""},
        {"overrides.json", ""}, {"MANIFEST.sha256", ""},    {"MANIFEST.sha256.sig", ""},
        {NULL, NULL},
    };
    vw_members members = members_of(files);

    (void)state;
    assert_int_equal(members.count, 9);
    assert_non_null(vw_members_find(&members, VW_SPAN("spec/disk_spec.lua")));
    assert_null(vw_members_find(&members, VW_SPAN("disk_spec.lua")));
    vw_members_free(&members);
}

static void test_members__stand_in_byte_order_of_their_names(void **state)
{
    static const file_text files[] = {
        {"b.lua", ""}, {"README.md", ""}, {"a.lua", ""}, {NULL, NULL}};
    vw_members members = members_of(files);

    (void)state;
    assert_string_equal(members.list[0].name.ptr, "README.md");
    assert_string_equal(members.list[1].name.ptr, "a.lua");
    assert_string_equal(members.list[2].name.ptr, "b.lua");
    vw_members_free(&members);
}

static void test_members__rules_are_the_lua_files_beside_pack_json(void **state)
{
    (void)state;
    assert_true(vw_member_is_rule(&(vw_member){.name = VW_SPAN("disk.lua")}));
    assert_false(vw_member_is_rule(&(vw_member){.name = VW_SPAN("spec/disk.lua")}));
    assert_false(vw_member_is_rule(&(vw_member){.name = VW_SPAN("disk.md")}));
}

static void test_members__refuses_a_path_that_leaves_the_pack(void **state)
{
    static const char *const names[] = {
        "../x.lua",
        "logs/../../x.log",
        "/etc/x.lua",
        "C:/x.lua",
        "C:x.lua",
        "logs\\x.log",
        "\\\\host\\share\\x.lua",
        "logs//x.log",
        "logs/./x.log",
        "logs/",
        "",
    };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        check_refused(names[i], "no such path");
}

static void test_members__refuses_signs_that_differ_between_systems(void **state)
{
    (void)state;
    check_refused("logs/\xe3\x83\xad\xe3\x82\xb0.log", "letters, digits");
    check_refused("logs/a b.log", "letters, digits");
    check_refused("logs/a\x1b[2J.log", "letters, digits");
    check_refused("logs/a\xff.log", "letters, digits");
}

static void test_members__refuses_a_name_with_a_nul(void **state)
{
    vw_members members = {0};

    (void)state;
    assert_int_equal(vw_members_add(&members, VW_SPAN("a\0.lua"), VW_SPAN(""), NULL), VW_ERR_RULE);
    vw_members_free(&members);
}

static void test_members__refuses_dots_at_the_ends_of_a_name(void **state)
{
    (void)state;
    check_refused("logs/.hidden", "dot");
    check_refused("logs/a.log.", "dot");
}

static void test_members__refuses_the_devices_of_windows(void **state)
{
    (void)state;
    check_refused("con.lua", "device");
    check_refused("logs/NUL", "device");
    check_refused("logs/Com1.log/x", "device");
}

static void test_members__refuses_a_file_in_the_wrong_place(void **state)
{
    (void)state;
    check_refused("inner.zip", "pack holds");
    check_refused("bin/x.lua", "pack holds");
    check_refused("x.LUA", "pack holds");
    check_refused(".lua", "dot");
}

static void check_collision(const char *one, const char *two)
{
    vw_members members = {0};
    vw_error err = {0};

    assert_int_equal(vw_members_add(&members, vw_span_of(one), VW_SPAN(""), NULL), VW_OK);
    assert_int_equal(vw_members_add(&members, VW_SPAN("logs/other.log"), VW_SPAN(""), NULL), VW_OK);
    assert_int_equal(vw_members_add(&members, vw_span_of(two), VW_SPAN(""), NULL), VW_OK);
    assert_int_equal(vw_members_seal(&members, &err), VW_ERR_RULE);
    assert_holds(err.en, "one file on some systems");
    vw_members_free(&members);
}

static void test_members__refuses_two_names_that_are_one_file_somewhere(void **state)
{
    (void)state;
    check_collision("a.lua", "a.lua");
    check_collision("a.lua", "A.lua");
    check_collision("logs/night", "logs/night/1.log");
    check_collision("logs/Night/2.log", "logs/nIGHT");
}

static void test_members__refuses_more_files_than_its_limit(void **state)
{
    vw_members members = {0};
    char name[32];

    (void)state;
    for (int i = 0; i < VW_MEMBERS_MAX; i++) {
        snprintf(name, sizeof name, "r%d.lua", i);
        assert_int_equal(vw_members_add(&members, vw_span_of(name), VW_SPAN(""), NULL), VW_OK);
    }
    assert_int_equal(vw_members_add(&members, VW_SPAN("x.lua"), VW_SPAN(""), NULL), VW_ERR_LIMIT);
    assert_int_equal(vw_members_seal(&members, NULL), VW_OK);
    vw_members_free(&members);
}

static void test_members__refuses_a_file_above_its_size(void **state)
{
    vw_members members = {0};
    vw_error err = {0};

    (void)state;
    assert_int_equal(
        vw_members_add(&members, VW_SPAN("a.lua"), (vw_span){"", VW_MEMBER_BYTES_MAX + 1}, &err),
        VW_ERR_LIMIT);
    assert_holds(err.en, "4 MiB");
    vw_members_free(&members);
}

static void test_members__refuses_a_pack_above_its_size(void **state)
{
    vw_members members = {0};
    char name[32];

    (void)state;
    for (int i = 0; i < VW_PACK_BYTES_MAX / VW_MEMBER_BYTES_MAX; i++) {
        snprintf(name, sizeof name, "logs/%d.log", i);
        assert_int_equal(
            vw_members_add(&members, vw_span_of(name), (vw_span){"", VW_MEMBER_BYTES_MAX}, NULL),
            VW_OK);
    }
    assert_int_equal(vw_members_add(&members, VW_SPAN("x.lua"), VW_SPAN("x"), NULL), VW_ERR_LIMIT);
    vw_members_free(&members);
}

static void test_members__refuses_a_name_above_its_length(void **state)
{
    char name[VW_MEMBER_NAME_MAX + 2] = "logs/";
    vw_members members = {0};

    (void)state;
    memset(name + 5, 'x', VW_MEMBER_NAME_MAX - 5);
    assert_int_equal(vw_members_add(&members, vw_span_of(name), VW_SPAN(""), NULL), VW_OK);
    name[VW_MEMBER_NAME_MAX] = 'x';
    assert_int_equal(vw_members_add(&members, vw_span_of(name), VW_SPAN(""), NULL), VW_ERR_LIMIT);
    vw_members_free(&members);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members__takes_the_files_of_a_pack),
        cmocka_unit_test(test_members__stand_in_byte_order_of_their_names),
        cmocka_unit_test(test_members__rules_are_the_lua_files_beside_pack_json),
        cmocka_unit_test(test_members__refuses_a_path_that_leaves_the_pack),
        cmocka_unit_test(test_members__refuses_signs_that_differ_between_systems),
        cmocka_unit_test(test_members__refuses_a_name_with_a_nul),
        cmocka_unit_test(test_members__refuses_dots_at_the_ends_of_a_name),
        cmocka_unit_test(test_members__refuses_the_devices_of_windows),
        cmocka_unit_test(test_members__refuses_a_file_in_the_wrong_place),
        cmocka_unit_test(test_members__refuses_two_names_that_are_one_file_somewhere),
        cmocka_unit_test(test_members__refuses_more_files_than_its_limit),
        cmocka_unit_test(test_members__refuses_a_file_above_its_size),
        cmocka_unit_test(test_members__refuses_a_pack_above_its_size),
        cmocka_unit_test(test_members__refuses_a_name_above_its_length),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../../folder.h"

#include "base/ascii.h"
#include "store.h"

/* Every test has a home of its own: the folder it runs in. */
static int enter_home(void **state)
{
    char folder[512];

    return enter_folder(state) || !getcwd(folder, sizeof folder) ||
           setenv("VSSWHY_HOME", folder, 1);
}

#define IN_HOME(test) cmocka_unit_test_setup_teardown(test, enter_home, leave_folder)

static void put(const char *name, const char *version, const char *zip)
{
    vw_store store;

    assert_int_equal(vw_store_open(&store, true, NULL), VW_OK);
    assert_int_equal(
        vw_store_put(&store, vw_span_of(name), vw_span_of(version), vw_span_of(zip), false, NULL),
        VW_OK);
    vw_store_close(&store);
}

/* Fails unless the pack of this name has this version and these bytes. */
static void check_is(const char *name, const char *version, const char *zip)
{
    vw_store store;
    const vw_installed *installed;
    char *bytes;
    size_t len;

    assert_int_equal(vw_store_open(&store, false, NULL), VW_OK);
    installed = vw_store_find(&store, vw_span_of(name));
    assert_non_null(installed);
    assert_span(installed->now.version, version);
    assert_int_equal(vw_store_read(&store, &installed->now, &bytes, &len, NULL), VW_OK);
    assert_true(vw_span_is((vw_span){bytes, len}, vw_span_of(zip)));
    free(bytes);
    vw_store_close(&store);
}

static vw_status count_file(const char *name, vw_path_kind kind, bool link, void *context)
{
    (void)kind;
    (void)link;
    *(size_t *)context += vw_ends(vw_span_of(name), VW_SPAN(".zip"));
    return VW_OK;
}

static size_t count_zips(void)
{
    size_t count = 0;

    assert_int_equal(vw_folder_each("packs", count_file, &count, NULL), VW_OK);
    return count;
}

static void test_store__is_empty_where_nothing_was_installed(void **state)
{
    vw_store store;

    (void)state;
    assert_int_equal(vw_store_open(&store, false, NULL), VW_OK);
    assert_int_equal(store.count, 0);
    assert_int_equal(vw_path_kind_of("packs"), VW_PATH_MISSING);
    vw_store_close(&store);
}

static void test_store__gives_back_the_bytes_that_were_put(void **state)
{
    (void)state;
    put("zeta", "1.0.0", "z");
    put("acme", "1.0.0", "a");
    check_is("zeta", "1.0.0", "z");
    check_is("acme", "1.0.0", "a");
}

static void test_store__lists_packs_in_byte_order_of_their_names(void **state)
{
    vw_store store;

    (void)state;
    put("zeta", "1.0.0", "z");
    put("acme", "1.0.0", "a");
    assert_int_equal(vw_store_open(&store, false, NULL), VW_OK);
    assert_span(store.list[0].name, "acme");
    assert_span(store.list[1].name, "zeta");
    vw_store_close(&store);
}

static void test_store__goes_back_to_the_version_before(void **state)
{
    vw_store store;

    (void)state;
    put("acme", "1.0.0", "one");
    put("acme", "1.1.0", "two");
    check_is("acme", "1.1.0", "two");
    assert_int_equal(vw_store_open(&store, true, NULL), VW_OK);
    assert_int_equal(vw_store_roll_back(&store, VW_SPAN("acme"), NULL), VW_OK);
    vw_store_close(&store);
    check_is("acme", "1.0.0", "one");
}

static void test_store__cannot_go_back_from_the_first_version(void **state)
{
    vw_store store;
    vw_error err = {0};

    (void)state;
    put("acme", "1.0.0", "one");
    assert_int_equal(vw_store_open(&store, true, NULL), VW_OK);
    assert_int_equal(vw_store_roll_back(&store, VW_SPAN("acme"), &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "acme");
    vw_store_close(&store);
}

static void test_store__keeps_only_the_version_in_use_and_the_one_before(void **state)
{
    (void)state;
    put("acme", "1.0.0", "one");
    put("acme", "1.1.0", "two");
    put("acme", "1.2.0", "three");
    assert_int_equal(count_zips(), 2);
}

static void test_store__keeps_what_was_before_where_the_same_bytes_are_put_again(void **state)
{
    vw_store store;

    (void)state;
    put("acme", "1.0.0", "one");
    put("acme", "1.1.0", "two");
    put("acme", "1.1.0", "two");
    assert_int_equal(vw_store_open(&store, false, NULL), VW_OK);
    assert_span(store.list[0].before.version, "1.0.0");
    vw_store_close(&store);
}

static void test_store__removes_a_pack_and_its_files(void **state)
{
    vw_store store;

    (void)state;
    put("acme", "1.0.0", "a");
    put("zeta", "1.0.0", "z");
    assert_int_equal(vw_store_open(&store, true, NULL), VW_OK);
    assert_int_equal(vw_store_remove(&store, VW_SPAN("acme"), NULL), VW_OK);
    vw_store_close(&store);
    check_is("zeta", "1.0.0", "z");
    assert_int_equal(count_zips(), 1);
}

static void test_store__names_the_pack_that_is_not_there_and_the_nearest(void **state)
{
    vw_store store;
    vw_error err = {0};

    (void)state;
    put("acme", "1.0.0", "a");
    assert_int_equal(vw_store_open(&store, true, NULL), VW_OK);
    assert_int_equal(vw_store_remove(&store, VW_SPAN("acne"), &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "acme");
    assert_int_equal(vw_store_roll_back(&store, VW_SPAN("unlike"), &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "pack list");
    vw_store_close(&store);
}

static void test_store__refuses_a_damaged_state(void **state)
{
    static const char *const states[] = {
        "",
        "{}",
        "{\"schema\":\"vsswhy.packs/2\",\"packs\":{}}",
        "{\"schema\":\"vsswhy.packs/1\",\"packs\":[]}",
        "{\"schema\":\"vsswhy.packs/1\",\"packs\":{\"acme\":{}}}",
        "{\"schema\":\"vsswhy.packs/1\",\"packs\":{\"acme\":{\"now\":{\"version\":\"1.0.0\","
        "\"file\":\"../../etc/passwd\",\"sha256\":"
        "\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}}}}",
    };
    vw_store store;
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_folder_make("packs", NULL), VW_OK);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        write_file("packs/packs.json", states[i]);
        if (vw_store_open(&store, false, &err) != VW_ERR_RULE)
            fail_msg("taken: %s", states[i]);
        assert_told(&err, VW_ERR_RULE, "packs.json");
        vw_store_close(&store);
    }
}

static void test_store__cannot_write_without_a_home(void **state)
{
    vw_store store;
    vw_error err = {0};

    (void)state;
    unsetenv("VSSWHY_HOME");
    unsetenv("XDG_DATA_HOME");
    unsetenv("HOME");
    assert_int_equal(vw_store_open(&store, false, NULL), VW_OK);
    assert_int_equal(store.count, 0);
    vw_store_close(&store);
    assert_int_equal(vw_store_open(&store, true, &err), VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "VSSWHY_HOME");
    vw_store_close(&store);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_HOME(test_store__is_empty_where_nothing_was_installed),
        IN_HOME(test_store__gives_back_the_bytes_that_were_put),
        IN_HOME(test_store__lists_packs_in_byte_order_of_their_names),
        IN_HOME(test_store__goes_back_to_the_version_before),
        IN_HOME(test_store__cannot_go_back_from_the_first_version),
        IN_HOME(test_store__keeps_only_the_version_in_use_and_the_one_before),
        IN_HOME(test_store__keeps_what_was_before_where_the_same_bytes_are_put_again),
        IN_HOME(test_store__removes_a_pack_and_its_files),
        IN_HOME(test_store__names_the_pack_that_is_not_there_and_the_nearest),
        IN_HOME(test_store__refuses_a_damaged_state),
        IN_HOME(test_store__cannot_write_without_a_home),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

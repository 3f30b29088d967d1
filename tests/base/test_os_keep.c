#include "../folder.h"

#include <sys/file.h>
#include <sys/wait.h>

#include <fcntl.h>

#include "base/host.h"
#include "base/os.h"

static void check_holds(const char *path, const char *expected)
{
    char *bytes;
    size_t len;

    assert_int_equal(vw_file_whole(path, 1 << 20, &bytes, &len, NULL), VW_OK);
    assert_int_equal(len, strlen(expected));
    assert_memory_equal(bytes, expected, len);
    free(bytes);
}

static void test_os_keep__reads_a_whole_file_up_to_a_limit(void **state)
{
    char *bytes;
    size_t len;
    vw_error err = {0};

    (void)state;
    write_file("a", "0123456789");
    check_holds("a", "0123456789");
    write_file("empty", "");
    check_holds("empty", "");
    assert_int_equal(vw_file_whole("a", 9, &bytes, &len, &err), VW_ERR_LIMIT);
    assert_told(&err, VW_ERR_LIMIT, "a");
    assert_null(bytes);
}

static void test_os_keep__reads_a_file_that_grows_its_buffer(void **state)
{
    char *text = malloc(300001), *bytes;
    size_t len;

    (void)state;
    memset(text, 'x', 300000);
    text[300000] = '\0';
    write_file("a", text);
    assert_int_equal(vw_file_whole("a", 1 << 20, &bytes, &len, NULL), VW_OK);
    assert_int_equal(len, 300000);
    assert_memory_equal(bytes, text, len);
    free(bytes);
    free(text);
}

static void test_os_keep__puts_a_file_in_the_place_of_another(void **state)
{
    (void)state;
    assert_int_equal(vw_file_put("a", VW_SPAN("old"), NULL), VW_OK);
    assert_int_equal(vw_file_put("a", VW_SPAN("new"), NULL), VW_OK);
    check_holds("a", "new");
    assert_int_equal(access("a.new", F_OK), -1);
}

static void test_os_keep__lets_nobody_else_read_what_is_private(void **state)
{
    struct stat about;

    (void)state;
    write_file("a.new", "left behind by a kill, for all to read");
    assert_int_equal(vw_file_put_private("a", VW_SPAN("secret"), NULL), VW_OK);
    check_holds("a", "secret");
    assert_int_equal(stat("a", &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
}

static void test_os_keep__leaves_the_old_file_where_the_new_one_cannot_be_written(void **state)
{
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_file_put("a", VW_SPAN("old"), NULL), VW_OK);
    assert_int_equal(mkdir("a.new", 0777), 0);
    assert_int_equal(vw_file_put("a", VW_SPAN("new"), &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "a");
    check_holds("a", "old");
}

static void test_os_keep__names_the_path_that_cannot_be_written(void **state)
{
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_file_put("none/a", VW_SPAN("x"), &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "none/a");
}

static void test_os_keep__makes_a_folder_and_those_above_it(void **state)
{
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_folder_make("a/b/c", NULL), VW_OK);
    assert_int_equal(vw_folder_make("a/b/c", NULL), VW_OK);
    assert_int_equal(vw_path_kind_of("a/b/c"), VW_PATH_FOLDER);
    write_file("file", "");
    assert_int_equal(vw_folder_make("file", &err), VW_ERR_IO);
    assert_int_equal(vw_folder_make("file/below", &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "file");
}

static void test_os_keep__removes_a_file_that_may_be_gone(void **state)
{
    (void)state;
    write_file("a", "");
    assert_int_equal(vw_file_remove("a", NULL), VW_OK);
    assert_int_equal(vw_file_remove("a", NULL), VW_OK);
    assert_int_equal(vw_path_kind_of("a"), VW_PATH_MISSING);
}

static void test_os_keep__holds_a_lock_against_others_until_it_is_given_back(void **state)
{
    vw_lock *lock;
    int other;

    (void)state;
    assert_int_equal(vw_lock_take(&lock, "lock", NULL), VW_OK);
    other = open("lock", O_RDWR);
    assert_int_equal(flock(other, LOCK_EX | LOCK_NB), -1);
    vw_lock_give(lock);
    assert_int_equal(flock(other, LOCK_EX | LOCK_NB), 0);
    close(other);
}

static void test_os_keep__names_the_lock_that_cannot_be_made(void **state)
{
    vw_lock *lock;
    vw_error err = {0};

    (void)state;
    assert_int_equal(vw_lock_take(&lock, "none/lock", &err), VW_ERR_IO);
    assert_told(&err, VW_ERR_IO, "none/lock");
    assert_null(lock);
}

static void test_os_keep__knows_the_time_of_the_day(void **state)
{
    (void)state;
    /* 2024-01-01 00:00:00 UTC: this test is younger. */
    assert_true(vw_clock_utc_us() > (int64_t)1704067200 * 1000000);
}

static void test_os_keep__runs_a_program_and_tells_its_exit_code(void **state)
{
    (void)state;
    assert_int_equal(vw_host_run((const char *const[]){"sh", "-c", "exit 7", NULL}), 7);
    assert_int_equal(vw_host_run((const char *const[]){"sh", "-c", "kill -9 $$", NULL}), -1);
    assert_int_equal(vw_host_run((const char *const[]){"no-such-program", NULL}), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_os_keep__reads_a_whole_file_up_to_a_limit),
        IN_FOLDER(test_os_keep__reads_a_file_that_grows_its_buffer),
        IN_FOLDER(test_os_keep__puts_a_file_in_the_place_of_another),
        IN_FOLDER(test_os_keep__lets_nobody_else_read_what_is_private),
        IN_FOLDER(test_os_keep__leaves_the_old_file_where_the_new_one_cannot_be_written),
        IN_FOLDER(test_os_keep__names_the_path_that_cannot_be_written),
        IN_FOLDER(test_os_keep__makes_a_folder_and_those_above_it),
        IN_FOLDER(test_os_keep__removes_a_file_that_may_be_gone),
        IN_FOLDER(test_os_keep__holds_a_lock_against_others_until_it_is_given_back),
        IN_FOLDER(test_os_keep__names_the_lock_that_cannot_be_made),
        IN_FOLDER(test_os_keep__knows_the_time_of_the_day),
        IN_FOLDER(test_os_keep__runs_a_program_and_tells_its_exit_code),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../folder.h"

#include <sys/socket.h>
#include <sys/un.h>

#include "base/os.h"

static void test_os__reads_a_file_in_pieces_to_its_end(void **state)
{
    vw_file *file;
    char text[8];
    size_t got;

    (void)state;
    write_file("a.log", "0123456789");
    assert_int_equal(vw_file_open(&file, "a.log", NULL), VW_OK);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 8);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 2);
    assert_memory_equal(text, "89", 2);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 0);
    vw_file_close(file);
    vw_file_close(NULL);
}

/* The system tells no size of it and gives it page by page. */
static void test_os__reads_a_file_that_the_system_makes_up_to_its_end(void **state)
{
    static char text[1 << 20];
    vw_file *file;
    size_t got;

    (void)state;
    assert_int_equal(vw_file_open(&file, "/proc/self/smaps", NULL), VW_OK);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_in_range(got, 4097, sizeof text - 1);
    vw_file_close(file);
}

static void test_os__reads_what_has_come_to_a_file_since_it_was_opened(void **state)
{
    vw_file *file;
    char text[64];
    size_t got;

    (void)state;
    write_file("a.log", "0123");
    assert_int_equal(vw_file_open(&file, "a.log", NULL), VW_OK);
    write_file("a.log", "0123456789");
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 10);
    vw_file_close(file);
}

/* The writer sends byte by byte: each read() is a short one. */
static void test_os__fills_the_buffer_from_a_slow_pipe_on_standard_input(void **state)
{
    int ends[2];
    int kept = dup(STDIN_FILENO);
    vw_file *file;
    char text[10];
    size_t got;

    (void)state;
    assert_int_equal(pipe(ends), 0);
    assert_true(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
    if (fork() == 0) {
        for (int i = 0; i < 12; i++) {
            if (write(ends[1], &"0123456789ab"[i], 1) != 1)
                _exit(1);
            usleep(500);
        }
        _exit(0);
    }
    close(ends[0]);
    close(ends[1]);
    assert_int_equal(vw_file_open(&file, "-", NULL), VW_OK);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 10);
    assert_memory_equal(text, "0123456789", 10);
    assert_int_equal(vw_file_read(file, text, sizeof text, &got, NULL), VW_OK);
    assert_int_equal(got, 2);
    vw_file_close(file);
    dup2(kept, STDIN_FILENO);
    close(kept);
}

static void assert_refused(const char *path, const char *en, const char *ja)
{
    vw_file *file;
    vw_error err = {0};

    assert_int_equal(vw_file_open(&file, path, &err), VW_ERR_IO);
    assert_null(file);
    assert_non_null(strstr(err.en, path));
    assert_non_null(strstr(err.ja, path));
    assert_non_null(strstr(err.en, en));
    assert_non_null(strstr(err.ja, ja));
}

static void test_os__says_why_a_path_cannot_be_opened(void **state)
{
    (void)state;
    write_file("file", "");
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(symlink("loop", "loop"), 0);
    assert_refused("missing.log", "no such file", "ありません");
    assert_refused("file/x", "not a folder", "フォルダーではありません");
    assert_refused("folder", "a folder", "フォルダーです");
    assert_refused("loop", "loop", "循環");
}

/* Opening a pipe without a writer would wait for ever. */
static void test_os__refuses_pipes_sockets_and_devices(void **state)
{
    struct sockaddr_un name = {.sun_family = AF_UNIX, .sun_path = "socket"};
    int listener = socket(AF_UNIX, SOCK_STREAM, 0);
    vw_file *file;

    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    assert_int_equal(bind(listener, (struct sockaddr *)&name, sizeof name), 0);
    assert_refused("pipe", "standard input", "標準入力");
    assert_refused("/dev/null", "device", "デバイス");
    assert_int_equal(vw_file_open(&file, "socket", NULL), VW_ERR_IO);
    close(listener);
}

static void test_os__closes_its_files_when_a_program_is_started(void **state)
{
    vw_file *file;

    (void)state;
    write_file("a.log", "x");
    assert_int_equal(vw_file_open(&file, "a.log", NULL), VW_OK);
    assert_int_equal(system("! ls -l /proc/self/fd 2>/dev/null | grep -q 'a\\.log'"), 0);
    vw_file_close(file);
}

static void test_os__tells_what_stands_at_a_path(void **state)
{
    (void)state;
    write_file("file", "");
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(symlink("folder", "link"), 0);
    assert_int_equal(symlink("nowhere", "broken"), 0);
    assert_int_equal(vw_path_kind_of("file"), VW_PATH_FILE);
    assert_int_equal(vw_path_kind_of("link"), VW_PATH_FOLDER);
    assert_int_equal(vw_path_kind_of("broken"), VW_PATH_MISSING);
    assert_int_equal(vw_path_kind_of("/dev/null"), VW_PATH_OTHER);
}

typedef struct listing {
    char text[512];
    int stop_after;
} listing;

static vw_status add_name(const char *name, vw_path_kind kind, bool link, void *context)
{
    static const char *const kinds[] = {"file", "folder", "other", "missing"};
    listing *list = context;

    strcat(list->text, name);
    strcat(list->text, "=");
    strcat(list->text, kinds[kind]);
    strcat(list->text, link ? "(link) " : " ");
    return --list->stop_after == 0 ? VW_ERR_LIMIT : VW_OK;
}

static void test_os__lists_a_folder_in_byte_order_without_hidden_names(void **state)
{
    listing list = {0};

    (void)state;
    write_file("b", "");
    write_file("B", "");
    write_file(".hidden", "");
    write_file("\xe3\x81\x82", "");
    assert_int_equal(mkdir("a", 0700), 0);
    assert_int_equal(symlink("a", "to_folder"), 0);
    assert_int_equal(symlink("b", "to_file"), 0);
    assert_int_equal(symlink("x", "to_nothing"), 0);
    assert_int_equal(mkfifo("pipe", 0600), 0);
    assert_int_equal(vw_folder_each(".", add_name, &list, NULL), VW_OK);
    assert_string_equal(list.text, "B=file a=folder b=file pipe=other to_file=file "
                                   "to_folder=folder(link) to_nothing=missing "
                                   "\xe3\x81\x82=file ");
}

static void test_os__stops_listing_when_it_is_told_to(void **state)
{
    listing list = {.stop_after = 2};
    vw_error err = {0};

    (void)state;
    write_file("1", "");
    write_file("2", "");
    write_file("3", "");
    assert_int_equal(vw_folder_each(".", add_name, &list, &err), VW_ERR_LIMIT);
    assert_string_equal(list.text, "1=file 2=file ");
    assert_int_equal(vw_folder_each("nowhere", add_name, &list, &err), VW_ERR_IO);
}

static void test_os__gives_memory_that_begins_on_a_page(void **state)
{
    (void)state;
    for (size_t bytes = 1; bytes < 3000000; bytes = bytes * 7 + 1) {
        char *pages = vw_pages_alloc(bytes);

        assert_non_null(pages);
        assert_int_equal((uintptr_t)pages % 4096, 0);
        pages[bytes - 1] = 1;
        vw_pages_ready(pages, bytes);
        assert_int_equal(pages[bytes - 1], 1);
        vw_pages_free(pages);
    }
    assert_null(vw_pages_alloc(SIZE_MAX));
}

static void count_up(void *context)
{
    __atomic_fetch_add((int *)context, 1, __ATOMIC_SEQ_CST);
}

static void test_os__knows_a_file_by_more_than_its_name(void **state)
{
    vw_file_state before, after, open;
    vw_file *file;

    (void)state;
    write_file("a", "one");
    assert_true(vw_path_state("a", &before));
    assert_int_equal(before.bytes, 3);
    assert_int_equal(vw_file_open(&file, "a", NULL), VW_OK);
    assert_int_equal(rename("a", "b"), 0);
    write_file("a", "other");
    assert_true(vw_path_state("a", &after));
    assert_true(vw_file_state_of(file, &open));
    vw_file_close(file);
    assert_int_equal(open.number, before.number);
    assert_int_not_equal(after.number, before.number);
    assert_int_equal(after.bytes, 5);
    assert_false(vw_path_state("gone", &after));
    assert_false(vw_path_state(".", &after));
}

static void test_os__runs_work_once_on_each_thread(void **state)
{
    int runs = 0;

    (void)state;
    vw_threads_run(1, count_up, &runs);
    assert_int_equal(runs, 1);
    vw_threads_run(8, count_up, &runs);
    assert_int_equal(runs, 9);
    assert_true(vw_cpu_count() >= 1);
}

/* Threads that take turns: each adds its number when it is due. */
struct turns {
    vw_monitor *monitor;
    int threads, due;
    char order[9];
};

static void take_turn(void *context)
{
    struct turns *turns = context;
    int mine;

    vw_monitor_enter(turns->monitor);
    mine = turns->threads++;
    while (turns->due != 7 - mine) /* the last to come is the first */
        vw_monitor_wait(turns->monitor);
    turns->order[turns->due++] = (char)('0' + mine);
    vw_monitor_wake(turns->monitor);
    vw_monitor_leave(turns->monitor);
}

static void test_os__lets_threads_wait_for_what_others_do_in_a_monitor(void **state)
{
    struct turns turns = {0};

    (void)state;
    assert_int_equal(vw_monitor_open(&turns.monitor, NULL), VW_OK);
    vw_threads_run(8, take_turn, &turns);
    vw_monitor_close(turns.monitor);
    assert_string_equal(turns.order, "76543210");
}

static void test_os__reads_a_file_from_any_place_and_goes_on_where_it_was(void **state)
{
    vw_file *file;
    char text[8] = "";
    size_t got;

    (void)state;
    write_file("a", "0123456789");
    assert_int_equal(vw_file_open(&file, "a", NULL), VW_OK);
    assert_int_equal(vw_file_size(file), 10);
    assert_int_equal(vw_file_read(file, text, 3, &got, NULL), VW_OK);
    assert_int_equal(vw_file_read_at(file, 7, text, 7, &got, NULL), VW_OK);
    assert_int_equal(got, 3);
    assert_memory_equal(text, "789", 3);
    assert_int_equal(vw_file_read_at(file, 11, text, 7, &got, NULL), VW_OK);
    assert_int_equal(got, 0);
    assert_int_equal(vw_file_read(file, text, 3, &got, NULL), VW_OK);
    assert_memory_equal(text, "345", 3);
    vw_file_close(file);
}

static void test_os__has_a_clock_that_runs_forward(void **state)
{
    int64_t before = vw_clock_us();

    (void)state;
    usleep(2000);
    assert_true(vw_clock_us() - before >= 1000);
}

static void test_os__looks_at_files_from_their_folder(void **state)
{
    vw_folder *folder, *above;
    vw_file_state here, there;

    (void)state;
    assert_int_equal(mkdir("folder", 0700), 0);
    write_file("folder/a", "12345");
    folder = vw_folder_open(NULL, "folder");
    assert_non_null(folder);
    assert_true(vw_folder_state(folder, "a", &here));
    assert_true(vw_path_state("folder/a", &there));
    assert_memory_equal(&here, &there, sizeof here);
    assert_false(vw_folder_state(folder, "b", &here));
    assert_false(vw_folder_state(folder, ".", &here));
    vw_folder_close(folder);
    above = vw_folder_open(NULL, ".");
    folder = vw_folder_open(above, "folder");
    assert_true(vw_folder_state(folder, "a", &here));
    vw_folder_close(folder);
    assert_null(vw_folder_open(above, "nowhere"));
    vw_folder_close(above);
    assert_null(vw_folder_open(NULL, "folder/a"));
    assert_null(vw_folder_open(NULL, "nowhere"));
    vw_folder_close(NULL);
}

/* What was listed as a file may be something else by now. */
static void test_os__opens_only_files_from_their_folder(void **state)
{
    char got[16];
    size_t bytes = 0;
    vw_file *file;
    vw_folder *folder;

    (void)state;
    assert_int_equal(mkdir("folder", 0700), 0);
    assert_int_equal(mkdir("folder/below", 0700), 0);
    assert_int_equal(mkfifo("folder/pipe", 0600), 0);
    write_file("folder/full", "twelve bytes");
    write_file("folder/empty", "");
    folder = vw_folder_open(NULL, "folder");
    assert_int_equal(vw_file_open_in(&file, folder, "folder/full", NULL), VW_OK);
    assert_int_equal(vw_file_size(file), 12);
    assert_int_equal(vw_file_read(file, got, 5, &bytes, NULL), VW_OK);
    assert_int_equal(vw_file_read(file, got + 5, sizeof got - 5, &bytes, NULL), VW_OK);
    assert_memory_equal(got, "twelve bytes", 12);
    vw_file_close(file);
    assert_int_equal(vw_file_open_in(&file, folder, "folder/empty", NULL), VW_OK);
    assert_int_equal(vw_file_size(file), 0);
    vw_file_close(file);
    assert_int_equal(vw_file_open_in(&file, folder, "folder/pipe", NULL), VW_ERR_IO);
    if (vw_file_open_in(&file, folder, "folder/below", NULL) == VW_OK) {
        assert_int_equal(vw_file_read(file, got, sizeof got, &bytes, NULL), VW_ERR_IO);
        vw_file_close(file);
    }
    vw_folder_close(folder);
    folder = vw_folder_open(NULL, "/dev");
    assert_int_equal(vw_file_open_in(&file, folder, "/dev/zero", NULL), VW_ERR_IO);
    vw_folder_close(folder);
}

static void test_os__tells_what_stands_in_an_open_folder(void **state)
{
    unsigned files = 0, folders = 0;
    const char *name;
    vw_path_kind kind;
    vw_folder *folder;

    (void)state;
    assert_int_equal(mkdir("folder", 0700), 0);
    write_file("a", "");
    write_file(".hidden", "");
    assert_int_equal(symlink("a", "to_file"), 0);
    assert_int_equal(symlink("folder", "to_folder"), 0);
    folder = vw_folder_open(NULL, ".");
    while ((name = vw_folder_next(folder, &kind)) != NULL) {
        files += kind == VW_PATH_FILE && strchr("at", name[0]);
        folders += kind == VW_PATH_FOLDER && strchr("ft", name[0]);
    }
    assert_int_equal(files, 2);
    assert_int_equal(folders, 2);
    assert_false(vw_folder_is_broken(folder));
    vw_folder_close(folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_os__reads_a_file_in_pieces_to_its_end),
        cmocka_unit_test(test_os__reads_a_file_that_the_system_makes_up_to_its_end),
        IN_FOLDER(test_os__reads_what_has_come_to_a_file_since_it_was_opened),
        IN_FOLDER(test_os__fills_the_buffer_from_a_slow_pipe_on_standard_input),
        IN_FOLDER(test_os__says_why_a_path_cannot_be_opened),
        IN_FOLDER(test_os__refuses_pipes_sockets_and_devices),
        IN_FOLDER(test_os__closes_its_files_when_a_program_is_started),
        IN_FOLDER(test_os__tells_what_stands_at_a_path),
        IN_FOLDER(test_os__lists_a_folder_in_byte_order_without_hidden_names),
        IN_FOLDER(test_os__stops_listing_when_it_is_told_to),
        cmocka_unit_test(test_os__gives_memory_that_begins_on_a_page),
        IN_FOLDER(test_os__knows_a_file_by_more_than_its_name),
        cmocka_unit_test(test_os__runs_work_once_on_each_thread),
        cmocka_unit_test(test_os__lets_threads_wait_for_what_others_do_in_a_monitor),
        IN_FOLDER(test_os__reads_a_file_from_any_place_and_goes_on_where_it_was),
        IN_FOLDER(test_os__looks_at_files_from_their_folder),
        IN_FOLDER(test_os__opens_only_files_from_their_folder),
        IN_FOLDER(test_os__tells_what_stands_in_an_open_folder),
        cmocka_unit_test(test_os__has_a_clock_that_runs_forward),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

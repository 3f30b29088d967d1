#include "../folder.h"

#include "base/limits.h"
#include "input/source.h"

/* The paths of the sources, and behind a bar what is unread: "a b | c". */
static const char *list(const char *const *arguments, size_t count)
{
    static char text[8192];
    vw_sources sources = {0};
    size_t len = 0;

    text[0] = '\0';
    assert_int_equal(vw_sources_list(&sources, arguments, count, NULL), VW_OK);
    for (size_t i = 0; i < sources.count; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, "%s%s", i ? " " : "",
                                vw_sources_at(&sources, i)->path);
    if (sources.unread_count)
        len += (size_t)snprintf(text + len, sizeof text - len, "%s|", sources.count ? " " : "");
    for (size_t i = 0; i < sources.unread_count; i++)
        len += (size_t)snprintf(text + len, sizeof text - len, " %s", sources.unread[i].path);
    vw_sources_free(&sources);
    return text;
}

#define ASSERT_LIST(expected, ...)                                                                 \
    do {                                                                                           \
        const char *const arguments[] = {__VA_ARGS__};                                             \
        assert_string_equal(list(arguments, sizeof arguments / sizeof *arguments), expected);      \
    } while (0)

/* Lists one path that becomes unread, and returns why. */
static vw_error why_unread(const char *path)
{
    vw_sources sources = {0};
    vw_error why;

    assert_int_equal(vw_sources_list(&sources, &path, 1, NULL), VW_OK);
    assert_int_equal(sources.unread_count, 1);
    why = sources.unread[0].why;
    vw_sources_free(&sources);
    return why;
}

static void test_source__takes_a_file_and_standard_input_as_they_are(void **state)
{
    (void)state;
    write_file("a.log", "");
    ASSERT_LIST("a.log -", "a.log", "-");
}

static void test_source__lists_a_folder_and_those_below_in_byte_order(void **state)
{
    (void)state;
    mkdir("logs", 0700);
    mkdir("logs/b", 0700);
    write_file("logs/c.log", "");
    write_file("logs/b/2.log", "");
    write_file("logs/b/1.log", "");
    write_file("logs/B.log", "");
    ASSERT_LIST("logs/B.log logs/b/1.log logs/b/2.log logs/c.log", "logs");
    ASSERT_LIST("logs/B.log logs/b/1.log logs/b/2.log logs/c.log", "logs/");
}

static void test_source__leaves_out_hidden_files_and_links_to_folders(void **state)
{
    (void)state;
    mkdir("logs", 0700);
    write_file("logs/.hidden", "");
    write_file("logs/a.log", "");
    assert_int_equal(symlink("..", "logs/loop"), 0);
    assert_int_equal(symlink("a.log", "logs/link.log"), 0);
    ASSERT_LIST("logs/a.log logs/link.log", "logs");
}

static void test_source__tells_which_argument_named_a_log(void **state)
{
    const char *const arguments[] = {"a.log", "none.log", "b.log"};
    vw_sources sources = {0};

    (void)state;
    write_file("a.log", "");
    write_file("b.log", "");
    assert_int_equal(vw_sources_list(&sources, arguments, 3, NULL), VW_OK);
    assert_int_equal(vw_sources_at(&sources, 1)->argument, 2);
    assert_int_equal(sources.unread[0].argument, 1);
    vw_sources_free(&sources);
}

static void test_source__notes_what_is_missing_and_goes_on(void **state)
{
    vw_error why;

    (void)state;
    write_file("a.log", "");
    ASSERT_LIST("a.log | none.log", "none.log", "a.log");
    why = why_unread("none.log");
    assert_told(&why, VW_ERR_IO, "none.log");
}

static void test_source__notes_a_folder_without_files(void **state)
{
    vw_error why;

    (void)state;
    mkdir("empty", 0700);
    mkdir("empty/below", 0700);
    why = why_unread("empty");
    assert_told(&why, VW_ERR_IO, "empty");
}

static void test_source__notes_a_device(void **state)
{
    vw_error why;

    (void)state;
    assert_int_equal(mkfifo("pipe", 0600), 0);
    why = why_unread("pipe");
    assert_told(&why, VW_ERR_IO, "pipe");
}

static void test_source__notes_folders_deeper_than_32(void **state)
{
    char path[256] = "d";
    vw_error why;

    (void)state;
    for (int depth = 0; depth <= VW_FOLDER_DEPTH_MAX + 1; depth++) {
        assert_int_equal(mkdir(path, 0700), 0);
        if (depth == VW_FOLDER_DEPTH_MAX) {
            char file[300];

            snprintf(file, sizeof file, "%s/deepest.log", path);
            write_file(file, "");
        }
        strcat(path, "/d");
    }
    why = why_unread("d");
    assert_told(&why, VW_ERR_LIMIT, "32");
    path[0] = '\0';
    for (int depth = 0; depth <= VW_FOLDER_DEPTH_MAX; depth++)
        strcat(path, "d/");
    strcat(path, "deepest.log | ");
    for (int depth = 0; depth <= VW_FOLDER_DEPTH_MAX + 1; depth++)
        strcat(path, depth ? "/d" : "d");
    ASSERT_LIST(path, "d");
}

static void test_source__notes_a_path_that_is_too_long(void **state)
{
    char folder[VW_PATH_BYTES_MAX + 1];
    size_t len = 0;
    vw_error why;

    (void)state;
    /* "./././…" names this folder in as many bytes as are wanted. */
    while (len + 2 < VW_PATH_BYTES_MAX - 8)
        len += (size_t)snprintf(folder + len, sizeof folder - len, "./");
    write_file("a", "");
    write_file("a-file-with-a-long-name", "");
    why = why_unread(folder);
    assert_told(&why, VW_ERR_LIMIT, "a-file-with-a-long-name");
    assert_told(&why, VW_ERR_LIMIT, "4095");
}

/* Looks at the first item whenever one is listed: it must stay where it is. */
struct watch {
    vw_sources *sources;
    const vw_source *first;
    size_t count;
};

static void look(void *context)
{
    struct watch *watch = context;

    if (!watch->first)
        watch->first = vw_sources_at(watch->sources, 0);
    assert_ptr_equal(vw_sources_at(watch->sources, 0), watch->first);
    watch->count++;
    assert_int_equal(watch->sources->count, watch->count);
}

static void test_source__tells_of_each_item_which_then_stays_where_it_is(void **state)
{
    enum { FILES = 300 };
    const char *folder = "logs";
    vw_sources sources = {0};
    struct watch watch = {.sources = &sources};

    (void)state;
    mkdir("logs", 0700);
    for (int i = 0; i < FILES; i++) {
        char path[32];

        snprintf(path, sizeof path, "logs/%03d", i);
        write_file(path, "");
    }
    sources.on_item = look;
    sources.context = &watch;
    assert_int_equal(vw_sources_list(&sources, &folder, 1, NULL), VW_OK);
    assert_int_equal(watch.count, FILES);
    for (int i = 0; i < FILES; i++) {
        char path[32];

        snprintf(path, sizeof path, "logs/%03d", i);
        assert_string_equal(vw_sources_at(&sources, (size_t)i)->path, path);
    }
    vw_sources_free(&sources);
}

static void test_source__lists_files_up_to_the_first_folder_and_the_rest_later(void **state)
{
    const char *const arguments[] = {"a.log", "-", "none.log", "logs", "b.log"};
    vw_sources sources = {0};

    (void)state;
    mkdir("logs", 0700);
    write_file("a.log", "");
    write_file("logs/1.log", "");
    write_file("b.log", "");
    vw_sources_name(&sources, arguments, 5);
    assert_int_equal(vw_sources_list_files(&sources, NULL), VW_OK);
    assert_int_equal(sources.count, 2);
    assert_int_equal(sources.unread_count, 1);
    assert_int_equal(sources.named_count, 2);
    assert_int_equal(vw_sources_list_named(&sources, NULL), VW_OK);
    assert_int_equal(sources.count, 4);
    assert_int_equal(sources.named_count, 0);
    assert_string_equal(vw_sources_at(&sources, 2)->path, "logs/1.log");
    assert_int_equal(vw_sources_at(&sources, 2)->argument, 3);
    assert_int_equal(vw_sources_at(&sources, 3)->argument, 4);
    vw_sources_free(&sources);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_source__takes_a_file_and_standard_input_as_they_are),
        IN_FOLDER(test_source__lists_a_folder_and_those_below_in_byte_order),
        IN_FOLDER(test_source__leaves_out_hidden_files_and_links_to_folders),
        IN_FOLDER(test_source__tells_which_argument_named_a_log),
        IN_FOLDER(test_source__tells_of_each_item_which_then_stays_where_it_is),
        IN_FOLDER(test_source__lists_files_up_to_the_first_folder_and_the_rest_later),
        IN_FOLDER(test_source__notes_what_is_missing_and_goes_on),
        IN_FOLDER(test_source__notes_a_folder_without_files),
        IN_FOLDER(test_source__notes_a_device),
        IN_FOLDER(test_source__notes_folders_deeper_than_32),
        IN_FOLDER(test_source__notes_a_path_that_is_too_long),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

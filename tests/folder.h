#ifndef TESTS_FOLDER_H
#define TESTS_FOLDER_H

/*
 * A folder of its own for each test, which is the current one while it runs.
 * Include this first: it asks for POSIX.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include <sys/stat.h>
#include <unistd.h>

#include "support.h"

static inline int enter_folder(void **state)
{
    char *folder = strdup("/tmp/vsswhy-test-XXXXXX");

    *state = folder;
    return folder && mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static inline int leave_folder(void **state)
{
    char command[64];
    int failed;

    snprintf(command, sizeof command, "rm -rf '%s'", (char *)*state);
    failed = chdir("/") || system(command);
    free(*state);
    return failed;
}

/* A test that runs in a folder of its own. */
#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, enter_folder, leave_folder)

static inline void write_span(const char *path, vw_span text)
{
    FILE *file = fopen(path, "wb");

    assert_non_null(file);
    assert_int_equal(fwrite(text.ptr, 1, text.len, file), text.len);
    assert_int_equal(fclose(file), 0);
}

static inline void write_file(const char *path, const char *text)
{
    write_span(path, vw_span_of(text));
}

#endif

#ifndef VW_BASE_HOST_H
#define VW_BASE_HOST_H

#include <stdbool.h>
#include <stddef.h>

/* What a program may ask about the process it runs in; implemented by os_*_host.c. */

/* Writes the path of the running executable, NUL-terminated; false where it cannot be told. */
bool vw_host_executable(char *out, size_t bytes);

/* The same for the library or program that holds `address`. */
bool vw_host_library(const void *address, char *out, size_t bytes);

/* Whether a standard stream (0, 1, 2) is a terminal. */
bool vw_host_is_terminal(int stream);

/*
 * From now on a wish to stop (SIGINT, SIGTERM) ends no process: it waits until
 * vw_host_wait is asked, so that work in hand is finished.
 */
void vw_host_hold_stop(void);

/* Waits so many milliseconds; true, and earlier, where somebody wishes the process to stop. */
bool vw_host_wait(unsigned milliseconds);

/*
 * Runs a program found by PATH with `words` (the first is its name, NULL ends
 * them) and this process's standard streams, and waits for its end. Its exit
 * code; -1 where it could not be started or was ended by a signal.
 */
int vw_host_run(const char *const *words);

#endif

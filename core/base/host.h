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
 * Runs a program found by PATH with `words` (the first is its name, NULL ends
 * them) and this process's standard streams, and waits for its end. Its exit
 * code; -1 where it could not be started or was ended by a signal.
 */
int vw_host_run(const char *const *words);

#endif

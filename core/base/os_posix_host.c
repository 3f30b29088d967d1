#define _GNU_SOURCE /* dladdr */

#include "base/host.h"

#include <dlfcn.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

bool vw_host_executable(char *out, size_t bytes)
{
    ssize_t len = readlink("/proc/self/exe", out, bytes - 1);

    if (len <= 0 || (size_t)len >= bytes - 1)
        return false;
    out[len] = '\0';
    return true;
}

bool vw_host_library(const void *address, char *out, size_t bytes)
{
    Dl_info info;
    char *whole;
    bool fits;

    if (!dladdr(address, &info) || !info.dli_fname)
        return false;
    whole = realpath(info.dli_fname, NULL);
    fits = whole && strlen(whole) < bytes;
    if (fits)
        memcpy(out, whole, strlen(whole) + 1);
    free(whole);
    return fits;
}

bool vw_host_is_terminal(int stream)
{
    return isatty(stream) == 1;
}

int vw_host_run(const char *const *words)
{
    pid_t child;
    int status;

    /* posix_spawnp promises not to change the words. */
    if (posix_spawnp(&child, words[0], NULL, NULL, (char *const *)words, environ) != 0)
        return -1;
    if (waitpid(child, &status, 0) != child || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

static void list_stops(sigset_t *stops)
{
    sigemptyset(stops);
    sigaddset(stops, SIGINT);
    sigaddset(stops, SIGTERM);
}

void vw_host_hold_stop(void)
{
    sigset_t stops;

    list_stops(&stops);
    pthread_sigmask(SIG_BLOCK, &stops, NULL);
}

bool vw_host_wait(unsigned milliseconds)
{
    struct timespec time = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000};
    sigset_t stops;

    list_stops(&stops);
    return sigtimedwait(&stops, NULL, &time) > 0;
}

#define _POSIX_C_SOURCE 200809L

#include "base/host.h"

#include <spawn.h>
#include <sys/wait.h>
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

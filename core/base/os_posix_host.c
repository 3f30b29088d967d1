#define _POSIX_C_SOURCE 200809L

#include "base/host.h"

#include <unistd.h>

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

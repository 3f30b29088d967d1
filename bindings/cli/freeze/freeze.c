/*
 * vsswhy-freeze FOLDER IMAGE: part of the build, not installed. Freezes the
 * default rules, which must all be good, for the program that was built with it.
 */
#include "lua/freeze.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    vw_error err;

    if (argc != 3) {
        fputs("usage: vsswhy-freeze FOLDER IMAGE\n", stderr);
        return 2;
    }
    if (vw_lua_freeze(argv[1], argv[2], &err) == VW_OK)
        return 0;
    fprintf(stderr, "vsswhy-freeze: %s\n", err.en);
    return 1;
}

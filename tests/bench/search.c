/*
 * How fast the search itself is: search RULES LOG looks for all by which the rules
 * in the folder RULES are selected in the first bytes of a task log, over and
 * over, where the processor has them at hand, and prints
 *
 *     GIGABYTES A SECOND <tab> FINDS IN A MEBIBYTE
 *
 * Nothing is read, decoded or tokenised meanwhile.
 */
#define _POSIX_C_SOURCE 200809L

#include "load.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Fits into the processor's second cache; a second of searching in all. */
enum { TEXT_BYTES = 256 * 1024, PASSES = 8, SECOND_US = 1000 * 1000 };

static int64_t cpu_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * SECOND_US + now.tv_nsec / 1000;
}

/* Sweeps the text as a log is swept: weak literals are read only near strong ones. */
static size_t count_finds(const vw_needles *needles, vw_span text)
{
    static vw_sweep sweep;
    vw_find_at found;
    size_t count = 0;

    for (size_t at = 0; at < text.len; at += VW_SWEEP_BYTES) {
        size_t to = text.len - at < VW_SWEEP_BYTES ? text.len : at + VW_SWEEP_BYTES;
        size_t next = at;

        vw_needles_sweep(needles, text, at, to, VW_TAG_STRONG, &sweep);
        for (; vw_needles_next(needles, text, next, &sweep, &found); next = found.at + 1)
            count++;
    }
    return count;
}

/* The best of many passes: what other work on the machine does is no part of it. */
static void measure(const vw_needles *needles, vw_span text)
{
    size_t finds = count_finds(needles, text);
    int64_t best_us = SECOND_US, began_us = cpu_us();

    while (cpu_us() - began_us < SECOND_US) {
        int64_t pass_us = cpu_us();
        for (int i = 0; i < PASSES; i++)
            count_finds(needles, text);
        pass_us = cpu_us() - pass_us;
        if (pass_us < best_us)
            best_us = pass_us;
    }
    printf("%.1f\t%.1f\n", (double)text.len * PASSES / (double)best_us / 1000,
           (double)finds * 1024 * 1024 / (double)text.len);
}

int main(int argc, char **argv)
{
    static char text[TEXT_BYTES];
    vw_rules *rules = NULL;
    vw_error err;
    FILE *log = argc == 3 ? fopen(argv[2], "rb") : NULL;
    size_t len = log ? fread(text, 1, sizeof text, log) : 0;

    if (!len) {
        fprintf(stderr, "usage: search RULES LOG\n");
        return 2;
    }
    fclose(log);
    if (vw_rules_open(&rules, &err) != VW_OK ||
        vw_lua_load(rules, argv[1], VW_TRUST_BUILTIN, &err) != VW_OK ||
        vw_rules_freeze(rules, &err) != VW_OK) {
        fprintf(stderr, "%s: %s\n", argv[1], err.en);
        return 2;
    }
    measure(vw_rules_needles(rules).task.utf8, (vw_span){text, len});
    vw_rules_close(rules);
    return EXIT_SUCCESS;
}

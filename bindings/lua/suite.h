#ifndef VSSWHY_LUA_SUITE_H
#define VSSWHY_LUA_SUITE_H

#include "problem.h"
#include "rule/pack/pack.h"
#include "run/mutate.h"

/*
 * The tests of a folder of packs: the examples of each rule, run with its pack
 * alone, and the logs in its folder `logs`, run with all rules. An example is
 * told in every language of its pack.
 */
typedef struct vw_test {
    vw_span pack;
    vw_span rule; /* id; absent where it is a log of the pack */
    vw_span name; /* "examples.hit[2]", "logs/night.log" */
    vw_span file;
    size_t line; /* 0 where no line is meant */
    vw_lang lang;
    bool passed;
    vw_span diff; /* see vw_outcome */
} vw_test;

/* Something that no test has exercised, or a change that none has noticed. */
typedef struct vw_gap {
    bool mutant;  /* a change that went unnoticed */
    vw_span file; /* of the rule, or of the log */
    size_t line;
    vw_span rule; /* its id, or the name of the pack */
    vw_span what[VW_LANG_COUNT];
} vw_gap;

/* How much of something the tests have exercised. */
typedef struct vw_share {
    size_t done, all;
} vw_share;

typedef struct vw_suite {
    vw_arena arena;
    vw_problems problems; /* rules that were refused: they have no tests */
    vw_test *tests;
    size_t count, cap, failed;
    size_t limited; /* rules that hit a limit */
    /* Exercised. Answers are true and false of each `when`, lines those of its function. */
    vw_share rules, alternatives, answers, lines, langs;
    vw_share mutants[VW_MUTATIONS]; /* noticed */
    vw_gap *gaps;
    size_t gap_count, gap_cap;
} vw_suite;

typedef struct vw_suite_settings {
    const char *folder;
    const vw_rules *all; /* frozen: for the logs of packs */
    vw_lang lang;        /* of the words of diffs */
    bool mutate;
} vw_suite_settings;

/*
 * Runs all tests. VW_ERR_USAGE where the folder holds no rule files; a test
 * that fails is no error. Free with vw_suite_free whatever the outcome.
 */
vw_status vw_suite_run(vw_suite *suite, const vw_suite_settings *settings, vw_error *err);

/*
 * The same for one pack in memory: its rules, examples and logs are those
 * bytes. `settings->folder` is not looked at, and `mutate` must be false. Its
 * spec folder is never run.
 */
vw_status vw_suite_run_pack(vw_suite *suite, const vw_suite_settings *settings,
                            const vw_pack_files *files, vw_error *err);
void vw_suite_free(vw_suite *suite);

#endif

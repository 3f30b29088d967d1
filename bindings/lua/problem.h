#ifndef VSSWHY_LUA_PROBLEM_H
#define VSSWHY_LUA_PROBLEM_H

#include "schema.h"

/*
 * What is wrong with the rule files of a folder, each with its file and line:
 * what `rules check` tells. An error keeps the rule from being loaded, a
 * warning does not.
 */
typedef struct vw_problem {
    bool warning;
    vw_span file;
    size_t line;                    /* 0 where no line is meant */
    vw_span rule;                   /* its id; absent where that could not be read */
    vw_span key;                    /* "advice.ja[2]"; empty where the whole file is meant */
    vw_span message[VW_LANG_COUNT]; /* without the file in front */
    vw_span expected[VW_LANG_COUNT];
    vw_span meant;
} vw_problem;

typedef struct vw_problems {
    vw_arena arena;
    vw_problem *list;
    size_t count, cap;
} vw_problems;

/*
 * Adds a problem of a file: its line is the one that the sentence names
 * ("FILE:LINE: …") or, found in the file, the line of the key. `rule` may be absent.
 */
vw_status vw_problems_add(vw_problems *problems, bool warning, vw_span file, vw_span rule,
                          const vw_refusal *refusal, vw_error *err);

/* A warning about a key of a rule. `why` begins like every sentence about a file: "FILE: …". */
vw_status vw_problems_warn(vw_problems *problems, const vw_rule *rule, const char *key,
                           const vw_error *why, vw_error *err);

/* Adds what freezing refused: the skipped files of the set from index `from` on that lie in `folder`. */
vw_status vw_problems_add_skipped(vw_problems *problems, const vw_rules *rules, size_t from,
                                  const char *folder, vw_error *err);

/* By file, line and sentence. */
void vw_problems_sort(vw_problems *problems);
void vw_problems_free(vw_problems *problems);

#endif

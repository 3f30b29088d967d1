#ifndef VW_RUN_MUTATE_H
#define VW_RUN_MUTATE_H

#include "base/span.h"
#include "base/status.h"

/*
 * Small changes of a log, each of which a good test should notice: another
 * code, a line left out, a time that is an hour off.
 */
typedef enum vw_mutation {
    VW_MUTATE_CODE,
    VW_MUTATE_LINE,
    VW_MUTATE_TIME,
    VW_MUTATIONS
} vw_mutation;

/* "code", "line", "time". Static. */
extern const char *const vw_mutation_names[VW_MUTATIONS];

/*
 * Calls `each` with every mutant of `text`: `line` (from 1) is where it was
 * changed. Of a long log only the first VW_MUTANTS_MAX of a kind are made. A
 * log of one line has no mutants of lines and times. Stops at the first status
 * other than VW_OK.
 */
enum { VW_MUTANTS_MAX = 200 };
typedef vw_status (*vw_mutant_fn)(void *context, vw_mutation mutation, size_t line, vw_span text,
                                  vw_error *err);
vw_status vw_mutants_each(vw_span text, vw_mutant_fn each, void *context, vw_error *err);

#endif

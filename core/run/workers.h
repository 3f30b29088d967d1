#ifndef VW_RUN_WORKERS_H
#define VW_RUN_WORKERS_H

#include "input/source.h"
#include "run/diagnose.h"

/*
 * Many logs at once. A log is the unit of work; results stand in the order of
 * the sources, and are the same bytes for every number of jobs. A rule that
 * hits a limit is off in every later log of that order: what a worker made of
 * it by then is made again without it.
 */

/* How a worker gets its own asker; `open` may be NULL where no rule has a function. */
typedef struct vw_asker_maker {
    vw_status (*open)(void *context, vw_asker *out, vw_error *err);
    void (*close)(void *context, vw_asker *asker);
    void *context;
} vw_asker_maker;

/* A rule that was switched off, and by which log. */
typedef struct vw_switched_off {
    const vw_rule *rule;
    const char *limit;
    const char *path;
    vw_error why;
} vw_switched_off;

typedef struct vw_results {
    vw_case **cases; /* in order; none that could not be read */
    size_t count;
    size_t hidden;        /* behind them: not told, but a finding across logs may quote them */
    vw_switched_off *off; /* in order of the logs */
    size_t off_count;
    vw_case *across; /* what counting across logs found; NULL until vw_results_count_across */
    vw_arena shelf;  /* where the cases stand */
} vw_results;

/*
 * Diagnoses all sources with `jobs` workers (at least 1): those that are
 * listed, and those that are only named, which it lists while the first of them
 * are read. Logs that cannot be read move to sources->unread. Free with vw_results_free whatever the outcome;
 * fails only where memory runs out or no asker can be had.
 */
vw_status vw_workers_run(vw_results *results, const vw_settings *settings, vw_sources *sources,
                         const vw_asker_maker *maker, unsigned jobs, vw_error *err);

/*
 * Counts across the logs that are left in `results`, and tells each counted log
 * of it. Logs may be taken out of the results afterwards.
 */
vw_status vw_results_count_across(vw_results *results, const vw_settings *settings, vw_error *err);

void vw_results_free(vw_results *results);

#endif

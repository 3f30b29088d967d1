#ifndef VSSWHY_CLI_PROGRESS_H
#define VSSWHY_CLI_PROGRESS_H

#include "options.h"
#include "run/diagnose.h"

#include <stdatomic.h>

/*
 * How far a run of many logs is, on standard error: with --progress auto on a
 * terminal, once the work takes more than a second; with always from the start,
 * and where it is no terminal as lines, of which the last one tells the end.
 */
typedef struct progress {
    vw_progress wanted; /* for vw_settings, by progress_of; it points to the struct */
    vw_lang lang;
    bool terminal, always;
    atomic_flag busy;        /* somebody is printing */
    _Atomic int64_t next_us; /* when to print again */
    atomic_size_t done, listed;
    atomic_bool shown;
} progress;

/* What to hand to the workers; NULL where nothing is to be told. */
const vw_progress *progress_open(progress *progress, const options *options);

/* Takes the line off a terminal, or tells the end. */
void progress_close(progress *progress);

#endif

#ifndef VW_RUN_DIAGNOSE_H
#define VW_RUN_DIAGNOSE_H

#include "base/os.h"
#include "input/log.h"
#include "rule/case.h"
#include "rule/relate.h"

/* One log in, one case out: the only place that knows all stages. */

/*
 * Who wants to know how far a run of many logs is: called by the workers, several
 * at a time, behind each log that is done. `listed` grows while folders are listed.
 */
typedef struct vw_progress {
    void (*tell)(void *context, size_t done, size_t listed);
    void *context;
} vw_progress;

/* What holds for every log of a run. */
typedef struct vw_settings {
    const vw_rules *rules; /* frozen */
    vw_lang lang;
    vw_encoding encoding; /* forced by the user; VW_ENCODING_UNKNOWN otherwise */
    bool has_offset;
    int offset_minutes;          /* of --utc-offset */
    const vw_progress *progress; /* NULL: nobody wants to know */
} vw_settings;

/* What is special to one log. */
typedef struct vw_task {
    const char *path; /* as it is opened and named; "-" is standard input */
    size_t argument;
    const vw_asker *asker;               /* may be NULL: rules with a function then hit nothing */
    const bool *off;                     /* rules that are switched off; may be NULL */
    const struct vw_trace *trace;        /* who wants to know why, see rule/trace.h; may be NULL */
    struct vw_crew *crew;                /* who helps with a huge log, see crew.h; may be NULL */
    vw_log_room *room;                   /* where it is read; NULL: in one of its own */
    vw_arena *shelf;                     /* where its case stands; NULL: on its own */
    bool every;                          /* read every line, as for a rule that asks for it */
    uint64_t lines_before, bytes_before; /* of a text that is the later part of a log */
} vw_task;

/*
 * Diagnoses one log. The case is the caller's: free it with vw_case_free, before its shelf. A
 * log that cannot be read gives a case whose `failed` says why, and VW_OK; only
 * memory makes this function fail.
 */
vw_status vw_diagnose(vw_case **out, const vw_settings *settings, const vw_task *task,
                      vw_error *err);

/* The same for text in memory; `task->path` names it. */
vw_status vw_diagnose_text(vw_case **out, const vw_settings *settings, const vw_task *task,
                           vw_span text, vw_error *err);

void vw_case_free(vw_case *report);

#endif

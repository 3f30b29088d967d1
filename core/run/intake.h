#ifndef VW_RUN_INTAKE_H
#define VW_RUN_INTAKE_H

#include "rule/rematch.h"
#include "run/sight.h"

/*
 * What becomes of a log while it is read: its hits, and what it is seen to be.
 * Events come in file order.
 */
typedef struct vw_intake {
    vw_hits hits;
    vw_sight sight;
    vw_log_facts facts;             /* complete when the log is read */
    uint64_t wrapped, wrapped_line; /* see vw_reader */
} vw_intake;

/* Does something with an event, whose spans live for the call only. Any status but VW_OK ends the reading. */
typedef vw_status (*vw_take_fn)(void *context, vw_event *event, vw_error *err);

/* Reads the events of the next passage; VW_END where the log ends or stops. */
vw_status vw_intake_passage(vw_log *log, vw_reader *reader, vw_take_fn take, void *context,
                            vw_error *err);

/* Matches an event and takes it in; `rematch` is the thread's that does it. */
vw_status vw_intake_event(vw_intake *intake, vw_rematch *rematch, vw_event *event, vw_error *err);

/* Takes in an event that was matched. */
vw_status vw_intake_matched(vw_intake *intake, const vw_event *event, const vw_matched *matched,
                            vw_error *err);

/* Takes in what a reader has counted of the part of a log that it has read, `behind` all before. */
void vw_intake_counts(vw_intake *intake, const vw_reader *reader, const vw_log_facts *behind);

/* Takes in a whole log. */
vw_status vw_intake_log(vw_intake *intake, vw_log *log, vw_error *err);

#endif

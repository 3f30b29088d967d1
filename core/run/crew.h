#ifndef VW_RUN_CREW_H
#define VW_RUN_CREW_H

#include "base/os.h"
#include "input/log.h"

/*
 * The threads of a run. Each has logs of its own to read; one that has none
 * left helps those that have a huge one, until nobody can want help any more.
 * So there are never more threads at work than the run has.
 */
typedef struct vw_crew {
    vw_monitor *monitor; /* of all that they share */
    unsigned busy;       /* threads with logs of their own */
    struct vw_job *jobs; /* on offer */
} vw_crew;

/* Work that is cut in pieces for as many threads as come. What is not const is guarded by the monitor. */
typedef struct vw_job {
    /* Works at pieces, in a room of the thread's own, until none is left to take. */
    void (*help)(struct vw_job *job, vw_log_room *room);
    bool done; /* none is left to take */
    unsigned helpers;
    struct vw_job *next;
} vw_job;

vw_status vw_crew_open(vw_crew *crew, vw_error *err);
void vw_crew_close(vw_crew *crew);

/* Every thread joins before it takes a log, and leaves when it finds none. */
void vw_crew_join(vw_crew *crew);

/* Helps others in `room`, unless that is NULL, and returns when there is nobody left to help. */
void vw_crew_leave(vw_crew *crew, vw_log_room *room);

/* Offers a job, whose owner works at it as well. */
void vw_crew_offer(vw_crew *crew, vw_job *job);

/* Takes it back, and returns when no helper is at it any more. */
void vw_crew_withdraw(vw_crew *crew, vw_job *job);

#endif

#include "run/crew.h"

vw_status vw_crew_open(vw_crew *crew, vw_error *err)
{
    *crew = (vw_crew){0};
    return vw_monitor_open(&crew->monitor, err);
}

void vw_crew_close(vw_crew *crew)
{
    vw_monitor_close(crew->monitor);
    crew->monitor = NULL;
}

void vw_crew_join(vw_crew *crew)
{
    vw_monitor_enter(crew->monitor);
    crew->busy++;
    vw_monitor_leave(crew->monitor);
}

static vw_job *job_to_help(const vw_crew *crew)
{
    vw_job *job = crew->jobs;

    while (job && job->done)
        job = job->next;
    return job;
}

/* From inside, and inside again when the job has no piece left. */
static void help(vw_crew *crew, vw_job *job, vw_log_room *room)
{
    job->helpers++;
    vw_monitor_leave(crew->monitor);
    job->help(job, room);
    vw_monitor_enter(crew->monitor);
    job->done = true;
    job->helpers--;
    vw_monitor_wake(crew->monitor);
}

void vw_crew_leave(vw_crew *crew, vw_log_room *room)
{
    vw_monitor_enter(crew->monitor);
    crew->busy--;
    vw_monitor_wake(crew->monitor);
    while (room && crew->busy) {
        vw_job *job = job_to_help(crew);

        if (job)
            help(crew, job, room);
        else
            vw_monitor_wait(crew->monitor);
    }
    vw_monitor_leave(crew->monitor);
}

void vw_crew_offer(vw_crew *crew, vw_job *job)
{
    vw_monitor_enter(crew->monitor);
    job->next = crew->jobs;
    crew->jobs = job;
    vw_monitor_wake(crew->monitor);
    vw_monitor_leave(crew->monitor);
}

void vw_crew_withdraw(vw_crew *crew, vw_job *job)
{
    vw_job **link = &crew->jobs;

    vw_monitor_enter(crew->monitor);
    while (*link != job)
        link = &(*link)->next;
    *link = job->next;
    while (job->helpers)
        vw_monitor_wait(crew->monitor);
    vw_monitor_leave(crew->monitor);
}

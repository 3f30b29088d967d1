/* sched_getaffinity needs it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/os.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

unsigned vw_cpu_count(void)
{
    long count;
#ifdef CPU_COUNT
    cpu_set_t allowed;

    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0 && CPU_COUNT(&allowed) > 0)
        return (unsigned)CPU_COUNT(&allowed);
#endif
    count = sysconf(_SC_NPROCESSORS_ONLN);
    return count > 0 ? (unsigned)count : 1;
}

typedef struct job {
    void (*work)(void *context);
    void *context;
} job;

static void *run_job(void *argument)
{
    const job *todo = argument;

    todo->work(todo->context);
    return NULL;
}

/* A thread that cannot be started is no failure: the others do its share. */
void vw_threads_run(unsigned count, void (*work)(void *context), void *context)
{
    job todo = {work, context};
    pthread_t *threads = count > 1 ? malloc((count - 1) * sizeof *threads) : NULL;
    unsigned started = 0;

    while (threads && started < count - 1) {
        if (pthread_create(&threads[started], NULL, run_job, &todo))
            break;
        started++;
    }
    work(context);
    for (unsigned i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
    free(threads);
}

struct vw_monitor {
    pthread_mutex_t inside;
    pthread_cond_t changed;
};

vw_status vw_monitor_open(vw_monitor **out, vw_error *err)
{
    vw_monitor *monitor = malloc(sizeof *monitor);

    *out = NULL;
    if (!monitor)
        return vw_fail_memory(err);
    if (pthread_mutex_init(&monitor->inside, NULL)) {
        free(monitor);
        return vw_fail_memory(err);
    }
    if (pthread_cond_init(&monitor->changed, NULL)) {
        pthread_mutex_destroy(&monitor->inside);
        free(monitor);
        return vw_fail_memory(err);
    }
    *out = monitor;
    return VW_OK;
}

void vw_monitor_enter(vw_monitor *monitor)
{
    pthread_mutex_lock(&monitor->inside);
}

void vw_monitor_leave(vw_monitor *monitor)
{
    pthread_mutex_unlock(&monitor->inside);
}

void vw_monitor_wait(vw_monitor *monitor)
{
    pthread_cond_wait(&monitor->changed, &monitor->inside);
}

void vw_monitor_wake(vw_monitor *monitor)
{
    pthread_cond_broadcast(&monitor->changed);
}

void vw_monitor_close(vw_monitor *monitor)
{
    if (!monitor)
        return;
    pthread_cond_destroy(&monitor->changed);
    pthread_mutex_destroy(&monitor->inside);
    free(monitor);
}

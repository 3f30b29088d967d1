#include "support.h"

#include "run/crew.h"

#include "base/os.h"

#include <stdatomic.h>

/* A crew of threads of which the first to come has a job of so many pieces. */
typedef struct manned {
    vw_job job; /* first: the job that is helped with is this */
    vw_crew crew;
    atomic_uint come, gone; /* threads */
    atomic_uint left;       /* pieces */
    atomic_uint done;
    bool withdrawn;
} manned;

static bool take_piece(manned *manned)
{
    unsigned left = atomic_load(&manned->left);

    while (left && !atomic_compare_exchange_weak(&manned->left, &left, left - 1))
        ;
    return left > 0;
}

static void work_off(vw_job *job, vw_log_room *room)
{
    manned *manned = (struct manned *)(void *)job;

    (void)room;
    while (take_piece(manned)) {
        assert_false(manned->withdrawn);
        atomic_fetch_add(&manned->done, 1);
    }
}

/* The owner lets the others do all the pieces, and waits until they have. */
static void own(manned *manned)
{
    manned->job.help = work_off;
    vw_crew_offer(&manned->crew, &manned->job);
    vw_monitor_enter(manned->crew.monitor);
    while (!manned->job.done)
        vw_monitor_wait(manned->crew.monitor);
    vw_monitor_leave(manned->crew.monitor);
    vw_crew_withdraw(&manned->crew, &manned->job);
    manned->withdrawn = true;
}

static void man(void *context)
{
    manned *manned = context;
    vw_log_room *room;

    assert_int_equal(vw_log_room_open(&room, NULL), VW_OK);
    vw_crew_join(&manned->crew);
    if (atomic_fetch_add(&manned->come, 1) == 0)
        own(manned);
    vw_crew_leave(&manned->crew, room);
    atomic_fetch_add(&manned->gone, 1);
    vw_log_room_close(room);
}

static void test_crew__helps_the_one_that_has_a_job_until_it_is_done(void **state)
{
    (void)state;
    for (unsigned threads = 2; threads < 5; threads++) {
        manned manned = {.left = 1000};

        assert_int_equal(vw_crew_open(&manned.crew, NULL), VW_OK);
        vw_threads_run(threads, man, &manned);
        vw_crew_close(&manned.crew);
        assert_int_equal(manned.done, 1000);
        assert_int_equal(manned.gone, threads);
        assert_int_equal(manned.job.helpers, 0);
        assert_null(manned.crew.jobs);
    }
}

static void leave_at_once(void *context)
{
    vw_crew_join(context);
    vw_crew_leave(context, NULL);
}

static void test_crew__lets_threads_go_when_nobody_has_work(void **state)
{
    vw_crew crew;

    (void)state;
    assert_int_equal(vw_crew_open(&crew, NULL), VW_OK);
    vw_threads_run(4, leave_at_once, &crew);
    assert_int_equal(crew.busy, 0);
    vw_crew_close(&crew);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_crew__helps_the_one_that_has_a_job_until_it_is_done),
        cmocka_unit_test(test_crew__lets_threads_go_when_nobody_has_work),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

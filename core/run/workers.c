#include "run/workers.h"

#include "rule/across.h"
#include "run/ranges.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* Logs listed before others are told of them. */
enum { TOLD_AT_ONCE = 64 };

/* A log that a worker has diagnosed. */
struct made {
    size_t at; /* its number */
    vw_case *report;
    bool *off; /* the rules it was diagnosed without, NULL for none */
};

/* What a worker keeps from one log to the next. */
struct desk {
    vw_asker asker; /* from its first log on */
    vw_log_room *room;
    vw_arena shelf; /* of the cases */
    struct made *made;
    size_t count, cap;
};

/* The work that all workers share. */
struct shop {
    const vw_settings *settings;
    vw_sources *sources;
    const vw_asker_maker *maker;
    struct desk *desks;
    unsigned jobs;
    atomic_uint seated; /* workers that have a desk */
    vw_crew crew;       /* of them: those without a log help with huge ones */

    /* The first worker that comes lists the folders that are named; the others need not wait. */
    atomic_flag lists;
    atomic_size_t listed;   /* logs that may be taken */
    atomic_bool all_listed; /* set inside the monitor of the crew */
    atomic_size_t next;     /* the next log to take */
    atomic_size_t done;     /* logs; only where somebody wants to know */

    atomic_size_t *off_from; /* by rule: the first log so far that switched it off */
    atomic_bool any_off;     /* one of them is */
    atomic_bool any_unread;  /* a log could not be read */
    atomic_int status;       /* the first failure */
    atomic_flag failed;      /* who sets it writes `err` */
    vw_error *err;

    vw_case **cases; /* when all is read: by log */
    bool **off;      /* by log, see `made` */
};

static void give_up(struct shop *shop, vw_status status, const vw_error *why)
{
    if (!atomic_flag_test_and_set(&shop->failed)) {
        *shop->err = *why;
        atomic_store(&shop->status, status);
    }
}

/* --- listing and taking --------------------------------------------------------------------------- */

static void tell_listed(struct shop *shop, bool all)
{
    vw_monitor_enter(shop->crew.monitor);
    atomic_store(&shop->listed, shop->sources->count);
    atomic_store(&shop->all_listed, all);
    vw_monitor_wake(shop->crew.monitor);
    vw_monitor_leave(shop->crew.monitor);
}

static void note_item(void *context)
{
    struct shop *shop = context;

    if (shop->sources->count % TOLD_AT_ONCE == 0)
        tell_listed(shop, false);
}

static vw_status list_rest(struct shop *shop, vw_error *err)
{
    vw_status status = vw_sources_list_named(shop->sources, err);

    tell_listed(shop, true);
    return status;
}

/* Takes the next log, for which it may have to wait; false where there is none. */
static bool take(struct shop *shop, size_t *at)
{
    *at = atomic_fetch_add(&shop->next, 1);
    if (*at < atomic_load(&shop->listed))
        return true;
    vw_monitor_enter(shop->crew.monitor);
    while (*at >= atomic_load(&shop->listed) && !atomic_load(&shop->all_listed))
        vw_monitor_wait(shop->crew.monitor);
    vw_monitor_leave(shop->crew.monitor);
    return *at < atomic_load(&shop->listed);
}

/* --- diagnosing ----------------------------------------------------------------------------------- */

static vw_status open_asker(struct desk *desk, const vw_asker_maker *maker, vw_error *err)
{
    bool wanted = maker->open && !desk->asker.ask;

    return wanted ? maker->open(maker->context, &desk->asker, err) : VW_OK;
}

static void close_desk(struct desk *desk, const vw_asker_maker *maker)
{
    if (maker->close && desk->asker.ask)
        maker->close(maker->context, &desk->asker);
    vw_log_room_close(desk->room);
    free(desk->made);
}

/* Standard input can be read once only: it waits until it is known which rules are off. */
static bool must_wait(const char *path)
{
    return strcmp(path, "-") == 0;
}

/*
 * The rules that logs before this one have switched off so far. It is a guess,
 * for other workers may not have told yet; settling puts it right.
 */
static vw_status guess_off(const struct shop *shop, struct made *made, vw_error *err)
{
    const vw_rules *rules = shop->settings->rules;

    for (size_t i = 0; atomic_load(&shop->any_off) && i < rules->count; i++) {
        if (atomic_load(&shop->off_from[i]) >= made->at)
            continue;
        if (!made->off)
            made->off = calloc(rules->count, sizeof *made->off);
        if (!made->off)
            return vw_fail_memory(err);
        made->off[i] = true;
    }
    return VW_OK;
}

static void tell_off(struct shop *shop, const struct made *made)
{
    const vw_case *report = made->report;

    for (size_t i = 0; i < report->limited_count; i++) {
        atomic_size_t *from = &shop->off_from[report->limited[i].rule->index];
        size_t before = atomic_load(from);

        while (made->at < before && !atomic_compare_exchange_weak(from, &before, made->at))
            ;
        atomic_store(&shop->any_off, true);
    }
}

static vw_status diagnose_at(struct shop *shop, size_t at, struct desk *desk, const bool *off,
                             vw_case **report, vw_error *err)
{
    const vw_source *source = vw_sources_at(shop->sources, at);
    vw_status status = open_asker(desk, shop->maker, err);
    vw_task task = {.path = source->path,
                    .argument = source->argument,
                    .asker = desk->asker.ask ? &desk->asker : NULL,
                    .crew = shop->jobs > 1 ? &shop->crew : NULL,
                    .room = desk->room,
                    .shelf = &desk->shelf,
                    .off = off};

    if (status == VW_OK)
        status = vw_diagnose(report, shop->settings, &task, err);
    if (status == VW_OK && (*report)->failed)
        atomic_store(&shop->any_unread, true);
    return status;
}

/* The place of the next log on a desk; NULL where memory ran out. */
static struct made *next_made(struct desk *desk)
{
    size_t cap = desk->cap ? desk->cap * 2 : TOLD_AT_ONCE;
    struct made *grown;

    if (desk->count < desk->cap)
        return &desk->made[desk->count];
    grown = realloc(desk->made, cap * sizeof *grown);
    if (!grown)
        return NULL;
    desk->made = grown;
    desk->cap = cap;
    return &desk->made[desk->count];
}

static vw_status work_at(struct shop *shop, struct desk *desk, size_t at, vw_error *err)
{
    struct made *made = next_made(desk);
    vw_status status;

    if (!made)
        return vw_fail_memory(err);
    *made = (struct made){.at = at};
    desk->count++;
    status = guess_off(shop, made, err);
    if (status == VW_OK)
        status = diagnose_at(shop, at, desk, made->off, &made->report, err);
    if (status == VW_OK)
        tell_off(shop, made);
    return status;
}

static void tell_progress(struct shop *shop)
{
    const vw_progress *progress = shop->settings->progress;

    if (progress)
        progress->tell(progress->context, atomic_fetch_add(&shop->done, 1) + 1,
                       atomic_load(&shop->listed));
}

static void work(void *context)
{
    struct shop *shop = context;
    struct desk *desk = &shop->desks[atomic_fetch_add(&shop->seated, 1)];
    vw_error err = {0};
    vw_status status = VW_OK;
    size_t at;

    vw_crew_join(&shop->crew);
    if (!atomic_flag_test_and_set(&shop->lists))
        status = list_rest(shop, &err);
    if (status == VW_OK)
        status = vw_log_room_open(&desk->room, &err);
    while (status == VW_OK && atomic_load(&shop->status) == VW_OK && take(shop, &at)) {
        if (!must_wait(vw_sources_at(shop->sources, at)->path))
            status = work_at(shop, desk, at, &err);
        tell_progress(shop);
    }
    vw_crew_leave(&shop->crew, status == VW_OK ? desk->room : NULL);
    if (status != VW_OK)
        give_up(shop, status, &err);
}

/* --- settling ------------------------------------------------------------------------------------- */

/* Whether the log has to be diagnosed again: without a rule that is off, or with one that is not. */
static bool is_stale(const struct shop *shop, size_t at, const bool *off)
{
    const vw_case *report = shop->cases[at];

    for (size_t i = 0; report && i < report->asked_count; i++)
        if (off[report->asked[i]->index])
            return true;
    for (size_t i = 0; shop->off[at] && i < shop->settings->rules->count; i++)
        if (shop->off[at][i] && !off[i])
            return true;
    return report == NULL;
}

static vw_status again(struct shop *shop, size_t at, struct desk *desk, const bool *off,
                       vw_error *err)
{
    size_t bytes = shop->settings->rules->count * sizeof *off;
    vw_status status;

    vw_case_free(shop->cases[at]);
    shop->cases[at] = NULL;
    if (!shop->off[at])
        shop->off[at] = malloc(bytes + 1);
    if (!shop->off[at])
        return vw_fail_memory(err);
    memcpy(shop->off[at], off, bytes);
    status = diagnose_at(shop, at, desk, off, &shop->cases[at], err);
    if (status == VW_OK && shop->cases[at]->limited_count)
        atomic_store(&shop->any_off, true);
    return status;
}

static vw_status switch_off(vw_results *results, const vw_case *report, bool *off, vw_error *err)
{
    for (size_t i = 0; i < report->limited_count; i++) {
        const vw_limited *limited = &report->limited[i];
        vw_switched_off *grown =
            realloc(results->off, (results->off_count + 1) * sizeof *results->off);

        if (!grown)
            return vw_fail_memory(err);
        results->off = grown;
        grown[results->off_count++] =
            (vw_switched_off){limited->rule, limited->limit, report->path, limited->why};
        off[limited->rule->index] = true;
    }
    return VW_OK;
}

/*
 * Walks the cases in order; a case that was not diagnosed with the rules that
 * are on is made again. As long as no rule is off, none that is there is looked at.
 */
static vw_status settle(vw_results *results, struct shop *shop, vw_error *err)
{
    bool *off = calloc(shop->settings->rules->count + 1, sizeof *off);
    vw_status status = off ? VW_OK : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < shop->sources->count; i++) {
        if (shop->cases[i] && !atomic_load(&shop->any_off))
            continue;
        if (is_stale(shop, i, off))
            status = again(shop, i, &shop->desks[0], off, err);
        if (status == VW_OK)
            status = switch_off(results, shop->cases[i], off, err);
    }
    free(off);
    return status;
}

/* Moves logs that could not be read to the list of the unread. */
static vw_status part(vw_results *results, vw_sources *sources, size_t count, vw_error *err)
{
    for (size_t i = 0; i < count; i++) {
        vw_case *report = results->cases[i];

        results->cases[i] = NULL;
        if (!report->failed) {
            results->cases[results->count++] = report;
            continue;
        }
        if (vw_sources_add_unread(sources, report->path, report->argument, report->failed) !=
            VW_OK) {
            vw_case_free(report);
            results->count = count; /* some of which are NULL */
            return vw_fail_memory(err);
        }
        vw_case_free(report);
    }
    return VW_OK;
}

/* Lays what lies on the desks out in the order of the logs. */
static vw_status collect(struct shop *shop, vw_results *results, vw_error *err)
{
    size_t logs = shop->sources->count;

    results->cases = shop->cases = calloc(logs + 1, sizeof *shop->cases);
    shop->off = calloc(logs + 1, sizeof *shop->off);
    if (!shop->cases || !shop->off)
        return vw_fail_memory(err);
    for (unsigned i = 0; i < shop->jobs; i++) {
        struct desk *desk = &shop->desks[i];

        for (size_t k = 0; k < desk->count; k++) {
            shop->cases[desk->made[k].at] = desk->made[k].report;
            shop->off[desk->made[k].at] = desk->made[k].off;
        }
        desk->count = 0;
    }
    return VW_OK;
}

static vw_status open_shop(struct shop *shop, vw_error *err)
{
    size_t rules = shop->settings->rules->count;

    shop->desks = calloc(shop->jobs, sizeof *shop->desks);
    if (shop->maker->open)
        shop->off_from = malloc((rules + 1) * sizeof *shop->off_from);
    if (!shop->desks || (shop->maker->open && !shop->off_from))
        return vw_fail_memory(err);
    for (size_t i = 0; shop->off_from && i < rules; i++)
        atomic_init(&shop->off_from[i], SIZE_MAX);
    atomic_flag_clear(&shop->failed);
    atomic_flag_clear(&shop->lists);
    atomic_init(&shop->listed, shop->sources->count);
    shop->sources->on_item = note_item;
    shop->sources->context = shop;
    return vw_crew_open(&shop->crew, err);
}

/* What still lies on the desks was never laid out: the run has failed. The shelves go with the results. */
static void close_shop(struct shop *shop, vw_results *results)
{
    for (unsigned i = 0; shop->desks && i < shop->jobs; i++) {
        struct desk *desk = &shop->desks[i];

        for (size_t k = 0; k < desk->count; k++) {
            vw_case_free(desk->made[k].report);
            free(desk->made[k].off);
        }
        vw_arena_join(&results->shelf, &desk->shelf);
        close_desk(desk, shop->maker);
    }
    for (size_t i = 0; shop->off && i < shop->sources->count; i++)
        free(shop->off[i]);
    free(shop->off);
    free(shop->off_from);
    free(shop->desks);
    vw_crew_close(&shop->crew);
    shop->sources->on_item = NULL;
}

/* A log at which several can work. */
static bool is_huge(const char *path)
{
    vw_file_state state;

    return vw_path_state(path, &state) && vw_ranges_are_for(state.bytes);
}

/* As many as there are logs for, as far as that is known; any number can work at a huge one. */
static unsigned jobs_for(const vw_sources *sources, unsigned jobs)
{
    if (sources->named_count || jobs <= sources->count)
        return jobs ? jobs : 1;
    for (size_t i = 0; i < sources->count; i++)
        if (is_huge(vw_sources_at(sources, i)->path))
            return jobs;
    return sources->count ? (unsigned)sources->count : 1;
}

vw_status vw_workers_run(vw_results *results, const vw_settings *settings, vw_sources *sources,
                         const vw_asker_maker *maker, unsigned jobs, vw_error *err)
{
    struct shop shop = {.settings = settings, .sources = sources, .maker = maker, .err = err};
    vw_status status = vw_sources_list_files(sources, err);

    *results = (vw_results){0};
    shop.jobs = jobs_for(sources, jobs);
    if (status == VW_OK)
        status = open_shop(&shop, err);
    if (status == VW_OK) {
        vw_threads_run(shop.jobs, work, &shop);
        status = (vw_status)atomic_load(&shop.status);
    }
    if (status == VW_OK)
        status = collect(&shop, results, err);
    if (status == VW_OK)
        status = settle(results, &shop, err);
    close_shop(&shop, results);
    if (status == VW_OK && atomic_load(&shop.any_unread))
        return part(results, sources, sources->count, err);
    results->count = results->cases ? sources->count : 0;
    return status;
}

vw_status vw_results_count_across(vw_results *results, const vw_settings *settings, vw_error *err)
{
    return vw_across_count(&results->across, results->cases, results->count, settings->rules,
                           settings->lang, err);
}

void vw_results_free(vw_results *results)
{
    for (size_t i = 0; results->cases && i < results->count + results->hidden; i++)
        vw_case_free(results->cases[i]);
    free(results->cases);
    free(results->off);
    vw_case_free(results->across);
    vw_arena_free(&results->shelf);
    *results = (vw_results){0};
}

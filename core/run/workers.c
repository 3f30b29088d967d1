#include "run/workers.h"

#include "rule/across.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* The work that all workers share. */
struct shop {
    const vw_settings *settings;
    const vw_sources *sources;
    const vw_asker_maker *maker;
    vw_case **cases;
    atomic_size_t *off_from; /* by rule: the first log so far that switched it off */
    bool **off;              /* by log: the rules it was diagnosed without, NULL for none */
    atomic_size_t next;
    atomic_int status;  /* the first failure */
    atomic_flag failed; /* who sets it writes `err` */
    vw_error *err;
};

static void give_up(struct shop *shop, vw_status status, const vw_error *why)
{
    if (!atomic_flag_test_and_set(&shop->failed)) {
        *shop->err = *why;
        atomic_store(&shop->status, status);
    }
}

/* What a worker keeps from one log to the next. */
struct desk {
    vw_asker asker;
    vw_log_room *room;
};

static vw_status open_desk(struct desk *desk, const vw_asker_maker *maker, vw_error *err)
{
    vw_status status;

    *desk = (struct desk){0};
    status = vw_log_room_open(&desk->room, err);
    if (status == VW_OK && maker->open)
        status = maker->open(maker->context, &desk->asker, err);
    return status;
}

static void close_desk(struct desk *desk, const vw_asker_maker *maker)
{
    if (maker->close && desk->asker.ask)
        maker->close(maker->context, &desk->asker);
    vw_log_room_close(desk->room);
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
static vw_status guess_off(struct shop *shop, size_t at, vw_error *err)
{
    const vw_rules *rules = shop->settings->rules;

    for (size_t i = 0; shop->off_from && i < rules->count; i++) {
        if (atomic_load(&shop->off_from[i]) >= at)
            continue;
        if (!shop->off[at])
            shop->off[at] = calloc(rules->count, sizeof *shop->off[at]);
        if (!shop->off[at])
            return vw_fail_memory(err);
        shop->off[at][i] = true;
    }
    return VW_OK;
}

static void tell_off(struct shop *shop, size_t at)
{
    const vw_case *report = shop->cases[at];

    for (size_t i = 0; i < report->limited_count; i++) {
        atomic_size_t *from = &shop->off_from[report->limited[i].rule->index];
        size_t before = atomic_load(from);

        while (at < before && !atomic_compare_exchange_weak(from, &before, at))
            ;
    }
}

static vw_status diagnose_at(struct shop *shop, size_t at, const struct desk *desk, vw_error *err)
{
    const vw_source *source = &shop->sources->items[at];
    vw_task task = {.path = source->path,
                    .argument = source->argument,
                    .asker = desk->asker.ask ? &desk->asker : NULL,
                    .room = desk->room,
                    .off = shop->off[at]};

    return vw_diagnose(&shop->cases[at], shop->settings, &task, err);
}

static void work(void *context)
{
    struct shop *shop = context;
    vw_error err = {0};
    struct desk desk;
    vw_status status = open_desk(&desk, shop->maker, &err);

    while (status == VW_OK && atomic_load(&shop->status) == VW_OK) {
        size_t at = atomic_fetch_add(&shop->next, 1);

        if (at >= shop->sources->count)
            break;
        if (must_wait(shop->sources->items[at].path))
            continue;
        status = guess_off(shop, at, &err);
        if (status == VW_OK)
            status = diagnose_at(shop, at, &desk, &err);
        if (status == VW_OK)
            tell_off(shop, at);
    }
    close_desk(&desk, shop->maker);
    if (status != VW_OK)
        give_up(shop, status, &err);
}

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

static vw_status again(struct shop *shop, size_t at, const struct desk *desk, const bool *off,
                       vw_error *err)
{
    size_t bytes = shop->settings->rules->count * sizeof *off;

    vw_case_free(shop->cases[at]);
    shop->cases[at] = NULL;
    if (!shop->off[at])
        shop->off[at] = malloc(bytes + 1);
    if (!shop->off[at])
        return vw_fail_memory(err);
    memcpy(shop->off[at], off, bytes);
    return diagnose_at(shop, at, desk, err);
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

/* Walks the cases in order; a case that was not diagnosed with the rules that are on is made again. */
static vw_status settle(vw_results *results, struct shop *shop, vw_error *err)
{
    bool *off = calloc(shop->settings->rules->count + 1, sizeof *off);
    struct desk desk = {0};
    vw_status status = off ? open_desk(&desk, shop->maker, err) : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < shop->sources->count; i++) {
        if (is_stale(shop, i, off))
            status = again(shop, i, &desk, off, err);
        if (status == VW_OK)
            status = switch_off(results, shop->cases[i], off, err);
    }
    close_desk(&desk, shop->maker);
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
            return vw_fail_memory(err);
        }
        vw_case_free(report);
    }
    return VW_OK;
}

static vw_status open_shop(struct shop *shop, vw_results *results, vw_error *err)
{
    size_t logs = shop->sources->count, rules = shop->settings->rules->count;

    *results = (vw_results){.cases = calloc(logs + 1, sizeof(vw_case *))};
    shop->cases = results->cases;
    shop->off = calloc(logs + 1, sizeof *shop->off);
    if (shop->maker->open)
        shop->off_from = malloc((rules + 1) * sizeof *shop->off_from);
    if (!shop->cases || !shop->off || (shop->maker->open && !shop->off_from))
        return vw_fail_memory(err);
    for (size_t i = 0; shop->off_from && i < rules; i++)
        atomic_init(&shop->off_from[i], SIZE_MAX);
    atomic_flag_clear(&shop->failed);
    return VW_OK;
}

static void close_shop(struct shop *shop)
{
    for (size_t i = 0; shop->off && i < shop->sources->count; i++)
        free(shop->off[i]);
    free(shop->off);
    free(shop->off_from);
}

vw_status vw_workers_run(vw_results *results, const vw_settings *settings, vw_sources *sources,
                         const vw_asker_maker *maker, unsigned jobs, vw_error *err)
{
    struct shop shop = {.settings = settings, .sources = sources, .maker = maker, .err = err};
    vw_status status = open_shop(&shop, results, err);

    if (jobs > sources->count)
        jobs = sources->count ? (unsigned)sources->count : 1;
    if (status == VW_OK) {
        vw_threads_run(jobs ? jobs : 1, work, &shop);
        status = (vw_status)atomic_load(&shop.status);
    }
    if (status == VW_OK)
        status = settle(results, &shop, err);
    close_shop(&shop);
    if (status == VW_OK)
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
    *results = (vw_results){0};
}

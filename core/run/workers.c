#include "run/workers.h"

#include <stdatomic.h>
#include <stdlib.h>

/* The work that all workers share. */
struct shop {
    const vw_settings *settings;
    const vw_sources *sources;
    const vw_asker_maker *maker;
    vw_case **cases;
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

static vw_status open_asker(const vw_asker_maker *maker, vw_asker *asker, vw_error *err)
{
    *asker = (vw_asker){0};
    return maker->open ? maker->open(maker->context, asker, err) : VW_OK;
}

static void close_asker(const vw_asker_maker *maker, vw_asker *asker)
{
    if (maker->close && asker->ask)
        maker->close(maker->context, asker);
}

static void work(void *context)
{
    struct shop *shop = context;
    vw_error err = {0};
    vw_asker asker;
    vw_status status = open_asker(shop->maker, &asker, &err);

    while (status == VW_OK && atomic_load(&shop->status) == VW_OK) {
        size_t at = atomic_fetch_add(&shop->next, 1);
        vw_task task = {.asker = asker.ask ? &asker : NULL};

        if (at >= shop->sources->count)
            break;
        task.path = shop->sources->items[at].path;
        task.argument = shop->sources->items[at].argument;
        status = vw_diagnose(&shop->cases[at], shop->settings, &task, &err);
    }
    close_asker(shop->maker, &asker);
    if (status != VW_OK)
        give_up(shop, status, &err);
}

static size_t rule_index(const vw_rules *rules, const vw_rule *rule)
{
    size_t at = 0;

    while (rules->rules[at] != rule)
        at++;
    return at;
}

/* Whether a rule that is off by now has left a trace in the case. */
static bool is_touched(const vw_case *report, const vw_rules *rules, const bool *off)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (off[rule_index(rules, report->findings[i].rule)])
            return true;
    for (size_t i = 0; i < report->limited_count; i++)
        if (off[rule_index(rules, report->limited[i].rule)])
            return true;
    return false;
}

static vw_status again(vw_case **slot, const vw_settings *settings, const vw_asker *asker,
                       const bool *off, vw_error *err)
{
    vw_task task = {.path = (*slot)->path,
                    .argument = (*slot)->argument,
                    .asker = asker->ask ? asker : NULL,
                    .off = off};

    vw_case_free(*slot);
    *slot = NULL;
    return vw_diagnose(slot, settings, &task, err);
}

static vw_status switch_off(vw_results *results, const vw_case *report, const vw_rules *rules,
                            bool *off, vw_error *err)
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
        off[rule_index(rules, limited->rule)] = true;
    }
    return VW_OK;
}

/* Walks the cases in order; a case after a rule was switched off is made again without it. */
static vw_status settle(vw_results *results, const struct shop *shop, vw_error *err)
{
    const vw_rules *rules = shop->settings->rules;
    bool *off = calloc(rules->count + 1, sizeof *off);
    vw_asker asker = {0};
    vw_status status = off ? open_asker(shop->maker, &asker, err) : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < shop->sources->count; i++) {
        vw_case **slot = &shop->cases[i];

        if (results->off_count && is_touched(*slot, rules, off))
            status = again(slot, shop->settings, &asker, off, err);
        if (status == VW_OK)
            status = switch_off(results, *slot, rules, off, err);
    }
    close_asker(shop->maker, &asker);
    free(off);
    return status;
}

/* Moves logs that could not be read to the list of the unread. */
static vw_status part(vw_results *results, vw_sources *sources, size_t count, vw_error *err)
{
    for (size_t i = 0; i < count; i++) {
        vw_case *report = results->cases[i];

        results->cases[i] = NULL;
        if (report->failed.status == VW_OK) {
            results->cases[results->count++] = report;
            continue;
        }
        if (vw_sources_add_unread(sources, report->path, report->argument, &report->failed) !=
            VW_OK) {
            vw_case_free(report);
            return vw_fail_memory(err);
        }
        vw_case_free(report);
    }
    return VW_OK;
}

vw_status vw_workers_run(vw_results *results, const vw_settings *settings, vw_sources *sources,
                         const vw_asker_maker *maker, unsigned jobs, vw_error *err)
{
    struct shop shop = {.settings = settings, .sources = sources, .maker = maker, .err = err};
    vw_status status;

    *results = (vw_results){.cases = calloc(sources->count + 1, sizeof(vw_case *))};
    if (!results->cases)
        return vw_fail_memory(err);
    shop.cases = results->cases;
    atomic_flag_clear(&shop.failed);
    if (jobs > sources->count)
        jobs = sources->count ? (unsigned)sources->count : 1;
    vw_threads_run(jobs ? jobs : 1, work, &shop);
    status = (vw_status)atomic_load(&shop.status);
    if (status == VW_OK)
        status = settle(results, &shop, err);
    if (status == VW_OK)
        return part(results, sources, sources->count, err);
    results->count = sources->count;
    return status;
}

void vw_results_free(vw_results *results)
{
    for (size_t i = 0; results->cases && i < results->count; i++)
        vw_case_free(results->cases[i]);
    free(results->cases);
    free(results->off);
    *results = (vw_results){0};
}

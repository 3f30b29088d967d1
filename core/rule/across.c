#include "rule/across_parts.h"

#include "rule/pending.h"

#include <stdlib.h>

struct counting {
    vw_case *about; /* the case that stands for all */
    const vw_rules *rules;
    vw_lang lang;
    vw_across_log *logs;
    size_t log_count;
    vw_finding *findings;
    size_t count, cap;
};

/* --- rows of failures ----------------------------------------------------------------------------- */

static vw_across_log log_of(vw_case *one)
{
    return (vw_across_log){.one = one, .begun = vw_case_begun(one)};
}

/* As vw_case_order has them; their times were looked up before, for most comparisons need no more. */
static int by_time(const void *a, const void *b)
{
    const vw_across_log *one = a, *two = b;

    if (one->begun != two->begun)
        return one->begun < two->begun ? -1 : 1;
    return strcmp(one->one->path, two->one->path);
}

static bool is_counted(const vw_case *one)
{
    return one->verdict == VW_VERDICT_FAILED || one->pending_count;
}

/* The first of the sorted logs that stands behind `log`, or their count. */
static size_t place_behind(const struct counting *counting, const vw_across_log *log)
{
    size_t low = 0, high = counting->log_count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (by_time(&counting->logs[middle], log) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How many logs are counted; none where no rule counts anything in any of them. */
static size_t count_logs(vw_case *const *cases, size_t count)
{
    size_t counted = 0;
    bool waiting = false;

    for (size_t i = 0; i < count; i++) {
        waiting |= cases[i]->pending_count > 0;
        counted += is_counted(cases[i]);
    }
    return waiting ? counted : 0;
}

static vw_status list_logs(struct counting *counting, vw_case *const *cases, size_t counted,
                           vw_error *err)
{
    counting->logs = calloc(counted, sizeof *counting->logs);
    if (!counting->logs)
        return vw_fail_memory(err);
    for (size_t i = 0; counting->log_count < counted; i++)
        if (is_counted(cases[i]))
            counting->logs[counting->log_count++] = log_of(cases[i]);
    return VW_OK;
}

/*
 * Sorts them. Most logs of a folder are good: they only end rows, so they are
 * looked up among the others and never sorted.
 */
static void sort_logs(struct counting *counting, vw_case *const *cases, size_t count)
{
    qsort(counting->logs, counting->log_count, sizeof *counting->logs, by_time);
    for (size_t i = 0; i < count; i++)
        if (cases[i]->verdict == VW_VERDICT_OK && !is_counted(cases[i])) {
            vw_across_log good = log_of(cases[i]);
            size_t place = place_behind(counting, &good);

            if (place < counting->log_count)
                counting->logs[place].after_good = true;
        }
}

/* Walks the logs and notes for each failure the first one of its row that had another root. */
static void note_rows(vw_across_log *logs, size_t count)
{
    const vw_case *first = NULL, *different = NULL;

    for (size_t i = 0; i < count; i++) {
        vw_case *one = logs[i].one;

        if (logs[i].after_good || one->verdict == VW_VERDICT_OK)
            first = NULL;
        if (one->verdict != VW_VERDICT_FAILED || logs[i].begun == VW_TIME_NONE)
            continue;
        if (!first) {
            first = one;
            different = NULL;
        } else if (!vw_case_same_root(one, first)) {
            logs[i].other = first;
            different = different ? different : one;
        } else {
            logs[i].other = different;
        }
    }
}

/* --- groups --------------------------------------------------------------------------------------- */

static vw_time time_of(const vw_case *one, const vw_pending *pending)
{
    vw_time time = pending->hit->event->time;

    if (time == VW_TIME_NONE)
        time = one->first_time;
    return time == VW_TIME_NONE ? time : vw_zone_local(&one->zone, time);
}

static bool stands_in_row(const vw_across_log *log, vw_row row)
{
    if (row == VW_ROW_ANY)
        return true;
    return (row == VW_ROW_OTHER) == (log->other != NULL);
}

/* By value, then by how the row began, then in order of time. */
static int by_group(const void *a, const void *b)
{
    const vw_across_member *one = a, *two = b;
    int order = vw_span_order(one->value, two->value);

    if (order == 0 && one->pending->rule->count.row == VW_ROW_OTHER)
        order = vw_case_order(one->log->other, two->log->other);
    if (order == 0)
        order = (one->log > two->log) - (one->log < two->log);
    return order;
}

static bool same_group(const vw_across_member *a, const vw_across_member *b)
{
    return vw_span_is(a->value, b->value) &&
           (a->pending->rule->count.row != VW_ROW_OTHER || a->log->other == b->log->other);
}

/* The members of a rule, sorted into groups; NULL where memory ran out. */
static vw_across_member *members_of(struct counting *counting, const vw_rule *rule, size_t *count)
{
    size_t cap = 0;
    vw_across_member *list;
    vw_buf value = {0};

    for (size_t i = 0; i < counting->log_count; i++)
        cap += counting->logs[i].one->pending_count;
    list = calloc(cap + 1, sizeof *list);
    *count = 0;
    for (size_t i = 0; list && i < counting->log_count; i++) {
        const vw_across_log *log = &counting->logs[i];

        for (size_t k = 0; k < log->one->pending_count; k++) {
            const vw_pending *pending = &log->one->pending[k];

            if (pending->rule != rule || !stands_in_row(log, rule->count.row))
                continue;
            vw_buf_clear(&value);
            vw_pending_value(&value, pending);
            list[(*count)++] = (vw_across_member){
                .log = log,
                .pending = pending,
                .value = vw_arena_copy(&counting->about->arena, vw_buf_span(&value)),
                .time = time_of(log->one, pending),
            };
        }
    }
    vw_buf_free(&value);
    if (list && *count)
        qsort(list, *count, sizeof *list, by_group);
    return list;
}

/* Keeps the members that have at least so many beside them within the time asked for. */
static size_t keep_near(vw_across_member *group, size_t count, const vw_count *asked)
{
    size_t kept = 0;

    for (size_t i = 0; i + asked->at_least <= count; i++) {
        vw_time first = group[i].log->begun;
        vw_time last = group[i + asked->at_least - 1].log->begun;

        if (asked->within != VW_ANY_DISTANCE &&
            (first == VW_TIME_NONE || last - first > asked->within))
            continue;
        for (size_t k = 0; k < asked->at_least; k++)
            group[i + k].kept = true;
    }
    for (size_t i = 0; i < count; i++)
        if (group[i].kept)
            group[kept++] = group[i];
    return kept;
}

/* --- times of day --------------------------------------------------------------------------------- */

static vw_time day_of(vw_time time)
{
    vw_time rest = time % VW_DAY;

    return time - (rest < 0 ? rest + VW_DAY : rest);
}

static bool measure(vw_across_span *span, const vw_across_member *group, size_t count)
{
    vw_time *times = calloc(count + 1, sizeof *times);

    *span = (vw_across_span){.timed = times != NULL};
    for (size_t i = 0; i < count; i++)
        span->timed &= group[i].time != VW_TIME_NONE;
    for (size_t i = 0; times && span->timed && i < count; i++) {
        times[i] = group[i].time;
        span->days += i == 0 || day_of(group[i].time) != day_of(group[i - 1].time);
    }
    span->first = group[0].time;
    span->last = group[count - 1].time;
    if (times && span->timed)
        span->width = vw_day_stretch(times, count, &span->earliest, &span->latest);
    free(times);
    return times != NULL;
}

static bool add_finding(struct counting *counting, const vw_across_member *group, size_t count,
                        const vw_across_span *span)
{
    if (counting->count == counting->cap) {
        size_t cap = counting->cap ? counting->cap * 2 : 8;
        vw_finding *grown = realloc(counting->findings, cap * sizeof *grown);

        if (!grown)
            return false;
        counting->findings = grown;
        counting->cap = cap;
    }
    return vw_across__tell(counting->about, &counting->findings[counting->count++], group, count,
                           span, counting->rules, counting->lang);
}

static bool count_group(struct counting *counting, vw_across_member *group, size_t count)
{
    const vw_count *asked = &group[0].pending->rule->count;
    vw_across_span span;
    size_t kept = keep_near(group, count, asked);

    if (kept < asked->at_least)
        return true;
    if (!measure(&span, group, kept))
        return false;
    if (asked->same_time &&
        (!span.timed || span.width > asked->same_time || span.days < asked->at_least))
        return true;
    return add_finding(counting, group, kept, &span);
}

static bool count_rule(struct counting *counting, const vw_rule *rule)
{
    size_t count, end;
    vw_across_member *list = members_of(counting, rule, &count);
    bool whole = list != NULL;

    for (size_t at = 0; whole && at < count; at = end) {
        end = at + 1;
        while (end < count && same_group(&list[at], &list[end]))
            end++;
        whole = count_group(counting, &list[at], end - at);
    }
    free(list);
    return whole;
}

/* --- the case that stands for all ----------------------------------------------------------------- */

/* Its clock is UTC where all counted logs prove theirs, and the user's clock that of the newest log. */
static void set_zone(struct counting *counting)
{
    vw_zone *zone = &counting->about->zone;
    bool proven = counting->log_count > 0, local = proven;

    for (size_t i = 0; i < counting->log_count; i++) {
        const vw_zone *one = &counting->logs[i].one->zone;

        if (counting->logs[i].one->pending_count == 0)
            continue;
        proven &= one->basis != VW_BASIS_NONE;
        local &= one->has_local;
        zone->local_minutes = one->local_minutes;
    }
    zone->basis = proven ? VW_BASIS_BRACKET : VW_BASIS_NONE;
    zone->has_local = proven && local;
}

static vw_status count_all(struct counting *counting, vw_error *err)
{
    bool whole = true;
    vw_finding *kept;

    note_rows(counting->logs, counting->log_count);
    set_zone(counting);
    for (size_t i = 0; whole && i < counting->rules->count; i++)
        if (vw_rule_counts_logs(counting->rules->rules[i]))
            whole = count_rule(counting, counting->rules->rules[i]);
    kept = VW_ARENA_ARRAY(&counting->about->arena, vw_finding, counting->count + 1);
    if (!whole || !kept)
        return vw_fail_memory(err);
    if (counting->count)
        memcpy(kept, counting->findings, counting->count * sizeof *kept);
    counting->about->findings = kept;
    counting->about->finding_count = counting->count;
    return VW_OK;
}

vw_status vw_across_count(vw_case **out, vw_case *const *cases, size_t count, const vw_rules *rules,
                          vw_lang lang, vw_error *err)
{
    struct counting counting = {.about = calloc(1, sizeof(vw_case)), .rules = rules, .lang = lang};
    size_t counted = count > 1 ? count_logs(cases, count) : 0;
    vw_status status = VW_OK;

    *out = counting.about;
    if (!counting.about)
        return vw_fail_memory(err);
    counting.about->path = "";
    if (counted)
        status = list_logs(&counting, cases, counted, err);
    if (status == VW_OK && counted) {
        sort_logs(&counting, cases, count);
        status = count_all(&counting, err);
    }
    free(counting.findings);
    free(counting.logs);
    return status;
}

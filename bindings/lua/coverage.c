#include "coverage.h"

#include "source.h"

#include <stdio.h>
#include <stdlib.h>

/* What was seen of one rule. */
struct seen {
    bool hit, yes, no; /* it fitted; its `when` answered */
    bool told[VW_LANG_COUNT];
    size_t first, count; /* its values in coverage->values */
    char *lines;         /* of its file, from 1: what is known of each; NULL without a `when` */
    size_t line_count;
};

/* What is known of a line. */
enum { LINE_OTHER, LINE_CODE, LINE_RUN };

struct vw_coverage {
    const vw_rules *rules;
    vw_trace trace;
    vw_lua_watch watch;
    struct seen *seen; /* one a rule */
    bool *values;      /* one a value of each match, in order */
};

/* --- the values of a match ------------------------------------------------------------------------ */

/* Where a value stands in its match: which clause, condition and entry. */
struct position {
    size_t clause, condition, value;
};

static const vw_condition *condition_at(const vw_match *match, const struct position *at)
{
    return &match->any[at->clause].all[at->condition];
}

/* Goes to the next value; false behind the last. Begins with at->value == SIZE_MAX. */
static bool step(const vw_match *match, struct position *at)
{
    at->value = at->value == SIZE_MAX ? 0 : at->value + 1;
    while (at->clause < match->count) {
        if (at->condition >= match->any[at->clause].count) {
            at->clause++;
            at->condition = at->value = 0;
        } else if (at->value >= condition_at(match, at)->count) {
            at->condition++;
            at->value = 0;
        } else {
            return true;
        }
    }
    return false;
}

static size_t count_values(const vw_match *match)
{
    struct position at = {0, 0, SIZE_MAX};
    size_t count = 0;

    while (step(match, &at))
        count++;
    return count;
}

/* A word without a value to look at (every), or one that only the whole event can tell (rule). */
static bool holds(const vw_coverage *coverage, const vw_trace_point *point,
                  const struct position *at)
{
    const vw_condition *condition = condition_at(&point->rule->match, at);
    vw_condition one = {condition->word, &condition->any[at->value], 1};
    vw_clause clause = {&one, 1};
    vw_match match = {&clause, 1};

    if (condition->count == 1 || condition->word == VW_WORD_RULE)
        return true;
    return vw_match_holds(coverage->rules, &match, point->event, point->reading, NULL, NULL);
}

/* --- listening ------------------------------------------------------------------------------------ */

static struct seen *seen_of(const vw_coverage *coverage, const vw_rule *rule)
{
    for (size_t i = 0; i < coverage->rules->count; i++)
        if (coverage->rules->rules[i] == rule)
            return &coverage->seen[i];
    return NULL;
}

static void see_fit(vw_coverage *coverage, struct seen *seen, const vw_trace_point *point)
{
    struct position at = {0, 0, SIZE_MAX};

    seen->hit = true;
    for (size_t i = 0; step(&point->rule->match, &at); i++)
        if (at.clause == point->clause && holds(coverage, point, &at))
            coverage->values[seen->first + i] = true;
}

static void hear(void *context, const vw_trace_point *point)
{
    vw_coverage *coverage = context;
    struct seen *seen = seen_of(coverage, point->rule);

    if (!seen)
        return;
    if (point->what == VW_TRACE_FITS)
        see_fit(coverage, seen, point);
    seen->yes |= point->what == VW_TRACE_WHEN_YES;
    seen->no |= point->what == VW_TRACE_WHEN_NO;
}

static void see_line(void *context, const vw_rule *rule, int line, bool ran)
{
    struct seen *seen = seen_of(context, rule);

    if (!seen || line < 1 || (size_t)line >= seen->line_count)
        return;
    if (ran && seen->lines[line] == LINE_CODE)
        seen->lines[line] = LINE_RUN;
    else if (!ran && seen->lines[line] == LINE_OTHER)
        seen->lines[line] = LINE_CODE;
}

/* Room for the lines of a rule's file; false where memory ran out. */
static bool open_lines(struct seen *seen, const vw_rule *rule)
{
    if (!rule->has_when)
        return true;
    seen->line_count = 2;
    for (size_t i = 0; i < rule->chunk.len; i++)
        seen->line_count += rule->chunk.ptr[i] == '\n';
    seen->lines = calloc(seen->line_count, 1);
    return seen->lines != NULL;
}

vw_coverage *vw_coverage_open(const vw_rules *rules)
{
    vw_coverage *coverage = calloc(1, sizeof *coverage);
    size_t values = 0;
    bool good = true;

    if (!coverage)
        return NULL;
    coverage->rules = rules;
    coverage->trace = (vw_trace){NULL, hear, coverage};
    coverage->watch = (vw_lua_watch){see_line, coverage};
    coverage->seen = calloc(rules->count + 1, sizeof *coverage->seen);
    for (size_t i = 0; coverage->seen && i < rules->count; i++) {
        coverage->seen[i].first = values;
        coverage->seen[i].count = count_values(&rules->rules[i]->match);
        values += coverage->seen[i].count;
        good &= open_lines(&coverage->seen[i], rules->rules[i]);
    }
    coverage->values = calloc(values + 1, sizeof *coverage->values);
    if (coverage->seen && coverage->values && good)
        return coverage;
    vw_coverage_close(coverage);
    return NULL;
}

void vw_coverage_close(vw_coverage *coverage)
{
    if (!coverage)
        return;
    for (size_t i = 0; coverage->seen && i < coverage->rules->count; i++)
        free(coverage->seen[i].lines);
    free(coverage->seen);
    free(coverage->values);
    free(coverage);
}

const vw_trace *vw_coverage_trace(const vw_coverage *coverage)
{
    return &coverage->trace;
}

const vw_lua_watch *vw_coverage_watch(const vw_coverage *coverage)
{
    return &coverage->watch;
}

void vw_coverage_told(vw_coverage *coverage, const vw_rule *rule, vw_lang lang)
{
    struct seen *seen = seen_of(coverage, rule);

    if (seen)
        seen->told[lang] = true;
}

/* --- what is missing ------------------------------------------------------------------------------ */

static vw_span keep_format(vw_suite *suite, const char *format, vw_span what)
{
    char text[256];

    snprintf(text, sizeof text, format, (int)what.len, what.ptr ? what.ptr : "");
    return vw_arena_copy(&suite->arena, vw_span_of(text));
}

vw_gap *vw_suite_gap(vw_suite *suite, const char *en, const char *ja, vw_span what)
{
    vw_gap *gap, *grown;

    if (suite->gap_count == suite->gap_cap) {
        size_t cap = suite->gap_cap ? suite->gap_cap * 2 : 32;

        grown = realloc(suite->gaps, cap * sizeof *grown);
        if (!grown)
            return NULL;
        suite->gaps = grown;
        suite->gap_cap = cap;
    }
    gap = &suite->gaps[suite->gap_count];
    *gap = (vw_gap){.what = {keep_format(suite, en, what), keep_format(suite, ja, what)}};
    if (!gap->what[VW_LANG_EN].ptr || !gap->what[VW_LANG_JA].ptr)
        return NULL;
    suite->gap_count++;
    return gap;
}

/* Notes what no test exercises of a rule. */
static vw_status lacks(vw_suite *suite, const vw_rule *rule, const char *key, const char *en,
                       const char *ja, vw_span what, vw_error *err)
{
    vw_gap *gap = vw_suite_gap(suite, en, ja, what);

    if (!gap)
        return vw_fail_memory(err);
    gap->file = vw_arena_copy(&suite->arena, rule->file);
    gap->rule = vw_arena_copy(&suite->arena, rule->id);
    gap->line = vw_source_line(rule->file.ptr, key);
    return gap->file.ptr && gap->rule.ptr ? VW_OK : vw_fail_memory(err);
}

static void share(vw_share *share, bool done)
{
    share->all++;
    share->done += done;
}

/* "match[2].code[3]": only what there are several of is counted. */
static void write_key(char out[80], const vw_match *match, const struct position *at)
{
    const vw_condition *condition = condition_at(match, at);
    char clause[24] = "", value[24] = "";

    if (match->count > 1)
        snprintf(clause, sizeof clause, "[%zu]", at->clause + 1);
    if (condition->count > 1)
        snprintf(value, sizeof value, "[%zu]", at->value + 1);
    snprintf(out, 80, "match%s.%s%s", clause, vw_word_names[condition->word], value);
}

static vw_status sum_values(const vw_coverage *coverage, const vw_rule *rule,
                            const struct seen *seen, vw_suite *suite, vw_error *err)
{
    struct position at = {0, 0, SIZE_MAX};
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && step(&rule->match, &at); i++) {
        bool done = coverage->values[seen->first + i];
        char key[80];

        share(&suite->alternatives, done);
        if (done || !seen->hit)
            continue;
        write_key(key, &rule->match, &at);
        status = lacks(suite, rule, key, "no test meets %.*s", "%.*s を満たすテストがありません",
                       vw_span_of(key), err);
    }
    return status;
}

static vw_status sum_answers(const vw_rule *rule, const struct seen *seen, vw_suite *suite,
                             vw_error *err)
{
    vw_status status = VW_OK;

    if (!rule->has_when)
        return VW_OK;
    share(&suite->answers, seen->yes);
    share(&suite->answers, seen->no);
    if (!seen->yes)
        status = lacks(suite, rule, "when", "no test makes when keep a hit%.*s",
                       "when が採用するテストがありません%.*s", VW_SPAN(""), err);
    if (status == VW_OK && !seen->no)
        status = lacks(suite, rule, "when", "no test makes when drop a hit%.*s",
                       "when が不採用にするテストがありません%.*s", VW_SPAN(""), err);
    return status;
}

static vw_status sum_lines(const vw_rule *rule, const struct seen *seen, vw_suite *suite,
                           vw_error *err)
{
    for (size_t line = 1; line < seen->line_count; line++) {
        vw_gap *gap;

        if (seen->lines[line] == LINE_OTHER)
            continue;
        share(&suite->lines, seen->lines[line] == LINE_RUN);
        if (seen->lines[line] == LINE_RUN)
            continue;
        gap = vw_suite_gap(suite, "no test runs this line of its function%.*s",
                           "関数のこの行を実行するテストがありません%.*s", VW_SPAN(""));
        if (!gap)
            return vw_fail_memory(err);
        gap->file = vw_arena_copy(&suite->arena, rule->file);
        gap->rule = vw_arena_copy(&suite->arena, rule->id);
        gap->line = line;
    }
    return VW_OK;
}

static vw_status sum_langs(const vw_coverage *coverage, const vw_rule *rule,
                           const struct seen *seen, vw_suite *suite, vw_error *err)
{
    const bool *langs = coverage->rules->packs[rule->pack].langs;
    vw_status status = VW_OK;

    for (size_t lang = 0; status == VW_OK && lang < VW_LANG_COUNT; lang++) {
        if (!langs[lang])
            continue;
        share(&suite->langs, seen->told[lang]);
        if (seen->hit && !seen->told[lang])
            status =
                lacks(suite, rule, "examples", "no test tells it in %.*s",
                      "%.*s で表示するテストがありません", vw_span_of(vw_lang_names[lang]), err);
    }
    return status;
}

vw_status vw_coverage_sum(const vw_coverage *coverage, vw_suite *suite, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < coverage->rules->count; i++) {
        const vw_rule *rule = coverage->rules->rules[i];
        const struct seen *seen = &coverage->seen[i];

        share(&suite->rules, seen->hit);
        if (!seen->hit)
            status = lacks(suite, rule, "", "no test makes it hit%.*s",
                           "このルールが当たるテストがありません%.*s", VW_SPAN(""), err);
        if (status == VW_OK)
            status = sum_values(coverage, rule, seen, suite, err);
        if (status == VW_OK)
            status = sum_answers(rule, seen, suite, err);
        if (status == VW_OK)
            status = sum_lines(rule, seen, suite, err);
        if (status == VW_OK)
            status = sum_langs(coverage, rule, seen, suite, err);
    }
    return status;
}

#include "rules.h"

#include "ask.h"
#include "base/ascii.h"
#include "checkup.h"
#include "folder.h"
#include "run/workers.h"

#include <jansson.h>

/* A rule hits too often in ordinary logs: more than once in so many lines, or in one of so many logs. */
enum { LINES_A_HIT = 100, LOGS_A_HIT = 4, LOGS_LEAST = 4 };

/* What one run of the command holds. */
struct check {
    const options *options;
    vw_checkup of;
};

/* --- ordinary logs ---------------------------------------------------------------------------------- */

/* How often a rule is found in the baseline. */
struct tally {
    uint64_t hits, logs;
};

static struct tally tally_of(const vw_results *results, const vw_rule *rule)
{
    struct tally tally = {0};

    for (size_t i = 0; i < results->count; i++) {
        const vw_case *one = results->cases[i];
        uint64_t before = tally.hits;

        for (size_t k = 0; k < one->finding_count; k++)
            if (one->findings[k].rule == rule)
                tally.hits += one->findings[k].count;
        tally.logs += tally.hits > before;
    }
    return tally;
}

static vw_status judge_baseline(struct check *check, const vw_results *results, vw_error *err)
{
    uint64_t lines = 0;
    vw_status status = VW_OK;

    for (size_t i = 0; i < results->count; i++)
        lines += results->cases[i]->lines;
    for (size_t i = 0; status == VW_OK && i < check->of.rules->count; i++) {
        const vw_rule *rule = check->of.rules->rules[i];
        struct tally tally = tally_of(results, rule);
        bool often = (tally.hits > 1 && tally.hits * LINES_A_HIT > lines) ||
                     (results->count >= LOGS_LEAST && tally.logs * LOGS_A_HIT > results->count);
        vw_error why;

        if (!often || rule->severity == VW_SEVERITY_INFO ||
            !vw_folder_holds(check->of.folder, rule->file))
            continue;
        vw_fail(&why, VW_ERR_RULE,
                "%.*s: it hits %llu of %llu lines, in %llu of %zu logs of the baseline; make the "
                "match narrower.",
                "%.*s: 通常時のログの %llu 行 (全 %llu 行)、%llu 個のログ (全 %zu 個) "
                "に当たります。match を絞ってください。",
                (int)rule->file.len, rule->file.ptr, (unsigned long long)tally.hits,
                (unsigned long long)lines, (unsigned long long)tally.logs, results->count);
        status = vw_problems_warn(&check->of.problems, rule, "match", &why, err);
    }
    return status;
}

static vw_status check_baseline(struct check *check, vw_error *err)
{
    vw_settings settings = {.rules = check->of.rules, .lang = check->options->lang};
    vw_asker_maker maker = vw_lua_asker_maker(check->of.rules);
    vw_sources sources = {0};
    vw_results results = {0};
    vw_status status = vw_sources_list(&sources, &check->options->baseline, 1, err);

    if (status == VW_OK && !sources.count)
        status = vw_fail(err, VW_ERR_IO, "--baseline %s: there is no log in it.",
                         "--baseline %s: ログがありません。", check->options->baseline);
    if (status == VW_OK)
        status = vw_workers_run(&results, &settings, &sources, &maker, vw_cpu_count(), err);
    if (status == VW_OK)
        status = judge_baseline(check, &results, err);
    vw_results_free(&results);
    vw_sources_free(&sources);
    return status;
}

/* --- telling ---------------------------------------------------------------------------------------- */

void print_problem(FILE *out, const vw_problem *problem, vw_lang lang)
{
    static const char *const kinds[VW_LANG_COUNT][2] = {{"error", "warning"}, {"エラー", "警告"}};
    vw_span message = problem->message[lang];

    print_harmless(out, problem->file);
    fputs(":", out);
    if (problem->line)
        fprintf(out, "%zu:", problem->line);
    fprintf(out, " %s: ", kinds[lang][problem->warning]);
    if (problem->key.len && vw_find(message, problem->key, 0) == SIZE_MAX) {
        print_harmless(out, problem->key);
        fputs(": ", out);
    }
    print_harmless(out, message);
    fputs("\n", out);
}

static void print_text(const struct check *check)
{
    size_t errors = vw_checkup_errors(&check->of), warnings = check->of.problems.count - errors;

    for (size_t i = 0; i < check->of.problems.count; i++)
        print_problem(stdout, &check->of.problems.list[i], check->options->lang);
    printf(check->options->lang == VW_LANG_JA
               ? "読み込めるルール %zu 個、エラー %zu 個、警告 %zu 個\n"
               : "good rules: %zu, errors: %zu, warnings: %zu\n",
           check->of.checked, errors, warnings);
}

static void print_json(const struct check *check)
{
    json_t *root = vw_checkup_json(&check->of);

    json_dumpf(root, stdout, JSON_INDENT(2));
    printf("\n");
    json_decref(root);
}

int rules_check(const options *options)
{
    struct check check = {
        .options = options,
        .of = {.folder = options->argument_count ? options->arguments[0] : ".",
               .lang = options->lang},
    };
    vw_error err;
    vw_status status =
        load_rules_checked(&check.of.rules, options, check.of.folder, &check.of.problems, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = vw_checkup_rules(&check.of, &err);
    if (status == VW_OK && options->baseline)
        status = check_baseline(&check, &err);
    vw_problems_sort(&check.of.problems);
    if (status == VW_OK && strcmp(options->format, "json") == 0)
        print_json(&check);
    else if (status == VW_OK)
        print_text(&check);
    if (status != VW_OK)
        code = complain(&err, options->lang);
    else if (vw_checkup_errors(&check.of))
        code = EXIT_REFUSED;
    vw_rules_close(check.of.rules);
    vw_problems_free(&check.of.problems);
    return code;
}

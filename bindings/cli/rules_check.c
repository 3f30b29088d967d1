#include "rules.h"

#include "ask.h"
#include "base/ascii.h"
#include "report/page.h"
#include "rule/lint.h"
#include "run/workers.h"

#include <jansson.h>

/* A rule hits too often in ordinary logs: more than once in so many lines, or in one of so many logs. */
enum { LINES_A_HIT = 100, LOGS_A_HIT = 4, LOGS_LEAST = 4 };

/* What one run of the command holds. */
struct check {
    const options *options;
    const char *folder;
    vw_rules *rules;
    vw_problems problems;
    size_t checked;
};

static vw_status warn(void *context, const vw_rule *rule, const char *key, const vw_error *why,
                      vw_error *err)
{
    struct check *check = context;

    return vw_problems_warn(&check->problems, rule, key, why, err);
}

/* --- examples that another rule takes --------------------------------------------------------------- */

/* The finding of another rule that has the evidence which this one should have; NULL where none has. */
static const vw_finding *taker(const vw_case *report, const vw_rule *rule)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].rule == rule && report->findings[i].role != VW_ROLE_CONTEXT)
            return NULL;
    for (size_t i = 0; i < report->finding_count; i++)
        if (report->findings[i].rule != rule)
            return &report->findings[i];
    return NULL;
}

static vw_status check_example(struct check *check, const vw_rule *rule, size_t at,
                               const vw_asker *asker, vw_error *err)
{
    vw_settings settings = {.rules = check->rules, .lang = check->options->lang};
    vw_task task = {.path = "example", .asker = asker->ask ? asker : NULL};
    vw_case *report = NULL;
    vw_status status = vw_diagnose_text(&report, &settings, &task, rule->hits.list[at].text, err);
    const vw_finding *other = status == VW_OK ? taker(report, rule) : NULL;

    if (other && rule->severity == VW_SEVERITY_ERROR) {
        char key[48];
        vw_error why;
        vw_span id = other->rule->id;

        snprintf(key, sizeof key, "examples.hit[%zu]", at + 1);
        vw_fail(&why, VW_ERR_RULE,
                "%.*s: with all rules loaded, %.*s takes this example; see vsswhy rules explain.",
                "%.*s: すべてのルールを使うと、この例は %.*s "
                "が引き取ります。vsswhy rules explain で調べてください。",
                (int)rule->file.len, rule->file.ptr, (int)id.len, id.ptr);
        status = warn(check, rule, key, &why, err);
    }
    vw_case_free(report);
    return status;
}

static vw_status check_rule(struct check *check, const vw_rule *rule, const vw_asker *asker,
                            vw_error *err)
{
    vw_status status = vw_lint_rule(check->rules, rule, warn, check, err);

    for (size_t i = 0; status == VW_OK && i < rule->hits.count; i++)
        status = check_example(check, rule, i, asker, err);
    check->checked++;
    return status;
}

static vw_status check_rules(struct check *check, vw_error *err)
{
    vw_asker_maker maker = vw_lua_asker_maker(check->rules);
    vw_asker asker = {0};
    vw_status status = maker.open ? maker.open(maker.context, &asker, err) : VW_OK;

    for (size_t i = 0; status == VW_OK && i < check->rules->count; i++)
        if (is_of_folder(check->rules->rules[i], check->folder))
            status = check_rule(check, check->rules->rules[i], &asker, err);
    if (maker.close && asker.ask)
        maker.close(maker.context, &asker);
    return status;
}

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
    for (size_t i = 0; status == VW_OK && i < check->rules->count; i++) {
        const vw_rule *rule = check->rules->rules[i];
        struct tally tally = tally_of(results, rule);
        bool often = (tally.hits > 1 && tally.hits * LINES_A_HIT > lines) ||
                     (results->count >= LOGS_LEAST && tally.logs * LOGS_A_HIT > results->count);
        vw_error why;

        if (!often || rule->severity == VW_SEVERITY_INFO || !is_of_folder(rule, check->folder))
            continue;
        vw_fail(&why, VW_ERR_RULE,
                "%.*s: it hits %llu of %llu lines, in %llu of %zu logs of the baseline; make the "
                "match narrower.",
                "%.*s: 通常時のログの %llu 行 (全 %llu 行)、%llu 個のログ (全 %zu 個) "
                "に当たります。match を絞ってください。",
                (int)rule->file.len, rule->file.ptr, (unsigned long long)tally.hits,
                (unsigned long long)lines, (unsigned long long)tally.logs, results->count);
        status = warn(check, rule, "match", &why, err);
    }
    return status;
}

static vw_status check_baseline(struct check *check, vw_error *err)
{
    vw_settings settings = {.rules = check->rules, .lang = check->options->lang};
    vw_asker_maker maker = vw_lua_asker_maker(check->rules);
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

static size_t count_errors(const struct check *check)
{
    size_t errors = 0;

    for (size_t i = 0; i < check->problems.count; i++)
        errors += !check->problems.list[i].warning;
    return errors;
}

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
    size_t errors = count_errors(check), warnings = check->problems.count - errors;

    for (size_t i = 0; i < check->problems.count; i++)
        print_problem(stdout, &check->problems.list[i], check->options->lang);
    printf(check->options->lang == VW_LANG_JA
               ? "読み込めるルール %zu 個、エラー %zu 個、警告 %zu 個\n"
               : "good rules: %zu, errors: %zu, warnings: %zu\n",
           check->checked, errors, warnings);
}

/* Text as JSON: paths and keys may hold any bytes. */
static json_t *text_of(vw_span text)
{
    vw_buf shown = {0};
    json_t *made;

    if (!text.ptr)
        return json_null();
    vw_show(&shown, text);
    made = json_stringn(vw_buf_span(&shown).ptr, shown.len);
    vw_buf_free(&shown);
    return made;
}

static json_t *json_of(const vw_problem *problem, vw_lang lang)
{
    return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "severity",
                     problem->warning ? "warning" : "error", "file", text_of(problem->file), "line",
                     problem->line ? json_integer((json_int_t)problem->line) : json_null(), "rule",
                     text_of(problem->rule), "key",
                     problem->key.len ? text_of(problem->key) : json_null(), "message",
                     text_of(problem->message[lang]), "expected", text_of(problem->expected[lang]),
                     "did_you_mean", text_of(problem->meant));
}

static void print_json(const struct check *check)
{
    json_t *problems = json_array();
    size_t errors = count_errors(check);
    json_t *root;

    for (size_t i = 0; i < check->problems.count; i++)
        json_array_append_new(problems, json_of(&check->problems.list[i], check->options->lang));
    root = json_pack("{s:s, s:i, s:i, s:i, s:o}", "schema", "vsswhy.check/1", "rules",
                     (int)check->checked, "errors", (int)errors, "warnings",
                     (int)(check->problems.count - errors), "problems", problems);
    json_dumpf(root, stdout, JSON_INDENT(2));
    printf("\n");
    json_decref(root);
}

int rules_check(const options *options)
{
    struct check check = {
        .options = options,
        .folder = options->argument_count ? options->arguments[0] : ".",
    };
    vw_error err;
    vw_status status =
        load_rules_checked(&check.rules, options, check.folder, &check.problems, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = check_rules(&check, &err);
    if (status == VW_OK && options->baseline)
        status = check_baseline(&check, &err);
    vw_problems_sort(&check.problems);
    if (status == VW_OK && strcmp(options->format, "json") == 0)
        print_json(&check);
    else if (status == VW_OK)
        print_text(&check);
    if (status != VW_OK)
        code = complain(&err, options->lang);
    else if (count_errors(&check))
        code = EXIT_REFUSED;
    vw_rules_close(check.rules);
    vw_problems_free(&check.problems);
    return code;
}

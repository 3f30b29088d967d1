#include "suite.h"

#include "ask.h"
#include "base/ascii.h"
#include "coverage.h"
#include "find.h"
#include "load.h"
#include "run/trial.h"
#include "source.h"

#include <stdio.h>
#include <stdlib.h>

/* A pack in testing. */
struct bench {
    vw_suite *suite;
    const vw_suite_settings *settings;
    const char *folder;         /* of the pack */
    const vw_pack_files *files; /* of a pack in memory; NULL for a folder */
    vw_span pack;
    vw_rules *rules; /* of the pack alone */
    vw_asker_maker maker, all_maker;
    vw_asker asker, all_asker; /* for the pack alone, and for all rules */
    vw_coverage *coverage;
};

/* --- keeping results ------------------------------------------------------------------------------ */

static vw_test *add_test(vw_suite *suite)
{
    size_t cap = suite->cap ? suite->cap * 2 : 64;
    vw_test *grown;

    if (suite->count == suite->cap) {
        grown = realloc(suite->tests, cap * sizeof *grown);
        if (!grown)
            return NULL;
        suite->tests = grown;
        suite->cap = cap;
    }
    suite->tests[suite->count] = (vw_test){0};
    return &suite->tests[suite->count++];
}

/* Keeps an outcome as a test, and frees it. `rule` is NULL for a log. */
static vw_status keep(struct bench *bench, const vw_rule *rule, const char *name, vw_span file,
                      vw_lang lang, vw_outcome *outcome, vw_error *err)
{
    vw_suite *suite = bench->suite;
    vw_test *test = outcome->diff.failed ? NULL : add_test(suite);

    if (test) {
        *test = (vw_test){
            .pack = vw_arena_copy(&suite->arena, bench->pack),
            .rule = rule ? vw_arena_copy(&suite->arena, rule->id) : VW_SPAN_NONE,
            .name = vw_arena_copy(&suite->arena, vw_span_of(name)),
            .file = vw_arena_copy(&suite->arena, file),
            .line = rule && !outcome->passed ? vw_source_line(rule->file.ptr, name) : 0,
            .lang = lang,
            .passed = outcome->passed,
            .diff = vw_arena_copy(&suite->arena, vw_buf_span(&outcome->diff)),
        };
        suite->failed += !outcome->passed;
        suite->limited += outcome->limited;
    }
    vw_buf_free(&outcome->diff);
    return test ? VW_OK : vw_fail_memory(err);
}

/* --- mutants -------------------------------------------------------------------------------------- */

/* A test whose log is changed: the example of a rule, or (`rule` is NULL) a log of the pack. */
struct breeding {
    struct bench *bench;
    const vw_settings *settings;
    const vw_rule *rule;
    const vw_example *example;
    const vw_fixture *fixture;
    const char *name;
    vw_span *logs; /* of an example of several logs, of which `log` is changed */
    size_t log;
};

static vw_status try_text(const struct breeding *breeding, vw_span text, bool *passed,
                          vw_error *err)
{
    const vw_asker *asker = &breeding->bench->asker, *all = &breeding->bench->all_asker;
    vw_outcome outcome;
    vw_example mutant;
    vw_status status;

    if (breeding->rule) {
        mutant = *breeding->example;
        mutant.text = text;
        if (breeding->logs)
            breeding->logs[breeding->log] = text;
        mutant.logs = breeding->logs;
        status = vw_try_example(&outcome, breeding->settings, asker, breeding->rule, &mutant, true,
                                breeding->bench->settings->lang, NULL, err);
    } else {
        status = vw_try_fixture(&outcome, breeding->settings, all, breeding->fixture, text,
                                breeding->settings->lang, NULL, err);
    }
    *passed = outcome.passed;
    vw_buf_free(&outcome.diff);
    return status;
}

/* Notes a change that goes unnoticed. */
static vw_status survive(const struct breeding *breeding, vw_mutation mutation, size_t line,
                         vw_error *err)
{
    static const char *const en[VW_MUTATIONS] = {"another code goes unnoticed: %.*s",
                                                 "a line left out goes unnoticed: %.*s",
                                                 "a time an hour off goes unnoticed: %.*s"};
    static const char *const ja[VW_MUTATIONS] = {"コードを変えても検出されません: %.*s",
                                                 "行を除いても検出されません: %.*s",
                                                 "時刻を 1 時間ずらしても検出されません: %.*s"};
    vw_suite *suite = breeding->bench->suite;
    const vw_rule *rule = breeding->rule;
    vw_gap *gap;
    char place[160];

    snprintf(place, sizeof place, "%.100s, line %zu", breeding->name, line);
    gap = vw_suite_gap(suite, en[mutation], ja[mutation], vw_span_of(place));
    if (!gap)
        return vw_fail_memory(err);
    gap->mutant = true;
    gap->file =
        vw_arena_copy(&suite->arena, rule ? rule->file : vw_span_of(breeding->fixture->log));
    gap->rule = vw_arena_copy(&suite->arena, rule ? rule->id : breeding->bench->pack);
    gap->line = rule ? vw_source_line(rule->file.ptr, breeding->name) : line;
    return gap->file.ptr && gap->rule.ptr ? VW_OK : vw_fail_memory(err);
}

static vw_status try_mutant(void *context, vw_mutation mutation, size_t line, vw_span text,
                            vw_error *err)
{
    const struct breeding *breeding = context;
    vw_share *share = &breeding->bench->suite->mutants[mutation];
    bool passed = false;
    vw_status status = try_text(breeding, text, &passed, err);

    share->all++;
    share->done += !passed;
    return status == VW_OK && passed ? survive(breeding, mutation, line, err) : status;
}

/* Changes each log of an example of several, the others being as they are. */
static vw_status breed_logs(struct breeding *breeding, vw_error *err)
{
    const vw_example *example = breeding->example;
    const char *name = breeding->name;
    char place[64];
    vw_status status = VW_OK;

    breeding->logs = calloc(example->log_count, sizeof *breeding->logs);
    if (!breeding->logs)
        return vw_fail_memory(err);
    for (size_t i = 0; i < example->log_count; i++)
        breeding->logs[i] = example->logs[i];
    for (size_t i = 0; status == VW_OK && i < example->log_count; i++) {
        snprintf(place, sizeof place, "%s.logs[%zu]", name, i + 1);
        breeding->name = place;
        breeding->log = i;
        status = vw_mutants_each(example->logs[i], try_mutant, breeding, err);
        breeding->logs[i] = example->logs[i];
    }
    free(breeding->logs);
    return status;
}

static vw_status breed_example(struct breeding *breeding, vw_error *err)
{
    const vw_example *example = breeding->example;

    return example->logs ? breed_logs(breeding, err)
                         : vw_mutants_each(example->text, try_mutant, breeding, err);
}

/* --- examples ------------------------------------------------------------------------------------- */

/* `first` says that the example has not been run in another language before. */
static vw_status run_example(struct bench *bench, const vw_rule *rule, size_t at, bool hit,
                             vw_lang lang, bool first, vw_error *err)
{
    const vw_example *example = hit ? &rule->hits.list[at] : &rule->misses.list[at];
    vw_settings settings = {.rules = bench->rules, .lang = lang};
    struct breeding breeding = {
        .bench = bench, .settings = &settings, .rule = rule, .example = example};
    vw_lang told = example->has_lang ? example->lang : lang;
    vw_outcome outcome;
    char name[48];
    bool passed;
    vw_status status;

    snprintf(name, sizeof name, "examples.%s[%zu]", hit ? "hit" : "miss", at + 1);
    breeding.name = name;
    status = vw_try_example(&outcome, &settings, &bench->asker, rule, example, hit,
                            bench->settings->lang, vw_coverage_trace(bench->coverage), err);
    passed = outcome.passed;
    if (status == VW_OK)
        status = keep(bench, rule, name, rule->file, told, &outcome, err);
    if (status == VW_OK && hit && passed)
        vw_coverage_told(bench->coverage, rule, told);
    if (status == VW_OK && hit && passed && first && bench->settings->mutate)
        status = breed_example(&breeding, err);
    return status;
}

/* Every hit in every language of the pack, every miss once: it shows no text. */
static vw_status run_examples(struct bench *bench, const vw_rule *rule, vw_error *err)
{
    const bool *langs = bench->rules->packs[rule->pack].langs;
    vw_lang words = bench->settings->lang;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < rule->hits.count; i++) {
        bool once = rule->hits.list[i].has_lang, first = true;

        for (vw_lang lang = 0; status == VW_OK && lang < VW_LANG_COUNT; lang++) {
            if (once ? lang != rule->hits.list[i].lang : !langs[lang])
                continue;
            status = run_example(bench, rule, i, true, lang, first, err);
            first = false;
        }
    }
    for (size_t i = 0; status == VW_OK && i < rule->misses.count; i++)
        status = run_example(bench, rule, i, false, words, true, err);
    return status;
}

/* --- logs of the pack ----------------------------------------------------------------------------- */

/* Bytes of a log that is changed: more than any log that is cut for a test. */
enum { BRED_BYTES_MAX = 1024 * 1024 };

static vw_status breed_log(struct bench *bench, const vw_settings *settings,
                           const vw_fixture *fixture, const char *name, vw_error *err)
{
    struct breeding breeding = {
        .bench = bench, .settings = settings, .fixture = fixture, .name = name};
    char *bytes = NULL;
    size_t len = 0;
    vw_status status = vw_file_whole(fixture->log, BRED_BYTES_MAX, &bytes, &len, err);

    if (status == VW_OK)
        status = vw_mutants_each((vw_span){bytes, len}, try_mutant, &breeding, err);
    free(bytes);
    return status == VW_ERR_LIMIT ? VW_OK : status; /* too large to be changed line by line */
}

/* A log of the pack: where it lies or, of a pack in memory, its bytes and what it must give. */
struct pack_log {
    const char *path, *name;
    vw_span text, expectation;
};

static vw_status try_log(struct bench *bench, const struct pack_log *log, vw_outcome *outcome,
                         vw_error *err)
{
    vw_settings settings = {.rules = bench->settings->all, .lang = bench->settings->lang};
    vw_arena arena = {0};
    vw_fixture fixture;
    vw_status status =
        log->expectation.ptr
            ? vw_fixture_read_text(&fixture, log->path, log->expectation, bench->pack, &arena, err)
            : vw_fixture_read(&fixture, log->path, bench->pack, &arena, err);

    if (status == VW_OK)
        status = vw_try_fixture(outcome, &settings, &bench->all_asker, &fixture, log->text,
                                bench->settings->lang, NULL, err);
    if (status == VW_OK && outcome->passed && bench->settings->mutate)
        status = breed_log(bench, &settings, &fixture, log->name, err);
    vw_arena_free(&arena);
    return status;
}

/* Tries a log and keeps what came of it; one that cannot be tried is a test that failed. */
static vw_status test_log(struct bench *bench, const struct pack_log *log, vw_error *err)
{
    vw_outcome outcome = {0};
    vw_error why = {0};
    vw_status status = try_log(bench, log, &outcome, &why);

    if (status == VW_ERR_RULE || status == VW_ERR_IO) {
        vw_buf_text(&outcome.diff, "+ ");
        vw_buf_text(&outcome.diff, bench->settings->lang == VW_LANG_JA ? why.ja : why.en);
        vw_buf_text(&outcome.diff, "\n");
        status = VW_OK;
    }
    if (status == VW_OK)
        return keep(bench, NULL, log->name, vw_span_of(log->path), bench->settings->lang, &outcome,
                    err);
    *err = why;
    vw_buf_free(&outcome.diff);
    return status;
}

static bool is_expectation(vw_span name)
{
    return vw_ends_nocase(name, VW_SPAN(VW_FIXTURE_SUFFIX));
}

static vw_status run_log(const char *name, vw_path_kind kind, bool link, void *context)
{
    struct bench *bench = context;
    vw_buf path = {0}, shown = {0};
    vw_error err = {0};
    vw_status status;

    (void)link;
    if (kind != VW_PATH_FILE || is_expectation(vw_span_of(name)))
        return VW_OK;
    vw_buf_text(&shown, "logs/");
    vw_buf_text(&shown, name);
    vw_buf_text(&path, bench->folder);
    vw_buf_text(&path, "/");
    vw_buf_add(&path, vw_buf_span(&shown));
    status = path.failed || shown.failed
                 ? VW_ERR_MEMORY
                 : test_log(bench, &(struct pack_log){.path = path.ptr, .name = shown.ptr}, &err);
    vw_buf_free(&path);
    vw_buf_free(&shown);
    return status;
}

/* A log without what it must give is a test that fails, as in a folder. */
static vw_status run_member(struct bench *bench, const vw_member *log, vw_error *err)
{
    vw_buf path = {0};
    const vw_member *beside;
    vw_status status;

    vw_buf_format(&path, "%s" VW_FIXTURE_SUFFIX, log->name.ptr);
    beside = path.failed ? NULL : vw_members_find(&bench->files->members, vw_buf_span(&path));
    vw_buf_clear(&path);
    vw_buf_format(&path, "%s/%s", bench->files->name.ptr, log->name.ptr);
    status = path.failed ? vw_fail_memory(err)
                         : test_log(bench,
                                    &(struct pack_log){path.ptr, log->name.ptr, log->bytes,
                                                       beside ? beside->bytes : VW_SPAN("")},
                                    err);
    vw_buf_free(&path);
    return status;
}

static vw_status run_members(struct bench *bench, vw_error *err)
{
    const vw_members *members = &bench->files->members;
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < members->count; i++)
        if (vw_starts(members->list[i].name, VW_SPAN("logs/")) &&
            !is_expectation(members->list[i].name))
            status = run_member(bench, &members->list[i], err);
    return status;
}

static vw_status run_logs(struct bench *bench, vw_error *err)
{
    vw_buf folder = {0};
    vw_status status = VW_OK;

    if (bench->files)
        return run_members(bench, err);
    vw_buf_text(&folder, bench->folder);
    vw_buf_text(&folder, "/logs");
    if (folder.failed)
        status = vw_fail_memory(err);
    else if (vw_path_kind_of(folder.ptr) == VW_PATH_FOLDER)
        status = vw_folder_each(folder.ptr, run_log, bench, err);
    vw_buf_free(&folder);
    return status == VW_ERR_MEMORY ? vw_fail_memory(err) : status;
}

/* --- packs ---------------------------------------------------------------------------------------- */

static vw_status load_bench(struct bench *bench, vw_error *err)
{
    if (bench->files)
        return vw_lua_load_pack(bench->rules, bench->files, VW_TRUST_UNSIGNED, VW_SPAN_NONE, err);
    return vw_lua_check(bench->rules, bench->folder, VW_TRUST_UNSIGNED, &bench->suite->problems,
                        err);
}

static vw_status open_bench(struct bench *bench, vw_error *err)
{
    vw_problems *problems = &bench->suite->problems;
    size_t known = 0;
    vw_status status = vw_rules_open(&bench->rules, err);

    if (status == VW_OK)
        status = load_bench(bench, err);
    if (status == VW_OK) {
        known = bench->rules->skipped_count;
        status = vw_rules_freeze(bench->rules, err);
    }
    if (status == VW_OK)
        status = vw_problems_add_skipped(problems, bench->rules, bench->files ? 0 : known,
                                         bench->folder, err);
    if (status != VW_OK)
        return status;
    bench->coverage = vw_coverage_open(bench->rules);
    if (!bench->coverage)
        return vw_fail_memory(err);
    bench->maker = vw_lua_asker_maker(bench->rules);
    bench->all_maker = vw_lua_asker_maker(bench->settings->all);
    if (bench->maker.open)
        status = bench->maker.open(bench->maker.context, &bench->asker, err);
    if (bench->asker.ask)
        vw_lua_asker_watch(bench->asker.context, vw_coverage_watch(bench->coverage));
    if (status == VW_OK && bench->all_maker.open)
        status = bench->all_maker.open(bench->all_maker.context, &bench->all_asker, err);
    return status;
}

static void close_bench(struct bench *bench)
{
    if (bench->asker.ask)
        bench->maker.close(bench->maker.context, &bench->asker);
    if (bench->all_asker.ask)
        bench->all_maker.close(bench->all_maker.context, &bench->all_asker);
    vw_coverage_close(bench->coverage);
    vw_rules_close(bench->rules);
}

/* Runs all tests of a bench whose members say where the pack is, and closes it. */
static vw_status run_bench(struct bench *bench, vw_error *err)
{
    vw_status status = open_bench(bench, err);

    for (size_t i = 0; status == VW_OK && i < bench->rules->count; i++)
        status = run_examples(bench, bench->rules->rules[i], err);
    if (status == VW_OK)
        status = run_logs(bench, err);
    if (status == VW_OK)
        status = vw_coverage_sum(bench->coverage, bench->suite, err);
    close_bench(bench);
    return status;
}

static vw_status run_pack(vw_suite *suite, const vw_suite_settings *settings,
                          const vw_found_pack *pack, vw_arena *scratch, vw_error *err)
{
    vw_span first = pack->files[0];
    size_t end = first.len;
    struct bench bench = {.suite = suite, .settings = settings, .pack = pack->name};

    while (end && first.ptr[end - 1] != '/')
        end--;
    bench.folder = vw_arena_copy(scratch, vw_span_cut(first, 0, end ? end - 1 : 0)).ptr;
    return bench.folder ? run_bench(&bench, err) : vw_fail_memory(err);
}

vw_status vw_suite_run_pack(vw_suite *suite, const vw_suite_settings *settings,
                            const vw_pack_files *files, vw_error *err)
{
    struct bench bench = {.suite = suite,
                          .settings = settings,
                          .folder = files->name.ptr,
                          .files = files,
                          .pack = files->about.name};

    *suite = (vw_suite){0};
    return run_bench(&bench, err);
}

vw_status vw_suite_run(vw_suite *suite, const vw_suite_settings *settings, vw_error *err)
{
    vw_arena scratch = {0};
    vw_found found;
    vw_status status = vw_find_packs(settings->folder, &found, &scratch, err);

    *suite = (vw_suite){0};
    for (size_t i = 0; status == VW_OK && i < found.count; i++)
        status = run_pack(suite, settings, &found.packs[i], &scratch, err);
    vw_arena_free(&scratch);
    return status;
}

void vw_suite_free(vw_suite *suite)
{
    vw_arena_free(&suite->arena);
    vw_problems_free(&suite->problems);
    free(suite->tests);
    free(suite->gaps);
    *suite = (vw_suite){0};
}

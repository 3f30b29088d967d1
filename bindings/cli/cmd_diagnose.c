#include "commands.h"

#include "ask.h"
#include "at.h"
#include "base/os.h"
#include "follow.h"
#include "output.h"
#include "progress.h"
#include "redact_rules.h"
#include "run/workers.h"

#include <stdlib.h>

/* All that one run of the command holds. */
struct run {
    options options;
    vw_rules *rules;
    vw_sources sources;
    vw_results results;
    vw_report_limited *limited;
    bool *held;     /* of each argument: it held a log */
    bool none_left; /* no log lies in the time that was asked for */
};

static vw_status note_arguments(struct run *run, vw_error *err)
{
    size_t left = run->options.argument_count;

    run->held = calloc(left + 1, sizeof *run->held);
    for (size_t i = 0; run->held && left && i < run->results.count; i++) {
        bool *held = &run->held[run->results.cases[i]->argument];

        left -= !*held;
        *held = true;
    }
    return run->held ? VW_OK : vw_fail_memory(err);
}

/* Where no log is left that is told at once, and the report, without cases, is written all the same. */
static vw_status tell_none(struct run *run, vw_status status, const vw_error *err)
{
    if (status != VW_ERR_IO)
        return status;
    complain(err, run->options.lang);
    run->none_left = true;
    return VW_OK;
}

/* Keeps the logs of the time that was asked for. Logs are counted in between: --at picks one of many. */
static vw_status keep_asked(struct run *run, const vw_settings *settings, vw_error *err)
{
    const options *options = &run->options;
    vw_status status = VW_OK;

    if (options->since || options->until)
        status =
            tell_none(run, keep_between(&run->results, options->since, options->until, err), err);
    if (status == VW_OK)
        status = vw_results_count_across(&run->results, settings, err);
    if (status == VW_OK && options->at && !run->none_left)
        status = tell_none(run, keep_at(&run->results, options->at, err), err);
    return status;
}

static vw_status diagnose_all(struct run *run, vw_error *err)
{
    vw_settings settings = {
        .rules = run->rules,
        .lang = run->options.lang,
        .encoding = run->options.encoding,
        .has_offset = run->options.has_offset,
        .offset_minutes = run->options.offset_minutes,
    };
    progress progress = {.lang = run->options.lang};
    vw_asker_maker maker = vw_lua_asker_maker(run->rules);
    unsigned jobs = run->options.jobs ? run->options.jobs : vw_cpu_count();
    vw_status status;

    settings.progress = progress_open(&progress, &run->options);
    vw_sources_name(&run->sources, run->options.arguments, run->options.argument_count);
    status = vw_workers_run(&run->results, &settings, &run->sources, &maker, jobs, err);
    progress_close(&progress);
    if (status == VW_OK)
        status = note_arguments(run, err);
    return status == VW_OK ? keep_asked(run, &settings, err) : status;
}

static vw_status write_to(FILE *file, const struct run *run, vw_error *err)
{
    vw_sink sink = output_sink(file);
    vw_report report = output_report(&run->options, run->rules);
    vw_status status;

    report.limited = run->limited;
    report.limited_count = run->results.off_count;
    report.cases = (const vw_case *const *)run->results.cases;
    report.count = run->results.count;
    report.across = run->results.across;
    report.unread = run->sources.unread;
    report.unread_count = run->sources.unread_count;
    status = vw_report_write(vw_format_find(vw_span_of(run->options.format)), &report, &sink, err);
    return status == VW_OK ? output_flush(file, err) : status;
}

static vw_status write_report(struct run *run, vw_error *err)
{
    const char *path = run->options.output;
    FILE *file;
    vw_status status = output_open(&file, path, err);

    if (status != VW_OK)
        return status;
    status = write_to(file, run, err);
    if (path && fclose(file) != 0 && status == VW_OK)
        status = vw_fail(err, VW_ERR_USAGE, "-o %s: the file cannot be written.",
                         "-o %s: ファイルに書き込めません。", path);
    return status;
}

static vw_status list_limited(struct run *run, vw_error *err)
{
    run->limited = calloc(run->results.off_count + 1, sizeof *run->limited);
    for (size_t i = 0; run->limited && i < run->results.off_count; i++) {
        const vw_switched_off *off = &run->results.off[i];

        run->limited[i] = (vw_report_limited){off->rule, off->limit, off->path, &off->why};
    }
    return run->limited ? VW_OK : vw_fail_memory(err);
}

/* Whether the argument holds a log that could be judged, or only logs of another time than asked for. */
static bool is_judged(const struct run *run, size_t argument)
{
    bool left = false;

    for (size_t i = 0; i < run->results.count; i++) {
        const vw_case *one = run->results.cases[i];

        if (one->argument == argument &&
            (one->verdict != VW_VERDICT_UNKNOWN || one->reason == VW_REASON_SUPPRESSED))
            return true;
        left |= one->argument == argument;
    }
    return run->held[argument] && !left;
}

static bool all_judged(const struct run *run)
{
    for (size_t argument = 0; argument < run->options.argument_count; argument++)
        if (!is_judged(run, argument))
            return false;
    return true;
}

static int exit_code(const struct run *run)
{
    if (run->none_left || !all_judged(run))
        return EXIT_UNREAD;
    if (run->rules->skipped_count || run->results.off_count)
        return EXIT_REFUSED;
    for (size_t i = 0; i < run->results.count; i++)
        if (output_is_found(&run->options, run->results.cases[i]))
            return EXIT_FOUND;
    return EXIT_GOOD;
}

/* The paths that a report tells beside its cases. */
static vw_status redact_paths(struct run *run, vw_redactor *redactor, vw_error *err)
{
    vw_arena *arena = &run->sources.arena;
    bool good = true;

    for (size_t i = 0; i < run->results.off_count; i++) {
        run->limited[i].path = vw_redactor_path(redactor, run->limited[i].path, arena);
        good &= run->limited[i].path != NULL;
    }
    for (size_t i = 0; good && i < run->sources.unread_count; i++) {
        vw_unread *unread = &run->sources.unread[i];
        const char *name = vw_redactor_path(redactor, unread->path, arena);

        good = name != NULL;
        if (!good)
            break;
        redact_name(unread->why.en, unread->path, name);
        redact_name(unread->why.ja, unread->path, name);
        unread->path = name;
    }
    return good ? VW_OK : vw_fail_memory(err);
}

/* Names of all logs are learnt before any is written, so that a name has one token in all of them. */
static vw_status redact(struct run *run, vw_error *err)
{
    vw_redactor *redactor = vw_redactor_open(run->rules);
    vw_status status = redactor ? VW_OK : vw_fail_memory(err);

    for (size_t i = 0; status == VW_OK && i < run->results.count; i++)
        vw_redactor_learn_case(redactor, run->results.cases[i]);
    if (status == VW_OK)
        status = redact_paths(run, redactor, err);
    if (status == VW_OK)
        status = redact_rules(redactor, run->rules, err);
    for (size_t i = 0; status == VW_OK && i < run->results.count; i++)
        status = vw_redactor_write_case(redactor, run->results.cases[i], err);
    if (status == VW_OK)
        status = vw_redactor_write_case(redactor, run->results.across, err);
    vw_redactor_close(redactor);
    return status;
}

static vw_status go(struct run *run, vw_error *err)
{
    const options *options = &run->options;
    vw_status status;

    if (run->options.argument_count == 0)
        return vw_fail(err, VW_ERR_USAGE,
                       "Name a log, a folder of logs, or - for standard input; see --help.",
                       "ログ、ログのフォルダー、または - (標準入力) を指定してください。--help "
                       "をご覧ください。");
    status = check_times(options->at, options->since, options->until, err);
    if (status == VW_OK)
        status = load_rules(&run->rules, options, err);
    if (status == VW_OK)
        status = diagnose_all(run, err);
    if (status == VW_OK)
        status = list_limited(run, err);
    if (status == VW_OK && run->options.redact)
        status = redact(run, err);
    if (status == VW_OK && !(run->options.quiet && exit_code(run) == EXIT_GOOD))
        status = write_report(run, err);
    return status;
}

int cmd_diagnose(int count, char **words)
{
    struct run run = {0};
    vw_error err = {0};
    vw_status status = options_read(&run.options, FOR_DIAGNOSE, count, words, &err);
    int code;

    if (status == VW_OK && run.options.help) {
        help_print(stdout, "diagnose", run.options.lang);
        code = EXIT_GOOD;
    } else if (status == VW_OK && run.options.follow) {
        code = follow(&run.options);
    } else {
        if (status == VW_OK)
            status = go(&run, &err);
        code = status == VW_OK ? exit_code(&run) : complain(&err, run.options.lang);
    }
    free(run.limited);
    free(run.held);
    vw_results_free(&run.results);
    vw_sources_free(&run.sources);
    vw_rules_close(run.rules);
    options_free(&run.options);
    return code;
}

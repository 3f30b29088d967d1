#include "follow.h"

#include "ask.h"
#include "base/ascii.h"
#include "base/host.h"
#include "commands.h"
#include "output.h"
#include "redact_rules.h"
#include "run/tail.h"
#include "rules_stamp.h"

#include <stdlib.h>

/* Milliseconds between two looks; seconds without a hit that close an episode. */
enum { LOOK_MS = 500, IDLE_SECONDS = 600, IDLE_SECONDS_MAX = 86400 };

/*
 * Without a hit, so much of the log is kept at most, and so much of it when
 * that is cut: what may belong to the next hit.
 */
enum { QUIET_BYTES_MAX = 1 << 20, QUIET_BYTES_KEPT = 1 << 16 };

struct follower {
    const options *options;
    const char *path;
    FILE *out;
    vw_rules *rules;
    vw_asker_maker maker;
    vw_asker asker;
    bool *off;      /* rules that hit a limit in an episode before */
    uint64_t stamp; /* of the rule files */
    vw_tail tail;
    uint64_t hits; /* of the open episode; 0: none is open */
    int64_t last_hit_us;
    int64_t idle_us;
    bool reported, found, refused;
};

/* --- rules ---------------------------------------------------------------------------------------- */

static void close_rules(struct follower *f)
{
    if (f->maker.close && f->asker.ask)
        f->maker.close(f->maker.context, &f->asker);
    f->asker = (vw_asker){0};
    free(f->off);
    f->off = NULL;
    vw_rules_close(f->rules);
    f->rules = NULL;
}

/* Takes a rule set over. */
static vw_status use_rules(struct follower *f, vw_rules *rules, vw_error *err)
{
    close_rules(f);
    f->rules = rules;
    f->maker = vw_lua_asker_maker(rules);
    f->off = calloc(rules->count + 1, sizeof *f->off);
    if (!f->off)
        return vw_fail_memory(err);
    return f->maker.open ? f->maker.open(f->maker.context, &f->asker, err) : VW_OK;
}

/* Loads rules that have changed; those that are no good are told, and the ones in use stay. */
static vw_status reload(struct follower *f, vw_error *err)
{
    uint64_t stamp = rules_stamp(f->options);
    bool japanese = f->options->lang == VW_LANG_JA;
    vw_rules *rules;
    vw_error why;

    if (stamp == f->stamp)
        return VW_OK;
    f->stamp = stamp;
    if (load_rules(&rules, f->options, &why) != VW_OK) {
        complain(&why, f->options->lang);
    } else if (rules->skipped_count) {
        for (size_t i = 0; i < rules->skipped_count; i++)
            complain(&rules->skipped[i].why, f->options->lang);
        vw_rules_close(rules);
    } else {
        fputs(japanese ? "vsswhy: 変更されたルールを読み込みました。\n"
                       : "vsswhy: the changed rules were loaded.\n",
              stderr);
        return use_rules(f, rules, err);
    }
    fputs(japanese ? "vsswhy: 変更前のルールを使い続けます。\n"
                   : "vsswhy: the rules from before the change stay in use.\n",
          stderr);
    return VW_OK;
}

/* --- reports -------------------------------------------------------------------------------------- */

static vw_status redact(const struct follower *f, vw_case *one, vw_error *err)
{
    vw_redactor *redactor = vw_redactor_open(f->rules);
    vw_status status = redactor ? VW_OK : vw_fail_memory(err);

    if (status == VW_OK) {
        vw_redactor_learn_case(redactor, one);
        status = vw_redactor_write_case(redactor, one, err);
    }
    if (status == VW_OK)
        status = redact_rules(redactor, f->rules, err);
    vw_redactor_close(redactor);
    return status;
}

static vw_status write_case(struct follower *f, const vw_case *one,
                            const vw_report_limited *limited, vw_error *err)
{
    vw_sink sink = output_sink(f->out);
    vw_report report = output_report(f->options, f->rules);
    vw_status status = VW_OK;

    report.limited = limited;
    report.limited_count = one->limited_count;
    report.cases = &one;
    report.count = 1;
    if (f->reported && strcmp(f->options->format, "text") == 0)
        status = sink.write(sink.context, VW_SPAN("\n"), err);
    if (status == VW_OK)
        status =
            vw_report_write(vw_format_find(vw_span_of(f->options->format)), &report, &sink, err);
    f->reported = true;
    return status == VW_OK ? output_flush(f->out, err) : status;
}

/* Reports a closed episode. What hit a limit in it is off from now on. */
static vw_status report_case(struct follower *f, vw_case *one, vw_error *err)
{
    vw_report_limited *limited = calloc(one->limited_count + 1, sizeof *limited);
    bool found = output_is_found(f->options, one);
    vw_status status = limited ? VW_OK : vw_fail_memory(err);

    f->found |= found;
    if (status == VW_OK && f->options->redact)
        status = redact(f, one, err);
    for (size_t i = 0; status == VW_OK && i < one->limited_count; i++) {
        const vw_limited *hit = &one->limited[i];

        limited[i] = (vw_report_limited){hit->rule, hit->limit, one->path, &hit->why};
        f->off[hit->rule->index] = f->refused = true;
    }
    if (status == VW_OK && (found || one->limited_count || !f->options->quiet))
        status = write_case(f, one, limited, err);
    free(limited);
    return status;
}

/* --- episodes ------------------------------------------------------------------------------------- */

static vw_status diagnose(const struct follower *f, vw_span text, vw_case **out, vw_error *err)
{
    vw_settings settings = {
        .rules = f->rules,
        .lang = f->options->lang,
        .encoding = f->options->encoding,
        .has_offset = f->options->has_offset,
        .offset_minutes = f->options->offset_minutes,
    };
    vw_task task = {
        .path = f->path,
        .asker = f->asker.ask ? &f->asker : NULL,
        .off = f->off,
        .lines_before = f->tail.lines_before,
        .bytes_before = f->tail.bytes_before,
    };

    /* Only its start has the mark that tells UTF-16. */
    if (settings.encoding == VW_ENCODING_UNKNOWN && f->tail.unit == 2)
        settings.encoding = f->tail.big_endian ? VW_ENCODING_UTF16BE : VW_ENCODING_UTF16LE;
    return vw_diagnose_text(out, &settings, &task, text, err);
}

static uint64_t hits_of(const vw_case *one)
{
    uint64_t hits = 0;

    for (size_t i = 0; i < one->finding_count; i++)
        hits += one->findings[i].count;
    for (size_t i = 0; i < one->suppressed_count; i++)
        hits += one->suppressed[i].count;
    return hits;
}

/* Closes the episode behind these bytes of what is kept, and reports it where it tells anything. */
static vw_status close_episode(struct follower *f, size_t bytes, vw_error *err)
{
    vw_case *one = NULL;
    vw_status status = diagnose(f, vw_span_cut(vw_buf_span(&f->tail.kept), 0, bytes), &one, err);

    if (status == VW_OK && (hits_of(one) || one->has_exit_code))
        status = report_case(f, one, err);
    vw_case_free(one);
    vw_tail_drop(&f->tail, bytes);
    f->hits = 0;
    return status;
}

static void note_hits(struct follower *f, uint64_t hits)
{
    if (hits != f->hits)
        f->last_hit_us = vw_clock_us();
    f->hits = hits;
}

/* Looks at what is kept: closes every episode that has its exit code, and notes hits of the one behind. */
static vw_status look(struct follower *f, vw_error *err)
{
    bool closed = true;
    vw_status status = VW_OK;

    while (status == VW_OK && closed) {
        vw_case *one = NULL;

        status = diagnose(f, vw_tail_lines(&f->tail, false), &one, err);
        closed = status == VW_OK && one->has_exit_code;
        if (closed)
            status = close_episode(
                f, vw_tail_size_of(&f->tail, one->exit_line - f->tail.lines_before), err);
        else if (status == VW_OK)
            note_hits(f, hits_of(one));
        vw_case_free(one);
    }
    return status;
}

/* What is kept stays small: a quiet part goes, but for its end; an episode without one is closed. */
static vw_status make_room(struct follower *f, vw_error *err)
{
    vw_span lines = vw_tail_lines(&f->tail, false);

    if (f->tail.kept.len >= VW_TAIL_BYTES_MAX)
        return close_episode(f, lines.len ? lines.len : f->tail.kept.len, err);
    if (f->hits == 0 && lines.len > QUIET_BYTES_MAX) {
        vw_span old = vw_span_cut(lines, 0, lines.len - QUIET_BYTES_KEPT);
        vw_tail before = f->tail;

        before.kept.len = old.len;
        vw_tail_drop(&f->tail, vw_tail_lines(&before, false).len);
    }
    return VW_OK;
}

static bool is_idle(const struct follower *f)
{
    return f->hits && vw_clock_us() - f->last_hit_us >= f->idle_us;
}

/* Reads all that has come. Rotation closes the episode, and so do ten quiet minutes. */
static vw_status catch_up(struct follower *f, vw_error *err)
{
    vw_tail_news news = VW_TAIL_MORE;
    vw_status status = VW_OK;

    while (status == VW_OK && news != VW_TAIL_NONE) {
        status = vw_tail_read(&f->tail, &news, err);
        if (status == VW_OK && news == VW_TAIL_MORE)
            status = look(f, err);
        if (status == VW_OK && news == VW_TAIL_MORE)
            status = make_room(f, err);
        if (status == VW_OK && news == VW_TAIL_OVER) {
            status = close_episode(f, f->tail.kept.len, err);
            vw_tail_renew(&f->tail);
        }
    }
    if (status == VW_OK && is_idle(f))
        status = close_episode(f, vw_tail_lines(&f->tail, false).len, err);
    return status;
}

/* --- the command ---------------------------------------------------------------------------------- */

static vw_status check_options(const options *options, vw_error *err)
{
    bool form = strcmp(options->format, "text") == 0 || strcmp(options->format, "ndjson") == 0;

    if (options->argument_count == 1 && strcmp(options->arguments[0], "-") != 0 && form &&
        !options->at && !options->since && !options->until)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE,
                   "--follow takes one log and writes text or ndjson; leave --at, --since and "
                   "--until out.",
                   "--follow にはログを 1 つ指定します。形式は text か ndjson です。--at、--since、"
                   "--until は指定できません。");
}

static vw_status read_idle(struct follower *f, vw_error *err)
{
    const char *value = getenv("VSSWHY_FOLLOW_IDLE");
    vw_span text = vw_span_of(value ? value : "");
    int64_t seconds = IDLE_SECONDS;

    if (text.len &&
        (vw_read_int(text, &seconds) != text.len || seconds < 1 || seconds > IDLE_SECONDS_MAX))
        return vw_fail(err, VW_ERR_USAGE,
                       "VSSWHY_FOLLOW_IDLE must be a number of seconds from 1 to 86400.",
                       "VSSWHY_FOLLOW_IDLE には 1 から 86400 までの秒数を指定してください。");
    f->idle_us = seconds * 1000000;
    return VW_OK;
}

static vw_status start(struct follower *f, vw_error *err)
{
    vw_rules *rules = NULL;
    vw_status status = check_options(f->options, err);

    if (status == VW_OK)
        status = read_idle(f, err);
    f->path = f->options->argument_count ? f->options->arguments[0] : NULL;
    if (status == VW_OK)
        status = output_open(&f->out, f->options->output, err);
    f->stamp = rules_stamp(f->options);
    if (status == VW_OK)
        status = load_rules(&rules, f->options, err);
    if (status == VW_OK)
        status = use_rules(f, rules, err);
    if (status == VW_OK)
        status = vw_tail_open(&f->tail, f->path, err);
    return status;
}

/* From here on a stop loses nothing. */
static void tell_start(const struct follower *f)
{
    bool japanese = f->options->lang == VW_LANG_JA;

    vw_host_hold_stop();
    if (f->options->quiet)
        return;
    fputs("vsswhy: ", stderr);
    print_harmless(stderr, vw_span_of(f->path));
    fputs(japanese ? ": 調べ続けます。停止するには Ctrl+C を押してください。\n"
                   : ": being followed; stop it with Ctrl+C.\n",
          stderr);
}

static vw_status run(struct follower *f, vw_error *err)
{
    bool stopped = false;
    vw_status status = VW_OK;

    tell_start(f);
    while (status == VW_OK && !stopped) {
        status = catch_up(f, err);
        if (status == VW_OK && f->hits == 0)
            status = reload(f, err);
        if (status == VW_OK)
            stopped = vw_host_wait(LOOK_MS);
    }
    if (status == VW_OK)
        status = catch_up(f, err);
    return status == VW_OK ? close_episode(f, f->tail.kept.len, err) : status;
}

int follow(const options *options)
{
    struct follower f = {.options = options};
    vw_error err = {0};
    vw_status status = start(&f, &err);
    int code = EXIT_GOOD;

    if (status == VW_OK)
        status = run(&f, &err);
    if (status != VW_OK)
        code = complain(&err, options->lang);
    else if (f.refused || f.rules->skipped_count)
        code = EXIT_REFUSED;
    else if (f.found)
        code = EXIT_FOUND;
    if (f.out && f.out != stdout)
        fclose(f.out);
    vw_tail_close(&f.tail);
    close_rules(&f);
    return code;
}

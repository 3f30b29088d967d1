#include "run/diagnose.h"

#include "base/ascii.h"
#include "rule/finding.h"
#include "rule/pending.h"
#include "run/ranges.h"

#include <stdlib.h>

static vw_case_kind kind_of(const vw_sight *sight, const vw_log_facts *facts)
{
    if (sight->task || facts->first.form == VW_STAMP_AIP)
        return VW_CASE_AIP_TASK;
    if (sight->event)
        return VW_CASE_EVENT_TEXT;
    if (sight->listing)
        return VW_CASE_LISTING;
    return sight->code ? VW_CASE_TEXT : VW_CASE_UNKNOWN;
}

/* A code that some rule names, so that the product's "<Unknown error code>" can be put right. */
static bool is_named(const vw_rules *rules, uint32_t code)
{
    return vw_names_symbol(&rules->names, code).ptr != NULL;
}

static void note_input(vw_case *report, const vw_log_facts *facts, const vw_sight *sight,
                       const vw_rules *rules)
{
    vw_case_note(report, VW_NOTE_REPLACED, facts->replaced, facts->replaced_line, 0);
    vw_case_note(report, VW_NOTE_NULS, facts->nuls, facts->nul_line, 0);
    vw_case_note(report, VW_NOTE_LINE_CUT, facts->cut_lines, facts->cut_line, 0);
    vw_case_note(report, VW_NOTE_ENTRY_CUT, facts->cut_entries, facts->cut_entry_line, 0);
    vw_case_note(report, VW_NOTE_MENDED, facts->mended, facts->mended_line, facts->mends);
    if (report->zone.bracket_days)
        vw_case_note(report, VW_NOTE_BRACKET_DATE, 1, sight->pair.line, report->zone.bracket_days);
    if (report->kind == VW_CASE_AIP_TASK && sight->failed_line &&
        sight->failed_line == sight->first_line && sight->failed_line <= 2)
        vw_case_note(report, VW_NOTE_EXCERPT, 1, sight->failed_line, 0);
    vw_case_note(report, VW_NOTE_GAP, facts->gaps, facts->gap_line, 0);
    if (sight->unknown_text_line && is_named(rules, sight->unknown_text_code))
        vw_case_note(report, VW_NOTE_UNKNOWN_TEXT, 1, sight->unknown_text_line,
                     sight->unknown_text_code);
    if (facts->encoding != VW_ENCODING_UTF8 && facts->encoding != VW_ENCODING_UNKNOWN)
        vw_case_note(report, VW_NOTE_ENCODING, 1, 0, facts->encoding);
}

static void tell_facts(vw_case *report, const vw_log_facts *facts, vw_sight *sight,
                       const vw_settings *settings)
{
    int64_t seconds = vw_zone_unix_seconds(vw_span_of(report->path));
    vw_time first = facts->first.form == VW_STAMP_NONE ? VW_TIME_NONE : facts->first.time;

    report->kind = kind_of(sight, facts);
    report->has_exit_code = sight->has_exit_code;
    report->exit_code = sight->exit_code;
    report->exit_line = sight->exit_line;
    report->encoding = facts->encoding;
    report->has_encoding = facts->bytes > 0 && !facts->binary;
    report->bytes = facts->bytes;
    report->lines = facts->lines;
    report->first_time = first;
    report->last_time = facts->last.form == VW_STAMP_NONE ? VW_TIME_NONE : facts->last.time;
    if (sight->pair.left == VW_TIME_NONE)
        sight->pair = facts->pair;
    report->zone = vw_zone_tell(seconds, first, sight->pair.left, sight->pair.bracket,
                                settings->has_offset, settings->offset_minutes);
    report->started = seconds >= 0 ? seconds * VW_SECOND : VW_TIME_NONE;
    note_input(report, facts, sight, settings->rules);
}

static bool has_suppressed_failure(const vw_case *report)
{
    for (size_t i = 0; i < report->suppressed_count; i++)
        if (report->suppressed[i].failure)
            return true;
    return false;
}

static void judge(vw_case *report, const vw_log_facts *facts, bool troubled)
{
    const vw_finding *root = vw_case_root(report);

    report->verdict = VW_VERDICT_UNKNOWN;
    if (root) {
        report->verdict = VW_VERDICT_FAILED;
    } else if (has_suppressed_failure(report)) {
        report->reason = VW_REASON_SUPPRESSED; /* never good: it failed */
    } else if (report->kind == VW_CASE_AIP_TASK) {
        if (report->has_exit_code && report->exit_code == 0)
            report->verdict = VW_VERDICT_OK;
        else
            report->reason =
                report->has_exit_code ? VW_REASON_NOTHING_RECOGNISED : VW_REASON_NO_OUTCOME;
    } else if (report->kind == VW_CASE_EVENT_TEXT || report->kind == VW_CASE_LISTING) {
        report->verdict = troubled ? VW_VERDICT_UNKNOWN : VW_VERDICT_OK;
        if (troubled)
            report->reason = report->finding_count ? VW_REASON_DOUBTFUL : VW_REASON_UNEXPLAINED;
    } else if (facts->bytes == 0) {
        report->reason = VW_REASON_EMPTY;
    } else {
        report->reason = facts->binary ? VW_REASON_NOT_TEXT : VW_REASON_NOTHING_RECOGNISED;
    }
}

/* The rules with a function that hit something: those that the asker may be asked for. */
static vw_status list_asked(vw_case *report, const vw_hits *hits, vw_error *err)
{
    const vw_rules *rules = hits->rules;
    const vw_rule **asked;
    size_t count = 0;

    for (size_t i = 0; hits->kept && i < rules->count; i++)
        count += hits->kept[i] && rules->rules[i]->has_when;
    asked = VW_ARENA_ARRAY(&report->arena, const vw_rule *, count);
    if (!asked)
        return vw_fail_memory(err);
    for (size_t i = 0; report->asked_count < count; i++)
        if (hits->kept[i] && rules->rules[i]->has_when)
            asked[report->asked_count++] = rules->rules[i];
    report->asked = asked;
    return VW_OK;
}

static vw_status relate(vw_case *report, vw_hits *hits, const vw_settings *settings,
                        const vw_task *task, vw_error *err)
{
    vw_status status = list_asked(report, hits, err);
    vw_limited *limited = NULL;

    if (status == VW_OK)
        limited = VW_ARENA_ARRAY(&report->arena, vw_limited, report->asked_count);
    if (!limited)
        return vw_fail_memory(err);
    vw_relate(hits, task->asker, settings->lang, limited, report->asked_count,
              &report->limited_count);
    report->limited = limited;
    return hits->failed ? vw_fail_memory(err) : VW_OK;
}

static vw_status gather(vw_case *report, const vw_hits *hits, const vw_settings *settings,
                        vw_error *err)
{
    vw_status status = vw_pending_gather(report, hits, err);

    return status == VW_OK ? vw_findings_gather(report, hits, settings->lang, err) : status;
}

static vw_status diagnose_log(vw_case *report, vw_log *log, const vw_settings *settings,
                              const vw_task *task, vw_error *err)
{
    vw_intake intake = {.sight = vw_sight_new()};
    bool hit = false;
    vw_status status;

    vw_hits_open(&intake.hits, &report->arena, settings->rules, task->off);
    intake.hits.trace = task->trace;
    status = vw_ranges_read(&intake, log, task->crew, &vw_ranges_usual, err);
    if (status == VW_OK) {
        vw_case_note(report, VW_NOTE_WRAPPED, intake.wrapped, intake.wrapped_line, 0);
        tell_facts(report, &intake.facts, &intake.sight, settings);
        intake.hits.lines = task->lines_before + report->lines;
        hit = intake.hits.count > 0; /* in most logs of a folder nothing is */
    }
    if (hit)
        status = relate(report, &intake.hits, settings, task, err);
    vw_case_note(report, VW_NOTE_HITS_LEFT_OUT, intake.hits.left_out, 0, 0);
    if (hit && status == VW_OK)
        status = gather(report, &intake.hits, settings, err);
    if (status == VW_OK)
        judge(report, &intake.facts, intake.sight.troubled);
    vw_hits_close(&intake.hits);
    return status == VW_OK && report->incomplete ? vw_fail_memory(err) : status;
}

static vw_status note_failure(vw_case *report, vw_error *err)
{
    vw_error why = *err;

    report->failed = VW_ARENA_NEW(&report->arena, vw_error);
    if (!report->failed)
        return vw_fail_memory(err);
    *report->failed = why;
    return VW_OK;
}

static vw_case *new_case(const vw_task *task)
{
    vw_case *report = task->shelf ? VW_ARENA_NEW(task->shelf, vw_case) : calloc(1, sizeof *report);

    if (!report)
        return NULL;
    report->shelved = task->shelf != NULL;
    report->path = task->path;
    report->argument = task->argument;
    return report;
}

/* Diagnoses an opened log; a log that could not be opened or read is told by the case. */
static vw_status finish(vw_case **out, vw_status opened, vw_log *log, const vw_settings *settings,
                        const vw_task *task, vw_error *err)
{
    vw_case *report = new_case(task);
    vw_status status = opened;

    *out = report;
    if (report) {
        if (status == VW_OK)
            vw_log_continue(log, task->lines_before, task->bytes_before);
        if (status == VW_OK)
            status = diagnose_log(report, log, settings, task, err);
        if (status == VW_ERR_IO)
            status = note_failure(report, err);
    }
    vw_log_close(log);
    return report ? status : vw_fail_memory(err);
}

static vw_log_needles needles_of(const vw_settings *settings, const vw_task *task)
{
    vw_log_needles needles = vw_rules_needles(settings->rules);

    needles.every |= task->every;
    return needles;
}

vw_status vw_diagnose(vw_case **out, const vw_settings *settings, const vw_task *task,
                      vw_error *err)
{
    vw_log_needles needles = needles_of(settings, task);
    vw_log *log = NULL;
    vw_status status =
        vw_log_open_in(&log, task->room, task->path, &needles, settings->encoding, err);

    return finish(out, status, log, settings, task, err);
}

vw_status vw_diagnose_text(vw_case **out, const vw_settings *settings, const vw_task *task,
                           vw_span text, vw_error *err)
{
    vw_log_needles needles = needles_of(settings, task);
    vw_log *log = NULL;
    vw_status status = vw_log_open_text(&log, text, &needles, settings->encoding, err);

    return finish(out, status, log, settings, task, err);
}

void vw_case_free(vw_case *report)
{
    if (!report)
        return;
    vw_arena_free(&report->arena);
    if (!report->shelved)
        free(report);
}

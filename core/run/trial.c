#include "run/trial.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "report/step.h"
#include "rule/across.h"

#include <stdlib.h>

/* The words of a diff. */
typedef enum word { A_FINDING, NO_FINDING, CAUSE, VERDICT, LIMIT, LINE, UNREAD, WORDS } word;

static const char *const words[WORDS][VW_LANG_COUNT] = {
    [A_FINDING] = {"a finding of ", "検出: "},
    [NO_FINDING] = {"no finding of ", "検出なし: "},
    [CAUSE] = {"cause: ", "原因: "},
    [VERDICT] = {"verdict: ", "判定: "},
    [LIMIT] = {"a rule hit a limit: ", "制限に達したルール: "},
    [LINE] = {"line ", "行 "},
    [UNREAD] = {"no line is read: nothing that the rule searches for stands in the log",
                "ルールの検索語を含む行がないため、どの行も読み取られません"},
};

static void put(vw_buf *out, char sign, word what, vw_lang lang, vw_span text)
{
    vw_buf_format(out, "%c %s%.*s\n", sign, words[what][lang], (int)text.len,
                  text.ptr ? text.ptr : "");
}

/* --- one finding ---------------------------------------------------------------------------------- */

static void put_found(vw_buf *out, const vw_finding *finding, vw_lang lang)
{
    char code[VW_HRESULT_BYTES];

    vw_buf_format(out, "+ %s%.*s, %s", words[A_FINDING][lang], (int)finding->rule->id.len,
                  finding->rule->id.ptr, vw_role_names[finding->role]);
    if (finding->has_code) {
        vw_hresult_text(code, finding->code);
        vw_buf_format(out, ", code %s", code);
    }
    if (finding->evidence_count)
        vw_buf_format(out, ", line %llu", (unsigned long long)finding->evidence[0].line);
    vw_buf_format(out, ", count %llu\n", (unsigned long long)finding->count);
}

static void put_wanted(vw_buf *out, vw_span rule, const vw_expect *expect, vw_lang lang)
{
    char code[VW_HRESULT_BYTES];

    vw_buf_format(out, "- %s%.*s", words[A_FINDING][lang], (int)rule.len, rule.ptr);
    if (expect->role.ptr)
        vw_buf_format(out, ", %.*s", (int)expect->role.len, expect->role.ptr);
    if (expect->has_code) {
        vw_hresult_text(code, expect->code);
        vw_buf_format(out, ", code %s", code);
    }
    if (expect->line)
        vw_buf_format(out, ", line %llu", (unsigned long long)expect->line);
    if (expect->count)
        vw_buf_format(out, ", count %llu", (unsigned long long)expect->count);
    vw_buf_text(out, "\n");
}

static const vw_finding *finding_of(const vw_case *report, vw_span rule)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (vw_span_is(report->findings[i].rule->id, rule))
            return &report->findings[i];
    return NULL;
}

static bool fits(const vw_finding *finding, const vw_expect *expect)
{
    if (expect->role.ptr && !vw_span_is(expect->role, vw_span_of(vw_role_names[finding->role])))
        return false;
    if (expect->has_code && (!finding->has_code || finding->code != expect->code))
        return false;
    if (expect->line && (!finding->evidence_count || finding->evidence[0].line != expect->line))
        return false;
    return !expect->count || finding->count == expect->count;
}

/* A finding of the rule that fits; a rule may have several, by code and writer. */
static const vw_finding *fitting(const vw_case *report, vw_span rule, const vw_expect *expect)
{
    for (size_t i = 0; i < report->finding_count; i++)
        if (vw_span_is(report->findings[i].rule->id, rule) && fits(&report->findings[i], expect))
            return &report->findings[i];
    return NULL;
}

static void compare_finding(vw_buf *diff, const vw_case *report, vw_span rule,
                            const vw_expect *expect, vw_lang lang)
{
    const vw_finding *finding = fitting(report, rule, expect);

    if (!finding) {
        put_wanted(diff, rule, expect, lang);
        finding = finding_of(report, rule);
        if (finding)
            put_found(diff, finding, lang);
        else
            put(diff, '+', NO_FINDING, lang, rule);
    } else if (expect->title.ptr && !vw_span_is(finding->title, expect->title)) {
        vw_buf_format(diff, "- %.*s\n+ %.*s\n", (int)expect->title.len, expect->title.ptr,
                      (int)finding->title.len, finding->title.ptr);
    }
}

static void compare_case(vw_buf *diff, const vw_case *report, vw_span root, vw_span verdict,
                         vw_lang lang)
{
    const vw_finding *found = vw_case_root(report);
    vw_span is = found ? found->rule->id : VW_SPAN("-");
    vw_span judged = vw_span_of(vw_verdict_names[report->verdict]);

    if (root.ptr && !vw_span_is(root, is)) {
        put(diff, '-', CAUSE, lang, root);
        put(diff, '+', CAUSE, lang, is);
    }
    if (verdict.ptr && !vw_span_is(verdict, judged)) {
        put(diff, '-', VERDICT, lang, verdict);
        put(diff, '+', VERDICT, lang, judged);
    }
}

static void note_limits(vw_outcome *outcome, const vw_case *report, vw_lang lang)
{
    outcome->limited += report->limited_count;
    for (size_t i = 0; i < report->limited_count; i++)
        put(&outcome->diff, '+', LIMIT, lang,
            vw_span_of(lang == VW_LANG_JA ? report->limited[i].why.ja : report->limited[i].why.en));
}

/* --- examples ------------------------------------------------------------------------------------- */

/* The steps of a silent rule, for the diff: at most so many lines. */
enum { STEPS_MAX = 6 };
struct steps {
    vw_buf *diff;
    vw_lang lang;
    size_t count;
};

static void hear(void *context, const vw_trace_point *point)
{
    struct steps *steps = context;

    if (steps->count++ >= STEPS_MAX)
        return;
    vw_buf_format(steps->diff, "  %s%llu: ", words[LINE][steps->lang],
                  (unsigned long long)point->event->line);
    vw_step_write(steps->diff, point, steps->lang);
    vw_buf_text(steps->diff, "\n");
}

/* Asks the matcher why the rule was silent. */
static vw_status tell_silence(vw_outcome *outcome, const vw_settings *settings, vw_task task,
                              const vw_rule *rule, vw_span text, vw_lang lang, vw_error *err)
{
    struct steps steps = {&outcome->diff, lang, 0};
    vw_trace trace = {rule, hear, &steps};
    vw_case *report = NULL;
    vw_status status;

    task.trace = &trace;
    status = vw_diagnose_text(&report, settings, &task, text, err);
    vw_case_free(report);
    if (status == VW_OK && !steps.count)
        vw_buf_format(&outcome->diff, "  %s\n", words[UNREAD][lang]);
    return status;
}

static void judge_example(vw_outcome *outcome, const vw_case *report, const vw_rule *rule,
                          const vw_example *example, bool hit, vw_lang lang)
{
    const vw_finding *finding = finding_of(report, rule->id);

    if (hit) {
        compare_finding(&outcome->diff, report, rule->id, &example->expect, lang);
    } else if (finding) {
        put(&outcome->diff, '-', NO_FINDING, lang, rule->id);
        put_found(&outcome->diff, finding, lang);
    }
    compare_case(&outcome->diff, report, example->expect.root, example->expect.verdict, lang);
    note_limits(outcome, report, lang);
}

/* The cases of several logs, and in *about what counting across them found. */
static vw_status count_logs(vw_case **about, vw_case **cases, const vw_settings *settings,
                            const vw_task *task, const vw_example *example, vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < example->log_count; i++)
        status = vw_diagnose_text(&cases[i], settings, task, example->logs[i], err);
    if (status == VW_OK)
        status =
            vw_across_count(about, cases, example->log_count, settings->rules, settings->lang, err);
    return status;
}

/* An example of a rule that counts logs. */
static vw_status try_logs(vw_outcome *outcome, const vw_settings *settings, const vw_task *task,
                          const vw_rule *rule, const vw_example *example, bool hit, vw_lang lang,
                          vw_error *err)
{
    vw_case **cases = calloc(example->log_count, sizeof *cases);
    vw_case *about = NULL;
    vw_status status =
        cases ? count_logs(&about, cases, settings, task, example, err) : vw_fail_memory(err);

    if (status == VW_OK)
        judge_example(outcome, about, rule, example, hit, lang);
    for (size_t i = 0; cases && i < example->log_count; i++) {
        if (status == VW_OK)
            note_limits(outcome, cases[i], lang);
        vw_case_free(cases[i]);
    }
    outcome->passed = status == VW_OK && outcome->diff.len == 0;
    vw_case_free(about);
    free(cases);
    return status;
}

vw_status vw_try_example(vw_outcome *outcome, const vw_settings *settings, const vw_asker *asker,
                         const vw_rule *rule, const vw_example *example, bool hit, vw_lang lang,
                         const vw_trace *trace, vw_error *err)
{
    vw_settings told = *settings;
    vw_task task = {.path = "example", .asker = asker && asker->ask ? asker : NULL, .trace = trace};
    vw_case *report = NULL;
    vw_status status;

    *outcome = (vw_outcome){0};
    if (example->has_lang)
        told.lang = example->lang;
    if (example->logs)
        return try_logs(outcome, &told, &task, rule, example, hit, lang, err);
    status = vw_diagnose_text(&report, &told, &task, example->text, err);
    if (status == VW_OK) {
        judge_example(outcome, report, rule, example, hit, lang);
        if (hit && !finding_of(report, rule->id))
            status = tell_silence(outcome, settings, task, rule, example->text, lang, err);
        outcome->passed = outcome->diff.len == 0;
    }
    vw_case_free(report);
    return status;
}

/* --- fixtures ------------------------------------------------------------------------------------- */

static bool is_listed(const vw_fixture *fixture, vw_span rule)
{
    for (size_t i = 0; i < fixture->count; i++)
        if (vw_span_is(fixture->findings[i].rule, rule))
            return true;
    return false;
}

static bool is_of_pack(vw_span rule, vw_span pack)
{
    return vw_starts(rule, pack) && rule.len > pack.len && rule.ptr[pack.len] == '.';
}

static void judge_fixture(vw_outcome *outcome, const vw_case *report, const vw_fixture *fixture,
                          vw_lang lang)
{
    vw_buf *diff = &outcome->diff;

    compare_case(diff, report, fixture->root, fixture->verdict, lang);
    for (size_t i = 0; i < fixture->count; i++)
        compare_finding(diff, report, fixture->findings[i].rule, &fixture->findings[i].expect,
                        lang);
    for (size_t i = 0; i < report->finding_count; i++) {
        const vw_finding *finding = &report->findings[i];
        vw_span id = finding->rule->id;
        bool unwanted = is_of_pack(id, fixture->pack) && !is_listed(fixture, id);

        for (size_t k = 0; k < fixture->absent_count; k++)
            unwanted |= vw_span_is(fixture->absent[k], id);
        if (!unwanted)
            continue;
        put(diff, '-', NO_FINDING, lang, id);
        put_found(diff, finding, lang);
    }
    note_limits(outcome, report, lang);
}

vw_status vw_try_fixture(vw_outcome *outcome, const vw_settings *settings, const vw_asker *asker,
                         const vw_fixture *fixture, vw_span text, vw_lang lang,
                         const vw_trace *trace, vw_error *err)
{
    vw_settings told = *settings;
    vw_task task = {
        .path = fixture->log, .asker = asker && asker->ask ? asker : NULL, .trace = trace};
    vw_case *report = NULL;
    vw_status status;

    *outcome = (vw_outcome){0};
    told.lang = fixture->lang;
    status = text.ptr ? vw_diagnose_text(&report, &told, &task, text, err)
                      : vw_diagnose(&report, &told, &task, err);
    if (status == VW_OK && report->failed) {
        *err = *report->failed;
        status = VW_ERR_IO;
    }
    if (status == VW_OK) {
        judge_fixture(outcome, report, fixture, lang);
        outcome->passed = outcome->diff.len == 0;
    }
    vw_case_free(report);
    return status;
}

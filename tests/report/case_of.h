#ifndef TESTS_CASE_OF_H
#define TESTS_CASE_OF_H

#include "../rules_of.h"

#include "base/utf8.h"
#include "report/report.h"

/*
 * Cases as a test wants to report them: a task log that failed at 01:23:20
 * UTC, which was 10:23:20 for the customer, with one root and its outcome.
 * Tests change what they are about and report it.
 */
enum { CASES_MAX = 12 };

typedef struct sample {
    vw_rules *rules;
    vw_rule *busy, *exit;
    vw_event event, outcome;
    vw_hit hit, outcome_hit;
    vw_finding findings[2];
    vw_case one;
    vw_case more[CASES_MAX];
    const vw_case *cases[CASES_MAX];
    vw_report report;
    vw_buf out;
} sample;

static inline vw_time sample_time(int hour, int minute, int second)
{
    return vw_time_of(&(vw_date){2018, 1, 19, hour, minute, second, 0, 0});
}

static const vw_item sample_steps[] = {
    {.text = {"Look for another backup.", 24}, .risk = VW_RISK_CHECK},
    {.text = {"Restart Windows.", 16}, .risk = VW_RISK_OUTAGE},
};

static inline void open_sample(sample *s, vw_lang lang)
{
    *s = (struct sample){.rules = new_rules()};
    s->busy = add_code(s->rules, "vss.busy", 0x80042316);
    s->busy->retry = VW_RETRY_AFTER_WAIT;
    s->exit = add_rule(s->rules, "aip.exit_311");
    assert_int_equal(vw_rules_freeze(s->rules, NULL), VW_OK);
    s->event = s->outcome = (vw_event){.string_id = -1};
    s->hit = (vw_hit){.rule = s->busy, .event = &s->event};
    s->outcome_hit = (vw_hit){.rule = s->exit, .event = &s->outcome, .reading = VW_NO_READING};
    s->findings[0] = (vw_finding){
        .rule = s->busy,
        .hit = &s->hit,
        .role = VW_ROLE_ROOT,
        .has_code = true,
        .code = 0x80042316,
        .name = VW_SPAN("VSS_E_BUSY"),
        .call = VW_SPAN("StartSnapshotSet"),
        .phase = VW_PHASE_SET_START,
        .state = VW_STATE_NONE,
        .confidence = VW_CONFIDENCE_CERTAIN,
        .title = VW_SPAN("Another shadow copy was being created"),
        .brief = VW_SPAN("another running"),
        .explain = VW_SPAN("Only one at a time."),
        .advice = {sample_steps, 2},
        .count = 1,
        .first_time = sample_time(1, 23, 20),
        .last_time = sample_time(1, 23, 20),
        .evidence =
            {{3, 120, sample_time(1, 23, 20),
              VW_SPAN("01/19/2018 01:23:20.701 COM Error(0x80042316): p->StartSnapshotSet(&id)")}},
        .evidence_count = 1,
    };
    s->findings[1] = (vw_finding){
        .rule = s->exit,
        .hit = &s->outcome_hit,
        .role = VW_ROLE_CONSEQUENCE,
        .state = VW_STATE_NONE,
        .confidence = VW_CONFIDENCE_CERTAIN,
        .title = VW_SPAN("The task ended with exit code -311"),
        .count = 1,
        .first_time = sample_time(1, 24, 0),
        .last_time = sample_time(1, 24, 0),
        .explained_by = s->busy,
        .evidence = {{6, 400, sample_time(1, 24, 0),
                      VW_SPAN("01/19/2018 01:24:00.001 Exit Code: -311")}},
        .evidence_count = 1,
    };
    s->one = (vw_case){
        .path = "logs/1516324959.log",
        .kind = VW_CASE_AIP_TASK,
        .encoding = VW_ENCODING_UTF8,
        .has_encoding = true,
        .bytes = 500,
        .lines = 6,
        .zone = {.basis = VW_BASIS_BRACKET, .has_local = true, .local_minutes = 540},
        .started = VW_TIME_NONE,
        .first_time = sample_time(1, 22, 39),
        .last_time = sample_time(1, 24, 0),
        .has_exit_code = true,
        .exit_code = -311,
        .verdict = VW_VERDICT_FAILED,
        .findings = s->findings,
        .finding_count = 2,
    };
    s->cases[0] = &s->one;
    s->report = (vw_report){.version = "1.0.0",
                            .lua = "5.4.4",
                            .lang = lang,
                            .rules = s->rules,
                            .cases = s->cases,
                            .count = 1,
                            .columns = 80};
}

/* A further case like the first one, for a test to change. */
static inline vw_case *add_case(sample *s, const char *path)
{
    vw_case *added = &s->more[s->report.count];

    *added = s->one;
    added->path = path;
    s->cases[s->report.count++] = added;
    return added;
}

static inline void close_sample(sample *s)
{
    vw_buf_free(&s->out);
    vw_arena_free(&s->one.arena);
    vw_rules_close(s->rules);
}

static inline vw_status take_bytes(void *context, vw_span bytes, vw_error *err)
{
    (void)err;
    vw_buf_add(context, bytes);
    return VW_OK;
}

/* The whole report in a format; lives until the next one or the close of the sample. */
static inline const char *written(sample *s, const char *format)
{
    const vw_sink sink = {take_bytes, &s->out};

    vw_buf_clear(&s->out);
    assert_int_equal(vw_report_write(vw_format_find(vw_span_of(format)), &s->report, &sink, NULL),
                     VW_OK);
    return s->out.ptr;
}

/* How often `part` stands in `text`. */
static inline size_t times_in(const char *text, const char *part)
{
    size_t count = 0;

    for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
        count++;
    return count;
}

/* Fails where a line of the text has more than `columns` columns. */
static inline void assert_narrow(const char *text, size_t columns)
{
    while (*text) {
        size_t len = strcspn(text, "\n");

        if (vw_columns((vw_span){text, len}) > columns)
            fail_msg("more than %zu columns: %.*s", columns, (int)len, text);
        text += len + (text[len] == '\n');
    }
}

#endif

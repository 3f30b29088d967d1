#include "../folder.h"

#include "../rules_of.h"

#include "run/diagnose.h"

#define AT(time) "01/19/2018 " time ".000 "
#define FAILS(time) AT(time) "COM Error(0x80042316): p->StartSnapshotSet(&id)\n"

/* A rule set that knows 0x80042316, and the settings of a run with it. */
typedef struct run {
    vw_rules *rules;
    vw_settings settings;
    vw_case *one;
} run;

static void open_run(run *run)
{
    vw_rule *odd;

    *run = (struct run){.rules = new_rules()};
    add_code(run->rules, "vss.busy", 0x80042316)->name = VW_SPAN("VSS_E_BUSY");
    odd = add_rule(run->rules, "vss.odd");
    odd->severity = VW_SEVERITY_WARNING;
    want_number(run->rules, &odd->match, VW_WORD_EVENT_ID, 12348);
    assert_int_equal(vw_rules_freeze(run->rules, NULL), VW_OK);
    run->settings = (vw_settings){.rules = run->rules};
}

static const vw_case *diagnose(run *run, const char *path, vw_span text)
{
    const vw_task task = {.path = path};

    vw_case_free(run->one);
    assert_int_equal(vw_diagnose_text(&run->one, &run->settings, &task, text, NULL), VW_OK);
    return run->one;
}

static void close_run(run *run)
{
    vw_case_free(run->one);
    vw_rules_close(run->rules);
}

static void test_diagnose__tells_kind_verdict_and_reason(void **state)
{
    static const struct {
        const char *text;
        vw_case_kind kind;
        vw_verdict verdict;
        vw_reason reason;
    } cases[] = {
        {FAILS("01:00:00"), VW_CASE_AIP_TASK, VW_VERDICT_FAILED, VW_REASON_NONE},
        {AT("01:00:00") "Exit Code: 0\n", VW_CASE_AIP_TASK, VW_VERDICT_OK, VW_REASON_NONE},
        {AT("01:00:00") "Exit Code: -311\n", VW_CASE_AIP_TASK, VW_VERDICT_UNKNOWN,
         VW_REASON_NOTHING_RECOGNISED},
        {AT("01:00:00") "begin\n", VW_CASE_AIP_TASK, VW_VERDICT_UNKNOWN, VW_REASON_NO_OUTCOME},
        {"snapshot failed with 0x80042316\n", VW_CASE_TEXT, VW_VERDICT_FAILED, VW_REASON_NONE},
        {"Log Name: Application\nSource: VSS\nEvent ID: 8224\nLevel: Information\n",
         VW_CASE_EVENT_TEXT, VW_VERDICT_OK, VW_REASON_NONE},
        {"Log Name: Application\nSource: VSS\nEvent ID: 8193\nLevel: Error\n", VW_CASE_EVENT_TEXT,
         VW_VERDICT_UNKNOWN, VW_REASON_UNEXPLAINED},
        {"Log Name: Application\nSource: VSS\nEvent ID: 12348\nLevel: Error\n", VW_CASE_EVENT_TEXT,
         VW_VERDICT_UNKNOWN, VW_REASON_DOUBTFUL},
        {"Writer name: 'W'\n   State: [1] Stable\n", VW_CASE_LISTING, VW_VERDICT_OK,
         VW_REASON_NONE},
        {"Writer name: 'W'\n   State: [9] Failed\n", VW_CASE_LISTING, VW_VERDICT_UNKNOWN,
         VW_REASON_UNEXPLAINED},
        {"nothing of interest\n", VW_CASE_UNKNOWN, VW_VERDICT_UNKNOWN,
         VW_REASON_NOTHING_RECOGNISED},
        {"\x01\x02\x03\x04\x05\x06\x07", VW_CASE_UNKNOWN, VW_VERDICT_UNKNOWN, VW_REASON_NOT_TEXT},
        {"", VW_CASE_UNKNOWN, VW_VERDICT_UNKNOWN, VW_REASON_EMPTY},
    };
    run run;

    (void)state;
    open_run(&run);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const vw_case *one = diagnose(&run, "a.log", vw_span_of(cases[i].text));

        if (one->kind != cases[i].kind || one->verdict != cases[i].verdict ||
            one->reason != cases[i].reason)
            fail_msg("%s: kind %d, verdict %d, reason %d", cases[i].text, one->kind, one->verdict,
                     one->reason);
    }
    close_run(&run);
}

static void test_diagnose__tells_the_facts_of_the_log(void **state)
{
    static const char text[] =
        AT("01:00:00") "begin\n" FAILS("01:00:10") AT("01:00:20") "Exit Code: -311\n";
    const vw_case *one;
    run run;

    (void)state;
    open_run(&run);
    one = diagnose(&run, "logs/1516323600.log", VW_SPAN(text)); /* 2018-01-19 01:00:00 UTC */
    assert_string_equal(one->path, "logs/1516323600.log");
    assert_int_equal(one->lines, 3);
    assert_int_equal(one->bytes, sizeof text - 1);
    assert_int_equal(one->last_time - one->first_time, 20 * VW_SECOND);
    assert_int_equal(one->exit_code, -311);
    assert_int_equal(one->zone.basis, VW_BASIS_FILE_NAME);
    assert_int_equal(one->started, 1516323600 * VW_SECOND);
    assert_span(vw_case_root(one)->name, "VSS_E_BUSY");
    close_run(&run);
}

static void test_diagnose__heeds_offset_and_encoding_of_the_user(void **state)
{
    const vw_case *one;
    run run;

    (void)state;
    open_run(&run);
    run.settings.has_offset = true;
    run.settings.offset_minutes = -330;
    run.settings.encoding = VW_ENCODING_CP932;
    one = diagnose(&run, "a.log", VW_SPAN(FAILS("01:00:00")));
    assert_int_equal(one->zone.local_minutes, -330);
    assert_int_equal(one->encoding, VW_ENCODING_CP932);
    close_run(&run);
}

static bool has_note(const vw_case *one, vw_note_what what)
{
    for (size_t i = 0; i < one->note_count; i++)
        if (one->notes[i].what == what)
            return true;
    return false;
}

static void test_diagnose__notes_what_is_odd_in_the_input(void **state)
{
    const struct {
        vw_note_what what;
        vw_span text;
    } cases[] = {
        {VW_NOTE_REPLACED, VW_SPAN(FAILS("01:00:00") "\xff\xfe\xff")},
        {VW_NOTE_NULS, VW_SPAN(FAILS("01:00:00") "a\0b")},
        {VW_NOTE_MENDED, VW_SPAN("> " FAILS("01:00:00"))},
        {VW_NOTE_BRACKET_DATE,
         VW_SPAN(AT("01:00:00") "[02/19/2018 10:00:00.000] OUTPUT: - Error text: VSS_E_BUSY\n")},
        {VW_NOTE_EXCERPT, VW_SPAN(FAILS("01:00:00"))},
        {VW_NOTE_GAP, VW_SPAN(FAILS("01:00:00") "(snip)\n")},
        {VW_NOTE_ENCODING, VW_SPAN("\xff\xfe\x30\0\x31\0")},
        {VW_NOTE_UNKNOWN_TEXT,
         VW_SPAN(AT("01:00:00") "OUTPUT:\nERROR: Selected writer 'W' is in failed state!\n"
                                "- Writer Failure code: 0x80042316 (<Unknown error code>)\n")},
        {VW_NOTE_MISREAD,
         VW_SPAN(AT("01:00:00") "COM Error(0x8OO42316): p->StartSnapshotSet(&id)\n")},
        {VW_NOTE_WRAPPED,
         VW_SPAN(
             AT("01:00:00") "COM Error(0x80042316): m_pVssObject->\nStartSnapshotSet(&m_id)\n")},
    };
    run run;

    (void)state;
    open_run(&run);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (!has_note(diagnose(&run, "a.log", cases[i].text), cases[i].what))
            fail_msg("no note %s", vw_note_names[cases[i].what]);
    close_run(&run);
}

static void test_diagnose__tells_in_the_case_why_a_log_cannot_be_read(void **state)
{
    const vw_task task = {.path = "none.log", .argument = 3};
    vw_error err;
    run run;

    (void)state;
    open_run(&run);
    assert_int_equal(vw_diagnose(&run.one, &run.settings, &task, &err), VW_OK);
    assert_told(run.one->failed, VW_ERR_IO, "none.log");
    assert_int_equal(run.one->argument, 3);
    close_run(&run);
}

static void test_diagnose__reads_a_file_like_its_text(void **state)
{
    static const char text[] = FAILS("01:00:00") AT("01:00:20") "Exit Code: -311\n";
    const vw_task task = {.path = "a.log"};
    vw_case *file = NULL;
    const vw_case *memory;
    run run;

    (void)state;
    open_run(&run);
    write_file("a.log", text);
    assert_int_equal(vw_diagnose(&file, &run.settings, &task, NULL), VW_OK);
    memory = diagnose(&run, "a.log", VW_SPAN(text));
    assert_int_equal(file->bytes, memory->bytes);
    assert_int_equal(file->finding_count, memory->finding_count);
    assert_int_equal(file->verdict, VW_VERDICT_FAILED);
    vw_case_free(file);
    close_run(&run);
}

static vw_answer limited(void *context, const vw_rules *rules, const vw_hits *hits,
                         const vw_hit *hit, vw_lang lang, const vw_capture **captures,
                         size_t *count, const char **limit, vw_error *why)
{
    (void)context, (void)rules, (void)hits, (void)hit, (void)lang, (void)captures, (void)count;
    *limit = "work";
    vw_fail(why, VW_ERR_LIMIT, "too much", "多すぎます");
    return VW_WHEN_LIMITED;
}

static void test_diagnose__counts_on_from_what_came_before_a_text(void **state)
{
    const vw_task task = {.path = "a.log", .lines_before = 100, .bytes_before = 5000};
    run run;

    (void)state;
    open_run(&run);
    assert_int_equal(vw_diagnose_text(&run.one, &run.settings, &task,
                                      VW_SPAN(AT("01:00:00") "VssStart()\n" FAILS("01:00:01")
                                                  AT("01:00:02") "Exit Code: -1\n"),
                                      NULL),
                     VW_OK);
    assert_int_equal(run.one->findings[0].evidence[0].line, 102);
    assert_int_equal(run.one->findings[0].evidence[0].offset,
                     5000 + sizeof AT("01:00:00") "VssStart()\n" - 1);
    assert_int_equal(run.one->lines, 3);
    assert_int_equal(run.one->exit_line, 103);
    close_run(&run);
}

static void test_diagnose__tells_of_every_rule_that_hit_a_limit_however_many(void **state)
{
    enum { RULES = 200 };
    const vw_asker asker = {limited, NULL, NULL};
    const vw_task task = {.path = "a.log", .asker = &asker};
    static char ids[RULES][24];
    run run = {.rules = new_rules()};
    vw_buf text = {0};

    (void)state;
    for (int i = 0; i < RULES; i++) {
        vw_rule *rule;

        snprintf(ids[i], sizeof ids[i], "ours.r%d", i);
        rule = add_rule(run.rules, ids[i]);
        want_number(run.rules, &rule->match, VW_WORD_EXIT_CODE, i);
        rule->has_when = true;
    }
    assert_int_equal(vw_rules_freeze(run.rules, NULL), VW_OK);
    run.settings.rules = run.rules;
    for (int i = 0; i < RULES; i++)
        vw_buf_format(&text, AT("01:00:00") "Exit Code: %d\n", i);
    assert_int_equal(vw_diagnose_text(&run.one, &run.settings, &task, vw_buf_span(&text), NULL),
                     VW_OK);
    assert_int_equal(run.one->limited_count, RULES);
    vw_buf_free(&text);
    close_run(&run);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_diagnose__tells_kind_verdict_and_reason),
        cmocka_unit_test(test_diagnose__tells_the_facts_of_the_log),
        cmocka_unit_test(test_diagnose__heeds_offset_and_encoding_of_the_user),
        cmocka_unit_test(test_diagnose__notes_what_is_odd_in_the_input),
        IN_FOLDER(test_diagnose__tells_in_the_case_why_a_log_cannot_be_read),
        IN_FOLDER(test_diagnose__reads_a_file_like_its_text),
        cmocka_unit_test(test_diagnose__counts_on_from_what_came_before_a_text),
        cmocka_unit_test(test_diagnose__tells_of_every_rule_that_hit_a_limit_however_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

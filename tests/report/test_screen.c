#include "case_of.h"

#include "base/ascii.h"
#include "report/screen.h"

static size_t lines_in(const char *text)
{
    return times_in(text, "\n");
}

static void test_screen__tells_a_failure_from_top_to_bottom(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    assert_string_equal(
        written(&s, "text"),
        "[FAILED] 1516324959.log   exit code: -311\n"
        "Time      Fri 2018-01-19 10:23:20 (UTC+09:00; the log writes 01:23:20)\n"
        "Cause     Another shadow copy was being created\n"
        "          VSS_E_BUSY (0x80042316)  StartSnapshotSet\n"
        "Sure?     Certain.\n"
        "Evidence  line 3  COM Error(0x80042316): p->StartSnapshotSet(&id)\n"
        "Effect    line 6  The task ended with exit code -311\n"
        "Why       Only one at a time.\n"
        "Retry     Yes, after a few minutes.\n"
        "Do        1 [check]  Look for another backup.\n"
        "          2 [outage] Restart Windows.\n"
        "vsswhy 1.0.0  vss 1.0 (unsigned)  aip 1.0 (uns...  (6 lines read, none left out)\n");
    close_sample(&s);
}

static void test_screen__says_which_clock_it_shows(void **state)
{
    static const struct {
        vw_zone zone;
        const char *en, *ja;
    } cases[] = {
        {{.basis = VW_BASIS_NONE},
         "01:23:20 as the log writes it (UTC or local unknown)",
         "UTC か現地時刻かは不明"},
        {{.basis = VW_BASIS_FILE_NAME}, "01:23:20 (UTC)", "01:23:20 に失敗 (UTC)"},
        {{.given = true, .has_local = true, .local_minutes = 60},
         "02:23:20 (UTC+01:00 as given",
         "UTC+01:00 (指定)"},
        {{.basis = VW_BASIS_BRACKET, .has_local = true, .local_minutes = -120},
         "Thu 2018-01-18 23:23:20 (UTC-02:00; the log writes 01/19 01:23:20)",
         "ログの表記は 01/19 01:23:20"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        sample s;

        open_sample(&s, VW_LANG_EN);
        s.one.zone = cases[i].zone;
        assert_holds(written(&s, "text"), cases[i].en);
        s.report.lang = VW_LANG_JA;
        assert_holds(written(&s, "text"), cases[i].ja);
        close_sample(&s);
    }
}

static void test_screen__shows_the_state_of_a_writer_instead_of_the_call(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.findings[0].writer = VW_SPAN("System Writer");
    s.findings[0].state = 9;
    assert_holds(written(&s, "text"), "VSS_E_BUSY (0x80042316)  VSS_WS_FAILED_AT_FREEZE (9)\n");
    s.report.lang = VW_LANG_JA;
    assert_holds(written(&s, "text"), "状態 9 VSS_WS_FAILED_AT_FREEZE\n");
    close_sample(&s);
}

static void test_screen__counts_evidence_that_it_does_not_show(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.findings[0].count = 40;
    s.findings[0].evidence_count = 5;
    for (size_t i = 1; i < 5; i++) {
        s.findings[0].evidence[i] = s.findings[0].evidence[0];
        s.findings[0].evidence[i].line = 3 + i;
    }
    assert_holds(written(&s, "text"), "line 4  COM Error(0x80042316): p->StartSnapshotSet(&id)\n"
                                      "          and 38 more\n");
    close_sample(&s);
}

/* A case with too much of everything. */
static void fill_screen(sample *s)
{
    static const vw_item causes[] = {
        {.text = {"a cause", 7}, .confidence = VW_CONFIDENCE_LIKELY},
        {.text = {"another cause", 13}, .confidence = VW_CONFIDENCE_POSSIBLE}};
    static vw_item steps[10];
    static char explain[1500];

    for (size_t i = 0; i < 10; i++)
        steps[i] =
            (vw_item){.text = VW_SPAN("A step that has to be taken."), .risk = VW_RISK_CHECK};
    for (size_t i = 0; i + 6 < sizeof explain; i += 5)
        memcpy(explain + i, "word ", 6);
    s->findings[0].explain = vw_span_of(explain);
    s->findings[0].advice = (vw_text_list){steps, 10};
    s->findings[0].causes = (vw_text_list){causes, 2};
    vw_case_note(&s->one, VW_NOTE_GAP, 1, 2, 0);
}

static void test_screen__has_at_most_25_lines_of_80_columns_and_says_what_gave_way(void **state)
{
    static const vw_lang langs[] = {VW_LANG_EN, VW_LANG_JA};

    (void)state;
    for (size_t i = 0; i < 2; i++) {
        const char *text;
        sample s;

        open_sample(&s, langs[i]);
        fill_screen(&s);
        text = written(&s, "text");
        assert_in_range(lines_in(text), 1, VW_SCREEN_LINES);
        assert_narrow(text, 80);
        assert_null(strstr(text, "word word"));  /* the explanation goes first */
        assert_non_null(strstr(text, "A step")); /* the steps never do */
        assert_non_null(strstr(text, i ? "一部省略)" : ", shortened)")); /* and it is said */
        close_sample(&s);
    }
}

static void test_screen__shows_no_character_that_a_terminal_would_obey(void **state)
{
    sample s;
    const char *text;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.path = "a\x1b[31m\u202e.log";
    s.findings[0].evidence[0].text = VW_SPAN("COM Error \x1b]0;x\x07 \u2066");
    s.findings[0].title = VW_SPAN("title \x1b[2J");
    text = written(&s, "text");
    assert_null(strchr(text, '\x1b'));
    assert_null(strchr(text, '\x07'));
    assert_null(strstr(text, "\u202e"));
    assert_null(strstr(text, "\u2066"));
    assert_non_null(strstr(text, "a\\x1b[31m\\u202e.log"));
    close_sample(&s);
}

static void test_screen__colours_the_verdict_only_and_only_where_asked(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.report.color = true;
    assert_int_equal(times_in(written(&s, "text"), "\x1b["), 2);
    assert_true(
        vw_starts(vw_buf_span(&s.out), VW_SPAN("\x1b[1;31m[FAILED]\x1b[0m 1516324959.log")));
    close_sample(&s);
}

static void test_screen__of_a_task_that_worked_is_short(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.finding_count = 0;
    s.one.verdict = VW_VERDICT_OK;
    s.one.exit_code = 0;
    assert_string_equal(written(&s, "text"),
                        "[OK] 1516324959.log   exit code: 0\n"
                        "Time      Fri 2018-01-19 10:24:00 (UTC+09:00; the log writes 01:24:00)\n"
                        "vsswhy 1.0.0  (6 lines read, none left out)\n");
    close_sample(&s);
}

static void test_screen__tells_why_there_is_no_harm_in_an_entry(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.busy->severity = VW_SEVERITY_INFO;
    s.findings[0].role = VW_ROLE_CONTEXT;
    s.findings[0].title = VW_SPAN("Harmless: an old session was cleared away");
    s.one.finding_count = 1;
    s.one.verdict = VW_VERDICT_OK;
    s.one.kind = VW_CASE_EVENT_TEXT;
    assert_holds(written(&s, "text"),
                 "Also seen line 3  Harmless: an old session was cleared away (0x80042316)\n");
    s.one.kind = VW_CASE_AIP_TASK; /* which is asked about for its outcome */
    assert_null(strstr(written(&s, "text"), "Harmless"));
    close_sample(&s);
}

static void test_screen__cuts_a_name_that_leaves_no_room_for_the_exit_code(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.path = "a-name-of-more-than-forty-columns-in-all.log";
    assert_holds(written(&s, "text"), "[FAILED] a-name-of-more-than-forty-columns-in-...   exit");
    s.one.has_exit_code = false;
    s.one.kind = VW_CASE_TEXT;
    assert_holds(written(&s, "text"), "[FAILED] a-name-of-more-than-forty-columns-in-all.log\n");
    close_sample(&s);
}

static void test_screen__says_why_a_verdict_is_unknown(void **state)
{
    (void)state;
    for (int reason = VW_REASON_EMPTY; reason <= VW_REASON_DOUBTFUL; reason++) {
        sample s;

        open_sample(&s, VW_LANG_EN);
        s.one.finding_count = 0;
        s.one.verdict = VW_VERDICT_UNKNOWN;
        s.one.reason = (vw_reason)reason;
        assert_holds(written(&s, "text"), "[UNKNOWN]");
        assert_holds(s.out.ptr, "\nReason    ");
        close_sample(&s);
    }
}

static void test_screen__says_how_text_is_made_of_what_is_none(void **state)
{
    (void)state;
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        sample s;

        open_sample(&s, lang);
        s.one.finding_count = 0;
        s.one.verdict = VW_VERDICT_UNKNOWN;
        s.one.reason = VW_REASON_NOT_TEXT;
        assert_holds(written(&s, "text"), lang == VW_LANG_EN ? "\nDo        " : "\n対処    ");
        assert_holds(s.out.ptr, "wevtutil qe FILE.evtx /lf:true /f:text\n");
        s.one.reason = VW_REASON_EMPTY;
        assert_null(strstr(written(&s, "text"), "wevtutil"));
        close_sample(&s);
    }
}

static void test_screen__says_below_what_was_refused_limited_and_unread(void **state)
{
    vw_error why;
    vw_report_limited limited;
    vw_unread unread;
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    vw_fail(&why, VW_ERR_RULE, "ours/a.lua: it is wrong.", "ours/a.lua: 誤りです。");
    assert_int_equal(vw_rules_skip(s.rules, VW_SPAN("ours/a.lua"), &why), VW_OK);
    vw_fail(&why, VW_ERR_LIMIT, "vss.busy: it took too long (limit: work).",
            "vss.busy: 長すぎます (制限: work)。");
    limited = (vw_report_limited){s.busy, "work", "b.log", &why};
    unread = (vw_unread){.path = "gone.log"};
    vw_fail(&unread.why, VW_ERR_IO, "gone.log: there is no such file.",
            "gone.log: ファイルがありません。");
    s.report.limited = &limited;
    s.report.unread = &unread;
    s.report.limited_count = s.report.unread_count = 1;
    assert_holds(written(&s, "text"),
                 "ours/a.lua: it is wrong.\n"
                 "          vss.busy: it took too long (limit: work). Off from b.log on.\n");
    assert_holds(s.out.ptr, "gone.log: there is no such file.\n");
    s.report.lang = VW_LANG_JA;
    assert_holds(written(&s, "text"),
                 "vss.busy: 長すぎます (制限: work)。 b.log 以降は使用していません。\n");
    assert_narrow(s.out.ptr, 80);
    close_sample(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_screen__tells_a_failure_from_top_to_bottom),
        cmocka_unit_test(test_screen__says_which_clock_it_shows),
        cmocka_unit_test(test_screen__shows_the_state_of_a_writer_instead_of_the_call),
        cmocka_unit_test(test_screen__counts_evidence_that_it_does_not_show),
        cmocka_unit_test(test_screen__has_at_most_25_lines_of_80_columns_and_says_what_gave_way),
        cmocka_unit_test(test_screen__shows_no_character_that_a_terminal_would_obey),
        cmocka_unit_test(test_screen__colours_the_verdict_only_and_only_where_asked),
        cmocka_unit_test(test_screen__of_a_task_that_worked_is_short),
        cmocka_unit_test(test_screen__tells_why_there_is_no_harm_in_an_entry),
        cmocka_unit_test(test_screen__cuts_a_name_that_leaves_no_room_for_the_exit_code),
        cmocka_unit_test(test_screen__says_why_a_verdict_is_unknown),
        cmocka_unit_test(test_screen__says_how_text_is_made_of_what_is_none),
        cmocka_unit_test(test_screen__says_below_what_was_refused_limited_and_unread),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "case_of.h"

#include "report/table.h"

/* The table alone: the report up to the first empty line. */
static const char *table(sample *s)
{
    static char text[8192];
    size_t count;
    const vw_case **failures = vw_failures_by_time(&s->report, &count);

    vw_buf_clear(&s->out);
    vw_table_write(&s->report, failures, count, &s->out);
    free(failures);
    snprintf(text, sizeof text, "%s", s->out.ptr);
    return text;
}

/* Moves a case in time, its finding included. */
static void move(sample *s, vw_case *one, vw_finding *finding, vw_time by)
{
    *finding = s->findings[0];
    finding->first_time += by;
    one->first_time += by;
    one->last_time += by;
    one->findings = finding;
    one->finding_count = 1;
}

static void test_table__lists_failures_newest_first_and_what_repeats(void **state)
{
    vw_finding later;
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    move(&s, add_case(&s, "logs/b.log"), &later, VW_DAY + VW_MINUTE);
    *add_case(&s, "logs/c.log") = (vw_case){.path = "logs/c.log",
                                            .verdict = VW_VERDICT_OK,
                                            .first_time = VW_TIME_NONE,
                                            .last_time = VW_TIME_NONE,
                                            .zone = {.has_local = true, .local_minutes = 540}};
    assert_string_equal(
        table(&s),
        "logs  3 logs: 2 failed, 1 ok, 0 unknown     times are UTC+09:00\n"
        "  start                 took   exit  cause                        file\n"
        "  Sat 2018-01-20 10:23  1:21   -311  0x80042316 another running   b.log\n"
        "  Fri 2018-01-19 10:22  1:21   -311  0x80042316 another running   1516324959.log\n"
        "Summary   0x80042316 2 times, always 10:23 to 10:24.\n");
    close_sample(&s);
}

static void test_table__speaks_japanese(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_JA);
    add_case(&s, "logs/b.log");
    assert_string_equal(
        table(&s),
        "logs  2 件: 失敗 2、成功 0、判定できない 0    時刻は UTC+09:00\n"
        "  開始                   所要   終了  原因                        ファイル\n"
        "  2018-01-19 (金) 10:22  1:21   -311  0x80042316 another running  b.log\n"
        "  2018-01-19 (金) 10:22  1:21   -311  0x80042316 another running  1516324959.log\n"
        "まとめ  0x80042316 が 2 回、毎回 10:23 です。\n");
    close_sample(&s);
}

static void
test_table__shows_times_as_utc_where_logs_write_it_and_have_different_clocks(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    add_case(&s, "logs/b.log")->zone.local_minutes = 60;
    assert_holds(table(&s), "times are UTC\n");
    assert_int_equal(times_in(table(&s), "Fri 2018-01-19 01:22"), 2);
    assert_holds(table(&s), "always at 01:23");
    close_sample(&s);
}

static void test_table__shows_times_as_written_where_one_log_proves_no_clock(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    add_case(&s, "logs/b.log")->zone = (vw_zone){.basis = VW_BASIS_NONE};
    assert_holds(table(&s), "times are as the logs write them\n");
    assert_int_equal(times_in(table(&s), "Fri 2018-01-19 01:22"), 2);
    close_sample(&s);
}

static void test_table__says_how_often_a_cause_came_back_at_other_times(void **state)
{
    static const char *const expected[VW_LANG_COUNT] = {"Summary   0x80042316 2 times.\n",
                                                        "まとめ  0x80042316 が 2 回です。\n"};

    (void)state;
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        vw_finding later;
        sample s;

        open_sample(&s, lang);
        move(&s, add_case(&s, "logs/b.log"), &later, VW_HOUR);
        assert_holds(table(&s), expected[lang]);
        close_sample(&s);
    }
}

static void test_table__names_what_could_not_be_judged_where_nothing_failed(void **state)
{
    static const char *const expected[VW_LANG_COUNT] = {
        "Unknown   1516324959.log: empty\n          b.log: not a text file\n",
        "判定できない  1516324959.log: 空のファイルです\n"
        "              b.log: テキストファイルではありません\n",
    };

    (void)state;
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        sample s;

        open_sample(&s, lang);
        add_case(&s, "logs/b.log");
        s.one.verdict = s.more[1].verdict = VW_VERDICT_UNKNOWN;
        s.one.reason = VW_REASON_EMPTY;
        s.more[1].reason = VW_REASON_NOT_TEXT;
        assert_holds(table(&s), expected[lang]);
        s.report.all = true;
        assert_null(strstr(table(&s), "b.log"));
        s.report.all = false;
        s.one.verdict = VW_VERDICT_FAILED;
        assert_null(strstr(table(&s), "b.log"));
        close_sample(&s);
    }
}

static void test_table__counts_what_could_not_be_judged_behind_the_tenth(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.verdict = VW_VERDICT_UNKNOWN;
    s.one.reason = VW_REASON_EMPTY;
    while (s.report.count < CASES_MAX) {
        vw_case *one = add_case(&s, "logs/b.log");

        one->verdict = VW_VERDICT_UNKNOWN;
        one->reason = VW_REASON_NOT_TEXT;
    }
    assert_holds(table(&s), "          and 2 more\n");
    close_sample(&s);
}

static void test_table__asks_only_failed_logs_for_their_clock(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    add_case(&s, "logs/b.log");
    s.more[1].verdict = VW_VERDICT_OK;
    s.more[1].zone = (vw_zone){.has_local = true, .local_minutes = 60};
    assert_holds(table(&s), "times are UTC+09:00\n");
    close_sample(&s);
}

static void test_table__says_that_the_first_failure_had_another_cause(void **state)
{
    vw_finding first, second;
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    move(&s, add_case(&s, "logs/b.log"), &first, -VW_DAY);
    move(&s, add_case(&s, "logs/c.log"), &second, VW_DAY);
    first.code = 0x8004231f;
    assert_holds(table(&s),
                 "0x80042316 2 times, always at 10:23. The first failure, on 2018-01-18,\n"
                 "          has another cause (0x8004231f): read b.log first.\n");
    close_sample(&s);
}

static void test_table__shows_ten_rows_and_counts_the_rest(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    for (size_t i = 1; i < CASES_MAX; i++)
        add_case(&s, "logs/b.log");
    assert_int_equal(times_in(table(&s), "another running"), 10);
    assert_holds(table(&s), "  and 2 more\n");
    s.report.all = true;
    assert_int_equal(times_in(table(&s), "another running"), CASES_MAX);
    close_sample(&s);
}

static void test_table__keeps_to_its_columns(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_JA);
    add_case(&s, "logs/a-very-long-name-of-a-log-file-that-goes-on-and-on.log");
    s.findings[0].brief = VW_SPAN("別のシャドウコピーを作成中でした");
    assert_narrow(table(&s), 80);
    close_sample(&s);
}

static void test_table__has_no_rows_where_nothing_failed(void **state)
{
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.verdict = VW_VERDICT_OK;
    add_case(&s, "logs/b.log");
    assert_string_equal(table(&s), "logs  2 logs: 0 failed, 2 ok, 0 unknown\n");
    close_sample(&s);
}

static void test_table__is_followed_by_the_newest_failure_or_by_all_cases(void **state)
{
    vw_finding later;
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    move(&s, add_case(&s, "logs/b.log"), &later, VW_DAY);
    assert_int_equal(times_in(written(&s, "text"), "[FAILED]"), 1);
    assert_holds(s.out.ptr, "[FAILED] b.log");
    s.report.all = true;
    assert_int_equal(times_in(written(&s, "text"), "[FAILED]"), 2);
    close_sample(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_table__lists_failures_newest_first_and_what_repeats),
        cmocka_unit_test(test_table__speaks_japanese),
        cmocka_unit_test(
            test_table__shows_times_as_utc_where_logs_write_it_and_have_different_clocks),
        cmocka_unit_test(test_table__shows_times_as_written_where_one_log_proves_no_clock),
        cmocka_unit_test(test_table__says_how_often_a_cause_came_back_at_other_times),
        cmocka_unit_test(test_table__names_what_could_not_be_judged_where_nothing_failed),
        cmocka_unit_test(test_table__counts_what_could_not_be_judged_behind_the_tenth),
        cmocka_unit_test(test_table__asks_only_failed_logs_for_their_clock),
        cmocka_unit_test(test_table__says_that_the_first_failure_had_another_cause),
        cmocka_unit_test(test_table__shows_ten_rows_and_counts_the_rest),
        cmocka_unit_test(test_table__keeps_to_its_columns),
        cmocka_unit_test(test_table__has_no_rows_where_nothing_failed),
        cmocka_unit_test(test_table__is_followed_by_the_newest_failure_or_by_all_cases),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

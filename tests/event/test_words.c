#include "../support.h"

#include "event/words.h"

/* Each of a list of lines gives this answer. */
#define ALL(asks, expected, ...)                                                                   \
    do {                                                                                           \
        static const char *const lines_[] = {__VA_ARGS__};                                         \
        for (size_t i_ = 0; i_ < sizeof lines_ / sizeof *lines_; i_++)                             \
            if (asks(vw_span_of(lines_[i_])) != (expected))                                        \
                fail_msg("\"%s\"", lines_[i_]);                                                    \
    } while (0)

static void test_words__hear_a_failure(void **state)
{
    (void)state;
    ALL(vw_says_failure, true, "the job failed", "FAILED: x", "Error", "it could not start",
        "timed out", "バックアップに失敗しました", "例外が発生しました");
}

static void test_words__hear_no_failure_within_other_words(void **state)
{
    (void)state;
    ALL(vw_says_failure, false, "failover cluster", "errorless", "all good", "on_error handler",
        "完了しました");
}

static void test_words__notice_talk_about_codes(void **state)
{
    (void)state;
    ALL(vw_talks_about_codes, true, "0x80042316 means that", "retry on 0x80042316",
        "| 0x80042316 | busy |", "#define X 0x80042316L", "if (hr == 0x80042316)", "using System;",
        "0x80042316 の意味は", "次のコードは再試行対象: 0x80042316");
    ALL(vw_talks_about_codes, false, "the job failed with 0x80042316",
        "エラー 0x80042316 で失敗しました", "a | b", "the image was defined",
        "vss|  ERR |the snapshot failed with 0x80042316");
}

static void test_words__notice_what_is_told_of_a_code_behind_it(void **state)
{
    (void)state;
    ALL(vw_is_told_of, true, " is retried", "will be ignored.");
    ALL(vw_is_told_of, false, "", " was returned", " and is retried");
}

static void test_words__hear_a_line_call_itself_informational_near_its_start(void **state)
{
    char far[128];

    (void)state;
    ALL(vw_says_info, true, "[INFO] x", "2021-01-01 INFORMATION x", "Information 0x80042316");
    ALL(vw_says_info, false, "INFORMATIONAL", "for your information", "no level");
    snprintf(far, sizeof far, "%80s INFO", "");
    assert_false(vw_says_info(vw_span_of(far)));
}

static vw_label label(vw_span before)
{
    return vw_label_before(before);
}

static void test_words__read_the_label_in_front_of_a_number(void **state)
{
    (void)state;
    ALL(label, VW_LABEL_ERROR, "hr = ", "HRESULT: ", "failed with ", "(error ", "error code \"",
        "VssError=", "lastError: ", "エラー ", "戻り値: ");
    ALL(label, VW_LABEL_OTHER, "lba=", "address ", "pid: ", "flags = [", "retryCount=", "free(");
    ALL(label, VW_LABEL_NONE, "", "something ", "こと ", "and then, ");
}

static void test_words__take_an_old_failure_for_none(void **state)
{
    (void)state;
    ALL(label, VW_LABEL_OTHER, "Old failure: ", "previous error: ", "Old extended failure: ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words__hear_a_failure),
        cmocka_unit_test(test_words__hear_no_failure_within_other_words),
        cmocka_unit_test(test_words__notice_talk_about_codes),
        cmocka_unit_test(test_words__notice_what_is_told_of_a_code_behind_it),
        cmocka_unit_test(test_words__hear_a_line_call_itself_informational_near_its_start),
        cmocka_unit_test(test_words__read_the_label_in_front_of_a_number),
        cmocka_unit_test(test_words__take_an_old_failure_for_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/os.h"
#include "event/code.h"

static vw_names names;

static int set_up(void **state)
{
    (void)state;
    vw_names_teach(&names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316);
    vw_names_teach(&names, VW_SPAN("VSS_E_PROVIDER_VETO"), 0x80042306);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    vw_names_free(&names);
    return 0;
}

/* How many codes the line reports; *code is the first of them. */
static size_t codes_in(const char *line, uint32_t *code)
{
    vw_reading readings[VW_EVENT_CODES_MAX];
    size_t count =
        vw_codes_read(&names, VW_SPAN_NONE, vw_span_of(line), readings, VW_EVENT_CODES_MAX);

    *code = count ? readings[0].code : 0;
    return count;
}

static void test_code__reads_every_spelling(void **state)
{
    static const char *const lines[] = {
        "hr = 0x80042316, something",
        "hr=0X80042316",
        "failed with error 80042316h",
        "last error code = 0x80042316h",
        "Unhandled System.Runtime.InteropServices.COMException (0x80042316): text",
        "snapshot error 0x8004Z316",
        "error code 80042316",
        "Error: -2147212522",
        "with following error code '2147754774'. Please rerun",
        "returned VSS_E_SNAPSHOT_SET_IN_PROGRESS",
        "returned vss_e_snapshot_set_in_progress",
        "The operation failed [0x80042316, any text]",
        "Unhandled Alphaleonis.Win32.Vss.VssSnapshotSetInProgressException: text",
        "snapshot error 0x8OO42316",
        "snapshot error 0x8004231G is not this, error 0x80042316 is",
        "エラー コード '0x80042316' (説明)",
        "エラー [0x80042316]",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        uint32_t code;

        if (codes_in(lines[i], &code) == 0 || code != 0x80042316)
            fail_msg("not read: %s", lines[i]);
    }
}

static void test_code__reads_no_number_that_only_looks_like_a_code(void **state)
{
    static const char *const lines[] = {
        "ReadBlocks(lba=0x80042316, cnt=12) failed",
        "Fault at address 0x80042316, the driver failed",
        "volume {80042316-1111-2222-3333-444444444444} failed",
        "00000000`80042316 error in stack",
        "IoControl(0x80042316) = 0",
        "sha1 80042316aabbccdd failed",
        "offset 2147754774 error",
        "wrote 2147754774 bytes, no error",
        "thread 0x80042316 exited with failure",
        "elapsed 80042316 ms, error count 0",
        "0x80042316",
        "Old failure: 0x80042316",
        "keywords 0x80042316 error",
        "backup-80042316.log: error opening",
        "RetryOnError: 0x80042316",
        "error injection 0x80042316 disabled",
        "シリアル番号 80042316",
        "error 02147754774, error -0214721252",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        uint32_t code;

        if (codes_in(lines[i], &code) != 0)
            fail_msg("read as a code: %s", lines[i]);
    }
}

static void test_code__reads_nothing_from_text_about_codes(void **state)
{
    static const char *const lines[] = {
        "| VSS_E_PROVIDER_VETO | 0x80042306 | the provider failed |",
        "#define VSS_E_PROVIDER_VETO ((HRESULT)0x80042306L) // error",
        "case VSS_E_PROVIDER_VETO: return error;",
        "if (hr == VSS_E_PROVIDER_VETO) retry(); // failed",
        "Errors to retry: 0x80042306, 0x80042316, 0x80042314",
        "RetryCodes=0x80042306;0x80042316",
        "retry on error 0x80042306",
        "Error 0x80042306 means that the provider refused.",
        "VSS_E_PROVIDER_VETO ( 0x80042306 )",
        "0x80042306: a provider failed",
        "0x80042306 - the provider failed",
        "[INFO] last error was 0x80042306",
        "エラー 0x80042306 の意味は次のとおりです。",
        "再試行対象エラー: 0x80042306",
        "- 0x80042306: the provider failed",
        "0x80042306 VSS_E_PROVIDER_VETO provider error",
        "VSS_E_PROVIDER_VETO\tThe provider failed and logged an error.",
        "VSS_E_PROVIDER_VETO,0x80042306,the provider failed",
        "  { VSS_E_PROVIDER_VETO, \"provider failed\" },",
        "{0x80042306: \"failed\", 0x80042316: \"busy, an error\"}",
        "const HRESULT VSS_E_PROVIDER_VETO = 0x80042306; // failed",
        "<tr><td>VSS_E_PROVIDER_VETO</td><td>failed</td></tr>",
        "WHEN hr = 0x80042306 THEN 'failed'",
        "If the error is 0x80042306, restart the service that failed.",
        "Typical errors are VSS_E_PROVIDER_VETO (0x80042306) and VSS_E_SNAPSHOT_SET_IN_PROGRESS.",
        "Troubleshooting error 0x80042306",
        "error.text.0x80042306=busy",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        uint32_t code;

        if (codes_in(lines[i], &code) != 0)
            fail_msg("read as a code: %s", lines[i]);
    }
}

static void test_code__marks_letters_taken_for_digits(void **state)
{
    vw_reading reading;

    (void)state;
    assert_int_equal(vw_codes_read(&names, VW_SPAN_NONE, VW_SPAN("error 0x8OO423I6"), &reading, 1),
                     1);
    assert_int_equal(reading.code, 0x80042316);
    assert_true(reading.misread);
}

static void test_code__looks_for_the_label_in_the_line_before(void **state)
{
    vw_reading reading;

    (void)state;
    assert_int_equal(vw_codes_read(&names, VW_SPAN("the job failed with error"),
                                   VW_SPAN("0x80042316, see the log"), &reading, 1),
                     1);
}

static void test_code__leaves_the_label_of_another_code_in_its_line(void **state)
{
    vw_reading reading;

    (void)state;
    assert_int_equal(vw_codes_read(&names, VW_SPAN("0x80042306 VSS_E_PROVIDER_VETO provider error"),
                                   VW_SPAN("0x80042316 VSS_E_SNAPSHOT_SET_IN_PROGRESS busy"),
                                   &reading, 1),
                     0);
}

static void test_code__does_not_take_a_success_for_a_failure(void **state)
{
    uint32_t code;

    (void)state;
    assert_int_equal(codes_in("error 0x0004230a", &code), 0);
    assert_int_equal(codes_in("hr = 0x00000000", &code), 0);
}

/* Were each code to ask anew what the line says, this would take minutes. */
static void test_code__reads_a_line_of_thousands_of_codes_in_time(void **state)
{
    vw_buf line = {0};
    int64_t begun = vw_clock_us();
    uint32_t code;

    (void)state;
    vw_buf_text(&line, "thread 1,");
    for (int i = 0; i < 6000; i++)
        vw_buf_text(&line, " 80042316");
    for (int i = 0; i < 50; i++)
        assert_int_equal(codes_in(line.ptr, &code), 0);
    vw_buf_clear(&line);
    vw_buf_text(&line, "this failed:");
    for (int i = 0; i < 5000; i++)
        vw_buf_text(&line, " of 0x80042316");
    for (int i = 0; i < 50; i++)
        assert_int_equal(codes_in(line.ptr, &code), VW_EVENT_CODES_MAX);
    assert_in_range(vw_clock_us() - begun, 0, 30 * 1000 * 1000);
    vw_buf_free(&line);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_code__reads_every_spelling),
        cmocka_unit_test(test_code__reads_no_number_that_only_looks_like_a_code),
        cmocka_unit_test(test_code__reads_nothing_from_text_about_codes),
        cmocka_unit_test(test_code__marks_letters_taken_for_digits),
        cmocka_unit_test(test_code__looks_for_the_label_in_the_line_before),
        cmocka_unit_test(test_code__leaves_the_label_of_another_code_in_its_line),
        cmocka_unit_test(test_code__does_not_take_a_success_for_a_failure),
        cmocka_unit_test(test_code__reads_a_line_of_thousands_of_codes_in_time),
    };

    return cmocka_run_group_tests(tests, set_up, tear_down);
}

#include "../support.h"

#include "report/command.h"

static void check_commands(const char *text, const char *expected)
{
    vw_buf out = {0};

    vw_commands_write(&out, vw_span_of(text));
    assert_span(vw_buf_span(&out), expected);
    vw_buf_free(&out);
}

static void test_command__ends_with_its_sentence(void **state)
{
    (void)state;
    check_commands("Run vssadmin list writers: did others fail too?", "vssadmin list writers");
    check_commands("Run net stop vss. Then wait.", "net stop vss");
    check_commands("vssadmin delete shadows /all を実行します。", "vssadmin delete shadows /all");
    check_commands("Restart-Service VSS", "Restart-Service VSS");
    check_commands("Run C:\\tools\\fix.exe, then chkdsk d: again", "fix.exe; chkdsk d");
}

static void test_command__is_no_word_that_only_holds_its_name(void **state)
{
    (void)state;
    check_commands("The network was internetworked.", "");
    check_commands("Read-only volumes and e-mail.", "");
    check_commands("", "");
}

static void test_command__stands_behind_what_is_there(void **state)
{
    vw_buf out = {0};

    (void)state;
    vw_buf_text(&out, "x");
    vw_commands_write(&out, VW_SPAN("sfc /scannow"));
    assert_span(vw_buf_span(&out), "xsfc /scannow");
    vw_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_command__ends_with_its_sentence),
        cmocka_unit_test(test_command__is_no_word_that_only_holds_its_name),
        cmocka_unit_test(test_command__stands_behind_what_is_there),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

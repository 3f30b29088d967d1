#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "event/subject.h"

#include "events_of.h"

static void test_subject__is_vss_where_a_text_names_it(void **state)
{
    static const char *const lines[] = {
        "VSS error: cannot create the backup components",
        "vssadmin list writers failed",
        "IVssAsync::QueryStatus failed",
        "COM: m_pVssObject->InitializeForBackup()",
        "Alphaleonis.Win32.Vss.VssException",
        "AlphaVSS returned an error",
        "creation of the Shadow Copies failed",
        "volsnap: the flush timed out",
        "ボリューム シャドウ コピー サービス エラー",
        "シャドウコピーを作成できません",
        "Volumeschattenkopie-Dienstfehler",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_true(vw_names_vss(vw_span_of(lines[i])));
}

static void test_subject__is_no_vss_where_letters_only_look_like_it(void **state)
{
    static const char *const lines[] = {
        "CVSS score 9.8",
        "mount /srv/bvss failed",
        "Error in backup of F:\\a.blf during write: Access is denied.",
        "the virtual machine has a snapshot",
        "VS",
        "",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_false(vw_names_vss(vw_span_of(lines[i])));
}

static void test_subject__takes_every_failed_call_of_vshadow_for_vss(void **state)
{
    events events;

    (void)state;
    events_read(&events, VW_SPAN("05/14/2023 18:02:11.480 COM Error(0x80070005): p->Open(a)\n"
                                 "05/14/2023 18:02:11.481 file error 0x80042316\n"));
    assert_int_equal(events.count, 2);
    assert_true(vw_event_is_about_vss(events.list[0]));
    assert_false(vw_event_is_about_vss(events.list[1]));
    events_free(&events);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_subject__is_vss_where_a_text_names_it),
        cmocka_unit_test(test_subject__is_no_vss_where_letters_only_look_like_it),
        cmocka_unit_test(test_subject__takes_every_failed_call_of_vshadow_for_vss),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

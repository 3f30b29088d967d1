#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "event/wrap.h"

#define JOIN(line, next) vw_join_of(VW_SPAN(line), VW_SPAN(next))

static void test_wrap__joins_at_the_blank_where_mail_breaks(void **state)
{
    (void)state;
    assert_int_equal(JOIN("COM Error(0x80042316):", "m_pVssObject->StartSnapshotSet(&m_id)"),
                     VW_JOIN_BLANK);
    assert_int_equal(JOIN("COM Error(0x80042316): o->AddToSnapshotSet(v,", "GUID_NULL, &id)"),
                     VW_JOIN_BLANK);
    assert_int_equal(JOIN("{IDS_STRING3025}Could not start VSS", "Level=ERROR [0]"), VW_JOIN_BLANK);
    assert_int_equal(
        JOIN("ERROR: Selected writer 'Microsoft Exchange", "Writer' is in failed state!"),
        VW_JOIN_BLANK);
}

static void test_wrap__joins_within_the_word_that_a_console_breaks(void **state)
{
    (void)state;
    assert_int_equal(JOIN("COM Error(0x80042316): m_pVssObject->Se", "tContext(m_dwContext)"),
                     VW_JOIN_IN_WORD);
    assert_int_equal(JOIN("COM Error(0x80042316): m_pVssObject->SetContext", "(m_dwContext)"),
                     VW_JOIN_IN_WORD);
    assert_int_equal(JOIN("COM Error(0x8004231500000", "6): x"), VW_JOIN_IN_WORD);
    assert_int_equal(JOIN("com exception caught(0x800", "4231f) in VssStart"), VW_JOIN_IN_WORD);
    assert_int_equal(JOIN("OUTPUT: - Error text: VSS_E_SNAP", "SHOT_SET_IN_PROGRESS"),
                     VW_JOIN_IN_WORD);
    assert_int_equal(JOIN("a message of some length {IDS_STRI", "NG3018}"), VW_JOIN_IN_WORD);
}

static void test_wrap__leaves_lines_of_their_own_alone(void **state)
{
    (void)state;
    assert_int_equal(JOIN("COM Error(0x80042316): o->StartSnapshotSet(&id)", ""), VW_JOIN_NOT);
    assert_int_equal(JOIN("COM Error(0x80042316): o->StartSnapshotSet(&id)", "Exit Code: -311"),
                     VW_JOIN_NOT);
    assert_int_equal(JOIN("ERROR: Selected writer 'System Writer' is in failed state!",
                          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)"),
                     VW_JOIN_NOT);
    assert_int_equal(JOIN("any other text that goes on below", "in the next line"), VW_JOIN_NOT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wrap__joins_at_the_blank_where_mail_breaks),
        cmocka_unit_test(test_wrap__joins_within_the_word_that_a_console_breaks),
        cmocka_unit_test(test_wrap__leaves_lines_of_their_own_alone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

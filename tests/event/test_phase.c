#include "../support.h"

#include "event/phase.h"

static void test_phase__reads_every_name_it_writes(void **state)
{
    vw_phase read = VW_PHASE_NONE;

    (void)state;
    for (vw_phase phase = VW_PHASE_START; phase < VW_PHASE_COUNT; phase++) {
        assert_non_null(vw_phase_name(phase));
        assert_true(vw_phase_read(vw_span_of(vw_phase_name(phase)), &read));
        assert_int_equal(read, phase);
    }
    assert_null(vw_phase_name(VW_PHASE_NONE));
    assert_false(vw_phase_read(VW_SPAN("freezing"), &read));
    assert_false(vw_phase_read(VW_SPAN(""), &read));
}

static void test_phase__is_told_by_the_failing_call(void **state)
{
    static const struct {
        const char *call;
        vw_phase phase;
    } cases[] = {
        {"CreateVssBackupComponents", VW_PHASE_START},
        {"InitializeForBackup", VW_PHASE_INIT},
        {"GatherWriterMetadata", VW_PHASE_METADATA},
        {"startsnapshotset", VW_PHASE_SET_START},
        {"AddToSnapshotSet", VW_PHASE_ADD_VOLUME},
        {"PrepareForBackup", VW_PHASE_PREPARE},
        {"DoSnapshotSet", VW_PHASE_SNAPSHOT},
        {"GatherWriterStatus", VW_PHASE_STATUS_CHECK},
        {"BackupComplete", VW_PHASE_CLEAN_UP},
        {"DeleteSnapshots", VW_PHASE_CLEAN_UP},
        {"AbortBackup", VW_PHASE_CLEAN_UP},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const vw_call *call = vw_call_find(vw_span_of(cases[i].call));

        assert_non_null(call);
        assert_int_equal(call->phase, cases[i].phase);
        assert_false(call->harmless);
    }
    assert_null(vw_call_find(VW_SPAN("StartSnapshot")));
}

static void test_phase__knows_the_call_whose_failure_is_harmless(void **state)
{
    (void)state;
    assert_true(vw_call_find(VW_SPAN("GetRootAndLogicalPrefixPaths"))->harmless);
}

static void test_phase__finds_a_call_in_running_text_as_a_whole_word(void **state)
{
    (void)state;
    assert_span(vw_call_in(VW_SPAN("the method IVss::DoSnapshotSet() failed"))->name,
                "DoSnapshotSet");
    assert_null(vw_call_in(VW_SPAN("MyDoSnapshotSet and DoSnapshotSetX")));
    assert_null(vw_call_in(VW_SPAN("")));
}

static void test_phase__numbers_the_states_of_writers_as_windows_does(void **state)
{
    (void)state;
    assert_string_equal(vw_state_name(1), "VSS_WS_STABLE");
    assert_string_equal(vw_state_name(9), "VSS_WS_FAILED_AT_FREEZE");
    assert_string_equal(vw_state_name(15), "VSS_WS_FAILED_AT_BACKUPSHUTDOWN");
    assert_null(vw_state_name(VW_STATE_COUNT));
    assert_null(vw_state_name(VW_STATE_NONE));
    for (int number = 0; number < VW_STATE_COUNT; number++)
        assert_int_equal(vw_state_read(vw_span_of(vw_state_name(number))), number);
    assert_int_equal(vw_state_read(VW_SPAN("VSS_WS_NONE")), VW_STATE_NONE);
}

static void test_phase__is_told_by_the_state_of_a_failed_writer(void **state)
{
    (void)state;
    assert_int_equal(vw_state_phase(8), VW_PHASE_PREPARE_SNAPSHOT);
    assert_int_equal(vw_state_phase(9), VW_PHASE_FREEZE);
    assert_int_equal(vw_state_phase(10), VW_PHASE_THAW);
    assert_int_equal(vw_state_phase(1), VW_PHASE_NONE);
    assert_int_equal(vw_state_phase(VW_STATE_NONE), VW_PHASE_NONE);
    assert_false(vw_state_failed(5));
    assert_true(vw_state_failed(6));
    assert_false(vw_state_failed(VW_STATE_NONE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_phase__reads_every_name_it_writes),
        cmocka_unit_test(test_phase__is_told_by_the_failing_call),
        cmocka_unit_test(test_phase__knows_the_call_whose_failure_is_harmless),
        cmocka_unit_test(test_phase__finds_a_call_in_running_text_as_a_whole_word),
        cmocka_unit_test(test_phase__numbers_the_states_of_writers_as_windows_does),
        cmocka_unit_test(test_phase__is_told_by_the_state_of_a_failed_writer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

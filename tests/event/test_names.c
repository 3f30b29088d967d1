#include "../support.h"

#include "event/names.h"

static void test_names__knows_a_symbol_in_any_case_and_back(void **state)
{
    vw_names names = {0};
    uint32_t code = 0;

    (void)state;
    assert_true(vw_names_teach(&names, VW_SPAN("E_UNEXPECTED"), 0x8000ffff));
    assert_true(vw_names_code(&names, VW_SPAN("e_unexpected"), &code));
    assert_int_equal(code, 0x8000ffff);
    assert_span(vw_names_symbol(&names, 0x8000ffff), "E_UNEXPECTED");
    assert_false(vw_names_code(&names, VW_SPAN("E_UNEXPECT"), &code));
    assert_null(vw_names_symbol(&names, 0x80070005).ptr);
    vw_names_free(&names);
}

static void test_names__knows_nothing_while_it_is_empty(void **state)
{
    vw_names names = {0};
    uint32_t code;

    (void)state;
    assert_false(vw_names_code(&names, VW_SPAN("E_FAIL"), &code));
    assert_null(vw_names_symbol(&names, 0x80004005).ptr);
    vw_names_free(&names);
}

static void test_names__knows_the_exception_name_of_a_vss_symbol(void **state)
{
    vw_names names = {0};
    uint32_t code = 0;

    (void)state;
    assert_true(vw_names_teach(&names, VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 0x80042316));
    assert_true(vw_names_code(&names, VW_SPAN("VssSnapshotSetInProgressException"), &code));
    assert_int_equal(code, 0x80042316);
    assert_span(vw_names_symbol(&names, 0x80042316), "VSS_E_SNAPSHOT_SET_IN_PROGRESS");
    vw_names_free(&names);
}

static void test_names__lets_the_first_teacher_win(void **state)
{
    vw_names names = {0};
    uint32_t code = 0;

    (void)state;
    vw_names_teach(&names, VW_SPAN("A_E_ONE"), 0x80044711);
    vw_names_teach(&names, VW_SPAN("A_E_ONE"), 0x80044712); /* the symbol is taken */
    vw_names_teach(&names, VW_SPAN("B_E_ONE"),
                   0x80044711); /* a second name of the code is read, not written */
    assert_true(vw_names_code(&names, VW_SPAN("A_E_ONE"), &code));
    assert_int_equal(code, 0x80044711);
    assert_true(vw_names_code(&names, VW_SPAN("B_E_ONE"), &code));
    assert_int_equal(code, 0x80044711);
    assert_span(vw_names_symbol(&names, 0x80044711), "A_E_ONE");
    vw_names_free(&names);
}

static void test_names__grows_without_forgetting(void **state)
{
    vw_names names = {0};
    char symbol[32];
    uint32_t code = 0;

    (void)state;
    for (uint32_t i = 0; i < 2000; i++) {
        snprintf(symbol, sizeof symbol, "VSS_E_NUMBER_%u", i);
        assert_true(vw_names_teach(&names, vw_span_of(symbol), 0x80042300u + i));
    }
    for (uint32_t i = 0; i < 2000; i++) {
        snprintf(symbol, sizeof symbol, "VssNumber%uException", i);
        assert_true(vw_names_code(&names, vw_span_of(symbol), &code));
        assert_int_equal(code, 0x80042300u + i);
    }
    vw_names_free(&names);
}

static void test_names__spells_exceptions_of_vss_symbols_that_fit_only(void **state)
{
    char out[VW_SYMBOL_BYTES_MAX];
    char symbol[VW_SYMBOL_BYTES_MAX + 1] = "VSS_E_";

    (void)state;
    assert_span(vw_names_exception(VW_SPAN("VSS_E_BAD_STATE"), out), "VssBadStateException");
    assert_null(vw_names_exception(VW_SPAN("E_UNEXPECTED"), out).ptr);
    memset(symbol + 6, 'X', sizeof symbol - 7);
    assert_non_null(vw_names_exception((vw_span){symbol, VW_SYMBOL_BYTES_MAX - 10}, out).ptr);
    assert_null(vw_names_exception((vw_span){symbol, VW_SYMBOL_BYTES_MAX - 9}, out).ptr);
}

static void test_names__keeps_last_errors_apart_from_words(void **state)
{
    char too_long[VW_LAST_ERROR_BYTES_MAX + 1];
    vw_names names = {0};
    uint32_t code = 0;

    (void)state;
    memset(too_long, 'x', sizeof too_long);
    assert_true(vw_names_teach_last_error(&names, VW_SPAN("Timed out"), 0x800423f2));
    assert_true(vw_names_teach_last_error(&names, (vw_span){too_long, sizeof too_long}, 1));
    assert_true(vw_names_last_error(&names, VW_SPAN("timed out"), &code));
    assert_int_equal(code, 0x800423f2);
    assert_false(vw_names_code(&names, VW_SPAN("Timed out"), &code));
    assert_false(vw_names_last_error(&names, VW_SPAN("No error"), &code));
    assert_false(vw_names_last_error(&names, (vw_span){too_long, sizeof too_long}, &code));
    vw_names_free(&names);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names__knows_a_symbol_in_any_case_and_back),
        cmocka_unit_test(test_names__knows_nothing_while_it_is_empty),
        cmocka_unit_test(test_names__knows_the_exception_name_of_a_vss_symbol),
        cmocka_unit_test(test_names__lets_the_first_teacher_win),
        cmocka_unit_test(test_names__keeps_last_errors_apart_from_words),
        cmocka_unit_test(test_names__grows_without_forgetting),
        cmocka_unit_test(test_names__spells_exceptions_of_vss_symbols_that_fit_only),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

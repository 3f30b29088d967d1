#include "../support.h"

#include "base/hresult.h"

static void test_hresult__tells_failures_facilities_and_the_range_of_vss(void **state)
{
    (void)state;
    assert_true(vw_hresult_failed(0x80042316));
    assert_false(vw_hresult_failed(0x00042309));
    assert_int_equal(vw_hresult_facility(0x80042316), 4);
    assert_int_equal(vw_hresult_facility(0x80070005), 7);
    assert_true(vw_hresult_is_vss(0x80042300));
    assert_true(vw_hresult_is_vss(0x800423ff));
    assert_false(vw_hresult_is_vss(0x80042400));
    assert_false(vw_hresult_is_vss(0x00042316));
}

static void test_hresult__is_written_in_eight_small_digits(void **state)
{
    char text[VW_HRESULT_BYTES];

    (void)state;
    vw_hresult_text(text, 0x8004231F);
    assert_string_equal(text, "0x8004231f");
    vw_hresult_text(text, 0x5);
    assert_string_equal(text, "0x00000005");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hresult__tells_failures_facilities_and_the_range_of_vss),
        cmocka_unit_test(test_hresult__is_written_in_eight_small_digits),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

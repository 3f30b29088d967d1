#include "../support.h"

#include "input/encode.h"

static void test_encode__writes_cp932(void **state)
{
    vw_buf out = {0};

    (void)state;
    assert_true(vw_encode_cp932(VW_SPAN("ライター名: W"), &out));
    assert_span(vw_buf_span(&out), "\x83\x89\x83\x43\x83\x5e\x81\x5b\x96\xbc: W");
    vw_buf_free(&out);
}

static void test_encode__refuses_what_cp932_does_not_have(void **state)
{
    vw_buf out = {0};

    (void)state;
    assert_false(vw_encode_cp932(VW_SPAN("\xf0\x9f\x98\x80"), &out));
    vw_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_encode__writes_cp932),
        cmocka_unit_test(test_encode__refuses_what_cp932_does_not_have),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

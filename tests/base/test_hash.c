#include "../support.h"

#include "base/hash.h"

static void test_hash__is_one_for_equal_texts_wherever_they_stand(void **state)
{
    char text[] = "xCOM Error(0x80042316)";

    (void)state;
    for (size_t len = 0; len < sizeof text - 1; len++)
        assert_true(vw_hash_text(7, (vw_span){text + 1, len}) ==
                    vw_hash_text(7, vw_span_cut(VW_SPAN("COM Error(0x80042316)"), 0, len)));
}

static void test_hash__differs_by_each_byte_the_length_and_what_came_before(void **state)
{
    char text[] = "COM Error(0x80042316): p";
    vw_span span = {text, sizeof text - 1};
    uint64_t plain = vw_hash_text(0, span);

    (void)state;
    for (size_t i = 0; i < span.len; i++) {
        text[i] ^= 1;
        assert_true(vw_hash_text(0, span) != plain);
        text[i] ^= 1;
    }
    assert_true(vw_hash_text(0, vw_span_cut(span, 0, span.len - 1)) != plain);
    assert_true(vw_hash_text(1, span) != plain);
    assert_true(vw_hash_text(0, VW_SPAN("\0")) != vw_hash_text(0, VW_SPAN("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash__is_one_for_equal_texts_wherever_they_stand),
        cmocka_unit_test(test_hash__differs_by_each_byte_the_length_and_what_came_before),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

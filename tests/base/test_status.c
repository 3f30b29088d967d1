#include "../support.h"

#include "base/utf8.h"

static void test_status__writes_a_sentence_in_both_languages_and_hands_the_status_back(void **state)
{
    vw_error err;

    (void)state;
    assert_int_equal(
        vw_fail(&err, VW_ERR_IO, "%s: gone (%d).", "%s: ありません (%d)。", "a.log", 7), VW_ERR_IO);
    assert_int_equal(err.status, VW_ERR_IO);
    assert_string_equal(err.en, "a.log: gone (7).");
    assert_string_equal(err.ja, "a.log: ありません (7)。");
    assert_int_equal(vw_fail(NULL, VW_ERR_LIMIT, "x", "y"), VW_ERR_LIMIT);
}

static void test_status__has_a_sentence_for_memory(void **state)
{
    vw_error err;

    (void)state;
    assert_int_equal(vw_fail_memory(&err), VW_ERR_MEMORY);
    assert_told(&err, VW_ERR_MEMORY, "");
}

static void test_status__takes_the_middle_out_of_a_sentence_that_is_too_long(void **state)
{
    char text[2 * VW_ERROR_BYTES];
    vw_error err;

    (void)state;
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    vw_fail(&err, VW_ERR_IO, "1%s: gone.", "1%s: ありません。", text);
    assert_int_equal(strlen(err.en), VW_ERROR_BYTES - 1);
    assert_memory_equal(err.en, "1xxx", 4);
    assert_non_null(strstr(err.en, "x ... x"));
    assert_string_equal(err.en + strlen(err.en) - 8, "x: gone.");
    assert_non_null(strstr(err.ja, "x: ありません。"));
}

static void test_status__never_cuts_half_a_character(void **state)
{
    char text[3 * VW_ERROR_BYTES];
    vw_error err;

    (void)state;
    for (size_t from = 0; from < 3; from++) {
        memset(text, 'x', from);
        for (size_t i = from; i + 3 < sizeof text; i += 3)
            memcpy(text + i, "\xe3\x81\x82", 4);
        vw_fail(&err, VW_ERR_IO, "1%s", "%s", text);
        assert_int_equal(vw_utf8_valid(vw_span_of(err.en)), strlen(err.en));
        assert_int_equal(vw_utf8_valid(vw_span_of(err.ja)), strlen(err.ja));
        assert_true(strlen(err.en) > VW_ERROR_BYTES - 8);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(
            test_status__writes_a_sentence_in_both_languages_and_hands_the_status_back),
        cmocka_unit_test(test_status__has_a_sentence_for_memory),
        cmocka_unit_test(test_status__takes_the_middle_out_of_a_sentence_that_is_too_long),
        cmocka_unit_test(test_status__never_cuts_half_a_character),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

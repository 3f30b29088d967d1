#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/ascii.h"

static void test_ascii__classifies_nothing_but_ascii(void **state)
{
    (void)state;
    for (int c = -128; c < 0; c++) {
        assert_false(vw_is_alpha((char)c) || vw_is_digit((char)c) || vw_is_word((char)c));
        assert_int_equal(vw_lower((char)c), (char)c);
        assert_int_equal(vw_hex_value((char)c), -1);
    }
    assert_true(vw_is_word('_'));
    assert_true(vw_is_blank('\t'));
    assert_false(vw_is_blank('\n'));
    assert_int_equal(vw_lower('['), '[');
    assert_int_equal(vw_hex_value('f'), 15);
    assert_int_equal(vw_hex_value('A'), 10);
    assert_int_equal(vw_hex_value('g'), -1);
}

static void test_ascii__finds_a_text_from_a_place_on(void **state)
{
    vw_span text = VW_SPAN("abcabc");

    (void)state;
    assert_int_equal(vw_find(text, VW_SPAN("bc"), 0), 1);
    assert_int_equal(vw_find(text, VW_SPAN("bc"), 2), 4);
    assert_true(vw_find(text, VW_SPAN("bc"), 5) == SIZE_MAX);
    assert_true(vw_find(text, VW_SPAN("BC"), 0) == SIZE_MAX);
    assert_int_equal(vw_find(text, VW_SPAN(""), 6), 6);
    assert_true(vw_find(text, VW_SPAN("abcabcd"), 0) == SIZE_MAX);
    assert_true(vw_find(VW_SPAN(""), VW_SPAN("a"), 0) == SIZE_MAX);
}

static void test_ascii__finds_in_either_case(void **state)
{
    (void)state;
    assert_int_equal(vw_find_nocase(VW_SPAN("xVss_E"), VW_SPAN("vSS_e"), 0), 1);
    assert_true(vw_find_nocase(VW_SPAN("xVss_E"), VW_SPAN("vSS_e"), 2) == SIZE_MAX);
    assert_true(vw_same_nocase(VW_SPAN("VSS"), VW_SPAN("vss")));
    assert_false(vw_same_nocase(VW_SPAN("VSS"), VW_SPAN("vs")));
    assert_false(vw_same_nocase(VW_SPAN("@"), VW_SPAN("`")));
}

static void test_ascii__compares_starts_and_ends(void **state)
{
    (void)state;
    assert_true(vw_starts(VW_SPAN("abc"), VW_SPAN("ab")));
    assert_false(vw_starts(VW_SPAN("a"), VW_SPAN("ab")));
    assert_true(vw_starts_nocase(VW_SPAN("ABc"), VW_SPAN("ab")));
    assert_true(vw_ends_nocase(VW_SPAN("x.LOG"), VW_SPAN(".log")));
    assert_false(vw_ends_nocase(VW_SPAN("log"), VW_SPAN(".log")));
}

static void test_ascii__trims_blanks_and_carriage_returns(void **state)
{
    (void)state;
    assert_true(vw_span_is(vw_trim(VW_SPAN(" \t a b\r ")), VW_SPAN("a b")));
    assert_int_equal(vw_trim(VW_SPAN(" \r")).len, 0);
}

static void test_ascii__takes_the_name_of_a_file_off_any_path(void **state)
{
    static const struct {
        const char *path, *name;
    } cases[] = {{"logs/a.log", "a.log"},
                 {"C:\\logs\\a.log", "a.log"},
                 {"a.log", "a.log"},
                 {"logs/", ""},
                 {"/", ""},
                 {"", ""}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_true(vw_span_is(vw_file_name(vw_span_of(cases[i].path)), vw_span_of(cases[i].name)));
}

static void test_ascii__reads_numbers_of_64_bits(void **state)
{
    int64_t value;

    (void)state;
    assert_int_equal(vw_read_int(VW_SPAN("-311 x"), &value), 4);
    assert_true(value == -311);
    assert_int_equal(vw_read_int(VW_SPAN("2147754774"), &value), 10);
    assert_true(value == 2147754774);
    assert_int_equal(vw_read_int(VW_SPAN("99999999999999999999"), &value), 0);
    assert_int_equal(vw_read_int(VW_SPAN("-"), &value), 0);
    assert_int_equal(vw_read_int(VW_SPAN(""), &value), 0);
    assert_int_equal(vw_read_int(VW_SPAN("x1"), &value), 0);
}

static void test_ascii__reads_as_many_hexadecimal_digits_as_asked(void **state)
{
    uint32_t value;

    (void)state;
    assert_true(vw_read_hex(VW_SPAN("80042316h"), 8, &value));
    assert_true(value == 0x80042316u);
    assert_true(vw_read_hex(VW_SPAN("FfFf"), 4, &value));
    assert_true(value == 0xffff);
    assert_false(vw_read_hex(VW_SPAN("8004231"), 8, &value));
    assert_false(vw_read_hex(VW_SPAN("8004231g"), 8, &value));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_ascii__classifies_nothing_but_ascii),
        cmocka_unit_test(test_ascii__finds_a_text_from_a_place_on),
        cmocka_unit_test(test_ascii__finds_in_either_case),
        cmocka_unit_test(test_ascii__compares_starts_and_ends),
        cmocka_unit_test(test_ascii__trims_blanks_and_carriage_returns),
        cmocka_unit_test(test_ascii__takes_the_name_of_a_file_off_any_path),
        cmocka_unit_test(test_ascii__reads_numbers_of_64_bits),
        cmocka_unit_test(test_ascii__reads_as_many_hexadecimal_digits_as_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

static uint32_t read_one(const char *text, size_t *bytes)
{
    uint32_t character;

    *bytes = vw_utf8_read(vw_span_of(text), &character);
    return character;
}

static void test_utf8__reads_characters_of_each_length(void **state)
{
    size_t bytes;

    (void)state;
    assert_int_equal(read_one("A", &bytes), 'A');
    assert_int_equal(bytes, 1);
    assert_int_equal(read_one("é", &bytes), 0xe9);
    assert_int_equal(bytes, 2);
    assert_int_equal(read_one("影", &bytes), 0x5f71);
    assert_int_equal(bytes, 3);
    assert_int_equal(read_one("😀", &bytes), 0x1f600);
    assert_int_equal(bytes, 4);
}

static void test_utf8__takes_one_bad_byte_at_a_time(void **state)
{
    static const char *const bad[] = {
        "\x80",             /* a trail byte alone */
        "\xc0\x80",         /* overlong NUL */
        "\xc1\xbf",         /* overlong */
        "\xe0\x80\x80",     /* overlong */
        "\xf0\x80\x80\x80", /* overlong */
        "\xed\xa0\x80",     /* a surrogate */
        "\xf4\x90\x80\x80", /* above U+10FFFF */
        "\xf5\x80\x80\x80",
        "\xff",
        "\xe3\x81",  /* cut */
        "\xe3\x81x", /* broken off */
        "\xe3x\x81",
    };
    size_t bytes;

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(read_one(bad[i], &bytes), UINT32_MAX);
        assert_int_equal(bytes, 1);
    }
}

static void test_utf8__reads_back_what_it_writes(void **state)
{
    char out[4];

    (void)state;
    for (uint32_t character = 0; character < 0x110000; character++) {
        uint32_t back;
        size_t bytes;

        if (character >= 0xd800 && character <= 0xdfff)
            continue;
        bytes = vw_utf8_write(out, character);
        if (vw_utf8_read((vw_span){out, bytes}, &back) != bytes || back != character)
            fail_msg("U+%04X", character);
    }
}

static void test_utf8__finds_the_first_bad_byte_at_any_distance(void **state)
{
    char text[64];

    (void)state;
    for (size_t at = 0; at < sizeof text; at++) {
        memset(text, 'a', sizeof text);
        text[at] = '\xff';
        assert_int_equal(vw_utf8_valid((vw_span){text, sizeof text}), at);
        assert_int_equal(vw_utf8_ascii((vw_span){text, sizeof text}, 0), at);
    }
    assert_int_equal(vw_utf8_valid(VW_SPAN("影😀é")), sizeof "影😀é" - 1);
    assert_int_equal(vw_utf8_valid(VW_SPAN("")), 0);
}

static void test_utf8__gives_columns_as_a_japanese_terminal_does(void **state)
{
    (void)state;
    assert_int_equal(vw_columns(VW_SPAN("abc")), 3);
    assert_int_equal(vw_columns(VW_SPAN("シャドウ コピー")), 15);
    assert_int_equal(vw_columns(VW_SPAN("ｼｬﾄﾞｳ")), 5);
    assert_int_equal(vw_columns(VW_SPAN("０ｘ８")), 6);
    assert_int_equal(vw_columns(VW_SPAN("か\xe3\x82\x99")), 2); /* with a combining mark */
    assert_int_equal(vw_columns(VW_SPAN("é\xcc\x81")), 1);
    assert_int_equal(vw_columns(VW_SPAN("😀")), 2);
    assert_int_equal(vw_columns(VW_SPAN("\xff\xfe")), 2);
    assert_int_equal(vw_columns(VW_SPAN("")), 0);
}

static void test_utf8__cuts_columns_between_characters(void **state)
{
    (void)state;
    assert_int_equal(vw_cut_columns(VW_SPAN("aコピー"), 3).len, 4);
    assert_int_equal(vw_cut_columns(VW_SPAN("aコピー"), 4).len, 4);
    assert_int_equal(vw_cut_columns(VW_SPAN("aコピー"), 5).len, 7);
    assert_int_equal(vw_cut_columns(VW_SPAN("aコピー"), 99).len, 10);
    assert_int_equal(vw_cut_columns(VW_SPAN("か\xe3\x82\x99x"), 2).len, 6);
    assert_int_equal(vw_cut_columns(VW_SPAN("か"), 0).len, 0);
}

static void test_utf8__cuts_bytes_between_characters(void **state)
{
    vw_span text = VW_SPAN("a影😀é");
    static const size_t expected[] = {0, 1, 1, 1, 4, 4, 4, 4, 8, 8, 10, 10};

    (void)state;
    for (size_t bytes = 0; bytes < sizeof expected / sizeof *expected; bytes++)
        assert_int_equal(vw_cut_bytes(text, bytes).len, expected[bytes]);
    assert_int_equal(vw_cut_bytes(VW_SPAN("\x80\x80\x80\x80\x80\x80"), 3).len, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_utf8__reads_characters_of_each_length),
        cmocka_unit_test(test_utf8__takes_one_bad_byte_at_a_time),
        cmocka_unit_test(test_utf8__reads_back_what_it_writes),
        cmocka_unit_test(test_utf8__finds_the_first_bad_byte_at_any_distance),
        cmocka_unit_test(test_utf8__gives_columns_as_a_japanese_terminal_does),
        cmocka_unit_test(test_utf8__cuts_columns_between_characters),
        cmocka_unit_test(test_utf8__cuts_bytes_between_characters),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

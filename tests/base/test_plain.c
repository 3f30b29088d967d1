#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/plain.h"

/* Longer than a vector of any width and the bytes behind it. */
enum { TEXT_MAX = 72 };

static bool is_control(int byte)
{
    return byte < 0x20 && byte != 0x1b && (byte < '\t' || byte > '\r');
}

/* By every width alike. */
static void assert_tells(vw_span text, bool ascii, bool clean)
{
    vw_plain plain = vw_tell_plain(text);

    assert_int_equal(plain.ascii, ascii);
    assert_int_equal(plain.clean, clean);
    for (size_t bytes = 1; bytes <= 64; bytes = bytes == 1 ? 16 : bytes * 2)
        if (vw_tell_plain_by(bytes, text, &plain)) {
            assert_int_equal(plain.ascii, ascii);
            assert_int_equal(plain.clean, clean);
        }
}

static void test_plain__takes_ascii_with_its_blanks_for_plain(void **state)
{
    vw_plain plain = vw_tell_plain(
        VW_SPAN("a\tb\v\f\r\n\x1b[0m ~\x7f 0123456789 and as much as fills a vector"));

    (void)state;
    assert_true(plain.ascii);
    assert_true(plain.clean);
    plain = vw_tell_plain(VW_SPAN(""));
    assert_true(plain.ascii && plain.clean);
}

static void test_plain__tells_every_other_byte_wherever_it_stands(void **state)
{
    char text[TEXT_MAX];

    (void)state;
    for (size_t len = 1; len <= TEXT_MAX; len++)
        for (size_t at = 0; at < len; at++)
            for (int byte = 0; byte < 256; byte++) {
                memset(text, 'x', sizeof text);
                text[at] = (char)byte;
                assert_tells((vw_span){text, len}, byte < 0x80, !is_control(byte));
            }
}

static void test_plain__tells_one_odd_byte_beside_another(void **state)
{
    static const char bytes[] = {'\x01', '\0', '\x80', '\xff', 'x'};
    char text[TEXT_MAX];

    (void)state;
    for (size_t a = 0; a < TEXT_MAX; a += 3)
        for (size_t b = 0; b < TEXT_MAX; b += 5)
            for (size_t i = 0; a != b && i < sizeof bytes * sizeof bytes; i++) {
                signed char one = bytes[i / sizeof bytes], two = bytes[i % sizeof bytes];

                memset(text, 'x', sizeof text);
                text[a] = one;
                text[b] = two;
                assert_tells((vw_span){text, TEXT_MAX}, one >= 0 && two >= 0,
                             (one < 0 || one == 'x') && (two < 0 || two == 'x'));
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain__takes_ascii_with_its_blanks_for_plain),
        cmocka_unit_test(test_plain__tells_every_other_byte_wherever_it_stands),
        cmocka_unit_test(test_plain__tells_one_odd_byte_beside_another),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

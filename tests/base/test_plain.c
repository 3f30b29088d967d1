#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/plain.h"

/* Longer than two vectors and the bytes behind them. */
enum { TEXT_MAX = 72 };

static bool is_control(int byte)
{
    return byte < 0x20 && byte != 0x1b && (byte < '\t' || byte > '\r');
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
                vw_plain plain;

                memset(text, 'x', sizeof text);
                text[at] = (char)byte;
                plain = vw_tell_plain((vw_span){text, len});
                assert_int_equal(plain.ascii, byte < 0x80);
                assert_int_equal(plain.clean, !is_control(byte));
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_plain__takes_ascii_with_its_blanks_for_plain),
        cmocka_unit_test(test_plain__tells_every_other_byte_wherever_it_stands),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

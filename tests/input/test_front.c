#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "input/front.h"
#include "input/mend.h"

#define STAMP "01/19/2018 01:23:20.701"

static void assert_front(const char *front, const char *rest, unsigned bits)
{
    char line[512];
    unsigned found = 0;

    assert_true(strlen(front) + strlen(rest) < sizeof line);
    strcpy(line, front);
    strcat(line, rest);
    assert_int_equal(vw_front_bytes(vw_span_of(line), &found), strlen(front));
    assert_int_equal(found, bits);
}

static size_t like(const char *line, const char *above)
{
    return vw_front_like(vw_span_of(line), vw_span_of(above));
}

static void test_front__is_taken_off_any_line_where_it_quotes(void **state)
{
    (void)state;
    assert_front("> > ", "text", VW_MEND_QUOTING);
    assert_front("12: > ", "text", VW_MEND_NUMBER | VW_MEND_QUOTING);
    assert_front("", "12: text", 0);
    assert_front("", "- text", 0);
    assert_front("", "    text", 0);
}

static void test_front__is_taken_off_a_stamp_whatever_it_is(void **state)
{
    static const char *const numbers[] = {
        "12: ",
        "12:",
        "12. ",
        "(12) ",
        "[12] ",
        "L12: ",
        "line 12: ",
        "12\t",
        "#12: ",
        "12行目: ",
        "  12    ",
        "1516324959.log:",
        "a.log:12:",
        "a.log-12-",
        "12) ",
        "12: \"",
        "C:\\Program Files (x86)\\logs\\1516324959.log:7:",
    };
    static const char *const signs[] = {"- ", "* ", "・", "\"", "`", "• ", "  - "};

    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        assert_front(numbers[i], STAMP " x", VW_MEND_NUMBER);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        assert_front(signs[i], STAMP " x", VW_MEND_QUOTING);
    assert_front("        ", STAMP " x", VW_MEND_SPACE);
    assert_front("\t", STAMP " x", VW_MEND_SPACE);
    assert_front("", STAMP " x", 0);
    assert_front("", "   " STAMP " x", 0); /* VShadow indents by three blanks */
}

static void test_front__goes_on_in_the_line_below_with_its_number_one_higher(void **state)
{
    (void)state;
    assert_int_equal(like("13: ERROR", "12: "), 3);
    assert_int_equal(like("10: - Status", " 9: "), 3);
    assert_int_equal(like("a.log-13-ERROR", "a.log:12:"), 9);
    assert_int_equal(like("151.log:ERROR", "151.log:"), 8);
    assert_int_equal(like("> 13: ERROR", "> 12: "), 5);
    assert_int_equal(like("\"ERROR", "\""), 1);
    assert_int_equal(like("14: ERROR", "12: "), 0);
    assert_int_equal(like("12: ERROR", "12: "), 0);
    assert_int_equal(like("ERROR", "12: "), 0);
    assert_int_equal(like("", "12: "), 0);
    assert_int_equal(like("13", "12: "), 0);
    assert_int_equal(like("ERROR", "   "), 0);
    assert_int_equal(vw_front_like(VW_SPAN("text"), VW_SPAN_NONE), 0);
}

static void test_front__takes_for_a_number_only_what_a_sign_closes(void **state)
{
    (void)state;
    assert_int_equal(vw_front_number(VW_SPAN("12: Writer name: 'x'")), 4);
    assert_int_equal(vw_front_number(VW_SPAN("  12) text")), 6);
    assert_int_equal(vw_front_number(VW_SPAN("12 | text")), 3);
    assert_int_equal(vw_front_number(VW_SPAN("12 text")), 0);
    assert_int_equal(vw_front_number(VW_SPAN("12345678: text")), 0);
    assert_int_equal(vw_front_number(VW_SPAN("text")), 0);
    assert_int_equal(vw_front_number(VW_SPAN("")), 0);
}

static void test_front__ends_soon_on_hostile_lines(void **state)
{
    static char line[64 * 1024];
    unsigned bits = 0;

    (void)state;
    memset(line, '>', sizeof line);
    assert_int_equal(vw_front_bytes((vw_span){line, sizeof line}, &bits), 16);
    memset(line, ' ', sizeof line);
    assert_int_equal(vw_front_bytes((vw_span){line, sizeof line}, &bits), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_front__is_taken_off_any_line_where_it_quotes),
        cmocka_unit_test(test_front__is_taken_off_a_stamp_whatever_it_is),
        cmocka_unit_test(test_front__goes_on_in_the_line_below_with_its_number_one_higher),
        cmocka_unit_test(test_front__takes_for_a_number_only_what_a_sign_closes),
        cmocka_unit_test(test_front__ends_soon_on_hostile_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

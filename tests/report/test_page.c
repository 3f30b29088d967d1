#include "../support.h"

#include "report/page.h"

/* A page of one block with one text, `columns` wide, its label "L" in 4 columns. */
static const char *wrapped(const char *text, size_t columns)
{
    static char result[2048];
    vw_page page;
    vw_buf out = {0};

    vw_page_open(&page, columns, 4);
    vw_page_block(&page, "L", VW_KEEP);
    vw_page_add(&page, VW_SPAN(""), vw_span_of(text), 0);
    vw_page_close(&page, SIZE_MAX, &out);
    snprintf(result, sizeof result, "%s", out.ptr);
    vw_buf_free(&out);
    return result;
}

static void test_page__wraps_between_words_and_moves_lines_in(void **state)
{
    (void)state;
    assert_string_equal(wrapped("one two three", 12), "L   one two\n    three\n");
    assert_string_equal(wrapped("one two", 11), "L   one two\n");
    assert_string_equal(wrapped("", 12), "L\n");
}

static void test_page__cuts_a_word_that_is_wider_than_the_page(void **state)
{
    (void)state;
    assert_string_equal(wrapped("abcdefghij", 8), "L   abcd\n    efgh\n    ij\n");
}

static void test_page__wraps_japanese_by_two_columns_a_character(void **state)
{
    (void)state;
    assert_string_equal(wrapped("日本語の文字", 10), "L   日本語\n    の文字\n");
    assert_string_equal(wrapped("日本語の文字", 11), "L   日本語\n    の文字\n");
    assert_string_equal(wrapped("ｱｲｳｴ", 6), "L   ｱｲ\n    ｳｴ\n"); /* half-width ones have one */
}

static void test_page__begins_no_line_with_a_full_stop_and_ends_none_with_a_bracket(void **state)
{
    (void)state;
    assert_string_equal(wrapped("日本語。文", 10), "L   日本\n    語。文\n");
    assert_string_equal(wrapped("日本「語」", 10), "L   日本\n    「語」\n");
    assert_string_equal(wrapped("日本ー語", 8), "L   日\n    本ー\n    語\n");
}

static void test_page__breaks_between_japanese_and_latin_but_not_within_a_latin_word(void **state)
{
    (void)state;
    assert_string_equal(wrapped("日本VSSの", 11), "L   日本VSS\n    の\n");
    assert_string_equal(wrapped("日本VSSの", 10), "L   日本\n    VSSの\n");
}

static void test_page__puts_a_prefix_in_front_and_hangs_the_rest(void **state)
{
    vw_page page;
    vw_buf out = {0};

    (void)state;
    vw_page_open(&page, 12, 4);
    vw_page_block(&page, "Do", VW_KEEP);
    vw_page_add(&page, VW_SPAN("1 "), VW_SPAN("one two"), 2);
    vw_page_add(&page, VW_SPAN("2 "), VW_SPAN("end"), 2);
    vw_page_close(&page, SIZE_MAX, &out);
    assert_string_equal(out.ptr, "Do  1 one\n      two\n    2 end\n");
    vw_buf_free(&out);
}

static void test_page__cuts_one_line_with_dots(void **state)
{
    vw_page page;
    vw_buf out = {0};

    (void)state;
    vw_page_open(&page, 12, 4);
    vw_page_block(&page, "L", VW_KEEP);
    vw_page_add_cut(&page, VW_SPAN(""), VW_SPAN("12345678"));
    vw_page_add_cut(&page, VW_SPAN(""), VW_SPAN("123456789"));
    vw_page_add_cut(&page, VW_SPAN("3: "), VW_SPAN("日本語"));
    vw_page_close(&page, SIZE_MAX, &out);
    assert_string_equal(out.ptr, "L   12345678\n    12345...\n    3: 日...\n");
    vw_buf_free(&out);
}

static void test_page__adds_a_flush_line_without_label_and_indent(void **state)
{
    vw_page page;
    vw_buf out = {0};

    (void)state;
    vw_page_open(&page, 8, 4);
    vw_page_block(&page, NULL, VW_KEEP);
    vw_page_add_flush(&page, VW_SPAN("1234567890"));
    vw_page_close(&page, SIZE_MAX, &out);
    assert_string_equal(out.ptr, "12345678\n");
    vw_buf_free(&out);
}

/* Blocks of one line each: a must stay, b gives way last, c next, d first. */
static bool close_four(size_t lines, const char *expected)
{
    static const vw_weight weights[] = {VW_KEEP, VW_GIVE_LAST, VW_GIVE_NEXT, VW_GIVE_FIRST};
    vw_page page;
    vw_buf out = {0};
    bool whole;

    vw_page_open(&page, 40, 2);
    for (size_t i = 0; i < 4; i++) {
        vw_page_block(&page, NULL, weights[i]);
        vw_page_add_flush(&page, (vw_span){&"abcd"[i], 1});
    }
    whole = vw_page_close(&page, lines, &out);
    assert_string_equal(out.ptr, expected);
    vw_buf_free(&out);
    return whole;
}

static void test_page__lets_whole_blocks_give_way_the_least_important_first(void **state)
{
    (void)state;
    assert_true(close_four(4, "a\nb\nc\nd\n"));
    assert_false(close_four(3, "a\nb\nc\n"));
    assert_false(close_four(2, "a\nb\n"));
    assert_false(close_four(1, "a\n"));
    assert_false(close_four(0, "a\n"));
}

static void test_page__has_at_most_48_blocks_and_puts_the_rest_into_the_last(void **state)
{
    vw_page page;
    vw_buf out = {0};
    size_t lines = 0;

    (void)state;
    vw_page_open(&page, 40, 2);
    for (size_t i = 0; i < VW_PAGE_BLOCKS_MAX + 2; i++) {
        vw_page_block(&page, NULL, VW_KEEP);
        vw_page_add_flush(&page, VW_SPAN("x"));
    }
    assert_int_equal(page.count, VW_PAGE_BLOCKS_MAX);
    vw_page_close(&page, SIZE_MAX, &out);
    for (size_t i = 0; i < out.len; i++)
        lines += out.ptr[i] == '\n';
    assert_int_equal(lines, VW_PAGE_BLOCKS_MAX + 2);
    vw_buf_free(&out);
}

static const char *shown(vw_span text)
{
    static char result[256];
    vw_buf out = {0};

    vw_show(&out, text);
    snprintf(result, sizeof result, "%s", out.ptr ? out.ptr : "");
    vw_buf_free(&out);
    return result;
}

static void test_page__shows_what_a_terminal_would_obey(void **state)
{
    (void)state;
    assert_string_equal(shown(VW_SPAN("a\x1b[2Jb")), "a\\x1b[2Jb");
    assert_string_equal(shown(VW_SPAN("a\0b\x7f")), "a\\x00b\\x7f");
    assert_string_equal(shown(VW_SPAN("a\xc2\x9b"
                                      "b")),
                        "a\\x9bb");
    assert_string_equal(shown(VW_SPAN("a\nb\tc\rd")), "a b c d");
    assert_string_equal(shown(VW_SPAN("a\xff"
                                      "b")),
                        "a?b");
}

static void test_page__shows_marks_that_turn_or_hide_text(void **state)
{
    (void)state;
    assert_string_equal(shown(VW_SPAN("a\u202e"
                                      "b")),
                        "a\\u202eb");
    assert_string_equal(shown(VW_SPAN("\u200b\u2066\ufeff\u061c\u2028\U000e0041")),
                        "\\u200b\\u2066\\ufeff\\u061c\\u2028\\ue0041");
    assert_string_equal(shown(VW_SPAN("日本語 ½ é")), "日本語 ½ é");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page__wraps_between_words_and_moves_lines_in),
        cmocka_unit_test(test_page__cuts_a_word_that_is_wider_than_the_page),
        cmocka_unit_test(test_page__wraps_japanese_by_two_columns_a_character),
        cmocka_unit_test(test_page__begins_no_line_with_a_full_stop_and_ends_none_with_a_bracket),
        cmocka_unit_test(test_page__breaks_between_japanese_and_latin_but_not_within_a_latin_word),
        cmocka_unit_test(test_page__puts_a_prefix_in_front_and_hangs_the_rest),
        cmocka_unit_test(test_page__cuts_one_line_with_dots),
        cmocka_unit_test(test_page__adds_a_flush_line_without_label_and_indent),
        cmocka_unit_test(test_page__lets_whole_blocks_give_way_the_least_important_first),
        cmocka_unit_test(test_page__has_at_most_48_blocks_and_puts_the_rest_into_the_last),
        cmocka_unit_test(test_page__shows_what_a_terminal_would_obey),
        cmocka_unit_test(test_page__shows_marks_that_turn_or_hide_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

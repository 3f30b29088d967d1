#include "../support.h"

#include "report/letter.h"

/* What a letter says when it is closed. */
static const char *closed(vw_letter *letter)
{
    static char result[2048];
    vw_buf out = {0};

    vw_letter_close(letter, &out);
    assert_false(out.failed);
    snprintf(result, sizeof result, "%.*s", (int)out.len, out.ptr ? out.ptr : "");
    vw_buf_free(&out);
    return result;
}

static void test_letter__joins_what_is_said_into_one_paragraph(void **state)
{
    vw_letter letter;

    (void)state;
    vw_letter_open(&letter, VW_LANG_EN);
    vw_letter_say_text(&letter, VW_SPAN("It failed"));
    vw_letter_say_note(&letter, "0x80042316");
    vw_letter_say(&letter, VW_REPLY_STOP);
    vw_letter_end_paragraph(&letter);
    vw_letter_end_paragraph(&letter); /* nothing more was said */
    assert_string_equal(closed(&letter), "It failed (0x80042316).\n");
}

static void test_letter__gives_a_sentence_the_stop_that_it_lacks(void **state)
{
    vw_letter letter;

    (void)state;
    vw_letter_open(&letter, VW_LANG_EN);
    vw_letter_say_sentence(&letter, VW_SPAN("One"));
    vw_letter_say_sentence(&letter, VW_SPAN("")); /* says nothing */
    vw_letter_say_sentence(&letter, VW_SPAN("Two."));
    vw_letter_end_paragraph(&letter);
    assert_string_equal(closed(&letter), "One. Two.\n");
    vw_letter_open(&letter, VW_LANG_JA);
    vw_letter_say_sentence(&letter, VW_SPAN("一つ"));
    vw_letter_say_sentence(&letter, VW_SPAN("二つ。"));
    vw_letter_end_paragraph(&letter);
    assert_string_equal(closed(&letter), "一つ。二つ。\n");
}

static void test_letter__takes_the_link_from_an_address(void **state)
{
    vw_letter letter;

    (void)state;
    vw_letter_open(&letter, VW_LANG_EN);
    vw_letter_put_item(&letter, VW_SPAN("see http://a.example and ftp://b.example"));
    assert_string_equal(closed(&letter), "- see http: //a.example and ftp: //b.example\n");
}

static void test_letter__shows_a_control_character_instead_of_sending_it(void **state)
{
    vw_letter letter;

    (void)state;
    vw_letter_open(&letter, VW_LANG_EN);
    vw_letter_say_text(&letter, VW_SPAN("a\x1b[31m"));
    vw_letter_end_paragraph(&letter);
    assert_string_equal(closed(&letter), "a\\x1b[31m\n");
}

static void test_letter__keeps_a_line_short_enough_to_be_quoted(void **state)
{
    char word[101];
    const char *written;
    vw_letter letter;

    (void)state;
    memset(word, 'x', 100);
    word[100] = '\0';
    vw_letter_open(&letter, VW_LANG_EN);
    vw_letter_put_step(&letter, 12, vw_span_of(word));
    written = closed(&letter);
    assert_int_equal(strcspn(written, "\n"), 78);
    assert_memory_equal(written, "12. xxx", 7);
    assert_memory_equal(strchr(written, '\n'), "\n    x", 6); /* moved in behind the number */
}

static void test_letter__says_whose_clock_a_moment_is_of(void **state)
{
    vw_date date = {.year = 2018, .month = 1, .day = 19, .hour = 1, .minute = 23};
    vw_zone log = {.basis = VW_BASIS_NONE};
    vw_zone utc = {.basis = VW_BASIS_BRACKET};
    vw_zone tokyo = {.basis = VW_BASIS_BRACKET, .has_local = true, .local_minutes = 540};
    const vw_zone *zones[] = {&log, &utc, &tokyo};
    vw_letter letter;

    (void)state;
    vw_letter_open(&letter, VW_LANG_EN);
    for (size_t i = 0; i < 3; i++) {
        vw_letter_say_moment(&letter, zones[i], vw_time_of(&date));
        vw_letter_end_paragraph(&letter);
    }
    assert_string_equal(closed(&letter), "19 January 2018, 01:23 (as the log writes it)\n"
                                         "19 January 2018, 01:23 (UTC)\n"
                                         "19 January 2018, 10:23 (your time)\n");
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letter__joins_what_is_said_into_one_paragraph),
        cmocka_unit_test(test_letter__gives_a_sentence_the_stop_that_it_lacks),
        cmocka_unit_test(test_letter__takes_the_link_from_an_address),
        cmocka_unit_test(test_letter__shows_a_control_character_instead_of_sending_it),
        cmocka_unit_test(test_letter__keeps_a_line_short_enough_to_be_quoted),
        cmocka_unit_test(test_letter__says_whose_clock_a_moment_is_of),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

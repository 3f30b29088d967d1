#include "../support.h"

#include "input/log.h"
#include "input/twins.h"

/* Twins of a log that is long enough to have some. */
static vw_twins twins_of_long_log(void)
{
    vw_twins twins = {0};

    for (int i = 0; i < VW_TWINS_BEHIND; i++)
        vw_twins_find(&twins, VW_SPAN("x"), 0);
    return twins;
}

/* What is known of a text that comes now. */
static uint64_t meet(vw_twins *twins, vw_span text, uint16_t kind)
{
    uint64_t number = vw_twins_find(twins, text, kind);

    if (!number)
        vw_twins_add(twins, text, kind);
    return number;
}

static void test_twins__have_one_number_from_the_second_on(void **state)
{
    vw_twins twins = twins_of_long_log();
    uint64_t number;

    (void)state;
    assert_int_equal(meet(&twins, VW_SPAN("again"), 0), 0);
    number = meet(&twins, VW_SPAN("again"), 0);
    assert_int_not_equal(number, 0);
    assert_true(meet(&twins, VW_SPAN("again"), 0) == number);
    vw_twins_free(&twins);
}

static void test_twins__differ_by_one_byte_the_length_and_their_kind(void **state)
{
    char text[VW_TWIN_BYTES_MAX];
    vw_twins twins = twins_of_long_log();

    (void)state;
    memset(text, 'a', sizeof text);
    meet(&twins, (vw_span){text, sizeof text}, 0);
    for (size_t i = 0; i < sizeof text; i++) {
        text[i] = 'b';
        assert_int_equal(vw_twins_find(&twins, (vw_span){text, sizeof text}, 0), 0);
        text[i] = 'a';
    }
    for (size_t len = 0; len < sizeof text; len++)
        assert_int_equal(vw_twins_find(&twins, (vw_span){text, len}, 0), 0);
    assert_int_equal(vw_twins_find(&twins, (vw_span){text, sizeof text}, 1), 0);
    assert_int_not_equal(vw_twins_find(&twins, (vw_span){text, sizeof text}, 0), 0);
    vw_twins_free(&twins);
}

static void test_twins__are_none_where_texts_are_too_long(void **state)
{
    char text[VW_TWIN_BYTES_MAX + 1] = {0};
    vw_twins twins = twins_of_long_log();

    (void)state;
    meet(&twins, (vw_span){text, sizeof text - 1}, 0);
    assert_int_not_equal(meet(&twins, (vw_span){text, sizeof text - 1}, 0), 0);
    meet(&twins, (vw_span){text, sizeof text}, 0);
    assert_int_equal(meet(&twins, (vw_span){text, sizeof text}, 0), 0);
    vw_twins_free(&twins);
}

static void test_twins__are_none_in_a_short_log_which_takes_no_memory(void **state)
{
    vw_twins twins = {0};

    (void)state;
    for (int i = 0; i < VW_TWINS_BEHIND; i++)
        assert_int_equal(meet(&twins, VW_SPAN("again"), 0), 0);
    assert_null(twins.sets);
    meet(&twins, VW_SPAN("again"), 0);
    assert_int_not_equal(meet(&twins, VW_SPAN("again"), 0), 0);
    vw_twins_begin(&twins);
    assert_int_equal(meet(&twins, VW_SPAN("again"), 0), 0);
    vw_twins_free(&twins);
}

/* The nth of texts that all differ. */
static vw_span nth_text(char text[24], int nth)
{
    return (vw_span){text, (size_t)snprintf(text, 24, "text %d", nth)};
}

static void test_twins__of_many_texts_have_numbers_that_differ_modulo_their_room(void **state)
{
    enum { MANY = 5 * VW_TWINS_MAX };
    vw_twins twins = twins_of_long_log();
    bool taken[VW_TWINS_MAX] = {false};
    size_t known = 0;
    char text[24];

    (void)state;
    for (int i = 0; i < MANY; i++)
        assert_int_equal(meet(&twins, nth_text(text, i), 0), 0);
    for (int i = 0; i < MANY; i++) {
        uint64_t number = vw_twins_find(&twins, nth_text(text, i), 0);

        if (!number)
            continue;
        known++;
        assert_false(taken[number % VW_TWINS_MAX]);
        taken[number % VW_TWINS_MAX] = true;
    }
    assert_int_equal(known, VW_TWINS_MAX);
    vw_twins_free(&twins);
}

static void test_twins__keep_what_is_met_often_and_never_give_a_number_twice(void **state)
{
    vw_twins twins = twins_of_long_log();
    uint64_t often, last = 0;
    char text[24];

    (void)state;
    meet(&twins, VW_SPAN("often"), 0);
    often = meet(&twins, VW_SPAN("often"), 0);
    for (int i = 0; i < 20 * VW_TWINS_MAX; i++) {
        uint64_t number;

        meet(&twins, nth_text(text, i), 0);
        number = meet(&twins, nth_text(text, i), 0);
        assert_true(number != last && number != often);
        last = number;
        assert_true(meet(&twins, VW_SPAN("often"), 0) == often);
    }
    vw_twins_free(&twins);
}

/* --- the records of a log ------------------------------------------------------------------------- */

#define STAMP "03/04/2021 05:06:07.890 "

/* The twin of the last record of a log that has `line` again and again, and in the end `last`. */
static uint64_t twin_of_last(const char *line, const char *last, vw_encoding encoding)
{
    vw_needles *none;
    vw_log_needles needles = {.every = true};
    vw_buf text = {0};
    vw_log *log;
    vw_passage passage;
    uint64_t twin = 0;

    vw_needles_open(&none, NULL, 0, VW_NEEDLES_BEST, NULL);
    needles.any = needles.task = (vw_needle_sets){none, none, none};
    for (int i = 0; i < VW_TWINS_BEHIND + 2; i++)
        vw_buf_text(&text, line);
    vw_buf_text(&text, last);
    assert_int_equal(vw_log_open_text(&log, vw_buf_span(&text), &needles, encoding, NULL), VW_OK);
    while (vw_log_next(log, &passage, NULL) == VW_OK)
        twin = passage.records[passage.count - 1].twin;
    vw_log_close(log);
    vw_buf_free(&text);
    vw_needles_close(none);
    return twin;
}

static void test_twins__are_lines_whose_stamps_alone_differ(void **state)
{
    static const char *const line = STAMP "COM Error(0x80042316)\n";

    (void)state;
    assert_int_not_equal(twin_of_last(line, line, VW_ENCODING_UNKNOWN), 0);
    assert_int_not_equal(
        twin_of_last(line, "12/31/2024 23:59:59.999 COM Error(0x80042316)\n", VW_ENCODING_UNKNOWN),
        0);
    assert_int_equal(twin_of_last(line, STAMP "COM Error(0x80042317)\n", VW_ENCODING_UNKNOWN), 0);
    assert_int_equal(
        twin_of_last(line, "2021-03-04 05:06:07.890 COM Error(0x80042316)\n", VW_ENCODING_UNKNOWN),
        0);
}

static void test_twins__may_differ_in_a_bracketed_stamp_too(void **state)
{
    static const char *const line = STAMP "[03/04/2021 14:06:07.870] OUTPUT: x\n";
    static const char *const others[] = {
        STAMP "[03/04/2021 14:06:07.870] OUTPUT: y\n",
        STAMP "[03/04/2021 14:06:07.870]] OUTPUT: x\n",
        STAMP "[13/04/2021 14:06:07.870] OUTPUT: x\n",
        STAMP "[2021-03-04 14:06:07.870] OUTPUT: x\n",
        STAMP " [03/04/2021 14:06:07.870] OUTPUT: x\n",
        STAMP "OUTPUT: x\n",
    };

    (void)state;
    assert_int_not_equal(
        twin_of_last(line, STAMP "[12/31/2024 23:59:59.999] OUTPUT: x\n", VW_ENCODING_UNKNOWN), 0);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(twin_of_last(line, others[i], VW_ENCODING_UNKNOWN), 0);
}

static void test_twins__are_no_lines_of_several_or_without_a_stamp_or_mended(void **state)
{
    static const char *const lines[] = {
        STAMP "COM Error(0x80042316)\nmore of it\n",
        "COM Error(0x80042316)\n\n",
        STAMP "COM\xc2\xa0"
              "Error(0x80042316)\n",
        "> " STAMP "COM Error(0x80042316)\n",
        STAMP "COM Error(0x80042316)\x01\n",
    };

    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        assert_int_equal(twin_of_last(lines[i], lines[i], VW_ENCODING_UNKNOWN), 0);
}

static void test_twins__are_lines_as_they_are_stored(void **state)
{
    static const char *const utf8 = STAMP "エラー 0x80042316\n";
    static const char *const cp932 = STAMP "\x83\x47\x83\x89\x81\x5b 0x80042316\n";
    static const char *const ascii = STAMP "0x80042316\n";

    (void)state;
    assert_int_not_equal(twin_of_last(utf8, utf8, VW_ENCODING_UNKNOWN), 0);
    assert_int_equal(twin_of_last(cp932, cp932, VW_ENCODING_CP932), 0);
    assert_int_equal(twin_of_last(utf8, utf8, VW_ENCODING_CP932), 0);
    assert_int_not_equal(twin_of_last(ascii, ascii, VW_ENCODING_CP932), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_twins__have_one_number_from_the_second_on),
        cmocka_unit_test(test_twins__differ_by_one_byte_the_length_and_their_kind),
        cmocka_unit_test(test_twins__are_none_where_texts_are_too_long),
        cmocka_unit_test(test_twins__are_none_in_a_short_log_which_takes_no_memory),
        cmocka_unit_test(test_twins__of_many_texts_have_numbers_that_differ_modulo_their_room),
        cmocka_unit_test(test_twins__keep_what_is_met_often_and_never_give_a_number_twice),
        cmocka_unit_test(test_twins__are_lines_whose_stamps_alone_differ),
        cmocka_unit_test(test_twins__may_differ_in_a_bracketed_stamp_too),
        cmocka_unit_test(test_twins__are_no_lines_of_several_or_without_a_stamp_or_mended),
        cmocka_unit_test(test_twins__are_lines_as_they_are_stored),
    };

    return cmocka_run_group_tests_name("twins", tests, NULL, NULL);
}

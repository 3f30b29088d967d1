#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/limits.h"
#include "input/log.h"

static const vw_needle list[] = {
    {{"FAIL", 4}, VW_TAG_STRONG},
    {{"BEGIN", 5}, VW_TAG_WEAK | VW_TAG_MARK},
};

#define STAMP "03/04/2021 05:06:07.890 "
#define FILLER STAMP "nothing of interest stands in this line\n"

static void add(vw_buf *text, const char *line, size_t times)
{
    for (size_t i = 0; i < times; i++)
        vw_buf_add(text, vw_span_of(line));
}

/* "line:marks" of each passage: "3:0 4:1". */
static void assert_passages(vw_buf *text, const char *expected)
{
    vw_needles *needles;
    vw_log_needles sets = {.every = false};
    vw_log *log;
    vw_passage passage;
    char told[256] = "";
    vw_status status;

    assert_int_equal(vw_needles_open(&needles, list, 2, VW_NEEDLES_BEST, NULL), VW_OK);
    sets.any = sets.task = (vw_needle_sets){needles, needles, needles};
    assert_int_equal(vw_log_open_text(&log, vw_buf_span(text), &sets, VW_ENCODING_UNKNOWN, NULL),
                     VW_OK);
    while ((status = vw_log_next(log, &passage, NULL)) == VW_OK) {
        size_t len = strlen(told);

        snprintf(told + len, sizeof told - len, "%s%llu:%llu", len ? " " : "",
                 (unsigned long long)passage.records[0].line, (unsigned long long)passage.marks);
    }
    assert_int_equal(status, VW_END);
    assert_string_equal(told, expected);
    vw_log_close(log);
    vw_needles_close(needles);
    vw_buf_free(text);
}

static void test_spot__takes_the_last_weak_find_before_a_strong_one(void **state)
{
    vw_buf text = {0};

    (void)state;
    add(&text, STAMP "BEGIN\n", 3);
    add(&text, STAMP "FAIL\n", 1);
    assert_passages(&text, "3:2 4:3");
}

static void test_spot__finds_a_weak_one_far_before_the_strong_one(void **state)
{
    enum { FAR = (VW_ENTRY_BYTES_MAX - 200) / (sizeof FILLER - 1) };
    vw_buf near = {0}, beyond = {0};

    (void)state;
    add(&near, STAMP "BEGIN\n", 1);
    add(&near, FILLER, FAR);
    add(&near, STAMP "FAIL\n", 1);
    assert_passages(&near, "1:0 1022:1");
    add(&beyond, STAMP "BEGIN\n", 1);
    add(&beyond, FILLER, FAR + 10);
    add(&beyond, STAMP "FAIL\n", 1);
    assert_passages(&beyond, "1032:1");
}

static void test_spot__leaves_a_weak_find_of_the_last_passage_where_it_is(void **state)
{
    vw_buf text = {0};

    (void)state;
    add(&text, STAMP "FAIL\nBEGIN\nmore\n", 1);
    add(&text, STAMP "FAIL\n", 1);
    assert_passages(&text, "1:0 4:0");
}

static void test_spot__counts_two_marks_between_passages_at_most(void **state)
{
    vw_buf text = {0};

    (void)state;
    add(&text, STAMP "BEGIN\n", 1000);
    add(&text, STAMP "FAIL\n", 1); /* two marks before its BEGIN, which is one more */
    add(&text, STAMP "FAIL\n", 1);
    add(&text, STAMP "BEGIN\n", 1);
    add(&text, STAMP "FAIL\n", 1);
    add(&text, STAMP "BEGIN\n", 2);
    add(&text, STAMP "FAIL\n", 1);
    assert_passages(&text, "1000:2 1001:3 1002:3 1003:3 1004:4 1006:5 1007:6");
}

/* Weak literals are not searched for any more when the marks are counted, and again when a passage was made. */
static void test_spot__searches_for_marks_again_behind_a_passage(void **state)
{
    vw_buf text = {0};

    (void)state;
    add(&text, STAMP "BEGIN\n", 5);
    add(&text, STAMP "FAIL\n", 1);
    add(&text, FILLER, 50);
    add(&text, STAMP "FAIL\n", 1);
    add(&text, FILLER, 50);
    add(&text, STAMP "BEGIN\n", 1);
    add(&text, FILLER, 2000);
    add(&text, STAMP "FAIL\n", 1);
    assert_passages(&text, "5:2 6:3 57:3 2109:4");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_spot__takes_the_last_weak_find_before_a_strong_one),
        cmocka_unit_test(test_spot__finds_a_weak_one_far_before_the_strong_one),
        cmocka_unit_test(test_spot__leaves_a_weak_find_of_the_last_passage_where_it_is),
        cmocka_unit_test(test_spot__counts_two_marks_between_passages_at_most),
        cmocka_unit_test(test_spot__searches_for_marks_again_behind_a_passage),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

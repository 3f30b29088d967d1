#include "../support.h"

#include "base/nearest.h"

static void test_nearest__counts_slips_of_every_kind(void **state)
{
    static const struct {
        const char *a, *b;
        size_t slips;
    } cases[] = {
        {"code", "code", 0},     {"Code", "cODE", 0},      {"code", "cod", 1},
        {"code", "codes", 1},    {"code", "cods", 1},      {"code", "ocde", 1},
        {"after", "before", 4},  {"", "code", 4},          {"", "", 0},
        {"writer", "wrtier", 1}, {"writer", "wirters", 2},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        if (vw_slips(vw_span_of(cases[i].a), vw_span_of(cases[i].b)) != cases[i].slips)
            fail_msg("%s, %s", cases[i].a, cases[i].b);
}

static void test_nearest__holds_words_of_more_than_64_bytes_for_all_different(void **state)
{
    char word[65];

    (void)state;
    memset(word, 'x', sizeof word);
    assert_int_equal(vw_slips((vw_span){word, 64}, (vw_span){word, 64}), 0);
    assert_int_equal(vw_slips((vw_span){word, 65}, (vw_span){word, 65}), 65);
}

static void test_nearest__finds_the_word_that_was_meant_or_none(void **state)
{
    static const vw_span list[] = {{"title", 5}, {"explain", 7}, {"examples", 8}};

    (void)state;
    assert_int_equal(vw_nearest(VW_SPAN("tittle"), list, 3), 0);
    assert_int_equal(vw_nearest(VW_SPAN("exampel"), list, 3), 2);
    assert_true(vw_nearest(VW_SPAN("colour"), list, 3) == SIZE_MAX);
    assert_true(vw_nearest(VW_SPAN("title"), list, 0) == SIZE_MAX);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nearest__counts_slips_of_every_kind),
        cmocka_unit_test(test_nearest__holds_words_of_more_than_64_bytes_for_all_different),
        cmocka_unit_test(test_nearest__finds_the_word_that_was_meant_or_none),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/ascii.h"
#include "base/needles_parts.h"

/* The literals of a set, arranged; close it with vw_needles_close. */
static vw_needles *arrange(const vw_needle *list, size_t count, vw_span like)
{
    vw_needles *needles = NULL;

    assert_int_equal(vw_needles_open(&needles, list, count, VW_NEEDLES_BEST, NULL), VW_OK);
    assert_int_equal(vw_needles_prepare(needles, like, NULL), VW_OK);
    return needles;
}

static void test_arrange__codes_a_pair_as_the_sum_of_its_bits(void **state)
{
    (void)state;
    for (unsigned first = 0; first < 256; first++)
        for (unsigned second = 0; second < 256; second++) {
            unsigned sum = 0;

            for (unsigned bit = 0; bit < 8; bit++) {
                sum ^= first >> bit & 1 ? vw_pair_code((unsigned char)(1u << bit), 0) : 0;
                sum ^= second >> bit & 1 ? vw_pair_code(0, (unsigned char)(1u << bit)) : 0;
            }
            assert_int_equal(vw_pair_code((unsigned char)first, (unsigned char)second), sum);
            assert_true(sum < VW_PAIR_CODES);
        }
}

static void test_arrange__codes_letters_of_both_cases_alike(void **state)
{
    (void)state;
    for (unsigned char c = 'a'; c <= 'z'; c++) {
        assert_int_equal(vw_pair_code(c, '1'), vw_pair_code((unsigned char)(c - 0x20), '1'));
        assert_int_equal(vw_pair_code('1', c), vw_pair_code('1', (unsigned char)(c - 0x20)));
    }
}

static bool window_stands_in(const vw_needles *needles, vw_span text)
{
    const vw_literal *literal = &needles->literals[0];
    vw_span window = {literal->text + literal->offset, vw_window_len(literal)};

    return vw_find_nocase(text, window, 0) != SIZE_MAX;
}

static void test_arrange__looks_for_no_words_of_the_text_at_hand_where_others_do(void **state)
{
    static const vw_needle list[] = {{{"kernel queue is full of zebras", 30}, 1}};
    const vw_span zebras = VW_SPAN("a herd is full of zebras, full of zebras"),
                  queues = VW_SPAN("the kernel queue is of no use: kernel queue");
    vw_needles *needles = arrange(list, 1, zebras);

    (void)state;
    assert_false(window_stands_in(needles, zebras));
    vw_needles_close(needles);
    needles = arrange(list, 1, queues);
    assert_false(window_stands_in(needles, queues));
    vw_needles_close(needles);
}

/* The highest bucket of `count` literals that share no key. */
static unsigned highest_bucket(size_t count)
{
    vw_needle *list = calloc(count, sizeof *list);
    char(*texts)[16] = calloc(count, sizeof *texts);
    unsigned highest = 0;
    vw_needles *needles;

    assert_true(list && texts);
    for (size_t i = 0; i < count; i++) {
        int len = snprintf(texts[i], sizeof texts[i], "%c%c%c%c%c%c%c%c", (char)('a' + i % 26),
                           (char)('a' + i / 26), 'q', 'z', 'x', 'j', 'q', 'z');

        list[i] = (vw_needle){{texts[i], (size_t)len}, 1};
    }
    needles = arrange(list, count, VW_SPAN_NONE);
    for (size_t i = 0; i < count; i++)
        if (needles->literals[i].bucket > highest)
            highest = needles->literals[i].bucket;
    vw_needles_close(needles);
    free(list);
    free(texts);
    return highest;
}

static void test_arrange__uses_both_halves_of_the_buckets_where_keys_are_many(void **state)
{
    (void)state;
    assert_true(highest_bucket(160) < VW_HALF_BUCKETS);
    assert_true(highest_bucket(161) >= VW_HALF_BUCKETS);
    assert_true(highest_bucket(400) < VW_FILTER_BUCKETS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_arrange__codes_a_pair_as_the_sum_of_its_bits),
        cmocka_unit_test(test_arrange__codes_letters_of_both_cases_alike),
        cmocka_unit_test(test_arrange__looks_for_no_words_of_the_text_at_hand_where_others_do),
        cmocka_unit_test(test_arrange__uses_both_halves_of_the_buckets_where_keys_are_many),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

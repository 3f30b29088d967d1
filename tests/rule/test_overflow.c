#include "support.h"

#include "rule/overflow.h"

/* An event of one line; it goes on with the failure before where `continues`. */
static vw_event event_of(vw_evidence *line, bool continues)
{
    return (vw_event){
        .time = (vw_time)line->line, .lines = line, .line_count = 1, .continues = continues};
}

static void test_overflow__counts_failures_and_keeps_the_last_line(void **state)
{
    vw_evidence first = {.line = 1, .text = VW_SPAN("one")},
                last = {.line = 2, .text = VW_SPAN("two")};
    vw_event one = event_of(&first, false), two = event_of(&last, true);
    vw_overflow overflow = {0};

    (void)state;
    vw_overflow_add(&overflow, &one);
    vw_overflow_add(&overflow, &two);
    assert_int_equal(overflow.count, 1);
    assert_int_equal(overflow.time, 2);
    assert_int_equal(overflow.last.line, 2);
    assert_span(overflow.last.text, "two");
}

static void test_overflow__joins_what_was_counted_behind_it(void **state)
{
    vw_evidence first = {.line = 1, .text = VW_SPAN("one")},
                last = {.line = 2, .text = VW_SPAN("two")};
    vw_event one = event_of(&first, false), two = event_of(&last, false);
    vw_overflow before = {0}, behind = {0};

    (void)state;
    vw_overflow_add(&before, &one);
    vw_overflow_add(&behind, &two);
    vw_overflow_join(&before, &behind, 40);
    memset(&behind, 0, sizeof behind);
    assert_int_equal(before.count, 2);
    assert_int_equal(before.last.line, 42);
    assert_span(before.last.text, "two");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_overflow__counts_failures_and_keeps_the_last_line),
        cmocka_unit_test(test_overflow__joins_what_was_counted_behind_it),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

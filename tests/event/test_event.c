#include "../support.h"

#include "event/event.h"

static void test_event__reads_every_name_of_a_kind_and_a_level(void **state)
{
    vw_kind kind = VW_KIND_COUNT;
    vw_level level = VW_LEVEL_NONE;

    (void)state;
    for (vw_kind one = VW_KIND_TEXT; one < VW_KIND_COUNT; one++) {
        assert_true(vw_kind_read(vw_span_of(vw_kind_name(one)), &kind));
        assert_int_equal(kind, one);
    }
    assert_false(vw_kind_read(VW_SPAN("Text"), &kind));
    assert_true(vw_level_read(VW_SPAN("warning"), &level));
    assert_int_equal(level, VW_LEVEL_WARNING);
    assert_false(vw_level_read(VW_SPAN("fatal"), &level));
    assert_null(vw_level_name(VW_LEVEL_NONE));
}

/* Three lines, "one\ntwo\nthree". */
static vw_event three_lines(vw_evidence lines[3])
{
    lines[0] = (vw_evidence){.line = 1, .text = VW_SPAN("one"), .from = 0};
    lines[1] = (vw_evidence){.line = 2, .text = VW_SPAN("two"), .from = 4};
    lines[2] = (vw_evidence){.line = 3, .text = VW_SPAN("three"), .from = 8};
    return (vw_event){.text = VW_SPAN("one\ntwo\nthree"), .lines = lines, .line_count = 3};
}

static void test_event__cites_the_line_that_holds_a_byte(void **state)
{
    static const struct {
        size_t at, line;
    } cases[] = {{0, 0}, {3, 0}, {4, 1}, {7, 1}, {12, 2}};

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_evidence lines[3];
        vw_event event = three_lines(lines);

        vw_event_cite(&event, cases[i].at);
        for (size_t line = 0; line < 3; line++)
            assert_int_equal(lines[line].cited, line == cases[i].line);
    }
}

static void test_event__keeps_only_the_lines_that_are_cited(void **state)
{
    vw_arena arena = {0};
    vw_evidence lines[3];
    vw_event event = three_lines(lines);
    const vw_event *kept;

    (void)state;
    lines[0].cited = lines[2].cited = true;
    kept = vw_event_keep(&arena, &event);
    assert_int_equal(kept->line_count, 2);
    assert_int_equal(kept->lines[1].line, 3);
    assert_span(kept->lines[1].text, "three");
    assert_span(kept->text, "one\ntwo\nthree");
    vw_arena_free(&arena);
}

static void test_event__keeps_its_first_line_where_none_is_cited(void **state)
{
    vw_arena arena = {0};
    vw_evidence lines[3];
    vw_event event = three_lines(lines);
    const vw_event *kept = vw_event_keep(&arena, &event);

    (void)state;
    assert_int_equal(kept->line_count, 1);
    assert_int_equal(kept->lines[0].line, 1);
    vw_arena_free(&arena);
}

static void test_event__keeps_copies_that_outlive_what_they_were_made_of(void **state)
{
    vw_arena arena = {0};
    char text[] = "COM Error", call[] = "DoSnapshotSet";
    vw_event event = {.text = {text, 9}, .call = {call, 13}};
    const vw_event *kept = vw_event_keep(&arena, &event);

    (void)state;
    memset(text, 'x', sizeof text);
    memset(call, 'x', sizeof call);
    assert_span(kept->text, "COM Error");
    assert_span(kept->call, "DoSnapshotSet");
    assert_null(kept->writer.ptr);
    vw_arena_free(&arena);
}

static void test_event__keeps_1024_bytes_of_a_line_and_never_half_a_character(void **state)
{
    vw_arena arena = {0};
    char text[VW_EVIDENCE_BYTES_MAX + 2];
    vw_evidence line = {.line = 1, .text = {text, VW_EVIDENCE_BYTES_MAX}, .cited = true};
    vw_event event = {.text = VW_SPAN(""), .lines = &line, .line_count = 1};
    vw_span shown;

    (void)state;
    memset(text, 'x', sizeof text);
    assert_int_equal(vw_event_keep(&arena, &event)->lines[0].text.len, VW_EVIDENCE_BYTES_MAX);
    memcpy(text + VW_EVIDENCE_BYTES_MAX - 1, "\xe3\x81\x82", 3);
    line.text.len = sizeof text;
    shown = vw_event_keep(&arena, &event)->lines[0].text;
    assert_int_equal(shown.len, VW_EVIDENCE_BYTES_MAX - 1 + 3);
    assert_span(vw_span_from(shown, VW_EVIDENCE_BYTES_MAX - 2), "x...");
    vw_arena_free(&arena);
}

static void test_event__is_copied_with_all_its_lines_whole(void **state)
{
    vw_arena arena = {0};
    char text[VW_EVIDENCE_BYTES_MAX + 2];
    vw_evidence lines[] = {{.line = 1, .text = {text, sizeof text}},
                           {.line = 2, .text = VW_SPAN("y"), .cited = true}};
    vw_event event = {.text = VW_SPAN("x"), .lines = lines, .line_count = 2};
    vw_event *copy = vw_event_copy(&arena, &event);

    (void)state;
    memset(text, 'x', sizeof text);
    assert_int_equal(copy->line_count, 2);
    assert_int_equal(copy->lines[0].text.len, sizeof text);
    assert_ptr_not_equal(copy->lines[0].text.ptr, text);
    copy->lines[0].cited = true;
    assert_false(lines[0].cited);
    assert_true(copy->lines[1].cited);
    vw_arena_free(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_event__reads_every_name_of_a_kind_and_a_level),
        cmocka_unit_test(test_event__cites_the_line_that_holds_a_byte),
        cmocka_unit_test(test_event__keeps_only_the_lines_that_are_cited),
        cmocka_unit_test(test_event__keeps_its_first_line_where_none_is_cited),
        cmocka_unit_test(test_event__keeps_copies_that_outlive_what_they_were_made_of),
        cmocka_unit_test(test_event__keeps_1024_bytes_of_a_line_and_never_half_a_character),
        cmocka_unit_test(test_event__is_copied_with_all_its_lines_whole),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../story_of.h"

#include "base/buf.h"
#include "rule/trace.h"

/* What an event with a twin hits is kept, and is what matching it anew gives. */

static void assert_same_match(const vw_matched *one, const vw_matched *two)
{
    assert_int_equal(one->count, two->count);
    assert_int_equal(one->crowded_out, two->crowded_out);
    assert_int_equal(one->wanted, two->wanted);
    for (size_t i = 0; i < one->count; i++) {
        const vw_captures *first = &one->found[i].captures, *second = &two->found[i].captures;

        assert_ptr_equal(one->found[i].rule, two->found[i].rule);
        assert_int_equal(one->found[i].reading, two->found[i].reading);
        assert_int_equal(first->matched, second->matched);
        if (first->matched)
            assert_int_equal(first->at, second->at);
        assert_int_equal(first->count, second->count);
        for (size_t k = 0; k < first->count; k++)
            assert_true(vw_span_is(first->items[k].value, second->items[k].value));
    }
}

/* An event of a code, or of none where it is 0, told by one line. */
static vw_event event_of(uint64_t twin, uint32_t code, const char *text, vw_evidence *line)
{
    vw_event event = {.kind = VW_KIND_COM_ERROR,
                      .string_id = -1,
                      .event_id = -1,
                      .state = VW_STATE_NONE,
                      .text = vw_span_of(text),
                      .lines = line,
                      .line_count = 1,
                      .twin = twin};

    *line = (vw_evidence){.line = 1, .text = event.text};
    event.codes[0] = (vw_reading){code, false, true};
    event.code_count = code != 0;
    return event;
}

/* Matches the event with `rematch` and anew and compares both. */
static vw_matched assert_matched_alike(vw_rematch *rematch, const vw_hits *hits, uint64_t twin,
                                       uint32_t code, const char *text)
{
    vw_evidence first, second;
    vw_event one = event_of(twin, code, text, &first), two = event_of(twin, code, text, &second);
    vw_matched kept, anew;

    assert_int_equal(vw_rematch_event(rematch, hits, &one, &kept), VW_OK);
    assert_int_equal(vw_hits_match(hits, &two, &anew), VW_OK);
    assert_same_match(&kept, &anew);
    assert_int_equal(first.cited, second.cited);
    return kept;
}

/* Rules that hit by code and by text, and many of one code. */
static vw_rules *usual_rules(void)
{
    static const char *const many[] = {"a.b", "a.c", "a.d", "a.e", "a.f", "a.g"};
    vw_rules *rules = new_rules();

    add_code(rules, "a.busy", 0x80042316);
    add_text(rules, "a.job", "job {n:int} is busy");
    add_text(rules, "a.word", "catastrophe");
    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        add_code(rules, many[i], 0x80042301);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    return rules;
}

static void test_rematch__gives_what_matching_anew_gives(void **state)
{
    static const uint32_t codes[] = {0, 0x80042316, 0x80042301, 0x80042302};
    static const char *const texts[] = {"", "job 12 is busy", "a catastrophe"};
    vw_rules *rules = usual_rules();
    vw_rematch rematch = {0};
    vw_hits hits;

    (void)state;
    vw_hits_open(&hits, &rules->arena, rules, NULL);
    for (int round = 0; round < 3; round++)
        for (size_t i = 0; i < 4; i++)
            for (size_t k = 0; k < 3; k++)
                assert_matched_alike(&rematch, &hits, 1 + i * 3 + k, codes[i], texts[k]);
    vw_rematch_free(&rematch);
    vw_hits_close(&hits);
    vw_rules_close(rules);
}

static void test_rematch__is_asked_by_number_and_matches_what_has_none(void **state)
{
    vw_rules *rules = usual_rules();
    vw_rematch rematch = {0};
    vw_hits hits;
    vw_evidence line;
    vw_event busy = event_of(7, 0x80042316, "", &line), other = event_of(7, 0, "", &line);
    vw_matched matched;

    (void)state;
    vw_hits_open(&hits, &rules->arena, rules, NULL);
    vw_rematch_event(&rematch, &hits, &busy, &matched);
    assert_int_equal(matched.count, 1);
    vw_rematch_event(&rematch, &hits, &other, &matched);
    assert_int_equal(matched.count, 1);
    other.twin = 0;
    vw_rematch_event(&rematch, &hits, &other, &matched);
    assert_int_equal(matched.count, 0);
    other.twin = 8;
    vw_rematch_event(&rematch, &hits, &other, &matched);
    assert_int_equal(matched.count, 0);
    vw_rematch_free(&rematch);
    vw_hits_close(&hits);
    vw_rules_close(rules);
}

static void test_rematch__heeds_rules_that_are_switched_off(void **state)
{
    static const bool off[16] = {true};
    vw_rules *rules = usual_rules();
    vw_rematch rematch = {0};
    vw_hits hits;

    (void)state;
    vw_hits_open(&hits, &rules->arena, rules, off);
    for (int round = 0; round < 2; round++)
        assert_int_equal(assert_matched_alike(&rematch, &hits, 1, 0x80042316, "").count, 0);
    vw_rematch_free(&rematch);
    vw_hits_close(&hits);
    vw_rules_close(rules);
}

/* What `again` hits behind an event of the same number with another bracketed stamp. */
static size_t hits_of(const char *pattern, const char *again)
{
    vw_rules *rules = new_rules();
    vw_rematch rematch = {0};
    vw_evidence line;
    vw_event one = event_of(7, 0, "[03/04/2021 14:06:07.870] OUTPUT: x", &line);
    vw_event two = event_of(7, 0, again, &line);
    vw_matched matched;
    vw_hits hits;

    add_text(rules, "a.text", pattern);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    vw_hits_open(&hits, &rules->arena, rules, NULL);
    one.bracket = two.bracket = 0;
    vw_rematch_event(&rematch, &hits, &one, &matched);
    assert_int_equal(matched.count, 0);
    vw_rematch_event(&rematch, &hits, &two, &matched);
    vw_rematch_free(&rematch);
    vw_hits_close(&hits);
    vw_rules_close(rules);
    return matched.count;
}

static void test_rematch__heeds_templates_that_read_a_bracketed_stamp(void **state)
{
    static const char *const reading[] = {"[12/31", "/2024 {x}", "59:59",
                                          "4 23:",  "999] OUT",  ".999"};

    (void)state;
    for (size_t i = 0; i < sizeof reading / sizeof *reading; i++)
        assert_int_equal(hits_of(reading[i], "[12/31/2024 23:59:59.999] OUTPUT: x"), 1);
    /* Another text cannot have the number: that it hits nothing shows that nobody has looked. */
    assert_int_equal(hits_of("OUTPUT: y", "[12/31/2024 23:59:59.999] OUTPUT: y"), 0);
}

static void count_point(void *context, const vw_trace_point *point)
{
    (void)point;
    ++*(int *)context;
}

static void test_rematch__tells_who_listens_of_each_event(void **state)
{
    vw_rules *rules = usual_rules();
    int told = 0, told_once;
    vw_trace trace = {.tell = count_point, .context = &told};
    vw_rematch rematch = {0};
    vw_hits hits;
    vw_evidence line;
    vw_matched matched;

    (void)state;
    vw_hits_open(&hits, &rules->arena, rules, NULL);
    hits.trace = &trace;
    for (int round = 0; round < 2; round++) {
        vw_event event = event_of(1, 0x80042316, "", &line);

        told_once = told;
        told = 0;
        vw_rematch_event(&rematch, &hits, &event, &matched);
    }
    assert_int_not_equal(told, 0);
    assert_int_equal(told, told_once);
    vw_rematch_free(&rematch);
    vw_hits_close(&hits);
    vw_rules_close(rules);
}

/* A story in UTF-16, no line of which has a twin, is the same. */
static void test_rematch__leaves_a_long_log_as_it_is(void **state)
{
    static const char *const lines[] = {
        COM_ERROR("01:00:00", "0x80042316", "StartSnapshotSet"),
        COM_ERROR("01:00:01", "0x80042301", "DoSnapshotSet"),
        COM_ERROR("01:00:02", "0x8004230f", "DoSnapshotSet"),
        AT("01:00:03") "com exception caught(0x80042316) in F\n",
        AT("01:00:03") "job 12 is busy\n",
        AT("01:00:04") "job 13 is busy\n",
        AT("01:00:05") "catastrophe\n",
        BEGIN("01:00:06"),
        AT("01:00:07") "nothing\n",
        "more of it\n",
    };
    vw_buf text = {0}, wide = {0};
    uint32_t seed = 1;
    story one, two;

    (void)state;
    vw_buf_add(&wide, VW_SPAN("\xff\xfe"));
    for (int i = 0; i < 3000; i++) {
        seed = seed * 1664525 + 1013904223;
        vw_buf_text(&text, lines[(seed >> 16) % (sizeof lines / sizeof *lines)]);
    }
    for (size_t i = 0; i < text.len; i++) {
        vw_buf_char(&wide, text.ptr[i], 1);
        vw_buf_char(&wide, '\0', 1);
    }
    read_story(&one, usual_rules(), NULL, vw_buf_span(&text));
    read_story(&two, usual_rules(), NULL, vw_buf_span(&wide));
    assert_int_equal(one.hits.count, two.hits.count);
    assert_int_equal(one.hits.event_count, two.hits.event_count);
    for (size_t i = 0; i < one.hits.count; i++) {
        const vw_hit *a = &one.hits.list[i], *b = &two.hits.list[i];

        assert_int_equal(a->rule->index, b->rule->index);
        assert_int_equal(a->event->line, b->event->line);
        assert_int_equal(a->reading, b->reading);
        assert_true(a->clock == b->clock && a->started == b->started);
        assert_true(vw_span_is(a->event->text, b->event->text));
        assert_true(vw_span_is(a->event->call, b->event->call));
        assert_int_equal(a->capture_count, b->capture_count);
    }
    free_story(&one);
    free_story(&two);
    vw_buf_free(&text);
    vw_buf_free(&wide);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rematch__gives_what_matching_anew_gives),
        cmocka_unit_test(test_rematch__is_asked_by_number_and_matches_what_has_none),
        cmocka_unit_test(test_rematch__heeds_rules_that_are_switched_off),
        cmocka_unit_test(test_rematch__heeds_templates_that_read_a_bracketed_stamp),
        cmocka_unit_test(test_rematch__tells_who_listens_of_each_event),
        cmocka_unit_test(test_rematch__leaves_a_long_log_as_it_is),
    };

    return cmocka_run_group_tests_name("rematch", tests, NULL, NULL);
}

#include "../story_of.h"

#include "base/os.h"
#include "rule/finding.h"

static void test_hit__keeps_the_event_with_the_lines_that_prove_it(void **state)
{
    vw_rules *rules = new_rules();
    story story;
    const vw_hit *hit;
    uint32_t code;

    (void)state;
    add_code(rules, "a.busy", 0x80042316);
    tell_story(&story, rules,
               AT("01:00:00") "x\n" COM_ERROR("01:00:01", "0x80042316", "StartSnapshotSet"));
    hit = hit_of(&story, "a.busy");
    assert_true(vw_hit_code(hit, &code));
    assert_int_equal(code, 0x80042316);
    assert_int_equal(hit->event->line, 2);
    assert_int_equal(hit->event->line_count, 1);
    assert_span(hit->event->call, "StartSnapshotSet");
    free_story(&story);
}

static void test_hit__cites_the_line_in_which_a_template_matched(void **state)
{
    vw_rules *rules = new_rules();
    story story;
    const vw_hit *hit;

    (void)state;
    add_text(rules, "a.busy", "job {n:int} is busy");
    tell_story(&story, rules, AT("01:00:00") "first\nsecond\njob 12 is busy\n");
    hit = hit_of(&story, "a.busy");
    assert_int_equal(hit->event->line_count, 1);
    assert_int_equal(hit->event->lines[0].line, 3);
    assert_span(hit->captures[0].value, "12");
    free_story(&story);
}

static void test_hit__measures_distances_on_a_clock_that_never_runs_back(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.busy", 0x80042316);
    tell_story(&story, rules,
               COM_ERROR("01:00:00", "0x80042316", "A") COM_ERROR("01:00:10", "0x80042316", "A")
                   COM_ERROR("00:00:00", "0x80042316", "A")
                       COM_ERROR("00:00:05", "0x80042316", "A"));
    assert_int_equal(nth_hit(&story, "a.busy", 1)->clock - nth_hit(&story, "a.busy", 0)->clock,
                     10 * VW_SECOND);
    assert_int_equal(nth_hit(&story, "a.busy", 2)->clock - nth_hit(&story, "a.busy", 1)->clock, 0);
    assert_int_equal(nth_hit(&story, "a.busy", 3)->clock - nth_hit(&story, "a.busy", 2)->clock,
                     5 * VW_SECOND);
    free_story(&story);
}

static void test_hit__knows_when_its_attempt_began(void **state)
{
    vw_rules *rules = new_rules();
    story story;
    const vw_hit *first, *second;

    (void)state;
    add_code(rules, "a.busy", 0x80042316);
    tell_story(&story, rules,
               COM_ERROR("01:00:00", "0x80042316", "A") BEGIN("01:01:00")
                   COM_ERROR("01:01:30", "0x80042316", "A"));
    first = nth_hit(&story, "a.busy", 0);
    second = nth_hit(&story, "a.busy", 1);
    assert_true(first->started == VW_TIME_NONE);
    assert_int_equal(second->event->time - second->started, 30 * VW_SECOND);
    assert_int_equal(second->event->attempt, 1);
    free_story(&story);
}

static void test_hit__is_not_made_for_a_rule_that_is_switched_off(void **state)
{
    vw_rules *rules = new_rules();
    const bool off[] = {true, false};
    story story;

    (void)state;
    add_code(rules, "a.off", 0x80042316);
    add_code(rules, "a.on", 0x80042316);
    read_story(&story, rules, off, VW_SPAN(COM_ERROR("01:00:00", "0x80042316", "A")));
    assert_int_equal(story.hits.count, 1);
    assert_ptr_equal(story.hits.list[0].rule, rules->rules[1]);
    free_story(&story);
}

static void test_hit__is_not_made_for_an_event_but_the_event_is_kept_for_scripts(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.asks", 0x80042302)->has_when = true;
    read_story(&story, rules, NULL, VW_SPAN(COM_ERROR("01:00:00", "0x80042316", "A")));
    assert_int_equal(story.hits.count, 0);
    assert_int_equal(story.hits.event_count, 1);
    free_story(&story);
}

/* --- limits --------------------------------------------------------------------------------------- */

/* `count` times the same failure, each in a line with `padding` bytes more. */
static void read_repeated(story *story, size_t count, size_t padding)
{
    vw_rules *rules = new_rules();
    vw_buf text = {0};

    add_code(rules, "a.busy", 0x80042316);
    for (size_t i = 0; i < count; i++) {
        vw_buf_text(&text, AT("01:00:00") "COM Error(0x80042316): p->StartSnapshotSet(&id)");
        vw_buf_char(&text, '.', padding);
        vw_buf_char(&text, '\n', 1);
    }
    read_story(story, rules, NULL, vw_buf_span(&text));
    vw_relate(&story->hits, NULL, VW_LANG_EN, story->limited, 4, &story->limited_count);
    assert_int_equal(vw_findings_gather(&story->report, &story->hits, VW_LANG_EN, NULL), VW_OK);
    vw_buf_free(&text);
}

static void test_hit__is_only_counted_beyond_16384_in_one_log(void **state)
{
    const vw_finding *finding;
    story story;

    (void)state;
    read_repeated(&story, VW_HITS_MAX + 3, 0);
    assert_int_equal(story.hits.count, VW_HITS_MAX);
    assert_int_equal(story.hits.left_out, 3);
    finding = vw_case_root(&story.report);
    assert_int_equal(story.report.finding_count, 1);
    assert_int_equal(finding->count, VW_HITS_MAX + 3);
    assert_int_equal(finding->evidence[finding->evidence_count - 1].line, VW_HITS_MAX + 3);
    free_story(&story);
}

static void test_hit__is_only_counted_beyond_8_mib_of_events(void **state)
{
    const vw_finding *finding;
    size_t line = 30 * 1000, fit = VW_KEPT_BYTES_MAX / (2 * line), all = 200;
    story story;

    (void)state;
    read_repeated(&story, all, line);
    assert_in_range(story.hits.count, fit - 10, fit);
    assert_int_equal(story.hits.left_out, all - story.hits.count);
    finding = vw_case_root(&story.report);
    assert_int_equal(finding->count, all);
    assert_int_equal(finding->evidence[finding->evidence_count - 1].line, all);
    assert_int_equal(finding->evidence[finding->evidence_count - 1].text.len,
                     VW_EVIDENCE_BYTES_MAX + 3);
    free_story(&story);
}

static void test_hit__that_is_only_counted_is_counted_for_its_kin_among_those_kept(void **state)
{
    vw_rules *rules = new_rules();
    vw_buf text = {0};
    story story;

    (void)state;
    want(rules, &add_rule(rules, "a.unknown")->match, VW_WORD_CODE, &(vw_value){.unknown = true},
         1);
    for (size_t i = 0; i < VW_HITS_MAX; i++)
        vw_buf_text(&text, i % 2 ? COM_ERROR("01:00:00", "0x80042316", "A")
                                 : COM_ERROR("01:00:00", "0x80042317", "A"));
    vw_buf_text(&text,
                COM_ERROR("01:00:00", "0x80042317", "A") COM_ERROR("01:00:00", "0x80042318", "A"));
    vw_buf_text(&text, COM_ERROR("01:00:00", "0x80042317", "A"));
    read_story(&story, rules, NULL, vw_buf_span(&text));
    assert_int_equal(story.hits.left_out, 3);
    assert_int_equal(story.hits.kins.count, 2);
    for (size_t i = 0; i < 2; i++) {
        const vw_kin *kin = &story.hits.kins.list[i];

        assert_int_equal(kin->overflow ? kin->overflow->count : 0, kin->code == 0x80042317 ? 2 : 0);
    }
    assert_int_equal(vw_findings_gather(&story.report, &story.hits, VW_LANG_EN, NULL), VW_OK);
    assert_int_equal(story.report.finding_count, 2);
    free_story(&story);
    vw_buf_free(&text);
}

/* Were the work the square of them, this would take minutes. */
static void test_hit__of_a_hundred_thousand_different_codes_is_told_in_time(void **state)
{
    enum { CODES = 100 * 1000 };
    vw_rules *rules = new_rules();
    vw_buf text = {0};
    story story;
    int64_t begun = vw_clock_us();

    (void)state;
    want(rules, &add_rule(rules, "a.unknown")->match, VW_WORD_CODE, &(vw_value){.unknown = true},
         1);
    for (unsigned i = 0; i < CODES; i++)
        vw_buf_format(&text, "05/14/2023 01:00:00.000 COM Error(0x%08x): p->A()\n", 0x80040000 + i);
    read_story(&story, rules, NULL, vw_buf_span(&text));
    assert_int_equal(vw_findings_gather(&story.report, &story.hits, VW_LANG_EN, NULL), VW_OK);
    assert_int_equal(story.report.finding_count, VW_HITS_MAX);
    assert_int_equal(story.hits.left_out, CODES - VW_HITS_MAX);
    assert_in_range(vw_clock_us() - begun, 0, 30 * 1000 * 1000);
    free_story(&story);
    vw_buf_free(&text);
}

static void test_hit__of_a_default_rule_is_not_pushed_out_by_rules_of_others(void **state)
{
    vw_rules *rules = new_rules();
    vw_buf text = {0};
    story story;
    size_t pack;

    (void)state;
    assert_int_equal(
        vw_rules_add_pack(rules, VW_SPAN("a"), VW_SPAN("1"), VW_TRUST_BUILTIN, &pack, NULL), VW_OK);
    add_code(rules, "a.busy", 0x80042316);
    add_code(rules, "b.flood", 0x80042317);
    for (size_t i = 0; i < VW_HITS_MAX; i++)
        vw_buf_text(&text, COM_ERROR("01:00:00", "0x80042317", "A"));
    vw_buf_text(&text, COM_ERROR("01:00:00", "0x80042316", "A"));
    read_story(&story, rules, NULL, vw_buf_span(&text));
    assert_int_equal(story.hits.count, VW_HITS_MAX / 2 + 1);
    assert_int_equal(story.hits.left_out, VW_HITS_MAX / 2);
    assert_non_null(hit_of(&story, "a.busy"));
    free_story(&story);
    vw_buf_free(&text);
}

static void test_hit__of_a_65th_rule_on_one_event_is_left_out_and_counted(void **state)
{
    vw_rules *rules = new_rules();
    char ids[65][16];
    story story;

    (void)state;
    for (size_t i = 0; i < 65; i++) {
        snprintf(ids[i], sizeof ids[i], "a.rule%zu", i);
        add_text(rules, ids[i], "all fits");
    }
    tell_story(&story, rules, "all fits\n");
    assert_int_equal(story.hits.count, 64);
    assert_int_equal(story.hits.left_out, 1);
    free_story(&story);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hit__keeps_the_event_with_the_lines_that_prove_it),
        cmocka_unit_test(test_hit__cites_the_line_in_which_a_template_matched),
        cmocka_unit_test(test_hit__measures_distances_on_a_clock_that_never_runs_back),
        cmocka_unit_test(test_hit__knows_when_its_attempt_began),
        cmocka_unit_test(test_hit__is_not_made_for_a_rule_that_is_switched_off),
        cmocka_unit_test(test_hit__is_not_made_for_an_event_but_the_event_is_kept_for_scripts),
        cmocka_unit_test(test_hit__is_only_counted_beyond_16384_in_one_log),
        cmocka_unit_test(test_hit__is_only_counted_beyond_8_mib_of_events),
        cmocka_unit_test(test_hit__of_a_default_rule_is_not_pushed_out_by_rules_of_others),
        cmocka_unit_test(test_hit__that_is_only_counted_is_counted_for_its_kin_among_those_kept),
        cmocka_unit_test(test_hit__of_a_65th_rule_on_one_event_is_left_out_and_counted),
        cmocka_unit_test(test_hit__of_a_hundred_thousand_different_codes_is_told_in_time),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../story_of.h"

#include "rule/finding.h"

#define FIRST(time) COM_ERROR(time, "0x80042301", "A")

/* Tells the text and gathers its findings. */
static void gather(story *story, vw_rules *rules, const char *text)
{
    tell_story(story, rules, text);
    assert_int_equal(vw_findings_gather(&story->report, &story->hits, VW_LANG_EN, NULL), VW_OK);
}

static const vw_finding *only_finding(const story *story)
{
    assert_int_equal(story->report.finding_count, 1);
    return &story->report.findings[0];
}

static void test_finding__gathers_the_hits_of_one_rule_code_and_writer(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    want(rules, &add_rule(rules, "a.unknown")->match, VW_WORD_CODE, &(vw_value){.unknown = true},
         1);
    gather(&story, rules,
           FIRST("01:00:00") COM_ERROR("01:00:01", "0x80042302", "A") FIRST("01:00:02"));
    assert_int_equal(story.report.finding_count, 2);
    assert_int_equal(story.report.findings[0].code, 0x80042301);
    assert_int_equal(story.report.findings[0].count, 2);
    assert_int_equal(story.report.findings[1].code, 0x80042302);
    assert_int_equal(story.report.findings[0].last_time - story.report.findings[0].first_time,
                     2 * VW_SECOND);
    free_story(&story);
}

static void test_finding__has_the_strongest_role_of_its_hits(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.first", 0x80042301);
    as_echo(add_code(rules, "a.echo", 0x80042302), 0, VW_MINUTE);
    gather(&story, rules,
           FIRST("01:00:00") COM_ERROR("01:00:01", "0x80042302", "B")
               COM_ERROR("05:00:00", "0x80042302", "C"));
    assert_int_equal(story.report.finding_count, 2);
    assert_span(story.report.findings[1].rule->id, "a.echo");
    assert_int_equal(story.report.findings[1].role, VW_ROLE_ROOT);
    assert_int_equal(story.report.findings[1].hit->event->line, 3);
    free_story(&story);
}

static void test_finding__of_a_root_stands_first_then_by_line(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.warning", 0x80042301)->severity = VW_SEVERITY_WARNING;
    add_code(rules, "a.root", 0x80042302);
    add_code(rules, "a.later", 0x80042303);
    gather(&story, rules,
           FIRST("01:00:00") COM_ERROR("01:00:01", "0x80042302", "A")
               COM_ERROR("01:00:02", "0x80042303", "A"));
    assert_span(story.report.findings[0].rule->id, "a.root");
    assert_span(story.report.findings[1].rule->id, "a.warning");
    assert_span(story.report.findings[2].rule->id, "a.later");
    assert_ptr_equal(vw_case_root(&story.report), &story.report.findings[0]);
    free_story(&story);
}

static void test_finding__of_a_consequence_names_the_root_behind_it(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *exit = as_echo(add_rule(rules, "a.exit"), 0, VW_ANY_DISTANCE);
    story story;

    (void)state;
    want_number(rules, &exit->match, VW_WORD_EXIT_CODE, -311);
    add_code(rules, "a.first", 0x80042301);
    add_code(rules, "a.second", 0x80042302);
    gather(&story, rules,
           FIRST("01:00:00") COM_ERROR("01:00:01", "0x80042302", "A") EXIT("01:00:02", "-311"));
    assert_null(story.report.findings[0].explained_by);
    assert_span(story.report.findings[1].explained_by->id, "a.first");
    assert_span(story.report.findings[2].explained_by->id, "a.first");
    free_story(&story);
}

static void test_finding__knows_name_service_writer_and_state(void **state)
{
    vw_rules *rules = new_rules();
    vw_rule *writer = add_rule(rules, "writers.w");
    story story;
    const vw_finding *finding;

    (void)state;
    add_code(rules, "a.timeout", 0x800423f2)->name = VW_SPAN("VSS_E_TIMEOUT");
    writer->writer = VW_SPAN("Fictional Writer");
    writer->service = VW_SPAN("FicSvc");
    gather(&story, rules,
           AT("01:00:00") "OUTPUT:\nERROR: Selected writer 'Fictional Writer' is in failed state!\n"
                          "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n- Writer Failure code: "
                          "0x800423f2 (x)\n");
    finding = only_finding(&story);
    assert_span(finding->name, "VSS_E_TIMEOUT");
    assert_span(finding->writer, "Fictional Writer");
    assert_span(finding->service, "FicSvc");
    assert_int_equal(finding->state, 9);
    assert_int_equal(finding->phase, VW_PHASE_FREEZE);
    free_story(&story);
}

static void test_finding__counts_a_failure_that_is_told_twice_once(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.first", 0x80042301);
    gather(&story, rules,
           FIRST("01:00:00") AT("01:00:00") "OUTPUT: - Returned HRESULT = 0x80042301\n");
    assert_int_equal(only_finding(&story)->count, 1);
    assert_int_equal(only_finding(&story)->evidence_count, 2);
    free_story(&story);
}

static void test_finding__is_as_sure_as_its_rule_and_its_reading_allow(void **state)
{
    static const struct {
        const char *text;
        vw_confidence says, expected;
        bool echo;
    } cases[] = {
        {FIRST("01:00:00"), VW_CONFIDENCE_NONE, VW_CONFIDENCE_CERTAIN, false},
        {FIRST("01:00:00"), VW_CONFIDENCE_LIKELY, VW_CONFIDENCE_LIKELY, false},
        {COM_ERROR("01:00:00", "0x8OO423O1", "A"), VW_CONFIDENCE_CERTAIN, VW_CONFIDENCE_POSSIBLE,
         false},
        {COM_ERROR("00:59:59", "0x80042302", "A") FIRST("01:00:00"), VW_CONFIDENCE_CERTAIN,
         VW_CONFIDENCE_LIKELY, true},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        vw_rules *rules = new_rules();
        vw_rule *rule = add_code(rules, "a.first", 0x80042301);
        story story;

        add_code(rules, "a.second", 0x80042302);
        rule->confidence = cases[i].says;
        if (cases[i].echo)
            as_echo(rule, 0, VW_ANY_DISTANCE);
        gather(&story, rules, cases[i].text);
        assert_int_equal(story.report.findings[story.report.finding_count - 1].confidence,
                         cases[i].expected);
        free_story(&story);
    }
}

static void test_finding__notes_a_code_that_was_misread(void **state)
{
    vw_rules *rules = new_rules();
    story story;

    (void)state;
    add_code(rules, "a.first", 0x80042301);
    gather(&story, rules, COM_ERROR("01:00:00", "0x8OO423O1", "A"));
    assert_true(only_finding(&story)->misread);
    assert_int_equal(story.report.notes[0].what, VW_NOTE_MISREAD);
    assert_int_equal(story.report.notes[0].value, 0x80042301);
    free_story(&story);
}

/* --- limits --------------------------------------------------------------------------------------- */

static void test_finding__keeps_the_first_8_pieces_of_evidence_and_the_last(void **state)
{
    vw_rules *rules = new_rules();
    vw_buf text = {0};
    story story;
    const vw_finding *finding;

    (void)state;
    add_code(rules, "a.first", 0x80042301);
    for (int i = 0; i < 20; i++)
        vw_buf_text(&text, FIRST("01:00:00"));
    gather(&story, rules, text.ptr);
    finding = only_finding(&story);
    assert_int_equal(finding->count, 20);
    assert_int_equal(finding->evidence_count, VW_EVIDENCE_FIRST_MAX + 1);
    assert_int_equal(finding->evidence[VW_EVIDENCE_FIRST_MAX - 1].line, VW_EVIDENCE_FIRST_MAX);
    assert_int_equal(finding->evidence[VW_EVIDENCE_FIRST_MAX].line, 20);
    free_story(&story);
    vw_buf_free(&text);
}

static void test_finding__cuts_evidence_of_more_than_1024_bytes(void **state)
{
    vw_rules *rules = new_rules();
    vw_buf text = {0};
    story story;
    vw_span shown;

    (void)state;
    add_code(rules, "a.first", 0x80042301);
    vw_buf_text(&text, AT("01:00:00") "COM Error(0x80042301): p->A(");
    vw_buf_char(&text, 'x', VW_EVIDENCE_BYTES_MAX);
    gather(&story, rules, text.ptr);
    shown = only_finding(&story)->evidence[0].text;
    assert_int_equal(shown.len, VW_EVIDENCE_BYTES_MAX + 3);
    assert_span(vw_span_from(shown, VW_EVIDENCE_BYTES_MAX), "...");
    free_story(&story);
    vw_buf_free(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finding__gathers_the_hits_of_one_rule_code_and_writer),
        cmocka_unit_test(test_finding__has_the_strongest_role_of_its_hits),
        cmocka_unit_test(test_finding__of_a_root_stands_first_then_by_line),
        cmocka_unit_test(test_finding__of_a_consequence_names_the_root_behind_it),
        cmocka_unit_test(test_finding__knows_name_service_writer_and_state),
        cmocka_unit_test(test_finding__counts_a_failure_that_is_told_twice_once),
        cmocka_unit_test(test_finding__is_as_sure_as_its_rule_and_its_reading_allow),
        cmocka_unit_test(test_finding__notes_a_code_that_was_misread),
        cmocka_unit_test(test_finding__keeps_the_first_8_pieces_of_evidence_and_the_last),
        cmocka_unit_test(test_finding__cuts_evidence_of_more_than_1024_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

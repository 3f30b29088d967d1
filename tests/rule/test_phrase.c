#include "../support.h"

#include "rule/phrase.h"

/* 2018-01-19 and a time of day. */
static vw_time at(int hour, int minute, int second)
{
    return vw_time_of(&(vw_date){2018, 1, 19, hour, minute, second, 0, 0});
}

/* A finding that knows everything: a writer that failed at 01:23:20 UTC, which was 10:23:20. */
typedef struct scene {
    vw_case report;
    vw_event event;
    vw_hit hit;
    vw_finding finding;
} scene;

static void set_scene(scene *scene)
{
    static const vw_capture captures[] = {{{"job", 3}, {"4711", 4}}};

    *scene = (struct scene){
        .report = {.path = "logs/1516324959.log",
                   .zone = {.basis = VW_BASIS_BRACKET, .has_local = true, .local_minutes = 540}},
        .event = {.time = at(1, 23, 20), .line = 7},
        .finding = {.has_code = true,
                    .code = 0x80042316,
                    .name = VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"),
                    .call = VW_SPAN("StartSnapshotSet"),
                    .writer = VW_SPAN("System Writer"),
                    .phase = VW_PHASE_SET_START,
                    .state = 9,
                    .service = VW_SPAN("CryptSvc"),
                    .count = 3,
                    .first_time = at(1, 23, 20),
                    .last_time = at(1, 24, 1),
                    .evidence = {{.line = 7}},
                    .evidence_count = 1},
    };
    scene->hit = (vw_hit){
        .event = &scene->event, .started = at(1, 22, 50), .captures = captures, .capture_count = 1};
    scene->finding.hit = &scene->hit;
}

/* A finding that knows nothing. */
static void set_bare_scene(scene *scene)
{
    *scene = (struct scene){
        .report = {.path = ""},
        .event = {.time = VW_TIME_NONE},
        .finding = {.state = VW_STATE_NONE, .first_time = VW_TIME_NONE, .last_time = VW_TIME_NONE},
    };
    scene->hit =
        (vw_hit){.event = &scene->event, .started = VW_TIME_NONE, .reading = VW_NO_READING};
    scene->finding.hit = &scene->hit;
}

static void assert_phrase(scene *scene, const char *text, const char *expected)
{
    vw_texts texts = {.in = {[VW_LANG_EN] = vw_span_of(text)}};

    assert_span(vw_phrase(&scene->report, &scene->finding, &texts, VW_LANG_EN), expected);
    vw_arena_free(&scene->report.arena);
}

static void test_phrase__fills_in_what_the_finding_knows(void **state)
{
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"{call}", "StartSnapshotSet"},
        {"{code}", "0x80042316"},
        {"{name}", "VSS_E_SNAPSHOT_SET_IN_PROGRESS"},
        {"{phase}", "set start"},
        {"{writer}", "System Writer"},
        {"{state}", "VSS_WS_FAILED_AT_FREEZE"},
        {"{service}", "CryptSvc"},
        {"{line}", "7"},
        {"{log}", "1516324959.log"},
        {"{count}", "3"},
        {"{gap}", "30 s"},
        {"{local}", "10:23"},
        {"{utc}", "01:23"},
        /* ten minutes before the attempt began, and five behind the end, outward to full minutes */
        {"{from}", "10:12"},
        {"{to}", "10:30"},
        {"{job}", "4711"},
    };
    scene scene;

    (void)state;
    set_scene(&scene);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_phrase(&scene, cases[i].text, cases[i].expected);
}

static void test_phrase__knows_each_of_its_words(void **state)
{
    scene scene;

    (void)state;
    set_scene(&scene);
    for (size_t i = 0; vw_phrase_words[i]; i++) {
        char text[32];
        vw_texts texts = {.in = {[VW_LANG_EN] = {text, 0}}};
        vw_span filled;

        texts.in[VW_LANG_EN].len = (size_t)snprintf(text, sizeof text, "{%s}", vw_phrase_words[i]);
        filled = vw_phrase(&scene.report, &scene.finding, &texts, VW_LANG_EN);
        if (vw_span_is(filled, VW_SPAN("?")))
            fail_msg("%s", vw_phrase_words[i]);
    }
    vw_arena_free(&scene.report.arena);
}

static void test_phrase__has_words_for_what_is_missing(void **state)
{
    scene scene;

    (void)state;
    set_bare_scene(&scene);
    assert_phrase(&scene, "{call|the VSS call} failed", "the VSS call failed");
    assert_phrase(&scene, "{call} failed", "? failed");
    assert_phrase(&scene, "at {local|an unknown time}, {from|}-{to|}", "at an unknown time, -");
    assert_phrase(&scene, "{code|no code} {gap|?} {utc|-} {state|-} {phase|-} {log|-}",
                  "no code ? - - - -");
}

static void test_phrase__leaves_no_blank_between_japanese_words(void **state)
{
    static const struct {
        const char *text, *known, *unknown;
    } cases[] = {
        {"{call|呼び出し} が失敗", "StartSnapshotSet が失敗", "呼び出しが失敗"},
        {"夜に {service|サービス} を。", "夜に CryptSvc を。", "夜にサービスを。"},
        {"イベント ログ {from|前}～{to|後}", "イベント ログ 10:12～10:30", "イベント ログ 前～後"},
        {"{call|呼び出し} VSS", "StartSnapshotSet VSS", "呼び出し VSS"},
        {"{call|呼び出し} ", "StartSnapshotSet ", "呼び出し "},
        {"{call|} が", "StartSnapshotSet が", " が"},
    };
    scene scene, bare;

    (void)state;
    set_scene(&scene);
    set_bare_scene(&bare);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_phrase(&scene, cases[i].text, cases[i].known);
        assert_phrase(&bare, cases[i].text, cases[i].unknown);
    }
}

static void test_phrase__writes_no_utc_without_proof(void **state)
{
    scene scene;

    (void)state;
    set_scene(&scene);
    scene.report.zone = (vw_zone){.basis = VW_BASIS_NONE};
    assert_phrase(&scene, "{utc|unknown} {local}", "unknown 01:23");
}

static void test_phrase__writes_braces_doubled_and_leaves_an_open_one(void **state)
{
    scene scene;

    (void)state;
    set_scene(&scene);
    assert_phrase(&scene, "{{IDS_STRING3025}} {line}", "{IDS_STRING3025} 7");
    assert_phrase(&scene, "a { b", "a { b");
    assert_phrase(&scene, "", "");
}

static void test_phrase__lets_a_capture_win_over_the_words_of_the_engine(void **state)
{
    static const vw_capture captures[] = {{{"call", 4}, {"AgentCall", 9}}};
    scene scene;

    (void)state;
    set_scene(&scene);
    scene.hit.captures = captures;
    assert_phrase(&scene, "{call}", "AgentCall");
}

static void test_phrase__takes_another_language_where_its_own_is_missing(void **state)
{
    vw_texts japanese = {.in = {[VW_LANG_JA] = VW_SPAN("失敗")}}, none = {0};
    scene scene;

    (void)state;
    set_scene(&scene);
    assert_span(vw_phrase(&scene.report, &scene.finding, &japanese, VW_LANG_EN), "失敗");
    assert_null(vw_phrase(&scene.report, &scene.finding, &none, VW_LANG_EN).ptr);
    vw_arena_free(&scene.report.arena);
}

static void test_phrase__fills_lists_and_keeps_their_risks(void **state)
{
    static const vw_item steps[] = {{.text = {"look at {log}", 13}, .risk = VW_RISK_CHECK},
                                    {.text = {"restart {service}", 17}, .risk = VW_RISK_OUTAGE}};
    const vw_items items = {.list = {[VW_LANG_EN] = steps}, .count = {[VW_LANG_EN] = 2}};
    vw_text_list list;
    scene scene;

    (void)state;
    set_scene(&scene);
    list = vw_phrase_list(&scene.report, &scene.finding, &items,
                          VW_LANG_JA); /* English for want of it */
    assert_int_equal(list.count, 2);
    assert_span(list.items[0].text, "look at 1516324959.log");
    assert_span(list.items[1].text, "restart CryptSvc");
    assert_int_equal(list.items[1].risk, VW_RISK_OUTAGE);
    vw_arena_free(&scene.report.arena);
}

static bool only_call(void *context, vw_span name)
{
    (void)context;
    return vw_span_is(name, VW_SPAN("call"));
}

static void test_phrase__finds_the_stranger_in_a_text(void **state)
{
    vw_span name;

    (void)state;
    assert_false(vw_phrase_stranger(VW_SPAN("{call} {call|x} {{no}} }}"), only_call, NULL, &name));
    assert_true(vw_phrase_stranger(VW_SPAN("{call} {cal|x}"), only_call, NULL, &name));
    assert_span(name, "cal");
    assert_true(vw_phrase_stranger(VW_SPAN("{call} {"), only_call, NULL, &name));
    assert_null(name.ptr);
}

static void test_phrase__cuts_a_value_of_more_than_128_bytes(void **state)
{
    vw_buf name = {0}, expected = {0};
    scene scene;

    (void)state;
    vw_buf_char(&name, 'W', VW_VALUE_BYTES_MAX);
    set_scene(&scene);
    scene.finding.writer = vw_buf_span(&name);
    assert_phrase(&scene, "{writer}", name.ptr);
    vw_buf_text(&expected, name.ptr);
    vw_buf_text(&expected, "...");
    vw_buf_char(&name, 'W', 1);
    scene.finding.writer = vw_buf_span(&name);
    assert_phrase(&scene, "{writer}", expected.ptr);
    vw_buf_free(&name);
    vw_buf_free(&expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_phrase__fills_in_what_the_finding_knows),
        cmocka_unit_test(test_phrase__knows_each_of_its_words),
        cmocka_unit_test(test_phrase__has_words_for_what_is_missing),
        cmocka_unit_test(test_phrase__leaves_no_blank_between_japanese_words),
        cmocka_unit_test(test_phrase__writes_no_utc_without_proof),
        cmocka_unit_test(test_phrase__writes_braces_doubled_and_leaves_an_open_one),
        cmocka_unit_test(test_phrase__lets_a_capture_win_over_the_words_of_the_engine),
        cmocka_unit_test(test_phrase__takes_another_language_where_its_own_is_missing),
        cmocka_unit_test(test_phrase__fills_lists_and_keeps_their_risks),
        cmocka_unit_test(test_phrase__finds_the_stranger_in_a_text),
        cmocka_unit_test(test_phrase__cuts_a_value_of_more_than_128_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

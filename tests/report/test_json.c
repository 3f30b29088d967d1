#include "case_of.h"

#include <jansson.h>

/* The report in JSON, parsed again; the caller frees it. */
static json_t *parsed(sample *s, const char *format)
{
    json_error_t error;
    json_t *root = json_loads(written(s, format), JSON_ALLOW_NUL, &error);

    if (!root)
        fail_msg("line %d: %s", error.line, error.text);
    return root;
}

/* The only case of the report. */
static json_t *case_in(json_t *root)
{
    json_t *cases = json_object_get(root, "cases");

    assert_int_equal(json_array_size(cases), 1);
    return json_array_get(cases, 0);
}

static json_t *first_finding(json_t *root)
{
    return json_array_get(json_object_get(case_in(root), "findings"), 0);
}

#define ASSERT_TEXT(object, key, expected)                                                         \
    assert_string_equal(json_string_value(json_object_get((object), (key))), expected)
#define ASSERT_NUMBER(object, key, expected)                                                       \
    assert_int_equal(json_integer_value(json_object_get((object), (key))), expected)
#define ASSERT_NULL(object, key) assert_true(json_is_null(json_object_get((object), (key))))

static void test_json__tells_tool_language_and_packs(void **state)
{
    sample s;
    json_t *root, *pack;

    (void)state;
    open_sample(&s, VW_LANG_JA);
    root = parsed(&s, "json");
    ASSERT_TEXT(root, "schema", "vsswhy.report/1");
    ASSERT_TEXT(root, "lang", "ja");
    ASSERT_TEXT(json_object_get(root, "tool"), "version", "1.0.0");
    pack = json_array_get(json_object_get(root, "packs"), 0);
    ASSERT_TEXT(pack, "name", "vss");
    ASSERT_TEXT(pack, "trust", "unsigned");
    ASSERT_NUMBER(pack, "rules", 1);
    json_decref(root);
    close_sample(&s);
}

static void test_json__tells_a_case_with_its_times_in_utc(void **state)
{
    sample s;
    json_t *root, *one;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    root = parsed(&s, "json");
    one = case_in(root);
    ASSERT_TEXT(one, "log", "logs/1516324959.log");
    ASSERT_TEXT(one, "kind", "aip-task");
    ASSERT_TEXT(one, "utc_offset", "+09:00");
    ASSERT_TEXT(one, "time_basis", "bracket");
    ASSERT_TEXT(one, "first_time", "2018-01-19T01:22:39Z");
    ASSERT_NUMBER(one, "exit_code", -311);
    ASSERT_TEXT(one, "verdict", "failed");
    ASSERT_TEXT(one, "root", "vss.busy");
    ASSERT_NULL(one, "verdict_reason");
    json_decref(root);
    close_sample(&s);
}

static void test_json__writes_times_without_zone_where_none_is_proven(void **state)
{
    sample s;
    json_t *root;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.zone = (vw_zone){.basis = VW_BASIS_NONE};
    root = parsed(&s, "json");
    ASSERT_TEXT(case_in(root), "first_time", "2018-01-19T01:22:39");
    ASSERT_NULL(case_in(root), "utc_offset");
    json_decref(root);
    close_sample(&s);
}

static void test_json__tells_a_finding_with_its_evidence(void **state)
{
    sample s;
    json_t *root, *finding, *evidence;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    root = parsed(&s, "json");
    finding = first_finding(root);
    ASSERT_TEXT(finding, "rule", "vss.busy");
    ASSERT_TEXT(finding, "pack", "vss");
    ASSERT_TEXT(finding, "role", "root");
    ASSERT_TEXT(finding, "code", "0x80042316");
    ASSERT_TEXT(finding, "phase", "set start");
    ASSERT_TEXT(finding, "retry", "after-wait");
    ASSERT_TEXT(finding, "confidence", "certain");
    ASSERT_NULL(finding, "writer");
    ASSERT_NULL(finding, "state");
    assert_string_equal(
        json_string_value(json_array_get(json_object_get(finding, "advice_risk"), 1)), "outage");
    evidence = json_array_get(json_object_get(finding, "evidence"), 0);
    ASSERT_NUMBER(evidence, "line", 3);
    ASSERT_NUMBER(evidence, "offset", 120);
    ASSERT_TEXT(json_array_get(json_object_get(case_in(root), "findings"), 1), "explained_by",
                "vss.busy");
    json_decref(root);
    close_sample(&s);
}

static void test_json__keeps_hostile_text_and_passes_none_of_its_characters_on(void **state)
{
    static const char hostile[] = "a\x1b[2J\n\x7f\xc2\x9b\u202e\u200b\u2028\U000e0041\"\\";
    sample s;
    json_t *root;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.findings[0].evidence[0].text = VW_SPAN(hostile);
    root = parsed(&s, "json");
    ASSERT_TEXT(json_array_get(json_object_get(first_finding(root), "evidence"), 0), "text",
                hostile);
    assert_holds(s.out.ptr,
                 "\"a\\u001B[2J\\n\\u007F\\u009B\\u202E\\u200B\\u2028\\uDB40\\uDC41\\\"\\\\\"");
    json_decref(root);
    close_sample(&s);
}

static void test_json__replaces_what_is_no_utf8(void **state)
{
    sample s;
    json_t *root;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.path = "caf\xe9.log";
    s.findings[0].evidence[0].text = VW_SPAN("a\0b");
    root = parsed(&s, "json");
    ASSERT_TEXT(case_in(root), "log", "caf\xef\xbf\xbd.log");
    assert_holds(s.out.ptr, "\"a\\u0000b\"");
    json_decref(root);
    close_sample(&s);
}

static void test_json__counts_logs_by_verdict_and_by_root(void **state)
{
    sample s;
    json_t *root, *summary;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    add_case(&s, "b.log");
    *add_case(&s, "c.log") =
        (vw_case){.path = "c.log", .verdict = VW_VERDICT_OK, .started = VW_TIME_NONE};
    root = parsed(&s, "json");
    summary = json_object_get(root, "summary");
    ASSERT_NUMBER(summary, "logs", 3);
    ASSERT_NUMBER(summary, "failed", 2);
    ASSERT_NUMBER(summary, "ok", 1);
    ASSERT_NUMBER(summary, "unknown", 0);
    ASSERT_NUMBER(json_object_get(summary, "by_root"), "vss.busy", 2);
    json_decref(root);
    close_sample(&s);
}

static void test_json__tells_what_was_refused_limited_and_unread(void **state)
{
    vw_error why;
    sample s;
    vw_report_limited limited;
    vw_unread unread;
    json_t *root, *rules;

    (void)state;
    open_sample(&s, VW_LANG_JA);
    vw_fail(&why, VW_ERR_RULE, "it is wrong", "誤りです");
    assert_int_equal(vw_rules_skip(s.rules, VW_SPAN("ours/a.lua"), &why), VW_OK);
    limited = (vw_report_limited){s.busy, "work", "b.log", &why};
    unread = (vw_unread){.path = "gone.log", .why = why};
    s.report.limited = &limited;
    s.report.limited_count = 1;
    s.report.unread = &unread;
    s.report.unread_count = 1;
    root = parsed(&s, "json");
    rules = json_object_get(root, "rules");
    ASSERT_TEXT(json_array_get(json_object_get(rules, "skipped"), 0), "file", "ours/a.lua");
    ASSERT_TEXT(json_array_get(json_object_get(rules, "skipped"), 0), "why", "誤りです");
    ASSERT_TEXT(json_array_get(json_object_get(rules, "limited"), 0), "limit", "work");
    ASSERT_TEXT(json_array_get(json_object_get(rules, "limited"), 0), "log", "b.log");
    ASSERT_TEXT(json_array_get(json_object_get(root, "unread"), 0), "path", "gone.log");
    json_decref(root);
    close_sample(&s);
}

static void test_json__is_whole_without_a_case(void **state)
{
    sample s;
    json_t *root;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.report.count = 0;
    root = parsed(&s, "json");
    assert_int_equal(json_array_size(json_object_get(root, "cases")), 0);
    json_decref(root);
    close_sample(&s);
}

static void test_json__writes_one_line_a_case_as_ndjson(void **state)
{
    sample s;
    const char *text;
    json_t *first;
    json_error_t error;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    add_case(&s, "b.log");
    text = written(&s, "ndjson");
    assert_int_equal(times_in(text, "\n"), 2);
    first = json_loads(text, JSON_DISABLE_EOF_CHECK, &error);
    ASSERT_TEXT(first, "schema", "vsswhy.case/1");
    ASSERT_TEXT(first, "log", "logs/1516324959.log");
    ASSERT_TEXT(json_object_get(first, "tool"), "name", "vsswhy");
    json_decref(first);
    close_sample(&s);
}

static vw_status refuse_bytes(void *context, vw_span bytes, vw_error *err)
{
    size_t *left = context;

    if (*left < bytes.len)
        return vw_fail(err, VW_ERR_IO, "the disk is full", "ディスクがいっぱいです");
    *left -= bytes.len;
    return VW_OK;
}

static void test_json__stops_where_the_sink_cannot_write(void **state)
{
    static const char *const formats[] = {"json", "ndjson", "text"};
    sample s;

    (void)state;
    open_sample(&s, VW_LANG_EN);
    for (size_t i = 0; i < 3; i++) {
        size_t whole = strlen(written(&s, formats[i]));

        for (size_t room = 0; room < whole; room += 97) {
            size_t left = room;
            const vw_sink sink = {refuse_bytes, &left};
            vw_error err = {0};

            assert_int_equal(
                vw_report_write(vw_format_find(vw_span_of(formats[i])), &s.report, &sink, &err),
                VW_ERR_IO);
            assert_told(&err, VW_ERR_IO, "");
        }
    }
    close_sample(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json__tells_tool_language_and_packs),
        cmocka_unit_test(test_json__tells_a_case_with_its_times_in_utc),
        cmocka_unit_test(test_json__writes_times_without_zone_where_none_is_proven),
        cmocka_unit_test(test_json__tells_a_finding_with_its_evidence),
        cmocka_unit_test(test_json__keeps_hostile_text_and_passes_none_of_its_characters_on),
        cmocka_unit_test(test_json__replaces_what_is_no_utf8),
        cmocka_unit_test(test_json__counts_logs_by_verdict_and_by_root),
        cmocka_unit_test(test_json__tells_what_was_refused_limited_and_unread),
        cmocka_unit_test(test_json__is_whole_without_a_case),
        cmocka_unit_test(test_json__writes_one_line_a_case_as_ndjson),
        cmocka_unit_test(test_json__stops_where_the_sink_cannot_write),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

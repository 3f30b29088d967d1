#include "rules_from.h"

#include "../../story_of.h"

#include "ask.h"
#include "budget.h"

/* Loads and freezes the folder "ours", and opens an asker for it. */
static vw_rules *open_asker(vw_lua_asker **asker)
{
    vw_rules *rules = load_folder("ours");

    if (rules->skipped_count)
        fail_msg("%s", rules->skipped[0].why.en);
    assert_int_equal(vw_rules_freeze(rules, NULL), VW_OK);
    assert_int_equal(vw_lua_asker_open(asker, rules, NULL), VW_OK);
    return rules;
}

static void tell_asking(story *story, vw_rules *rules, vw_lua_asker *asker, const char *text)
{
    vw_asker face = vw_lua_asker_face(asker);

    read_story(story, rules, NULL, vw_span_of(text));
    vw_relate(&story->hits, &face, VW_LANG_JA, story->limited, 4, &story->limited_count);
}

/* Tells a log by the folder "ours"; the state in which its functions were asked is gone afterwards. */
static void tell_by_files(story *story, const char *text)
{
    vw_lua_asker *asker;
    vw_rules *rules = open_asker(&asker);

    tell_asking(story, rules, asker, text);
    vw_lua_asker_close(asker);
}

/* A rule ours.a with these keys and a `when` with this body, told the log. */
static void ask_when(story *story, const char *keys, const char *body, const char *text)
{
    char all[2048];

    snprintf(all, sizeof all, "severity = 'info', %s,\n  when = function(hit, log) %s end", keys,
             body);
    write_rule("ours/a.lua", all);
    tell_by_files(story, text);
}

/* Writes ours.a whose `when` has this body and a local `kept` that outlives its calls. */
static void write_keeping(const char *body)
{
    char text[1024];

    snprintf(text, sizeof text,
             "local kept\nreturn { id = 'ours.a', severity = 'info', title = { en = 'T' }, explain "
             "= { en = 'E' },\n"
             "examples = { hit = { 'x' }, miss = { 'y' } }, code = 0x80042301,\n"
             "when = function(hit, log) %s end }",
             body);
    mkdir("ours", 0700);
    write_file("ours/a.lua", text);
}

#define CODE "code = 0x80042301"
#define TWO_HITS COM_ERROR("01:00:00", "0x80042301", "A") COM_ERROR("01:00:01", "0x80042301", "A")
#define TWO_LINES COM_ERROR("01:00:00", "0x80042301", "DoSnapshotSet") EXIT("01:00:01", "-311")

/* The body keeps the hit. */
static void keeps(const char *body)
{
    story story;

    ask_when(&story, CODE, body, TWO_LINES);
    if (story.limited_count)
        fail_msg("%s: %s", body, story.limited[0].why.en);
    if (strcmp(told(&story), "ours.a context") != 0)
        fail_msg("%s", body);
    free_story(&story);
}

/* The body is stopped by this limit, and the reason holds `part`. */
static void is_limited(const char *body, const char *limit, const char *part)
{
    story story;

    ask_when(&story, CODE, body, TWO_LINES);
    assert_string_equal(told(&story), "ours.a dropped");
    assert_int_equal(story.limited_count, 1);
    assert_string_equal(story.limited[0].limit, limit);
    assert_told(&story.limited[0].why, VW_ERR_LIMIT, "ours.a");
    assert_holds(story.limited[0].why.en, part);
    free_story(&story);
}

static void test_ask__drops_where_the_answer_is_false_or_nothing(void **state)
{
    static const char *const bodies[] = {"return false", "return nil", ""};

    (void)state;
    for (size_t i = 0; i < 3; i++) {
        story story;

        ask_when(&story, CODE, bodies[i], TWO_LINES);
        assert_string_equal(told(&story), "ours.a dropped");
        assert_int_equal(story.limited_count, 0);
        free_story(&story);
    }
    keeps("return true");
}

static void test_ask__reads_the_fields_of_a_hit(void **state)
{
    (void)state;
    keeps("return hit.code == 0x80042301 and hit.name == nil and hit.call == 'DoSnapshotSet'");
    keeps("return hit.phase == 'snapshot' and hit.kind == 'com-error' and hit.line == 1");
    keeps("return hit.writer == nil and hit.state == nil and hit.exit_code == nil and hit.event_id "
          "== nil");
    keeps("return hit.text:take('COM Error({c:hex})').c == '0x80042301'");
}

static void test_ask__answers_what_log_is_asked(void **state)
{
    (void)state;
    keeps("return log.has{ exit_code = -311 } and not log.has{ exit_code = 0 }");
    keeps("return log.count{ kind = { 'exit', 'com-error' } } == 2 and log.lines == 2");
    keeps("return log.first{ kind = 'exit' }.line == 2 and log.first{ kind = 'writer' } == nil");
}

static void test_ask__answers_about_values_that_hold_what_no_rule_file_may(void **state)
{
    (void)state;
    keeps("return log.count{ writer = 'a\\tb\\x1b' } == 0 and log.count{ call = 'x\\ny' } == 0");
}

static void test_ask__hides_from_log_what_other_rules_selected(void **state)
{
    static const char text[] = "the snapshot failed: 0x80042301\n\nthe disk is nearly full\n";
    story story;

    (void)state;
    write_rule("ours/other.lua", "match = { text = 'nearly full' }, severity = 'info'");
    ask_when(&story, CODE, "return not log.has{ text = 'nearly full' }", text);
    assert_string_equal(told(&story), "ours.a context, ours.other context");
    free_story(&story);
    ask_when(&story, CODE ", also = { text = 'nearly full' }",
             "return log.has{ text = 'nearly full' }", text);
    assert_string_equal(told(&story), "ours.a context, ours.other context");
    free_story(&story);
}

static void test_ask__fills_placeholders_from_a_table(void **state)
{
    story story;
    const vw_hit *hit;

    (void)state;
    ask_when(&story, CODE, "return { disk = 'C:', free = 12, why = { en = 'full', ja = '満杯' } }",
             TWO_LINES);
    hit = hit_of(&story, "ours.a");
    assert_int_equal(hit->capture_count, 3);
    for (size_t i = 0; i < 3; i++) {
        const vw_capture *one = &hit->captures[i];

        if (vw_span_is(one->name, VW_SPAN("disk")))
            assert_span(one->value, "C:");
        else if (vw_span_is(one->name, VW_SPAN("free")))
            assert_span(one->value, "12");
        else
            assert_span(one->value, "満杯"); /* in the language of the report */
    }
    free_story(&story);
}

static void test_ask__bounds_what_a_function_hands_back(void **state)
{
    char body[256];

    (void)state;
    keeps("local t = {} for i = 1, 16 do t['k' .. i] = 'v' end return t");
    is_limited("local t = {} for i = 1, 17 do t['k' .. i] = 'v' end return t", "output", "");
    snprintf(body, sizeof body, "return { k = ('x'):rep(%d) }", VW_LUA_OUTPUT_BYTES_MAX);
    keeps(body);
    snprintf(body, sizeof body, "return { k = ('x'):rep(%d) }", VW_LUA_OUTPUT_BYTES_MAX + 1);
    is_limited(body, "output", "");
    is_limited("return 7", "error", "must return true, false, nil or a table");
    is_limited("return { k = true }", "error", "must be a text, a number");
    is_limited("return { 'v' }", "error", "must be names");
    is_limited("return { k = '\\xff' }", "error", "no UTF-8");
}

static void test_ask__switches_a_rule_off_whose_function_fails(void **state)
{
    (void)state;
    is_limited("error('it broke')", "error", "it broke");
    is_limited("while true do end", "instructions", "instructions");
    is_limited("return hit.cod", "error", "hit has no field 'cod'; did you mean 'code'?");
    is_limited("return log.hass{}", "error", "log has no field 'hass'; did you mean 'has'?");
    is_limited("return log.has{ cal = 'x' }", "error", "did you mean \"call\"?");
    is_limited("return log.has{ rule = 'vss.b' }", "error", "cannot be asked for 'rule'");
    is_limited("hit.code = 1", "error", "cannot be changed");
}

/* The second call finds dead what the first one kept. */
static void assert_gone(const char *body)
{
    story story;

    write_keeping(body);
    tell_by_files(&story, TWO_HITS);
    assert_int_equal(story.limited_count, 1);
    assert_holds(story.limited[0].why.en, "is gone");
    free_story(&story);
}

static void test_ask__lets_no_event_and_no_question_outlive_its_call(void **state)
{
    (void)state;
    assert_gone("if kept then return kept.code == 1 end kept = hit return true");
    assert_gone("if kept then return kept.lines == 1 end kept = log return true");
    assert_gone(
        "if kept then return kept.line == 1 end kept = log.first{ code = 0x80042301 } return true");
    assert_gone("if kept then return kept{ code = 1 } end kept = log.has return true");
}

static void test_ask__gives_each_log_a_state_of_its_own(void **state)
{
    vw_lua_asker *asker;
    vw_rules *rules;

    (void)state;
    write_keeping("kept = (kept or 0) + 1 return kept == 1");
    rules = open_asker(&asker);
    for (int log = 0; log < 2; log++) {
        story story;

        tell_asking(&story, rules, asker, TWO_HITS);
        assert_string_equal(told(&story), "ours.a context, ours.a dropped");
        story.rules = NULL; /* the next log is told by the same rules */
        free_story(&story);
    }
    vw_lua_asker_close(asker);
    vw_rules_close(rules);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_ask__drops_where_the_answer_is_false_or_nothing),
        IN_FOLDER(test_ask__reads_the_fields_of_a_hit),
        IN_FOLDER(test_ask__answers_what_log_is_asked),
        IN_FOLDER(test_ask__answers_about_values_that_hold_what_no_rule_file_may),
        IN_FOLDER(test_ask__hides_from_log_what_other_rules_selected),
        IN_FOLDER(test_ask__fills_placeholders_from_a_table),
        IN_FOLDER(test_ask__bounds_what_a_function_hands_back),
        IN_FOLDER(test_ask__switches_a_rule_off_whose_function_fails),
        IN_FOLDER(test_ask__lets_no_event_and_no_question_outlive_its_call),
        IN_FOLDER(test_ask__gives_each_log_a_state_of_its_own),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

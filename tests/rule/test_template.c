#include "../support.h"

#include "rule/template.h"

#include <time.h>

static const char *captured(const vw_captures *captures)
{
    static char text[1024];
    size_t len = 0;

    text[0] = '\0';
    for (size_t i = 0; i < captures->count; i++) {
        const vw_capture *one = &captures->items[i];

        len += (size_t)snprintf(text + len, sizeof text - len, "%s%.*s=%.*s", i ? " " : "",
                                (int)one->name.len, one->name.ptr, (int)one->value.len,
                                one->value.ptr);
    }
    return text;
}

/* Matches a template and returns what it caught, "a=1 b=2"; NULL where it does not match. */
static const char *match(const char *pattern, vw_span text)
{
    vw_arena arena = {0};
    const vw_template *compiled;
    vw_captures captures;
    const char *result;

    assert_int_equal(vw_template_compile(&compiled, vw_span_of(pattern), &arena, NULL), VW_OK);
    result = vw_template_match(compiled, text, &captures, NULL) ? captured(&captures) : NULL;
    vw_arena_free(&arena);
    return result;
}

#define CATCHES(pattern, text, expected)                                                           \
    do {                                                                                           \
        const char *caught_ = match(pattern, VW_SPAN(text));                                       \
        assert_non_null(caught_);                                                                  \
        assert_string_equal(caught_, expected);                                                    \
    } while (0)
#define MISSES(pattern, text) assert_null(match(pattern, VW_SPAN(text)))

static void test_template__finds_its_literal_anywhere(void **state)
{
    (void)state;
    CATCHES("disk full", "the disk full again", "");
    MISSES("disk full", "the disk  full");
    MISSES("disk full", "disk ful");
}

static void test_template__catches_to_the_next_literal_or_blank(void **state)
{
    (void)state;
    CATCHES("job {job}", "job 4711-b failed", "job=4711-b");
    CATCHES("job {a}/{b} on", "job x/y on disk", "a=x b=y");
    MISSES("job {a} on", "job on disk");
    MISSES("job {a}.", "job x y.");
}

static void test_template__catches_typed_pieces(void **state)
{
    (void)state;
    CATCHES("free {n:int} MB", "free -12 MB", "n=-12");
    MISSES("free {n:int} MB", "free x MB");
    CATCHES("code {c:hex},", "code 0x80042316,", "c=0x80042316");
    CATCHES("code {c:hex},", "code fF,", "c=fF");
    MISSES("code {c:hex},", "code 0x,");
    CATCHES("id {g:guid}", "id {01234567-89ab-cdef-0123-456789abcdef}!",
            "g={01234567-89ab-cdef-0123-456789abcdef}");
    CATCHES("id {g:guid}", "id 01234567-89ab-cdef-0123-456789abcdef",
            "g=01234567-89ab-cdef-0123-456789abcdef");
    MISSES("id {g:guid}", "id 01234567-89ab-cdef-0123-456789abcde");
    MISSES("id {g:guid}", "id {01234567-89ab-cdef-0123-456789abcdef");
    CATCHES("writer {w:quoted}", "writer 'A \"b\" c' failed", "w=A \"b\" c");
    CATCHES("writer {w:quoted}", "writer \"it's\"", "w=it's");
    MISSES("writer {w:quoted}", "writer plain");
    MISSES("writer {w:quoted}", "writer 'open");
    CATCHES("said: {all:rest}", "said:  a b \nnext", "all=a b");
    CATCHES("said:{all:rest}", "said:", "all=");
}

static void test_template__is_tried_wherever_its_first_literal_stands(void **state)
{
    (void)state;
    CATCHES("job {n:int}", "job x, job y, job 3", "n=3");
}

static void test_template__never_crosses_a_line_but_in_quotes(void **state)
{
    (void)state;
    MISSES("job {a} on", "job x\ny on");
    CATCHES("name {w:quoted}", "name 'two\nlines'", "w=two\nlines");
}

static void test_template__writes_braces_doubled(void **state)
{
    (void)state;
    CATCHES("{{IDS_{n:int}}}", "x {IDS_7} y", "n=7");
}

static void test_template__catches_at_most_256_bytes(void **state)
{
    char text[600] = "job ";

    (void)state;
    memset(text + 4, 'x', VW_CAPTURE_BYTES_MAX);
    strcpy(text + 4 + VW_CAPTURE_BYTES_MAX, ".");
    assert_non_null(match("job {a}.", vw_span_of(text)));
    strcpy(text + 4 + VW_CAPTURE_BYTES_MAX, "x.");
    assert_null(match("job {a}.", vw_span_of(text)));
    assert_int_equal(strlen(match("job {a}", vw_span_of(text))), 2 + VW_CAPTURE_BYTES_MAX);
}

static void test_template__catches_at_most_256_bytes_in_quotes(void **state)
{
    char text[600] = "job '";

    (void)state;
    memset(text + 5, 'x', VW_CAPTURE_BYTES_MAX);
    strcpy(text + 5 + VW_CAPTURE_BYTES_MAX, "'");
    assert_non_null(match("job {a:quoted}", vw_span_of(text)));
    strcpy(text + 5 + VW_CAPTURE_BYTES_MAX, "x'");
    assert_null(match("job {a:quoted}", vw_span_of(text)));
}

static void refuses(const char *pattern, const char *why)
{
    vw_arena arena = {0};
    const vw_template *compiled;
    vw_error err;

    assert_int_equal(vw_template_compile(&compiled, vw_span_of(pattern), &arena, &err),
                     VW_ERR_RULE);
    assert_told(&err, VW_ERR_RULE, pattern);
    assert_holds(err.en, why);
    vw_arena_free(&arena);
}

static void test_template__refuses_what_cannot_be_searched_for(void **state)
{
    (void)state;
    refuses("", "literal of 3 bytes");
    refuses("ab{x}", "literal of 3 bytes");
    refuses("{x} failed", "literal of 3 bytes");
    refuses("abc{x}{y}", "side by side");
    refuses("abc{x", "no {name}");
    refuses("abc{x:float}", "no {name}");
    refuses("abc{}", "no {name}");
    refuses("abc{a b}", "no {name}");
    refuses("abc}", "single }");
}

static void test_template__has_at_most_8_captures(void **state)
{
    vw_arena arena = {0};
    const vw_template *compiled;

    (void)state;
    assert_int_equal(VW_CAPTURES_MAX, 8);
    assert_int_equal(
        vw_template_compile(&compiled, VW_SPAN("abc{a} {b} {c} {d} {e} {f} {g} {h}"), &arena, NULL),
        VW_OK);
    refuses("abc{a} {b} {c} {d} {e} {f} {g} {h} {i}", "more than 8");
    vw_arena_free(&arena);
}

static void test_template__is_selected_by_its_longest_literal(void **state)
{
    vw_arena arena = {0};
    const vw_template *compiled;

    (void)state;
    assert_int_equal(
        vw_template_compile(&compiled, VW_SPAN("abc{a} is the longest {b}x"), &arena, NULL), VW_OK);
    assert_span(vw_template_literal(compiled), " is the longest ");
    assert_true(vw_template_has(compiled, VW_SPAN("a")));
    assert_false(vw_template_has(compiled, VW_SPAN("abc")));
    vw_arena_free(&arena);
}

static void test_template__counts_its_work(void **state)
{
    vw_arena arena = {0};
    const vw_template *compiled;
    uint64_t work = 0;

    (void)state;
    assert_int_equal(vw_template_compile(&compiled, VW_SPAN("abc{n:int}"), &arena, NULL), VW_OK);
    assert_false(vw_template_match(compiled, VW_SPAN("0123456789"), NULL, &work));
    assert_int_equal(work, 10);
    assert_false(vw_template_match(compiled, VW_SPAN("abc abc"), NULL, &work));
    assert_int_equal(work, 10 + 7 + 2 * VW_CAPTURE_BYTES_MAX);
    vw_arena_free(&arena);
}

/* 256 KiB in which the first literal stands nearly everywhere: the square of that takes minutes. */
static void test_template__ends_soon_on_hostile_lines(void **state)
{
    static const char *const patterns[] = {"000{n:int}!", "000{all:rest}!",
                                           "000{x}!",     "000{q:quoted}!",
                                           "000{h:hex}!", "000{a:int} {b:rest}!"};
    static char line[256 * 1024];
    clock_t most = clock() + 15 * CLOCKS_PER_SEC;
    vw_arena arena = {0};

    (void)state;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        const vw_template *compiled;

        assert_int_equal(vw_template_compile(&compiled, vw_span_of(patterns[i]), &arena, NULL),
                         VW_OK);
        memset(line, '0', sizeof line);
        assert_false(vw_template_match(compiled, (vw_span){line, sizeof line}, NULL, NULL));
        memset(line + sizeof line / 2, ' ', sizeof line / 2);
        assert_false(vw_template_match(compiled, (vw_span){line, sizeof line}, NULL, NULL));
        assert_true(clock() < most);
    }
    vw_arena_free(&arena);
}

static void test_template__takes_the_rest_of_each_line(void **state)
{
    (void)state;
    CATCHES("a: {x:rest}\nb: {y:rest}\nc", "a: 1\nb: 2\nd a: 3 \nb:  4\nc", "x=3 y=4");
    CATCHES("aaa{x:int}b{y:rest}\n!", "aaaaaa1baaa2b3\naaa4b 5 \n!", "x=4 y=5");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_template__finds_its_literal_anywhere),
        cmocka_unit_test(test_template__catches_to_the_next_literal_or_blank),
        cmocka_unit_test(test_template__catches_typed_pieces),
        cmocka_unit_test(test_template__is_tried_wherever_its_first_literal_stands),
        cmocka_unit_test(test_template__never_crosses_a_line_but_in_quotes),
        cmocka_unit_test(test_template__writes_braces_doubled),
        cmocka_unit_test(test_template__catches_at_most_256_bytes),
        cmocka_unit_test(test_template__catches_at_most_256_bytes_in_quotes),
        cmocka_unit_test(test_template__refuses_what_cannot_be_searched_for),
        cmocka_unit_test(test_template__has_at_most_8_captures),
        cmocka_unit_test(test_template__is_selected_by_its_longest_literal),
        cmocka_unit_test(test_template__counts_its_work),
        cmocka_unit_test(test_template__ends_soon_on_hostile_lines),
        cmocka_unit_test(test_template__takes_the_rest_of_each_line),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

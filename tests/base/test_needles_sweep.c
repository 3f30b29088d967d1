#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/ascii.h"
#include "base/needles.h"

/* A random number that is the same in every run. */
static uint32_t next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

/* NULL where this processor cannot run `kind`. */
static vw_needles *open_needles(const vw_needle *list, size_t count, vw_needles_kind kind)
{
    vw_needles *needles = NULL;
    vw_error err;
    vw_status status = vw_needles_open(&needles, list, count, kind, &err);

    if (status == VW_ERR_USAGE && kind > VW_NEEDLES_SCALAR)
        return NULL;
    assert_int_equal(status, VW_OK);
    return needles;
}

/* The tags of the wanted literals that begin at `at`. */
static uint32_t tags_at(const vw_needle *list, size_t count, vw_span text, size_t at, uint32_t tags)
{
    uint32_t found = 0;

    for (size_t i = 0; i < count; i++)
        if (list[i].tag & tags && vw_starts_nocase(vw_span_from(text, at), list[i].literal))
            found |= list[i].tag;
    return found;
}

static void assert_survey(vw_survey survey, vw_span text)
{
    size_t lines = 0;
    bool ascii = true;

    for (size_t i = 0; i < text.len; i++) {
        lines += text.ptr[i] == '\n';
        ascii &= (unsigned char)text.ptr[i] < 0x80;
    }
    assert_int_equal(survey.lines, lines);
    assert_int_equal(survey.ascii, ascii);
}

/* Sweeps the text in stretches of `bytes`; each must find and count what stands there, no more and no less. */
static void assert_sweeps(const vw_needle *list, size_t count, vw_span text, size_t bytes,
                          uint32_t tags, vw_needles_kind kind)
{
    vw_needles *needles = open_needles(list, count, kind);
    vw_sweep *sweep = malloc(sizeof *sweep);

    assert_non_null(sweep);
    for (size_t from = 0; needles && from < text.len; from += bytes) {
        size_t to = text.len - from < bytes ? text.len : from + bytes;
        size_t next = from;
        vw_survey survey = vw_needles_sweep(needles, text, from, to, tags, sweep);
        vw_find_at found;

        assert_survey(survey, vw_span_cut(text, from, to));
        for (size_t at = from; at < to; at++) {
            uint32_t expected = tags_at(list, count, text, at, tags);

            if (!expected)
                continue;
            assert_true(vw_needles_next(needles, text, next, sweep, &found));
            assert_int_equal(found.at, at);
            assert_int_equal(found.tag, expected);
            next = at + 1;
        }
        assert_false(vw_needles_next(needles, text, next, sweep, &found));
    }
    vw_needles_close(needles);
    free(sweep);
}

static void assert_all_kinds(const vw_needle *list, size_t count, vw_span text, size_t bytes,
                             uint32_t tags)
{
    for (vw_needles_kind kind = VW_NEEDLES_BEST; kind < VW_NEEDLES_KINDS; kind++)
        assert_sweeps(list, count, text, bytes, tags, kind);
}

static const vw_needle common[] = {
    {{"VssStart()", 10}, 6},  {{"80042316", 8}, 1}, {{"VSS_E_BAD_STATE", 15}, 1},
    {{"Exit Code:", 10}, 1},  {{"ox80", 4}, 1},     {{"COM Error(", 10}, 1},
    {{"Writer name", 11}, 8},
};
enum { COMMON = sizeof common / sizeof *common };

/* Text of the literals themselves, some cut, some in other letters, and line ends. */
static void fill(char *text, size_t len, uint64_t seed)
{
    size_t at = 0;

    while (at < len) {
        vw_span literal = common[next_random(&seed) % COMMON].literal;
        size_t bytes = next_random(&seed) % 4 ? literal.len : next_random(&seed) % literal.len;

        for (size_t i = 0; i < bytes && at < len; i++)
            text[at++] = next_random(&seed) % 40 ? literal.ptr[i] : vw_lower(literal.ptr[i]);
        if (at < len && next_random(&seed) % 2)
            text[at++] = next_random(&seed) % 3 ? '\n' : '.';
    }
}

static void test_sweep__finds_what_begins_in_each_stretch(void **state)
{
    static const size_t stretches[] = {1, 3, 63, 64, 65, 127, 1000, VW_SWEEP_BYTES};
    char *text = malloc(3000);

    (void)state;
    assert_non_null(text);
    fill(text, 3000, 7);
    for (size_t i = 0; i < sizeof stretches / sizeof *stretches; i++)
        assert_all_kinds(common, COMMON, (vw_span){text, 3000}, stretches[i], VW_TAGS_ALL);
    free(text);
}

static void test_sweep__finds_only_what_has_a_wanted_tag(void **state)
{
    static const uint32_t wanted[] = {1, 2, 4, 8, 9, 6, 0};
    char text[2000];

    (void)state;
    fill(text, sizeof text, 11);
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++)
        assert_all_kinds(common, COMMON, (vw_span){text, sizeof text}, 700, wanted[i]);
}

/* A sweep as large as there is one, every place of which passes the filter. */
static void test_sweep__holds_every_place_of_the_longest_stretch(void **state)
{
    const vw_needle zeros[] = {{{"\0\0\0\0\0\0\0\0", 8}, 1}, {{"\0\0\0\0", 4}, 2}};
    char *text = calloc(1, VW_SWEEP_BYTES + 40);

    (void)state;
    assert_non_null(text);
    assert_all_kinds(zeros, 2, (vw_span){text, VW_SWEEP_BYTES + 40}, VW_SWEEP_BYTES, VW_TAGS_ALL);
    free(text);
}

/* Line ends wherever there can be one, and behind the stretch, where it is looked for literals, what must not count. */
static void test_sweep__surveys_all_of_a_stretch_and_nothing_behind(void **state)
{
    enum { BEHIND = 200 };
    char *text = malloc(VW_SWEEP_BYTES + BEHIND);
    vw_span all = {text, VW_SWEEP_BYTES + BEHIND};

    (void)state;
    assert_non_null(text);
    memset(text, '\n', VW_SWEEP_BYTES);
    memset(text + VW_SWEEP_BYTES, 0x81, BEHIND);
    text[VW_SWEEP_BYTES + 1] = '\n';
    assert_all_kinds(common, COMMON, all, VW_SWEEP_BYTES, VW_TAGS_ALL);
    memcpy(text + VW_SWEEP_BYTES - 3, "VssStart()", 10);
    assert_all_kinds(common, COMMON, all, VW_SWEEP_BYTES, VW_TAGS_ALL);
    free(text);
}

/* The text is exactly as large as it says, so that ASan sees what is read beyond. */
static void test_sweep__reads_nothing_behind_a_text_of_any_length(void **state)
{
    (void)state;
    for (size_t len = 0; len < 300; len++) {
        char *text = malloc(len + !len);

        assert_non_null(text);
        fill(text, len, len);
        assert_all_kinds(common, COMMON, (vw_span){text, len}, VW_SWEEP_BYTES, VW_TAGS_ALL);
        free(text);
    }
}

/* Thousands of literals of every length, of letters as words have them and of any bytes. */
static void test_sweep__agrees_with_a_naive_search_for_thousands_of_literals(void **state)
{
    enum { LITERALS = 3000, BYTES = 2500 };
    vw_needle *list = malloc(LITERALS * sizeof *list);
    char(*literals)[24] = malloc(LITERALS * sizeof *literals);
    char text[BYTES];
    uint64_t seed = 42;

    (void)state;
    assert_true(list && literals);
    for (size_t i = 0; i < LITERALS; i++) {
        size_t bytes = 4 + next_random(&seed) % 20;

        for (size_t at = 0; at < bytes; at++)
            literals[i][at] = (char)(i % 3 ? "eEtaoinsrR_ 0148"[next_random(&seed) % 16]
                                           : (int)(next_random(&seed) % 256));
        list[i] = (vw_needle){{literals[i], bytes}, i % 50 ? 1 : 2};
    }
    for (size_t at = 0; at < BYTES; at++)
        text[at] = "eEtaoinsrR_ 0148\n\x83"[next_random(&seed) % 18];
    for (size_t at = 0; at + 24 < BYTES; at += 40) {
        const vw_needle *one = &list[next_random(&seed) % LITERALS];

        memcpy(text + at, one->literal.ptr, one->literal.len);
    }
    assert_all_kinds(list, LITERALS, (vw_span){text, BYTES}, 900, VW_TAGS_ALL);
    assert_all_kinds(list, LITERALS, (vw_span){text, BYTES}, 900, 2);
    free(list);
    free(literals);
}

/* A log moves in its buffer and grows behind; what was swept stays. */
static void test_sweep__goes_on_where_the_text_has_moved(void **state)
{
    vw_needles *needles = open_needles(common, COMMON, VW_NEEDLES_BEST);
    vw_sweep *sweep = malloc(sizeof *sweep);
    char text[] = "..80042316..VSS_E_BAD_STATE.............";
    char moved[sizeof text];
    vw_find_at found;

    (void)state;
    assert_non_null(sweep);
    vw_needles_sweep(needles, (vw_span){text, 30}, 0, 14, VW_TAGS_ALL, sweep);
    assert_true(vw_needles_next(needles, (vw_span){text, 30}, 0, sweep, &found));
    assert_int_equal(found.at, 2);
    memcpy(moved, text, sizeof text);
    memset(text, '#', sizeof text);
    assert_true(vw_needles_next(needles, (vw_span){moved, 40}, 3, sweep, &found));
    assert_int_equal(found.at, 12);
    assert_false(vw_needles_next(needles, (vw_span){moved, 40}, 13, sweep, &found));
    free(sweep);
    vw_needles_close(needles);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sweep__finds_what_begins_in_each_stretch),
        cmocka_unit_test(test_sweep__finds_only_what_has_a_wanted_tag),
        cmocka_unit_test(test_sweep__holds_every_place_of_the_longest_stretch),
        cmocka_unit_test(test_sweep__surveys_all_of_a_stretch_and_nothing_behind),
        cmocka_unit_test(test_sweep__reads_nothing_behind_a_text_of_any_length),
        cmocka_unit_test(test_sweep__agrees_with_a_naive_search_for_thousands_of_literals),
        cmocka_unit_test(test_sweep__goes_on_where_the_text_has_moved),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

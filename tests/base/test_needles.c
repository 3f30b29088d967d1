#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/ascii.h"
#include "base/needles.h"
#include "base/os.h"

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

static bool find_naively(const vw_needle *list, size_t count, vw_span text, size_t from,
                         vw_find_at *found)
{
    for (size_t at = from; at < text.len; at++) {
        found->at = at;
        found->tag = 0;
        for (size_t i = 0; i < count; i++)
            if (vw_starts_nocase(vw_span_from(text, at), list[i].literal))
                found->tag |= list[i].tag;
        if (found->tag)
            return true;
    }
    return false;
}

/* Compares all finds of all kinds with those of the naive search. */
static void assert_same_finds(const vw_needle *list, size_t count, vw_span text)
{
    for (vw_needles_kind kind = VW_NEEDLES_BEST; kind < VW_NEEDLES_KINDS; kind++) {
        vw_needles *needles = open_needles(list, count, kind);
        vw_find_at expected, found;
        size_t from = 0;

        if (!needles)
            continue;
        while (find_naively(list, count, text, from, &expected)) {
            assert_true(vw_needles_find(needles, text, from, VW_TAGS_ALL, &found));
            assert_int_equal(found.at, expected.at);
            assert_int_equal(found.tag, expected.tag);
            from = found.at + 1;
        }
        assert_false(vw_needles_find(needles, text, from, VW_TAGS_ALL, &found));
        vw_needles_close(needles);
    }
}

static void test_needles__finds_the_spellings_of_a_code(void **state)
{
    const vw_needle list[] = {
        {VW_SPAN("0x8004"), 1},      {VW_SPAN("80042316"), 2},
        {VW_SPAN("2147212522"), 4},  {VW_SPAN("VSS_E_SNAPSHOT_SET_IN_PROGRESS"), 8},
        {VW_SPAN("COM Error("), 16}, {VW_SPAN("Exit Code:"), 32},
    };

    (void)state;
    assert_same_finds(
        list, 6,
        VW_SPAN("COM Error(0x80042316) is -2147212522, VSS_E_SNAPSHOT_SET_IN_PROGRESS; "
                "exit code: -311, 80042316h, [0X80042316] and 0x8003, 0x800"));
}

static void test_needles__gives_the_tags_of_all_literals_at_a_place(void **state)
{
    const vw_needle list[] = {
        {VW_SPAN("VssStart"), 1},
        {VW_SPAN("vssstart()"), 2},
        {VW_SPAN("Vsss"), 4},
        {VW_SPAN("Start()"), 8},
    };
    vw_needles *needles = open_needles(list, 4, VW_NEEDLES_BEST);
    vw_find_at found;

    (void)state;
    assert_true(vw_needles_find(needles, VW_SPAN("  VssStart() "), 0, VW_TAGS_ALL, &found));
    assert_int_equal(found.at, 2);
    assert_int_equal(found.tag, 7);
    assert_true(vw_needles_find(needles, VW_SPAN("  VssStart() "), 3, VW_TAGS_ALL, &found));
    assert_int_equal(found.at, 5);
    assert_int_equal(found.tag, 8);
    vw_needles_close(needles);
}

/* The literal that begins first counts, though the other's window may come earlier. */
static void test_needles__gives_the_earliest_start_whatever_the_windows(void **state)
{
    const vw_needle list[] = {
        {VW_SPAN("000000000000000000000000000000qzxj"), 1},
        {VW_SPAN("0000qzxj"), 2},
        {VW_SPAN("qzxj00"), 4},
        {VW_SPAN("00qzxj0"), 8},
    };

    (void)state;
    assert_same_finds(list, 4, VW_SPAN("x000000000000000000000000000000qzxj00 0000qzxj 00qzxj0"));
}

static void test_needles__finds_at_every_place_of_a_text_of_every_length(void **state)
{
    const vw_needle list[] = {{VW_SPAN("VSS_E_BAD"), 1}, {VW_SPAN("8004"), 2}};
    static const size_t lens[] = {4, 9, 31, 32, 33, 63, 64, 65, 67, 68, 96, 127, 128, 129, 200};

    (void)state;
    for (size_t i = 0; i < sizeof lens / sizeof *lens; i++)
        for (size_t at = 0; at + 4 <= lens[i]; at++) {
            /* Exactly as large as the text, so that ASan sees what is read beyond. */
            char *text = malloc(lens[i]);
            bool long_one = at % 2 && at + 9 <= lens[i];

            assert_non_null(text);
            memset(text, '.', lens[i]);
            memcpy(text + at, long_one ? "vss_e_BAD" : "8004", long_one ? 9 : 4);
            assert_same_finds(list, 2, (vw_span){text, lens[i]});
            free(text);
        }
}

/* The filter marks 1,024 places before it looks at any. */
static void test_needles__finds_where_the_marks_of_a_text_meet(void **state)
{
    const vw_needle list[] = {{VW_SPAN("VSS_E_BAD"), 1}, {VW_SPAN("8004"), 2}};
    static const size_t lens[] = {1030, 1090, 1200, 2060};

    (void)state;
    for (size_t i = 0; i < sizeof lens / sizeof *lens; i++)
        for (size_t at = 1010; at < 1030 && at + 9 <= lens[i]; at++) {
            char *text = malloc(lens[i]);

            assert_non_null(text);
            memset(text, '.', lens[i]);
            memcpy(text + 3, "8004", 4);
            memcpy(text + at, "vss_e_BAD", 9);
            memcpy(text + lens[i] - 4, "8004", 4);
            assert_same_finds(list, 2, (vw_span){text, lens[i]});
            free(text);
        }
}

struct race {
    const vw_needles *needles;
    atomic_int good;
};

static void search_once(void *context)
{
    struct race *race = context;
    vw_find_at found;

    if (vw_needles_find(race->needles, VW_SPAN("a VSS_E_BAD_STATE b"), 0, VW_TAGS_ALL, &found) &&
        found.at == 2)
        atomic_fetch_add(&race->good, 1);
}

/* What a search needs is made by the first one, whichever thread that is. */
static void test_needles__can_be_searched_first_by_many_threads(void **state)
{
    const vw_needle list[] = {{VW_SPAN("VSS_E_BAD_STATE"), 1}, {VW_SPAN("80042301"), 2}};

    (void)state;
    for (int round = 0; round < 50; round++) {
        vw_needles *needles = open_needles(list, 2, VW_NEEDLES_BEST);
        struct race race = {needles, 0};

        vw_threads_run(4, search_once, &race);
        assert_int_equal(race.good, 4);
        vw_needles_close(needles);
    }
}

enum { PLACED = 200 };

/* Literals of 4 to 12 bytes out of six letters, in `texts`. */
static void make_literals(char texts[PLACED][12], vw_needle *list, uint64_t *seed)
{
    for (size_t i = 0; i < PLACED; i++) {
        size_t len = 4 + next_random(seed) % 9;

        for (size_t k = 0; k < len; k++)
            texts[i][k] = (char)("abcdeF"[next_random(seed) % 6]);
        list[i] = (vw_needle){{texts[i], len}, 1u << i % 32};
    }
}

static vw_needle_place place_of(uint32_t offset, uint32_t bucket)
{
    vw_needle_place place;

    for (int way = 0; way < VW_NEEDLE_WAYS; way++) {
        place.by[way].offset = (uint8_t)(offset >> way);
        place.by[way].bucket = (uint8_t)(bucket >> way);
    }
    return place;
}

static void check_placed(const vw_needle *list, const vw_needle_place *places, uint64_t *seed)
{
    static char text[5000];
    vw_needles *needles = NULL;
    vw_find_at expected, found;
    size_t from = 0;

    for (size_t i = 0; i < sizeof text; i++)
        text[i] = (char)("abcdeF"[next_random(seed) % 6]);
    assert_int_equal(vw_needles_open_placed(&needles, list, PLACED, places, NULL), VW_OK);
    while (find_naively(list, PLACED, (vw_span){text, sizeof text}, from, &expected)) {
        assert_true(
            vw_needles_find(needles, (vw_span){text, sizeof text}, from, VW_TAGS_ALL, &found));
        assert_int_equal(found.at, expected.at);
        assert_int_equal(found.tag, expected.tag);
        from = found.at + 1;
    }
    assert_false(vw_needles_find(needles, (vw_span){text, sizeof text}, from, VW_TAGS_ALL, &found));
    vw_needles_close(needles);
}

static void test_needles__finds_the_same_whatever_the_places(void **state)
{
    char texts[PLACED][12];
    vw_needle list[PLACED];
    vw_needle_place places[PLACED];
    uint64_t seed = 7;
    vw_needles *needles;

    (void)state;
    make_literals(texts, list, &seed);
    needles = open_needles(list, PLACED, VW_NEEDLES_BEST);
    assert_int_equal(vw_needles_count(needles), PLACED);
    assert_int_equal(vw_needles_places(needles, places, NULL), VW_OK);
    vw_needles_close(needles);
    check_placed(list, places, &seed);
    for (size_t round = 0; round < 8; round++) {
        for (size_t i = 0; i < PLACED; i++) {
            size_t offsets =
                list[i].literal.len < 8 ? list[i].literal.len - 3 : list[i].literal.len - 7;

            places[i] = place_of(next_random(&seed) % (uint32_t)offsets, next_random(&seed) % 16);
        }
        check_placed(list, places, &seed);
    }
    for (size_t i = 0; i < PLACED; i++) /* of what literals ever */
        places[i] = place_of(next_random(&seed) % 256, next_random(&seed) % 256);
    check_placed(list, places, &seed);
}

/* Words of the text at hand are no reason to miss them. */
static void test_needles__finds_the_same_whatever_the_text_is_like(void **state)
{
    static const vw_needle list[] = {{{"blocks pending 12", 17}, 1},
                                     {{"blocks pending 34", 17}, 2}};
    const vw_span text = VW_SPAN("blocks pending 34 blocks pending 1 blocks pending 12");
    const vw_span like[] = {VW_SPAN_NONE, VW_SPAN(""), VW_SPAN("blocks"), text};

    (void)state;
    for (size_t i = 0; i < sizeof like / sizeof *like; i++) {
        vw_needles *needles = open_needles(list, 2, VW_NEEDLES_BEST);
        vw_find_at found;

        assert_int_equal(vw_needles_prepare(needles, like[i], NULL), VW_OK);
        assert_true(vw_needles_find(needles, text, 0, VW_TAGS_ALL, &found));
        assert_int_equal(found.at, 0);
        assert_int_equal(found.tag, 2);
        assert_true(vw_needles_find(needles, text, 1, VW_TAGS_ALL, &found));
        assert_int_equal(found.at, 35);
        assert_int_equal(found.tag, 1);
        vw_needles_close(needles);
    }
}

/* A set that is made late: how often it was asked for, and how often it failed first. */
static struct making {
    atomic_int asked, fail;
} making;

static vw_status make_late(vw_needles *needles, const void *context, vw_error *err)
{
    static const vw_needle list[] = {{{"late", 4}, 1}};

    assert_ptr_equal(context, &making);
    if (atomic_fetch_add(&making.asked, 1) < atomic_load(&making.fail))
        return vw_fail_memory(err);
    return vw_needles_fill(needles, list, 1, NULL, err);
}

static void prepare(void *context)
{
    assert_int_equal(vw_needles_prepare(context, VW_SPAN_NONE, NULL), VW_OK);
}

static void test_needles__are_made_once_when_they_are_wanted(void **state)
{
    vw_needles *needles = NULL;
    vw_find_at found;

    (void)state;
    making.fail = making.asked = 0;
    assert_int_equal(vw_needles_open_later(&needles, make_late, &making, NULL), VW_OK);
    assert_int_equal(making.asked, 0);
    vw_threads_run(8, prepare, needles);
    assert_int_equal(making.asked, 1);
    assert_true(vw_needles_find(needles, (vw_span){"too late", 8}, 0, VW_TAGS_ALL, &found));
    assert_int_equal(found.at, 4);
    vw_needles_close(needles);
}

static void test_needles__that_cannot_be_made_are_tried_again(void **state)
{
    vw_needles *needles = NULL;
    vw_error err;

    (void)state;
    making.asked = 0;
    making.fail = 1;
    assert_int_equal(vw_needles_open_later(&needles, make_late, &making, NULL), VW_OK);
    assert_int_equal(vw_needles_prepare(needles, VW_SPAN_NONE, &err), VW_ERR_MEMORY);
    assert_int_equal(err.status, VW_ERR_MEMORY);
    assert_int_equal(vw_needles_prepare(needles, VW_SPAN_NONE, NULL), VW_OK);
    assert_int_equal(vw_needles_longest(needles), 4);
    vw_needles_close(needles);
}

static void test_needles__finds_nothing_that_the_end_of_the_text_cuts(void **state)
{
    const vw_needle list[] = {{VW_SPAN("VSS_E_BAD_STATE"), 1}};
    vw_span text = VW_SPAN("....................VSS_E_BAD_STATE");
    vw_find_at found;

    (void)state;
    for (vw_needles_kind kind = VW_NEEDLES_BEST; kind < VW_NEEDLES_KINDS; kind++) {
        vw_needles *needles = open_needles(list, 1, kind);

        for (size_t len = 0; needles && len < text.len; len++)
            assert_false(
                vw_needles_find(needles, vw_span_cut(text, 0, len), 0, VW_TAGS_ALL, &found));
        vw_needles_close(needles);
    }
}

static void test_needles__folds_only_ascii_letters(void **state)
{
    /* '@' and '`', '[' and '{', and bytes above 0x7f differ by bit 5 too. */
    const vw_needle list[] = {{VW_SPAN("ab@["), 1}, {VW_SPAN("\xc1\xc2\xc3\xc4"), 2}};

    (void)state;
    assert_same_finds(list, 2, VW_SPAN("AB`[ ab@{ ab`{ AB@[ \xe1\xe2\xe3\xe4 \xc1\xc2\xc3\xc4"));
}

static void test_needles__finds_literals_with_nuls_and_japanese(void **state)
{
    const vw_needle list[] = {
        {VW_SPAN("a\0b\0"), 1}, {VW_SPAN("シャドウ コピー"), 2}, {VW_SPAN("エラー"), 4}};

    (void)state;
    assert_same_finds(list, 3,
                      VW_SPAN("A\0B\0a\0b ボリューム シャドウ コピー サービス エラー: エラ"));
}

/* Random literals of few letters over texts of the same letters: finds everywhere. */
static void test_needles__agrees_with_a_naive_search(void **state)
{
    static const char letters[] = "08aAbB_x4";
    uint64_t seed = 20180119;

    (void)state;
    for (int round = 0; round < 300; round++) {
        vw_needle list[40];
        char literals[40][24];
        char text[700];
        size_t count = 1 + next_random(&seed) % 40;
        size_t alphabet = 2 + next_random(&seed) % (sizeof letters - 2);
        size_t len = next_random(&seed) % sizeof text;

        for (size_t i = 0; i < count; i++) {
            size_t bytes = 4 + next_random(&seed) % 20;

            for (size_t at = 0; at < bytes; at++)
                literals[i][at] = letters[next_random(&seed) % alphabet];
            list[i] = (vw_needle){{literals[i], bytes}, 1u << next_random(&seed) % 30};
        }
        for (size_t at = 0; at < len; at++)
            text[at] = letters[next_random(&seed) % alphabet];
        assert_same_finds(list, count, (vw_span){text, len});
    }
}

static void test_needles__agrees_with_a_naive_search_for_many_literals(void **state)
{
    static char literals[700][16];
    static vw_needle list[700];
    static char text[4000];
    uint64_t seed = 7;

    (void)state;
    for (size_t i = 0; i < 700; i++) {
        size_t bytes = 4 + next_random(&seed) % 12;

        for (size_t at = 0; at < bytes; at++)
            literals[i][at] = (char)(next_random(&seed) % 256);
        list[i] = (vw_needle){{literals[i], bytes}, 1u << i % 31};
    }
    for (size_t at = 0; at < sizeof text; at++)
        text[at] = (char)(next_random(&seed) % 256);
    for (size_t at = 0; at + 16 < sizeof text; at += 50) {
        const vw_needle *one = &list[next_random(&seed) % 700];

        memcpy(text + at, one->literal.ptr, one->literal.len);
    }
    assert_same_finds(list, 700, (vw_span){text, sizeof text});
}

static void test_needles__finds_nothing_without_literals(void **state)
{
    vw_needles *needles = open_needles(NULL, 0, VW_NEEDLES_BEST);
    vw_find_at found;

    (void)state;
    assert_false(vw_needles_find(needles, VW_SPAN("anything at all"), 0, VW_TAGS_ALL, &found));
    assert_int_equal(vw_needles_longest(needles), 0);
    vw_needles_close(needles);
    vw_needles_close(NULL);
}

static void test_needles__refuses_literals_beyond_the_limits(void **state)
{
    char text[VW_NEEDLE_BYTES_MAX + 1];
    vw_needle one = {VW_SPAN("abc"), 1};
    vw_needles *needles;
    vw_error err;

    (void)state;
    memset(text, 'x', sizeof text);
    assert_int_equal(vw_needles_open(&needles, &one, 1, VW_NEEDLES_BEST, &err), VW_ERR_LIMIT);
    assert_null(needles);
    assert_non_null(strstr(err.en, "\"abc\""));
    one.literal = (vw_span){text, sizeof text};
    assert_int_equal(vw_needles_open(&needles, &one, 1, VW_NEEDLES_BEST, &err), VW_ERR_LIMIT);
    one.literal.len = VW_NEEDLE_BYTES_MAX;
    assert_int_equal(vw_needles_open(&needles, &one, 1, VW_NEEDLES_BEST, &err), VW_OK);
    assert_int_equal(vw_needles_longest(needles), VW_NEEDLE_BYTES_MAX);
    vw_needles_close(needles);
}

static void test_needles__counts_lines_of_texts_of_every_length(void **state)
{
    char text[20000];
    uint64_t seed = 3;

    (void)state;
    for (unsigned others = 0; others < 3; others++) {
        for (size_t i = 0; i < sizeof text; i++)
            text[i] = next_random(&seed) % 3 < others ? '\x8a' : '\n';
        for (size_t len = 0; len < sizeof text; len += len < 300 ? 1 : 997) {
            size_t lines = 0;

            for (size_t i = 0; i < len; i++)
                lines += text[i] == '\n';
            assert_int_equal(vw_count_lines((vw_span){text, len}), lines);
        }
    }
}

static void test_needles__surveys_whether_a_text_is_ascii(void **state)
{
    char text[300];

    (void)state;
    memset(text, '\n', sizeof text);
    assert_true(vw_survey_text((vw_span){text, sizeof text}).ascii);
    assert_int_equal(vw_survey_text((vw_span){text, sizeof text}).lines, 300);
    for (size_t at = 0; at < sizeof text; at++) {
        text[at] = '\x80';
        assert_false(vw_survey_text((vw_span){text, sizeof text}).ascii);
        assert_int_equal(vw_survey_text((vw_span){text, sizeof text}).lines, 299);
        text[at] = '\n';
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_needles__finds_the_spellings_of_a_code),
        cmocka_unit_test(test_needles__gives_the_tags_of_all_literals_at_a_place),
        cmocka_unit_test(test_needles__gives_the_earliest_start_whatever_the_windows),
        cmocka_unit_test(test_needles__finds_at_every_place_of_a_text_of_every_length),
        cmocka_unit_test(test_needles__finds_where_the_marks_of_a_text_meet),
        cmocka_unit_test(test_needles__can_be_searched_first_by_many_threads),
        cmocka_unit_test(test_needles__finds_the_same_whatever_the_places),
        cmocka_unit_test(test_needles__finds_the_same_whatever_the_text_is_like),
        cmocka_unit_test(test_needles__are_made_once_when_they_are_wanted),
        cmocka_unit_test(test_needles__that_cannot_be_made_are_tried_again),
        cmocka_unit_test(test_needles__finds_nothing_that_the_end_of_the_text_cuts),
        cmocka_unit_test(test_needles__folds_only_ascii_letters),
        cmocka_unit_test(test_needles__finds_literals_with_nuls_and_japanese),
        cmocka_unit_test(test_needles__agrees_with_a_naive_search),
        cmocka_unit_test(test_needles__agrees_with_a_naive_search_for_many_literals),
        cmocka_unit_test(test_needles__finds_nothing_without_literals),
        cmocka_unit_test(test_needles__refuses_literals_beyond_the_limits),
        cmocka_unit_test(test_needles__counts_lines_of_texts_of_every_length),
        cmocka_unit_test(test_needles__surveys_whether_a_text_is_ascii),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

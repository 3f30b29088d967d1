#include "../support.h"

#include "report/words.h"

/* Fails unless both texts are there and differ. */
static void assert_both(const char *what, int which, const char *en, const char *ja)
{
    if (!en || !ja || !*en || !*ja || strcmp(en, ja) == 0)
        fail_msg("%s %d", what, which);
}

static void test_words__stand_in_both_languages(void **state)
{
    (void)state;
    for (int i = 0; i < VW_TERM_COUNT; i++) {
        if (!vw_term_in((vw_term)i, VW_LANG_EN) || !vw_term_in((vw_term)i, VW_LANG_JA))
            fail_msg("term %d", i);
    }
    for (int i = VW_CONFIDENCE_POSSIBLE; i <= VW_CONFIDENCE_CERTAIN; i++)
        assert_both("confidence", i, vw_confidence_in((vw_confidence)i, VW_LANG_EN, true),
                    vw_confidence_in((vw_confidence)i, VW_LANG_JA, true));
    for (int i = VW_RISK_CHECK; i <= VW_RISK_LOSS; i++)
        assert_both("risk", i, vw_risk_in((vw_risk)i, VW_LANG_EN),
                    vw_risk_in((vw_risk)i, VW_LANG_JA));
    for (int i = VW_RETRY_UNSAID; i <= VW_RETRY_NO; i++)
        assert_both("retry", i, vw_retry_in((vw_retry)i, VW_LANG_EN),
                    vw_retry_in((vw_retry)i, VW_LANG_JA));
    for (int i = 0; i < 7; i++)
        assert_both("weekday", i, vw_weekday_in(i, VW_LANG_EN), vw_weekday_in(i, VW_LANG_JA));
    for (int i = VW_REASON_EMPTY; i <= VW_REASON_SUPPRESSED; i++)
        assert_both("reason", i, vw_reason_in((vw_reason)i, VW_LANG_EN),
                    vw_reason_in((vw_reason)i, VW_LANG_JA));
    assert_null(vw_reason_in(VW_REASON_NONE, VW_LANG_EN));
}

static void test_words__begin_a_sentence_with_a_capital_where_asked(void **state)
{
    (void)state;
    assert_string_equal(vw_confidence_in(VW_CONFIDENCE_LIKELY, VW_LANG_EN, true), "Likely");
    assert_string_equal(vw_confidence_in(VW_CONFIDENCE_LIKELY, VW_LANG_EN, false), "likely");
}

static const char *note(vw_note one, vw_lang lang)
{
    static char text[512];
    vw_buf out = {0};

    vw_note_in(&out, &one, lang);
    snprintf(text, sizeof text, "%s", out.ptr ? out.ptr : "");
    vw_buf_free(&out);
    return text;
}

static void test_words__tell_of_one_line_otherwise_than_of_many(void **state)
{
    (void)state;
    assert_string_equal(note((vw_note){.what = VW_NOTE_MENDED, .count = 1, .line = 7}, VW_LANG_EN),
                        "The pasted line 7 was mended before reading.");
    assert_string_equal(note((vw_note){.what = VW_NOTE_MENDED, .count = 2, .line = 7}, VW_LANG_EN),
                        "2 pasted lines were mended before reading, the first is line 7.");
}

static void test_words__name_both_limits_of_an_entry(void **state)
{
    (void)state;
    assert_holds(note((vw_note){.what = VW_NOTE_ENTRY_CUT, .count = 1, .line = 7}, VW_LANG_EN),
                 "64 lines or 64 KiB");
    assert_holds(note((vw_note){.what = VW_NOTE_ENTRY_CUT, .count = 2, .line = 7}, VW_LANG_JA),
                 "64 行または 64 KiB");
}

static void test_words__tell_of_one_day_otherwise_than_of_many(void **state)
{
    (void)state;
    assert_string_equal(note((vw_note){VW_NOTE_BRACKET_DATE, 1, 4, 1}, VW_LANG_EN),
                        "Line 4: the date in [ ] is a day off; only its time was used.");
}

static void test_words__have_a_sentence_for_every_note(void **state)
{
    (void)state;
    for (int what = 0; what < VW_NOTE_COUNT; what++) {
        vw_note one = {.what = (vw_note_what)what, .count = 12345, .line = 67890, .value = 3};
        char en[512];

        snprintf(en, sizeof en, "%s", note(one, VW_LANG_EN));
        assert_both("note", what, en, note(one, VW_LANG_JA));
        if (!vw_note_names[what] || strchr(en, '%'))
            fail_msg("note %d: %s", what, en);
    }
}

static void test_words__put_count_line_and_value_where_they_belong(void **state)
{
    (void)state;
    assert_holds(note((vw_note){VW_NOTE_NULS, 12, 34, 0}, VW_LANG_EN), "12 lines hold");
    assert_holds(note((vw_note){VW_NOTE_NULS, 12, 34, 0}, VW_LANG_EN), "line 34");
    assert_holds(note((vw_note){VW_NOTE_BRACKET_DATE, 1, 34, 190}, VW_LANG_EN), "190 days off");
    assert_holds(note((vw_note){VW_NOTE_UNKNOWN_TEXT, 1, 2, 0x800423f2}, VW_LANG_JA), "0x800423f2");
    assert_holds(note((vw_note){VW_NOTE_ENCODING, 1, 0, VW_ENCODING_CP932}, VW_LANG_JA), "cp932");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words__stand_in_both_languages),
        cmocka_unit_test(test_words__begin_a_sentence_with_a_capital_where_asked),
        cmocka_unit_test(test_words__tell_of_one_line_otherwise_than_of_many),
        cmocka_unit_test(test_words__name_both_limits_of_an_entry),
        cmocka_unit_test(test_words__tell_of_one_day_otherwise_than_of_many),
        cmocka_unit_test(test_words__have_a_sentence_for_every_note),
        cmocka_unit_test(test_words__put_count_line_and_value_where_they_belong),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

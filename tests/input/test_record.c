#include "../support.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "input/log.h"

/*
 * A line that is UTF-8 and has nothing to mend is read where it stands, any
 * other from a copy. The same log in UTF-16 is always read from copies: both
 * must make the same records of it.
 */

static void to_utf16(vw_span text, vw_buf *out)
{
    uint32_t character;

    vw_buf_add(out, VW_SPAN("\xff\xfe"));
    for (size_t at = 0; at < text.len;) {
        at += vw_utf8_read(vw_span_from(text, at), &character);
        vw_buf_char(out, (char)(character & 0xff), 1);
        vw_buf_char(out, (char)(character >> 8), 1);
    }
}

static vw_log *open_text(vw_span text, const vw_log_needles *needles)
{
    vw_log *log;

    assert_int_equal(vw_log_open_text(&log, text, needles, VW_ENCODING_UNKNOWN, NULL), VW_OK);
    return log;
}

static void assert_same_record(const vw_record *one, const vw_record *two)
{
    assert_int_equal(one->line, two->line);
    assert_true(vw_span_is(one->stored, two->stored));
    assert_true(vw_span_is(one->text, two->text));
    assert_int_equal(one->shape, two->shape);
    assert_int_equal(one->mended, two->mended);
    assert_int_equal(one->stamp.form, two->stamp.form);
    assert_true(one->stamp.time == two->stamp.time);
    assert_int_equal(one->stamp.len, two->stamp.len);
}

static void assert_read_alike(vw_span text, const vw_log_needles *needles)
{
    vw_buf wide = {0};
    vw_log *one, *two;
    vw_passage first, second;
    vw_status status;

    to_utf16(text, &wide);
    one = open_text(text, needles);
    two = open_text(vw_buf_span(&wide), needles);
    while ((status = vw_log_next(one, &first, NULL)) == VW_OK) {
        assert_int_equal(vw_log_next(two, &second, NULL), VW_OK);
        assert_int_equal(first.count, second.count);
        for (size_t i = 0; i < first.count; i++)
            assert_same_record(&first.records[i], &second.records[i]);
    }
    assert_int_equal(status, VW_END);
    assert_int_equal(vw_log_next(two, &second, NULL), VW_END);
    vw_log_close(one);
    vw_log_close(two);
    vw_buf_free(&wide);
}

static const char *const pieces[] = {
    "03/04/2021 05:06:07.890 COM Error(0x80042316): m_pVssObject->StartSnapshotSet(&id)\n",
    "03/04/2021 05:06:07.890 [03/04/2021 14:06:07.890] OUTPUT: - Status: 9\n",
    "\n",
    "\r\n",
    "ERROR: Selected writer 'System Writer' is in failed state!\n",
    "   - Writer Failure code: 0x800423f2 (<Unknown error code>)\n",
    "ボリューム シャドウ コピー サービス エラー\n",
    "---- x ----\n",
    "(snip)\n",
    "Event ID: 8193\n",
    "> ",
    "| ",
    "12: ",
    "&amp;",
    "&lt",
    "\\_",
    "C:\\_a",
    "<br>",
    "\xc2\xa0",
    "　",
    "０ｘ８",
    "“x”",
    "\t",
    "\x01",
    "x",
    "\r",
};

static void test_record__is_the_same_read_in_place_or_from_a_copy(void **state)
{
    vw_needles *none;
    vw_log_needles needles = {.every = true};
    uint32_t seed = 1;

    (void)state;
    assert_int_equal(vw_needles_open(&none, NULL, 0, VW_NEEDLES_BEST, NULL), VW_OK);
    needles.any = needles.task = (vw_needle_sets){none, none, none};
    for (int round = 0; round < 3000; round++) {
        vw_buf text = {0};

        for (int i = 0; i < 12; i++) {
            seed = seed * 1664525 + 1013904223;
            vw_buf_text(&text, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
        }
        assert_read_alike(vw_buf_span(&text), &needles);
        vw_buf_free(&text);
    }
    vw_needles_close(none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_record__is_the_same_read_in_place_or_from_a_copy),
    };
    return cmocka_run_group_tests_name("record", tests, NULL, NULL);
}

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "input/mend.h"

static void assert_mends(vw_span line, const char *expected, unsigned bits)
{
    vw_buf out = {0};
    unsigned found;

    vw_buf_text(&out, "kept|");
    found = vw_mend_line(line, &out);
    assert_memory_equal(out.ptr, "kept|", 5);
    assert_string_equal(out.ptr + 5, expected);
    assert_int_equal(found, bits);
    vw_buf_clear(&out);
    vw_mend_characters(line, &out);
    assert_true(vw_mend_changes(line) == !vw_span_is(line, vw_buf_span(&out)));
    vw_buf_free(&out);
}

#define MENDS(from, to, bits) assert_mends(VW_SPAN(from), to, bits)
#define STAYS(text) assert_mends(VW_SPAN(text), text, 0)

static void test_mend__leaves_what_the_program_wrote(void **state)
{
    (void)state;
    STAYS("");
    STAYS("   ");
    STAYS("01/19/2018 01:23:20.701 COM Error(0x80042316): "
          "m_pVssObject->StartSnapshotSet(&m_latestSnapshotSetID)");
    STAYS("   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)");
    STAYS("- Writer Failure code: 0x800423f2 (<Unknown error code>)");
    STAYS("a\tb");
    STAYS("ボリューム シャドウ コピー ﾎﾞﾘｭｰﾑ ー 〜");
    STAYS("\xef\xbf\xbd\xff"); /* what decoding left */
}

static void test_mend__takes_quoting_off(void **state)
{
    (void)state;
    MENDS("> Event ID: 12289", "Event ID: 12289", VW_MEND_QUOTING);
    MENDS(">01/19/2018", "01/19/2018", VW_MEND_QUOTING);
    MENDS(">", "", VW_MEND_QUOTING);
    MENDS("  > a", "a", VW_MEND_QUOTING);
    MENDS("| a", "a", VW_MEND_QUOTING);
    MENDS("> > a", "a", VW_MEND_QUOTING);
    MENDS(">> | > a", "a", VW_MEND_QUOTING);
    MENDS(">    - Status: 9", "   - Status: 9", VW_MEND_QUOTING);
    MENDS("\xef\xbc\x9e a", "a", VW_MEND_QUOTING); /* U+FF1E */
    STAYS("a > b");
    STAYS("-> a");
}

static void test_mend__keeps_the_bars_of_a_table(void **state)
{
    (void)state;
    STAYS("| 0x80042316 | VSS_E_SNAPSHOT_SET_IN_PROGRESS | busy |");
    STAYS("| a | b |");
    STAYS("|a|b|");
    MENDS("> | a | b |", "| a | b |", VW_MEND_QUOTING);
    MENDS("| a | b", "a | b", VW_MEND_QUOTING);
    STAYS("8193 | VSS | Error");
}

static void test_mend__takes_line_numbers_off_stamps_and_quoting(void **state)
{
    (void)state;
    MENDS("12: 01/19/2018 01:23:20.701 x", "01/19/2018 01:23:20.701 x", VW_MEND_NUMBER);
    MENDS("12:01/19/2018 01:23:20.701 x", "01/19/2018 01:23:20.701 x", VW_MEND_NUMBER);
    MENDS("    12\t01/19/2018 01:23:20.701 x", "01/19/2018 01:23:20.701 x", VW_MEND_NUMBER);
    MENDS("[12] 01/19/2018 01:23:20.701 x", "01/19/2018 01:23:20.701 x", VW_MEND_NUMBER);
    MENDS("12-2018-01-19 01:23:20 x", "2018-01-19 01:23:20 x", VW_MEND_NUMBER);
    MENDS("  12| - Status: 9", "- Status: 9", VW_MEND_NUMBER | VW_MEND_QUOTING);
    MENDS("12: > a", "a", VW_MEND_NUMBER | VW_MEND_QUOTING);
    MENDS("> 12: 01/19/2018 01:23:20.701", "01/19/2018 01:23:20.701",
          VW_MEND_NUMBER | VW_MEND_QUOTING);
}

static void test_mend__keeps_numbers_that_are_text(void **state)
{
    (void)state;
    STAYS("12: text");
    STAYS("[12] text");
    STAYS("12345678: 01/19/2018 01:23:20.701");
    STAYS("5 > 3");
    STAYS("2018-01-19 01:23:20 x");
    STAYS("01/19/2018 01:23:20.701 [07/19/2017 10:23:20.701] OUTPUT:");
    STAYS("[07/19/2017 10:23:20.701] OUTPUT:");
}

static void test_mend__makes_all_blanks_one_kind(void **state)
{
    (void)state;
    MENDS("a\xc2\xa0"
          "b",
          "a b", VW_MEND_SPACE);
    MENDS("a　b", "a b", VW_MEND_SPACE);
    MENDS("&nbsp;&NBSP;x", "  x", VW_MEND_SPACE);
    MENDS("a\xe2\x80\x89"
          "b",
          "a b", VW_MEND_SPACE); /* thin space */
    MENDS("\xef\xbb\xbf"
          "a\xe2\x80\x8b"
          "b",
          "ab", VW_MEND_SPACE); /* marks and joiners vanish */
    MENDS("a\0b\rc\x1b"
          "d\x7f",
          "a b c d ", VW_MEND_SPACE);
}

static void test_mend__makes_full_width_ascii_narrow(void **state)
{
    (void)state;
    MENDS("０ｘ８００４２３１６", "0x80042316", VW_MEND_WIDTH);
    MENDS("ＶＳＳ＿Ｅ", "VSS_E", VW_MEND_WIDTH);
    MENDS("０１／１９／２０１８　０１：２３：２０．７０１", "01/19/2018 01:23:20.701",
          VW_MEND_WIDTH | VW_MEND_SPACE);
}

/* Full-width brackets are how Japanese is written, nothing that went wrong. */
static void test_mend__tells_nothing_of_full_width_signs(void **state)
{
    (void)state;
    MENDS("転送が完了しました（5 ブロック）！", "転送が完了しました(5 ブロック)!", 0);
    MENDS("操作：", "操作:", 0);
}

static void test_mend__makes_typographic_signs_plain(void **state)
{
    (void)state;
    MENDS("Selected writer ‘System Writer’ “x” ‚ ′ ″",
          "Selected writer 'System Writer' \"x\" ' ' \"", VW_MEND_QUOTES);
    MENDS("– Status: 9", "- Status: 9", VW_MEND_QUOTES);
    MENDS("—- log excerpt —-", "-- log excerpt --", VW_MEND_QUOTES);
    MENDS("−2147212522 ‐ ―", "-2147212522 - -", VW_MEND_QUOTES);
}

static void test_mend__undoes_markup(void **state)
{
    (void)state;
    MENDS("&lt;Unknown error code&gt; &amp;m_id &quot;x&quot; &#39;",
          "<Unknown error code> &m_id \"x\" '", VW_MEND_MARKUP);
    MENDS("VSS\\_E\\_BAD\\_STATE", "VSS_E_BAD_STATE", VW_MEND_MARKUP);
    MENDS("m\\_pVssObject-\\>StartSnapshotSet(&m\\_id)", "m_pVssObject->StartSnapshotSet(&m_id)",
          VW_MEND_MARKUP);
    MENDS("*\\<DateTime>* \\*\\[x\\]\\#", "*<DateTime>* *[x]#", VW_MEND_MARKUP);
    MENDS("a<br>b<br/>c<BR />", "a b c ", VW_MEND_MARKUP);
    STAYS("&m_id & &nothing; <b>");
}

static void test_mend__leaves_the_backslashes_of_paths(void **state)
{
    (void)state;
    STAYS("\\\\?\\Volume{6b9e9cb5-0000}\\");
    STAYS("\\\\nas01\\_backup\\x");
    STAYS("C:\\_temp");
    STAYS("C:\\Windows\\_x\\[y]");
    STAYS("a \\\\ b \\");
    STAYS("\\n\\_");
}

static void test_mend__looks_through_markup_for_quoting(void **state)
{
    (void)state;
    MENDS("&gt; a", "a", VW_MEND_MARKUP | VW_MEND_QUOTING);
    MENDS("&nbsp;> a", "a", VW_MEND_SPACE | VW_MEND_QUOTING);
}

/* Every byte at every place, of lines that fill a vector and that do not. */
static void test_mend__tells_plain_lines_at_a_glance(void **state)
{
    static const size_t lens[] = {1, 15, 16, 17, 40};
    char line[40];

    (void)state;
    assert_true(vw_mend_is_plain(VW_SPAN("")));
    memset(line, 'x', sizeof line);
    for (size_t i = 0; i < sizeof lens / sizeof *lens; i++)
        for (size_t at = 0; at < lens[i]; at++) {
            for (int byte = 0; byte < 256; byte++) {
                bool is_plain = byte == '\t' || (byte >= ' ' && byte < 0x7f && byte != '&' &&
                                                 byte != '<' && byte != '\\');

                line[at] = (char)byte;
                assert_int_equal(vw_mend_is_plain((vw_span){line, lens[i]}), is_plain);
            }
            line[at] = 'x';
        }
}

static void test_mend__ends_soon_on_hostile_lines(void **state)
{
    static char line[64 * 1024];
    vw_buf out = {0};

    (void)state;
    memset(line, '>', sizeof line);
    vw_mend_line((vw_span){line, sizeof line}, &out);
    assert_int_equal(out.len, sizeof line - 16);
    memset(line, '|', sizeof line);
    vw_buf_clear(&out);
    vw_mend_line((vw_span){line, sizeof line}, &out);
    memset(line, '1', sizeof line);
    vw_mend_line((vw_span){line, sizeof line}, &out);
    for (size_t i = 0; i < sizeof line; i++)
        line[i] = "\\_"[i % 2];
    vw_mend_line((vw_span){line, sizeof line}, &out);
    vw_buf_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mend__leaves_what_the_program_wrote),
        cmocka_unit_test(test_mend__takes_quoting_off),
        cmocka_unit_test(test_mend__keeps_the_bars_of_a_table),
        cmocka_unit_test(test_mend__takes_line_numbers_off_stamps_and_quoting),
        cmocka_unit_test(test_mend__keeps_numbers_that_are_text),
        cmocka_unit_test(test_mend__makes_all_blanks_one_kind),
        cmocka_unit_test(test_mend__makes_full_width_ascii_narrow),
        cmocka_unit_test(test_mend__tells_nothing_of_full_width_signs),
        cmocka_unit_test(test_mend__makes_typographic_signs_plain),
        cmocka_unit_test(test_mend__undoes_markup),
        cmocka_unit_test(test_mend__leaves_the_backslashes_of_paths),
        cmocka_unit_test(test_mend__looks_through_markup_for_quoting),
        cmocka_unit_test(test_mend__tells_plain_lines_at_a_glance),
        cmocka_unit_test(test_mend__ends_soon_on_hostile_lines),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

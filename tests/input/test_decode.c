#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "input/decode.h"

static vw_encoding detect(vw_span head)
{
    size_t mark;

    return vw_encoding_detect(head, &mark);
}

#define DETECT(literal) detect(VW_SPAN(literal))

/* Appends UTF-8 text, which has no character beyond U+FFFF, as UTF-16. */
static void add_utf16(vw_buf *out, const char *text, bool big_endian)
{
    const unsigned char *at = (const unsigned char *)text;

    while (*at) {
        unsigned unit = *at < 0x80   ? *at
                        : *at < 0xe0 ? (*at & 0x1fu) << 6 | (at[1] & 0x3fu)
                                     : (*at & 0xfu) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3fu);

        at += *at < 0x80 ? 1 : *at < 0xe0 ? 2 : 3;
        vw_buf_char(out, (char)(big_endian ? unit >> 8 : unit), 1);
        vw_buf_char(out, (char)(big_endian ? unit : unit >> 8), 1);
    }
}

static void assert_detects_utf16(const char *text)
{
    for (int big = 0; big < 2; big++) {
        vw_buf raw = {0};

        add_utf16(&raw, text, big);
        assert_int_equal(detect(vw_buf_span(&raw)),
                         big ? VW_ENCODING_UTF16BE : VW_ENCODING_UTF16LE);
        assert_int_equal(detect(vw_span_cut(vw_buf_span(&raw), 0, raw.len - 1)),
                         big ? VW_ENCODING_UTF16BE : VW_ENCODING_UTF16LE);
        vw_buf_free(&raw);
    }
}

/* Decodes and compares; returns how much was replaced. */
static size_t assert_decodes(vw_encoding encoding, vw_span raw, const char *expected)
{
    vw_decoder *decoder;
    vw_buf out = {0};
    size_t replaced;

    assert_int_equal(vw_decoder_open(&decoder, encoding, NULL), VW_OK);
    replaced = vw_decode(decoder, raw, &out);
    assert_string_equal(out.ptr ? out.ptr : "", expected);
    vw_buf_free(&out);
    vw_decoder_close(decoder);
    return replaced;
}

static void test_decode__tells_marks_and_their_bytes(void **state)
{
    size_t mark;

    (void)state;
    assert_int_equal(vw_encoding_detect(VW_SPAN("\xef\xbb\xbfx"), &mark), VW_ENCODING_UTF8);
    assert_int_equal(mark, 3);
    assert_int_equal(vw_encoding_detect(VW_SPAN("\xff\xfex\0"), &mark), VW_ENCODING_UTF16LE);
    assert_int_equal(mark, 2);
    assert_int_equal(vw_encoding_detect(VW_SPAN("\xfe\xff\0x"), &mark), VW_ENCODING_UTF16BE);
    assert_int_equal(mark, 2);
    assert_int_equal(vw_encoding_detect(VW_SPAN("x"), &mark), VW_ENCODING_UNKNOWN);
    assert_int_equal(mark, 0);
}

static void test_decode__leaves_ascii_undecided(void **state)
{
    (void)state;
    assert_int_equal(DETECT("01/19/2018 01:22:39.330 VssStart()\r\n"), VW_ENCODING_UNKNOWN);
    assert_int_equal(DETECT(""), VW_ENCODING_UNKNOWN);
    assert_int_equal(DETECT("a zero byte \0 and some \0\0\0\0\0\0 more"), VW_ENCODING_UNKNOWN);
}

static void test_decode__tells_utf16_without_a_mark(void **state)
{
    (void)state;
    assert_detects_utf16("01/19/2018 01:22:39.330 VssStart()\r\n");
    assert_detects_utf16("Größe: 12 µs\r\n");
    assert_detects_utf16("スナップショットの作成を開始します\r\n");
    assert_detects_utf16("保持ポリシーに従い古いイメージセットを削除します。使用量を確認し、再実行"
                         "してください 12\n");
}

static void test_decode__does_not_take_holes_in_a_text_for_utf16(void **state)
{
    char text[4000];

    (void)state;
    memset(text, 'x', sizeof text);
    memset(text + 1001, '\0', 2500);
    assert_int_equal(detect((vw_span){text, sizeof text}), VW_ENCODING_UNKNOWN);
    assert_int_equal(DETECT("コピー\0サービス\0エラー\0"), VW_ENCODING_UTF8);
}

static void test_decode__tells_utf8_though_a_few_bytes_are_bad(void **state)
{
    (void)state;
    assert_int_equal(DETECT("シャドウ コピー"), VW_ENCODING_UTF8);
    assert_int_equal(DETECT("シャドウ コピー\xff と \x83 バックアップ"), VW_ENCODING_UTF8);
    assert_int_equal(DETECT("Größe"), VW_ENCODING_UTF8);
    assert_int_equal(DETECT("состояние"), VW_ENCODING_UTF8);
}

static void test_decode__tells_utf8_wherever_the_head_ends(void **state)
{
    vw_span text = VW_SPAN("影のコピー😀");

    (void)state;
    for (size_t len = 3; len <= text.len; len++)
        assert_int_equal(detect(vw_span_cut(text, 0, len)), VW_ENCODING_UTF8);
}

/* "シャドウ コピー", "作成", "エラー" in CP932. */
#define SHADOW_COPY "\x83\x56\x83\x83\x83\x68\x83\x45 \x83\x52\x83\x73\x81\x5b"
#define MAKING "\x8d\xec\x90\xac"

static void test_decode__tells_cp932_wherever_the_head_ends(void **state)
{
    vw_span text = VW_SPAN("VSS: " SHADOW_COPY " " MAKING);

    (void)state;
    for (size_t len = 7; len <= text.len; len++)
        assert_int_equal(detect(vw_span_cut(text, 0, len)), VW_ENCODING_CP932);
}

static void test_decode__tells_half_width_katakana(void **state)
{
    (void)state;
    assert_int_equal(DETECT("\xca\xde\xaf\xb8\xb1\xaf\xcc\xdf"), VW_ENCODING_CP932); /* ﾊﾞｯｸｱｯﾌﾟ */
    assert_int_equal(DETECT("\xbf\xcc\xc4\xb3\xaa\xb1 1.0"), VW_ENCODING_CP932); /* ｿﾌﾄｳｪｱ */
    assert_int_equal(DETECT("\xce\xde\xd8\xad\xb0\xd1 C:"), VW_ENCODING_CP932); /* ﾎﾞﾘｭｰﾑ */
}

static void test_decode__tells_a_lone_kanji_between_digits(void **state)
{
    (void)state;
    assert_int_equal(DETECT("2018\x94\x4e"
                            "1\x8c\x8e"
                            "19\x93\xfa 1:22"),
                     VW_ENCODING_CP932); /* 年月日 */
}

/* Windows-1252 is none of ours: it is read as UTF-8 with replacements. */
static void test_decode__does_not_take_latin_1_for_cp932(void **state)
{
    (void)state;
    assert_int_equal(DETECT("Gr\xf6\xdf"
                            "e der Datei f\xfcr die Sicherung"),
                     VW_ENCODING_UTF8);
    assert_int_equal(DETECT("l'op\xe9ration a \xe9t\xe9 refus\xe9"
                            "e"),
                     VW_ENCODING_UTF8);
    assert_int_equal(DETECT("Couldn\x92t open"), VW_ENCODING_UTF8);
    assert_int_equal(assert_decodes(VW_ENCODING_UNKNOWN, VW_SPAN("f\xfcr"), "f\xef\xbf\xbdr"), 1);
}

static void test_decode__keeps_valid_utf8_and_replaces_bad_bytes_one_by_one(void **state)
{
    (void)state;
    assert_int_equal(assert_decodes(VW_ENCODING_UTF8, VW_SPAN("影 a"), "影 a"), 0);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF8, VW_SPAN("a\xff\xc0\x80z"), "a���z"), 3);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF8, VW_SPAN("\xe3\x81"), "��"), 2);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF8, VW_SPAN(""), ""), 0);
}

static void test_decode__reads_utf16_in_both_orders(void **state)
{
    (void)state;
    assert_int_equal(
        assert_decodes(VW_ENCODING_UTF16LE, VW_SPAN("A\0\x71\x5f\x3d\xd8\x00\xde"), "A影😀"), 0);
    assert_int_equal(
        assert_decodes(VW_ENCODING_UTF16BE, VW_SPAN("\0A\x5f\x71\xd8\x3d\xde\x00"), "A影😀"), 0);
}

static void test_decode__replaces_half_pairs_and_half_units(void **state)
{
    (void)state;
    assert_int_equal(assert_decodes(VW_ENCODING_UTF16LE,
                                    VW_SPAN("\x3d\xd8"
                                            "A\0"),
                                    "�A"),
                     1);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF16LE,
                                    VW_SPAN("\x00\xde"
                                            "A\0"),
                                    "�A"),
                     1);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF16LE, VW_SPAN("\x3d\xd8\x3d\xd8\x00\xde"), "�😀"),
                     1);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF16LE, VW_SPAN("A\0B"), "A�"), 1);
    assert_int_equal(assert_decodes(VW_ENCODING_UTF16BE, VW_SPAN("\xd8\x3d"), "�"), 1);
}

static void test_decode__reads_cp932_as_windows_does(void **state)
{
    (void)state;
    assert_int_equal(assert_decodes(VW_ENCODING_CP932, VW_SPAN("C:\\ " SHADOW_COPY " ~"),
                                    "C:\\ シャドウ コピー ~"),
                     0);
    assert_int_equal(assert_decodes(VW_ENCODING_CP932, VW_SPAN("\xca\xde"), "ﾊﾞ"), 0);
    /* NEC and IBM characters, the full-width tilde and minus of Windows */
    assert_int_equal(
        assert_decodes(VW_ENCODING_CP932, VW_SPAN("\x87\x40\xfb\xfc\x81\x60\x81\x7c"), "①髙～－"),
        0);
}

static void test_decode__replaces_bad_cp932_one_byte_at_a_time(void **state)
{
    (void)state;
    assert_int_equal(assert_decodes(VW_ENCODING_CP932, VW_SPAN("a\x83\x20z"), "a� z"), 1);
    assert_int_equal(assert_decodes(VW_ENCODING_CP932, VW_SPAN("a\xff" MAKING "\x83"), "a�作成�"),
                     2);
}

static void test_decode__converts_long_cp932_text(void **state)
{
    vw_decoder *decoder;
    vw_buf raw = {0};
    vw_buf out = {0};

    (void)state;
    for (int i = 0; i < 5000; i++)
        vw_buf_add(&raw, VW_SPAN(MAKING));
    assert_int_equal(vw_decoder_open(&decoder, VW_ENCODING_CP932, NULL), VW_OK);
    assert_int_equal(vw_decode(decoder, vw_buf_span(&raw), &out), 0);
    assert_int_equal(out.len, 5000 * 6);
    assert_memory_equal(out.ptr + out.len - 6, "作成", 6);
    vw_decoder_close(decoder);
    vw_buf_free(&raw);
    vw_buf_free(&out);
}

static void test_decode__settles_at_the_first_text_that_is_not_ascii(void **state)
{
    vw_decoder *decoder;
    vw_buf out = {0};

    (void)state;
    assert_int_equal(vw_decoder_open(&decoder, VW_ENCODING_UNKNOWN, NULL), VW_OK);
    assert_int_equal(vw_decode(decoder, VW_SPAN("plain "), &out), 0);
    assert_int_equal(vw_decoder_encoding(decoder), VW_ENCODING_UNKNOWN);
    assert_int_equal(vw_decode(decoder, VW_SPAN(SHADOW_COPY), &out), 0);
    assert_int_equal(vw_decoder_encoding(decoder), VW_ENCODING_CP932);
    assert_string_equal(out.ptr, "plain シャドウ コピー");
    vw_decoder_close(decoder);
    vw_decoder_close(NULL);
    vw_buf_free(&out);
}

static void test_decode__names_encodings(void **state)
{
    (void)state;
    assert_string_equal(vw_encoding_name(VW_ENCODING_UNKNOWN), "utf-8");
    assert_string_equal(vw_encoding_name(VW_ENCODING_UTF8), "utf-8");
    assert_string_equal(vw_encoding_name(VW_ENCODING_UTF16LE), "utf-16le");
    assert_string_equal(vw_encoding_name(VW_ENCODING_UTF16BE), "utf-16be");
    assert_string_equal(vw_encoding_name(VW_ENCODING_CP932), "cp932");
    assert_int_equal(vw_encoding_unit(VW_ENCODING_UTF16BE), 2);
    assert_int_equal(vw_encoding_unit(VW_ENCODING_CP932), 1);
}

static void test_decode__reads_names_as_people_write_them(void **state)
{
    vw_encoding encoding;

    (void)state;
    assert_true(vw_encoding_read(VW_SPAN("UTF8"), &encoding) && encoding == VW_ENCODING_UTF8);
    assert_true(vw_encoding_read(VW_SPAN("utf-16"), &encoding) && encoding == VW_ENCODING_UTF16LE);
    assert_true(vw_encoding_read(VW_SPAN("UTF-16BE"), &encoding) &&
                encoding == VW_ENCODING_UTF16BE);
    assert_true(vw_encoding_read(VW_SPAN("Shift_JIS"), &encoding) && encoding == VW_ENCODING_CP932);
    assert_true(vw_encoding_read(VW_SPAN("sjis"), &encoding) && encoding == VW_ENCODING_CP932);
    assert_true(vw_encoding_read(VW_SPAN("windows-31j"), &encoding) &&
                encoding == VW_ENCODING_CP932);
    assert_false(vw_encoding_read(VW_SPAN("latin1"), &encoding));
    assert_false(vw_encoding_read(VW_SPAN(""), &encoding));
    assert_false(vw_encoding_read(VW_SPAN("utf-8-and-a-very-long-tail"), &encoding));
}

static void test_decode__squeezes_units_of_any_number_alike(void **state)
{
    char little[600], big[600], from_little[300], from_big[300];

    (void)state;
    for (size_t i = 0; i < 300; i++) {
        unsigned unit = (unsigned)(i * 7919 & 0xffff);

        unit = i % 3 ? unit : unit & 0x7f;
        little[2 * i] = big[2 * i + 1] = (char)unit;
        little[2 * i + 1] = big[2 * i] = (char)(unit >> 8);
    }
    for (size_t units = 0; units <= 300; units++) {
        vw_squeeze(little, units, false, from_little);
        vw_squeeze(big, units, true, from_big);
        assert_memory_equal(from_little, from_big, units);
    }
    for (size_t i = 0; i < 300; i++) {
        unsigned unit = (unsigned char)little[2 * i] | (unsigned)(unsigned char)little[2 * i + 1]
                                                           << 8;

        assert_int_equal((unsigned char)from_little[i], unit < 0x80 ? unit : 0x80 | (unit & 0x7f));
    }
}

static void test_decode__squeezes_a_literal_as_its_text(void **state)
{
    vw_buf raw = {0};
    vw_buf literal = {0};
    char text[64];

    (void)state;
    add_utf16(&raw, "エラー 0x8004 é", false);
    vw_squeeze(raw.ptr, raw.len / 2, false, text);
    vw_squeeze_literal(VW_SPAN("エラー 0x8004 é"), &literal);
    assert_int_equal(literal.len, raw.len / 2);
    assert_memory_equal(literal.ptr, text, literal.len);
    vw_buf_clear(&literal);
    vw_squeeze_literal(VW_SPAN("😀"), &literal); /* d83d de00 */
    assert_int_equal(literal.len, 2);
    assert_memory_equal(literal.ptr, "\xbd\x80", 2);
    vw_buf_free(&raw);
    vw_buf_free(&literal);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decode__tells_marks_and_their_bytes),
        cmocka_unit_test(test_decode__leaves_ascii_undecided),
        cmocka_unit_test(test_decode__tells_utf16_without_a_mark),
        cmocka_unit_test(test_decode__does_not_take_holes_in_a_text_for_utf16),
        cmocka_unit_test(test_decode__tells_utf8_though_a_few_bytes_are_bad),
        cmocka_unit_test(test_decode__tells_utf8_wherever_the_head_ends),
        cmocka_unit_test(test_decode__tells_cp932_wherever_the_head_ends),
        cmocka_unit_test(test_decode__tells_half_width_katakana),
        cmocka_unit_test(test_decode__tells_a_lone_kanji_between_digits),
        cmocka_unit_test(test_decode__does_not_take_latin_1_for_cp932),
        cmocka_unit_test(test_decode__keeps_valid_utf8_and_replaces_bad_bytes_one_by_one),
        cmocka_unit_test(test_decode__reads_utf16_in_both_orders),
        cmocka_unit_test(test_decode__replaces_half_pairs_and_half_units),
        cmocka_unit_test(test_decode__reads_cp932_as_windows_does),
        cmocka_unit_test(test_decode__replaces_bad_cp932_one_byte_at_a_time),
        cmocka_unit_test(test_decode__converts_long_cp932_text),
        cmocka_unit_test(test_decode__settles_at_the_first_text_that_is_not_ascii),
        cmocka_unit_test(test_decode__names_encodings),
        cmocka_unit_test(test_decode__reads_names_as_people_write_them),
        cmocka_unit_test(test_decode__squeezes_units_of_any_number_alike),
        cmocka_unit_test(test_decode__squeezes_a_literal_as_its_text),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "input/decode.h"

#include "base/ascii.h"
#include "base/utf8.h"

/*
 * Which encoding a log is in, told by its first bytes. Library detectors take
 * UTF-16 without a mark for CJK and half-width katakana for Latin text, hence
 * this one: it knows only the four encodings that logs of Windows come in.
 */

typedef struct mark {
    vw_span bytes;
    vw_encoding encoding;
} mark;

static const mark MARKS[] = {
    {{"\xef\xbb\xbf", 3}, VW_ENCODING_UTF8},
    {{"\xff\xfe", 2}, VW_ENCODING_UTF16LE},
    {{"\xfe\xff", 2}, VW_ENCODING_UTF16BE},
};

/* Bytes that a text has apart from letters: tab, LF, FF, CR. */
static bool is_text_ascii(unsigned char c)
{
    return (c >= 0x20 && c < 0x7f) || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/*
 * Characters that Windows logs have besides ASCII: Latin, punctuation, signs,
 * kana, ideographs, Hangul, half- and full-width forms. ASCII text that is read
 * as UTF-16 falls outside in about every second unit.
 */
static bool is_likely_unit(unsigned unit)
{
    static const struct {
        unsigned first, last;
    } likely[] = {{0x00a0, 0x024f}, {0x2010, 0x20af}, {0x2100, 0x2312}, {0x2460, 0x266f},
                  {0x3000, 0x30ff}, {0x3200, 0x33ff}, {0x4e00, 0x9fff}, {0xac00, 0xdfff},
                  {0xf900, 0xfaff}, {0xfeff, 0xfeff}, {0xff01, 0xffef}};

    for (size_t i = 0; i < sizeof likely / sizeof *likely; i++)
        if (unit >= likely[i].first && unit <= likely[i].last)
            return true;
    return false;
}

typedef struct unit_counts {
    size_t all, ascii, likely; /* zero units are not counted: holes are no evidence */
} unit_counts;

static unit_counts count_units(vw_span head, bool big_endian)
{
    unit_counts counts = {0};

    for (size_t i = 0; i + 1 < head.len; i += 2) {
        unsigned high = (unsigned char)head.ptr[i + !big_endian];
        unsigned low = (unsigned char)head.ptr[i + big_endian];

        if (!high && !low)
            continue;
        counts.all++;
        if (!high && is_text_ascii((unsigned char)low))
            counts.ascii++;
        else if (is_likely_unit(high << 8 | low))
            counts.likely++;
    }
    return counts;
}

/*
 * Japanese text may have nothing but line ends and digits in ASCII: one unit
 * in 64 must be, four times as many as in the other byte order, and no more
 * than one unit in seven may be an unlikely one.
 */
static bool is_utf16(const unit_counts *counts, const unit_counts *swapped)
{
    return counts->ascii && counts->ascii * 64 >= counts->all &&
           counts->ascii > swapped->ascii * 4 &&
           (counts->ascii + counts->likely) * 7 >= counts->all * 6;
}

typedef struct utf8_counts {
    size_t good, bad; /* characters beyond ASCII, bytes that are none */
    bool kana_only;   /* each good one could be two half-width katakana of CP932 */
} utf8_counts;

/* A character that the end of the head cuts is neither good nor bad. */
static bool is_cut_off(vw_span rest)
{
    static const struct {
        unsigned char mask, lead;
        size_t bytes;
    } leads[] = {{0xe0, 0xc0, 2}, {0xf0, 0xe0, 3}, {0xf8, 0xf0, 4}};

    for (size_t i = 1; i < rest.len; i++)
        if (((unsigned char)rest.ptr[i] & 0xc0) != 0x80)
            return false;
    for (size_t i = 0; i < 3; i++)
        if (((unsigned char)rest.ptr[0] & leads[i].mask) == leads[i].lead)
            return rest.len < leads[i].bytes;
    return false;
}

static bool could_be_kana(vw_span character)
{
    return character.len == 2 && (unsigned char)character.ptr[0] >= 0xc4 &&
           (unsigned char)character.ptr[1] >= 0xa1;
}

static utf8_counts count_utf8(vw_span head)
{
    utf8_counts counts = {0, 0, true};
    uint32_t character;

    for (size_t at = vw_utf8_ascii(head, 0); at < head.len; at += vw_utf8_ascii(head, at)) {
        vw_span rest = vw_span_from(head, at);
        size_t bytes = vw_utf8_read(rest, &character);

        at += bytes;
        if (character == UINT32_MAX) {
            if (is_cut_off(rest))
                break;
            counts.bad++;
        } else {
            counts.good++;
            counts.kana_only = counts.kana_only && could_be_kana(vw_span_cut(rest, 0, bytes));
        }
    }
    return counts;
}

typedef enum cp932_class {
    CP932_ASCII,
    CP932_KANA,   /* half-width katakana, or a kanji: could be two letters of Latin-1 too */
    CP932_SURE,   /* kana and punctuation of Japanese: hardly ever a pair of Latin-1 */
    CP932_BAD,    /* nothing, or a character that Windows does not assign */
    CP932_CUT_OFF /* a first byte at the end of the head */
} cp932_class;

static bool is_cp932_lead(unsigned char c)
{
    return (c >= 0x81 && c <= 0x9f) || (c >= 0xe0 && c <= 0xfc);
}

/* Rows without any character; 0xf0-0xf9 are for the user's own, which logs do not have. */
static bool is_empty_row(unsigned char lead)
{
    return (lead >= 0x85 && lead <= 0x86) || lead == 0xeb || lead == 0xec || lead == 0xef ||
           (lead >= 0xf0 && lead <= 0xf9);
}

static cp932_class class_of_cp932(vw_span rest, size_t *bytes)
{
    unsigned char lead = (unsigned char)rest.ptr[0];
    unsigned char trail;

    *bytes = 1;
    if (lead < 0x80)
        return CP932_ASCII;
    if (lead >= 0xa1 && lead <= 0xdf)
        return CP932_KANA;
    if (!is_cp932_lead(lead) || is_empty_row(lead))
        return CP932_BAD;
    if (rest.len < 2)
        return CP932_CUT_OFF;
    trail = (unsigned char)rest.ptr[1];
    if (trail < 0x40 || trail == 0x7f || trail > 0xfc)
        return CP932_BAD;
    *bytes = 2;
    return lead <= 0x83 ? CP932_SURE : CP932_KANA;
}

/*
 * Characters in runs are Japanese. One alone beside an ASCII letter is most
 * likely an accented letter of Latin-1 that has eaten its neighbour.
 */
typedef struct cp932_counts {
    size_t good, bad;
} cp932_counts;

static void count_run(cp932_counts *counts, size_t run, bool sure, bool beside_letter)
{
    if (run > 1 || sure || !beside_letter)
        counts->good += run;
    else
        counts->bad += run;
}

static cp932_counts count_cp932(vw_span head)
{
    cp932_counts counts = {0};
    size_t run = 0;
    bool sure = false;
    bool after_letter = false;
    size_t bytes;

    for (size_t at = 0; at < head.len; at += bytes) {
        cp932_class class = class_of_cp932(vw_span_from(head, at), &bytes);

        if (class == CP932_KANA || class == CP932_SURE) {
            sure = (run && sure) || class == CP932_SURE;
            run++;
            continue;
        }
        count_run(&counts, run, sure, after_letter || vw_is_alpha(head.ptr[at]));
        run = 0;
        after_letter = vw_is_alpha(head.ptr[at]);
        counts.bad += class == CP932_BAD;
    }
    count_run(&counts, run, sure, after_letter);
    return counts;
}

static vw_encoding detect_bytes(vw_span head)
{
    utf8_counts utf8 = count_utf8(head);
    cp932_counts cp932;

    if (!utf8.good && !utf8.bad)
        return VW_ENCODING_UNKNOWN;
    if (utf8.good >= utf8.bad * 4 && !utf8.kana_only)
        return VW_ENCODING_UTF8;
    cp932 = count_cp932(head);
    return cp932.good && cp932.good >= cp932.bad * 4 ? VW_ENCODING_CP932 : VW_ENCODING_UTF8;
}

vw_encoding vw_encoding_detect(vw_span head, size_t *mark)
{
    unit_counts little, big;

    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (vw_starts(head, MARKS[i].bytes)) {
            *mark = MARKS[i].bytes.len;
            return MARKS[i].encoding;
        }
    *mark = 0;
    if (head.len && memchr(head.ptr, '\0', head.len)) {
        little = count_units(head, false);
        big = count_units(head, true);
        if (is_utf16(&little, &big))
            return VW_ENCODING_UTF16LE;
        if (is_utf16(&big, &little))
            return VW_ENCODING_UTF16BE;
    }
    return detect_bytes(head);
}

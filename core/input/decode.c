#include "input/decode.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>

static const vw_span REPLACEMENT = {"\xef\xbf\xbd", 3};

const char *vw_encoding_name(vw_encoding encoding)
{
    static const char *const names[] = {"utf-8", "utf-8", "utf-16le", "utf-16be", "cp932"};

    return names[encoding];
}

typedef struct spelling {
    const char *name; /* small letters and digits only */
    vw_encoding encoding;
} spelling;

/* "utf-16" and "unicode" are little endian, as Windows writes them. */
static const spelling SPELLINGS[] = {
    {"utf8", VW_ENCODING_UTF8},        {"utf16", VW_ENCODING_UTF16LE},
    {"utf16le", VW_ENCODING_UTF16LE},  {"utf16be", VW_ENCODING_UTF16BE},
    {"unicode", VW_ENCODING_UTF16LE},  {"cp932", VW_ENCODING_CP932},
    {"ms932", VW_ENCODING_CP932},      {"932", VW_ENCODING_CP932},
    {"windows932", VW_ENCODING_CP932}, {"windows31j", VW_ENCODING_CP932},
    {"sjis", VW_ENCODING_CP932},       {"shiftjis", VW_ENCODING_CP932},
    {"mskanji", VW_ENCODING_CP932},
};

bool vw_encoding_read(vw_span name, vw_encoding *out)
{
    char plain[16];
    size_t len = 0;

    for (size_t i = 0; i < name.len; i++) {
        if (name.ptr[i] == '-' || name.ptr[i] == '_' || name.ptr[i] == ' ')
            continue;
        if (len == sizeof plain)
            return false;
        plain[len++] = vw_lower(name.ptr[i]);
    }
    for (size_t i = 0; i < sizeof SPELLINGS / sizeof *SPELLINGS; i++)
        if (vw_span_is((vw_span){plain, len}, vw_span_of(SPELLINGS[i].name))) {
            *out = SPELLINGS[i].encoding;
            return true;
        }
    return false;
}

size_t vw_encoding_unit(vw_encoding encoding)
{
    return encoding == VW_ENCODING_UTF16LE || encoding == VW_ENCODING_UTF16BE ? 2 : 1;
}

struct vw_decoder {
    vw_encoding encoding;
    bool has_iconv; /* false also where this system knows no CP932: then all of it is replaced */
    iconv_t iconv;
};

static void open_cp932(vw_decoder *decoder)
{
    if (decoder->has_iconv)
        return;
    decoder->iconv = iconv_open("UTF-8", "CP932");
    decoder->has_iconv = decoder->iconv != (iconv_t)-1;
}

vw_status vw_decoder_open(vw_decoder **out, vw_encoding encoding, vw_error *err)
{
    vw_decoder *decoder = calloc(1, sizeof *decoder);
    vw_status status = decoder ? vw_decoder_renew(decoder, encoding, err) : vw_fail_memory(err);

    *out = status == VW_OK ? decoder : NULL;
    if (status != VW_OK)
        free(decoder);
    return status;
}

vw_status vw_decoder_renew(vw_decoder *decoder, vw_encoding encoding, vw_error *err)
{
    if (encoding == VW_ENCODING_CP932) {
        open_cp932(decoder);
        if (!decoder->has_iconv)
            return vw_fail(err, VW_ERR_IO, "This system cannot convert CP932 (Shift_JIS).",
                           "このシステムでは CP932 (Shift_JIS) を変換できません。");
    }
    decoder->encoding = encoding;
    return VW_OK;
}

static size_t decode_utf8(vw_span raw, vw_buf *out)
{
    size_t replaced = 0;

    for (;;) {
        size_t valid = vw_utf8_valid(raw);

        vw_buf_add(out, vw_span_cut(raw, 0, valid));
        if (valid == raw.len)
            return replaced;
        vw_buf_add(out, REPLACEMENT);
        replaced++;
        raw = vw_span_from(raw, valid + 1);
    }
}

static uint32_t unit_at(vw_span raw, size_t at, bool big_endian)
{
    uint32_t first = (unsigned char)raw.ptr[at];
    uint32_t second = (unsigned char)raw.ptr[at + 1];

    return big_endian ? first << 8 | second : second << 8 | first;
}

/* The character at `at` and the bytes that it takes; UINT32_MAX for half a pair. */
static size_t read_utf16(vw_span raw, size_t at, bool big_endian, uint32_t *character)
{
    uint32_t unit = unit_at(raw, at, big_endian);

    *character = unit;
    if (unit < 0xd800 || unit > 0xdfff)
        return 2;
    *character = UINT32_MAX;
    if (unit < 0xdc00 && at + 4 <= raw.len) {
        uint32_t low = unit_at(raw, at + 2, big_endian);

        if (low >= 0xdc00 && low <= 0xdfff) {
            *character = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
            return 4;
        }
    }
    return 2;
}

static size_t decode_utf16(vw_span raw, bool big_endian, vw_buf *out)
{
    size_t replaced = 0;
    char bytes[4];

    for (size_t at = 0; at < raw.len;) {
        uint32_t character = UINT32_MAX; /* half a unit at the end */
        size_t taken = at + 1 < raw.len ? read_utf16(raw, at, big_endian, &character) : 1;

        if (character == UINT32_MAX) {
            vw_buf_add(out, REPLACEMENT);
            replaced++;
        } else {
            vw_buf_add(out, (vw_span){bytes, vw_utf8_write(bytes, character)});
        }
        at += taken;
    }
    return replaced;
}

/* Converts until iconv stops; returns the bytes that it took. */
static size_t convert(vw_decoder *decoder, vw_span raw, vw_buf *out)
{
    char room[1024];
    char *from =
        (char *)raw.ptr; /* iconv does not write there; its prototype is older than const */
    size_t left = raw.len;
    size_t result;

    do {
        char *to = room;
        size_t free_bytes = sizeof room;

        result = iconv(decoder->iconv, &from, &left, &to, &free_bytes);
        vw_buf_add(out, (vw_span){room, sizeof room - free_bytes});
    } while (result == (size_t)-1 && errno == E2BIG);
    return raw.len - left;
}

static size_t decode_cp932(vw_decoder *decoder, vw_span raw, vw_buf *out)
{
    size_t replaced = 0;

    for (;;) {
        size_t taken = vw_utf8_ascii(raw, 0);

        vw_buf_add(out, vw_span_cut(raw, 0, taken));
        raw = vw_span_from(raw, taken);
        if (raw.len && decoder->has_iconv)
            raw = vw_span_from(raw, convert(decoder, raw, out));
        if (!raw.len)
            return replaced;
        vw_buf_add(out, REPLACEMENT);
        replaced++;
        raw = vw_span_from(raw, 1);
    }
}

/* Settles an unknown encoding by the first text that is not ASCII. */
static void settle(vw_decoder *decoder, vw_span raw)
{
    size_t mark;
    vw_encoding encoding = vw_encoding_detect(raw, &mark);

    if (encoding != VW_ENCODING_CP932) {
        decoder->encoding = VW_ENCODING_UTF8;
        return;
    }
    decoder->encoding = encoding;
    open_cp932(decoder);
}

size_t vw_decode(vw_decoder *decoder, vw_span raw, vw_buf *out)
{
    if (decoder->encoding == VW_ENCODING_UNKNOWN && vw_utf8_ascii(raw, 0) < raw.len)
        settle(decoder, raw);
    switch (decoder->encoding) {
    case VW_ENCODING_UTF16LE: return decode_utf16(raw, false, out);
    case VW_ENCODING_UTF16BE: return decode_utf16(raw, true, out);
    case VW_ENCODING_CP932: return decode_cp932(decoder, raw, out);
    case VW_ENCODING_UNKNOWN:
    case VW_ENCODING_UTF8: break;
    }
    return decode_utf8(raw, out);
}

vw_encoding vw_decoder_encoding(const vw_decoder *decoder)
{
    return decoder->encoding;
}

void vw_decoder_close(vw_decoder *decoder)
{
    if (!decoder)
        return;
    if (decoder->has_iconv)
        iconv_close(decoder->iconv);
    free(decoder);
}

/*
 * Decoding: total, valid UTF-8 out of any bytes, the replaced counted, the same
 * line by line as whole, UTF-8 and UTF-16 as decoders written from the
 * definition have it; and squeezing, by which UTF-16 is searched.
 */
#include "fuzz.h"
#include "input/decode.h"
#include "input/encode.h"

static const char MARK[] = "\xef\xbf\xbd";

static size_t count_marks(vw_span text)
{
    size_t count = 0;

    for (size_t at = vw_find(text, vw_span_of(MARK), 0); at != SIZE_MAX;
         at = vw_find(text, vw_span_of(MARK), at + 3))
        count++;
    return count;
}

static size_t decode_all(vw_encoding encoding, vw_span raw, vw_buf *out)
{
    vw_decoder *decoder;
    size_t replaced;

    ENSURE(vw_decoder_open(&decoder, encoding, NULL) == VW_OK);
    replaced = vw_decode(decoder, raw, out);
    vw_decoder_close(decoder);
    return replaced;
}

/* Where the line that begins at `from` ends, behind its LF. */
static size_t line_end(vw_encoding encoding, vw_span raw, size_t from)
{
    size_t unit = vw_encoding_unit(encoding);

    for (size_t at = from; at + unit <= raw.len; at += unit) {
        bool big = encoding == VW_ENCODING_UTF16BE;

        if (unit == 1 ? raw.ptr[at] == '\n' : raw.ptr[at + big] == '\n' && !raw.ptr[at + !big])
            return at + unit;
    }
    return raw.len;
}

static size_t decode_lines(vw_encoding encoding, vw_span raw, vw_buf *out)
{
    vw_decoder *decoder;
    size_t replaced = 0;

    ENSURE(vw_decoder_open(&decoder, encoding, NULL) == VW_OK);
    for (size_t at = 0; at < raw.len;) {
        size_t end = line_end(encoding, raw, at);
        vw_span line = fuzz_copy(vw_span_cut(raw, at, end));

        replaced += vw_decode(decoder, line, out);
        free((char *)line.ptr);
        at = end;
    }
    vw_decoder_close(decoder);
    return replaced;
}

static size_t reference_utf8(vw_span raw, vw_buf *out)
{
    size_t replaced = 0;
    uint32_t character;

    for (size_t at = 0, bytes; at < raw.len; at += bytes) {
        bytes = vw_utf8_read(vw_span_from(raw, at), &character);
        replaced += character == UINT32_MAX;
        vw_buf_add(out,
                   character == UINT32_MAX ? vw_span_of(MARK) : vw_span_cut(raw, at, at + bytes));
    }
    return replaced;
}

static unsigned unit_at(vw_span raw, size_t at, bool big)
{
    return (unsigned)((unsigned char)raw.ptr[at + !big] << 8 | (unsigned char)raw.ptr[at + big]);
}

static size_t reference_utf16(vw_span raw, bool big, vw_buf *out)
{
    size_t replaced = 0, at = 0;

    for (; at + 1 < raw.len; at += 2) {
        uint32_t c = unit_at(raw, at, big);
        unsigned low = at + 3 < raw.len ? unit_at(raw, at + 2, big) : 0;
        char bytes[4];

        if (c >= 0xd800 && c < 0xdc00 && low >= 0xdc00 && low < 0xe000) {
            c = 0x10000 + (c - 0xd800) * 0x400 + (low - 0xdc00);
            at += 2;
        }
        if (c >= 0xd800 && c < 0xe000)
            c = 0xfffd, replaced++;
        vw_buf_add(out, (vw_span){bytes, vw_utf8_write(bytes, c)});
    }
    if (at < raw.len)
        vw_buf_text(out, MARK), replaced++;
    return replaced;
}

static void check_encoding(vw_encoding encoding, vw_span raw)
{
    vw_buf whole = {0}, lines = {0}, reference = {0};
    size_t replaced = decode_all(encoding, raw, &whole);
    size_t expected = replaced;

    ENSURE(!whole.failed && fuzz_is_utf8(vw_buf_span(&whole)));
    ENSURE(count_marks(vw_buf_span(&whole)) >= replaced);
    if (encoding == VW_ENCODING_UTF8)
        expected = reference_utf8(raw, &reference);
    else if (encoding != VW_ENCODING_CP932)
        expected = reference_utf16(raw, encoding == VW_ENCODING_UTF16BE, &reference);
    ENSURE(replaced == expected);
    if (encoding != VW_ENCODING_CP932)
        ENSURE(vw_span_is(vw_buf_span(&reference), vw_buf_span(&whole)));
    ENSURE(decode_lines(encoding, raw, &lines) == replaced);
    ENSURE(vw_span_is(vw_buf_span(&lines), vw_buf_span(&whole)));
    vw_buf_free(&whole);
    vw_buf_free(&lines);
    vw_buf_free(&reference);
}

/* What squeezing makes of UTF-16 is what it makes of the same text as a literal. */
static void check_squeeze(vw_span raw, bool big)
{
    size_t units = raw.len / 2;
    vw_span even = vw_span_cut(raw, 0, units * 2);
    char *squeezed = malloc(units + 1);
    vw_buf text = {0}, literal = {0};

    ENSURE(squeezed);
    vw_squeeze(even.ptr, units, big, squeezed);
    for (size_t i = 0; i < units; i++) {
        unsigned unit = unit_at(even, 2 * i, big);
        unsigned char byte = (unsigned char)squeezed[i];

        ENSURE(unit < 0x80 ? byte == unit : byte == (0x80 | (unit & 0x7f)));
    }
    if (reference_utf16(even, big, &text) == 0) {
        vw_squeeze_literal(vw_buf_span(&text), &literal);
        ENSURE(vw_span_is(vw_buf_span(&literal), (vw_span){squeezed, units}));
    }
    free(squeezed);
    vw_buf_free(&text);
    vw_buf_free(&literal);
}

static void check_detection(vw_span raw)
{
    size_t mark = SIZE_MAX;
    vw_encoding encoding = vw_encoding_detect(raw, &mark);
    vw_buf out = {0};

    ENSURE(mark <= 3 && mark <= raw.len);
    if (encoding == VW_ENCODING_UNKNOWN) /* pure ASCII, but for a character that the end cuts */
        ENSURE(vw_utf8_ascii(raw, 0) + 3 >= raw.len);
    decode_all(encoding, raw, &out);
    decode_all(VW_ENCODING_UNKNOWN, raw, &out);
    ENSURE(fuzz_is_utf8(vw_buf_span(&out)));
    vw_buf_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span raw = fuzz_text(data, size);
    vw_encoding named;
    vw_buf cp932 = {0};

    for (vw_encoding encoding = VW_ENCODING_UTF8; encoding <= VW_ENCODING_CP932; encoding++)
        check_encoding(encoding, raw);
    check_squeeze(raw, false);
    check_squeeze(raw, true);
    check_detection(raw);
    if (vw_encoding_read(raw, &named))
        ENSURE(named != VW_ENCODING_UNKNOWN);
    if (vw_encode_cp932(raw, &cp932)) /* what CP932 can say is UTF-8 */
        ENSURE(fuzz_is_utf8(raw));
    vw_buf_free(&cp932);
    return 0;
}

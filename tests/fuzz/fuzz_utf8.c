/* Characters, validity, columns and cuts of any bytes, against a reader written from the definition. */
#include "fuzz.h"

/* RFC 3629, table by table: the bytes of the character at the front, 0 where there is none. */
static size_t reference_bytes(vw_span text)
{
    static const struct {
        unsigned char first_low, first_high, second_low, second_high;
        size_t bytes;
    } rows[] = {
        {0x00, 0x7f, 0, 0, 1},       {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
        {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
        {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    const unsigned char *at = (const unsigned char *)text.ptr;

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (at[0] < rows[i].first_low || at[0] > rows[i].first_high)
            continue;
        if (rows[i].bytes > text.len)
            return 0;
        if (rows[i].bytes > 1 && (at[1] < rows[i].second_low || at[1] > rows[i].second_high))
            return 0;
        for (size_t k = 2; k < rows[i].bytes; k++)
            if (at[k] < 0x80 || at[k] > 0xbf)
                return 0;
        return rows[i].bytes;
    }
    return 0;
}

static void check_characters(vw_span text)
{
    size_t columns = 0;
    bool valid = true;

    for (size_t at = 0, bytes; at < text.len; at += bytes) {
        vw_span rest = vw_span_from(text, at);
        size_t expected = reference_bytes(rest);
        uint32_t character;
        char written[4];

        bytes = vw_utf8_read(rest, &character);
        ENSURE(bytes == (expected ? expected : 1));
        ENSURE((character == UINT32_MAX) == (expected == 0));
        if (expected) {
            ENSURE(vw_utf8_write(written, character) == bytes);
            ENSURE(memcmp(written, rest.ptr, bytes) == 0);
            columns += (size_t)vw_char_columns(character);
        } else {
            if (valid)
                ENSURE(vw_utf8_valid(text) == at);
            valid = false;
            columns++;
        }
    }
    ENSURE(fuzz_is_utf8(text) == valid);
    ENSURE(vw_columns(text) == columns);
}

static void check_cuts(vw_span text, size_t limit)
{
    vw_span by_columns = vw_cut_columns(text, limit);
    vw_span by_bytes = vw_cut_bytes(text, limit);

    ENSURE(by_columns.len <= text.len && vw_columns(by_columns) <= limit);
    ENSURE(by_bytes.len <= text.len && by_bytes.len <= limit &&
           limit - by_bytes.len < 4 + (limit > text.len ? limit : 0));
    if (fuzz_is_utf8(text))
        ENSURE(fuzz_is_utf8(by_columns) && fuzz_is_utf8(by_bytes));
    if (by_columns.len < text.len) {
        uint32_t next;

        vw_utf8_read(vw_span_from(text, by_columns.len), &next);
        ENSURE(vw_columns(by_columns) + (next == UINT32_MAX ? 1 : (size_t)vw_char_columns(next)) >
               limit);
    }
}

static void check_ascii(vw_span text)
{
    for (size_t from = 0; from <= text.len && from < 20; from++) {
        size_t run = vw_utf8_ascii(text, from);

        ENSURE(from + run <= text.len);
        for (size_t i = 0; i < run; i++)
            ENSURE((unsigned char)text.ptr[from + i] < 0x80);
        ENSURE(from + run == text.len || (unsigned char)text.ptr[from + run] >= 0x80);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    vw_span text = fuzz_text(data, size);
    size_t limit = fuzz_byte(&text);

    check_characters(text);
    check_cuts(text, limit);
    check_ascii(text);
    return 0;
}

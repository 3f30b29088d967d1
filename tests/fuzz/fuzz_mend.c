/* Mending of pasted lines: never longer, never broken, and nothing changed that is plain. */
#include "fuzz.h"
#include "input/mend.h"

static bool has_control(vw_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.ptr[i];

        if ((c < 0x20 && c != '\t') || c == 0x7f)
            return true;
    }
    return false;
}

/* Letters, digits and blanks alone, in which nothing can need mending. */
static bool is_plain(vw_span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (!vw_is_word(line.ptr[i]) && line.ptr[i] != ' ')
            return false;
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum {
        ALL_BITS = VW_MEND_QUOTING | VW_MEND_NUMBER | VW_MEND_SPACE | VW_MEND_WIDTH |
                   VW_MEND_QUOTES | VW_MEND_MARKUP
    };
    vw_span line = fuzz_text(data, size);
    vw_buf out = {0};
    unsigned bits;

    vw_buf_text(&out, "before");
    bits = vw_mend_line(line, &out);
    ENSURE(!out.failed && out.len >= 6 && memcmp(out.ptr, "before", 6) == 0);
    ENSURE((bits & ~(unsigned)ALL_BITS) == 0);
    ENSURE(out.len - 6 <= line.len);
    ENSURE(!has_control(vw_span_from(vw_buf_span(&out), 6)));
    if (fuzz_is_utf8(line))
        ENSURE(fuzz_is_utf8(vw_buf_span(&out)));
    if (is_plain(line))
        ENSURE(bits == 0 && vw_span_is(vw_span_from(vw_buf_span(&out), 6), line));
    vw_buf_free(&out);
    return 0;
}

#include "report/dump.h"

#include "base/utf8.h"

static void put_escape(vw_buf *out, uint32_t c)
{
    if (c > 0xffff) {
        vw_buf_format(out, "\\u%04X", (unsigned)(0xd800 + ((c - 0x10000) >> 10)));
        c = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
    vw_buf_format(out, "\\u%04X", (unsigned)c);
}

/* The bytes from `from` on that stand for themselves: printable ASCII. */
static size_t plain_bytes(vw_span json, size_t from)
{
    size_t at = from;

    while (at < json.len && json.ptr[at] >= ' ' && json.ptr[at] < 0x7f)
        at++;
    return at - from;
}

/* Moves lines in, and escapes what jansson leaves as it is and a terminal would obey. */
static void put_json(vw_buf *out, vw_span json, int indent)
{
    for (size_t i = 0; i < json.len;) {
        size_t len = plain_bytes(json, i);
        uint32_t c;

        vw_buf_add(out, vw_span_cut(json, i, i + len));
        i += len;
        if (i == json.len)
            break;
        len = vw_utf8_read(vw_span_from(json, i), &c);
        if (c == '\n') {
            vw_buf_char(out, '\n', 1);
            vw_buf_char(out, ' ', (size_t)indent);
        } else if (vw_char_is_harmful(c)) {
            put_escape(out, c);
        } else {
            vw_buf_add(out, vw_span_cut(json, i, i + len));
        }
        i += len;
    }
}

/* jansson's own json_dumps leaves a quote out where memory runs out, and calls it done. */
static int take_dump(const char *bytes, size_t len, void *into)
{
    vw_buf *dump = into;

    vw_buf_add(dump, (vw_span){bytes, len});
    return dump->failed ? -1 : 0;
}

bool vw_dump(const json_t *value, int indent, vw_buf *out)
{
    size_t flags = JSON_ENCODE_ANY | (indent < 0 ? JSON_COMPACT : JSON_INDENT(2));
    vw_buf dump = {0};
    bool whole = json_dump_callback(value, take_dump, &dump, flags) == 0;

    put_json(out, vw_buf_span(&dump), indent);
    whole = whole && !dump.failed && !out->failed;
    vw_buf_free(&dump);
    return whole;
}

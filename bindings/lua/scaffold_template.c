#include "scaffold.h"

#include "base/ascii.h"
#include "base/limits.h"
#include "base/utf8.h"

/* A template in making. */
struct making {
    vw_buf *out;
    vw_span line;
    size_t at;
    size_t captures;
    size_t literal; /* bytes of literal since the last capture */
};

/* How long a piece is that differs from log to log, and of which type; 0 where none begins here. */
static size_t int_len(vw_span rest)
{
    size_t len = 0;

    while (len < rest.len && vw_is_digit(rest.ptr[len]))
        len++;
    return len < rest.len && (vw_is_alpha(rest.ptr[len]) || rest.ptr[len] == '_') ? 0 : len;
}

static size_t guid_len(vw_span rest)
{
    size_t len = 0;

    while (len < rest.len && (vw_hex_value(rest.ptr[len]) >= 0 || rest.ptr[len] == '-'))
        len++;
    return len == 36 && rest.ptr[8] == '-' && rest.ptr[23] == '-' ? len : 0;
}

static size_t hex_len(vw_span rest)
{
    size_t len = 2;

    if (!vw_starts_nocase(rest, VW_SPAN("0x")))
        return 0;
    while (len < rest.len && vw_hex_value(rest.ptr[len]) >= 0)
        len++;
    return len > 2 ? len : 0;
}

static size_t quoted_len(vw_span rest)
{
    size_t end = rest.len && rest.ptr[0] == '"' ? vw_find(rest, VW_SPAN("\""), 1) : SIZE_MAX;

    return end == SIZE_MAX || end > VW_CAPTURE_BYTES_MAX ? 0 : end + 1;
}

/* A path or an address: it runs to the next blank. */
static size_t path_len(vw_span rest)
{
    size_t len = 0;
    bool path = vw_starts(rest, VW_SPAN("\\\\")) || (rest.len > 2 && vw_is_alpha(rest.ptr[0]) &&
                                                     rest.ptr[1] == ':' && rest.ptr[2] == '\\');

    while (path && len < rest.len && !vw_is_blank(rest.ptr[len]) && rest.ptr[len] != ',')
        len++;
    return len;
}

static const struct piece {
    const char *name, *type;
    size_t (*len)(vw_span rest);
    size_t kept; /* bytes in front that stay literal: "0x" */
} pieces[] = {
    {"id", ":guid", guid_len, 0}, {"code", ":hex", hex_len, 2}, {"text", ":quoted", quoted_len, 0},
    {"path", "", path_len, 0},    {"n", ":int", int_len, 0},
};

static void put_literal(struct making *m, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++) {
        char c = m->line.ptr[m->at + i];

        vw_buf_char(m->out, c, c == '{' || c == '}' ? 2 : 1);
    }
    m->at += bytes;
    m->literal += bytes;
}

/* False where the template must end: two captures side by side, or as many as it may have. */
static bool put_capture(struct making *m, const struct piece *piece, size_t len)
{
    put_literal(m, piece->kept);
    if ((m->captures && m->literal == 0) || m->captures == VW_CAPTURES_MAX)
        return false;
    vw_buf_format(m->out, "{%s%zu%s}", piece->name, ++m->captures, piece->type);
    m->at += len - piece->kept;
    m->literal = 0;
    return true;
}

static const struct piece *piece_at(vw_span rest, size_t *len)
{
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        if ((*len = pieces[i].len(rest)) > 0)
            return &pieces[i];
    return NULL;
}

/* Where the template begins: behind what would be a capture before any literal. */
static size_t start_of(vw_span line)
{
    size_t at = 0, len;

    for (;;) {
        size_t begin = at;

        while (at < line.len && (vw_is_blank(line.ptr[at]) || strchr("[(,:-", line.ptr[at])))
            at++;
        if (piece_at(vw_span_from(line, at), &len))
            at += len;
        if (at == begin)
            return at;
    }
}

void vw_scaffold_template(vw_buf *out, vw_span line)
{
    struct making m = {out, line, start_of(line), 0, 0};
    bool going = true;

    while (going && m.at < line.len) {
        bool begins = m.at == 0 || !(vw_is_word(line.ptr[m.at - 1]));
        size_t len = 0;
        const struct piece *piece = begins ? piece_at(vw_span_from(line, m.at), &len) : NULL;
        uint32_t ignored;

        if (piece && out->len + m.literal >= VW_TEMPLATE_LITERAL_MIN)
            going = put_capture(&m, piece, len);
        else
            put_literal(&m, vw_utf8_read(vw_span_from(line, m.at), &ignored));
    }
}

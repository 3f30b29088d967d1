#include "input/mend.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "input/front.h"

/* What stands at one place of a line, and what it becomes. */
typedef struct mending {
    size_t bytes; /* of the line that it replaces; 0: nothing to mend here */
    vw_span by;
    unsigned bits;
} mending;

typedef struct replacement {
    const char *from;
    const char *to;
    unsigned bits;
} replacement;

static const replacement ENTITIES[] = {
    {"&nbsp;", " ", VW_MEND_SPACE},   {"&lt;", "<", VW_MEND_MARKUP},
    {"&gt;", ">", VW_MEND_MARKUP},    {"&amp;", "&", VW_MEND_MARKUP},
    {"&quot;", "\"", VW_MEND_MARKUP}, {"&#39;", "'", VW_MEND_MARKUP},
    {"<br>", " ", VW_MEND_MARKUP},    {"<br/>", " ", VW_MEND_MARKUP},
    {"<br />", " ", VW_MEND_MARKUP},
};

static mending mend_entity(vw_span rest)
{
    for (size_t i = 0; i < sizeof ENTITIES / sizeof *ENTITIES; i++) {
        vw_span from = vw_span_of(ENTITIES[i].from);

        if (vw_starts_nocase(rest, from))
            return (mending){from.len, vw_span_of(ENTITIES[i].to), ENTITIES[i].bits};
    }
    return (mending){0};
}

static bool is_escapable(char c)
{
    return c == '_' || c == '<' || c == '>' || c == '*' || c == '[' || c == ']' || c == '#';
}

static bool ends_token(char c)
{
    return vw_is_blank(c) || c == '"' || c == '\'' || c == ',' || c == ';' || c == '(' || c == ')';
}

/*
 * Whether the backslash at `at` is a Markdown escape. In a word that has any
 * other backslash it is part of a path, such as C:\_backup\ or \\?\Volume.
 */
static bool is_escape(vw_span line, size_t at)
{
    size_t from = at;
    size_t reach = at < 260 ? 0 : at - 260; /* MAX_PATH of Windows */

    if (at + 1 >= line.len || !is_escapable(line.ptr[at + 1]))
        return false;
    while (from > reach && !ends_token(line.ptr[from - 1]))
        from--;
    for (size_t i = from; i < line.len && i < at + 260 && !ends_token(line.ptr[i]); i++) {
        if (line.ptr[i] != '\\')
            continue;
        if (i + 1 >= line.len || !is_escapable(line.ptr[i + 1]) ||
            (i > from && line.ptr[i - 1] == ':'))
            return false;
    }
    return true;
}

/* What one ASCII character beyond the plain ones becomes. */
static mending mend_ascii(vw_span line, size_t at)
{
    char c = line.ptr[at];

    if (c == '&' || c == '<')
        return mend_entity(vw_span_from(line, at));
    if (c == '\\')
        return is_escape(line, at) ? (mending){2, {line.ptr + at + 1, 1}, VW_MEND_MARKUP}
                                   : (mending){0};
    return (mending){1, VW_SPAN(" "), VW_MEND_SPACE};
}

typedef struct characters {
    uint32_t first, last;
    const char *to;
    unsigned bits;
} characters;

static const characters CHARACTERS[] = {
    {0x00a0, 0x00a0, " ", VW_MEND_SPACE},   {0x2000, 0x200a, " ", VW_MEND_SPACE},
    {0x200b, 0x200d, "", VW_MEND_SPACE},    {0x2010, 0x2015, "-", VW_MEND_QUOTES},
    {0x2018, 0x201b, "'", VW_MEND_QUOTES},  {0x201c, 0x201f, "\"", VW_MEND_QUOTES},
    {0x202f, 0x202f, " ", VW_MEND_SPACE},   {0x2032, 0x2032, "'", VW_MEND_QUOTES},
    {0x2033, 0x2033, "\"", VW_MEND_QUOTES}, {0x205f, 0x205f, " ", VW_MEND_SPACE},
    {0x2060, 0x2060, "", VW_MEND_SPACE},    {0x2212, 0x2212, "-", VW_MEND_QUOTES},
    {0x3000, 0x3000, " ", VW_MEND_SPACE},   {0xfeff, 0xfeff, "", VW_MEND_SPACE},
};

/* The ASCII that full-width forms stand for, in order from U+FF01. */
static const char HALF_WIDTH[] = "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                 "[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

static mending mend_character(vw_span rest)
{
    uint32_t character;
    size_t bytes = vw_utf8_read(rest, &character);

    if (character == UINT32_MAX)
        return (mending){0};
    if (character >= 0xff01 && character <= 0xff5e) {
        const char *to = &HALF_WIDTH[character - 0xff01];

        /* Signs such as brackets are ordinary in Japanese text: mended, but no damage to tell. */
        return (mending){bytes, {to, 1}, vw_is_alpha(*to) || vw_is_digit(*to) ? VW_MEND_WIDTH : 0};
    }
    for (size_t i = 0; i < sizeof CHARACTERS / sizeof *CHARACTERS; i++)
        if (character >= CHARACTERS[i].first && character <= CHARACTERS[i].last)
            return (mending){bytes, vw_span_of(CHARACTERS[i].to), CHARACTERS[i].bits};
    return (mending){0};
}

/* Whether a byte can begin something that is mended. */
static inline bool is_special(char c)
{
    unsigned char byte = (unsigned char)c;

    return byte >= 0x7f || (byte < 0x20 && byte != '\t') || byte == '&' || byte == '\\' ||
           byte == '<';
}

/* Bytes that are looked at together. */
enum { TOGETHER = 16 };

#ifdef __GNUC__

/* A vector as GCC and clang have it: they make of it what the processor has. */
typedef signed char lanes __attribute__((vector_size(TOGETHER)));

/* Whether one of so many bytes may be special; a tab is taken for it too. */
static inline bool may_be_special(const char *bytes)
{
    lanes all, found;
    uint64_t halves[2];

    memcpy(&all, bytes, sizeof all);
    found = (all < 0x20) | (all == 0x7f) | (all == '&') | (all == '\\') | (all == '<');
    memcpy(halves, &found, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

#else

static inline bool may_be_special(const char *bytes)
{
    (void)bytes;
    return true;
}

#endif

/* The first place at or after `at` where something may have to be mended. */
static size_t next_special(vw_span line, size_t at)
{
    while (at < line.len) {
        size_t end = line.len - at < TOGETHER ? line.len : at + TOGETHER;

        if (line.len < TOGETHER || may_be_special(line.ptr + end - TOGETHER))
            for (size_t i = at; i < end; i++)
                if (is_special(line.ptr[i]))
                    return i;
        at = end;
    }
    return at;
}

/* The first place at or after `at` where something is mended; the length of the line if there is none. */
static size_t next_mending(vw_span line, size_t at, mending *found)
{
    for (at = next_special(line, at); at < line.len; at = next_special(line, at + 1)) {
        *found = (unsigned char)line.ptr[at] >= 0x80 ? mend_character(vw_span_from(line, at))
                                                     : mend_ascii(line, at);
        if (found->bytes)
            break;
    }
    return at;
}

bool vw_mend_changes(vw_span line)
{
    mending found = {0};

    return next_mending(line, 0, &found) < line.len;
}

bool vw_mend_is_plain(vw_span line)
{
    return next_special(line, 0) == line.len;
}

unsigned vw_mend_characters(vw_span line, vw_buf *out)
{
    unsigned bits = 0;
    size_t copied = 0, at;
    mending found = {0};

    while ((at = next_mending(line, copied, &found)) < line.len) {
        vw_buf_add(out, vw_span_cut(line, copied, at));
        vw_buf_add(out, found.by);
        bits |= found.bits;
        copied = at + found.bytes;
    }
    vw_buf_add(out, vw_span_from(line, copied));
    return bits;
}

unsigned vw_mend_line(vw_span line, vw_buf *out)
{
    size_t from = out->len;
    unsigned bits = vw_mend_characters(line, out);
    vw_span mended = {out->ptr ? out->ptr + from : "", out->len - from};
    size_t front = out->failed ? 0 : vw_front_bytes(mended, &bits);

    if (front) {
        memmove(out->ptr + from, out->ptr + from + front, mended.len - front + 1);
        out->len -= front;
    }
    return bits;
}

#include "base/utf8.h"

#include "base/ascii.h"

static bool is_trail(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

/* Bytes that a first byte beyond ASCII announces; 0 where it can start nothing. */
static size_t announced(unsigned char first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return 2;
    if ((first & 0xf0) == 0xe0)
        return 3;
    return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

static bool is_character(uint32_t value, size_t bytes)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

    return value >= least[bytes] && value < 0x110000 && (value < 0xd800 || value > 0xdfff);
}

size_t vw_utf8__read_longer(vw_span text, uint32_t *out)
{
    unsigned char first = (unsigned char)text.ptr[0];
    size_t bytes = announced(first);
    uint32_t value;

    *out = UINT32_MAX;
    if (bytes == 0 || bytes > text.len)
        return 1;
    value = first & (0x7fu >> bytes);
    for (size_t i = 1; i < bytes; i++) {
        if (!is_trail(text.ptr[i]))
            return 1;
        value = value << 6 | ((unsigned char)text.ptr[i] & 0x3f);
    }
    if (!is_character(value, bytes))
        return 1;
    *out = value;
    return bytes;
}

size_t vw_utf8_write(char out[4], uint32_t character)
{
    size_t bytes = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xc0, 0xe0, 0xf0};

    for (size_t i = bytes; i-- > 1; character >>= 6)
        out[i] = (char)(0x80 | (character & 0x3f));
    out[0] = (char)(leads[bytes] | character);
    return bytes;
}

/* Eight bytes at a time, for ASCII is nearly all of most texts. */
size_t vw_utf8_ascii(vw_span text, size_t from)
{
    size_t at = from;

    for (; at + sizeof(uint64_t) <= text.len; at += sizeof(uint64_t)) {
        uint64_t eight;

        memcpy(&eight, text.ptr + at, sizeof eight);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (at < text.len && (unsigned char)text.ptr[at] < 0x80)
        at++;
    return at - from;
}

size_t vw_utf8_valid(vw_span text)
{
    size_t at = 0;
    uint32_t character;

    for (;;) {
        at += vw_utf8_ascii(text, at);
        if (at >= text.len)
            return at;
        size_t bytes = vw_utf8_read(vw_span_from(text, at), &character);

        if (character == UINT32_MAX)
            return at;
        at += bytes;
    }
}

typedef struct range {
    uint32_t first, last;
} range;

/* Sorted. Cc, Zl, Zp and Cf of Unicode 15, coarsened; without those of scripts that need them. */
static const range HARMFUL[] = {
    {0x0000, 0x001f},   {0x007f, 0x009f},   {0x00ad, 0x00ad},   {0x061c, 0x061c}, {0x180e, 0x180e},
    {0x200b, 0x200f},   {0x2028, 0x202e},   {0x2060, 0x206f},   {0xfeff, 0xfeff}, {0xfff9, 0xfffb},
    {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a}, {0xe0000, 0xe007f},
};

/* Sorted. After the Unicode 15 tables DerivedGeneralCategory (Mn, Me, Cf), coarsened. */
static const range NARROWEST[] = {
    {0x0300, 0x036f},   {0x0483, 0x0489},   {0x0591, 0x05bd}, {0x0610, 0x061a}, {0x064b, 0x065f},
    {0x06d6, 0x06dc},   {0x0e31, 0x0e31},   {0x0e34, 0x0e3a}, {0x0e47, 0x0e4e}, {0x1ab0, 0x1aff},
    {0x1dc0, 0x1dff},   {0x200b, 0x200f},   {0x202a, 0x202e}, {0x2060, 0x2064}, {0x20d0, 0x20ff},
    {0x302a, 0x302d},   {0x3099, 0x309a},   {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff},
    {0xe0001, 0xe007f}, {0xe0100, 0xe01ef},
};

/* Sorted. After EastAsianWidth of Unicode 15 (W and F), unassigned gaps closed. */
static const range WIDE[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},
    {0x23f0, 0x23f0},   {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x267f, 0x267f},   {0x2693, 0x2693},   {0x26a1, 0x26a1},
    {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},   {0x26ce, 0x26ce},
    {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},
    {0x2728, 0x2728},   {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},
    {0x2757, 0x2757},   {0x2795, 0x2797},   {0x27b0, 0x27b0},   {0x27bf, 0x27bf},
    {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},   {0x2e80, 0x303e},
    {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97c},
    {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6b},
    {0xff01, 0xff60},   {0xffe0, 0xffe6},   {0x16fe0, 0x18cff}, {0x1aff0, 0x1b2ff},
    {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf}, {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a},
    {0x1f200, 0x1f265}, {0x1f300, 0x1f64f}, {0x1f680, 0x1f6ff}, {0x1f7e0, 0x1f7eb},
    {0x1f900, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x3fffd},
};

static bool is_among(uint32_t character, const range *ranges, size_t count)
{
    size_t low = 0;

    while (count) {
        size_t half = count / 2;

        if (ranges[low + half].last < character) {
            low += half + 1;
            count -= half + 1;
        } else if (ranges[low + half].first > character) {
            count = half;
        } else {
            return true;
        }
    }
    return false;
}

bool vw_char_is_harmful(uint32_t character)
{
    return is_among(character, HARMFUL, sizeof HARMFUL / sizeof *HARMFUL);
}

int vw_char_columns(uint32_t character)
{
    if (character < NARROWEST[0].first)
        return 1;
    if (is_among(character, NARROWEST, sizeof NARROWEST / sizeof *NARROWEST))
        return 0;
    return is_among(character, WIDE, sizeof WIDE / sizeof *WIDE) ? 2 : 1;
}

/* The bytes and columns of the character at `at`; a bad byte counts as one column. */
static size_t step(vw_span text, size_t at, size_t *columns)
{
    uint32_t character;
    size_t bytes = vw_utf8_read(vw_span_from(text, at), &character);

    *columns += character == UINT32_MAX ? 1 : (size_t)vw_char_columns(character);
    return bytes;
}

size_t vw_columns(vw_span text)
{
    size_t columns = 0;

    for (size_t at = 0; at < text.len;)
        at += step(text, at, &columns);
    return columns;
}

vw_span vw_cut_columns(vw_span text, size_t columns)
{
    size_t at = 0;
    size_t used = 0;

    while (at < text.len) {
        size_t bytes = step(text, at, &used);

        if (used > columns)
            break;
        at += bytes;
    }
    return vw_span_cut(text, 0, at);
}

vw_span vw_cut_bytes(vw_span text, size_t bytes)
{
    size_t at = bytes;
    uint32_t character;

    if (text.len <= bytes)
        return text;
    while (at > 0 && bytes - at < 3 && is_trail(text.ptr[at]))
        at--;
    if (at < bytes && at + vw_utf8_read(vw_span_from(text, at), &character) <= bytes)
        at = bytes; /* stray trail bytes belong to no character */
    return vw_span_cut(text, 0, at);
}

#ifndef VW_BASE_ASCII_H
#define VW_BASE_ASCII_H

#include "base/span.h"

#include <stdint.h>

/*
 * Characters and numbers as a log spells them, the same on every PC: no locale,
 * no ctype. Only ASCII is folded or classified; every other byte is itself.
 */

static inline bool vw_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline bool vw_is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static inline bool vw_is_alpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Letters, digits and the underscore: what an identifier is made of. */
static inline bool vw_is_word(char c)
{
    return vw_is_alpha(c) || vw_is_digit(c) || c == '_';
}

static inline char vw_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* The value of a hexadecimal digit, or -1. */
static inline int vw_hex_value(char c)
{
    if (vw_is_digit(c))
        return c - '0';
    c = vw_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Where `needle` first stands in `text` at or after `from`, or SIZE_MAX. */
size_t vw_find(vw_span text, vw_span needle, size_t from);

/* The same, ASCII letters of either case being equal. */
size_t vw_find_nocase(vw_span text, vw_span needle, size_t from);

/* Inline, so that a prefix that the compiler knows costs a comparison or two. */
static inline bool vw_starts(vw_span text, vw_span prefix)
{
    return text.len >= prefix.len && (!prefix.len || memcmp(text.ptr, prefix.ptr, prefix.len) == 0);
}

bool vw_starts_nocase(vw_span text, vw_span prefix);
bool vw_ends(vw_span text, vw_span suffix);
bool vw_ends_nocase(vw_span text, vw_span suffix);
bool vw_same_nocase(vw_span a, vw_span b);

/* Without blanks, tabs and CRs at both ends. */
vw_span vw_trim(vw_span text);

/* What stands behind the last slash or backslash of a path: logs come from any system. */
vw_span vw_file_name(vw_span path);

/*
 * Reads a decimal number with an optional '-' at the start of `text` and
 * returns the bytes it took, 0 if there is none or it does not fit 64 bits.
 */
size_t vw_read_int(vw_span text, int64_t *out);

/* Reads exactly `digits` (1–8) hexadecimal digits at the start of `text`. */
bool vw_read_hex(vw_span text, size_t digits, uint32_t *out);

#endif

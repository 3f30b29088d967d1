#ifndef VW_BASE_UTF8_H
#define VW_BASE_UTF8_H

#include "base/span.h"

#include <stdint.h>

/* Characters of UTF-8 text and the columns that a terminal gives them. */

/* The part of vw_utf8_read for what does not start with ASCII. */
size_t vw_utf8__read_longer(vw_span text, uint32_t *out);

/*
 * Reads the character at the start of `text` and returns its bytes (1–4). A
 * byte that starts no valid character (overlong and surrogates included) is
 * one byte long and yields UINT32_MAX. `text` must not be empty.
 */
static inline size_t vw_utf8_read(vw_span text, uint32_t *out)
{
    *out = (unsigned char)text.ptr[0];
    return *out < 0x80 ? 1 : vw_utf8__read_longer(text, out);
}

/* Writes a character (not a surrogate, below 0x110000) and returns its bytes. */
size_t vw_utf8_write(char out[4], uint32_t character);

/* How many bytes of `text` from `from` on are ASCII, up to the first that is not. */
size_t vw_utf8_ascii(vw_span text, size_t from);

/* How many leading bytes of `text` are valid UTF-8 as a whole. */
size_t vw_utf8_valid(vw_span text);

/*
 * Whether a character must not be passed on as it is: controls (C0, DEL, C1),
 * the line separators of Unicode, and format characters (Cf), which turn the
 * direction of text or hide in it.
 */
bool vw_char_is_harmful(uint32_t character);

/*
 * Columns of one character: 2 for East Asian wide and full-width ones, 0 for
 * combining marks, 1 for all else. Half-width katakana have 1.
 */
int vw_char_columns(uint32_t character);
size_t vw_columns(vw_span text);

/* The longest start of `text` with at most `columns` columns, never half a character. */
vw_span vw_cut_columns(vw_span text, size_t columns);

/* The longest start of `text` with at most `bytes` bytes, never half a character. */
vw_span vw_cut_bytes(vw_span text, size_t bytes);

#endif

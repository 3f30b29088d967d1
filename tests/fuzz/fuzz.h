#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include "base/ascii.h"
#include "base/utf8.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/*
 * What the fuzz targets share. A target is one fuzz_<noun>.c: it takes bytes
 * that nobody vouches for, calls one part of the program with them and ends
 * the process where an answer cannot be true. libFuzzer makes the bytes up
 * (docs/fuzzing.md); replay.c plays the kept ones of corpus/<noun>/ in the
 * normal suite. The copies made here are exactly as large as their text, so
 * that ASan sees every read beyond it.
 */

/* The one function of a target. Returns 0. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Unlike assert it is never compiled out, and it says what libFuzzer looks for. */
#define ENSURE(truth)                                                                              \
    do {                                                                                           \
        if (!(truth)) {                                                                            \
            fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #truth);                  \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

static inline vw_span fuzz_text(const uint8_t *data, size_t size)
{
    return (vw_span){size ? (const char *)data : "", size};
}

/* Takes one byte off the front; 0 where there is none. */
static inline unsigned fuzz_byte(vw_span *text)
{
    unsigned byte = text->len ? (unsigned char)text->ptr[0] : 0;

    *text = vw_span_from(*text, 1);
    return byte;
}

/* Takes the first line off the front, without its LF. */
static inline vw_span fuzz_line(vw_span *text)
{
    size_t end = vw_find(*text, VW_SPAN("\n"), 0);
    vw_span line = vw_span_cut(*text, 0, end);

    *text =
        end == SIZE_MAX ? vw_span_cut(*text, text->len, text->len) : vw_span_from(*text, end + 1);
    return line;
}

/* A copy on the heap without a byte to spare; free its ptr. */
static inline vw_span fuzz_copy(vw_span text)
{
    char *copy = malloc(text.len ? text.len : 1);

    ENSURE(copy);
    if (text.len)
        memcpy(copy, text.ptr, text.len);
    return (vw_span){copy, text.len};
}

/* The same with a NUL behind it; NULs within become blanks. Free it. */
static inline char *fuzz_string(vw_span text)
{
    char *copy = malloc(text.len + 1);

    ENSURE(copy);
    for (size_t i = 0; i < text.len; i++)
        copy[i] = text.ptr[i] ? text.ptr[i] : ' ';
    copy[text.len] = '\0';
    return copy;
}

/* Whether `part` lies within `whole`, or is absent. */
static inline bool fuzz_within(vw_span part, vw_span whole)
{
    return !part.ptr || (part.ptr >= whole.ptr && part.ptr + part.len <= whole.ptr + whole.len);
}

static inline bool fuzz_is_utf8(vw_span text)
{
    return vw_utf8_valid(text) == text.len;
}

/* A control character, or a mark that turns the direction of text or hides in it. */
static inline bool fuzz_is_harmful(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || c == 0x180e ||
           (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
           (c >= 0xe0000 && c <= 0xe007f);
}

/* What may be shown: valid UTF-8, and nothing harmful but LF. */
static inline bool fuzz_is_harmless(vw_span text)
{
    uint32_t c;

    for (size_t i = 0; i < text.len;) {
        i += vw_utf8_read(vw_span_from(text, i), &c);
        if (c == UINT32_MAX || (c != '\n' && fuzz_is_harmful(c)))
            return false;
    }
    return true;
}

#endif

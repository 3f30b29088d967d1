#ifndef VW_INPUT_DECODE_H
#define VW_INPUT_DECODE_H

#include "base/buf.h"
#include "base/status.h"

#include <stdint.h>

/*
 * The encodings that logs come in. A log is searched in its own encoding; only
 * the lines that somebody wants are turned into UTF-8.
 */
typedef enum vw_encoding {
    VW_ENCODING_UNKNOWN, /* nothing but ASCII so far: read as UTF-8 */
    VW_ENCODING_UTF8,
    VW_ENCODING_UTF16LE,
    VW_ENCODING_UTF16BE,
    VW_ENCODING_CP932
} vw_encoding;

/* "utf-8", "utf-16le", "utf-16be", "cp932"; "utf-8" for unknown too, of which ASCII is a part. */
const char *vw_encoding_name(vw_encoding encoding);

/* Reads a name as people write it ("UTF8", "Shift_JIS", "sjis", "utf-16"): false if it is none of ours. */
bool vw_encoding_read(vw_span name, vw_encoding *out);

/* Bytes of one unit: 2 for UTF-16, else 1. */
size_t vw_encoding_unit(vw_encoding encoding);

/*
 * Tells the encoding by the first bytes of a log (up to VW_HEAD_BYTES): byte
 * order mark, pattern of NULs, UTF-8 validity, CP932 structure, in this order.
 * *mark is set to the bytes of the byte order mark. Pure ASCII gives
 * VW_ENCODING_UNKNOWN: a later line decides. `head` may end inside a character.
 */
vw_encoding vw_encoding_detect(vw_span head, size_t *mark);

/*
 * Turns text into UTF-8 piece by piece. Total: what the encoding does not
 * allow becomes U+FFFD. One log at a time; not for two threads.
 */
typedef struct vw_decoder vw_decoder;

vw_status vw_decoder_open(vw_decoder **out, vw_encoding encoding, vw_error *err);

/* Makes it what it is when just opened, for another log. On failure it stays as it was. */
vw_status vw_decoder_renew(vw_decoder *decoder, vw_encoding encoding, vw_error *err);

/*
 * Appends `raw` (whole characters, such as one line) to `out` as UTF-8 and
 * returns how many times U+FFFD had to be put. A decoder of unknown encoding
 * settles on UTF-8 or CP932 at the first line that is not ASCII.
 */
size_t vw_decode(vw_decoder *decoder, vw_span raw, vw_buf *out);

/* The encoding as it is known by now. */
vw_encoding vw_decoder_encoding(const vw_decoder *decoder);
void vw_decoder_close(vw_decoder *decoder);

/*
 * Squeezes UTF-16 units into bytes so that needles can be searched for:
 * an ASCII unit is its byte, any other is 0x80 | its low seven bits. `units`
 * units from `raw` into `out`, which may not overlap.
 */
void vw_squeeze(const char *raw, size_t units, bool big_endian, char *out);

/* The same for a literal in UTF-8: how it looks after squeezing. Appends to `out`. */
void vw_squeeze_literal(vw_span literal, vw_buf *out);

#endif

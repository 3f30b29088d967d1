#ifndef VW_EVENT_CODE_H
#define VW_EVENT_CODE_H

#include "event/event.h"

/*
 * Codes in every spelling in which they are met: 0x80042316, 80042316h,
 * -2147212522, 2147754774, VSS_E_SNAPSHOT_SET_IN_PROGRESS, the exception names
 * of AlphaVSS, and letters misread from a screenshot (0x8OO42316).
 *
 * A number that merely looks like a code is none: the words around it decide,
 * see words.h.
 */
typedef enum vw_spelling {
    VW_SPELLED_NOT,
    VW_SPELLED_HEX,      /* 0x80042316 */
    VW_SPELLED_HEX_H,    /* 80042316h */
    VW_SPELLED_BARE,     /* 80042316: only behind a label */
    VW_SPELLED_NEGATIVE, /* -2147212522 */
    VW_SPELLED_DECIMAL,  /* 2147754774: only behind a label */
    VW_SPELLED_NAME,
    VW_SPELLED_MISREAD
} vw_spelling;

/*
 * Reads the code that is spelled by the whole of `word`, a run of word
 * characters with an optional '-' in front. Only failures are codes; a bare
 * number may be one. Names are asked of the dictionary.
 */
vw_spelling vw_code_spelled(const vw_names *names, vw_span word, uint32_t *code);

/*
 * Reads the codes of one line of running text into `out` (at most `cap`) and
 * returns their number. `before` is the line before, in case this one was
 * wrapped behind its label. A code may be read twice.
 */
size_t vw_codes_read(const vw_names *names, vw_span before, vw_span line, vw_reading *out,
                     size_t cap);

#endif

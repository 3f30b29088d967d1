#ifndef VW_INPUT_MEND_H
#define VW_INPUT_MEND_H

#include "base/buf.h"

#include <stdint.h>

/*
 * Pasted text is a log too. Mending takes a decoded line and undoes what mail,
 * tickets and web pages did to it, so that the tokeniser sees what the program
 * wrote. What was mended is told, so that the report can say it.
 */
typedef enum vw_mend {
    VW_MEND_QUOTING = 1 << 0, /* ">" or "|" in front; a bullet or a quote before a stamp */
    VW_MEND_NUMBER = 1 << 1,  /* a line number in front: "12: ", "  12| ", "[12] " */
    VW_MEND_SPACE = 1 << 2,   /* NBSP, "&nbsp;", ideographic blanks; an indent before a stamp */
    VW_MEND_WIDTH = 1 << 3,   /* full-width letters, digits and signs */
    VW_MEND_QUOTES = 1 << 4,  /* curly quotes, long dashes, typographic signs */
    VW_MEND_MARKUP = 1 << 5   /* Markdown escapes ("\_", "\<"), "<br>" */
} vw_mend;

/*
 * Appends the line with its characters mended to `out` and returns the vw_mend
 * bits of what changed; 0 and no change for a plain line. Curly quotes become
 * ' and ", dashes become '-', all blanks become ' ', full-width ASCII becomes
 * ASCII. NULs and other control characters but tab become ' '.
 */
unsigned vw_mend_characters(vw_span line, vw_buf *out);

/* Whether that changes anything: most lines stay as they are and need no copy. */
bool vw_mend_changes(vw_span line);

/* Whether a line is ASCII without anything that could have to be mended: told at a glance, whatever its encoding. */
bool vw_mend_is_plain(vw_span line);

/* The same as vw_mend_characters, and takes the front off that the line itself gives away (see front.h). */
unsigned vw_mend_line(vw_span line, vw_buf *out);

#endif

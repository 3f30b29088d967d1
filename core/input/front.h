#ifndef VW_INPUT_FRONT_H
#define VW_INPUT_FRONT_H

#include "base/span.h"

#include <stdint.h>

/*
 * What stands in front of a pasted line and is no part of it: quoting marks
 * (">", "|"), line numbers ("12: ", "  12| ", "[12] ", "line 12: "), bullets,
 * opening quotes, an indent, the name of the log as grep puts it
 * ("1516324959.log:12:"). All lengths are bytes; lines are already mended
 * otherwise (see mend.h).
 */

/*
 * The bytes of the front that the line itself gives away: quoting marks
 * wherever they are, all else only before a stamp, a number also before a
 * quoting mark. Adds the vw_mend bits of what it is to `bits`. 0 without one.
 */
size_t vw_front_bytes(vw_span line, unsigned *bits);

/*
 * The bytes of the front of `line` that goes on with `above`, the front of the
 * line above it: the same, but each number one higher, however wide. 0 where
 * it does not, or where `above` is empty.
 */
size_t vw_front_like(vw_span line, vw_span above);

/*
 * The bytes of a line number with its separator at the start of `line`,
 * whatever stands behind it; 0 without one. Only the line below can tell, by
 * vw_front_like, whether it is one.
 */
size_t vw_front_number(vw_span line);

#endif

#ifndef VW_RULE_PACK_WIRE_H
#define VW_RULE_PACK_WIRE_H

#include "base/arena.h"
#include "base/buf.h"

#include <stdint.h>

/*
 * The wire format of SSH (RFC 4251, section 5): numbers of four bytes, most
 * significant first, and strings with such a length in front. Reading takes
 * from the front of a span and never leaves it.
 */

/* False where the span is too short; it is then unchanged. */
bool vw_wire_take_number(vw_span *rest, uint32_t *out);
bool vw_wire_take_string(vw_span *rest, vw_span *out);

void vw_wire_put_string(vw_buf *out, vw_span text);

/*
 * Decodes base64 (RFC 4648 with padding, LF allowed between characters) into
 * `arena`. Absent where it is anything else, or memory ran out.
 */
vw_span vw_base64_read(vw_arena *arena, vw_span text);

#endif

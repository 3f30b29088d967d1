#ifndef VW_INPUT_ENCODE_H
#define VW_INPUT_ENCODE_H

#include "base/buf.h"

/*
 * Appends `text` (UTF-8) as CP932, so that a literal can be searched for in a
 * log of that encoding. False where CP932 has no such character: the literal
 * then stands in no such log.
 */
bool vw_encode_cp932(vw_span text, vw_buf *out);

#endif

#ifndef VW_REPORT_DUMP_H
#define VW_REPORT_DUMP_H

#include "base/buf.h"

#include <jansson.h>

/*
 * Appends a value as JSON. Lines behind the first are moved in by `indent`
 * blanks; with -1 all stands on one line. What a terminal would obey is
 * escaped, so that the bytes may be shown anywhere and still hold the same
 * text. False where memory ran out; the value may be NULL for the same reason.
 */
bool vw_dump(const json_t *value, int indent, vw_buf *out);

#endif

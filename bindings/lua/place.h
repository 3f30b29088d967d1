#ifndef VSSWHY_LUA_PLACE_H
#define VSSWHY_LUA_PLACE_H

#include "base/span.h"

/*
 * The line on which a key of a rule stands in its file, for messages. A rule is
 * a table when it is read and knows no lines, so the file is read once more, as
 * words (lexer.h), down the path to the key: "advice.ja[2].risk".
 *
 * Of a key that is not written as such (a table that a function made) it is the
 * line of the nearest table around it; 0 where the file returns no table at all.
 */
size_t vw_place_line(vw_span source, const char *path);

#endif

#ifndef VSSWHY_LUA_SOURCE_H
#define VSSWHY_LUA_SOURCE_H

#include "base/arena.h"
#include "base/status.h"

/* The bytes of a rule file, and what is wrong with one that Lua refuses. */

/* Reads a rule file into `arena`. VW_ERR_RULE where it is larger than VW_LUA_SOURCE_MAX. */
vw_status vw_source_read(const char *path, vw_arena *arena, vw_span *source, vw_error *err);

/* VW_ERR_RULE where bytes that are in memory already are more than that. */
vw_status vw_source_check(const char *path, vw_span source, vw_error *err);

/* The line of a key in the rule file at `path` (see place.h); 0 where it cannot be told. */
size_t vw_source_line(const char *path, const char *key);

/* The name under which a rule file is loaded, so that it begins the messages of Lua. */
#define VW_SOURCE_CHUNK "?"

/*
 * The sentence for a file that Lua refused with `message`: "FILE:LINE: what is
 * wrong; what to write". It knows the slips of those who copy a rule and change
 * it (quotation marks of a chat, full-width signs, another encoding, a comma
 * left out) better than Lua does. Always returns VW_ERR_RULE.
 */
vw_status vw_source_explain(const char *path, vw_span source, const char *message, vw_error *err);

#endif

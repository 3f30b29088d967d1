#ifndef VW_RULE_PACK_ABOUT_H
#define VW_RULE_PACK_ABOUT_H

#include "base/arena.h"
#include "base/status.h"
#include "rule/pack/version.h"

/*
 * pack.json: what a pack says of itself. Data, never code:
 *
 *   { "schema": "vsswhy.pack/1", "name": "acme", "version": "1.2.0",
 *     "engine": ">=1.0 <2", "license": "MIT", "authors": ["…"],
 *     "languages": ["ja", "en"], "products": ["…"], "requires": { "vss": ">=1.0" } }
 *
 * The first four keys are required. Unknown keys, keys that stand twice and
 * wrong types are errors.
 */
enum {
    VW_ABOUT_BYTES_MAX = 64 * 1024,
    VW_ABOUT_LIST_MAX = 64,
    VW_PACK_NAME_MAX = 40 /* bytes: it is the first part of every id */
};

typedef struct vw_requirement {
    vw_span name, range;
} vw_requirement;

/* All spans live in the arena that it was read into. */
typedef struct vw_about {
    vw_span name;
    vw_span version_text;
    vw_version version;
    vw_span engine; /* a range */
    vw_span license;
    vw_span *authors, *languages, *products;
    size_t author_count, language_count, product_count;
    vw_requirement *requires;
    size_t require_count;
} vw_about;

/*
 * Reads pack.json. VW_ERR_RULE names file, key and what was expected; `file`
 * stands in messages.
 */
vw_status vw_about_read(vw_about *out, vw_span json, vw_arena *arena, const char *file,
                        vw_error *err);

/* Whether a name can be a pack's: a lower-case letter, then lower-case letters, digits and _. */
bool vw_pack_name_is(vw_span name);

#endif

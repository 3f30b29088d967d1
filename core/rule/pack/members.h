#ifndef VW_RULE_PACK_MEMBERS_H
#define VW_RULE_PACK_MEMBERS_H

#include "base/arena.h"
#include "base/status.h"

/*
 * The files of a pack, in memory: whatever is verified is verified on these
 * bytes, and rules are loaded from these bytes, so that nothing can change in
 * between. A pack is flat but for two folders:
 *
 *   pack.json  *.lua  *.md  LICENSE  overrides.json   the pack itself
 *   spec/…  logs/…                                    its tests
 *   MANIFEST.sha256  MANIFEST.sha256.sig              what it is sealed with
 *
 * A name has letters, digits and . _ - between slashes, and nothing else: such
 * a name is the same file on every system, whatever its encoding, its case
 * rules and its devices.
 */
enum {
    /* Files of a pack; five thousand rules with a fixture each, and room. */
    VW_MEMBERS_MAX = 16384,
    /* Bytes of one file: a fixture is an excerpt of a log. */
    VW_MEMBER_BYTES_MAX = 4 << 20,
    /* Bytes of all files together. */
    VW_PACK_BYTES_MAX = 64 << 20,
    /* Bytes of a name; Windows stops at 260 for the whole path. */
    VW_MEMBER_NAME_MAX = 120
};

typedef struct vw_member {
    vw_span name; /* "logs/night.log" */
    vw_span bytes;
} vw_member;

/* `{0}` is an empty one. The arena is for what the members point to, and whoever fills it. */
typedef struct vw_members {
    vw_arena arena;
    vw_member *list; /* in byte order of the names, once sealed */
    size_t count, cap;
    size_t bytes; /* of all of them */
} vw_members;

/*
 * Adds a file. The name is copied, the bytes are borrowed. VW_ERR_RULE names
 * the file where its name cannot stand in a pack; VW_ERR_LIMIT where the file or
 * the pack is too large.
 */
vw_status vw_members_add(vw_members *members, vw_span name, vw_span bytes, vw_error *err);

/*
 * Sorts them. VW_ERR_RULE where two names are one file on some system: equal
 * but for case, or a file and a folder of one name.
 */
vw_status vw_members_seal(vw_members *members, vw_error *err);

/* The file of a name, or NULL. */
const vw_member *vw_members_find(const vw_members *members, vw_span name);

/* A rule file: "NAME.lua" beside pack.json. */
bool vw_member_is_rule(const vw_member *member);

void vw_members_free(vw_members *members);

#endif

#ifndef VSSWHY_LUA_FIND_H
#define VSSWHY_LUA_FIND_H

#include "base/arena.h"
#include "base/status.h"

/*
 * Where rule files are: the trusted side, which alone may look at folders. A
 * folder with rule files is a pack, called like the folder; a folder without
 * any holds packs. `spec`, `logs` and hidden entries are no rules.
 */
typedef struct vw_found_pack {
    vw_span name;
    vw_span about;    /* path of its pack.json; absent without one */
    vw_span *files;   /* paths of its .lua files, in byte order */
    vw_span *sources; /* their bytes, where they are in memory already; else NULL */
    size_t count;
} vw_found_pack;

typedef struct vw_found {
    vw_found_pack *packs; /* in byte order of their names */
    size_t count;
} vw_found;

/*
 * Looks at `folder`; what is found lives in `arena`. VW_ERR_USAGE where it
 * cannot be read or holds no rule file.
 */
vw_status vw_find_packs(const char *folder, vw_found *found, vw_arena *arena, vw_error *err);

#endif

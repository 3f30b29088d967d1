#ifndef VSSWHY_LUA_HANDLE_H
#define VSSWHY_LUA_HANDLE_H

#include "rule/hit.h"

#include <lua.h>

/*
 * What a `when` sees: `hit`, one event of which a field is read only when it is
 * asked for, and `log`, the questions about all other events. Both are dead
 * after the call for which they were made.
 */

/* The question that is being asked; it belongs to the asker and outlives the call. */
typedef struct vw_asking {
    const vw_rules *rules;
    const vw_hits *hits;
    const vw_hit *hit;
    vw_arena scratch; /* of the matches that the script writes; emptied after each call */
    uint64_t number;  /* of this call; a handle of another one is dead */
} vw_asking;

/* Pushes `hit` and `log` for the call in hand. [-0, +2, m] */
void vw_handles_push(lua_State *L, vw_asking *asking);

/* The fields of a hit and the questions of `log`, for the page. The last row has a NULL name. */
typedef struct vw_handle_row {
    const char *name;
    const char *help[VW_LANG_COUNT];
} vw_handle_row;
extern const vw_handle_row vw_hit_rows[], vw_log_rows[];

#endif

#ifndef VSSWHY_LUA_ENVIRONMENT_H
#define VSSWHY_LUA_ENVIRONMENT_H

#include <lua.h>

/*
 * The globals of a chunk: an environment of its own, which reads the world of
 * libraries.h and can be written by nobody.
 */

/* Makes the world of a state, once. [-0, +0, m] */
void vw_environment_prepare(lua_State *L);

/* Pushes an environment for one chunk. [-0, +1, m] */
void vw_environment_push(lua_State *L);

#endif

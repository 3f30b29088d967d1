#ifndef VSSWHY_LUA_LIBRARIES_H
#define VSSWHY_LUA_LIBRARIES_H

#include <lua.h>

#include <stddef.h>

/*
 * What a script can call: an allow-list. Everything here charges work for what
 * it touches, checks every integer, and shows no address.
 */

/* Pushes the table of all names that a script can read, its libraries frozen. [-0, +1, m] */
void vw_libraries_push_world(lua_State *L);

/* The parts of the world, each of which pushes its functions into the table on top. [-0, +0, m] */
void vw_library_base(lua_State *L);
/* Each pushes a library as a table. [-0, +1, m] */
void vw_library_string(lua_State *L);
void vw_library_table(lua_State *L);

/*
 * Pushes the text of any value: numbers and strings as Lua writes them, of
 * everything else only its type. [-0, +1, m]
 */
const char *vw_library_text(lua_State *L, int index, size_t *len);

/*
 * A number as an argument. It may be spelled as a text, and reading one is
 * charged. [-0, +0, v]
 */
lua_Integer vw_library_integer(lua_State *L, int argument);
lua_Integer vw_library_optional(lua_State *L, int argument, lua_Integer otherwise);
lua_Number vw_library_number(lua_State *L, int argument);

/* Raises where `count` values are more than a function may take or yield. [-0, +0, v] */
void vw_library_check_values(lua_State *L, int count, const char *function);

/* Gives the table on top a proxy that reads it and refuses writes. [-1, +1, m] */
void vw_library_freeze(lua_State *L);

#endif

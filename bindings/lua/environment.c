#include "environment.h"

#include "libraries.h"

#include <lauxlib.h>

/* Registry key of the metatable that all environments share. */
static const char environment_key;

static int unknown_name(lua_State *L)
{
    return luaL_error(L, "unknown name '%s'", vw_library_text(L, 2, NULL));
}

static int no_globals(lua_State *L)
{
    return luaL_error(L, "rules keep no state: '%s' is not declared local",
                      vw_library_text(L, 2, NULL));
}

void vw_environment_prepare(lua_State *L)
{
    lua_newtable(L);
    vw_libraries_push_world(L);
    lua_newtable(L);
    lua_pushcfunction(L, unknown_name);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, no_globals);
    lua_setfield(L, -2, "__newindex");
    lua_pushliteral(L, "locked");
    lua_setfield(L, -2, "__metatable");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &environment_key);
}

void vw_environment_push(lua_State *L)
{
    lua_newtable(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &environment_key);
    lua_setmetatable(L, -2);
}

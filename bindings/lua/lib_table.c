#include "libraries.h"

#include "budget.h"
#include "sandbox.h"

#include <lauxlib.h>

/* A plain table: what has a metatable is the host's, and none of a script's business. */
static lua_Integer check_list(lua_State *L, int index)
{
    luaL_checktype(L, index, LUA_TTABLE);
    if (lua_getmetatable(L, index))
        luaL_argerror(L, index, "not a plain table");
    return (lua_Integer)lua_rawlen(L, index);
}

static int list_insert(lua_State *L)
{
    lua_Integer count = check_list(L, 1);
    int arguments = lua_gettop(L);
    lua_Integer at = arguments > 2 ? luaL_checkinteger(L, 2) : count + 1;

    luaL_argcheck(L, arguments == 2 || arguments == 3, 2, "wrong number of arguments to insert");
    luaL_argcheck(L, at >= 1 && at <= count + 1, 2, "position out of bounds");
    vw_sandbox_work(L, (uint64_t)(count + 1 - at));
    for (lua_Integer i = count; i >= at; i--) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, 1, i + 1);
    }
    lua_pushvalue(L, arguments);
    lua_rawseti(L, 1, at);
    return 0;
}

static int list_remove(lua_State *L)
{
    lua_Integer count = check_list(L, 1);
    lua_Integer at = luaL_optinteger(L, 2, count);

    if (count == 0 && (at == 0 || at == 1)) {
        lua_pushnil(L);
        return 1;
    }
    luaL_argcheck(L, at >= 1 && at <= count, 2, "position out of bounds");
    vw_sandbox_work(L, (uint64_t)(count - at));
    lua_rawgeti(L, 1, at);
    for (lua_Integer i = at; i < count; i++) {
        lua_rawgeti(L, 1, i + 1);
        lua_rawseti(L, 1, i);
    }
    lua_pushnil(L);
    lua_rawseti(L, 1, count);
    return 1;
}

static int list_concat(lua_State *L)
{
    lua_Integer count = check_list(L, 1);
    size_t joint_len, total = 0;
    const char *joint = luaL_optlstring(L, 2, "", &joint_len);
    lua_Integer from = luaL_optinteger(L, 3, 1), to = luaL_optinteger(L, 4, count);
    luaL_Buffer buffer;

    luaL_argcheck(L, from >= 1, 3, "position out of bounds");
    luaL_argcheck(L, to <= count, 4, "position out of bounds");
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = from; i <= to; i++) {
        size_t len;
        int type = lua_rawgeti(L, 1, i);

        if (type != LUA_TSTRING && type != LUA_TNUMBER)
            return luaL_error(L, "concat: entry %d is a %s", (int)i, luaL_typename(L, -1));
        lua_tolstring(L, -1, &len);
        total += len + joint_len;
        vw_sandbox_work(L, len + joint_len + 1);
        if (total > VW_LUA_ALLOCATION_MAX)
            return vw_sandbox_stop(L, VW_SANDBOX_ALLOCATION);
        luaL_addvalue(&buffer);
        if (i < to)
            luaL_addlstring(&buffer, joint, joint_len);
    }
    luaL_pushresult(&buffer);
    return 1;
}

void vw_library_table(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"insert", list_insert},
        {"remove", list_remove},
        {"concat", list_concat},
        {NULL, NULL},
    };

    lua_newtable(L);
    luaL_setfuncs(L, functions, 0);
}

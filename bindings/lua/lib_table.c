#include "libraries.h"

#include "base/span.h"
#include "budget.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <string.h>

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
    lua_Integer at = arguments > 2 ? vw_library_integer(L, 2) : count + 1;

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
    lua_Integer at = vw_library_optional(L, 2, count);

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

/* Which entries to join, and with what. */
struct joining {
    lua_Integer from, to;
    vw_span joint;
};

/* Pushes an entry that can be joined, as a text. */
static vw_span push_entry(lua_State *L, lua_Integer at)
{
    vw_span text;
    int type = lua_rawgeti(L, 1, at);

    if (type != LUA_TSTRING && type != LUA_TNUMBER)
        luaL_error(L, "concat: entry %I is a %s", (LUAI_UACINT)at, luaL_typename(L, -1));
    text.ptr = lua_tolstring(L, -1, &text.len);
    return text;
}

static size_t joint_len(const struct joining *joining, lua_Integer at)
{
    return at < joining->to ? joining->joint.len : 0;
}

static size_t joined_len(lua_State *L, const struct joining *joining)
{
    size_t total = 0;

    for (lua_Integer i = joining->from; i <= joining->to; i++) {
        size_t len = push_entry(L, i).len + joint_len(joining, i);

        lua_pop(L, 1);
        total += len;
        vw_sandbox_work(L, len + 32); /* a number is spelled out twice */
        if (total > VW_LUA_ALLOCATION_MAX)
            vw_sandbox_stop(L, VW_SANDBOX_ALLOCATION);
    }
    return total;
}

static int list_concat(lua_State *L)
{
    lua_Integer count = check_list(L, 1);
    struct joining joining = {vw_library_optional(L, 3, 1), vw_library_optional(L, 4, count),
                              VW_SPAN_NONE};
    size_t total;
    char *out, *at;

    joining.joint.ptr = luaL_optlstring(L, 2, "", &joining.joint.len);
    luaL_argcheck(L, joining.from >= 1, 3, "position out of bounds");
    luaL_argcheck(L, joining.to <= count, 4, "position out of bounds");
    total = joined_len(L, &joining);
    out = at = lua_newuserdatauv(L, total + 1, 0);
    for (lua_Integer i = joining.from; i <= joining.to; i++) {
        vw_span text = push_entry(L, i);

        memcpy(at, text.ptr, text.len);
        at += text.len;
        memcpy(at, joining.joint.ptr, joint_len(&joining, i));
        at += joint_len(&joining, i);
        lua_pop(L, 1);
    }
    lua_pushlstring(L, out, total);
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

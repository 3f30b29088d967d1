#include "libraries.h"

#include "sandbox.h"

#include <lauxlib.h>

#include <stdlib.h>
#include <string.h>

/* A key of a table, so that keys can be sorted without asking Lua. */
struct key {
    int rank; /* numbers, then strings, then booleans */
    lua_Number number;
    bool whole; /* then `integer` is exact */
    lua_Integer integer;
    const char *text; /* anchored by the table that it is a key of */
    size_t len;
    int at; /* position in the unsorted list */
};

static int order(const void *a, const void *b)
{
    const struct key *one = a, *two = b;
    size_t len = one->len < two->len ? one->len : two->len;
    int text;

    if (one->rank != two->rank)
        return one->rank < two->rank ? -1 : 1;
    if (one->rank == 0 && one->whole && two->whole)
        return (one->integer > two->integer) - (one->integer < two->integer);
    if (one->rank != 1)
        return (one->number > two->number) - (one->number < two->number);
    text = memcmp(one->text, two->text, len);
    return text ? text : (one->len > two->len) - (one->len < two->len);
}

static void read_key(lua_State *L, struct key *key)
{
    key->rank = 0;
    if (lua_type(L, -1) == LUA_TNUMBER) {
        key->number = lua_tonumber(L, -1);
        key->whole = lua_isinteger(L, -1);
        key->integer = lua_tointeger(L, -1);
    } else if (lua_type(L, -1) == LUA_TSTRING) {
        key->rank = 1;
        key->text = lua_tolstring(L, -1, &key->len);
    } else if (lua_type(L, -1) == LUA_TBOOLEAN) {
        key->rank = 2;
        key->number = lua_toboolean(L, -1);
    } else {
        luaL_error(L, "pairs: a key of type %s has no order", luaL_typename(L, -1));
    }
}

static int count_keys(lua_State *L, int table)
{
    int count = 0;

    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1))
        count++;
    return count;
}

/* Upvalues: the table, its sorted keys, the position. A key that is gone by now is passed over. */
static int next_pair(lua_State *L)
{
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(3));

    for (;;) {
        vw_sandbox_work(L, 1);
        lua_settop(L, 0);
        if (lua_rawgeti(L, lua_upvalueindex(2), ++at) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL)
            break;
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

/* Walks a table in the order of its keys, so that a report never depends on a hash. */
static int base_pairs(lua_State *L)
{
    struct key *keys;
    int count, at = 0;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    count = count_keys(L, 1);
    vw_sandbox_work(L, (uint64_t)count * 16);
    keys = lua_newuserdatauv(L, sizeof *keys * ((size_t)count + 1), 0);
    for (lua_pushnil(L); lua_next(L, 1);) {
        lua_pop(L, 1);
        keys[at] = (struct key){0};
        read_key(L, &keys[at]);
        keys[at].at = at;
        at++;
    }
    qsort(keys, (size_t)count, sizeof *keys, order);
    lua_pushvalue(L, 1);
    lua_createtable(L, count, 0);
    for (int i = 0; i < count; i++) {
        if (keys[i].rank == 1)
            lua_pushlstring(L, keys[i].text, keys[i].len);
        else if (keys[i].rank == 2)
            lua_pushboolean(L, keys[i].number != 0);
        else if (keys[i].whole)
            lua_pushinteger(L, keys[i].integer);
        else
            lua_pushnumber(L, keys[i].number);
        lua_rawseti(L, -2, i + 1);
    }
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 3);
    return 1;
}

static int next_index(lua_State *L)
{
    lua_Integer at = luaL_checkinteger(L, 2) + 1;

    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushinteger(L, at);
    return lua_rawgeti(L, 1, at) == LUA_TNIL ? 1 : 2;
}

static int base_ipairs(lua_State *L)
{
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushcfunction(L, next_index);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

static int base_select(lua_State *L)
{
    int count = lua_gettop(L);
    lua_Integer at;

    if (lua_type(L, 1) == LUA_TSTRING && strcmp(lua_tostring(L, 1), "#") == 0) {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    at = luaL_checkinteger(L, 1);
    if (at < 0)
        at = at < -count ? 0 : count + at;
    luaL_argcheck(L, at >= 1, 1, "index out of range");
    return at >= count ? 0 : count - (int)at;
}

static int base_type(lua_State *L)
{
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

static int base_tonumber(lua_State *L)
{
    size_t len;
    const char *text;

    luaL_checkany(L, 1);
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &len) : NULL;
    vw_sandbox_work(L, text ? len : 1);
    if (text && lua_isnoneornil(L, 2) && lua_stringtonumber(L, text) == len + 1)
        return 1;
    if (text && luaL_optinteger(L, 2, 10) == 16 && len > 0 && len <= 16 &&
        strspn(text, "0123456789abcdefABCDEF") == len) {
        lua_pushinteger(L, (lua_Integer)strtoull(text, NULL, 16));
        return 1;
    }
    lua_pushnil(L);
    return 1;
}

const char *vw_library_text(lua_State *L, int index, size_t *len)
{
    switch (lua_type(L, index)) {
    case LUA_TSTRING:
    case LUA_TNUMBER: lua_pushvalue(L, index); break;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, index) ? "true" : "false"); break;
    default: lua_pushstring(L, luaL_typename(L, index)); break;
    }
    return lua_tolstring(L, -1, len);
}

static int base_tostring(lua_State *L)
{
    luaL_checkany(L, 1);
    vw_library_text(L, 1, NULL);
    return 1;
}

static int base_assert(lua_State *L)
{
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1))
        return lua_gettop(L);
    if (lua_gettop(L) < 2)
        return luaL_error(L, "assertion failed");
    lua_settop(L, 2);
    return lua_error(L);
}

static int base_error(lua_State *L)
{
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING) {
        luaL_where(L, 1);
        lua_insert(L, 1);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

/* A limit passes through: what it stopped stays stopped. Memory that ran out is a limit. */
static int base_pcall(lua_State *L)
{
    int status;

    luaL_checkany(L, 1);
    vw_sandbox_work(L, 16);
    luaL_checkstack(L, 4, "pcall");
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    if (vw_sandbox_is_stopped(L) || status == LUA_ERRMEM)
        return vw_sandbox_stop(L, VW_SANDBOX_MEMORY);
    if (status == LUA_OK)
        return lua_gettop(L);
    lua_pushboolean(L, 0);
    lua_replace(L, 1);
    return 2;
}

void vw_library_base(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"ipairs", base_ipairs},     {"pairs", base_pairs},
        {"select", base_select},     {"type", base_type},
        {"tonumber", base_tonumber}, {"tostring", base_tostring},
        {"assert", base_assert},     {"error", base_error},
        {"pcall", base_pcall},       {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}

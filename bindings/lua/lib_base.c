#include "libraries.h"

#include "base/span.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <stdlib.h>
#include <string.h>

/* A key of a table, so that keys can be sorted without asking Lua. */
struct key {
    enum { INTEGER, FLOAT, TEXT, BOOLEAN } type;
    union {
        lua_Integer integer; /* of a boolean, too */
        lua_Number number;
        const char *text; /* anchored by the table that it is a key of */
    } is;
    size_t len;
};

/* Numbers, then texts, then booleans. */
static int rank_of(const struct key *key)
{
    return key->type == FLOAT ? INTEGER : (int)key->type;
}

static lua_Number number_of(const struct key *key)
{
    return key->type == FLOAT ? key->is.number : (lua_Number)key->is.integer;
}

static int order(const void *a, const void *b)
{
    const struct key *one = a, *two = b;

    if (rank_of(one) != rank_of(two))
        return rank_of(one) < rank_of(two) ? -1 : 1;
    if (one->type == TEXT)
        return vw_span_order((vw_span){one->is.text, one->len}, (vw_span){two->is.text, two->len});
    if (one->type == FLOAT || two->type == FLOAT)
        return (number_of(one) > number_of(two)) - (number_of(one) < number_of(two));
    return (one->is.integer > two->is.integer) - (one->is.integer < two->is.integer);
}

static void read_key(lua_State *L, struct key *key)
{
    *key = (struct key){.type = INTEGER};
    switch (lua_type(L, -1)) {
    case LUA_TNUMBER:
        key->type = lua_isinteger(L, -1) ? INTEGER : FLOAT;
        if (key->type == INTEGER)
            key->is.integer = lua_tointeger(L, -1);
        else
            key->is.number = lua_tonumber(L, -1);
        break;
    case LUA_TSTRING:
        key->type = TEXT;
        key->is.text = lua_tolstring(L, -1, &key->len);
        break;
    case LUA_TBOOLEAN:
        key->type = BOOLEAN;
        key->is.integer = lua_toboolean(L, -1);
        break;
    default: luaL_error(L, "pairs: a key of type %s has no order", luaL_typename(L, -1));
    }
}

static void push_key(lua_State *L, const struct key *key)
{
    switch (key->type) {
    case INTEGER: lua_pushinteger(L, key->is.integer); break;
    case FLOAT: lua_pushnumber(L, key->is.number); break;
    case TEXT: lua_pushlstring(L, key->is.text, key->len); break;
    default: lua_pushboolean(L, key->is.integer != 0); break;
    }
}

static size_t count_keys(lua_State *L, int table)
{
    size_t count = 0;

    vw_sandbox_walk(L);
    for (lua_pushnil(L); lua_next(L, table); lua_pop(L, 1))
        count++;
    return count;
}

/* Work units of sorting: each key is compared some log2(count) times, a text as far as it is long. */
static uint64_t cost_of_sorting(const struct key *keys, size_t count)
{
    uint64_t units = 0, rounds = 1;

    for (size_t rest = count; rest > 1; rest /= 2)
        rounds++;
    for (size_t i = 0; i < count; i++)
        units += 2 + keys[i].len / 16;
    return units * rounds;
}

/* Pushes a list of the keys, in order. */
static void push_sorted(lua_State *L, int table)
{
    size_t count = count_keys(L, table), at = 0;
    struct key *keys;

    vw_sandbox_walk(L);
    vw_sandbox_work(L, count * 8);
    keys = lua_newuserdatauv(L, sizeof *keys * (count + 1), 0);
    for (lua_pushnil(L); lua_next(L, table);) {
        lua_pop(L, 1);
        read_key(L, &keys[at++]);
    }
    vw_sandbox_work(L, cost_of_sorting(keys, count));
    qsort(keys, count, sizeof *keys, order);
    lua_createtable(L, (int)count, 0);
    for (size_t i = 0; i < count; i++) {
        push_key(L, &keys[i]);
        lua_rawseti(L, -2, (lua_Integer)i + 1);
    }
    lua_remove(L, -2);
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
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    lua_pushvalue(L, 1);
    push_sorted(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, next_pair, 3);
    return 1;
}

static int next_index(lua_State *L)
{
    lua_Integer last = luaL_checkinteger(L, 2), at = last < LUA_MAXINTEGER ? last + 1 : last;

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
    at = vw_library_integer(L, 1);
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
        return vw_sandbox_stop_memory(L);
    if (status == LUA_OK)
        return lua_gettop(L);
    vw_sandbox_caught(L);
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

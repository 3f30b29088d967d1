#include "libraries.h"

#include "budget.h"
#include "sandbox.h"

#include <lauxlib.h>
#include <lualib.h>

#include <string.h>

/* Of the stock libraries only what is bounded by its arguments. */
static const char *const math_names[] = {
    "abs",        "ceil", "floor", "fmod", "huge",      "max",  "maxinteger", "min",
    "mininteger", "modf", "pi",    "sqrt", "tointeger", "type", "ult",        NULL,
};

static const char *const utf8_names[] = {"char", "codepoint", "len", "offset", NULL};

static int refuse_write(lua_State *L)
{
    return luaL_error(L, "libraries cannot be changed");
}

void vw_library_freeze(lua_State *L)
{
    lua_newtable(L);
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuse_write);
    lua_setfield(L, -2, "__newindex");
    lua_pushliteral(L, "locked");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

static void charge_text(lua_State *L, int argument)
{
    if (lua_type(L, argument) == LUA_TSTRING)
        vw_sandbox_work(L, lua_rawlen(L, argument));
}

lua_Integer vw_library_integer(lua_State *L, int argument)
{
    charge_text(L, argument);
    return luaL_checkinteger(L, argument);
}

lua_Integer vw_library_optional(lua_State *L, int argument, lua_Integer otherwise)
{
    charge_text(L, argument);
    return luaL_optinteger(L, argument, otherwise);
}

lua_Number vw_library_number(lua_State *L, int argument)
{
    charge_text(L, argument);
    return luaL_checknumber(L, argument);
}

void vw_library_check_values(lua_State *L, int count, const char *function)
{
    if (count > VW_LUA_VALUES_MAX)
        luaL_error(L, "%s: at most %d values at once", function, VW_LUA_VALUES_MAX);
}

/* Calls the stock function in the first upvalue after charging for all of its arguments. */
static int call_charged(lua_State *L)
{
    uint64_t units = 0;

    vw_library_check_values(L, lua_gettop(L), lua_tostring(L, lua_upvalueindex(2)));
    for (int i = 1; i <= lua_gettop(L); i++)
        units += lua_type(L, i) == LUA_TSTRING ? lua_rawlen(L, i) : 1;
    vw_sandbox_work(L, units);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
    vw_library_check_values(L, lua_gettop(L), lua_tostring(L, lua_upvalueindex(2)));
    return lua_gettop(L);
}

/* The only functions that yield texts out of numbers: none of them may hold a NUL. */
static int refuse_nul(lua_State *L)
{
    for (int i = 1; i <= lua_gettop(L); i++)
        luaL_argcheck(L, vw_library_integer(L, i) != 0, i, "a text may hold no NUL");
    return call_charged(L);
}

/* Turns the stock function on top into one that is charged. */
static void push_charged(lua_State *L, const char *name)
{
    lua_pushstring(L, name);
    lua_pushcclosure(L, strcmp(name, "char") == 0 ? refuse_nul : call_charged, 2);
}

/* Pushes a library that holds the named parts of the stock one, its functions charged. */
static void push_part(lua_State *L, lua_CFunction open, const char *const *names)
{
    lua_pushcfunction(L, open);
    lua_call(L, 0, 1);
    lua_newtable(L);
    for (; *names; names++) {
        if (lua_getfield(L, -2, *names) == LUA_TFUNCTION)
            push_charged(L, *names);
        lua_setfield(L, -2, *names);
    }
    lua_remove(L, -2);
    vw_library_freeze(L);
}

/* Methods of strings are those of the library, and nobody can reach the metatable. */
static void lock_strings(lua_State *L)
{
    lua_pushliteral(L, "");
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushliteral(L, "locked");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void vw_libraries_push_world(lua_State *L)
{
    lua_newtable(L);
    vw_library_base(L);
    push_part(L, luaopen_math, math_names);
    lua_setfield(L, -2, "math");
    push_part(L, luaopen_utf8, utf8_names);
    lua_setfield(L, -2, "utf8");
    vw_library_string(L);
    lock_strings(L);
    vw_library_freeze(L);
    lua_setfield(L, -2, "string");
    vw_library_table(L);
    vw_library_freeze(L);
    lua_setfield(L, -2, "table");
}

/*
 * require "vsswhy": the engine as a module of Lua 5.4, for specs of rules and for
 * whoever has Lua and wants the report as a table. The README shows it.
 *
 * The host's state is never that of a rule: rules run in sandboxes of their own.
 * What can fail returns nil and a sentence; only wrong types of arguments raise.
 */
#include "answer.h"

#include "base/ascii.h"
#include "base/host.h"
#include "base/limits.h"
#include "builtin.h"
#include "base/nearest.h"

#include <lauxlib.h>
#include <lua.h>

#include <stdlib.h>

#ifndef VSSWHY_MODULE_RULES
#error "the build says where the default rules are from the folder of the module"
#endif

#define EXPORTED __attribute__((visibility("default")))

enum { FOLDERS_MAX = 32, JOBS_MAX = 256 };

/* A call's request, and what it points to. The texts are Lua's own and stay on its stack. */
struct call {
    vw_request request;
    const char *folders[FOLDERS_MAX];
    vw_default_rules found;
    vw_error err;
};

/* --- JSON as a table ------------------------------------------------------------------------------ */

/* A null is nil in an object, and false in a list, which would have a hole otherwise. */
static void push(lua_State *L, const json_t *value, bool listed)
{
    const char *key;
    json_t *item;
    size_t at;

    luaL_checkstack(L, 4, "the report");
    switch (json_typeof(value)) {
    case JSON_OBJECT:
        lua_createtable(L, 0, (int)json_object_size(value));
        json_object_foreach((json_t *)value, key, item)
        {
            push(L, item, false);
            lua_setfield(L, -2, key);
        }
        break;
    case JSON_ARRAY:
        lua_createtable(L, (int)json_array_size(value), 0);
        json_array_foreach(value, at, item)
        {
            push(L, item, true);
            lua_rawseti(L, -2, (lua_Integer)at + 1);
        }
        break;
    case JSON_STRING:
        lua_pushlstring(L, json_string_value(value), json_string_length(value));
        break;
    case JSON_INTEGER: lua_pushinteger(L, json_integer_value(value)); break;
    case JSON_REAL: lua_pushnumber(L, json_real_value(value)); break;
    case JSON_TRUE: lua_pushboolean(L, 1); break;
    case JSON_FALSE: lua_pushboolean(L, 0); break;
    case JSON_NULL:
        if (listed)
            lua_pushboolean(L, 0);
        else
            lua_pushnil(L);
        break;
    }
}

static int push_answer(lua_State *L)
{
    push(L, lua_touserdata(L, 1), false);
    return 1;
}

/* Returns the answer as a table, or nil and why there is none. Takes the answer over. */
static int give(lua_State *L, struct call *call, vw_status status, json_t *answer)
{
    int raised;

    if (status != VW_OK) {
        lua_pushnil(L);
        lua_pushstring(L, call->request.lang == VW_LANG_JA ? call->err.ja : call->err.en);
        return 2;
    }
    lua_pushcfunction(L, push_answer);
    lua_pushlightuserdata(L, answer);
    raised = lua_pcall(L, 1, 1, 0);
    json_decref(answer);
    return raised == LUA_OK ? 1 : lua_error(L);
}

/* --- options -------------------------------------------------------------------------------------- */

static vw_status fail_option(struct call *call, const char *name, const char *en, const char *ja)
{
    return vw_fail(&call->err, VW_ERR_USAGE, "The option %s must be %s%.0s.",
                   "オプション %s には%.0s%sを指定してください。", name, en, ja);
}

static vw_status read_lang(lua_State *L, struct call *call)
{
    const char *word = lua_tostring(L, -1);

    for (vw_lang lang = VW_LANG_EN; word && lang < VW_LANG_COUNT; lang++) {
        if (strcmp(word, vw_lang_names[lang]) == 0) {
            call->request.lang = lang;
            return VW_OK;
        }
    }
    return fail_option(call, "lang", "\"en\" or \"ja\"", " \"en\" か \"ja\" ");
}

static vw_status read_encoding(lua_State *L, struct call *call)
{
    const char *word = lua_tostring(L, -1);

    if (word && vw_encoding_read(vw_span_of(word), &call->request.encoding))
        return VW_OK;
    return fail_option(call, "encoding", "utf-8, utf-16le, utf-16be or cp932",
                       " utf-8、utf-16le、utf-16be、cp932 のいずれか");
}

static vw_status read_offset(lua_State *L, struct call *call)
{
    const char *word = lua_tostring(L, -1);

    call->request.has_offset = true;
    if (word && vw_offset_read(vw_span_of(word), &call->request.offset_minutes))
        return VW_OK;
    return fail_option(call, "utc_offset", "an offset such as \"+09:00\"",
                       " \"+09:00\" のような時差");
}

static vw_status read_jobs(lua_State *L, struct call *call)
{
    int whole;
    lua_Integer jobs = lua_tointegerx(L, -1, &whole);

    if (!whole || jobs < 1 || jobs > JOBS_MAX)
        return fail_option(call, "jobs", "a number from 1 to 256", " 1 から 256 までの数");
    call->request.jobs = (unsigned)jobs;
    return VW_OK;
}

static vw_status read_default_rules(lua_State *L, struct call *call)
{
    if (!lua_isboolean(L, -1))
        return fail_option(call, "default_rules", "true or false", " true か false ");
    if (!lua_toboolean(L, -1))
        call->request.rules.default_rules = NULL;
    return VW_OK;
}

static vw_status add_folder(lua_State *L, struct call *call)
{
    vw_rule_choice *rules = &call->request.rules;

    if (lua_type(L, -1) != LUA_TSTRING || rules->folder_count == FOLDERS_MAX)
        return fail_option(call, "rules", "a folder, or a list of at most 32 folders",
                           "フォルダー、または 32 個までのフォルダーのリスト");
    call->folders[rules->folder_count++] = lua_tostring(L, -1);
    return VW_OK;
}

/* The list keeps its texts alive: it is an argument of the call. */
static vw_status read_rules(lua_State *L, struct call *call)
{
    vw_status status = VW_OK;

    if (!lua_istable(L, -1))
        return add_folder(L, call);
    for (lua_Integer i = 1; status == VW_OK && i <= (lua_Integer)lua_rawlen(L, -1); i++) {
        lua_rawgeti(L, -1, i);
        status = add_folder(L, call);
        lua_pop(L, 1);
    }
    return status;
}

static const struct option_row {
    vw_span name;
    vw_status (*read)(lua_State *L, struct call *call);
} option_rows[] = {
    {{"lang", 4}, read_lang},
    {{"rules", 5}, read_rules},
    {{"default_rules", 13}, read_default_rules},
    {{"encoding", 8}, read_encoding},
    {{"utc_offset", 10}, read_offset},
    {{"jobs", 4}, read_jobs},
};

enum { OPTION_COUNT = sizeof option_rows / sizeof *option_rows };

static vw_status check_names(lua_State *L, int at, struct call *call)
{
    vw_span names[OPTION_COUNT];

    for (size_t i = 0; i < OPTION_COUNT; i++)
        names[i] = option_rows[i].name;
    for (lua_pushnil(L); lua_next(L, at); lua_pop(L, 1)) {
        vw_span name =
            lua_type(L, -2) == LUA_TSTRING ? vw_span_of(lua_tostring(L, -2)) : VW_SPAN("(no name)");
        size_t known = 0, near = vw_nearest(name, names, OPTION_COUNT);

        while (known < OPTION_COUNT && !vw_span_is(names[known], name))
            known++;
        if (known < OPTION_COUNT)
            continue;
        lua_pop(L, 2);
        return vw_fail(&call->err, VW_ERR_USAGE,
                       "There is no option \"%.40s\"; did you mean \"%s\"?",
                       "オプション「%.40s」はありません。「%s」の誤りではありませんか。", name.ptr,
                       names[near < OPTION_COUNT ? near : 0].ptr);
    }
    return VW_OK;
}

static vw_status read_options(lua_State *L, int at, struct call *call)
{
    vw_status status = check_names(L, at, call);

    for (size_t i = 0; status == VW_OK && i < OPTION_COUNT; i++) {
        if (lua_getfield(L, at, option_rows[i].name.ptr) != LUA_TNIL)
            status = option_rows[i].read(L, call);
        lua_pop(L, 1);
    }
    return status;
}

/* Reads the options at `at`, nil or a table, into a request. */
static vw_status open_call(lua_State *L, int at, struct call *call)
{
    char module[VW_PATH_BYTES_MAX];
    bool known = vw_host_library(option_rows, module, sizeof module);
    vw_status status = VW_OK;

    *call = (struct call){.request.jobs = 1};
    call->request.rules.folders = call->folders;
    call->request.rules.default_rules = call->found.folder;
    call->request.rules.default_image = vw_builtin_rules();
    if (!lua_isnoneornil(L, at)) {
        luaL_checktype(L, at, LUA_TTABLE);
        status = read_options(L, at, call);
    }
    if (status == VW_OK && call->request.rules.default_rules)
        status = vw_choice_find_default(&call->found, known ? module : NULL, VSSWHY_MODULE_RULES,
                                        VSSWHY_SOURCE_RULES, &call->err);
    return status;
}

/* --- the functions -------------------------------------------------------------------------------- */

/* diagnose(path or { text = …, name = … }, options) */
static int diagnose(lua_State *L)
{
    bool is_text = lua_istable(L, 1);
    const char *path = is_text ? NULL : luaL_checkstring(L, 1), *name = "text";
    vw_span text = VW_SPAN_NONE;
    struct call call;
    json_t *answer = NULL;
    vw_status status;

    lua_settop(L, 2);
    if (is_text) {
        lua_getfield(L, 1, "text");
        luaL_argcheck(L, lua_type(L, -1) == LUA_TSTRING, 1, "text expected in { text = ... }");
        text.ptr = lua_tolstring(L, -1, &text.len);
        if (lua_getfield(L, 1, "name") == LUA_TSTRING)
            name = lua_tostring(L, -1);
    }
    status = open_call(L, 2, &call);
    if (status == VW_OK && is_text)
        status = vw_answer_text(&answer, &call.request, text, name, &call.err);
    else if (status == VW_OK)
        status = vw_answer_path(&answer, &call.request, path, &call.err);
    return give(L, &call, status, answer);
}

/* check(folder, options) */
static int check(lua_State *L)
{
    const char *folder = luaL_checkstring(L, 1);
    struct call call;
    json_t *answer = NULL;
    vw_status status = open_call(L, 2, &call);

    if (status == VW_OK)
        status = vw_answer_check(&answer, &call.request, folder, &call.err);
    return give(L, &call, status, answer);
}

/* lookup(word, options) */
static int lookup(lua_State *L)
{
    vw_span word;
    struct call call;
    json_t *answer = NULL;
    vw_status status;

    word.ptr = luaL_checklstring(L, 1, &word.len);
    status = open_call(L, 2, &call);
    if (status == VW_OK)
        status = vw_answer_lookup(&answer, &call.request, word, &call.err);
    return give(L, &call, status, answer);
}

EXPORTED int luaopen_vsswhy(lua_State *L);

int luaopen_vsswhy(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"diagnose", diagnose}, {"check", check}, {"lookup", lookup}, {NULL, NULL}};

    luaL_newlib(L, functions);
    lua_pushliteral(L, VSSWHY_VERSION);
    lua_setfield(L, -2, "version");
    return 1;
}

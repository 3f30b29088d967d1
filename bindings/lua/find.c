#include "find.h"

#include "base/ascii.h"
#include "folder.h"

#include <lauxlib.h>
#include <lfs.h>
#include <lualib.h>

#include <stdlib.h>

/* The search in the hands of Lua: LuaFileSystem knows folders on every platform. */
struct search {
    const char *folder;
    vw_found *found;
    vw_arena *arena;
    bool no_memory;
};

static int order(const void *a, const void *b)
{
    return vw_span_order(*(const vw_span *)a, *(const vw_span *)b);
}

/* Calls lfs.NAME(path) and leaves its results on the stack. Upvalue-free: lfs is at index 1. */
static void call_lfs(lua_State *L, const char *name, const char *path, int results)
{
    lua_getfield(L, 1, name);
    lua_pushstring(L, path);
    lua_call(L, 1, results);
}

/* "file", "directory", … of a path; "" where there is nothing. Pushes it. */
static const char *push_mode(lua_State *L, const char *path)
{
    lua_getfield(L, 1, "attributes");
    lua_pushstring(L, path);
    lua_pushliteral(L, "mode");
    lua_call(L, 2, 1);
    return luaL_optstring(L, -1, "");
}

static vw_span copy(struct search *search, const char *text)
{
    vw_span copied = vw_arena_copy(search->arena, vw_span_of(text));

    search->no_memory |= !copied.ptr;
    return copied;
}

static size_t count_entries(lua_State *L, const char *folder)
{
    size_t count = 0;

    call_lfs(L, "dir", folder, 2);
    for (;; lua_pop(L, 1), count++) {
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_call(L, 1, 1);
        if (lua_isnil(L, -1))
            break;
    }
    lua_pop(L, 3);
    return count;
}

/* The names in a folder, hidden ones left out, in byte order. */
static vw_span *list_names(lua_State *L, struct search *search, const char *folder, size_t *count)
{
    size_t cap = count_entries(L, folder);
    vw_span *names = VW_ARENA_ARRAY(search->arena, vw_span, cap + 1);

    *count = 0;
    search->no_memory |= !names;
    if (!names)
        return NULL;
    call_lfs(L, "dir", folder, 2);
    while (*count < cap) {
        lua_pushvalue(L, -2);
        lua_pushvalue(L, -2);
        lua_call(L, 1, 1);
        if (lua_isnil(L, -1)) {
            lua_pop(L, 1);
            break;
        }
        if (lua_tostring(L, -1)[0] != '.')
            names[(*count)++] = copy(search, lua_tostring(L, -1));
        lua_pop(L, 1);
    }
    lua_pop(L, 2);
    qsort(names, *count, sizeof *names, order);
    return names;
}

/* Fills a pack with the rule files of a folder; false where it has none. */
static bool find_files(lua_State *L, struct search *search, const char *folder, vw_found_pack *pack)
{
    size_t count;
    vw_span *names = list_names(L, search, folder, &count);

    pack->count = 0;
    for (size_t i = 0; !search->no_memory && i < count; i++) {
        const char *path;

        bool is_about = vw_span_is(names[i], VW_SPAN("pack.json"));

        if (!is_about && !vw_ends_nocase(names[i], VW_SPAN(".lua")))
            continue;
        path = lua_pushfstring(L, "%s/%s", folder, names[i].ptr);
        if (strcmp(push_mode(L, path), "file") == 0)
            *(is_about ? &pack->about : &names[pack->count++]) = copy(search, path);
        lua_pop(L, 2);
    }
    pack->files = names;
    return pack->count > 0;
}

static bool holds_rules(vw_span name)
{
    return !vw_span_is(name, VW_SPAN("spec")) && !vw_span_is(name, VW_SPAN("logs"));
}

static void find_packs_within(lua_State *L, struct search *search)
{
    size_t count;
    vw_span *names = list_names(L, search, search->folder, &count);
    vw_found *found = search->found;

    found->packs = VW_ARENA_ARRAY(search->arena, vw_found_pack, count + 1);
    search->no_memory |= !found->packs;
    for (size_t i = 0; !search->no_memory && i < count; i++) {
        const char *path = lua_pushfstring(L, "%s/%s", search->folder, names[i].ptr);
        bool is_folder = strcmp(push_mode(L, path), "directory") == 0;

        if (is_folder && holds_rules(names[i]) &&
            find_files(L, search, path, &found->packs[found->count]))
            found->packs[found->count++].name = names[i];
        lua_pop(L, 2);
    }
}

static int run_search(lua_State *L)
{
    struct search *search = lua_touserdata(L, 1);
    vw_found_pack *only;

    luaL_openlibs(L);
    luaL_requiref(L, "lfs", luaopen_lfs, 0);
    lua_replace(L, 1);
    only = VW_ARENA_NEW(search->arena, vw_found_pack);
    search->no_memory |= !only;
    if (only && find_files(L, search, search->folder, only)) {
        search->no_memory |=
            vw_folder_name(search->folder, &only->name, search->arena, NULL) != VW_OK;
        *search->found = (vw_found){only, 1};
    } else if (only) {
        find_packs_within(L, search);
    }
    return 0;
}

vw_status vw_find_packs(const char *folder, vw_found *found, vw_arena *arena, vw_error *err)
{
    struct search search = {.folder = folder, .found = found, .arena = arena};
    lua_State *L = luaL_newstate();
    vw_status status = VW_OK;

    *found = (vw_found){0};
    if (!L)
        return vw_fail_memory(err);
    lua_pushcfunction(L, run_search);
    lua_pushlightuserdata(L, &search);
    if (lua_pcall(L, 1, 0, 0) != LUA_OK)
        status = vw_fail(err, VW_ERR_USAGE, "%s: the folder cannot be read: %s",
                         "%s: フォルダーを読み取れません: %s", folder, luaL_tolstring(L, -1, NULL));
    else if (search.no_memory)
        status = vw_fail_memory(err);
    else if (found->count == 0)
        status = vw_fail(
            err, VW_ERR_USAGE,
            "%s: there are no rule files (*.lua) in the folder or in the folders in it.",
            "%s: フォルダーにもその下のフォルダーにも、ルール ファイル (*.lua) がありません。",
            folder);
    lua_close(L);
    return status;
}

#include "folder.h"

#include "base/os.h"

#include <lauxlib.h>
#include <lfs.h>
#include <lualib.h>

/* Calls lfs.NAME(path or nothing) in a state of its own; its first result is at the top. NULL: no memory. */
static lua_State *call_lfs(const char *name, const char *path)
{
    lua_State *L = luaL_newstate();

    if (!L)
        return NULL;
    luaL_openlibs(L);
    luaL_requiref(L, "lfs", luaopen_lfs, 0);
    lua_getfield(L, -1, name);
    if (path)
        lua_pushstring(L, path);
    if (lua_pcall(L, path ? 1 : 0, 1, 0) != LUA_OK)
        lua_pushnil(L);
    return L;
}

vw_status vw_folder_make(const char *path, vw_error *err)
{
    lua_State *L;
    bool made;

    if (vw_path_kind_of(path) == VW_PATH_FOLDER)
        return VW_OK;
    L = call_lfs("mkdir", path);
    if (!L)
        return vw_fail_memory(err);
    made = lua_toboolean(L, -1);
    lua_close(L);
    if (made)
        return VW_OK;
    return vw_fail(err, VW_ERR_USAGE, "%s: the folder cannot be made.",
                   "%s: フォルダーを作成できません。", path);
}

vw_status vw_folder_name(const char *path, vw_span *out, vw_arena *arena, vw_error *err)
{
    vw_span whole = vw_span_of(path);
    lua_State *L = NULL;
    size_t from;

    if (vw_span_is(whole, VW_SPAN(".")) || vw_span_is(whole, VW_SPAN("./"))) {
        L = call_lfs("currentdir", NULL);
        if (!L)
            return vw_fail_memory(err);
        whole = vw_span_of(luaL_optstring(L, -1, ""));
    }
    while (whole.len > 1 && (whole.ptr[whole.len - 1] == '/' || whole.ptr[whole.len - 1] == '\\'))
        whole.len--;
    for (from = whole.len; from && whole.ptr[from - 1] != '/' && whole.ptr[from - 1] != '\\';
         from--)
        ;
    *out = vw_arena_copy(arena, vw_span_from(whole, from));
    if (L)
        lua_close(L);
    return out->ptr ? VW_OK : vw_fail_memory(err);
}

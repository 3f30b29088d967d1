#include "folder.h"

#include "base/ascii.h"

#include <lauxlib.h>
#include <lfs.h>
#include <lualib.h>

/* The folder we are in, by LuaFileSystem, which knows it on every platform; NULL: no memory. */
static lua_State *push_current(void)
{
    lua_State *L = luaL_newstate();

    if (!L)
        return NULL;
    luaL_openlibs(L);
    luaL_requiref(L, "lfs", luaopen_lfs, 0);
    lua_getfield(L, -1, "currentdir");
    if (lua_pcall(L, 0, 1, 0) != LUA_OK)
        lua_pushnil(L);
    return L;
}

vw_status vw_folder_name(const char *path, vw_span *out, vw_arena *arena, vw_error *err)
{
    vw_span whole = vw_span_of(path);
    lua_State *L = NULL;

    if (vw_span_is(whole, VW_SPAN(".")) || vw_span_is(whole, VW_SPAN("./"))) {
        L = push_current();
        if (!L)
            return vw_fail_memory(err);
        whole = vw_span_of(luaL_optstring(L, -1, ""));
    }
    while (whole.len > 1 && (whole.ptr[whole.len - 1] == '/' || whole.ptr[whole.len - 1] == '\\'))
        whole.len--;
    *out = vw_arena_copy(arena, vw_file_name(whole));
    if (L)
        lua_close(L);
    return out->ptr ? VW_OK : vw_fail_memory(err);
}

bool vw_folder_holds(const char *folder, vw_span path)
{
    vw_span prefix = vw_span_of(folder);

    return vw_starts(path, prefix) && (path.len == prefix.len || path.ptr[prefix.len] == '/');
}

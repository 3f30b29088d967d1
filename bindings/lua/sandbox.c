#include "sandbox.h"

#include "base/os.h"
#include "libraries.h"
#include "budget.h"

#include <lauxlib.h>
#include <lualib.h>

#include <stdio.h>
#include <stdlib.h>

struct vw_sandbox {
    lua_State *L;
    size_t bytes;
    vw_sandbox_end stopped; /* VW_SANDBOX_GOOD until a limit fires */
    uint64_t instructions, work;
    int64_t deadline;
    int64_t wall_us;
    bool too_large; /* the last refused allocation was refused for its own size */
    bool raised;    /* the allocator has refused something in this entry */
};

/* Registry key of the closed environment that scripts see. */
static const char world_key;

/* The error object of a limit: an address, so that raising it needs no memory. */
static const char stop_object;

const char *vw_sandbox_end_name(vw_sandbox_end end)
{
    static const char *const names[VW_SANDBOX_ENDS] = {
        "good", "error", "memory", "allocation", "instructions", "work", "wall", "output",
    };

    return names[end];
}

const char *vw_lua_release(void)
{
    return LUA_VERSION_MAJOR "." LUA_VERSION_MINOR "." LUA_VERSION_RELEASE;
}

static vw_sandbox *sandbox_of(lua_State *L)
{
    return *(vw_sandbox **)lua_getextraspace(L);
}

/*
 * Counts from the first byte. It never declares a script dead: Lua collects and
 * asks again. `osize` is a type tag where `ptr` is NULL.
 */
static void *allocate(void *context, void *ptr, size_t osize, size_t nsize)
{
    vw_sandbox *sandbox = context;
    size_t old = ptr ? osize : 0;
    void *made;

    if (nsize == 0) {
        free(ptr);
        sandbox->bytes -= old;
        return NULL;
    }
    sandbox->too_large = nsize > VW_LUA_ALLOCATION_MAX;
    if (nsize > old && (sandbox->too_large || sandbox->bytes - old + nsize > VW_LUA_MEMORY_MAX)) {
        sandbox->raised = true;
        return NULL;
    }
    made = realloc(ptr, nsize);
    if (!made)
        return NULL;
    sandbox->bytes = sandbox->bytes - old + nsize;
    /* Copying is work: the hook sees it, for nothing may be raised here. */
    sandbox->work += nsize / VW_LUA_BYTES_PER_WORK;
    return made;
}

static void check_clock(lua_State *L, vw_sandbox *sandbox)
{
    if (vw_clock_us() > sandbox->deadline)
        vw_sandbox_stop(L, VW_SANDBOX_WALL);
}

static void hook(lua_State *L, lua_Debug *debug)
{
    vw_sandbox *sandbox = sandbox_of(L);

    (void)debug;
    if (sandbox->stopped != VW_SANDBOX_GOOD)
        vw_sandbox_stop(L, sandbox->stopped);
    sandbox->instructions += VW_LUA_HOOK_INTERVAL;
    if (sandbox->instructions > VW_LUA_INSTRUCTIONS_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_INSTRUCTIONS);
    if (sandbox->work > VW_LUA_WORK_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_WORK);
    check_clock(L, sandbox);
}

int vw_sandbox_stop(lua_State *L, vw_sandbox_end end)
{
    vw_sandbox *sandbox = sandbox_of(L);

    if (sandbox->stopped == VW_SANDBOX_GOOD)
        sandbox->stopped = end;
    lua_sethook(L, hook, LUA_MASKCOUNT, 1);
    lua_pushlightuserdata(L, (void *)&stop_object);
    return lua_error(L);
}

bool vw_sandbox_is_stopped(lua_State *L)
{
    return sandbox_of(L)->stopped != VW_SANDBOX_GOOD;
}

void vw_sandbox_work(lua_State *L, uint64_t units)
{
    vw_sandbox *sandbox = sandbox_of(L);

    sandbox->work += units + 1;
    if (sandbox->stopped != VW_SANDBOX_GOOD)
        vw_sandbox_stop(L, sandbox->stopped);
    if (sandbox->work > VW_LUA_WORK_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_WORK);
    check_clock(L, sandbox);
}

static int64_t wall_limit(void)
{
    const char *setting = getenv("VSSWHY_LUA_WALL_MS");
    long ms = setting ? strtol(setting, NULL, 10) : 0;

    return ms > 0 && ms < 3600 * 1000 ? ms * 1000 : VW_LUA_WALL_US_MAX;
}

static int make_world(lua_State *L)
{
    vw_libraries_push_world(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &world_key);
    return 0;
}

vw_sandbox *vw_sandbox_open(void)
{
    vw_sandbox *sandbox = calloc(1, sizeof *sandbox);

    if (!sandbox)
        return NULL;
    sandbox->wall_us = wall_limit();
    sandbox->deadline = INT64_MAX;
    sandbox->L = lua_newstate(allocate, sandbox);
    if (sandbox->L) {
        *(vw_sandbox **)lua_getextraspace(sandbox->L) = sandbox;
        lua_pushcfunction(sandbox->L, make_world);
        if (lua_pcall(sandbox->L, 0, 0, 0) == LUA_OK)
            return sandbox;
    }
    vw_sandbox_close(sandbox);
    return NULL;
}

void vw_sandbox_close(vw_sandbox *sandbox)
{
    if (!sandbox)
        return;
    if (sandbox->L)
        lua_close(sandbox->L);
    free(sandbox);
}

size_t vw_sandbox_bytes(const vw_sandbox *sandbox)
{
    return sandbox->bytes;
}

struct entry {
    vw_sandbox_body body;
    void *context;
};

static int run_body(lua_State *L)
{
    struct entry *entry = lua_touserdata(L, 1);

    lua_settop(L, 0);
    entry->body(L, entry->context);
    return 0;
}

/* What a script raised, as text; it may be anything. Allocates nothing. */
static void tell(lua_State *L, vw_sandbox_end end, char message[VW_ERROR_BYTES])
{
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;

    if (end != VW_SANDBOX_ERROR)
        snprintf(message, VW_ERROR_BYTES, "limit: %s", vw_sandbox_end_name(end));
    else if (text)
        snprintf(message, VW_ERROR_BYTES, "%s", text);
    else
        snprintf(message, VW_ERROR_BYTES, "error object of type %s", luaL_typename(L, -1));
}

static vw_sandbox_end end_of(vw_sandbox *sandbox, int status)
{
    if (sandbox->stopped != VW_SANDBOX_GOOD)
        return sandbox->stopped;
    if (status == LUA_OK)
        return VW_SANDBOX_GOOD;
    if (status == LUA_ERRMEM)
        return sandbox->too_large ? VW_SANDBOX_ALLOCATION : VW_SANDBOX_MEMORY;
    return VW_SANDBOX_ERROR;
}

vw_sandbox_end vw_sandbox_enter(vw_sandbox *sandbox, vw_sandbox_body body, void *context,
                                char message[VW_ERROR_BYTES])
{
    lua_State *L = sandbox->L;
    struct entry entry = {body, context};
    vw_sandbox_end end;
    int status;

    lua_settop(L, 0);
    sandbox->stopped = VW_SANDBOX_GOOD;
    sandbox->instructions = sandbox->work = 0;
    sandbox->too_large = sandbox->raised = false;
    sandbox->deadline = vw_clock_us() + sandbox->wall_us;
    lua_sethook(L, hook, LUA_MASKCOUNT, VW_LUA_HOOK_INTERVAL);
    lua_pushcfunction(L, run_body);
    lua_pushlightuserdata(L, &entry);
    status = lua_pcall(L, 1, 0, 0);
    end = end_of(sandbox, status);
    if (end != VW_SANDBOX_GOOD)
        tell(L, end, message);
    lua_sethook(L, NULL, 0, 0);
    sandbox->deadline = INT64_MAX;
    sandbox->stopped = VW_SANDBOX_GOOD;
    lua_settop(L, 0);
    return end;
}

static int unknown_name(lua_State *L)
{
    return luaL_error(L, "unknown name '%s'", luaL_tolstring(L, 2, NULL));
}

static int no_globals(lua_State *L)
{
    return luaL_error(L, "rules keep no state: '%s' is not declared local",
                      luaL_tolstring(L, 2, NULL));
}

/* One closed environment a chunk: it reads the world and can be written by nobody. */
static void push_environment(lua_State *L)
{
    lua_newtable(L);
    lua_newtable(L);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &world_key);
    lua_newtable(L);
    lua_pushcfunction(L, unknown_name);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, no_globals);
    lua_setfield(L, -2, "__newindex");
    lua_pushliteral(L, "locked");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
}

void vw_sandbox_load(lua_State *L, vw_span source, const char *name)
{
    if (source.len >= 3 && memcmp(source.ptr, "\xef\xbb\xbf", 3) == 0)
        source = vw_span_from(source, 3);
    if (luaL_loadbufferx(L, source.ptr, source.len, name, "t") != LUA_OK)
        lua_error(L);
    push_environment(L);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
}

#include "sandbox.h"

#include "base/os.h"
#include "base/utf8.h"
#include "budget.h"
#include "environment.h"
#include "libraries.h"

#include <lauxlib.h>

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

/* What is counted, within one entry and since the state was opened. */
struct meter {
    uint64_t instructions, work;
};

struct vw_sandbox {
    lua_State *L;
    size_t bytes, peak, base; /* base: what the libraries take */
    size_t text, block;       /* the largest of either that was asked for */
    size_t source;            /* bytes of the chunk */
    bool compiling;           /* Lua's own parser is at work; its source is bounded */
    vw_sandbox_end refused;   /* by which limit memory was refused last */
    vw_sandbox_end stopped;   /* VW_SANDBOX_GOOD until a limit fires */
    struct meter entry, life;
    uint64_t entries;
    int64_t wall_us;      /* what is left of the time */
    int64_t began;        /* on the clock of the thread */
    int64_t deadline;     /* on the clock on the wall, which is cheaper to read; never too late */
    vw_sandbox_line line; /* who wants to know the lines that are run; NULL: nobody */
    void *line_context;
};

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

/* --- memory --------------------------------------------------------------------------------------- */

static size_t above(size_t bytes, size_t free)
{
    return bytes > free ? bytes - free : 0;
}

/* Charges what Lua does with the memory it asks for. Nothing may be raised here: the hook sees it. */
static void charge_allocation(vw_sandbox *sandbox, bool fresh, size_t type, size_t bytes)
{
    bool text = fresh && type == LUA_TSTRING;

    sandbox->entry.work += VW_LUA_WORK_PER_ALLOCATION +
                           bytes / (text ? VW_LUA_TEXT_BYTES_PER_WORK : VW_LUA_BYTES_PER_WORK);
    if (text && bytes > sandbox->text)
        sandbox->text = bytes;
    if (text || sandbox->compiling)
        return;
    if (bytes > sandbox->block)
        sandbox->block = bytes;
    /* A block without a type is a vector of slots: all slots of its table were counted before. */
    if (fresh && type == 0)
        sandbox->entry.work +=
            above(sandbox->block, VW_LUA_BLOCK_BYTES_FREE) / VW_LUA_BLOCK_BYTES_PER_COUNT;
}

/* Whether the limits refuse these bytes. Lua then collects and asks again: no script is dead yet. */
static bool refuses(vw_sandbox *sandbox, size_t old, size_t bytes)
{
    bool too_large = bytes > VW_LUA_ALLOCATION_MAX;

    if (bytes <= old || (!too_large && sandbox->bytes - old + bytes <= VW_LUA_MEMORY_MAX))
        return false;
    sandbox->refused = too_large ? VW_SANDBOX_ALLOCATION : VW_SANDBOX_MEMORY;
    sandbox->entry.work += sandbox->bytes / VW_LUA_BYTES_PER_COLLECTION;
    return true;
}

/* Counts from the first byte. `osize` is a type tag where `ptr` is NULL. */
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
    if (refuses(sandbox, old, nsize))
        return NULL;
    charge_allocation(sandbox, !ptr, osize, nsize);
    made = realloc(ptr, nsize);
    if (!made) {
        sandbox->refused = VW_SANDBOX_MEMORY;
        return NULL;
    }
    sandbox->bytes = sandbox->bytes - old + nsize;
    if (sandbox->bytes > sandbox->peak)
        sandbox->peak = sandbox->bytes;
    return made;
}

/* --- limits --------------------------------------------------------------------------------------- */

/* A busy machine must not change a verdict: only the time that the script itself took counts. */
static void check_time(lua_State *L, vw_sandbox *sandbox)
{
    int64_t now = vw_clock_us(), left;

    if (now <= sandbox->deadline)
        return;
    left = sandbox->wall_us - (vw_thread_us() - sandbox->began);
    if (left < 0)
        vw_sandbox_stop(L, VW_SANDBOX_WALL);
    sandbox->deadline = now + left;
}

static void check(lua_State *L, vw_sandbox *sandbox)
{
    const struct meter *entry = &sandbox->entry, *life = &sandbox->life;

    if (sandbox->stopped != VW_SANDBOX_GOOD)
        vw_sandbox_stop(L, sandbox->stopped);
    if (entry->instructions > VW_LUA_INSTRUCTIONS_MAX ||
        life->instructions + entry->instructions > VW_LUA_LOG_INSTRUCTIONS_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_INSTRUCTIONS);
    if (entry->work > VW_LUA_WORK_MAX || life->work + entry->work > VW_LUA_LOG_WORK_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_WORK);
    check_time(L, sandbox);
}

static void hook(lua_State *L, lua_Debug *debug)
{
    vw_sandbox *sandbox = sandbox_of(L);
    uint64_t weight =
        above(sandbox->text, VW_LUA_TEXT_BYTES_FREE) / VW_LUA_TEXT_BYTES_PER_INSTRUCTION +
        above(sandbox->block, VW_LUA_BLOCK_BYTES_FREE) / VW_LUA_BLOCK_BYTES_PER_INSTRUCTION;

    if (debug->event == LUA_HOOKLINE) {
        sandbox->line(sandbox->line_context, debug->currentline);
        return;
    }
    sandbox->entry.instructions += VW_LUA_HOOK_INTERVAL;
    sandbox->entry.work += VW_LUA_HOOK_INTERVAL * weight;
    check(L, sandbox);
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

int vw_sandbox_stop_memory(lua_State *L)
{
    return vw_sandbox_stop(L, sandbox_of(L)->refused);
}

bool vw_sandbox_is_stopped(lua_State *L)
{
    return sandbox_of(L)->stopped != VW_SANDBOX_GOOD;
}

void vw_sandbox_work(lua_State *L, uint64_t units)
{
    vw_sandbox *sandbox = sandbox_of(L);

    sandbox->entry.work += units + 1;
    check(L, sandbox);
}

void vw_sandbox_walk(lua_State *L)
{
    size_t block = above(sandbox_of(L)->block, VW_LUA_BLOCK_BYTES_FREE);

    vw_sandbox_work(L, VW_LUA_BLOCK_BYTES_FREE / 1024 + block / VW_LUA_BLOCK_BYTES_PER_WALK);
}

void vw_sandbox_caught(lua_State *L)
{
    uint64_t steps = sandbox_of(L)->source / VW_LUA_SOURCE_BYTES_PER_ERROR;

    vw_sandbox_work(L, steps * steps);
}

/* --- opening and closing -------------------------------------------------------------------------- */

static int64_t wall_limit(void)
{
    const char *setting = getenv("VSSWHY_LUA_WALL_MS");
    long ms = setting ? strtol(setting, NULL, 10) : 0;

    return ms > 0 && ms < 3600 * 1000 ? ms * 1000 : VW_LUA_WALL_US_MAX;
}

static int make_world(lua_State *L)
{
    vw_environment_prepare(L);
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
        if (lua_pcall(sandbox->L, 0, 0, 0) == LUA_OK) {
            vw_sandbox_renew(sandbox);
            return sandbox;
        }
    }
    vw_sandbox_close(sandbox);
    return NULL;
}

void vw_sandbox_renew(vw_sandbox *sandbox)
{
    sandbox->base = sandbox->peak = sandbox->bytes;
    sandbox->life = (struct meter){0};
    sandbox->entries = 0;
    sandbox->wall_us = wall_limit();
}

void vw_sandbox_close(vw_sandbox *sandbox)
{
    if (!sandbox)
        return;
    if (sandbox->L)
        lua_close(sandbox->L);
    assert(sandbox->bytes == 0);
    free(sandbox);
}

vw_cost vw_sandbox_cost(const vw_sandbox *sandbox)
{
    return (vw_cost){sandbox->entries, sandbox->life.instructions, sandbox->life.work,
                     sandbox->peak - sandbox->base};
}

/* --- entering ------------------------------------------------------------------------------------- */

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

/* Text that a script made, as it may stand in a report: one line of valid UTF-8 that fits. */
static void copy_printable(char *out, size_t bytes, vw_span text)
{
    vw_span valid = vw_span_cut(text, 0, vw_utf8_valid(text));
    size_t len = vw_cut_bytes(valid, bytes - 1).len;

    for (size_t i = 0; i < len; i++)
        out[i] = (unsigned char)text.ptr[i] < 0x20 || text.ptr[i] == 0x7f ? ' ' : text.ptr[i];
    out[len] = '\0';
}

/* What a script raised, as text; it may be anything. Allocates nothing. */
static void tell(lua_State *L, vw_sandbox_end end, char message[VW_ERROR_BYTES])
{
    vw_span text = VW_SPAN_NONE;

    if (end != VW_SANDBOX_ERROR)
        snprintf(message, VW_ERROR_BYTES, "limit: %s", vw_sandbox_end_name(end));
    else if (lua_type(L, -1) != LUA_TSTRING)
        snprintf(message, VW_ERROR_BYTES, "error object of type %s", luaL_typename(L, -1));
    else {
        text.ptr = lua_tolstring(L, -1, &text.len);
        copy_printable(message, VW_ERROR_BYTES, text);
    }
}

static vw_sandbox_end end_of(const vw_sandbox *sandbox, int status)
{
    if (sandbox->stopped != VW_SANDBOX_GOOD)
        return sandbox->stopped;
    if (status == LUA_OK)
        return VW_SANDBOX_GOOD;
    return status == LUA_ERRMEM ? sandbox->refused : VW_SANDBOX_ERROR;
}

static void begin(vw_sandbox *sandbox)
{
    lua_settop(sandbox->L, 0);
    sandbox->stopped = VW_SANDBOX_GOOD;
    sandbox->refused = VW_SANDBOX_MEMORY;
    sandbox->entry = (struct meter){0};
    sandbox->entries++;
    sandbox->began = vw_thread_us();
    sandbox->deadline = vw_clock_us() + sandbox->wall_us;
    lua_sethook(sandbox->L, hook, LUA_MASKCOUNT | (sandbox->line ? LUA_MASKLINE : 0),
                VW_LUA_HOOK_INTERVAL);
}

void vw_sandbox_watch(vw_sandbox *sandbox, vw_sandbox_line line, void *context)
{
    sandbox->line = line;
    sandbox->line_context = context;
}

static void finish(vw_sandbox *sandbox)
{
    lua_sethook(sandbox->L, NULL, 0, 0);
    sandbox->wall_us -= vw_thread_us() - sandbox->began;
    sandbox->deadline = INT64_MAX;
    sandbox->life.instructions += sandbox->entry.instructions;
    sandbox->life.work += sandbox->entry.work;
    sandbox->stopped = VW_SANDBOX_GOOD;
    lua_settop(sandbox->L, 0);
}

vw_sandbox_end vw_sandbox_enter(vw_sandbox *sandbox, vw_sandbox_body body, void *context,
                                char message[VW_ERROR_BYTES])
{
    lua_State *L = sandbox->L;
    struct entry entry = {body, context};
    vw_sandbox_end end;
    int status;

    begin(sandbox);
    lua_pushcfunction(L, run_body);
    lua_pushlightuserdata(L, &entry);
    status = lua_pcall(L, 1, 0, 0);
    end = end_of(sandbox, status);
    if (end != VW_SANDBOX_GOOD)
        tell(L, end, message);
    finish(sandbox);
    return end;
}

/* --- chunks --------------------------------------------------------------------------------------- */

/* Whether an escape, told by what stands behind its backslash, makes a NUL. */
static bool escapes_nul(vw_span behind)
{
    const char *at = behind.ptr;
    size_t left = behind.len, zeros = 0, from = 0;

    if (left && at[0] == 'x')
        from = 1;
    else if (left > 1 && at[0] == 'u' && at[1] == '{')
        from = 2;
    while (from + zeros < left && at[from + zeros] == '0')
        zeros++;
    if (from == 0 && zeros &&
        (zeros >= 3 || from + zeros == left || at[zeros] < '0' || at[zeros] > '9'))
        return true;
    return (from == 1 && zeros >= 2) ||
           (from == 2 && zeros && zeros + from < left && at[from + zeros] == '}');
}

/*
 * Whether a text of this source would hold a NUL. A backslash has a meaning in
 * quotes only, and there it begins an escape unless an escape ends in it; what
 * stands in comments and long brackets is refused alike.
 */
static bool has_nul(vw_span source)
{
    vw_span rest = source;

    if (source.len && memchr(source.ptr, '\0', source.len))
        return true;
    while (rest.len) {
        const char *backslash = memchr(rest.ptr, '\\', rest.len);

        if (!backslash)
            return false;
        rest = vw_span_from(rest, (size_t)(backslash - rest.ptr) + 1);
        if (escapes_nul(rest))
            return true;
        rest = vw_span_from(rest, rest.len > 0); /* what is escaped begins no escape */
    }
    return false;
}

void vw_sandbox_load(lua_State *L, vw_span source, const char *name)
{
    vw_sandbox *sandbox = sandbox_of(L);
    int status;

    if (source.len >= 3 && memcmp(source.ptr, "\xef\xbb\xbf", 3) == 0)
        source = vw_span_from(source, 3);
    if (has_nul(source))
        luaL_error(L, "%s: rules may hold no NUL byte and no \\0", name + (*name == '='));
    sandbox->source = source.len;
    sandbox->compiling = true;
    status = luaL_loadbufferx(L, source.ptr, source.len, name, "t");
    sandbox->compiling = false;
    if (status == LUA_ERRMEM)
        vw_sandbox_stop_memory(L);
    if (status != LUA_OK)
        lua_error(L);
    vw_environment_push(L);
    if (!lua_setupvalue(L, -2, 1))
        lua_pop(L, 1);
    vw_sandbox_work(L, source.len);
}

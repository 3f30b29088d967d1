/*
 * What is often called a sandbox, for comparison and for nothing else: the stock
 * libraries without files, an allocator with a cap, a count hook with a limit,
 * text chunks only. hostile_naive FILE… runs each script in a process of its own
 * and prints how it ended: "held", or what beat it: "time" (it was still running
 * after 3 s of processor time), "crash", "poison" (the next script would meet other globals or
 * methods). tests/hostile/naive.sh counts.
 */
#define _POSIX_C_SOURCE 200809L

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    MEMORY_MAX = 64 * 1024 * 1024,
    HOOK_INTERVAL = 1000,
    HOOKS_MAX = 20 * 1000,
    SECONDS = 3,
    POISONED = 2
};

static size_t used;
static long hooks;

static void *allocate(void *context, void *ptr, size_t osize, size_t nsize)
{
    size_t old = ptr ? osize : 0;
    void *made;

    (void)context;
    if (nsize == 0) {
        free(ptr);
        used -= old;
        return NULL;
    }
    if (nsize > old && used - old + nsize > MEMORY_MAX)
        return NULL;
    used += nsize - old;
    made = realloc(ptr, nsize);
    return made;
}

static void hook(lua_State *L, lua_Debug *debug)
{
    (void)debug;
    if (++hooks > HOOKS_MAX)
        luaL_error(L, "too many instructions");
}

/* What every script finds, and how it is seen that one has left something behind. */
static const char prelude[] =
    "dofile, loadfile = nil, nil\n"
    "hit = { text = 'COM Error(0x80044711): m_pVssObject->DoSnapshotSet(&pAsync)', code = 1 }\n"
    "log = { has = function() return true end, count = function() return 1 end,\n"
    "  first = function() return hit end, lines = 2 }\n"
    "KEPT = {}\n"
    "local function copy(t) local c = {} for k, v in next, t do c[k] = v end return c end\n"
    "local function same(a, b)\n"
    "  for k, v in next, a do if b[k] ~= v then return false end end\n"
    "  for k in next, b do if a[k] == nil then return false end end\n"
    "  return true\n"
    "end\n"
    "local all, string, table, meta = _G, string, table, getmetatable('')\n"
    "local next, copied = next, { copy(_G), copy(string), copy(table), copy(meta) }\n"
    "return function()\n"
    "  return same(copied[1], all) and same(copied[2], string) and same(copied[3], table) and\n"
    "    same(copied[4], meta)\n"
    "end\n";

static void open_libraries(lua_State *L)
{
    static const luaL_Reg libraries[] = {
        {LUA_GNAME, luaopen_base},        {LUA_TABLIBNAME, luaopen_table},
        {LUA_STRLIBNAME, luaopen_string}, {LUA_MATHLIBNAME, luaopen_math},
        {LUA_UTF8LIBNAME, luaopen_utf8},  {LUA_COLIBNAME, luaopen_coroutine},
    };

    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        luaL_requiref(L, libraries[i].name, libraries[i].func, 1);
        lua_pop(L, 1);
    }
}

static int run(const char *path)
{
    lua_State *L = lua_newstate(allocate, NULL);
    int poisoned;

    open_libraries(L);
    if (luaL_dostring(L, prelude) != LUA_OK)
        return EXIT_FAILURE;
    lua_sethook(L, hook, LUA_MASKCOUNT, HOOK_INTERVAL);
    if (luaL_loadfilex(L, path, "t") == LUA_OK)
        lua_pcall(L, 0, 0, 0);
    lua_settop(L, 1);
    lua_sethook(L, NULL, 0, 0);
    poisoned = lua_pcall(L, 0, 1, 0) != LUA_OK || !lua_toboolean(L, -1);
    lua_close(L);
    return poisoned ? POISONED : EXIT_SUCCESS;
}

/* Runs the script in a child that is killed when its time is over. */
static const char *end_of(const char *path)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        struct rlimit limit = {SECONDS, SECONDS + 1};

        setrlimit(RLIMIT_CPU, &limit);
        _exit(run(path));
    }
    if (child < 0 || waitpid(child, &status, 0) != child)
        return "error";
    if (WIFSIGNALED(status))
        return WTERMSIG(status) == SIGXCPU ? "time" : "crash";
    if (WEXITSTATUS(status) == POISONED)
        return "poison";
    return WEXITSTATUS(status) == EXIT_SUCCESS ? "held" : "crash";
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *end = end_of(argv[i]);

        printf("%s\t%s\n", end, argv[i]);
        fflush(stdout);
    }
    return EXIT_SUCCESS;
}

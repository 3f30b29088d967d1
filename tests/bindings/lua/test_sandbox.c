#define _POSIX_C_SOURCE 200809L /* setenv */

#include "sandbox.h"

#include <lauxlib.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void run_text(lua_State *L, void *context)
{
    vw_sandbox_load(L, vw_span_of(context), "=script");
    lua_call(L, 0, 0);
}

/* How a script ends; `message` gets what it said. */
static vw_sandbox_end end_of(const char *script, char message[VW_ERROR_BYTES])
{
    vw_sandbox *sandbox = vw_sandbox_open();
    vw_sandbox_end end;

    assert_non_null(sandbox);
    end = vw_sandbox_enter(sandbox, run_text, (void *)script, message);
    vw_sandbox_close(sandbox);
    return end;
}

#define ASSERT_END(script, expected)                                                               \
    do {                                                                                           \
        char message[VW_ERROR_BYTES] = "";                                                         \
        vw_sandbox_end end = end_of(script, message);                                              \
        if (end != (expected))                                                                     \
            fail_msg("ended as %s: %s", vw_sandbox_end_name(end), message);                        \
    } while (0)

static void the_offered_functions_work(void **state)
{
    (void)state;
    ASSERT_END("assert(('x'):rep(3) == 'xxx' and ('aBc'):upper() == 'ABC' and #('abc') == 3)",
               VW_SANDBOX_GOOD);
    ASSERT_END(
        "assert(string.format('%05.1f|%-3d|%X|%s', 3.14159, 7, 255, true) == '003.1|7  |FF|true')",
        VW_SANDBOX_GOOD);
    ASSERT_END("assert(('a.b'):find('.') == 2)", VW_SANDBOX_GOOD);
    ASSERT_END("local t = {} for k in pairs { b = 1, a = 2, [2] = 3, [1] = 4 } do table.insert(t, "
               "tostring(k)) end "
               "assert(table.concat(t, ',') == '1,2,a,b')",
               VW_SANDBOX_GOOD);
    ASSERT_END("local got = ('free 12 of 40'):take('free {a:int} of {b:int}') assert(got.a == '12' "
               "and got.b == '40')",
               VW_SANDBOX_GOOD);
    ASSERT_END("local ok, why = pcall(error, 'x') assert(not ok and why == 'x')", VW_SANDBOX_GOOD);
    ASSERT_END(
        "assert(('abc'):sub(-2) == 'bc' and ('abc'):sub(4) == '' and ('abc'):sub(2, 2) == 'b')",
        VW_SANDBOX_GOOD);
}

static void what_cannot_be_bounded_is_not_there(void **state)
{
    static const char *const names[] = {
        "io",           "os",          "load",           "loadfile",      "dofile",
        "require",      "debug",       "coroutine",      "next",          "rawset",
        "rawget",       "package",     "collectgarbage", "print",         "setmetatable",
        "getmetatable", "string.gsub", "string.match",   "string.gmatch", "string.pack",
        "string.dump",  "table.sort",  "table.unpack",   "math.random",   "_G",
    };

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char script[128];

        snprintf(script, sizeof script,
                 "local ok, f = pcall(function() return %s end) assert(not ok or f == nil)",
                 names[i]);
        ASSERT_END(script, VW_SANDBOX_GOOD);
    }
}

static void an_error_is_told_with_its_line(void **state)
{
    char message[VW_ERROR_BYTES];

    (void)state;
    assert_int_equal(end_of("local x = 1\nerror('it broke')", message), VW_SANDBOX_ERROR);
    assert_string_equal(message, "script:2: it broke");
    assert_int_equal(end_of("local t = nil; t.x = 1", message), VW_SANDBOX_ERROR);
    assert_int_equal(end_of("error({})", message), VW_SANDBOX_ERROR);
    assert_string_equal(message, "error object of type table");
}

static void globals_and_libraries_cannot_be_changed(void **state)
{
    (void)state;
    ASSERT_END("x = 1", VW_SANDBOX_ERROR);
    ASSERT_END("string.rep = nil", VW_SANDBOX_ERROR);
    ASSERT_END("(''):rep(1).x = 1", VW_SANDBOX_ERROR);
}

static void bytecode_is_refused(void **state)
{
    (void)state;
    ASSERT_END("\x1bLua", VW_SANDBOX_ERROR);
}

static void endless_scripts_end_by_instructions(void **state)
{
    (void)state;
    ASSERT_END("while true do end", VW_SANDBOX_INSTRUCTIONS);
    ASSERT_END("while true do pcall(function() while true do end end) end",
               VW_SANDBOX_INSTRUCTIONS);
    ASSERT_END("local function f() return f() end f()", VW_SANDBOX_INSTRUCTIONS);
}

static void much_work_in_c_ends_by_work(void **state)
{
    (void)state;
    ASSERT_END("local s = ('a'):rep(200000) for _ = 1, 1000 do s:find('b') s:upper() end",
               VW_SANDBOX_WORK);
    ASSERT_END("local s = ('a'):rep(200000) for i = 1, 100000 do local t = s .. i end",
               VW_SANDBOX_WORK);
}

static void one_large_allocation_ends_by_allocation(void **state)
{
    (void)state;
    ASSERT_END("local s = ('a'):rep(1 << 40)", VW_SANDBOX_ALLOCATION);
    ASSERT_END("local s = ('a'):rep(1 << 17) s = s .. s .. s", VW_SANDBOX_ALLOCATION);
}

static void much_memory_ends_by_memory(void **state)
{
    (void)state;
    ASSERT_END("local s, t = ('a'):rep(200000), {} for i = 1, 100 do t[i] = s .. i end",
               VW_SANDBOX_MEMORY);
}

static void a_limit_cannot_be_swallowed(void **state)
{
    (void)state;
    ASSERT_END("pcall(function() local s = ('a'):rep(1 << 40) end) while true do end",
               VW_SANDBOX_ALLOCATION);
}

static void spend_time(lua_State *L, void *context)
{
    (void)context;
    for (;;)
        vw_sandbox_work(L, 0);
}

static void the_wall_clock_is_the_last_resort(void **state)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox;

    (void)state;
    setenv("VSSWHY_LUA_WALL_MS", "1", 1);
    sandbox = vw_sandbox_open();
    unsetenv("VSSWHY_LUA_WALL_MS");
    assert_int_equal(vw_sandbox_enter(sandbox, spend_time, NULL, message), VW_SANDBOX_WALL);
    assert_string_equal(message, "limit: wall");
    vw_sandbox_close(sandbox);
}

static void budgets_are_fresh_at_every_entry(void **state)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox = vw_sandbox_open();

    (void)state;
    assert_int_equal(vw_sandbox_enter(sandbox, run_text, "while true do end", message),
                     VW_SANDBOX_INSTRUCTIONS);
    assert_int_equal(vw_sandbox_enter(sandbox, run_text, "local x = 1", message), VW_SANDBOX_GOOD);
    vw_sandbox_close(sandbox);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_offered_functions_work),
        cmocka_unit_test(what_cannot_be_bounded_is_not_there),
        cmocka_unit_test(an_error_is_told_with_its_line),
        cmocka_unit_test(globals_and_libraries_cannot_be_changed),
        cmocka_unit_test(bytecode_is_refused),
        cmocka_unit_test(endless_scripts_end_by_instructions),
        cmocka_unit_test(much_work_in_c_ends_by_work),
        cmocka_unit_test(one_large_allocation_ends_by_allocation),
        cmocka_unit_test(much_memory_ends_by_memory),
        cmocka_unit_test(a_limit_cannot_be_swallowed),
        cmocka_unit_test(the_wall_clock_is_the_last_resort),
        cmocka_unit_test(budgets_are_fresh_at_every_entry),
    };

    return cmocka_run_group_tests_name("lua/sandbox", tests, NULL, NULL);
}

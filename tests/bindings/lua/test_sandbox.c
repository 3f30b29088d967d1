#define _POSIX_C_SOURCE 200809L /* setenv */

#include "budget.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

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

static void sleep_a_while(lua_State *L, void *context)
{
    struct timespec while_others_work = {0, 60 * 1000 * 1000};

    (void)context;
    nanosleep(&while_others_work, NULL);
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

static void the_budget_of_a_log_holds_for_all_entries(void **state)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox = vw_sandbox_open();
    vw_sandbox_end end = VW_SANDBOX_GOOD;
    int entries = 0;

    (void)state;
    for (; end == VW_SANDBOX_GOOD && entries < 100; entries++)
        end = vw_sandbox_enter(sandbox, run_text, "for _ = 1, 400000 do end", message);
    assert_int_equal(end, VW_SANDBOX_INSTRUCTIONS);
    assert_int_equal(entries, VW_LUA_LOG_INSTRUCTIONS_MAX / 400000 + 1);
    vw_sandbox_close(sandbox);
}

static void what_was_used_is_told(void **state)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox = vw_sandbox_open();
    vw_cost before = vw_sandbox_cost(sandbox), after;

    (void)state;
    assert_int_equal(before.calls, 0);
    assert_int_equal(before.memory, 0);
    assert_int_equal(vw_sandbox_enter(sandbox, run_text, "local s = ('x'):rep(100000)", message),
                     VW_SANDBOX_GOOD);
    after = vw_sandbox_cost(sandbox);
    assert_int_equal(after.calls, 1);
    assert_in_range(after.memory, 200 * 1000, 300 * 1000);
    assert_in_range(after.work, 100 * 1000, 300 * 1000);
    vw_sandbox_close(sandbox);
}

static void time_of_others_does_not_count(void **state)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox;

    (void)state;
    setenv("VSSWHY_LUA_WALL_MS", "20", 1);
    sandbox = vw_sandbox_open();
    unsetenv("VSSWHY_LUA_WALL_MS");
    assert_int_equal(vw_sandbox_enter(sandbox, sleep_a_while, NULL, message), VW_SANDBOX_GOOD);
    vw_sandbox_close(sandbox);
}

static void a_nul_is_refused_in_every_spelling(void **state)
{
    static const char *const scripts[] = {
        "local s = '\\0'",      "local s = '\\0a'",     "local s = '\\00'",
        "local s = '\\000'",    "local s = '\\x00'",    "local s = '\\u{0}'",
        "local s = '\\u{000}'", "local s = 'a\\\\\\0'", "local s = string.char(0)",
    };

    (void)state;
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++)
        ASSERT_END(scripts[i], VW_SANDBOX_ERROR);
    ASSERT_END("assert(#'\\1\\01\\001\\010\\x01\\u{1}\\\\0' == 8)", VW_SANDBOX_GOOD);
}

static void no_message_shows_an_address(void **state)
{
    char message[VW_ERROR_BYTES];

    (void)state;
    assert_int_equal(end_of("return _ENV[{}]", message), VW_SANDBOX_ERROR);
    assert_string_equal(message, "script:1: unknown name 'table'");
    assert_int_equal(end_of("_ENV[error] = 1", message), VW_SANDBOX_ERROR);
    assert_string_equal(message, "script:1: rules keep no state: 'function' is not declared local");
}

static void messages_are_one_line_of_printable_text(void **state)
{
    char message[VW_ERROR_BYTES];

    (void)state;
    assert_int_equal(end_of("error('a\\27[2J\\r\\nb\\xffc')", message), VW_SANDBOX_ERROR);
    assert_string_equal(message, "script:1: a [2J  b");
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
        cmocka_unit_test(the_budget_of_a_log_holds_for_all_entries),
        cmocka_unit_test(what_was_used_is_told),
        cmocka_unit_test(time_of_others_does_not_count),
        cmocka_unit_test(a_nul_is_refused_in_every_spelling),
        cmocka_unit_test(no_message_shows_an_address),
        cmocka_unit_test(messages_are_one_line_of_printable_text),
    };

    return cmocka_run_group_tests_name("lua/sandbox", tests, NULL, NULL);
}

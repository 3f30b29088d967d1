#ifndef VSSWHY_LUA_BUDGET_H
#define VSSWHY_LUA_BUDGET_H

/*
 * What a script may use. All but the wall clock are deterministic: the same
 * script meets them at the same place on every machine. A unit of work takes
 * at most about 25 ns on a PC of today, so the sums below bound the time, too.
 */
enum {
    /* Bytes of one Lua state. A rule is some KiB, with the longest event in hand 0.2 MiB. */
    VW_LUA_MEMORY_MAX = 16 * 1024 * 1024,
    /* Bytes of one allocation: bounds what one instruction or one C function can touch. An event has 64 KiB. */
    VW_LUA_ALLOCATION_MAX = 256 * 1024,
    /* Instructions of one call. The largest default rule uses some hundred. */
    VW_LUA_INSTRUCTIONS_MAX = 1000 * 1000,
    /* Work of C functions in one call: about one unit a byte or element touched. */
    VW_LUA_WORK_MAX = 8 * 1000 * 1000,
    /* The same in one log, where a `when` is called up to VW_ASKED_MAX times. */
    VW_LUA_LOG_INSTRUCTIONS_MAX = 8 * 1000 * 1000,
    VW_LUA_LOG_WORK_MAX = 64 * 1000 * 1000,
    /* Microseconds of processor time in one log, the last resort; VSSWHY_LUA_WALL_MS raises it under valgrind. */
    VW_LUA_WALL_US_MAX = 2 * 1000 * 1000,
    /* Instructions between two looks at the counters: a tenth dearer than 10,000, see docs/performance.md. */
    VW_LUA_HOOK_INTERVAL = 100,
    /* Bytes of a rule file. The longest default rule has 6 KiB. */
    VW_LUA_SOURCE_MAX = 64 * 1024,
    /* Entries of one list of a rule file. */
    VW_LUA_LIST_MAX = 256,
    /* Bytes of all texts of one rule; the longest default rule has 6 KiB. */
    VW_LUA_RULE_BYTES_MAX = 256 * 1024,
    /* Values in the matches of one rule, or of one question to `log`: each is tried on each event. */
    VW_LUA_MATCH_VALUES_MAX = 512,
    /* Bytes of a text template, and of what find looks for: where all but fits, each is compared at each byte. */
    VW_LUA_TEMPLATE_MAX = 256,
    /* Names and bytes of a value that `when` hands back, and bytes of all of them in one log. */
    VW_LUA_OUTPUT_KEYS_MAX = 16,
    VW_LUA_OUTPUT_BYTES_MAX = 1024,
    VW_LUA_LOG_OUTPUT_MAX = 1024 * 1024,
    /* Values that one call of a library function takes or yields. */
    VW_LUA_VALUES_MAX = 128
};

/*
 * What Lua does on its own is charged as work by its size, because no hook sees
 * it. An instruction can compare two texts, spread arguments over the stack, or
 * walk a table: as long as the largest block that the state ever asked for.
 */
enum {
    /* Any allocation, and its bytes: texts are hashed as well as copied. */
    VW_LUA_WORK_PER_ALLOCATION = 4,
    VW_LUA_BYTES_PER_WORK = 16,
    VW_LUA_TEXT_BYTES_PER_WORK = 4,
    /*
     * Bytes of source that cost one unit where `pcall` catches an error, squared: to name what
     * failed, Lua walks back through the code, and through it again for each name on the way.
     */
    VW_LUA_SOURCE_BYTES_PER_ERROR = 32,
    /* Bytes of the largest text, and of the largest block, that no instruction pays for. */
    VW_LUA_TEXT_BYTES_FREE = 1024,
    VW_LUA_BLOCK_BYTES_FREE = 16 * 1024,
    /* Bytes above these that cost each instruction one unit. */
    VW_LUA_TEXT_BYTES_PER_INSTRUCTION = 512,
    VW_LUA_BLOCK_BYTES_PER_INSTRUCTION = 2048,
    /* Bytes of the largest block that cost one unit where a table is counted or walked. */
    VW_LUA_BLOCK_BYTES_PER_COUNT = 64,
    VW_LUA_BLOCK_BYTES_PER_WALK = 16,
    /* Bytes of the state that cost one unit where memory is short: Lua then looks at all of it. */
    VW_LUA_BYTES_PER_COLLECTION = 16
};

#endif

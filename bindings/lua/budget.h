#ifndef VSSWHY_LUA_BUDGET_H
#define VSSWHY_LUA_BUDGET_H

/*
 * What a script may use. All but the wall clock are deterministic: the same
 * script meets them at the same place on every machine.
 */
enum {
    /* Bytes of one Lua state. A rule is some KiB; a hundred of them with their texts need 2 MiB. */
    VW_LUA_MEMORY_MAX = 16 * 1024 * 1024,
    /* Bytes of one allocation: bounds what one instruction or one C function can touch. */
    VW_LUA_ALLOCATION_MAX = 1024 * 1024,
    /* Instructions of one entry. The largest default rule uses some hundred. */
    VW_LUA_INSTRUCTIONS_MAX = 1000 * 1000,
    /* Work units of C functions in one entry: about one a byte or element touched. */
    VW_LUA_WORK_MAX = 8 * 1000 * 1000,
    /* Bytes allocated that count as one unit: a large string is copied at about this speed. */
    VW_LUA_BYTES_PER_WORK = 16,
    /* Microseconds of one entry, the last resort; VSSWHY_LUA_WALL_MS raises it under valgrind. */
    VW_LUA_WALL_US_MAX = 2 * 1000 * 1000,
    /* Instructions between two looks at the counters: a tenth dearer than 10,000, see docs/architecture.md. */
    VW_LUA_HOOK_INTERVAL = 100,
    /* Bytes of a rule file. The longest default rule has 6 KiB. */
    VW_LUA_SOURCE_MAX = 64 * 1024,
    /* Entries of one list of a rule file. */
    VW_LUA_LIST_MAX = 256,
    /* Keys and bytes of a value that `when` hands back. */
    VW_LUA_OUTPUT_KEYS_MAX = 16,
    VW_LUA_OUTPUT_BYTES_MAX = 1024
};

#endif

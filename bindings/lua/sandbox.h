#ifndef VSSWHY_LUA_SANDBOX_H
#define VSSWHY_LUA_SANDBOX_H

#include "base/span.h"
#include "base/status.h"
#include "rule/rule.h"

#include <lua.h>

#include <stdint.h>

/*
 * A Lua state for scripts of strangers. It offers only functions whose work can
 * be counted, loads text and never bytecode, and is entered through one
 * function, which counts instructions, work, memory and time (budget.h). Once a
 * limit has fired nothing the script does can swallow it. docs/security.md
 * tells what is promised and which test keeps it.
 */
typedef struct vw_sandbox vw_sandbox;

/* How an entry ended. */
typedef enum vw_sandbox_end {
    VW_SANDBOX_GOOD,
    VW_SANDBOX_ERROR, /* an ordinary error of the script */
    VW_SANDBOX_MEMORY,
    VW_SANDBOX_ALLOCATION,
    VW_SANDBOX_INSTRUCTIONS,
    VW_SANDBOX_WORK,
    VW_SANDBOX_WALL,
    VW_SANDBOX_OUTPUT,
    VW_SANDBOX_ENDS
} vw_sandbox_end;

/* "error", "memory", …: the word of the report. Static. */
const char *vw_sandbox_end_name(vw_sandbox_end end);

/* Opens a state with its libraries frozen. NULL where memory ran out. */
vw_sandbox *vw_sandbox_open(void);

/*
 * Makes an open sandbox count from here: fresh budgets, and what it holds is not
 * the next one's. For scripts of one author who need no protection from each
 * other (the default rules); it saves the making of a state.
 */
void vw_sandbox_renew(vw_sandbox *sandbox);

/* Gives back all that the state held, and asserts that nothing is left of it. NULL is fine. */
void vw_sandbox_close(vw_sandbox *sandbox);

/*
 * What a sandbox has used since it was opened: entries as calls, instructions
 * in steps of VW_LUA_HOOK_INTERVAL. The libraries do not count.
 */
vw_cost vw_sandbox_cost(const vw_sandbox *sandbox);

/*
 * Calls `body` protected, with fresh budgets and an empty stack, which is empty
 * again afterwards. The budgets of a log hold for all entries of a sandbox. On
 * any end but VW_SANDBOX_GOOD `message` gets the error as printable text (at
 * most VW_ERROR_BYTES, always terminated).
 */
typedef void (*vw_sandbox_body)(lua_State *L, void *context);
vw_sandbox_end vw_sandbox_enter(vw_sandbox *sandbox, vw_sandbox_body body, void *context,
                                char message[VW_ERROR_BYTES]);

/*
 * Tells every line that scripts run in later entries, for the coverage of
 * tests; NULL ends it. The line is that of the chunk, from 1.
 */
typedef void (*vw_sandbox_line)(void *context, int line);
void vw_sandbox_watch(vw_sandbox *sandbox, vw_sandbox_line line, void *context);

/* Counts work of a C function; raises when there has been too much. [-0, +0, v] */
void vw_sandbox_work(lua_State *L, uint64_t units);

/* Counts one walk over a table, empty slots included, of which Lua does not tell. [-0, +0, v] */
void vw_sandbox_walk(lua_State *L);

/* Counts an error that the script caught: what Lua did to word it. [-0, +0, v] */
void vw_sandbox_caught(lua_State *L);

/* Ends the entry with this limit; does not return. [-0, +0, v] */
int vw_sandbox_stop(lua_State *L, vw_sandbox_end end);

/* Ends the entry after LUA_ERRMEM: with the limit that refused the memory. [-0, +0, v] */
int vw_sandbox_stop_memory(lua_State *L);

/* Whether a limit has fired: then no error may be swallowed. */
bool vw_sandbox_is_stopped(lua_State *L);

/*
 * Loads a chunk of text in a closed environment of its own and pushes the
 * function. Raises on a syntax error, on bytecode, and on a text with a NUL:
 * comparing those is slow in a way that no limit on sizes bounds. [-0, +1, e]
 */
void vw_sandbox_load(lua_State *L, vw_span source, const char *name);

/* "5.4.4" */
const char *vw_lua_release(void);

#endif

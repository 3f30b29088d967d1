#include "ask.h"

#include "base/utf8.h"
#include "budget.h"
#include "handle.h"
#include "libraries.h"
#include "ending.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <stdlib.h>

/* A rule that was asked in this log. Its `when` is in the registry of its state. */
struct witness {
    const vw_rule *rule;
    vw_sandbox *sandbox;
    size_t output; /* bytes that it handed back */
};

struct vw_lua_asker {
    vw_asking asking; /* stays where it is: handles point to it */
    struct witness *witnesses;
    size_t count, cap;
    vw_cost *costs;            /* by rule; NULL where nobody measures */
    const vw_lua_watch *watch; /* NULL: nobody wants to know the lines */
};

static const char when_key;

vw_status vw_lua_asker_open(vw_lua_asker **out, const vw_rules *rules, vw_error *err)
{
    *out = calloc(1, sizeof **out);
    if (!*out)
        return vw_fail_memory(err);
    (*out)->asking.rules = rules;
    return VW_OK;
}

void vw_lua_asker_measure(vw_lua_asker *asker, vw_cost *costs)
{
    asker->costs = costs;
}

static void measure(const vw_lua_asker *asker, const struct witness *witness)
{
    vw_cost cost = vw_sandbox_cost(witness->sandbox);
    vw_cost *sum = asker->costs ? &asker->costs[witness->rule->index] : NULL;

    if (!sum)
        return;
    sum->calls += cost.calls - 1; /* the first entry ran the chunk */
    sum->instructions += cost.instructions;
    sum->work += cost.work;
    sum->memory = cost.memory > sum->memory ? cost.memory : sum->memory;
}

static void dismiss_all(void *context)
{
    vw_lua_asker *asker = context;

    for (size_t i = 0; i < asker->count; i++) {
        measure(asker, &asker->witnesses[i]);
        vw_sandbox_close(asker->witnesses[i].sandbox);
    }
    asker->count = 0;
}

void vw_lua_asker_close(vw_lua_asker *asker)
{
    if (!asker)
        return;
    dismiss_all(asker);
    free(asker->witnesses);
    free(asker);
}

/* --- calling the rule ----------------------------------------------------------------------------- */

static void run_chunk(lua_State *L, void *context)
{
    const vw_rule *rule = context;
    const char *name = lua_pushfstring(L, "=%s", rule->file.ptr);

    vw_sandbox_load(L, rule->chunk, name);
    lua_call(L, 0, 1);
    lua_pushliteral(L, "when");
    lua_rawget(L, -2);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &when_key);
}

/* One call of a `when`, and what it says. */
struct call {
    vw_asking *asking;
    vw_lang lang;
    size_t *output; /* of the rule, in this log */
    bool keeps;
    vw_capture *captures;
    size_t count;
};

/* A value of the table that `when` returns: a string, a number, or { en = …, ja = … }. Pushes its text. */
static vw_span push_value(lua_State *L, int at, vw_lang lang)
{
    vw_span text;

    luaL_checkstack(L, 4, "when");
    lua_pushvalue(L, at);
    if (lua_type(L, -1) == LUA_TTABLE) {
        lua_pushstring(L, vw_lang_names[lang]);
        lua_rawget(L, -2);
        for (size_t other = 0; lua_isnil(L, -1) && other < VW_LANG_COUNT; other++) {
            lua_pop(L, 1);
            lua_pushstring(L, vw_lang_names[other]);
            lua_rawget(L, -2);
        }
        lua_remove(L, -2);
    }
    if (lua_type(L, -1) != LUA_TSTRING && lua_type(L, -1) != LUA_TNUMBER)
        luaL_error(
            L,
            "when: a value of its table must be a text, a number or { en = ..., ja = ... }, not %s",
            luaL_typename(L, -1));
    text.ptr = vw_library_text(L, -1, &text.len);
    lua_remove(L, -2);
    return text;
}

/* A line of text that may go into a report: printable, of a length that fits. */
static vw_span keep_value(lua_State *L, struct call *call, vw_span text)
{
    char clean[VW_LUA_OUTPUT_BYTES_MAX];
    vw_span kept;

    *call->output += text.len;
    if (text.len > VW_LUA_OUTPUT_BYTES_MAX || *call->output > VW_LUA_LOG_OUTPUT_MAX)
        vw_sandbox_stop(L, VW_SANDBOX_OUTPUT);
    if (vw_utf8_valid(text) != text.len)
        luaL_error(L, "when: a value of its table is no UTF-8");
    for (size_t i = 0; i < text.len; i++)
        clean[i] = (unsigned char)text.ptr[i] < 0x20 || text.ptr[i] == 0x7f ? ' ' : text.ptr[i];
    kept = vw_arena_copy(call->asking->hits->arena, (vw_span){clean, text.len});
    if (!kept.ptr)
        vw_sandbox_stop(L, VW_SANDBOX_MEMORY);
    return kept;
}

static int order(const void *a, const void *b)
{
    return vw_span_order(*(const vw_span *)a, *(const vw_span *)b);
}

/* The names of the table at `at`, in order, so that what is wrong with it is told alike each time. */
static size_t list_names(lua_State *L, int at, vw_span names[VW_LUA_OUTPUT_KEYS_MAX])
{
    size_t count = 0;
    bool strange = false;

    vw_sandbox_walk(L);
    for (lua_pushnil(L); lua_next(L, at); lua_pop(L, 1)) {
        strange |= lua_type(L, -2) != LUA_TSTRING;
        if (++count > VW_LUA_OUTPUT_KEYS_MAX)
            vw_sandbox_stop(L, VW_SANDBOX_OUTPUT);
        if (lua_type(L, -2) == LUA_TSTRING)
            names[count - 1].ptr = lua_tolstring(L, -2, &names[count - 1].len);
    }
    if (strange)
        luaL_error(L, "when: the keys of its table must be names");
    qsort(names, count, sizeof *names, order);
    return count;
}

static void read_captures(lua_State *L, int at, struct call *call)
{
    vw_span names[VW_LUA_OUTPUT_KEYS_MAX];
    size_t count = list_names(L, at, names);

    call->captures = VW_ARENA_ARRAY(call->asking->hits->arena, vw_capture, count + 1);
    if (!call->captures)
        vw_sandbox_stop(L, VW_SANDBOX_MEMORY);
    for (size_t i = 0; i < count; i++) {
        call->captures[i].name = keep_value(L, call, names[i]);
        lua_pushlstring(L, names[i].ptr, names[i].len);
        lua_rawget(L, at);
        call->captures[i].value = keep_value(L, call, push_value(L, lua_gettop(L), call->lang));
        lua_pop(L, 2);
    }
    call->count = count;
}

static void call_when(lua_State *L, void *context)
{
    struct call *call = context;

    luaL_checkstack(L, 16, "when");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &when_key);
    vw_handles_push(L, call->asking);
    lua_call(L, 2, 1);
    if (lua_type(L, -1) == LUA_TTABLE)
        read_captures(L, lua_gettop(L), call);
    else if (!lua_isboolean(L, -1) && !lua_isnil(L, -1))
        luaL_error(L, "when: it must return true, false, nil or a table, not %s",
                   luaL_typename(L, -1));
    call->keeps = lua_toboolean(L, -1);
}

/* --- the asker ------------------------------------------------------------------------------------ */

/* The witness of a rule, or NULL where memory ran out; a new one has yet to run its chunk. */
static struct witness *witness_of(vw_lua_asker *asker, const vw_rule *rule, bool *fresh)
{
    struct witness *grown;

    *fresh = false;
    for (size_t i = 0; i < asker->count; i++)
        if (asker->witnesses[i].rule == rule)
            return &asker->witnesses[i];
    if (asker->count == asker->cap) {
        size_t bigger = asker->cap ? asker->cap * 2 : 8;

        grown = realloc(asker->witnesses, bigger * sizeof *grown);
        if (!grown)
            return NULL;
        asker->witnesses = grown;
        asker->cap = bigger;
    }
    asker->witnesses[asker->count] = (struct witness){rule, vw_sandbox_open(), 0};
    if (!asker->witnesses[asker->count].sandbox)
        return NULL;
    *fresh = true;
    return &asker->witnesses[asker->count++];
}

/* --- watching --------------------------------------------------------------------------------------- */

void vw_lua_asker_watch(vw_lua_asker *asker, const vw_lua_watch *watch)
{
    asker->watch = watch;
}

static void see_line(void *context, int line)
{
    const vw_lua_asker *asker = context;

    asker->watch->line(asker->watch->context, asker->asking.hit->rule, line, true);
}

/* Tells the lines of the `when` that a state holds; its `end` is none that a test could miss. */
static void tell_lines(lua_State *L, void *context)
{
    const vw_lua_asker *asker = context;
    lua_Debug debug;

    lua_rawgetp(L, LUA_REGISTRYINDEX, &when_key);
    lua_getinfo(L, ">SL", &debug);
    for (lua_pushnil(L); lua_istable(L, -2) && lua_next(L, -2); lua_pop(L, 1)) {
        int line = (int)lua_tointeger(L, -2);

        if (line != debug.lastlinedefined || line == debug.linedefined)
            asker->watch->line(asker->watch->context, asker->asking.hit->rule, line, false);
    }
}

static vw_sandbox_end call_watched(vw_lua_asker *asker, struct witness *witness, bool fresh,
                                   struct call *call, char message[VW_ERROR_BYTES])
{
    vw_sandbox_end end = VW_SANDBOX_GOOD;

    if (asker->watch && fresh)
        end = vw_sandbox_enter(witness->sandbox, tell_lines, asker, message);
    if (asker->watch)
        vw_sandbox_watch(witness->sandbox, see_line, asker);
    return end == VW_SANDBOX_GOOD ? vw_sandbox_enter(witness->sandbox, call_when, call, message)
                                  : end;
}

/* --- the question ----------------------------------------------------------------------------------- */

static vw_answer ask(void *context, const vw_rules *rules, const vw_hits *hits, const vw_hit *hit,
                     vw_lang lang, const vw_capture **captures, size_t *count, const char **limit,
                     vw_error *why)
{
    vw_lua_asker *asker = context;
    char message[VW_ERROR_BYTES];
    bool fresh;
    struct witness *witness = witness_of(asker, hit->rule, &fresh);
    struct call call = {.asking = &asker->asking, .lang = lang};
    vw_sandbox_end end = witness ? VW_SANDBOX_GOOD : VW_SANDBOX_MEMORY;

    (void)rules;
    asker->asking.hits = hits;
    asker->asking.hit = hit;
    asker->asking.number++;
    if (fresh)
        end = vw_sandbox_enter(witness->sandbox, run_chunk, (void *)hit->rule, message);
    if (end == VW_SANDBOX_GOOD) {
        call.output = &witness->output;
        end = call_watched(asker, witness, fresh, &call, message);
    }
    asker->asking.number++;
    vw_arena_free(&asker->asking.scratch);
    if (end != VW_SANDBOX_GOOD) {
        *limit = vw_sandbox_end_name(end);
        vw_ending_tell(why, VW_DOING_WHEN, hit->rule->id, end, message);
        return VW_WHEN_LIMITED;
    }
    *captures = call.captures;
    *count = call.count;
    return call.keeps ? VW_WHEN_KEEPS : VW_WHEN_DROPS;
}

vw_asker vw_lua_asker_face(vw_lua_asker *asker)
{
    return (vw_asker){.ask = ask, .begin = dismiss_all, .context = asker};
}

static vw_status make_asker(void *context, vw_asker *out, vw_error *err)
{
    vw_lua_asker *asker;
    vw_status status = vw_lua_asker_open(&asker, context, err);

    if (status == VW_OK)
        *out = vw_lua_asker_face(asker);
    return status;
}

static void close_asker(void *context, vw_asker *asker)
{
    (void)context;
    vw_lua_asker_close(asker->context);
}

vw_asker_maker vw_lua_asker_maker(const vw_rules *rules)
{
    if (!rules->has_when)
        return (vw_asker_maker){0};
    return (vw_asker_maker){make_asker, close_asker, (void *)rules};
}

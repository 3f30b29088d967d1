#include "handle.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "sandbox.h"
#include "schema.h"

#include <lauxlib.h>

#define HIT "vsswhy.hit"
#define LOG "vsswhy.log"

/* Bytes of the name of a field, all of which are shorter. */
enum { KEY_BYTES_MAX = 64 };

/* What `hit` and `log` are in Lua's memory. */
struct handle {
    vw_asking *asking;
    uint64_t number;
    const vw_event *event; /* of a hit */
    int reading;
};

static struct handle *check_alive(lua_State *L, struct handle *handle)
{
    if (handle->number != handle->asking->number)
        luaL_error(L, "this event is gone: a hit can be used only within its own when");
    return handle;
}

static struct handle *check_handle(lua_State *L, const char *type)
{
    return check_alive(L, luaL_checkudata(L, 1, type));
}

static void push_handle(lua_State *L, vw_asking *asking, const char *type, const vw_event *event,
                        int reading)
{
    struct handle *handle = lua_newuserdatauv(L, sizeof *handle, 0);

    *handle = (struct handle){asking, asking->number, event, reading};
    luaL_setmetatable(L, type);
}

/* The name of a field; a longer one than any is cut, which leaves it unknown. */
static const char *check_key(lua_State *L)
{
    size_t len;
    const char *key = luaL_checklstring(L, 2, &len);

    vw_sandbox_work(L, len);
    return len <= KEY_BYTES_MAX
               ? key
               : lua_pushlstring(L, key, vw_cut_bytes((vw_span){key, len}, KEY_BYTES_MAX).len);
}

/* --- the fields of a hit -------------------------------------------------------------------------- */

/* No text of a script holds a NUL (sandbox.h); a log may. */
static void push_without_nul(lua_State *L, vw_span text)
{
    char *copy = lua_newuserdatauv(L, text.len, 0);

    for (size_t i = 0; i < text.len; i++)
        copy[i] = text.ptr[i] ? text.ptr[i] : ' ';
    lua_pushlstring(L, copy, text.len);
    lua_remove(L, -2);
}

static void push_span(lua_State *L, vw_span text)
{
    if (!text.ptr) {
        lua_pushnil(L);
        return;
    }
    vw_sandbox_work(L, text.len);
    if (memchr(text.ptr, '\0', text.len))
        push_without_nul(L, text);
    else
        lua_pushlstring(L, text.ptr, text.len);
}

static void push_number(lua_State *L, bool known, int64_t number)
{
    if (known)
        lua_pushinteger(L, number);
    else
        lua_pushnil(L);
}

static void push_code(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->reading >= 0,
                handle->reading >= 0 ? handle->event->codes[handle->reading].code : 0);
}

static void push_name(lua_State *L, const struct handle *handle)
{
    vw_span symbol = VW_SPAN_NONE;

    if (handle->reading >= 0)
        symbol = vw_names_symbol(&handle->asking->rules->names,
                                 handle->event->codes[handle->reading].code);
    push_span(L, symbol);
}

static void push_call(lua_State *L, const struct handle *handle)
{
    push_span(L, handle->event->call);
}

static void push_phase(lua_State *L, const struct handle *handle)
{
    push_span(L, vw_span_of(vw_phase_name(handle->event->phase)));
}

static void push_level(lua_State *L, const struct handle *handle)
{
    push_span(L, vw_span_of(vw_level_name(handle->event->level)));
}

static void push_string_id(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->event->string_id >= 0, handle->event->string_id);
}

static void push_exit_code(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->event->has_exit_code, handle->event->exit_code);
}

static void push_writer(lua_State *L, const struct handle *handle)
{
    push_span(L, handle->event->writer);
}

static void push_writer_id(lua_State *L, const struct handle *handle)
{
    push_span(L, handle->event->writer_id);
}

static void push_writer_code(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->event->has_writer_code, handle->event->writer_code);
}

static void push_state(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->event->state != VW_STATE_NONE, handle->event->state);
}

static void push_provider(lua_State *L, const struct handle *handle)
{
    push_span(L, handle->event->provider);
}

static void push_event_id(lua_State *L, const struct handle *handle)
{
    push_number(L, handle->event->event_id >= 0, handle->event->event_id);
}

static void push_kind(lua_State *L, const struct handle *handle)
{
    push_span(L, vw_span_of(vw_kind_name(handle->event->kind)));
}

static void push_text(lua_State *L, const struct handle *handle)
{
    push_span(L, handle->event->text);
}

static void push_line(lua_State *L, const struct handle *handle)
{
    lua_pushinteger(L, (lua_Integer)handle->event->line);
}

static const struct field {
    const char *name;
    void (*push)(lua_State *L, const struct handle *handle);
} fields[] = {
    {"code", push_code},           {"name", push_name},
    {"call", push_call},           {"phase", push_phase},
    {"level", push_level},         {"string_id", push_string_id},
    {"exit_code", push_exit_code}, {"writer", push_writer},
    {"writer_id", push_writer_id}, {"writer_code", push_writer_code},
    {"state", push_state},         {"provider", push_provider},
    {"event_id", push_event_id},   {"kind", push_kind},
    {"text", push_text},           {"line", push_line},
};

enum { FIELDS = sizeof fields / sizeof *fields };

const vw_handle_row vw_hit_rows[] = {
    {"code", {"number", "数値"}},
    {"name", {"symbol of the code", "コードのシンボル名"}},
    {"call", {"failing method", "失敗したメソッド"}},
    {"phase", {"a phase", "フェーズ"}},
    {"level", {"level of the line", "行のレベル"}},
    {"string_id", {"number in `{IDS_STRINGnnnn}`", "`{IDS_STRINGnnnn}` の数値"}},
    {"exit_code", {"number", "数値"}},
    {"writer", {"name of the writer", "ライターの名前"}},
    {"writer_id", {"class id of the writer", "ライターのクラス ID"}},
    {"writer_code", {"failure code of the writer", "ライターの失敗コード"}},
    {"state", {"state of the writer, a number", "ライターの状態 (数値)"}},
    {"provider", {"source of an event-log entry", "イベント ログのソース"}},
    {"event_id", {"event id", "イベント ID"}},
    {"kind", {"a kind", "種類"}},
    {"text",
     {"the whole entry; `hit.text:take(\"... {x:int}\")` takes pieces out of it",
      "記録の全文。`hit.text:take(\"... {x:int}\")` で一部を取り出せます"}},
    {"line", {"number of its first line", "先頭行の行番号"}},
    {NULL, {NULL, NULL}},
};

static int unknown_field(lua_State *L, const char *what, const char *key, const vw_span *list,
                         size_t count)
{
    size_t near = vw_nearest(vw_span_of(key), list, count);
    if (near == SIZE_MAX)
        return luaL_error(L, "%s has no field '%s'", what, key);
    return luaL_error(L, "%s has no field '%s'; did you mean '%s'?", what, key, list[near].ptr);
}

static int read_field(lua_State *L)
{
    const struct handle *handle = check_handle(L, HIT);
    const char *key = check_key(L);
    vw_span names[FIELDS];

    vw_sandbox_work(L, 1);
    luaL_checkstack(L, 4, "hit");
    for (size_t i = 0; i < FIELDS; i++) {
        names[i] = vw_span_of(fields[i].name);
        if (strcmp(key, fields[i].name) == 0) {
            fields[i].push(L, handle);
            return 1;
        }
    }
    return unknown_field(L, "hit", key, names, FIELDS);
}

/* --- the questions of log ------------------------------------------------------------------------- */

/* A question: the events that fit, counted or the first of them taken. */
struct question {
    vw_asking *asking;
    vw_match match;
    uint64_t cost; /* work units of comparing one event, but for its text */
    uint64_t texts;
    uint64_t count;
    const vw_event *first;
    int reading;
};

/* Adds the values of a match: those that look at the text of an event, and all others. */
static void add_cost(struct question *question, const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++)
        for (size_t k = 0; k < match->any[i].count; k++) {
            const vw_condition *condition = &match->any[i].all[k];

            question->cost += condition->count;
            question->texts += condition->word == VW_WORD_TEXT ? condition->count : 0;
        }
}

/* Whether the match holds for the event, with any of its readings; tells which. */
static bool fits(const vw_asking *asking, const vw_match *match, const vw_event *event,
                 int *reading)
{
    *reading = event->code_count ? 0 : VW_NO_READING;
    do {
        if (vw_match_holds(asking->rules, match, event, *reading, NULL, NULL))
            return true;
    } while (++*reading < (int)event->code_count);
    return false;
}

/*
 * A rule sees what the grammar knows and what it asked for itself. What other
 * rules selected is hidden, so that installing one changes no other.
 */
static bool is_visible(const vw_asking *asking, const vw_event *event)
{
    const vw_rule *rule = asking->hit->rule;
    int reading;

    return vw_event_is_grammar(event) || fits(asking, &rule->match, event, &reading) ||
           fits(asking, &rule->also, event, &reading);
}

static void answer(lua_State *L, struct question *question, bool first_only)
{
    const vw_hits *hits = question->asking->hits;

    add_cost(question, &question->match);
    add_cost(question, &question->asking->hit->rule->match);
    add_cost(question, &question->asking->hit->rule->also);
    for (size_t i = 0; i < hits->event_count; i++) {
        const vw_event *event = hits->events[i];
        uint64_t readings = event->code_count + 1;
        int reading;

        vw_sandbox_work(L, readings * (question->cost + question->texts * (event->text.len / 4)));
        if (!fits(question->asking, &question->match, event, &reading) ||
            !is_visible(question->asking, event))
            continue;
        if (!question->first) {
            question->first = event;
            question->reading = reading;
        }
        question->count += !event->continues;
        if (first_only)
            return;
    }
}

static void ask(lua_State *L, struct question *question, bool first_only)
{
    vw_error why;

    question->asking = check_alive(L, lua_touserdata(L, lua_upvalueindex(1)))->asking;
    luaL_checktype(L, 1, LUA_TTABLE);
    vw_sandbox_work(L, 256);
    vw_arena_free(&question->asking->scratch);
    if (vw_schema_read_match(L, 1, "log", &question->match, &question->asking->scratch, &why) !=
        VW_OK)
        luaL_error(L, "%s", why.en);
    if (vw_schema_asks_for_rules(&question->match))
        luaL_error(L, "log cannot be asked for 'rule': a rule sees no other rule's hits");
    answer(L, question, first_only);
}

static int log_has(lua_State *L)
{
    struct question question = {0};

    ask(L, &question, true);
    lua_pushboolean(L, question.first != NULL);
    return 1;
}

static int log_count(lua_State *L)
{
    struct question question = {0};

    ask(L, &question, false);
    lua_pushinteger(L, (lua_Integer)question.count);
    return 1;
}

static int log_first(lua_State *L)
{
    struct question question = {0};

    ask(L, &question, true);
    if (question.first)
        push_handle(L, question.asking, HIT, question.first, question.reading);
    else
        lua_pushnil(L);
    return 1;
}

static const struct {
    const char *name;
    lua_CFunction answer;
} questions[] = {{"has", log_has}, {"count", log_count}, {"first", log_first}};

enum { QUESTIONS = sizeof questions / sizeof *questions };

const vw_handle_row vw_log_rows[] = {
    {"has{ ... }", {"whether an event fits the match", "条件を満たすイベントがあるか"}},
    {"count{ ... }", {"how many events fit it", "条件を満たすイベントの数"}},
    {"first{ ... }",
     {"the first that fits, read like `hit`; or `nil`",
      "条件を満たす最初のイベント (`hit` と同じように読めます)。なければ `nil`"}},
    {"lines", {"number of lines of the log", "ログの行数"}},
    {NULL, {NULL, NULL}},
};

static int read_log(lua_State *L)
{
    const struct handle *handle = check_handle(L, LOG);
    const char *key = check_key(L);
    vw_span names[QUESTIONS + 1];

    vw_sandbox_work(L, 1);
    luaL_checkstack(L, 4, "log");
    for (size_t i = 0; i < QUESTIONS; i++) {
        names[i] = vw_span_of(questions[i].name);
        if (strcmp(key, questions[i].name) == 0) {
            lua_pushvalue(L, 1);
            lua_pushcclosure(L, questions[i].answer, 1);
            return 1;
        }
    }
    names[QUESTIONS] = VW_SPAN("lines");
    if (strcmp(key, "lines") != 0)
        return unknown_field(L, "log", key, names, QUESTIONS + 1);
    lua_pushinteger(L, (lua_Integer)handle->asking->hits->lines);
    return 1;
}

static int refuse_write(lua_State *L)
{
    return luaL_error(L, "events cannot be changed");
}

static void make_type(lua_State *L, const char *type, lua_CFunction read)
{
    if (luaL_newmetatable(L, type)) {
        lua_pushcfunction(L, read);
        lua_setfield(L, -2, "__index");
        lua_pushcfunction(L, refuse_write);
        lua_setfield(L, -2, "__newindex");
        lua_pushliteral(L, "locked");
        lua_setfield(L, -2, "__metatable");
    }
    lua_pop(L, 1);
}

void vw_handles_push(lua_State *L, vw_asking *asking)
{
    make_type(L, HIT, read_field);
    make_type(L, LOG, read_log);
    push_handle(L, asking, HIT, asking->hit->event, asking->hit->reading);
    push_handle(L, asking, LOG, NULL, VW_NO_READING);
}

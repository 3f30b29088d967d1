#include "schema_parts.h"

#include "budget.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <stdio.h>

const vw_word_row vw_word_rows[VW_WORD_COUNT] = {
    {VW_WORD_CODE,
     {"number, or `\"unknown\"`: a failure that no rule names",
      "数値、または `\"unknown\"` (どのルールにもない失敗)"}},
    {VW_WORD_CALL,
     {"name of the failing method: `\"StartSnapshotSet\"`",
      "失敗したメソッドの名前: `\"StartSnapshotSet\"`"}},
    {VW_WORD_PHASE, {"one of the phases below", "下記のフェーズのどれか"}},
    {VW_WORD_LEVEL,
     {"`\"INFO\"` `\"WARNING\"` `\"ERROR\"`", "`\"INFO\"` `\"WARNING\"` `\"ERROR\"`"}},
    {VW_WORD_STRING_ID, {"number in `{IDS_STRINGnnnn}`", "`{IDS_STRINGnnnn}` の数値"}},
    {VW_WORD_EXIT_CODE, {"exit code: `-311`", "終了コード: `-311`"}},
    {VW_WORD_WRITER,
     {"name of a writer: `\"System Writer\"`", "ライターの名前: `\"System Writer\"`"}},
    {VW_WORD_WRITER_CODE,
     {"failure code of a writer, as for `code`", "ライターの失敗コード。書き方は `code` と同じ"}},
    {VW_WORD_STATE, {"state of a writer, by number or name", "ライターの状態。番号か名前"}},
    {VW_WORD_PROVIDER,
     {"source of an event-log entry: `\"VSS\"`", "イベント ログのソース: `\"VSS\"`"}},
    {VW_WORD_EVENT_ID, {"event id: `12289`", "イベント ID: `12289`"}},
    {VW_WORD_KIND, {"one of the kinds below", "下記の種類のどれか"}},
    {VW_WORD_VSS,
     {"`true`: the entry is about VSS: a failed call of VShadow's grammar, or text that names VSS "
      "or "
      "shadow copies. For codes that any program may log",
      "`true`: VSS に関する記録 (VShadow の文法の失敗した呼び出し、または VSS "
      "やシャドウコピーの名前を"
      "含む文)。どのプログラムでも使われるコードに付ける"}},
    {VW_WORD_TEXT, {"a template, see below", "テンプレート (下記)"}},
    {VW_WORD_RULE, {"id of a rule that hit the same event", "同じイベントに当たったルールの id"}},
    {VW_WORD_EVERY,
     {"`true`: every event that is looked at", "`true`: 読み取ったすべてのイベント"}},
};

static vw_status read_code_value(vw_schema *s, int at, vw_value *value)
{
    vw_span word;

    if (lua_type(s->L, at) != LUA_TSTRING) {
        vw_status status = vw_schema__integer(s, at, INT32_MIN, UINT32_MAX, &value->number);

        value->number = (uint32_t)value->number;
        return status;
    }
    word.ptr = lua_tolstring(s->L, at, &word.len);
    value->unknown = vw_span_is(word, VW_SPAN("unknown"));
    return value->unknown ? VW_OK
                          : vw_schema__refuse(s, "a number (0x80042316) or \"unknown\"",
                                              "数値 (0x80042316) か \"unknown\" ");
}

/* A word that the event stage names itself: `name` yields its names by number. */
static vw_status read_named(vw_schema *s, int at, const char *(*name)(int), int count,
                            vw_value *value)
{
    const char *names[32] = {0};
    int chosen = 0;
    vw_status status;

    for (int i = 0; i < count && i < 32; i++)
        names[i] = name(i);
    status = vw_schema__choice(s, at, names, (size_t)count, &chosen);
    value->number = chosen;
    return status;
}

static const char *phase_name(int phase)
{
    return vw_phase_name((vw_phase)phase);
}

static const char *level_name(int level)
{
    return vw_level_name((vw_level)level);
}

static const char *kind_name(int kind)
{
    return vw_kind_name((vw_kind)kind);
}

static vw_status read_state_value(vw_schema *s, int at, vw_value *value)
{
    if (lua_type(s->L, at) == LUA_TNUMBER)
        return vw_schema__integer(s, at, 0, VW_STATE_COUNT - 1, &value->number);
    return read_named(s, at, vw_state_name, VW_STATE_COUNT, value);
}

static vw_status read_text_value(vw_schema *s, int at, vw_value *value)
{
    vw_status status = vw_schema__text(s, at, &value->text);
    vw_error why;

    if (status != VW_OK)
        return status;
    if (value->text.len > VW_LUA_TEMPLATE_MAX)
        return vw_schema__refuse(s, "a template of at most 256 bytes",
                                 " 256 バイトまでのテンプレート");
    vw_sandbox_work(s->L, 256);
    status = vw_template_compile(&value->pattern, value->text, s->arena, &why);
    if (status == VW_OK)
        return VW_OK;
    *s->err = why;
    snprintf(s->err->en, VW_ERROR_BYTES, "%.*s: %s: %.400s", (int)s->file.len, s->file.ptr, s->path,
             why.en);
    snprintf(s->err->ja, VW_ERROR_BYTES, "%.*s: %s: %.400s", (int)s->file.len, s->file.ptr, s->path,
             why.ja);
    return status;
}

static vw_status read_true_value(vw_schema *s, int at)
{
    if (lua_type(s->L, at) == LUA_TBOOLEAN && lua_toboolean(s->L, at))
        return VW_OK;
    return vw_schema__refuse(s, "true", " true ");
}

/* A function asks about what a log holds, which may be anything; a file has one line of text. */
static vw_status read_plain_value(vw_schema *s, int at, vw_value *value)
{
    return s->rule ? vw_schema__text(s, at, &value->text)
                   : vw_schema__any_text(s, at, &value->text);
}

static vw_status read_value(vw_schema *s, int at, vw_word word, vw_value *value)
{
    switch (word) {
    case VW_WORD_CODE:
    case VW_WORD_WRITER_CODE: return read_code_value(s, at, value);
    case VW_WORD_PHASE: return read_named(s, at, phase_name, VW_PHASE_COUNT, value);
    case VW_WORD_LEVEL: return read_named(s, at, level_name, VW_LEVEL_ERROR + 1, value);
    case VW_WORD_KIND: return read_named(s, at, kind_name, VW_KIND_COUNT, value);
    case VW_WORD_STATE: return read_state_value(s, at, value);
    case VW_WORD_STRING_ID: return vw_schema__integer(s, at, 0, INT32_MAX, &value->number);
    case VW_WORD_EVENT_ID: return vw_schema__integer(s, at, 0, UINT32_MAX, &value->number);
    case VW_WORD_EXIT_CODE: return vw_schema__integer(s, at, INT32_MIN, UINT32_MAX, &value->number);
    case VW_WORD_TEXT: return read_text_value(s, at, value);
    case VW_WORD_VSS:
    case VW_WORD_EVERY: return read_true_value(s, at);
    default: return read_plain_value(s, at, value);
    }
}

static vw_status refuse_values(vw_schema *s)
{
    return vw_fail(s->err, VW_ERR_RULE,
                   "%.*s: %s: a rule has at most %d values in its matches; split it into several.",
                   "%.*s: %s: 条件の値は、1 つのルールで %d 個までです。ルールを分けてください。",
                   (int)s->file.len, s->file.ptr, s->path, VW_LUA_MATCH_VALUES_MAX);
}

/* A scalar, or a list of them of which any may hold. */
static vw_status read_condition(vw_schema *s, int at, vw_word word, vw_condition *condition)
{
    bool is_list = lua_type(s->L, at) == LUA_TTABLE;
    size_t count = is_list ? lua_rawlen(s->L, at) : 1;
    vw_value *values;

    if (count == 0 || count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "a value or a list of 1 to 256 values",
                                 "値、または 1 個から 256 個までの値のリスト");
    s->values += count;
    if (s->values > VW_LUA_MATCH_VALUES_MAX)
        return refuse_values(s);
    vw_sandbox_work(s->L, count * 16);
    values = VW_ARENA_ARRAY(s->arena, vw_value, count);
    if (!values)
        return vw_fail_memory(s->err);
    for (size_t i = 0; i < count; i++) {
        size_t back = is_list ? vw_schema__enter_entry(s, i + 1) : s->path_len;
        vw_status status;

        values[i].rule = SIZE_MAX;
        if (is_list)
            lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = read_value(s, is_list ? lua_gettop(s->L) : at, word, &values[i]);
        lua_pop(s->L, is_list ? 1 : 0);
        status = vw_schema__end(s, back, status);
        if (status != VW_OK)
            return status;
    }
    *condition = (vw_condition){word, values, count};
    return VW_OK;
}

static vw_status only_words(vw_schema *s, int at)
{
    vw_span list[VW_WORD_COUNT];

    for (size_t i = 0; i < VW_WORD_COUNT; i++)
        list[i] = vw_span_of(vw_word_names[i]);
    return vw_schema__only_keys(s, at, list, VW_WORD_COUNT);
}

static vw_status read_clause(vw_schema *s, int at, vw_clause *clause)
{
    vw_condition *all = VW_ARENA_ARRAY(s->arena, vw_condition, VW_WORD_COUNT);
    vw_status status = VW_OK;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table of match words", "条件の表");
    status = only_words(s, at);
    if (!all)
        return vw_fail_memory(s->err);
    for (size_t i = 0; status == VW_OK && i < VW_WORD_COUNT; i++) {
        const char *word = vw_word_names[vw_word_rows[i].word];
        size_t back = vw_schema__enter(s, word);

        if (vw_schema__field(s, at, word) != LUA_TNIL)
            status =
                read_condition(s, lua_gettop(s->L), vw_word_rows[i].word, &all[clause->count++]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
    }
    clause->all = all;
    if (status == VW_OK && clause->count == 0)
        return vw_schema__refuse(s, "a table with at least one match word",
                                 "条件を 1 つ以上持つ表");
    return status;
}

static vw_status read_clauses(vw_schema *s, int at, size_t count, vw_match *match)
{
    vw_clause *any = VW_ARENA_ARRAY(s->arena, vw_clause, count);
    vw_status status = any ? VW_OK : vw_fail_memory(s->err);

    for (size_t i = 0; status == VW_OK && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = read_clause(s, lua_gettop(s->L), &any[i]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
    }
    *match = (vw_match){any, count};
    return status;
}

static vw_status read_match(vw_schema *s, int at, void *into)
{
    size_t count = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;
    vw_clause *only;
    vw_status status;

    if (count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "at most 256 tables", " 256 個までの表");
    if (count)
        return read_clauses(s, at, count, into);
    only = VW_ARENA_NEW(s->arena, vw_clause);
    if (!only)
        return vw_fail_memory(s->err);
    status = read_clause(s, at, only);
    *(vw_match *)into = (vw_match){only, 1};
    return status;
}

vw_status vw_schema_read_match(lua_State *L, int index, const char *where, vw_match *match,
                               vw_arena *arena, vw_error *err)
{
    vw_schema s = {.L = L, .arena = arena, .err = err, .file = vw_span_of(where)};

    luaL_checkstack(L, 16, where);
    return read_match(&s, lua_absindex(L, index), match);
}

bool vw_schema_asks_for_rules(const vw_match *match)
{
    for (size_t i = 0; i < match->count; i++)
        for (size_t k = 0; k < match->any[i].count; k++)
            if (match->any[i].all[k].word == VW_WORD_RULE)
                return true;
    return false;
}

const vw_type vw_type_match = {read_match, "a table of match words, or a list of such tables",
                               "条件の表、または条件の表のリスト"};

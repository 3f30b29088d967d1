#include "schema_parts.h"

#include "budget.h"

static vw_status read_distance(vw_schema *s, int at, const char *key, vw_time *out)
{
    size_t back = vw_schema__enter(s, key);
    vw_status status = VW_OK;
    vw_span word;

    vw_schema__field(s, at, key);
    if (lua_type(s->L, -1) == LUA_TSTRING) {
        word.ptr = lua_tolstring(s->L, -1, &word.len);
        if (vw_span_is(word, VW_SPAN("log")))
            *out = VW_ANY_DISTANCE;
        else if (!vw_duration_read(word, out))
            status = VW_ERR_RULE;
    } else if (lua_type(s->L, -1) != LUA_TNIL) {
        status = VW_ERR_RULE;
    }
    lua_pop(s->L, 1);
    if (status != VW_OK)
        status = vw_schema__refuse(
            s, "a duration (\"500ms\", \"1s\", \"10m\", \"2h\", \"1d\") or \"log\"",
            "時間 (\"500ms\"、\"1s\"、\"10m\"、\"2h\"、\"1d\") か \"log\" ");
    return vw_schema__end(s, back, status);
}

static vw_status read_echo(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"before", 6}, {"after", 5}};
    vw_status status;

    (void)into;
    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { before = \"0s\", after = \"10m\" }",
                                 "表 { before = \"0s\", after = \"10m\" } ");
    status = vw_schema__only_keys(s, at, keys, 2);
    if (status == VW_OK)
        status = read_distance(s, at, "before", &s->rule->echo_before);
    if (status == VW_OK)
        status = read_distance(s, at, "after", &s->rule->echo_after);
    s->rule->has_echo = status == VW_OK;
    return status;
}

static vw_status read_relation(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"rule", 4}, {"within", 6}};
    vw_relation *relation = into;
    size_t back;
    vw_status status;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { rule = \"pack.name\", within = \"10m\" }",
                                 "表 { rule = \"pack.name\", within = \"10m\" } ");
    status = vw_schema__only_keys(s, at, keys, 2);
    if (status != VW_OK)
        return status;
    relation->within = VW_ANY_DISTANCE;
    status = read_distance(s, at, "within", &relation->within);
    if (status != VW_OK)
        return status;
    back = vw_schema__enter(s, "rule");
    vw_schema__field(s, at, "rule");
    status = vw_schema__text(s, lua_gettop(s->L), &relation->id);
    lua_pop(s->L, 1);
    status = vw_schema__end(s, back, status);
    return status;
}

static vw_status read_refines(vw_schema *s, int at, void *into)
{
    vw_relation *relation = into;

    return vw_schema__text(s, at, &relation->id);
}

static vw_status read_rules(vw_schema *s, int at, void *into)
{
    size_t count = lua_rawlen(s->L, at);
    vw_relation *list;

    (void)into;
    if (lua_type(s->L, at) != LUA_TTABLE || count == 0 || count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "a list of rule ids: { \"pack.name\" }",
                                 "ルール id のリスト { \"pack.name\" } ");
    list = VW_ARENA_ARRAY(s->arena, vw_relation, count);
    for (size_t i = 0; list && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);
        vw_status status;

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = vw_schema__text(s, lua_gettop(s->L), &list[i].id);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
        if (status != VW_OK)
            return status;
    }
    s->rule->leads_to = list;
    s->rule->leads_to_count = count;
    return list ? VW_OK : vw_fail_memory(s->err);
}

static vw_status read_count_by(vw_schema *s, int at, vw_count *count)
{
    int chosen;
    size_t back = vw_schema__enter(s, "by");
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, "by") != LUA_TNIL) {
        status = vw_schema__choice(s, lua_gettop(s->L), vw_word_names, VW_WORD_TEXT, &chosen);
        count->has_by = status == VW_OK;
        count->by = (vw_word)chosen;
    }
    lua_pop(s->L, 1);
    status = vw_schema__end(s, back, status);
    return status;
}

static vw_status read_count_across(vw_schema *s, int at, vw_count *count)
{
    static const char *const names[] = {"log", "logs"};
    int chosen = 0;
    size_t back = vw_schema__enter(s, "across");
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, "across") != LUA_TNIL)
        status = vw_schema__choice(s, lua_gettop(s->L), names, 2, &chosen);
    lua_pop(s->L, 1);
    count->across_logs = chosen == 1;
    status = vw_schema__end(s, back, status);
    return status;
}

static vw_status read_count_row(vw_schema *s, int at, vw_count *count)
{
    static const char *const names[] = {NULL, "same", "other"};
    int chosen = VW_ROW_ANY;
    size_t back = vw_schema__enter(s, "began_with");
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, "began_with") != LUA_TNIL)
        status = vw_schema__choice(s, lua_gettop(s->L), names, 3, &chosen);
    lua_pop(s->L, 1);
    count->row = (vw_row)chosen;
    return vw_schema__end(s, back, status);
}

/* What can only be asked of logs. */
static vw_status read_count_of_logs(vw_schema *s, int at, vw_count *count)
{
    vw_status status = read_count_across(s, at, count);

    if (status == VW_OK)
        status = read_distance(s, at, "same_time", &count->same_time);
    if (status == VW_OK)
        status = read_count_row(s, at, count);
    if (status == VW_OK && !count->across_logs && (count->same_time || count->row))
        return vw_schema__refuse(
            s, "a count with across = \"logs\" where it has same_time or began_with",
            " across = \"logs\" を伴う count (same_time と began_with には必要) ");
    return status;
}

static vw_status read_count(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"at_least", 8}, {"within", 6},    {"by", 2},
                                   {"across", 6},   {"same_time", 9}, {"began_with", 10}};
    vw_count *count = into;
    int64_t at_least = 0;
    size_t back;
    vw_status status;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { at_least = 3, within = \"10m\" }",
                                 "表 { at_least = 3, within = \"10m\" } ");
    status = vw_schema__only_keys(s, at, keys, sizeof keys / sizeof *keys);
    if (status != VW_OK)
        return status;
    back = vw_schema__enter(s, "at_least");
    vw_schema__field(s, at, "at_least");
    status = vw_schema__integer(s, lua_gettop(s->L), 1, 1000000, &at_least);
    lua_pop(s->L, 1);
    status = vw_schema__end(s, back, status);
    if (status != VW_OK)
        return status;
    count->at_least = (uint64_t)at_least;
    count->within = VW_ANY_DISTANCE;
    status = read_distance(s, at, "within", &count->within);
    if (status == VW_OK)
        status = read_count_by(s, at, count);
    return status == VW_OK ? read_count_of_logs(s, at, count) : status;
}

const vw_type vw_type_echo = {read_echo, "`{ before = \"0s\", after = \"10m\" }`",
                              "`{ before = \"0s\", after = \"10m\" }`"};
const vw_type vw_type_relation = {read_relation, "`{ rule = \"pack.name\", within = \"10m\" }`",
                                  "`{ rule = \"pack.name\", within = \"10m\" }`"};
const vw_type vw_type_rules = {read_rules, "list of rule ids", "ルール id のリスト"};
const vw_type vw_type_refines = {read_refines, "rule id", "ルール id"};
const vw_type vw_type_count = {
    read_count, "`{ at_least = 3, within = \"10m\", by = \"code\", across = \"log\" }`",
    "`{ at_least = 3, within = \"10m\", by = \"code\", across = \"log\" }`"};

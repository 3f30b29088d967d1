#include "schema_parts.h"

#include "budget.h"

static vw_status read_reviewed(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"by", 2}, {"on", 2}};

    (void)into;
    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { by = \"...\", on = \"2024-05-01\" }",
                                 "表 { by = \"...\", on = \"2024-05-01\" } ");
    return vw_schema__only_keys(s, at, keys, 2);
}

/* A line, a list of lines, or { log = "…", lang = "ja", expect = { … } }. */
static vw_status check_example(vw_schema *s, int at)
{
    static const vw_span keys[] = {{"log", 3}, {"lang", 4}, {"expect", 6}};
    size_t lines = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;
    vw_status status = VW_OK;
    vw_span text;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__any_text(s, at, &text);
    for (size_t i = 0; status == VW_OK && i < lines; i++) {
        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = vw_schema__any_text(s, lua_gettop(s->L), &text);
        lua_pop(s->L, 1);
    }
    if (lines)
        return status;
    status = vw_schema__only_keys(s, at, keys, 3);
    if (status == VW_OK) {
        vw_schema__field(s, at, "log");
        status = vw_schema__any_text(s, lua_gettop(s->L), &text);
        lua_pop(s->L, 1);
    }
    return status;
}

static vw_status check_examples(vw_schema *s, int at, const char *key)
{
    size_t back = vw_schema__enter(s, key), count;
    vw_status status = VW_OK;

    vw_schema__field(s, at, key);
    count = lua_type(s->L, -1) == LUA_TTABLE ? lua_rawlen(s->L, -1) : 0;
    if (count == 0 || count > VW_LUA_LIST_MAX)
        status =
            vw_schema__refuse(s, "a list of 1 to 256 logs", " 1 個から 256 個までのログのリスト");
    for (size_t i = 0; status == VW_OK && i < count; i++) {
        size_t entry = vw_schema__enter_entry(s, i + 1);

        lua_rawgeti(s->L, -1, (lua_Integer)i + 1);
        status = check_example(s, lua_gettop(s->L));
        lua_pop(s->L, 1);
        if (status == VW_OK)
            vw_schema__leave(s, entry);
    }
    lua_pop(s->L, 1);
    if (status == VW_OK)
        vw_schema__leave(s, back);
    return status;
}

static vw_status read_examples(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"hit", 3}, {"miss", 4}};
    vw_status status;

    (void)into;
    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { hit = { ... }, miss = { ... } }",
                                 "表 { hit = { ... }, miss = { ... } } ");
    status = vw_schema__only_keys(s, at, keys, 2);
    if (status == VW_OK)
        status = check_examples(s, at, "hit");
    return status == VW_OK ? check_examples(s, at, "miss") : status;
}

const vw_type vw_type_reviewed = {read_reviewed, "`{ by = \"...\", on = \"2024-05-01\" }`",
                                  "`{ by = \"...\", on = \"2024-05-01\" }`"};
const vw_type vw_type_examples = {read_examples, "`{ hit = { ... }, miss = { ... } }`",
                                  "`{ hit = { ... }, miss = { ... } }`"};

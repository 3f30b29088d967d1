#include "schema_parts.h"

#include "budget.h"
#include "sandbox.h"

static const vw_span lang_keys[VW_LANG_COUNT] = {{"en", 2}, {"ja", 2}};

static vw_status read_texts_of(vw_schema *s, int at, vw_texts *texts)
{
    bool any = false;

    for (size_t lang = 0; lang < VW_LANG_COUNT; lang++) {
        size_t back = vw_schema__enter(s, vw_lang_names[lang]);
        vw_status status = VW_OK;

        if (vw_schema__field(s, at, vw_lang_names[lang]) != LUA_TNIL) {
            any = true;
            status = vw_schema__text(s, lua_gettop(s->L), &texts->in[lang]);
        }
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
        if (status != VW_OK)
            return status;
    }
    return any ? VW_OK
               : vw_schema__refuse(s, "texts by language: { en = \"...\", ja = \"...\" }",
                                   "言語ごとの文字列 { en = \"...\", ja = \"...\" } ");
}

static vw_status check_table(vw_schema *s, int at)
{
    if (lua_type(s->L, at) == LUA_TTABLE)
        return VW_OK;
    return vw_schema__refuse(s, "texts by language: { en = \"...\", ja = \"...\" }",
                             "言語ごとの文字列 { en = \"...\", ja = \"...\" } ");
}

static vw_status read_texts(vw_schema *s, int at, void *into)
{
    vw_status status = check_table(s, at);

    if (status == VW_OK)
        status = vw_schema__only_keys(s, at, lang_keys, VW_LANG_COUNT);
    return status == VW_OK ? read_texts_of(s, at, into) : status;
}

/* "certain", or { "certain", en = "…", ja = "…" }. Fills the rule's confidence and its reason. */
static vw_status read_confidence(vw_schema *s, int at, void *into)
{
    int chosen;
    vw_status status;

    (void)into;
    if (lua_type(s->L, at) == LUA_TTABLE) {
        lua_rawgeti(s->L, at, 1);
        status = vw_schema__choice(s, lua_gettop(s->L), vw_confidence_names, 4, &chosen);
        lua_pop(s->L, 1);
        if (status == VW_OK)
            status = read_texts_of(s, at, &s->rule->confidence_why);
    } else {
        status = vw_schema__choice(s, at, vw_confidence_names, 4, &chosen);
    }
    if (status == VW_OK)
        s->rule->confidence = (vw_confidence)chosen;
    return status;
}

/* The key that an item may have beside its text; a step may have `reply` too. */
typedef enum item_key { ITEM_PLAIN, ITEM_RISK, ITEM_CONFIDENCE } item_key;

static vw_status read_choice_of(vw_schema *s, int at, const char *key, const char *const *names,
                                size_t count, int *chosen)
{
    size_t back = vw_schema__enter(s, key);
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, key) != LUA_TNIL)
        status = vw_schema__choice(s, lua_gettop(s->L), names, count, chosen);
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

/* A text, or false where a reply leaves the step out. */
static vw_status read_reply_of(vw_schema *s, int at, vw_item *item)
{
    size_t back = vw_schema__enter(s, "reply");
    int type = vw_schema__field(s, at, "reply");
    vw_status status = VW_OK;

    if (type == LUA_TBOOLEAN && !lua_toboolean(s->L, -1))
        item->reply = VW_SPAN("");
    else if (type != LUA_TNIL)
        status = vw_schema__text(s, lua_gettop(s->L), &item->reply);
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static bool is_among(vw_span word, const vw_span *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_span_is(word, list[i]))
            return true;
    return false;
}

/* Refuses the first name in byte order that is not allowed. */
static vw_status check_item_keys(vw_schema *s, int at, const vw_span *allowed, size_t count)
{
    vw_span unknown = VW_SPAN_NONE;

    vw_sandbox_walk(s->L);
    for (lua_pushnil(s->L); lua_next(s->L, at); lua_pop(s->L, 1)) {
        vw_span word;

        if (lua_type(s->L, -2) != LUA_TSTRING)
            continue;
        word.ptr = lua_tolstring(s->L, -2, &word.len);
        if (!is_among(word, allowed, count) && (!unknown.ptr || vw_span_order(word, unknown) < 0))
            unknown = word;
    }
    return unknown.ptr ? vw_schema__unknown(s, unknown, allowed, count) : VW_OK;
}

static vw_status read_item_keys(vw_schema *s, int at, item_key key, vw_item *item)
{
    static const vw_span keys[][2] = {
        [ITEM_PLAIN] = {{NULL, 0}, {NULL, 0}},
        [ITEM_RISK] = {{"risk", 4}, {"reply", 5}},
        [ITEM_CONFIDENCE] = {{"confidence", 10}, {NULL, 0}},
    };
    static const size_t counts[] = {[ITEM_PLAIN] = 0, [ITEM_RISK] = 2, [ITEM_CONFIDENCE] = 1};
    int chosen = 0;
    vw_status status = check_item_keys(s, at, keys[key], counts[key]);

    if (status == VW_OK && key == ITEM_RISK) {
        status = read_choice_of(s, at, "risk", vw_risk_names, 5, &chosen);
        item->risk = (vw_risk)chosen;
        if (status == VW_OK)
            status = read_reply_of(s, at, item);
    } else if (status == VW_OK && key == ITEM_CONFIDENCE) {
        status = read_choice_of(s, at, "confidence", vw_confidence_names, 4, &chosen);
        item->confidence = (vw_confidence)chosen;
    }
    return status;
}

static vw_status read_item(vw_schema *s, int at, item_key key, vw_item *item)
{
    vw_status status;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__text(s, at, &item->text);
    lua_rawgeti(s->L, at, 1);
    status = vw_schema__text(s, lua_gettop(s->L), &item->text);
    lua_pop(s->L, 1);
    return status == VW_OK ? read_item_keys(s, at, key, item) : status;
}

static vw_status read_list(vw_schema *s, int at, item_key key, vw_items *items, size_t lang)
{
    size_t count = lua_rawlen(s->L, at);
    vw_item *list;

    if (lua_type(s->L, at) != LUA_TTABLE || count == 0 || count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "a list of 1 to 256 entries", " 1 個から 256 個までのリスト");
    list = VW_ARENA_ARRAY(s->arena, vw_item, count);
    for (size_t i = 0; list && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);
        vw_status status;

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = read_item(s, lua_gettop(s->L), key, &list[i]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
        if (status != VW_OK)
            return status;
    }
    items->list[lang] = list;
    items->count[lang] = count;
    return list ? VW_OK : vw_fail_memory(s->err);
}

static vw_status read_items(vw_schema *s, int at, item_key key, vw_items *items)
{
    vw_status status = check_table(s, at);

    if (status == VW_OK)
        status = vw_schema__only_keys(s, at, lang_keys, VW_LANG_COUNT);
    for (size_t lang = 0; status == VW_OK && lang < VW_LANG_COUNT; lang++) {
        if (vw_schema__field(s, at, vw_lang_names[lang]) != LUA_TNIL) {
            size_t back = vw_schema__enter(s, vw_lang_names[lang]);

            status = read_list(s, lua_gettop(s->L), key, items, lang);
            status = vw_schema__end(s, back, status);
        }
        lua_pop(s->L, 1);
    }
    return status;
}

static vw_status read_causes(vw_schema *s, int at, void *into)
{
    return read_items(s, at, ITEM_CONFIDENCE, into);
}

static vw_status read_advice(vw_schema *s, int at, void *into)
{
    return read_items(s, at, ITEM_RISK, into);
}

static vw_status read_ask(vw_schema *s, int at, void *into)
{
    return read_items(s, at, ITEM_PLAIN, into);
}

const vw_type vw_type_texts = {read_texts, "`{ en = \"...\", ja = \"...\" }`",
                               "`{ en = \"...\", ja = \"...\" }`"};
const vw_type vw_type_confidence = {
    read_confidence,
    "`\"certain\"` `\"likely\"` `\"possible\"`, or `{ \"certain\", en = \"why\", ja = \"...\" }`",
    "`\"certain\"` `\"likely\"` `\"possible\"`、または `{ \"certain\", en = \"...\", ja = \"理由\" "
    "}`"};
const vw_type vw_type_causes = {
    read_causes,
    "`{ en = { ... }, ja = { ... } }` of `\"text\"` or `{ \"text\", confidence = \"likely\" }`",
    "`{ en = { ... }, ja = { ... } }`、各項目は `\"...\"` か `{ \"...\", confidence = \"likely\" "
    "}`"};
const vw_type vw_type_advice = {
    read_advice,
    "`{ en = { ... }, ja = { ... } }` of `\"step\"` or `{ \"step\", risk = \"check\", reply = "
    "\"...\" }`",
    "`{ en = { ... }, ja = { ... } }`、各項目は `\"...\"` か `{ \"...\", risk = \"check\", reply = "
    "\"...\" }`"};
const vw_type vw_type_ask = {read_ask, "`{ en = { ... }, ja = { ... } }` of texts",
                             "`{ en = { ... }, ja = { ... } }`、各項目は文字列"};

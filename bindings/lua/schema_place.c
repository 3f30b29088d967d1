#include "schema_parts.h"

#include "base/nearest.h"
#include "base/utf8.h"

#include <stdio.h>

static size_t extend(vw_schema *s, const char *separator, const char *text, const char *end)
{
    size_t before = s->path_len;
    int added = snprintf(s->path + before, sizeof s->path - before, "%s%s%s", separator, text, end);

    s->path_len = added < 0 || before + (size_t)added >= sizeof s->path ? sizeof s->path - 1
                                                                        : before + (size_t)added;
    return before;
}

size_t vw_schema__enter(vw_schema *s, const char *key)
{
    return extend(s, s->path_len ? "." : "", key, "");
}

size_t vw_schema__enter_entry(vw_schema *s, size_t number)
{
    char digits[24];

    snprintf(digits, sizeof digits, "%zu", number);
    return extend(s, "[", digits, "]");
}

void vw_schema__leave(vw_schema *s, size_t len)
{
    s->path_len = len;
    s->path[len] = '\0';
}

vw_status vw_schema__refuse(vw_schema *s, const char *en, const char *ja)
{
    char english[256], japanese[256];

    snprintf(english, sizeof english, "%%.*s: %%s must be %s.", en);
    snprintf(japanese, sizeof japanese, "%%.*s: %%s には%sを指定してください。", ja);
    return vw_fail(s->err, VW_ERR_RULE, english, japanese, (int)s->file.len, s->file.ptr,
                   s->path_len ? s->path : "rule");
}

static void list_words(vw_buf *out, const vw_span *list, size_t count)
{
    for (size_t i = 0; i < count && out->len < 300; i++) {
        vw_buf_text(out, i ? ", " : "");
        vw_buf_add(out, list[i]);
    }
}

vw_status vw_schema__unknown(vw_schema *s, vw_span word, const vw_span *list, size_t count)
{
    size_t near = vw_nearest(word, list, count);
    vw_span shown = vw_cut_bytes(word, 64);
    const char *where = s->path_len ? s->path : "rule";
    vw_buf all = {0};

    if (near != SIZE_MAX)
        return vw_fail(s->err, VW_ERR_RULE, "%.*s: %s has no \"%.*s\"; did you mean \"%.*s\"?",
                       "%.*s: %s に「%.*s」はありません。「%.*s」の誤りではありませんか。",
                       (int)s->file.len, s->file.ptr, where, (int)shown.len, shown.ptr,
                       (int)list[near].len, list[near].ptr);
    list_words(&all, list, count);
    vw_fail(s->err, VW_ERR_RULE, "%.*s: %s has no \"%.*s\"; there are: %.*s.",
            "%.*s: %s に「%.*s」はありません。指定できるもの: %.*s", (int)s->file.len, s->file.ptr,
            where, (int)shown.len, shown.ptr, (int)all.len, vw_buf_span(&all).ptr);
    vw_buf_free(&all);
    return VW_ERR_RULE;
}

static bool is_listed(vw_span word, const vw_span *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (vw_span_is(word, list[i]))
            return true;
    return false;
}

vw_status vw_schema__only_keys(vw_schema *s, int at, const vw_span *list, size_t count)
{
    vw_span unknown = VW_SPAN_NONE;
    bool strange = false;

    for (lua_pushnil(s->L); lua_next(s->L, at); lua_pop(s->L, 1)) {
        vw_span key;

        if (lua_type(s->L, -2) != LUA_TSTRING) {
            strange = true;
            continue;
        }
        key.ptr = lua_tolstring(s->L, -2, &key.len);
        if (!is_listed(key, list, count) && (!unknown.ptr || vw_span_order(key, unknown) < 0))
            unknown = key;
    }
    if (unknown.ptr)
        return vw_schema__unknown(s, unknown, list, count);
    return strange ? vw_schema__refuse(s, "a table of named keys", "名前の付いたキーの表") : VW_OK;
}

int vw_schema__field(vw_schema *s, int at, const char *key)
{
    lua_pushstring(s->L, key);
    return lua_rawget(s->L, at);
}

#include "schema_parts.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "sandbox.h"

#include <stdio.h>

/* Places are named for every key that is read, so they are put together without formats. */
static void extend(vw_schema *s, vw_span text)
{
    size_t room = sizeof s->path - 1 - s->path_len;
    size_t len = text.len < room ? text.len : room;

    memcpy(s->path + s->path_len, text.ptr, len);
    s->path_len += len;
    s->path[s->path_len] = '\0';
}

size_t vw_schema__enter(vw_schema *s, const char *key)
{
    size_t before = s->path_len;

    if (before)
        extend(s, VW_SPAN("."));
    extend(s, vw_span_of(key));
    return before;
}

size_t vw_schema__enter_entry(vw_schema *s, size_t number)
{
    size_t before = s->path_len, at = 24;
    char digits[24];

    digits[--at] = ']';
    do
        digits[--at] = (char)('0' + number % 10);
    while (number /= 10);
    digits[--at] = '[';
    extend(s, (vw_span){digits + at, sizeof digits - at});
    return before;
}

/* More than anybody mends at once. */
enum { REFUSALS_MAX = 64 };

vw_status vw_refusals_note(vw_refusals *refusals, const vw_refusal *refusal, vw_span key,
                           vw_arena *arena, vw_error *err)
{
    vw_refusal *noted;

    if (refusals->count >= REFUSALS_MAX)
        return VW_OK;
    noted = VW_ARENA_NEW(arena, vw_refusal);
    if (!noted)
        return vw_fail_memory(err);
    *noted = *refusal;
    noted->next = NULL;
    noted->key = vw_arena_copy(arena, key);
    *(refusals->last ? &refusals->last->next : &refusals->first) = noted;
    refusals->last = noted;
    refusals->count++;
    return noted->key.ptr ? VW_OK : vw_fail_memory(err);
}

/* Notes the refusal in hand; VW_OK where reading can go on. */
static vw_status note(vw_schema *s, vw_status status)
{
    if (status != VW_ERR_RULE || !s->refusals)
        return status;
    s->refusal.why = *s->err;
    status = vw_refusals_note(s->refusals, &s->refusal, (vw_span){s->path, s->path_len}, s->arena,
                              s->err);
    s->refusal = (vw_refusal){0};
    return status;
}

vw_status vw_schema__end(vw_schema *s, size_t back, vw_status status)
{
    status = note(s, status);
    if (status == VW_OK) {
        s->path_len = back;
        s->path[back] = '\0';
    }
    return status;
}

vw_status vw_schema__refuse(vw_schema *s, const char *en, const char *ja)
{
    char english[256], japanese[256];

    snprintf(english, sizeof english, "%%.*s: %%s must be %s.", en);
    snprintf(japanese, sizeof japanese, "%%.*s: %%s には%sを指定してください。", ja);
    s->refusal.expected[VW_LANG_EN] = vw_arena_copy(s->arena, vw_trim(vw_span_of(en)));
    s->refusal.expected[VW_LANG_JA] = vw_arena_copy(s->arena, vw_trim(vw_span_of(ja)));
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

    list_words(&all, list, count);
    s->refusal.expected[VW_LANG_EN] = vw_arena_copy(s->arena, vw_buf_span(&all));
    s->refusal.expected[VW_LANG_JA] = s->refusal.expected[VW_LANG_EN];
    if (near != SIZE_MAX) {
        s->refusal.meant = vw_arena_copy(s->arena, list[near]);
        vw_buf_free(&all);
        return vw_fail(s->err, VW_ERR_RULE, "%.*s: %s has no \"%.*s\"; did you mean \"%.*s\"?",
                       "%.*s: %s に「%.*s」はありません。「%.*s」の誤りではありませんか。",
                       (int)s->file.len, s->file.ptr, where, (int)shown.len, shown.ptr,
                       (int)list[near].len, list[near].ptr);
    }
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

/* The first key in byte order behind `last` that is not in `list`; absent where there is none. */
static vw_span next_unknown(vw_schema *s, int at, const vw_span *list, size_t count, vw_span last,
                            bool *strange)
{
    vw_span unknown = VW_SPAN_NONE;

    vw_sandbox_walk(s->L);
    for (lua_pushnil(s->L); lua_next(s->L, at); lua_pop(s->L, 1)) {
        vw_span key;

        if (lua_type(s->L, -2) != LUA_TSTRING) {
            *strange = true;
            continue;
        }
        vw_sandbox_work(s->L, count);
        key.ptr = lua_tolstring(s->L, -2, &key.len);
        if (!is_listed(key, list, count) && (!last.ptr || vw_span_order(last, key) < 0) &&
            (!unknown.ptr || vw_span_order(key, unknown) < 0))
            unknown = key;
    }
    return unknown;
}

/* Refuses one key; it is noted with its own place. */
static vw_status refuse_key(vw_schema *s, vw_span key, const vw_span *list, size_t count)
{
    vw_status status = vw_schema__unknown(s, key, list, count);
    char name[72];
    size_t back = s->path_len;

    if (!s->refusals)
        return status;
    snprintf(name, sizeof name, "%.*s", (int)vw_cut_bytes(key, 64).len, key.ptr);
    vw_schema__enter(s, name);
    return vw_schema__end(s, back, status);
}

vw_status vw_schema__only_keys(vw_schema *s, int at, const vw_span *list, size_t count)
{
    bool strange = false;
    vw_span unknown = next_unknown(s, at, list, count, VW_SPAN_NONE, &strange);
    vw_status status = VW_OK;

    for (size_t told = 0; unknown.ptr && status == VW_OK && told < REFUSALS_MAX; told++) {
        status = refuse_key(s, unknown, list, count);
        unknown = next_unknown(s, at, list, count, unknown, &strange);
    }
    if (status == VW_OK && strange)
        return note(s, vw_schema__refuse(s, "a table of named keys", "名前の付いたキーの表"));
    return status;
}

int vw_schema__field(vw_schema *s, int at, const char *key)
{
    lua_pushstring(s->L, key);
    return lua_rawget(s->L, at);
}

#include "schema_parts.h"

#include "base/utf8.h"
#include "budget.h"
#include "sandbox.h"

#include <stdio.h>

/* What a text takes beside its bytes. */
enum { TEXT_HEAD_BYTES = 16 };

static bool has_control(vw_span text)
{
    for (size_t i = 0; i < text.len; i++)
        if ((unsigned char)text.ptr[i] < 0x20 || text.ptr[i] == 0x7f)
            return true;
    return false;
}

vw_status vw_schema__any_text(vw_schema *s, int at, vw_span *out)
{
    vw_span text;

    if (lua_type(s->L, at) != LUA_TSTRING)
        return vw_schema__refuse(s, "a text in quotes", "引用符で囲んだ文字列");
    text.ptr = lua_tolstring(s->L, at, &text.len);
    vw_sandbox_work(s->L, text.len);
    s->bytes += text.len + TEXT_HEAD_BYTES;
    if (s->bytes > VW_LUA_RULE_BYTES_MAX)
        vw_sandbox_stop(s->L, VW_SANDBOX_OUTPUT);
    if (vw_utf8_valid(text) != text.len)
        return vw_schema__refuse(s, "UTF-8; save the file in that encoding",
                                 "UTF-8 の文字列 (ファイルの文字コードも UTF-8)");
    *out = vw_arena_copy(s->arena, text);
    return out->ptr ? VW_OK : vw_fail_memory(s->err);
}

vw_status vw_schema__text(vw_schema *s, int at, vw_span *out)
{
    vw_status status = vw_schema__any_text(s, at, out);

    if (status == VW_OK && has_control(*out))
        return vw_schema__refuse(s, "a text of one line without control characters",
                                 "改行や制御文字のない文字列");
    return status;
}

vw_status vw_schema__integer(vw_schema *s, int at, int64_t min, int64_t max, int64_t *out)
{
    int whole = 0;
    char en[96], ja[96];

    *out = lua_type(s->L, at) == LUA_TNUMBER ? lua_tointegerx(s->L, at, &whole) : 0;
    if (whole && *out >= min && *out <= max)
        return VW_OK;
    snprintf(en, sizeof en, "a whole number from %lld to %lld", (long long)min, (long long)max);
    snprintf(ja, sizeof ja, " %lld から %lld までの整数", (long long)min, (long long)max);
    return vw_schema__refuse(s, en, ja);
}

vw_status vw_schema__choice(vw_schema *s, int at, const char *const *names, size_t count, int *out)
{
    vw_span list[32], word;
    size_t listed = 0;

    if (lua_type(s->L, at) != LUA_TSTRING)
        return vw_schema__refuse(s, "a word in quotes", "引用符で囲んだ語");
    word.ptr = lua_tolstring(s->L, at, &word.len);
    for (size_t i = 0; i < count && listed < 32; i++) {
        if (!names[i])
            continue;
        *out = (int)i;
        list[listed] = vw_span_of(names[i]);
        if (vw_span_is(word, list[listed++]))
            return VW_OK;
    }
    return vw_schema__unknown(s, word, list, listed);
}

static vw_status read_name(vw_schema *s, int at, void *into)
{
    return vw_schema__text(s, at, into);
}

static vw_status read_flag(vw_schema *s, int at, void *into)
{
    if (lua_type(s->L, at) != LUA_TBOOLEAN)
        return vw_schema__refuse(s, "true or false", " true か false ");
    *(bool *)into = lua_toboolean(s->L, at);
    return VW_OK;
}

static vw_status read_severity(vw_schema *s, int at, void *into)
{
    int chosen;
    vw_status status = vw_schema__choice(s, at, vw_severity_names, 3, &chosen);

    if (status == VW_OK)
        *(vw_severity *)into = (vw_severity)chosen;
    return status;
}

static vw_status read_retry(vw_schema *s, int at, void *into)
{
    int chosen;
    vw_status status = vw_schema__choice(s, at, vw_retry_names, 5, &chosen);

    if (status == VW_OK)
        *(vw_retry *)into = (vw_retry)chosen;
    return status;
}

static vw_status read_status(vw_schema *s, int at, void *into)
{
    static const char *const names[] = {"reviewed", "draft"};
    int chosen;
    vw_status status = vw_schema__choice(s, at, names, 2, &chosen);

    if (status == VW_OK)
        *(bool *)into = chosen == 1;
    return status;
}

static vw_status read_when(vw_schema *s, int at, void *into)
{
    if (lua_type(s->L, at) != LUA_TFUNCTION)
        return vw_schema__refuse(s, "a function", "関数");
    *(bool *)into = true;
    return VW_OK;
}

static vw_status read_code(vw_schema *s, int at, void *into)
{
    int64_t code;
    vw_status status = vw_schema__integer(s, at, INT32_MIN, UINT32_MAX, &code);

    if (status == VW_OK) {
        *(uint32_t *)into = (uint32_t)code;
        s->rule->has_code = true;
    }
    return status;
}

static vw_status read_last_error(vw_schema *s, int at, void *into)
{
    size_t count = lua_rawlen(s->L, at);
    vw_span *list;

    if (lua_type(s->L, at) != LUA_TTABLE || count == 0 || count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "a list of texts: { \"Timed out\" }",
                                 "文字列のリスト { \"Timed out\" } ");
    list = VW_ARENA_ARRAY(s->arena, vw_span, count);
    for (size_t i = 0; list && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);
        vw_status status;

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = vw_schema__text(s, lua_gettop(s->L), &list[i]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
        if (status != VW_OK)
            return status;
    }
    *(const vw_span **)into = list;
    s->rule->last_error_count = list ? count : 0;
    return list ? VW_OK : vw_fail_memory(s->err);
}

const vw_type vw_type_last_error = {read_last_error, "`{ \"Timed out\" }`", "`{ \"Timed out\" }`"};
const vw_type vw_type_name = {read_name, "text", "文字列"};
const vw_type vw_type_severity = {read_severity, "`\"error\"` `\"warning\"` `\"info\"`",
                                  "`\"error\"` `\"warning\"` `\"info\"`"};
const vw_type vw_type_retry = {read_retry,
                               "`\"yes\"` `\"after-wait\"` `\"after-restart\"` `\"no\"`",
                               "`\"yes\"` `\"after-wait\"` `\"after-restart\"` `\"no\"`"};
const vw_type vw_type_flag = {read_flag, "`true` `false`", "`true` `false`"};
const vw_type vw_type_status = {read_status, "`\"draft\"` `\"reviewed\"`",
                                "`\"draft\"` `\"reviewed\"`"};
const vw_type vw_type_when = {read_when, "`function(hit, log)`", "`function(hit, log)`"};
const vw_type vw_type_code = {read_code, "number: `0x80042316`", "数値: `0x80042316`"};

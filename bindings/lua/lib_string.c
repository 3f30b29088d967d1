#include "libraries.h"

#include "base/ascii.h"
#include "budget.h"
#include "rule/template.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <stdio.h>
#include <string.h>

static vw_span check_text(lua_State *L, int index)
{
    vw_span text;

    text.ptr = luaL_checklstring(L, index, &text.len);
    vw_sandbox_work(L, text.len);
    return text;
}

/* A position of Lua (1-based, negative from the end) as an offset clamped to [0, len]. */
static size_t offset_of(lua_Integer position, size_t len)
{
    if (position > 0)
        return (size_t)position > len ? len : (size_t)position - 1;
    if (position == 0 || position < -(lua_Integer)len)
        return 0;
    return len - (size_t)(-position);
}

static size_t end_of(lua_Integer position, size_t len)
{
    if (position >= 0)
        return (size_t)position > len ? len : (size_t)position;
    return position < -(lua_Integer)len ? 0 : len - (size_t)(-(position + 1));
}

static int text_sub(lua_State *L)
{
    vw_span text = check_text(L, 1);
    size_t from = luaL_checkinteger(L, 2) > (lua_Integer)text.len
                      ? text.len
                      : offset_of(luaL_checkinteger(L, 2), text.len);
    size_t to = end_of(luaL_optinteger(L, 3, -1), text.len);

    lua_pushlstring(L, text.ptr + from, to > from ? to - from : 0);
    return 1;
}

static int text_len(lua_State *L)
{
    size_t len;

    luaL_checklstring(L, 1, &len);
    lua_pushinteger(L, (lua_Integer)len);
    return 1;
}

static int text_rep(lua_State *L)
{
    vw_span text = check_text(L, 1);
    lua_Integer times = luaL_checkinteger(L, 2);
    luaL_Buffer buffer;

    if (times <= 0 || text.len == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((uint64_t)times > VW_LUA_ALLOCATION_MAX / text.len)
        return vw_sandbox_stop(L, VW_SANDBOX_ALLOCATION);
    vw_sandbox_work(L, (uint64_t)times * text.len);
    luaL_buffinit(L, &buffer);
    for (lua_Integer i = 0; i < times; i++)
        luaL_addlstring(&buffer, text.ptr, text.len);
    luaL_pushresult(&buffer);
    return 1;
}

static int push_mapped(lua_State *L, bool upper)
{
    vw_span text = check_text(L, 1);
    luaL_Buffer buffer;
    char *out = luaL_buffinitsize(L, &buffer, text.len);

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        out[i] = !upper ? vw_lower(c) : c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
    }
    luaL_pushresultsize(&buffer, text.len);
    return 1;
}

static int text_upper(lua_State *L)
{
    return push_mapped(L, true);
}

static int text_lower(lua_State *L)
{
    return push_mapped(L, false);
}

static int text_byte(lua_State *L)
{
    vw_span text = check_text(L, 1);
    lua_Integer first = luaL_optinteger(L, 2, 1);
    size_t from = offset_of(first, text.len), to = end_of(luaL_optinteger(L, 3, first), text.len);
    int count = to > from ? (int)(to - from) : 0;

    luaL_checkstack(L, count, "string.byte");
    for (int i = 0; i < count; i++)
        lua_pushinteger(L, (unsigned char)text.ptr[from + (size_t)i]);
    return count;
}

static int text_char(lua_State *L)
{
    int count = lua_gettop(L);
    luaL_Buffer buffer;
    char *out = luaL_buffinitsize(L, &buffer, (size_t)count);

    vw_sandbox_work(L, (uint64_t)count);
    for (int i = 0; i < count; i++) {
        lua_Integer value = luaL_checkinteger(L, i + 1);

        luaL_argcheck(L, value >= 0 && value <= 255, i + 1, "value out of range");
        out[i] = (char)(unsigned char)value;
    }
    luaL_pushresultsize(&buffer, (size_t)count);
    return 1;
}

/* Plain search only: there are no patterns. */
static int text_find(lua_State *L)
{
    vw_span text = check_text(L, 1), needle = check_text(L, 2);
    size_t from = offset_of(luaL_optinteger(L, 3, 1), text.len), at;

    /* memchr and memcmp: at worst every byte of the text begins a needle that almost fits */
    vw_sandbox_work(L, needle.len ? text.len / 8 * (needle.len < 64 ? needle.len : 64) : 1);
    if (needle.len > 1024)
        return luaL_error(L, "find: the text looked for has more than 1024 bytes");
    at = vw_find(text, needle, from);
    if (at == SIZE_MAX) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_pushinteger(L, (lua_Integer)(at + needle.len));
    return 2;
}

/* One conversion of format: "%-05.2d" as far as it is bounded. */
struct conversion {
    char spec[16];
    char kind;
};

static const char *read_conversion(lua_State *L, const char *at, struct conversion *out)
{
    size_t len = 0;

    out->spec[len++] = '%';
    while (*at && strchr("-+ #0", *at) && len < 6)
        out->spec[len++] = *at++;
    for (int digits = 0; vw_is_digit(*at) && digits < 2; digits++)
        out->spec[len++] = *at++;
    if (*at == '.') {
        out->spec[len++] = *at++;
        for (int digits = 0; vw_is_digit(*at) && digits < 2; digits++)
            out->spec[len++] = *at++;
    }
    if (!*at || !strchr("dixXcsfge", *at))
        luaL_error(L,
                   "format: only %%d %%i %%x %%X %%c %%s %%f %%g %%e, at most two digits of width");
    out->kind = *at++;
    out->spec[len] = '\0';
    return at;
}

static void finish_spec(struct conversion *conversion, const char *tail)
{
    size_t len = strlen(conversion->spec);

    snprintf(conversion->spec + len, sizeof conversion->spec - len, "%s", tail);
}

static void add_conversion(lua_State *L, luaL_Buffer *buffer, struct conversion *conversion,
                           int argument)
{
    char text[512]; /* "%99.99f" of 1e308 has 409 characters */
    const char *shown;
    size_t len;

    switch (conversion->kind) {
    case 'd':
    case 'i':
        finish_spec(conversion, "lld");
        snprintf(text, sizeof text, conversion->spec, (long long)luaL_checkinteger(L, argument));
        break;
    case 'x':
    case 'X':
        finish_spec(conversion, conversion->kind == 'x' ? "llx" : "llX");
        snprintf(text, sizeof text, conversion->spec,
                 (unsigned long long)luaL_checkinteger(L, argument));
        break;
    case 'c': luaL_addchar(buffer, (char)(unsigned char)luaL_checkinteger(L, argument)); return;
    case 's':
        luaL_checkany(L, argument);
        shown = vw_library_text(L, argument, &len);
        vw_sandbox_work(L, len);
        luaL_addvalue(buffer);
        (void)shown;
        return;
    default:
        finish_spec(conversion, (char[2]){conversion->kind, '\0'});
        snprintf(text, sizeof text, conversion->spec, luaL_checknumber(L, argument));
        break;
    }
    luaL_addstring(buffer, text);
}

static int text_format(lua_State *L)
{
    vw_span format = check_text(L, 1);
    const char *at = format.ptr, *end = format.ptr + format.len;
    int argument = 1;
    luaL_Buffer buffer;

    luaL_buffinit(L, &buffer);
    while (at < end) {
        struct conversion conversion;

        if (*at != '%') {
            luaL_addchar(&buffer, *at++);
        } else if (at[1] == '%') {
            luaL_addchar(&buffer, '%');
            at += 2;
        } else {
            at = read_conversion(L, at + 1, &conversion);
            vw_sandbox_work(L, 64);
            add_conversion(L, &buffer, &conversion, ++argument);
        }
    }
    luaL_pushresult(&buffer);
    return 1;
}

/*
 * text:take("… {x:int} …"): the template engine of rules. Returns a table of
 * what was caught (numbers for {x:int}-like values stay text), or nil.
 */
static int text_take(lua_State *L)
{
    vw_span text = check_text(L, 1), pattern = check_text(L, 2);
    vw_arena arena = {0};
    vw_captures captures = {0};
    const vw_template *compiled;
    vw_error err;
    uint64_t work = 0;
    bool found;

    if (pattern.len > 1024)
        return luaL_error(L, "take: the template has more than 1024 bytes");
    if (vw_template_compile(&compiled, pattern, &arena, &err) != VW_OK) {
        vw_arena_free(&arena);
        return luaL_error(L, "take: %s", err.en);
    }
    found = vw_template_match(compiled, text, &captures, &work);
    /* The names live in the arena: nothing that can raise may come before it is freed. */
    for (size_t i = 0; i < captures.count; i++) {
        size_t at = vw_find(pattern, captures.items[i].name, 0);

        captures.items[i].name = vw_span_cut(pattern, at, at + captures.items[i].name.len);
    }
    vw_arena_free(&arena);
    vw_sandbox_work(L, work);
    if (!found) {
        lua_pushnil(L);
        return 1;
    }
    lua_newtable(L);
    for (size_t i = 0; i < captures.count; i++) {
        lua_pushlstring(L, captures.items[i].name.ptr, captures.items[i].name.len);
        lua_pushlstring(L, captures.items[i].value.ptr, captures.items[i].value.len);
        lua_rawset(L, -3);
    }
    return 1;
}

void vw_library_string(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"sub", text_sub},       {"len", text_len},   {"rep", text_rep},   {"upper", text_upper},
        {"lower", text_lower},   {"byte", text_byte}, {"char", text_char}, {"find", text_find},
        {"format", text_format}, {"take", text_take}, {NULL, NULL},
    };

    lua_newtable(L);
    luaL_setfuncs(L, functions, 0);
}

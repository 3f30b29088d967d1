#include "libraries.h"

#include "base/ascii.h"
#include "budget.h"
#include "rule/template.h"
#include "sandbox.h"

#include <lauxlib.h>

#include <limits.h>
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
    lua_Integer first = vw_library_integer(L, 2);
    size_t from = offset_of(first, text.len);
    size_t to = end_of(vw_library_optional(L, 3, -1), text.len);

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
    lua_Integer times = vw_library_integer(L, 2);
    size_t total;
    char *out;

    if (times <= 0 || text.len == 0) {
        lua_pushliteral(L, "");
        return 1;
    }
    if ((uint64_t)times > VW_LUA_ALLOCATION_MAX / text.len)
        return vw_sandbox_stop(L, VW_SANDBOX_ALLOCATION);
    total = (size_t)times * text.len;
    vw_sandbox_work(L, total);
    out = lua_newuserdatauv(L, total, 0);
    for (size_t at = 0; at < total; at += text.len)
        memcpy(out + at, text.ptr, text.len);
    lua_pushlstring(L, out, total);
    return 1;
}

static int push_mapped(lua_State *L, bool upper)
{
    vw_span text = check_text(L, 1);
    char *out = lua_newuserdatauv(L, text.len + 1, 0);

    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];

        out[i] = !upper ? vw_lower(c) : c >= 'a' && c <= 'z' ? (char)(c - ('a' - 'A')) : c;
    }
    lua_pushlstring(L, out, text.len);
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
    lua_Integer first = vw_library_optional(L, 2, 1);
    size_t from = offset_of(first, text.len);
    size_t to = end_of(vw_library_optional(L, 3, first), text.len);
    size_t count = to > from ? to - from : 0;

    vw_library_check_values(L, count > INT_MAX ? INT_MAX : (int)count, "byte");
    luaL_checkstack(L, (int)count, "string.byte");
    for (size_t i = 0; i < count; i++)
        lua_pushinteger(L, (unsigned char)text.ptr[from + i]);
    return (int)count;
}

/* The byte that a number argument stands for; no text may hold a NUL (sandbox.h). */
static char check_byte(lua_State *L, int argument)
{
    lua_Integer value = vw_library_integer(L, argument);

    luaL_argcheck(L, value >= 1 && value <= 255, argument, "a byte must be from 1 to 255");
    return (char)(unsigned char)value;
}

static int text_char(lua_State *L)
{
    int count = lua_gettop(L);
    char out[VW_LUA_VALUES_MAX];

    vw_library_check_values(L, count, "char");
    for (int i = 0; i < count; i++)
        out[i] = check_byte(L, i + 1);
    lua_pushlstring(L, out, (size_t)count);
    return 1;
}

/* Plain search only: there are no patterns. */
static int text_find(lua_State *L)
{
    vw_span text = check_text(L, 1), needle = check_text(L, 2);
    size_t from = offset_of(vw_library_optional(L, 3, 1), text.len), at;

    if (needle.len > VW_LUA_TEMPLATE_MAX)
        return luaL_error(L, "find: what it looks for has more than %d bytes", VW_LUA_TEMPLATE_MAX);
    /* memchr and memcmp: at worst every byte of the text begins a needle that almost fits */
    vw_sandbox_work(L, text.len / 8 * (needle.len < 64 ? needle.len : 64));
    at = vw_find(text, needle, from);
    if (at == SIZE_MAX) {
        lua_pushnil(L);
        return 1;
    }
    lua_pushinteger(L, (lua_Integer)at + 1);
    lua_pushinteger(L, (lua_Integer)(at + needle.len));
    return 2;
}

/* One conversion of format: "%-5.2f" as far as it is bounded. */
struct conversion {
    char spec[16];
    char kind;
    bool left;
    size_t width, precision; /* SIZE_MAX: none given */
};

static size_t read_digits(const char **at, struct conversion *out, size_t *len)
{
    size_t number = 0;

    for (int digits = 0; vw_is_digit(**at) && digits < 2; digits++) {
        number = number * 10 + (size_t)(**at - '0');
        out->spec[(*len)++] = *(*at)++;
    }
    return number;
}

static const char *read_conversion(lua_State *L, const char *at, struct conversion *out)
{
    size_t len = 0;

    *out = (struct conversion){.precision = SIZE_MAX};
    out->spec[len++] = '%';
    while (*at && strchr("-+ #0", *at) && len < 6) {
        out->left |= *at == '-';
        out->spec[len++] = *at++;
    }
    out->width = read_digits(&at, out, &len);
    if (*at == '.') {
        out->spec[len++] = *at++;
        out->precision = read_digits(&at, out, &len);
    }
    if (!*at || !strchr("dixXcsfge", *at))
        luaL_error(L,
                   "format: only %%d %%i %%x %%X %%c %%s %%f %%g %%e, at most two digits of width");
    out->kind = *at++;
    out->spec[len] = '\0';
    return at;
}

/* What has been formatted so far: a block of Lua's memory at stack index `at`. */
struct output {
    lua_State *L;
    int at;
    char *ptr;
    size_t len, cap;
};

static void put(struct output *out, const char *text, size_t len)
{
    size_t cap = out->cap;
    char *grown;

    if (len == 0)
        return;
    vw_sandbox_work(out->L, len);
    if (len > VW_LUA_ALLOCATION_MAX - out->len)
        vw_sandbox_stop(out->L, VW_SANDBOX_ALLOCATION);
    if (out->len + len > cap) {
        while (cap < out->len + len)
            cap = cap ? cap * 2 : 256;
        if (cap > VW_LUA_ALLOCATION_MAX / 2)
            cap = VW_LUA_ALLOCATION_MAX - 64; /* the block has a head */
        grown = lua_newuserdatauv(out->L, cap, 0);
        if (out->len)
            memcpy(grown, out->ptr, out->len);
        lua_replace(out->L, out->at);
        out->ptr = grown;
        out->cap = cap;
    }
    if (out->len + len > cap)
        vw_sandbox_stop(out->L, VW_SANDBOX_ALLOCATION);
    memcpy(out->ptr + out->len, text, len);
    out->len += len;
}

static void put_blanks(struct output *out, size_t used, size_t width)
{
    while (used++ < width)
        put(out, " ", 1);
}

static void put_text(struct output *out, const struct conversion *conversion, int argument)
{
    vw_span text;

    luaL_checkany(out->L, argument);
    text.ptr = vw_library_text(out->L, argument, &text.len);
    text = vw_span_cut(text, 0, conversion->precision);
    if (!conversion->left)
        put_blanks(out, text.len, conversion->width);
    put(out, text.ptr, text.len);
    if (conversion->left)
        put_blanks(out, text.len, conversion->width);
    lua_pop(out->L, 1);
}

static void put_conversion(struct output *out, struct conversion *conversion, int argument)
{
    char text[512]; /* "%99.99f" of 1e308 has 409 characters */
    char *tail = conversion->spec + strlen(conversion->spec);
    size_t room = (size_t)(conversion->spec + sizeof conversion->spec - tail);

    switch (conversion->kind) {
    case 's': put_text(out, conversion, argument); return;
    case 'c':
        text[0] = check_byte(out->L, argument);
        put(out, text, 1);
        return;
    case 'd':
    case 'i':
    case 'x':
    case 'X':
        snprintf(tail, room, "ll%c", conversion->kind);
        snprintf(text, sizeof text, conversion->spec,
                 (long long)vw_library_integer(out->L, argument));
        break;
    default:
        snprintf(tail, room, "%c", conversion->kind);
        snprintf(text, sizeof text, conversion->spec, vw_library_number(out->L, argument));
        break;
    }
    put(out, text, strlen(text));
}

static int text_format(lua_State *L)
{
    vw_span format = check_text(L, 1);
    const char *at = format.ptr, *end = format.ptr + format.len;
    int argument = 1;
    struct output out = {.L = L};

    lua_pushnil(L);
    out.at = lua_gettop(L);
    while (at < end) {
        struct conversion conversion;
        const char *from = at;

        while (at < end && *at != '%')
            at++;
        put(&out, from, (size_t)(at - from));
        if (at == end)
            break;
        if (at[1] == '%') {
            put(&out, at, 1);
            at += 2;
        } else {
            at = read_conversion(L, at + 1, &conversion);
            vw_sandbox_work(L, 64);
            luaL_argcheck(L, ++argument < out.at, argument, "no value");
            put_conversion(&out, &conversion, argument);
        }
    }
    lua_pushlstring(L, out.ptr ? out.ptr : "", out.len);
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

    if (pattern.len > VW_LUA_TEMPLATE_MAX)
        return luaL_error(L, "take: the template has more than %d bytes", VW_LUA_TEMPLATE_MAX);
    if (text.len > VW_ENTRY_BYTES_MAX)
        return luaL_error(L, "take: the text is longer than any event");
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

#include "overrides.h"

#include "schema_parts.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "base/os.h"
#include "base/utf8.h"
#include "ending.h"
#include "sandbox.h"

#include <jansson.h>
#include <lauxlib.h>
#include <stdlib.h>

/* Tables within tables that an overrides.json can need; refusals that are told of one file. */
enum { DEPTH_MAX = 12, REFUSALS_MAX = 32 };

/* A file in reading: as JSON, which keeps its order, and as the Lua table that the schema reads. */
struct reading {
    vw_rules *rules;
    vw_span file;
    json_t *root;
    vw_time now;
    bool check; /* only, and change nothing */
    vw_schema s;
    vw_refusals refusals;
    vw_error *err;
    vw_status status;
};

/* --- JSON as a Lua table -------------------------------------------------------------------------- */

/* "0x80042316" as a number. */
static bool read_hex(const char *text, lua_Integer *out)
{
    char *end;

    if (text[0] != '0' || (text[1] != 'x' && text[1] != 'X') || strlen(text) > 10 || !text[2])
        return false;
    *out = (lua_Integer)strtoul(text + 2, &end, 16);
    return *end == '\0';
}

static bool is_code(const char *key)
{
    return key && (strcmp(key, "code") == 0 || strcmp(key, "writer_code") == 0);
}

static void push_text(lua_State *L, const json_t *value, bool code)
{
    lua_Integer number;

    if (code && read_hex(json_string_value(value), &number))
        lua_pushinteger(L, number);
    else
        lua_pushlstring(L, json_string_value(value), json_string_length(value));
}

/* Pushes a value; `code` is set where a text may stand for a number. What is null suits no key. */
static void push(lua_State *L, json_t *value, bool code, int depth)
{
    const char *key;
    json_t *item;
    size_t at;

    luaL_checkstack(L, 4, "overrides");
    if (json_is_string(value)) {
        push_text(L, value, code);
    } else if (json_is_integer(value)) {
        lua_pushinteger(L, json_integer_value(value));
    } else if (json_is_boolean(value)) {
        lua_pushboolean(L, json_is_true(value));
    } else if (json_is_object(value) && depth < DEPTH_MAX) {
        lua_newtable(L);
        json_object_foreach(value, key, item)
        {
            lua_pushstring(L, key);
            push(L, item, is_code(key), depth + 1);
            lua_rawset(L, -3);
        }
    } else if (json_is_array(value) && depth < DEPTH_MAX) {
        lua_newtable(L);
        json_array_foreach(value, at, item)
        {
            push(L, item, code, depth + 1);
            lua_rawseti(L, -2, (lua_Integer)at + 1);
        }
    } else {
        lua_pushlightuserdata(L, NULL);
    }
}

/* --- one suppress --------------------------------------------------------------------------------- */

/* "2026-12-31" as the first moment of that day. */
static bool read_day(vw_span text, vw_time *out)
{
    vw_date date = {0}, real;
    int *const parts[3] = {&date.year, &date.month, &date.day};
    size_t part = 0;

    if (text.len != 10 || text.ptr[4] != '-' || text.ptr[7] != '-')
        return false;
    for (size_t i = 0; i < text.len; i++) {
        if (i == 4 || i == 7) {
            part++;
            continue;
        }
        if (!vw_is_digit(text.ptr[i]))
            return false;
        *parts[part] = *parts[part] * 10 + (text.ptr[i] - '0');
    }
    if (date.month < 1 || date.month > 12 || date.day < 1)
        return false;
    *out = vw_time_of(&date);
    real = vw_date_of(*out);
    return real.year == date.year && real.month == date.month && real.day == date.day;
}

static vw_status read_until(struct reading *r, int at, vw_override *override)
{
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, "until");
    vw_time day = 0;
    vw_status status;

    vw_schema__field(s, at, "until");
    status = lua_type(s->L, -1) == LUA_TSTRING
                 ? vw_schema__text(s, lua_gettop(s->L), &override->until)
                 : VW_OK;
    if (status == VW_OK && (!override->until.ptr || !read_day(override->until, &day)))
        status = vw_schema__refuse(s, "the last day on which it holds, such as \"2026-12-31\"",
                                   "有効な最後の日 (\"2026-12-31\" の形式) ");
    override->past = r->now >= day + VW_DAY;
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static vw_status read_reason(struct reading *r, int at, bool required, vw_span *out)
{
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, "reason");
    int type = vw_schema__field(s, at, "reason");
    vw_status status = VW_OK;

    if (type != LUA_TNIL || required)
        status = vw_schema__text(s, lua_gettop(s->L), out);
    if (status == VW_OK && required && vw_trim(*out).len == 0)
        status = vw_schema__refuse(s, "a reason for whoever reads the report",
                                   "理由 (レポートに表示されます) ");
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static vw_status read_match(struct reading *r, int at, vw_match *match)
{
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, "match");
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, "match") != LUA_TNIL)
        status = vw_type_match.read(s, lua_gettop(s->L), match);
    if (status == VW_OK && vw_schema_asks_for_rules(match))
        status = vw_schema__refuse(s, "without \"rule\": it is about hits of this rule already",
                                   "「rule」以外の条件 (このルールの当たりだけが対象です) ");
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

/* Makes a change, unless the file is only checked. */
static vw_status make(struct reading *r, const vw_override *override)
{
    return r->check ? VW_OK : vw_rules_override(r->rules, override, r->err);
}

/* Makes a change of which nothing has been refused. */
static vw_status change(struct reading *r, const vw_override *override, size_t refused)
{
    return r->refusals.count == refused ? make(r, override) : VW_OK;
}

static vw_status read_one_suppress(struct reading *r, int at, vw_override override)
{
    static const vw_span keys[] = {{"match", 5}, {"until", 5}, {"reason", 6}};
    size_t refused = r->refusals.count;
    vw_status status;

    override.what = VW_OVERRIDE_SUPPRESS;
    if (lua_type(r->s.L, at) != LUA_TTABLE)
        return vw_schema__refuse(&r->s, "{ \"until\": \"2026-12-31\", \"reason\": \"...\" }",
                                 " { \"until\": \"2026-12-31\", \"reason\": \"...\" } の形式");
    status = vw_schema__only_keys(&r->s, at, keys, sizeof keys / sizeof *keys);
    if (status == VW_OK)
        status = read_match(r, at, &override.match);
    if (status == VW_OK)
        status = read_until(r, at, &override);
    if (status == VW_OK)
        status = read_reason(r, at, true, &override.reason);
    return status == VW_OK ? change(r, &override, refused) : status;
}

/* One, or a list of them. */
static vw_status read_suppress(struct reading *r, int at, vw_override override)
{
    vw_schema *s = &r->s;
    size_t count = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;
    vw_status status = VW_OK;

    if (count == 0)
        return read_one_suppress(r, at, override);
    for (size_t i = 0; status == VW_OK && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = vw_schema__end(s, back, read_one_suppress(r, lua_gettop(s->L), override));
        lua_pop(s->L, 1);
    }
    return status;
}

/* --- one rule ------------------------------------------------------------------------------------- */

static vw_status read_off(struct reading *r, int at, vw_override override)
{
    vw_status status = vw_type_flag.read(&r->s, at, &override.off);

    override.what = VW_OVERRIDE_OFF;
    return status == VW_OK ? make(r, &override) : status;
}

static vw_status read_severity(struct reading *r, int at, vw_override override)
{
    vw_status status = vw_type_severity.read(&r->s, at, &override.severity);

    override.what = VW_OVERRIDE_SEVERITY;
    return status == VW_OK ? make(r, &override) : status;
}

/* The keys of a rule that change something. */
static const struct change_row {
    const char *key;
    vw_status (*read)(struct reading *r, int at, vw_override override);
} change_rows[] = {{"off", read_off}, {"severity", read_severity}, {"suppress", read_suppress}};

static vw_status read_change(struct reading *r, int at, const struct change_row *row,
                             const vw_override *override)
{
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, row->key);
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, row->key) != LUA_TNIL)
        status = row->read(r, lua_gettop(s->L), *override);
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static vw_status read_changes(struct reading *r, int at, vw_override *override)
{
    static const vw_span keys[] = {{"off", 3}, {"severity", 8}, {"suppress", 8}, {"reason", 6}};
    vw_status status;

    if (lua_type(r->s.L, at) != LUA_TTABLE)
        return vw_schema__refuse(&r->s, "an object such as { \"off\": true }",
                                 " { \"off\": true } のようなオブジェクト");
    status = vw_schema__only_keys(&r->s, at, keys, sizeof keys / sizeof *keys);
    if (status == VW_OK)
        status = read_reason(r, at, false, &override->reason);
    for (size_t i = 0; status == VW_OK && i < sizeof change_rows / sizeof *change_rows; i++)
        status = read_change(r, at, &change_rows[i], override);
    return status;
}

static bool is_pack_loaded(const vw_rules *rules, vw_span id)
{
    size_t dot = vw_find(id, VW_SPAN("."), 0);

    for (size_t i = 0; dot != SIZE_MAX && i < rules->pack_count; i++)
        if (vw_span_is(rules->packs[i].name, vw_span_cut(id, 0, dot)))
            return true;
    return dot == SIZE_MAX;
}

/* An unknown id is refused, unless its pack is merely not loaded and it resembles no id that is. */
static vw_status check_id(struct reading *r, vw_span id)
{
    const vw_rules *rules = r->rules;
    vw_span *ids = VW_ARENA_ARRAY(r->s.arena, vw_span, rules->count + 1);

    if (!ids)
        return vw_fail_memory(r->s.err);
    for (size_t i = 0; i < rules->count; i++)
        ids[i] = rules->rules[i]->id;
    if (vw_nearest(id, ids, rules->count) != SIZE_MAX)
        return vw_schema__unknown(&r->s, id, ids, rules->count);
    if (!is_pack_loaded(rules, id))
        return VW_OK;
    return vw_fail(r->s.err, VW_ERR_RULE, "%s: there is no rule %.*s; see vsswhy rules list.",
                   "%s: ルール %.*s はありません。vsswhy rules list をご覧ください。", r->file.ptr,
                   (int)vw_cut_bytes(id, 64).len, id.ptr);
}

static vw_rule *find_rule(const vw_rules *rules, vw_span id)
{
    for (size_t i = 0; i < rules->count; i++)
        if (vw_span_is(rules->rules[i]->id, id))
            return rules->rules[i];
    return NULL;
}

static vw_status read_rule(struct reading *r, int at, const char *name)
{
    vw_schema *s = &r->s;
    vw_override override = {.file = r->file, .id = vw_arena_copy(s->arena, vw_span_of(name))};
    size_t back = s->path_len, refused = r->refusals.count;
    vw_status status;

    if (!override.id.ptr)
        return vw_fail_memory(s->err);
    override.rule = find_rule(r->rules, override.id);
    status = override.rule ? VW_OK : vw_schema__end(s, back, check_id(r, override.id));
    if (status != VW_OK || r->refusals.count > refused)
        return status;
    vw_schema__enter(s, name);
    vw_schema__field(s, at, name);
    status = read_changes(r, lua_gettop(s->L), &override);
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

/* --- the file ------------------------------------------------------------------------------------- */

static vw_status read_rules(struct reading *r, int at)
{
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, "rules");
    vw_status status = VW_OK;
    const char *name;
    json_t *ignored;

    vw_schema__field(s, at, "rules");
    if (lua_type(s->L, -1) != LUA_TTABLE)
        status = vw_schema__refuse(s, "an object of rules", "ルールのオブジェクト");
    json_object_foreach(json_object_get(r->root, "rules"), name, ignored)
    {
        if (status == VW_OK && r->refusals.count < REFUSALS_MAX)
            status = read_rule(r, lua_gettop(s->L), name);
    }
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static vw_status read_schema(struct reading *r, int at)
{
    static const char *const names[] = {"vsswhy.overrides/1"};
    vw_schema *s = &r->s;
    size_t back = vw_schema__enter(s, "schema");
    int chosen;
    vw_status status;

    vw_schema__field(s, at, "schema");
    status = vw_schema__choice(s, lua_gettop(s->L), names, 1, &chosen);
    lua_pop(s->L, 1);
    return vw_schema__end(s, back, status);
}

static vw_status read_root(struct reading *r, int at)
{
    static const vw_span keys[] = {{"schema", 6}, {"rules", 5}};
    vw_status status;

    if (!json_is_object(r->root))
        return vw_schema__refuse(&r->s, "an object { ... }", "オブジェクト { ... } ");
    status = vw_schema__only_keys(&r->s, at, keys, sizeof keys / sizeof *keys);
    if (status == VW_OK)
        status = read_schema(r, at);
    return status == VW_OK ? read_rules(r, at) : status;
}

static void read_table(lua_State *L, void *context)
{
    struct reading *r = context;

    r->s.L = L;
    push(L, r->root, false, 0);
    r->status = vw_schema__end(&r->s, 0, read_root(r, lua_gettop(L)));
}

static vw_status skip(struct reading *r, const vw_error *why)
{
    if (why->status == VW_ERR_MEMORY || vw_rules_skip(r->rules, r->file, why) != VW_OK)
        return vw_fail_memory(r->err);
    return VW_OK;
}

/* Reads the table in a sandbox: its budgets bound what a file can cost. */
static vw_status read_value(struct reading *r)
{
    char message[VW_ERROR_BYTES];
    vw_sandbox *sandbox = vw_sandbox_open();
    vw_sandbox_end end;
    vw_error why = {0};
    vw_status status = VW_OK;

    if (!sandbox)
        return vw_fail_memory(r->err);
    r->s = (vw_schema){
        .arena = &r->rules->arena, .err = &why, .refusals = &r->refusals, .file = r->file};
    end = vw_sandbox_enter(sandbox, read_table, r, message);
    vw_sandbox_close(sandbox);
    if (end != VW_SANDBOX_GOOD) {
        vw_ending_tell(&why, VW_DOING_LOAD, r->file, end, message);
        return skip(r, &why);
    }
    for (const vw_refusal *one = r->refusals.first; one && status == VW_OK; one = one->next)
        status = skip(r, &one->why);
    if (status == VW_OK && r->status == VW_ERR_MEMORY)
        return vw_fail_memory(r->err);
    return status == VW_OK && r->status != VW_OK ? skip(r, &why) : status;
}

static void fail_json(const json_error_t *error, vw_span file, vw_error *why)
{
    if (json_error_code(error) == json_error_out_of_memory)
        vw_fail_memory(why);
    else if (json_error_code(error) == json_error_duplicate_key)
        vw_fail(why, VW_ERR_RULE, "%s: line %d: a key stands here twice; keep one of them.",
                "%s: %d 行目: 同じキーが 2 回あります。どちらかを削除してください。", file.ptr,
                error->line);
    else
        vw_fail(why, VW_ERR_RULE,
                "%s: line %d: this is no valid JSON (a missing comma or quote?); mend it.",
                "%s: %d 行目: JSON の形式が正しくありません。カンマや引用符を確認してください。",
                file.ptr, error->line);
}

static vw_status read_bytes(struct reading *r, vw_span bytes)
{
    json_error_t error = {0};
    vw_error why = {0};
    vw_status status;

    r->root = json_loadb(bytes.len ? bytes.ptr : "", bytes.len, JSON_REJECT_DUPLICATES, &error);
    if (!r->root) {
        fail_json(&error, r->file, &why);
        return skip(r, &why);
    }
    status = read_value(r);
    json_decref(r->root);
    return status;
}

static vw_status read_file(struct reading *r, const char *path)
{
    char *bytes = NULL;
    size_t len = 0;
    vw_error why = {0};
    vw_status status;

    if (vw_path_kind_of(path) == VW_PATH_MISSING)
        return VW_OK;
    r->file = vw_arena_copy(&r->rules->arena, vw_span_of(path));
    if (!r->file.ptr)
        return vw_fail_memory(r->err);
    status = vw_file_whole(path, VW_OVERRIDES_BYTES_MAX, &bytes, &len, &why);
    status = status == VW_OK ? read_bytes(r, (vw_span){bytes, len}) : skip(r, &why);
    free(bytes);
    return status;
}

vw_status vw_overrides_load(vw_rules *rules, const char *path, vw_time now, vw_error *err)
{
    struct reading r = {.rules = rules, .now = now, .err = err};

    return read_file(&r, path);
}

vw_status vw_overrides_check(vw_rules *rules, const char *path, vw_error *err)
{
    struct reading r = {.rules = rules, .check = true, .err = err};

    return read_file(&r, path);
}

#include "schema_parts.h"

#include "budget.h"
#include "rule/case.h"

static vw_status read_reviewed(vw_schema *s, int at, void *into)
{
    static const vw_span keys[] = {{"by", 2}, {"on", 2}};
    vw_status status;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { by = \"...\", on = \"2024-05-01\" }",
                                 "表 { by = \"...\", on = \"2024-05-01\" } ");
    status = vw_schema__only_keys(s, at, keys, 2);
    if (status == VW_OK && vw_schema__field(s, at, "by") != LUA_TNIL)
        status = vw_schema__text(s, lua_gettop(s->L), into);
    return status;
}

/* --- what an example expects ---------------------------------------------------------------------- */

static vw_status read_root(vw_schema *s, int at, vw_expect *expect)
{
    return vw_schema__text(s, at, &expect->root);
}

static vw_status read_title(vw_schema *s, int at, vw_expect *expect)
{
    return vw_schema__text(s, at, &expect->title);
}

static vw_status read_word(vw_schema *s, int at, const char *const *names, size_t count,
                           vw_span *out)
{
    int chosen;
    vw_status status = vw_schema__choice(s, at, names, count, &chosen);

    if (status == VW_OK)
        *out = vw_span_of(names[chosen]);
    return status;
}

static vw_status read_verdict(vw_schema *s, int at, vw_expect *expect)
{
    return read_word(s, at, vw_verdict_names, 3, &expect->verdict);
}

static vw_status read_role(vw_schema *s, int at, vw_expect *expect)
{
    return read_word(s, at, vw_role_names, 3, &expect->role);
}

static vw_status read_code(vw_schema *s, int at, vw_expect *expect)
{
    int64_t code;
    vw_status status = vw_schema__integer(s, at, INT32_MIN, UINT32_MAX, &code);

    expect->has_code = true;
    expect->code = (uint32_t)code;
    return status;
}

static vw_status read_number(vw_schema *s, int at, uint64_t *out)
{
    int64_t number;
    vw_status status = vw_schema__integer(s, at, 1, INT32_MAX, &number);

    *out = (uint64_t)number;
    return status;
}

static vw_status read_line(vw_schema *s, int at, vw_expect *expect)
{
    return read_number(s, at, &expect->line);
}

static vw_status read_count(vw_schema *s, int at, vw_expect *expect)
{
    return read_number(s, at, &expect->count);
}

static const struct expect_row {
    vw_span key;
    vw_status (*read)(vw_schema *s, int at, vw_expect *expect);
} expect_rows[] = {
    {{"root", 4}, read_root},   {{"verdict", 7}, read_verdict}, {{"role", 4}, read_role},
    {{"title", 5}, read_title}, {{"code", 4}, read_code},       {{"line", 4}, read_line},
    {{"count", 5}, read_count},
};

enum { EXPECT_ROWS = sizeof expect_rows / sizeof *expect_rows };

static vw_status read_expect(vw_schema *s, int at, vw_expect *expect)
{
    vw_span keys[EXPECT_ROWS];
    vw_status status;

    for (size_t i = 0; i < EXPECT_ROWS; i++)
        keys[i] = expect_rows[i].key;
    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: { root = \"pack.name\", line = 3 }",
                                 "表 { root = \"pack.name\", line = 3 } ");
    status = vw_schema__only_keys(s, at, keys, EXPECT_ROWS);
    for (size_t i = 0; status == VW_OK && i < EXPECT_ROWS; i++) {
        size_t back = vw_schema__enter(s, expect_rows[i].key.ptr);

        if (vw_schema__field(s, at, expect_rows[i].key.ptr) != LUA_TNIL)
            status = expect_rows[i].read(s, lua_gettop(s->L), expect);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
    }
    return status;
}

/* --- the logs ------------------------------------------------------------------------------------- */

/*
 * Keeps texts of the file as lines, of which the last one ends too. They are
 * read before: reading may raise, and then nobody would free the buffer.
 */
static vw_status keep_lines(vw_schema *s, const vw_span *texts, size_t count, vw_example *example)
{
    vw_buf lines = {0};

    for (size_t i = 0; i < count; i++) {
        vw_buf_add(&lines, texts[i]);
        if (!texts[i].len || texts[i].ptr[texts[i].len - 1] != '\n')
            vw_buf_char(&lines, '\n', 1);
    }
    example->text = lines.failed ? VW_SPAN_NONE : vw_arena_copy(s->arena, vw_buf_span(&lines));
    vw_buf_free(&lines);
    return example->text.ptr ? VW_OK : vw_fail_memory(s->err);
}

static vw_status read_lines(vw_schema *s, int at, size_t count, vw_example *example)
{
    vw_span *texts = VW_ARENA_ARRAY(s->arena, vw_span, count + 1);
    vw_status status = texts ? VW_OK : vw_fail_memory(s->err);

    for (size_t i = 0; status == VW_OK && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = vw_schema__any_text(s, lua_gettop(s->L), &texts[i]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
    }
    return status == VW_OK ? keep_lines(s, texts, count, example) : status;
}

static vw_status read_log(vw_schema *s, int at, vw_example *example)
{
    vw_span text;
    vw_status status = vw_schema__any_text(s, at, &text);

    return status == VW_OK ? keep_lines(s, &text, 1, example) : status;
}

static vw_status read_lang(vw_schema *s, int at, vw_example *example)
{
    int chosen = 0;
    vw_status status = vw_schema__choice(s, at, vw_lang_names, VW_LANG_COUNT, &chosen);

    example->has_lang = true;
    example->lang = (vw_lang)chosen;
    return status;
}

static vw_status read_expected(vw_schema *s, int at, vw_example *example)
{
    return read_expect(s, at, &example->expect);
}

/* One log: a line or a list of lines. */
static vw_status read_lines_or_log(vw_schema *s, int at, vw_example *example)
{
    size_t lines = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;

    return lines ? read_lines(s, at, lines, example) : read_log(s, at, example);
}

/* Several logs, for a rule that counts them. */
static vw_status read_logs(vw_schema *s, int at, vw_example *example)
{
    size_t count = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;
    vw_span *logs;
    vw_status status = VW_OK;

    if (count == 0 || count > VW_LUA_LIST_MAX)
        return vw_schema__refuse(s, "a list of 1 to 256 logs",
                                 " 1 個から 256 個までのログのリスト");
    logs = VW_ARENA_ARRAY(s->arena, vw_span, count);
    for (size_t i = 0; logs && status == VW_OK && i < count; i++) {
        size_t back = vw_schema__enter_entry(s, i + 1);
        vw_example one = {0};

        lua_rawgeti(s->L, at, (lua_Integer)i + 1);
        status = read_lines_or_log(s, lua_gettop(s->L), &one);
        lua_pop(s->L, 1);
        logs[i] = one.text;
        status = vw_schema__end(s, back, status);
    }
    example->logs = logs;
    example->log_count = count;
    return logs ? status : vw_fail_memory(s->err);
}

/* { log = "…", lang = "ja", expect = { … } } or { logs = { … } } */
static vw_status read_parts(vw_schema *s, int at, vw_example *example)
{
    static const vw_span keys[] = {{"logs", 4}, {"log", 3}, {"lang", 4}, {"expect", 6}};
    static vw_status (*const reads[])(vw_schema *, int, vw_example *) = {read_logs, read_log,
                                                                         read_lang, read_expected};
    vw_status status = vw_schema__only_keys(s, at, keys, 4);

    for (size_t i = 0; status == VW_OK && i < 4; i++) {
        size_t back = vw_schema__enter(s, keys[i].ptr);
        bool wanted = reads[i] == read_log && !example->logs;

        if (vw_schema__field(s, at, keys[i].ptr) != LUA_TNIL || wanted)
            status = reads[i](s, lua_gettop(s->L), example);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, back, status);
    }
    return status;
}

/* A line, a list of lines, or a table of parts. */
static vw_status read_example(vw_schema *s, int at, vw_example *example)
{
    size_t lines = lua_type(s->L, at) == LUA_TTABLE ? lua_rawlen(s->L, at) : 0;

    if (lines)
        return read_lines(s, at, lines, example);
    return lua_type(s->L, at) == LUA_TTABLE ? read_parts(s, at, example) : read_log(s, at, example);
}

static vw_status read_list(vw_schema *s, const char *key, int at, vw_examples *examples)
{
    size_t back = vw_schema__enter(s, key), count;
    vw_example *list = NULL;
    vw_status status = VW_OK;

    vw_schema__field(s, at, key);
    count = lua_type(s->L, -1) == LUA_TTABLE ? lua_rawlen(s->L, -1) : 0;
    if (count == 0 || count > VW_LUA_LIST_MAX)
        status =
            vw_schema__refuse(s, "a list of 1 to 256 logs", " 1 個から 256 個までのログのリスト");
    else if ((list = VW_ARENA_ARRAY(s->arena, vw_example, count)) == NULL)
        status = vw_fail_memory(s->err);
    for (size_t i = 0; status == VW_OK && i < count; i++) {
        size_t entry = vw_schema__enter_entry(s, i + 1);

        lua_rawgeti(s->L, -1, (lua_Integer)i + 1);
        status = read_example(s, lua_gettop(s->L), &list[i]);
        lua_pop(s->L, 1);
        status = vw_schema__end(s, entry, status);
    }
    lua_pop(s->L, 1);
    *examples = (vw_examples){list, count};
    return vw_schema__end(s, back, status);
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
        status = read_list(s, "hit", at, &s->rule->hits);
    return status == VW_OK ? read_list(s, "miss", at, &s->rule->misses) : status;
}

const vw_type vw_type_reviewed = {read_reviewed, "`{ by = \"...\", on = \"2024-05-01\" }`",
                                  "`{ by = \"...\", on = \"2024-05-01\" }`"};
const vw_type vw_type_examples = {read_examples, "`{ hit = { ... }, miss = { ... } }`",
                                  "`{ hit = { ... }, miss = { ... } }`"};

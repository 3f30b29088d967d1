#include "rule/pack/about.h"

#include "base/ascii.h"
#include "base/nearest.h"

#include <jansson.h>

#define SCHEMA "vsswhy.pack/1"

/* A pack.json in reading. */
typedef struct reading {
    vw_about *about;
    vw_arena *arena;
    const char *file;
    vw_error *err;
} reading;

static const vw_span keys[] = {
    {"schema", 6},  {"name", 4},      {"version", 7},  {"engine", 6},   {"license", 7},
    {"authors", 7}, {"languages", 9}, {"products", 8}, {"requires", 8},
};

static vw_status fail_key(const reading *reading, const char *key, const char *en, const char *ja)
{
    return vw_fail(reading->err, VW_ERR_RULE, "%s: \"%s\" must be %s%.0s.",
                   "%s: \"%s\" は%.0s%s にしてください。", reading->file, key, en, ja);
}

bool vw_pack_name_is(vw_span name)
{
    if (name.len == 0 || name.len > VW_PACK_NAME_MAX || !vw_is_alpha(name.ptr[0]))
        return false;
    for (size_t i = 0; i < name.len; i++)
        if (!vw_is_word(name.ptr[i]) || vw_lower(name.ptr[i]) != name.ptr[i])
            return false;
    return true;
}

/* --- values --------------------------------------------------------------------------------------- */

/* Text that can stand in a report: no control characters. */
static bool is_text(const json_t *value)
{
    const char *text = json_string_value(value);

    if (!text || strlen(text) != json_string_length(value))
        return false;
    for (; *text; text++)
        if ((unsigned char)*text < 0x20 || *text == 0x7f)
            return false;
    return true;
}

static vw_status keep(const reading *reading, const char *text, vw_span *out)
{
    *out = vw_arena_copy(reading->arena, vw_span_of(text));
    return out->ptr ? VW_OK : vw_fail_memory(reading->err);
}

static vw_status read_text(const reading *reading, const json_t *root, const char *key,
                           bool required, vw_span *out)
{
    const json_t *value = json_object_get(root, key);

    *out = VW_SPAN("");
    if (!value && !required)
        return VW_OK;
    if (!is_text(value))
        return fail_key(reading, key, "a text", "文字列");
    return keep(reading, json_string_value(value), out);
}

static vw_status read_list(const reading *reading, const json_t *root, const char *key,
                           vw_span **out, size_t *count)
{
    const json_t *list = json_object_get(root, key);
    vw_status status = VW_OK;

    *count = list ? json_array_size(list) : 0;
    *out = VW_ARENA_ARRAY(reading->arena, vw_span, *count + 1);
    if (!*out)
        return vw_fail_memory(reading->err);
    if (list && (!json_is_array(list) || *count > VW_ABOUT_LIST_MAX))
        return fail_key(reading, key, "a list of at most 64 texts", "64 個までの文字列のリスト");
    for (size_t i = 0; status == VW_OK && i < *count; i++) {
        const json_t *item = json_array_get(list, i);

        status = is_text(item) ? keep(reading, json_string_value(item), &(*out)[i])
                               : fail_key(reading, key, "a list of texts", "文字列のリスト");
    }
    return status;
}

static vw_status read_requires(const reading *reading, json_t *root)
{
    json_t *list = json_object_get(root, "requires");
    vw_about *about = reading->about;
    const char *name;
    json_t *range;
    vw_status status = VW_OK;

    about->requires = VW_ARENA_ARRAY(reading->arena, vw_requirement, json_object_size(list) + 1);
    if (!about->requires)
        return vw_fail_memory(reading->err);
    if (list && (!json_is_object(list) || json_object_size(list) > VW_ABOUT_LIST_MAX))
        return fail_key(reading, "requires", "an object such as { \"vss\": \">=1.0 <2\" }",
                        "{ \"vss\": \">=1.0 <2\" } のようなオブジェクト");
    json_object_foreach(list, name, range)
    {
        vw_requirement *requirement = &about->requires[about->require_count];

        if (!vw_pack_name_is(vw_span_of(name)) || !is_text(range) ||
            !vw_range_is(vw_span_of(json_string_value(range))))
            return fail_key(reading, "requires",
                            "names of packs with ranges, such as { \"vss\": \">=1.0 <2\" }",
                            "{ \"vss\": \">=1.0 <2\" } のような、パック名とバージョンの範囲");
        status = keep(reading, name, &requirement->name);
        if (status == VW_OK)
            status = keep(reading, json_string_value(range), &requirement->range);
        if (status != VW_OK)
            return status;
        about->require_count++;
    }
    return VW_OK;
}

/* --- the whole ------------------------------------------------------------------------------------ */

/* A key as it may stand in a message. */
static vw_span shown(vw_span key)
{
    enum { SHOWN_MAX = 60 };
    size_t len = 0;

    while (len < key.len && len < SHOWN_MAX && key.ptr[len] > ' ' && key.ptr[len] < 0x7f)
        len++;
    return vw_span_cut(key, 0, len);
}

static vw_status check_keys(const reading *reading, json_t *root)
{
    const size_t count = sizeof keys / sizeof *keys;
    const char *key;
    json_t *value;

    json_object_foreach(root, key, value)
    {
        vw_span name = vw_span_of(key);
        size_t near = vw_nearest(name, keys, count), known = 0;

        while (known < count && !vw_span_is(keys[known], name))
            known++;
        if (known < count)
            continue;
        name = shown(name);
        if (near < count)
            return vw_fail(reading->err, VW_ERR_RULE,
                           "%s: there is no key \"%.*s\"; did you mean \"%s\"?",
                           "%s: キー \"%.*s\" はありません。\"%s\" ではありませんか。",
                           reading->file, (int)name.len, name.ptr, keys[near].ptr);
        return vw_fail(reading->err, VW_ERR_RULE, "%s: there is no key \"%.*s\"; remove it.",
                       "%s: キー \"%.*s\" はありません。削除してください。", reading->file,
                       (int)name.len, name.ptr);
    }
    return VW_OK;
}

static vw_status check_values(const reading *reading, vw_span schema)
{
    vw_about *about = reading->about;

    if (!vw_span_is(schema, VW_SPAN(SCHEMA)))
        return fail_key(reading, "schema", "\"" SCHEMA "\"", "\"" SCHEMA "\"");
    if (!vw_pack_name_is(about->name))
        return fail_key(reading, "name",
                        "a lower-case letter and then lower-case letters, digits or _ (at most 40)",
                        "英小文字で始まり、英小文字、数字、_ からなる 40 文字以内の名前");
    if (!vw_version_read(about->version_text, &about->version))
        return fail_key(reading, "version", "a version such as 1.2.0", "1.2.0 のようなバージョン");
    if (!vw_range_is(about->engine))
        return fail_key(reading, "engine", "a range such as \">=1.0 <2\"",
                        "\">=1.0 <2\" のような範囲");
    for (size_t i = 0; i < about->language_count; i++)
        if (!vw_span_is(about->languages[i], VW_SPAN("en")) &&
            !vw_span_is(about->languages[i], VW_SPAN("ja")))
            return fail_key(reading, "languages", "a list of \"en\" and \"ja\"",
                            "\"en\" と \"ja\" のリスト");
    return VW_OK;
}

static vw_status read_root(const reading *reading, json_t *root)
{
    vw_about *about = reading->about;
    vw_span schema;
    vw_status status = check_keys(reading, root);

    if (status == VW_OK)
        status = read_text(reading, root, "schema", true, &schema);
    if (status == VW_OK)
        status = read_text(reading, root, "name", true, &about->name);
    if (status == VW_OK)
        status = read_text(reading, root, "version", true, &about->version_text);
    if (status == VW_OK)
        status = read_text(reading, root, "engine", true, &about->engine);
    if (status == VW_OK)
        status = read_text(reading, root, "license", false, &about->license);
    if (status == VW_OK)
        status = read_list(reading, root, "authors", &about->authors, &about->author_count);
    if (status == VW_OK)
        status = read_list(reading, root, "languages", &about->languages, &about->language_count);
    if (status == VW_OK)
        status = read_list(reading, root, "products", &about->products, &about->product_count);
    if (status == VW_OK)
        status = read_requires(reading, root);
    return status == VW_OK ? check_values(reading, schema) : status;
}

vw_status vw_about_read(vw_about *out, vw_span json, vw_arena *arena, const char *file,
                        vw_error *err)
{
    reading reading = {out, arena, file, err};
    json_error_t error = {0};
    json_t *root;
    vw_status status;

    *out = (vw_about){0};
    if (json.len > VW_ABOUT_BYTES_MAX)
        return vw_fail(err, VW_ERR_LIMIT, "%s: it may have at most %d KiB.",
                       "%s: 大きさは %d KiB までです。", file, VW_ABOUT_BYTES_MAX >> 10);
    root = json_loadb(json.len ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES, &error);
    if (!root && json_error_code(&error) == json_error_out_of_memory)
        return vw_fail_memory(err);
    if (!root)
        return vw_fail(err, VW_ERR_RULE, "%s: line %d: this is no valid JSON.",
                       "%s: %d 行目: JSON の形式が正しくありません。", file, error.line);
    status = json_is_object(root) ? read_root(&reading, root)
                                  : vw_fail(err, VW_ERR_RULE, "%s: it must be an object { ... }.",
                                            "%s: オブジェクト { ... } にしてください。", file);
    json_decref(root);
    return status;
}

#include "run/fixture.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "base/nearest.h"
#include "base/os.h"

#include <jansson.h>
#include <stdlib.h>

/* Bytes of an expectation; the largest that anybody writes by hand has some KiB. */
enum { EXPECTATION_BYTES_MAX = 256 * 1024 };

/* The file in hand. */
struct reading {
    const char *path;
    vw_arena *arena;
    vw_error *err;
};

static vw_status refuse(const struct reading *reading, const char *key, const char *en,
                        const char *ja)
{
    return vw_fail(reading->err, VW_ERR_RULE, "%s: %s must be %s%.0s.",
                   "%s: %s には%.0s%sを指定してください。", reading->path, key, en, ja);
}

static vw_status only_keys(const struct reading *reading, json_t *object, const char *const *keys,
                           size_t count)
{
    vw_span list[16];
    const char *key;
    json_t *value;

    for (size_t i = 0; i < count; i++)
        list[i] = vw_span_of(keys[i]);
    json_object_foreach(object, key, value)
    {
        bool known = false;
        size_t near;

        for (size_t i = 0; i < count; i++)
            known |= strcmp(keys[i], key) == 0;
        if (known)
            continue;
        near = vw_nearest(vw_span_of(key), list, count);
        return vw_fail(reading->err, VW_ERR_RULE,
                       "%s: there is no key \"%.64s\"; did you mean "
                       "\"%s\"?",
                       "%s: キー「%.64s」はありません。「%s」の誤りではありませんか。",
                       reading->path, key, keys[near == SIZE_MAX ? 0 : near]);
    }
    return VW_OK;
}

static vw_status read_text(const struct reading *reading, json_t *object, const char *key,
                           vw_span *out)
{
    json_t *value = json_object_get(object, key);

    if (!value || json_is_null(value))
        return VW_OK;
    if (!json_is_string(value))
        return refuse(reading, key, "a text", "文字列");
    *out = vw_arena_copy(reading->arena,
                         (vw_span){json_string_value(value), json_string_length(value)});
    return out->ptr ? VW_OK : vw_fail_memory(reading->err);
}

static vw_status read_number(const struct reading *reading, json_t *object, const char *key,
                             uint64_t *out)
{
    json_t *value = json_object_get(object, key);

    if (!value)
        return VW_OK;
    if (!json_is_integer(value) || json_integer_value(value) < 1)
        return refuse(reading, key, "a number from 1 on", " 1 以上の整数");
    *out = (uint64_t)json_integer_value(value);
    return VW_OK;
}

static vw_status read_code(const struct reading *reading, json_t *object, vw_expect *expect)
{
    vw_span text = VW_SPAN_NONE;
    vw_status status = read_text(reading, object, "code", &text);

    if (status != VW_OK || !text.ptr)
        return status;
    expect->has_code = true;
    if (text.len == 10 && vw_starts(text, VW_SPAN("0x")) &&
        vw_read_hex(vw_span_from(text, 2), 8, &expect->code))
        return VW_OK;
    return refuse(reading, "code", "a code such as \"0x80042316\"",
                  " \"0x80042316\" のようなコード");
}

static vw_status read_wanted(const struct reading *reading, json_t *object, vw_wanted *wanted)
{
    static const char *const keys[] = {"rule", "role", "title", "code", "line", "count"};
    vw_status status;

    if (!json_is_object(object))
        return refuse(reading, "findings", "a list of objects", "オブジェクトのリスト");
    status = only_keys(reading, object, keys, sizeof keys / sizeof *keys);
    if (status == VW_OK)
        status = read_text(reading, object, "rule", &wanted->rule);
    if (status == VW_OK && !wanted->rule.ptr)
        status = refuse(reading, "rule", "the id of a rule", "ルールの id ");
    if (status == VW_OK)
        status = read_text(reading, object, "role", &wanted->expect.role);
    if (status == VW_OK)
        status = read_text(reading, object, "title", &wanted->expect.title);
    if (status == VW_OK)
        status = read_code(reading, object, &wanted->expect);
    if (status == VW_OK)
        status = read_number(reading, object, "line", &wanted->expect.line);
    return status == VW_OK ? read_number(reading, object, "count", &wanted->expect.count) : status;
}

static vw_status read_findings(const struct reading *reading, json_t *root, vw_fixture *fixture)
{
    json_t *list = json_object_get(root, "findings");
    size_t count = json_array_size(list);
    vw_status status = VW_OK;

    if (list && !json_is_array(list))
        return refuse(reading, "findings", "a list of objects", "オブジェクトのリスト");
    fixture->findings = VW_ARENA_ARRAY(reading->arena, vw_wanted, count + 1);
    if (!fixture->findings)
        return vw_fail_memory(reading->err);
    for (size_t i = 0; status == VW_OK && i < count; i++)
        status = read_wanted(reading, json_array_get(list, i), &fixture->findings[i]);
    fixture->count = count;
    return status;
}

static vw_status read_absent(const struct reading *reading, json_t *root, vw_fixture *fixture)
{
    json_t *list = json_object_get(root, "absent");
    size_t count = json_array_size(list);

    if (list && !json_is_array(list))
        return refuse(reading, "absent", "a list of rule ids", "ルール id のリスト");
    fixture->absent = VW_ARENA_ARRAY(reading->arena, vw_span, count + 1);
    for (size_t i = 0; fixture->absent && i < count; i++) {
        json_t *id = json_array_get(list, i);

        if (!json_is_string(id))
            return refuse(reading, "absent", "a list of rule ids", "ルール id のリスト");
        fixture->absent[i] = vw_arena_copy(reading->arena, vw_span_of(json_string_value(id)));
        fixture->absent_count += fixture->absent[i].ptr != NULL;
    }
    return fixture->absent && fixture->absent_count == count ? VW_OK : vw_fail_memory(reading->err);
}

static vw_status read_root(const struct reading *reading, json_t *root, vw_fixture *fixture)
{
    static const char *const keys[] = {"lang", "verdict", "root", "findings", "absent"};
    vw_span lang = VW_SPAN_NONE;
    vw_status status;

    if (!json_is_object(root))
        return refuse(reading, "the file", "a JSON object", " JSON オブジェクト");
    status = only_keys(reading, root, keys, sizeof keys / sizeof *keys);
    if (status == VW_OK)
        status = read_text(reading, root, "lang", &lang);
    if (status == VW_OK && lang.ptr && !vw_span_is(lang, VW_SPAN("en")) &&
        !vw_span_is(lang, VW_SPAN("ja")))
        status = refuse(reading, "lang", "\"en\" or \"ja\"", " \"en\" か \"ja\" ");
    fixture->lang = vw_span_is(lang, VW_SPAN("ja")) ? VW_LANG_JA : VW_LANG_EN;
    if (status == VW_OK)
        status = read_text(reading, root, "verdict", &fixture->verdict);
    if (status == VW_OK)
        status = read_text(reading, root, "root", &fixture->root);
    if (status == VW_OK)
        status = read_findings(reading, root, fixture);
    return status == VW_OK ? read_absent(reading, root, fixture) : status;
}

static vw_status read_bytes(const char *path, char **bytes, size_t *len, vw_error *err)
{
    if (vw_path_kind_of(path) == VW_PATH_FILE)
        return vw_file_whole(path, EXPECTATION_BYTES_MAX, bytes, len, err);
    return vw_fail(err, VW_ERR_RULE,
                   "%s: what the log must give is missing; vsswhy rules new --fixture writes it.",
                   "%s: ログの期待結果がありません。vsswhy rules new --fixture で作成できます。",
                   path);
}

static vw_status read_json(const struct reading *reading, vw_span json, vw_fixture *out)
{
    json_error_t why;
    json_t *root = json_loadb(json.ptr, json.len, JSON_REJECT_DUPLICATES, &why);
    vw_status status =
        root ? read_root(reading, root, out)
             : vw_fail(reading->err, VW_ERR_RULE, "%s:%d: this is no JSON: %s.",
                       "%s:%d: JSON として読み取れません: %s", reading->path, why.line, why.text);

    json_decref(root);
    return status;
}

/* `json` is absent where it is read from beside the log. */
static vw_status read_beside(vw_fixture *out, const char *log, vw_span json, vw_span pack,
                             vw_arena *arena, vw_error *err)
{
    vw_buf path = {0};
    struct reading reading = {NULL, arena, err};
    char *bytes = NULL;
    size_t len = 0;
    vw_status status;

    *out = (vw_fixture){.log = log, .pack = pack};
    vw_buf_text(&path, log);
    vw_buf_text(&path, VW_FIXTURE_SUFFIX);
    reading.path = path.ptr ? path.ptr : "";
    status = path.failed ? vw_fail_memory(err) : VW_OK;
    if (status == VW_OK && !json.ptr) {
        status = read_bytes(reading.path, &bytes, &len, err);
        json = (vw_span){bytes, len};
    }
    if (status == VW_OK)
        status = read_json(&reading, json, out);
    free(bytes);
    vw_buf_free(&path);
    return status;
}

vw_status vw_fixture_read(vw_fixture *out, const char *log, vw_span pack, vw_arena *arena,
                          vw_error *err)
{
    return read_beside(out, log, VW_SPAN_NONE, pack, arena, err);
}

vw_status vw_fixture_read_text(vw_fixture *out, const char *log, vw_span json, vw_span pack,
                               vw_arena *arena, vw_error *err)
{
    return read_beside(out, log, json, pack, arena, err);
}

/* --- writing -------------------------------------------------------------------------------------- */

static json_t *text_of(vw_span text)
{
    return text.ptr ? json_stringn(text.ptr, text.len) : json_null();
}

static json_t *finding_of(const vw_finding *finding)
{
    json_t *made = json_pack("{s:o, s:s}", "rule", text_of(finding->rule->id), "role",
                             vw_role_names[finding->role]);
    char code[VW_HRESULT_BYTES];

    if (finding->has_code) {
        vw_hresult_text(code, finding->code);
        json_object_set_new(made, "code", json_string(code));
    }
    if (finding->evidence_count)
        json_object_set_new(made, "line", json_integer((json_int_t)finding->evidence[0].line));
    return made;
}

vw_status vw_fixture_write(vw_buf *out, const vw_case *report, vw_lang lang, vw_error *err)
{
    const vw_finding *root = vw_case_root(report);
    json_t *findings = json_array(), *made;
    char *text;

    for (size_t i = 0; i < report->finding_count; i++)
        json_array_append_new(findings, finding_of(&report->findings[i]));
    made = json_pack("{s:s, s:s, s:o, s:o, s:[]}", "lang", vw_lang_names[lang], "verdict",
                     vw_verdict_names[report->verdict], "root",
                     root ? text_of(root->rule->id) : json_null(), "findings", findings, "absent");
    text = made ? json_dumps(made, JSON_INDENT(2)) : NULL;
    json_decref(made);
    if (!text)
        return vw_fail_memory(err);
    vw_buf_text(out, text);
    vw_buf_text(out, "\n");
    free(text);
    return out->failed ? vw_fail_memory(err) : VW_OK;
}

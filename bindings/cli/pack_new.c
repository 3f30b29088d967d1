#include "pack.h"

#include "base/ascii.h"
#include "base/os.h"

/*
 * What a new pack begins with: it passes rules check, rules test and pack build
 * as it stands. "@" stands for the name of the pack.
 */
static const struct file {
    const char *name;
    const char *text[VW_LANG_COUNT];
} files[] = {
    {"pack.json",
     {"{\n"
      "  \"schema\": \"vsswhy.pack/1\",\n"
      "  \"name\": \"@\",\n"
      "  \"version\": \"0.1.0\",\n"
      "  \"engine\": \">=1.0 <2\",\n"
      "  \"authors\": [\"Your name\"],\n"
      "  \"languages\": [\"en\"]\n"
      "}\n",
      "{\n"
      "  \"schema\": \"vsswhy.pack/1\",\n"
      "  \"name\": \"@\",\n"
      "  \"version\": \"0.1.0\",\n"
      "  \"engine\": \">=1.0 <2\",\n"
      "  \"authors\": [\"あなたの名前\"],\n"
      "  \"languages\": [\"ja\"]\n"
      "}\n"}},
    {"first.lua",
     {"-- An example: make it yours, or replace it by what vsswhy rules new makes of a log.\n"
      "return {\n"
      "  id       = \"@.first\",\n"
      "  severity = \"error\",\n"
      "  code     = 0x80045301,\n"
      "  name     = \"EXAMPLE_E_FIRST\",\n"
      "  retry    = \"after-wait\",\n"
      "\n"
      "  title   = { en = \"The example device was busy\" },\n"
      "  explain = { en = \"{call|A VSS call} failed because the example device was busy.\" },\n"
      "  advice  = { en = { { \"Look at what the device was doing at {local|that time}.\", "
      "risk = \"check\" } } },\n"
      "  source  = \"Example\",\n"
      "\n"
      "  examples = {\n"
      "    hit  = { \"05/14/2023 18:02:11.480 COM Error(0x80045301): "
      "m_pVssObject->DoSnapshotSet(&async)\" },\n"
      "    miss = { \"05/14/2023 18:02:11.480 COM Error(0x80045302): "
      "m_pVssObject->DoSnapshotSet(&async)\" },\n"
      "  },\n"
      "}\n",
      "-- 例です。書き換えるか、vsswhy rules new でログから作成したルールに置き換えてください。\n"
      "return {\n"
      "  id       = \"@.first\",\n"
      "  severity = \"error\",\n"
      "  code     = 0x80045301,\n"
      "  name     = \"EXAMPLE_E_FIRST\",\n"
      "  retry    = \"after-wait\",\n"
      "\n"
      "  title   = { ja = \"例の装置が使用中です\" },\n"
      "  explain = { ja = \"例の装置が使用中だったため、{call|VSS の呼び出し} "
      "が失敗しました。\" },\n"
      "  advice  = { ja = { { \"{local|失敗の時刻} の装置の動作を確認します。\", "
      "risk = \"check\" } } },\n"
      "  source  = \"例\",\n"
      "\n"
      "  examples = {\n"
      "    hit  = { \"05/14/2023 18:02:11.480 COM Error(0x80045301): "
      "m_pVssObject->DoSnapshotSet(&async)\" },\n"
      "    miss = { \"05/14/2023 18:02:11.480 COM Error(0x80045302): "
      "m_pVssObject->DoSnapshotSet(&async)\" },\n"
      "  },\n"
      "}\n"}},
    {"logs/first.log",
     {"05/14/2023 18:02:10.112 VssStart()\n"
      "05/14/2023 18:02:11.480 COM Error(0x80045301): m_pVssObject->DoSnapshotSet(&async)\n",
      "05/14/2023 18:02:10.112 VssStart()\n"
      "05/14/2023 18:02:11.480 COM Error(0x80045301): m_pVssObject->DoSnapshotSet(&async)\n"}},
    {"logs/first.log.json",
     {"{\n"
      "  \"lang\": \"en\",\n"
      "  \"verdict\": \"failed\",\n"
      "  \"root\": \"@.first\",\n"
      "  \"findings\": [ { \"rule\": \"@.first\", \"role\": \"root\", \"line\": 2 } ]\n"
      "}\n",
      "{\n"
      "  \"lang\": \"ja\",\n"
      "  \"verdict\": \"failed\",\n"
      "  \"root\": \"@.first\",\n"
      "  \"findings\": [ { \"rule\": \"@.first\", \"role\": \"root\", \"line\": 2 } ]\n"
      "}\n"}},
    {"spec/first_spec.lua",
     {"-- For what examples and logs cannot say. Run by you with busted, never by vsswhy.\n"
      "describe(\"@.first\", function()\n"
      "  it(\"passes its own tests\", function()\n"
      "    assert.is_true(os.execute(\"vsswhy rules test .\"))\n"
      "  end)\n"
      "end)\n",
      "-- 例とログでは書けないテストのためのファイルです。busted で実行します (vsswhy "
      "は実行しません)。\n"
      "describe(\"@.first\", function()\n"
      "  it(\"passes its own tests\", function()\n"
      "    assert.is_true(os.execute(\"vsswhy rules test .\"))\n"
      "  end)\n"
      "end)\n"}},
    {"README.md",
     {"# @\n"
      "\n"
      "A rule pack for vsswhy: one rule a `.lua` file, logs that it is tested with in `logs/`.\n"
      "\n"
      "    vsswhy rules check @\n"
      "    vsswhy rules test @\n"
      "    vsswhy pack build @\n"
      "    vsswhy pack sign @-0.1.0.zip --key ~/.ssh/id_ed25519\n",
      "# @\n"
      "\n"
      "vsswhy のルールパックです。`.lua` ファイルごとに 1 つのルール、`logs/` "
      "にテスト用のログがあります。\n"
      "\n"
      "    vsswhy rules check @\n"
      "    vsswhy rules test @\n"
      "    vsswhy pack build @\n"
      "    vsswhy pack sign @-0.1.0.zip --key ~/.ssh/id_ed25519\n"}},
};

static void put_text(vw_buf *out, const char *text, const char *name)
{
    for (; *text; text++) {
        if (*text == '@')
            vw_buf_text(out, name);
        else
            vw_buf_char(out, *text, 1);
    }
}

static vw_status write_file(const struct file *file, const char *name, vw_lang lang, vw_error *err)
{
    vw_buf path = {0}, text = {0};
    vw_status status;

    vw_buf_format(&path, "%s/%s", name, file->name);
    put_text(&text, file->text[lang], name);
    status = path.failed || text.failed ? vw_fail_memory(err)
                                        : vw_file_put(path.ptr, vw_buf_span(&text), err);
    vw_buf_free(&path);
    vw_buf_free(&text);
    return status;
}

static vw_status check_name(const char *name, vw_error *err)
{
    if (!vw_pack_name_is(vw_span_of(name)))
        return vw_fail(err, VW_ERR_USAGE,
                       "%s: a pack is called by lower-case letters, digits and _, a letter first "
                       "(at most %d).",
                       "%s: パック名は、英小文字で始まる英小文字、数字、_ です (%d 文字まで)。",
                       name, VW_PACK_NAME_MAX);
    if (vw_path_kind_of(name) != VW_PATH_MISSING)
        return vw_fail(err, VW_ERR_USAGE, "%s: it exists already; choose another name.",
                       "%s: 既にあります。別の名前を指定してください。", name);
    return VW_OK;
}

static vw_status make(const char *name, vw_lang lang, vw_error *err)
{
    static const char *const folders[] = {"logs", "spec"};
    vw_status status = check_name(name, err);

    for (size_t i = 0; status == VW_OK && i < sizeof folders / sizeof *folders; i++) {
        char path[VW_PACK_NAME_MAX + 8];

        snprintf(path, sizeof path, "%s/%s", name, folders[i]);
        status = vw_folder_make(path, err);
    }
    for (size_t i = 0; status == VW_OK && i < sizeof files / sizeof *files; i++)
        status = write_file(&files[i], name, lang, err);
    return status;
}

int pack_new(const options *options)
{
    const char *name = options->arguments[0];
    vw_error err;

    if (make(name, options->lang, &err) != VW_OK)
        return complain(&err, options->lang);
    printf(options->lang == VW_LANG_JA
               ? "%s を作成しました。first.lua を書き換え、次のように確認します:\n"
                 "  vsswhy rules check %s\n  vsswhy rules test %s\n  vsswhy pack build %s\n"
               : "%s is made. Make first.lua yours, then:\n"
                 "  vsswhy rules check %s\n  vsswhy rules test %s\n  vsswhy pack build %s\n",
           name, name, name, name);
    return EXIT_GOOD;
}

#include "option_rows.h"

#include "base/ascii.h"
#include "base/clock.h"
#include "report/report.h"

bool option_set_lang(options *options, const char *value)
{
    for (vw_lang lang = VW_LANG_EN; lang < VW_LANG_COUNT; lang++) {
        if (strcmp(value, vw_lang_names[lang]) == 0) {
            options->lang = lang;
            return true;
        }
    }
    return false;
}

static bool set_format(options *options, const char *value)
{
    options->format = value;
    return vw_format_find(vw_span_of(value)) != NULL;
}

static bool set_lookup_format(options *options, const char *value)
{
    options->format = value;
    return !strcmp(value, "text") || !strcmp(value, "json") || !strcmp(value, "markdown");
}

static bool set_output(options *options, const char *value)
{
    options->output = value;
    return value[0] != '\0';
}

static bool set_rules(options *options, const char *value)
{
    if (options->rules_count == RULE_FOLDERS_MAX)
        return false;
    options->rules[options->rules_count++] = value;
    return value[0] != '\0';
}

static bool set_no_default_rules(options *options, const char *value)
{
    (void)value;
    options->no_default_rules = true;
    return true;
}

static bool set_require_signed(options *options, const char *value)
{
    (void)value;
    options->require_signed = true;
    return true;
}

static bool set_encoding(options *options, const char *value)
{
    return vw_encoding_read(vw_span_of(value), &options->encoding);
}

static bool set_offset(options *options, const char *value)
{
    options->has_offset = true;
    return vw_offset_read(vw_span_of(value), &options->offset_minutes);
}

static bool set_at(options *options, const char *value)
{
    options->at = value;
    return value[0] != '\0';
}

static bool set_since(options *options, const char *value)
{
    options->since = value;
    return value[0] != '\0';
}

static bool set_until(options *options, const char *value)
{
    options->until = value;
    return value[0] != '\0';
}

static bool set_jobs(options *options, const char *value)
{
    int64_t jobs;
    vw_span text = vw_span_of(value);

    if (vw_read_int(text, &jobs) != text.len || jobs < 1 || jobs > 256)
        return false;
    options->jobs = (unsigned)jobs;
    return true;
}

static bool set_fail_on(options *options, const char *value)
{
    static const char *const names[] = {"error", "warning", "info"};

    for (size_t i = 0; i < 3; i++) {
        if (strcmp(value, names[i]) == 0) {
            options->fail_on = (severity_limit)i;
            return true;
        }
    }
    return false;
}

static bool is_when(const char *value)
{
    return !strcmp(value, "auto") || !strcmp(value, "always") || !strcmp(value, "never");
}

static bool set_color(options *options, const char *value)
{
    options->color = value;
    return is_when(value);
}

static bool set_progress(options *options, const char *value)
{
    options->progress = value;
    return is_when(value);
}

static bool set_all(options *options, const char *value)
{
    (void)value;
    options->all = true;
    return true;
}

static bool set_quiet(options *options, const char *value)
{
    (void)value;
    options->quiet = true;
    return true;
}

static bool set_follow(options *options, const char *value)
{
    (void)value;
    options->follow = true;
    return true;
}

static bool set_origin(options *options, const char *value)
{
    (void)value;
    options->origin = true;
    return true;
}

static bool set_redact(options *options, const char *value)
{
    (void)value;
    options->redact = true;
    return true;
}

static bool set_help(options *options, const char *value)
{
    (void)value;
    options->help = true;
    return true;
}

const struct option_row option_rows[] = {
    {"--format",
     "NAME",
     FOR_DIAGNOSE,
     set_format,
     {"text (default), json, ndjson, reply (to the customer)",
      "text (既定)、json、ndjson、reply (お客様への回答)"},
     {"text, json, ndjson or reply", "text、json、ndjson、reply のいずれか"}},
    {"--format",
     "NAME",
     FOR_LOOKUP,
     set_lookup_format,
     {"text (default), json, or markdown with --all", "text (既定)、json、markdown (--all のとき)"},
     {"text, json or markdown", "text、json、markdown のいずれか"}},
    {"--all",
     NULL,
     FOR_LOOKUP,
     set_all,
     {"everything that the rules know, as one page", "ルールの知識のすべてを 1 ページにします"},
     {NULL, NULL}},
    {"--format",
     "NAME",
     FOR_CHECK | FOR_PROFILE | FOR_PACK_LIST,
     option_set_check_format,
     {"text (default) or json", "text (既定) または json"},
     {"text or json", "text または json"}},
    {"--format",
     "NAME",
     FOR_TEST,
     option_set_test_format,
     {"text (default), junit or tap", "text (既定)、junit、tap のいずれか"},
     {"text, junit or tap", "text、junit、tap のいずれか"}},
    {"--format",
     "NAME",
     FOR_DOC,
     option_set_doc_format,
     {"markdown (default) or html", "markdown (既定) または html"},
     {"markdown or html", "markdown または html"}},
    {"--format",
     "NAME",
     FOR_PACK_DIFF,
     option_set_diff_format,
     {"text (default), markdown (for review) or json", "text (既定)、markdown (確認用)、json"},
     {"text, markdown or json", "text、markdown、json のいずれか"}},
    {"--output",
     "FILE",
     FOR_PACK_BUILD,
     set_output,
     {"write to FILE (default: NAME-VERSION.zip); or -o",
      "パックの書き込み先 (既定は NAME-VERSION.zip)。-o も可"},
     {"the name of a file", "ファイル名"}},
    {"--allow-drafts",
     NULL,
     FOR_PACK_BUILD,
     option_set_allow_drafts,
     {"build although rules are drafts", "未確認のルールがあっても作成します"},
     {NULL, NULL}},
    {"--key",
     "KEY",
     FOR_PACK_SIGN,
     option_set_key,
     {"your SSH key, or its .pub where an agent holds it",
      "SSH 鍵: ~/.ssh/id_ed25519、エージェント使用時は .pub"},
     {"the file of a key", "鍵のファイル名"}},
    {"--allowed-signers",
     "FILE",
     FOR_PACK_VERIFY | FOR_PACK_INSTALL | FOR_PACK_DIFF,
     option_set_allowed_signers,
     {"trust the keys in FILE too", "FILE にある鍵も信頼します"},
     {"the name of a file", "ファイル名"}},
    {"--allow-unsigned",
     NULL,
     FOR_PACK_VERIFY | FOR_PACK_INSTALL,
     option_set_allow_unsigned,
     {"accept a pack without signature", "署名のないパックを受け入れます"},
     {NULL, NULL}},
    {"--allow-downgrade",
     NULL,
     FOR_PACK_INSTALL,
     option_set_allow_downgrade,
     {"accept an older version than the installed one",
      "インストール済みより古いバージョンを受け入れます"},
     {NULL, NULL}},
    {"--corpus",
     "DIR",
     FOR_PACK_INSTALL,
     option_set_corpus,
     {"show which diagnoses of these logs would change",
      "これらのログで診断がどう変わるかを表示します"},
     {"a folder of logs", "ログのフォルダー"}},
    {"--yes",
     NULL,
     FOR_PACK_INSTALL,
     option_set_yes,
     {"do not ask", "確認せずに進めます"},
     {NULL, NULL}},
    {"--output",
     "FILE",
     FOR_DOC,
     set_output,
     {"write the page to FILE; -o for short", "ページを FILE に書き込みます。-o と略せます"},
     {"the name of a file", "ファイル名"}},
    {"--coverage",
     NULL,
     FOR_TEST,
     option_set_coverage,
     {"tell what no test exercises", "テストで確認されていないものを表示します"},
     {NULL, NULL}},
    {"--mutate",
     NULL,
     FOR_TEST,
     option_set_mutate,
     {"change the logs of tests: does the test notice?",
      "テストのログを変え、検出されるか確認します"},
     {NULL, NULL}},
    {"--line",
     "N",
     FOR_EXPLAIN | FOR_NEW,
     option_set_line,
     {"the line that is meant", "対象の行の番号"},
     {"the number of a line", "行番号"}},
    {"--code",
     "CODE",
     FOR_NEW,
     option_set_code,
     {"the first entry with this code", "このコードを含む最初の記録"},
     {"a code", "コード"}},
    {"--text",
     "TEXT",
     FOR_NEW,
     option_set_text,
     {"the first entry with this text, the trigger", "この文字列を含む最初の記録。条件になります"},
     {"a text of 3 bytes or more", "3 バイト以上の文字列"}},
    {"--id",
     "PACK.NAME",
     FOR_NEW,
     option_set_id,
     {"id of the rule, or name of the log", "ルールの id、またはログの名前"},
     {"an id such as ours.array", "ours.array のような id"}},
    {"--output",
     "DIR",
     FOR_NEW,
     set_output,
     {"folder of the pack (default: this one); or -o",
      "パックのフォルダー (既定は現在の場所)。-o も可"},
     {"a folder", "フォルダー"}},
    {"--fixture",
     NULL,
     FOR_NEW,
     option_set_fixture,
     {"cut and redact the log into a test instead", "代わりに、ログを切り出してテストにします"},
     {NULL, NULL}},
    {"--map",
     "FILE",
     FOR_NEW,
     option_set_map,
     {"write what became of which name; keep it to yourself",
      "伏せた名前の対応表を書き出します (社外秘)"},
     {"the name of a file", "ファイル名"}},
    {"--baseline",
     "DIR",
     FOR_CHECK,
     option_set_baseline,
     {"warn of rules that hit too often in these ordinary logs",
      "通常時のログで、当たりすぎるルールを警告します"},
     {"a folder of logs", "ログのフォルダー"}},
    {"--output",
     "FILE",
     FOR_DIAGNOSE,
     set_output,
     {"write the report to FILE; -o for short", "レポートを FILE に書き込みます。-o と略せます"},
     {"the name of a file", "ファイル名"}},
    {"--lang",
     "en|ja",
     FOR_ANY,
     option_set_lang,
     {"language of the answer (default: from the locale)", "回答の言語 (既定はロケールに従います)"},
     {"en or ja", "en または ja"}},
    {"--rules",
     "DIR",
     FOR_LOADED,
     set_rules,
     {"load a folder of rules too; may be repeated (up to 32)",
      "ルールのフォルダーを追加します。32 個まで指定できます"},
     {"a folder of rule files, at most 32 of them", "ルールのフォルダー (32 個まで)"}},
    {"--no-default-rules",
     NULL,
     FOR_LOADED | FOR_PACK_LIST | FOR_PACK_INSTALL,
     set_no_default_rules,
     {"leave the default rules out", "既定のルールを使いません"},
     {NULL, NULL}},
    {"--require-signed",
     NULL,
     FOR_LOADED | FOR_PACK_LIST | FOR_PACK_INSTALL,
     set_require_signed,
     {"run only default rules and packs that are signed",
      "既定のルールと署名済みのパックだけを使います"},
     {NULL, NULL}},
    {"--origin",
     NULL,
     FOR_RULES,
     set_origin,
     {"tell which files rules are from and are changed by",
      "ルールのファイルと、overrides.json の指定を表示します"},
     {NULL, NULL}},
    {"--encoding",
     "NAME",
     FOR_DIAGNOSE | FOR_EXPLAIN | FOR_NEW,
     set_encoding,
     {"read logs as utf-8, utf-16le, utf-16be or cp932",
      "ログの文字コード (utf-8、utf-16le、utf-16be、cp932)"},
     {"utf-8, utf-16le, utf-16be or cp932", "utf-8、utf-16le、utf-16be、cp932 のいずれか"}},
    {"--utc-offset",
     "+HH:MM",
     FOR_DIAGNOSE,
     set_offset,
     {"the customer's clock, where the log does not prove it",
      "ログから分からないときの、お客様の時計の時差"},
     {"an offset such as +09:00, from -12:00 to +14:00",
      "+09:00 のような時差 (-12:00 から +14:00 まで)"}},
    {"--at",
     "TIME",
     FOR_DIAGNOSE,
     set_at,
     {"only the task that ran at \"2018-01-19 10:23\" or \"10:23\"",
      "その時刻のタスクだけ (\"2018-01-19 10:23\" か \"10:23\")"},
     {"a time such as \"2018-01-19 10:23\" or \"10:23\"",
      "\"2018-01-19 10:23\" または \"10:23\" のような時刻"}},
    {"--since",
     "TIME",
     FOR_DIAGNOSE,
     set_since,
     {"only tasks that ended at \"2018-01-19\" or later",
      "その日時以降に終了したタスクだけ (\"2018-01-19\" など)"},
     {"a day or a time such as \"2018-01-19 10:23\"",
      "\"2018-01-19\" または \"2018-01-19 10:23\" のような日時"}},
    {"--until",
     "TIME",
     FOR_DIAGNOSE,
     set_until,
     {"only tasks that began at \"2018-01-19\" or earlier",
      "その日時以前に開始したタスクだけ (\"2018-01-19\" など)"},
     {"a day or a time such as \"2018-01-19 10:23\"",
      "\"2018-01-19\" または \"2018-01-19 10:23\" のような日時"}},
    {"--all",
     NULL,
     FOR_DIAGNOSE,
     set_all,
     {"print every case in full, not only the newest failure",
      "最新の失敗だけでなく、すべてを表示します"},
     {NULL, NULL}},
    {"--follow",
     NULL,
     FOR_DIAGNOSE,
     set_follow,
     {"diagnose a log while it is written, until Ctrl+C",
      "書き込み中のログを、Ctrl+C まで調べ続けます"},
     {NULL, NULL}},
    {"--jobs",
     "N",
     FOR_DIAGNOSE,
     set_jobs,
     {"read with up to N threads (default: one a processor)",
      "読み取りに使うスレッドの数 (既定はプロセッサー数)"},
     {"a number from 1 to 256", "1 から 256 までの数"}},
    {"--fail-on",
     "SEVERITY",
     FOR_DIAGNOSE,
     set_fail_on,
     {"exit with 1 from this severity on: error, warning, info",
      "終了コードを 1 にする重大度 (error、warning、info)"},
     {"error, warning or info", "error、warning、info のいずれか"}},
    {"--redact",
     NULL,
     FOR_DIAGNOSE,
     set_redact,
     {"leave out hosts, users, paths and addresses",
      "ホスト名、ユーザー名、パス、アドレスを伏せます"},
     {NULL, NULL}},
    {"--color",
     "WHEN",
     FOR_DIAGNOSE,
     set_color,
     {"auto, always or never (NO_COLOR is honoured)",
      "auto、always、never のいずれか (NO_COLOR に従います)"},
     {"auto, always or never", "auto、always、never のいずれか"}},
    {"--progress",
     "WHEN",
     FOR_DIAGNOSE,
     set_progress,
     {"auto (a terminal, work over a second), always or never",
      "auto (端末で 1 秒を超えたら表示)、always、never"},
     {"auto, always or never", "auto、always、never のいずれか"}},
    {"--quiet",
     NULL,
     FOR_DIAGNOSE,
     set_quiet,
     {"print nothing where nothing failed", "失敗がなければ何も表示しません"},
     {NULL, NULL}},
    {"--help", NULL, FOR_ANY, set_help, {"this page", "このページを表示します"}, {NULL, NULL}},
};

const size_t option_row_count = sizeof option_rows / sizeof *option_rows;

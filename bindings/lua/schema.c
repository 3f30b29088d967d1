#include "schema_parts.h"

#include <lauxlib.h>

#define INTO(member) offsetof(vw_rule, member)

/* In the order in which they are read, told and documented. */
const vw_key_row vw_key_rows[] = {
    {"id",
     &vw_type_name,
     INTO(id),
     true,
     {"`pack.file`: the name of the folder and of the file",
      "`pack.file`: フォルダー名とファイル名"}},
    {"severity",
     &vw_type_severity,
     INTO(severity),
     true,
     {"only an error can be the cause of a failure", "失敗の原因になるのは error だけです"}},
    {"code",
     &vw_type_code,
     INTO(code),
     false,
     {"the code that this rule explains; `match` then defaults to it",
      "このルールが説明するコード。`match` の既定値にもなります"}},
    {"name",
     &vw_type_name,
     INTO(name),
     false,
     {"the symbol of `code`; logs may spell either",
      "`code` のシンボル名。ログの表記はどちらでも構いません"}},
    {"last_error",
     &vw_type_last_error,
     INTO(last_errors),
     false,
     {"what vssadmin list writers shows for `code`, in any language",
      "`code` に対する vssadmin list writers の「最後のエラー」の表示 (複数の言語)"}},
    {"writer",
     &vw_type_name,
     INTO(writer),
     false,
     {"the writer that this rule explains; `match` then defaults to it",
      "このルールが説明するライター。`match` の既定値にもなります"}},
    {"guid",
     &vw_type_name,
     INTO(guid),
     false,
     {"class id of `writer`, without braces", "`writer` のクラス ID (波かっこなし)"}},
    {"service",
     &vw_type_name,
     INTO(service),
     false,
     {"the service behind `writer`: what `{service}` says in any rule",
      "`writer` のサービス。どのルールでも `{service}` で使えます"}},
    {"match",
     &vw_type_match,
     INTO(match),
     false,
     {"one table: all of it holds; a list of tables: any of them; a value may be a list: any of it",
      "表 1 つ: すべてを満たすとき。表のリスト: どれかを満たすとき。値のリスト: どれかの値のとき"}},
    {"unless",
     &vw_type_match,
     INTO(unless),
     false,
     {"what must not hold", "満たしてはならない条件"}},
    {"also",
     &vw_type_match,
     INTO(also),
     false,
     {"further events that `log` shows to `when`", "`when` の `log` から見えるようにするイベント"}},
    {"retry",
     &vw_type_retry,
     INTO(retry),
     false,
     {"may the task be run again; absent: cannot be said",
      "再実行してよいか。省略時は「判断できません」"}},
    {"retry_note",
     &vw_type_texts,
     INTO(retry_note),
     false,
     {"the whole sentence of the Retry line, where the default one says too little",
      "「再実行」の行の文。既定の文では足りないときに指定します"}},
    {"title",
     &vw_type_texts,
     INTO(title),
     true,
     {"the cause in one sentence without a full stop, at most 70 columns",
      "原因を 1 文で。句点なし、70 桁まで"}},
    {"short",
     &vw_type_texts,
     INTO(brief),
     false,
     {"the cause in at most 16 columns, for the table of many logs",
      "一覧表に載せる原因。16 桁まで"}},
    {"explain", &vw_type_texts, INTO(explain), true, {"why it happens", "起こる理由"}},
    {"effect",
     &vw_type_texts,
     INTO(effect),
     false,
     {"said instead of `title` where this follows from another failure",
      "ほかの失敗の結果であるときに `title` の代わりに使う文"}},
    {"reply",
     &vw_type_texts,
     INTO(reply),
     false,
     {"the reason as a customer is told it, behind \"failed because\"; absent: `title`",
      "お客様への回答で「失敗しています」の前に置く理由 (「…ため」)。省略時は `title`"}},
    {"causes",
     &vw_type_causes,
     INTO(causes),
     false,
     {"what may be behind it, most likely first", "考えられる理由。可能性の高い順"}},
    {"advice",
     &vw_type_advice,
     INTO(advice),
     false,
     {"steps, the least intrusive first; `risk`: `check` reads only, `change` changes a setting, "
      "`outage` stops a service or restarts Windows, `loss` can delete data. `reply`: the step as "
      "a "
      "customer is told it, or `false`; steps that stop or delete are told only with their "
      "condition (if, while, only ...)",
      "対処。影響の小さい順。`risk`: `check` 確認のみ、`change` 設定の変更、`outage` "
      "サービスの停止や Windows "
      "の再起動、`loss` データの消失の可能性。`reply`: お客様への回答での文 (`false` "
      "なら省略)。停止や消失を伴う対処は、条件 (場合、とき、時間に) "
      "が書かれているものだけを回答に載せます"}},
    {"ask",
     &vw_type_ask,
     INTO(ask),
     false,
     {"files and command output to request", "お客様に依頼するファイルやコマンドの結果"}},
    {"confidence",
     &vw_type_confidence,
     0,
     false,
     {"how sure, and what the log proves and what not",
      "確度と、ログから言えること、言えないこと"}},
    {"echo",
     &vw_type_echo,
     0,
     false,
     {"beside another failure, at most so far before or after it, this one follows from it; "
      "`\"log\"`: any distance",
      "ほかの失敗の前後この時間以内にあるときは、その結果とみなします。`\"log\"` "
      "は距離を問いません"}},
    {"leads_to",
     &vw_type_rules,
     0,
     false,
     {"failures that follow from this one", "この失敗の結果として起こる失敗"}},
    {"clears",
     &vw_type_flag,
     INTO(clears),
     false,
     {"failures before this hit are no longer failures: a retry succeeded",
      "この行より前の失敗を失敗とみなしません (再試行の成功)"}},
    {"refines",
     &vw_type_refines,
     INTO(refines),
     false,
     {"a rule that is less specific: where both hit one event, only this one is reported",
      "より一般的なルール。同じイベントに両方が当たったときは、このルールだけを報告します"}},
    {"after",
     &vw_type_relation,
     INTO(after),
     false,
     {"that rule must have hit earlier, no further away",
      "そのルールが、この時間以内に先に当たっていること"}},
    {"without",
     &vw_type_relation,
     INTO(without),
     false,
     {"that rule must not hit before or after, no further away",
      "そのルールが、前後この時間以内に当たっていないこと"}},
    {"count",
     &vw_type_count,
     INTO(count),
     false,
     {"so many hits, equal in the match word `by`; with `across = \"logs\"` so many logs, see "
      "below",
      "当たった回数。`by` の値が同じものを数えます。`across = \"logs\"` "
      "ではログの数です (後述)"}},
    {"when",
     &vw_type_when,
     INTO(has_when),
     false,
     {"asked about each hit once the log is read: `true` keeps it, `false` or `nil` drops it, a "
      "table keeps it and fills `{x}`; `confidence = \"possible\"` in it makes the finding less "
      "sure",
      "ログを読み終えた後に、当たりごとに呼ばれます。`true` 採用、`false` か `nil` 不採用、表 "
      "採用して `{x}` に使用。表の `confidence = \"possible\"` は確度を下げます"}},
    {"source", &vw_type_name, INTO(source), false, {"where the knowledge is from", "知識の出典"}},
    {"status",
     &vw_type_status,
     INTO(draft),
     false,
     {"a draft keeps its pack from being shared", "`draft` のルールがあるパックは共有できません"}},
    {"reviewed",
     &vw_type_reviewed,
     INTO(reviewer),
     false,
     {"who checked it, and when", "確認した人と日付"}},
    {"examples",
     &vw_type_examples,
     0,
     true,
     {"logs that the rule hits and misses: its tests. A log is a line, a list of lines, or `{ log "
      "= \"...\", lang = \"en\", expect = { ... } }` with any of `root verdict role title code "
      "line "
      "count`; for a rule that counts logs, `{ logs = { ... } }`",
      "ルールが当たるログと当たらないログ (テスト)。ログは 1 行、行のリスト、または `{ log = "
      "\"...\", lang = \"en\", expect = { ... } }` (`root verdict role title code line count` "
      "を指定可)。ログの数を数えるルールでは `{ logs = { ... } }`"}},
};
const size_t vw_key_row_count = sizeof vw_key_rows / sizeof *vw_key_rows;

static vw_status only_known(vw_schema *s, int at)
{
    vw_span list[sizeof vw_key_rows / sizeof *vw_key_rows];

    for (size_t i = 0; i < vw_key_row_count; i++)
        list[i] = vw_span_of(vw_key_rows[i].key);
    return vw_schema__only_keys(s, at, list, vw_key_row_count);
}

static vw_status missing(vw_schema *s, const char *keys)
{
    return vw_fail(s->err, VW_ERR_RULE,
                   "%.*s: the rule has no %s; add it (see vsswhy help rule-file).",
                   "%.*s: %s がありません。追加してください (vsswhy help rule-file を参照)。",
                   (int)s->file.len, s->file.ptr, keys);
}

static vw_status read_row(vw_schema *s, int at, const vw_key_row *row)
{
    size_t back = vw_schema__enter(s, row->key);
    vw_status status = VW_OK;

    if (vw_schema__field(s, at, row->key) != LUA_TNIL)
        status = row->type->read(s, lua_gettop(s->L), (char *)s->rule + row->offset);
    else if (row->required)
        status = missing(s, row->key);
    lua_pop(s->L, 1);
    status = vw_schema__end(s, back, status);
    return status;
}

/* A match of one clause with at most two conditions, each with one value. */
static vw_status default_match(vw_schema *s, vw_condition first, const vw_condition *second)
{
    vw_clause *clause = VW_ARENA_NEW(s->arena, vw_clause);
    vw_condition *all = VW_ARENA_ARRAY(s->arena, vw_condition, 2);
    vw_value *values = VW_ARENA_ARRAY(s->arena, vw_value, 2);

    if (!clause || !all || !values)
        return vw_fail_memory(s->err);
    values[0] = *first.any;
    all[0] = (vw_condition){first.word, &values[0], 1};
    if (second) {
        values[1] = *second->any;
        all[1] = (vw_condition){second->word, &values[1], 1};
    }
    *clause = (vw_clause){all, second ? 2 : 1};
    s->rule->match = (vw_match){clause, 1};
    return VW_OK;
}

/* What `code` and `writer` stand for where no `match` is given. */
static vw_status complete(vw_schema *s)
{
    vw_value code = {.number = s->rule->code, .rule = SIZE_MAX};
    vw_value writer = {.text = s->rule->writer, .rule = SIZE_MAX};
    vw_value block = {.number = VW_KIND_WRITER, .rule = SIZE_MAX};

    if (s->rule->name.ptr && !s->rule->has_code)
        return missing(s, "code (there is a name)");
    if (s->rule->last_error_count && !s->rule->has_code)
        return missing(s, "code (there is a last_error)");
    if ((s->rule->guid.ptr || s->rule->service.ptr) && !s->rule->writer.ptr)
        return missing(s, "writer (there is a guid or service)");
    if (s->rule->match.count)
        return VW_OK;
    if (s->rule->has_code)
        return default_match(s, (vw_condition){VW_WORD_CODE, &code, 1}, NULL);
    if (s->rule->writer.ptr)
        return default_match(s, (vw_condition){VW_WORD_WRITER, &writer, 1},
                             &(vw_condition){VW_WORD_KIND, &block, 1});
    return missing(s, "match (or code)");
}

static vw_status read_rule(vw_schema *s, int at)
{
    vw_status status;

    if (lua_type(s->L, at) != LUA_TTABLE)
        return vw_schema__refuse(s, "a table: the file must return { id = ..., ... }",
                                 "表 (ファイルは return { id = ..., ... } で終わります) ");
    status = only_known(s, at);
    for (size_t i = 0; status == VW_OK && i < vw_key_row_count; i++)
        status = read_row(s, at, &vw_key_rows[i]);
    return status == VW_OK && !s->refusals->first ? complete(s) : status;
}

vw_status vw_schema_read(lua_State *L, int index, vw_rule *rule, vw_arena *arena,
                         vw_refusals *refusals, vw_error *err)
{
    vw_schema s = {
        .L = L, .arena = arena, .rule = rule, .err = err, .refusals = refusals, .file = rule->file};
    vw_status status;

    luaL_checkstack(L, 32, "schema");
    status = vw_schema__end(&s, 0, read_rule(&s, lua_absindex(L, index)));
    if (status != VW_OK || !refusals->first)
        return status;
    *err = refusals->first->why;
    return VW_ERR_RULE;
}

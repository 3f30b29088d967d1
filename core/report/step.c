#include "report/step.h"

#include "base/ascii.h"
#include "base/hresult.h"
#include "event/subject.h"

/* In the order of vw_trace_what; `{x}` is filled by the rows below. */
static const char *const sentences[][VW_LANG_COUNT] = {
    [VW_TRACE_LACKS] = {"no: the trigger wants {wanted}; here: {seen}",
                        "不一致 (条件: {wanted}、記録: {seen})"},
    [VW_TRACE_UNLESS] = {"no: the trigger fits, but unless holds: {unless}",
                         "除外: 条件は満たしますが、unless に該当します: {unless}"},
    [VW_TRACE_OFF] =
        {"no: it fits, but a limit has switched the rule off in an earlier log",
         "除外: 条件は満たしますが、前のログで制限に達したため、このルールは停止中です"},
    [VW_TRACE_TURNED_OFF] =
        {"no: it fits, but overrides.json has switched the rule off",
         "除外: 条件は満たしますが、このルールは overrides.json で停止しています"},
    [VW_TRACE_LEFT_OUT] = {"no: it fits, but was only counted: the log has too many hits",
                           "除外: 条件は満たしますが、当たりが多すぎるため、数えただけです"},
    [VW_TRACE_FITS] = {"yes: the trigger fits: {fits}", "一致: 条件を満たします: {fits}"},
    [VW_TRACE_AFTER] =
        {"dropped by after: {after} must have hit no more than {within} before; {nearest}",
         "after で不採用: {after} が先に {within}以内に当たっている必要があります。{nearest}"},
    [VW_TRACE_COUNT] =
        {"dropped by count: {least} hits within {window} are wanted, there are {number}",
         "count で不採用: {window}以内に {least} 回必要ですが、{number} 回です"},
    [VW_TRACE_WITHOUT] =
        {"dropped by without: {other} hit line {line}, {apart} away",
         "without で不採用: {other} が {line} 行目に当たっています (間隔 {apart})"},
    [VW_TRACE_NOT_ASKED] = {"dropped: its when was not asked, there are too many hits",
                            "不採用: 当たりが多すぎるため、when に問い合わせていません"},
    [VW_TRACE_WHEN_NO] = {"dropped by when: the function answered false or nil",
                          "when で不採用: 関数が false か nil を返しました"},
    [VW_TRACE_WHEN_YES] = {"kept by when", "when で採用"},
    [VW_TRACE_LIMITED] = {"dropped: its when ended at a limit: {text}",
                          "不採用: when が制限に達しました: {text}"},
    [VW_TRACE_REFINED] = {"gives way by refines: {other} is more specific and hits the same entry",
                          "refines で譲渡: より具体的な {other} が同じ記録に当たっています"},
    [VW_TRACE_SUPPRESSED] = {"set aside: overrides.json suppresses it until {text}",
                             "報告しない: overrides.json で {text} まで抑制しています"},
    [VW_TRACE_CLEARED] = {"context only, by clears: {other} at line {line} came later",
                          "clears により参考扱い: 後の {line} 行目に {other} が当たっています"},
    [VW_TRACE_CONTEXT] = {"reported as context: with severity {severity} it is no cause",
                          "参考として報告: severity が {severity} のため、原因にはなりません"},
    [VW_TRACE_ECHO] =
        {"reported as an effect, by echo: {other} is at line {line}, {apart} away",
         "echo により結果として報告: {line} 行目に {other} があります (間隔 {apart})"},
    [VW_TRACE_CLEAN_UP] =
        {"reported as an effect: a clean-up call that fails beside {other} at line "
         "{line}",
         "結果として報告: {line} 行目の {other} に伴う後始末の呼び出しです"},
    [VW_TRACE_LED] = {"reported as an effect, by leads_to: {other} at line {line} leads to it",
                      "leads_to により結果として報告: {line} 行目の {other} の結果です"},
    [VW_TRACE_UNSURE] = {"reported as an effect: its code may be misread, that of {other} at line "
                         "{line} is not",
                         "結果として報告: コードを読み違えている可能性があるため、{line} 行目の "
                         "{other} を原因としました"},
    [VW_TRACE_FOLLOWS] =
        {"reported as an effect: {other} failed first in this attempt, at line {line}, "
         "{apart} earlier",
         "結果として報告: この処理では {line} 行目の {other} が先に失敗しています "
         "(間隔 {apart})"},
    [VW_TRACE_ROOT] = {"reported as the cause", "原因として報告"},
};

static const char *const joints[VW_LANG_COUNT] = {" or ", " か "};

/* --- values --------------------------------------------------------------------------------------- */

static void put_code(vw_buf *out, uint32_t code)
{
    char text[VW_HRESULT_BYTES];

    vw_hresult_text(text, code);
    vw_buf_text(out, text);
}

static void put_name(vw_buf *out, const char *name)
{
    vw_buf_text(out, name ? name : "-");
}

static void put_value(vw_buf *out, vw_word word, const vw_value *value)
{
    switch (word) {
    case VW_WORD_CODE:
    case VW_WORD_WRITER_CODE:
        if (value->unknown)
            vw_buf_text(out, "\"unknown\"");
        else
            put_code(out, (uint32_t)value->number);
        break;
    case VW_WORD_PHASE: put_name(out, vw_phase_name((vw_phase)value->number)); break;
    case VW_WORD_LEVEL: put_name(out, vw_level_name((vw_level)value->number)); break;
    case VW_WORD_KIND: put_name(out, vw_kind_name((vw_kind)value->number)); break;
    case VW_WORD_STATE: put_name(out, vw_state_name((int)value->number)); break;
    case VW_WORD_VSS:
    case VW_WORD_EVERY: vw_buf_text(out, "true"); break;
    default:
        if (value->text.ptr)
            vw_buf_format(out, "\"%.*s\"", (int)value->text.len, value->text.ptr);
        else
            vw_buf_format(out, "%lld", (long long)value->number);
    }
}

static void put_condition(vw_buf *out, const vw_condition *condition, vw_lang lang)
{
    vw_buf_format(out, "%s = ", vw_word_names[condition->word]);
    for (size_t i = 0; i < condition->count; i++) {
        vw_buf_text(out, i ? joints[lang] : "");
        put_value(out, condition->word, &condition->any[i]);
    }
}

void vw_clause_write(vw_buf *out, const vw_clause *clause, vw_lang lang)
{
    for (size_t i = 0; i < clause->count; i++) {
        vw_buf_text(out, i ? ", " : "");
        put_condition(out, &clause->all[i], lang);
    }
}

/* What an event has for a word; absent members are told as none. */
static void put_seen(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    static const char *const none[VW_LANG_COUNT] = {"none", "なし"};
    static const char *const missing[VW_LANG_COUNT] = {"not in the text", "文中になし"};
    static const char *const unhit[VW_LANG_COUNT] = {"it does not hit this entry", "当たりなし"};
    const vw_event *event = point->event;
    vw_word word = point->condition->word;
    vw_value value = {0};
    bool has = true;

    switch (word) {
    case VW_WORD_CODE:
        has = point->reading >= 0;
        value.number = has ? event->codes[point->reading].code : 0;
        break;
    case VW_WORD_CALL: value.text = event->call; break;
    case VW_WORD_PHASE: value.number = event->phase; break;
    case VW_WORD_LEVEL: value.number = event->level; break;
    case VW_WORD_STRING_ID: has = (value.number = event->string_id) >= 0; break;
    case VW_WORD_EXIT_CODE: value.number = event->exit_code, has = event->has_exit_code; break;
    case VW_WORD_WRITER: value.text = event->writer; break;
    case VW_WORD_WRITER_CODE:
        value.number = event->writer_code, has = event->has_writer_code;
        break;
    case VW_WORD_STATE: has = (value.number = event->state) != VW_STATE_NONE; break;
    case VW_WORD_PROVIDER: value.text = event->provider; break;
    case VW_WORD_EVENT_ID: has = (value.number = event->event_id) >= 0; break;
    case VW_WORD_KIND: value.number = event->kind; break;
    case VW_WORD_TEXT: vw_buf_text(out, missing[lang]); return;
    case VW_WORD_RULE: vw_buf_text(out, unhit[lang]); return;
    default: has = false;
    }
    if (word == VW_WORD_CALL || word == VW_WORD_WRITER || word == VW_WORD_PROVIDER)
        has = value.text.len > 0;
    if (has)
        put_value(out, word, &value);
    else
        vw_buf_text(out, none[lang]);
}

void vw_distance_write(vw_buf *out, vw_time distance, vw_lang lang)
{
    static const struct unit {
        vw_time size;
        const char *name[VW_LANG_COUNT];
    } units[] = {
        {VW_DAY, {"d", "日"}},
        {VW_HOUR, {"h", "時間"}},
        {VW_MINUTE, {"min", "分"}},
        {VW_SECOND, {"s", "秒"}},
        {VW_SECOND / 1000, {"ms", "ミリ秒"}},
    };
    size_t unit = 0, last = sizeof units / sizeof *units - 1;

    if (distance == VW_ANY_DISTANCE) {
        vw_buf_text(out, lang == VW_LANG_JA ? "このログ" : "this log");
        return;
    }
    /* Up to two minutes in seconds, up to two hours in minutes: exact enough to compare. */
    while (unit < last && distance < 2 * units[unit].size && distance != units[unit].size)
        unit++;
    vw_buf_format(out, "%lld %s", (long long)(distance / units[unit].size), units[unit].name[lang]);
}

/* --- what fills the sentences --------------------------------------------------------------------- */

static vw_time apart(const vw_trace_point *point)
{
    vw_time distance = point->other ? point->hit->clock - point->other->clock : 0;

    return distance < 0 ? -distance : distance;
}

static void fill_wanted(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    put_condition(out, point->condition, lang);
}

static void fill_unless(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_clause_write(out, &point->rule->unless.any[point->clause], lang);
}

static void fill_fits(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_clause_write(out, &point->rule->match.any[point->clause], lang);
}

static void fill_after(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_add(out, point->rule->after.id);
}

static void fill_within(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_distance_write(out, point->rule->after.within, lang);
}

static void fill_least(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_format(out, "%llu", (unsigned long long)point->rule->count.at_least);
}

static void fill_window(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_distance_write(out, point->rule->count.within, lang);
}

static void fill_number(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_format(out, "%llu", (unsigned long long)point->number);
}

static void fill_other(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    if (point->other)
        vw_buf_add(out, point->other->rule->id);
}

static void fill_line(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_format(out, "%llu", (unsigned long long)(point->other ? point->other->event->line : 0));
}

static void fill_apart(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_distance_write(out, apart(point), lang);
}

static void fill_nearest(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    if (!point->other) {
        vw_buf_text(out,
                    lang == VW_LANG_JA ? "先に当たったものはありません" : "it hit nothing before");
        return;
    }
    vw_buf_text(out, lang == VW_LANG_JA ? "最も近いものは " : "its nearest hit is line ");
    fill_line(out, point, lang);
    vw_buf_text(out, lang == VW_LANG_JA ? " 行目、間隔 " : ", ");
    fill_apart(out, point, lang);
    vw_buf_text(out, lang == VW_LANG_JA ? " です" : " before");
}

static void fill_text(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_text(out, point->text ? point->text : "");
}

static void fill_severity(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    (void)lang;
    vw_buf_text(out, vw_severity_names[point->rule->severity]);
}

static const struct fill_row {
    const char *name;
    void (*fill)(vw_buf *out, const vw_trace_point *point, vw_lang lang);
} fill_rows[] = {
    {"wanted", fill_wanted},   {"seen", put_seen},      {"unless", fill_unless},
    {"fits", fill_fits},       {"after", fill_after},   {"within", fill_within},
    {"least", fill_least},     {"window", fill_window}, {"number", fill_number},
    {"other", fill_other},     {"line", fill_line},     {"apart", fill_apart},
    {"nearest", fill_nearest}, {"text", fill_text},     {"severity", fill_severity},
};

void vw_step_write(vw_buf *out, const vw_trace_point *point, vw_lang lang)
{
    vw_span rest = vw_span_of(sentences[point->what][lang]);

    while (rest.len) {
        size_t open = vw_find(rest, VW_SPAN("{"), 0);
        size_t close = open == SIZE_MAX ? SIZE_MAX : vw_find(rest, VW_SPAN("}"), open);
        vw_span name = vw_span_cut(rest, open + 1, close);

        vw_buf_add(out, vw_span_cut(rest, 0, open));
        if (close == SIZE_MAX)
            return;
        for (size_t i = 0; i < sizeof fill_rows / sizeof *fill_rows; i++)
            if (vw_span_is(name, vw_span_of(fill_rows[i].name)))
                fill_rows[i].fill(out, point, lang);
        rest = vw_span_from(rest, close + 1);
    }
}

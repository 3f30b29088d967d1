#include "report/words.h"

static const char *const terms[VW_TERM_COUNT][VW_LANG_COUNT] = {
    [VW_TERM_FAILED] = {"[FAILED]", "【失敗】"},
    [VW_TERM_OK] = {"[OK]", "【成功】"},
    [VW_TERM_SUPPRESSED] = {"[SUPPRESSED]", "【抑制中】"},
    [VW_TERM_UNKNOWN] = {"[UNKNOWN]", "【判定できない】"},
    [VW_TERM_EXIT_CODE] = {"exit code: ", "終了コード: "},
    [VW_TERM_NOT_RECORDED] = {"not recorded", "記録なし"},
    [VW_TERM_STANDARD_INPUT] = {"(standard input)", "(標準入力)"},
    [VW_TERM_TIME] = {"Time", "時刻"},
    [VW_TERM_CAUSE] = {"Cause", "原因"},
    [VW_TERM_DRAFT] = {" (draft rule)", " (未確認のルール)"},
    [VW_TERM_SURE] = {"Sure?", "確度"},
    [VW_TERM_COULD_BE] = {"Could be", "候補"},
    [VW_TERM_EVIDENCE] = {"Evidence", "根拠"},
    [VW_TERM_EFFECT] = {"Effect", "結果"},
    [VW_TERM_ALSO] = {"Also seen", "参考"},
    [VW_TERM_CASES] = {"Cases", "場合"},
    [VW_TERM_WHY] = {"Why", "説明"},
    [VW_TERM_RETRY] = {"Retry", "再実行"},
    [VW_TERM_DO] = {"Do", "対処"},
    [VW_TERM_ASK] = {"Ask for", "依頼"},
    [VW_TERM_NOTE] = {"Note", "注意"},
    [VW_TERM_SET_ASIDE] = {"Set aside", "抑制"},
    [VW_TERM_SET_ASIDE_UNTIL] = {"line %llu, until %.*s: ", "%llu 行目、%.*s まで: "},
    [VW_TERM_REASON] = {"Reason", "理由"},
    [VW_TERM_RULES] = {"Rules", "ルール"},
    [VW_TERM_UNREAD] = {"Not read", "未読"},
    [VW_TERM_SUMMARY] = {"Summary", "まとめ"},
    [VW_TERM_NOT_JUDGED] = {"Unknown", "判定できない"},
    [VW_TERM_LINE] = {"line %llu  ", "%llu 行目  "},
    [VW_TERM_JOINT] = {", ", "、"},
    [VW_TERM_STOP] = {". ", "。"},
    [VW_TERM_MORE] = {"and %llu more", "ほか %llu 件"},
    [VW_TERM_ASYNC] = {"asynchronous step in %.*s", "%.*s の非同期処理"},
    [VW_TERM_SHORTENED] = {"shortened", "一部省略"},
    [VW_TERM_LINES_READ] = {"%llu lines read", "%llu 行を読み取り"},
    [VW_TERM_LINES_READ_ALL] = {"%llu lines read, none left out",
                                "%llu 行を読み取り、省いた行はありません"},
    [VW_TERM_LINE_READ] = {"%llu line read", "%llu 行を読み取り"},
    [VW_TERM_LINE_READ_ALL] = {"%llu line read, none left out",
                               "%llu 行を読み取り、省いた行はありません"},
    [VW_TERM_UNSIGNED] = {" (unsigned)", " (署名なし)"},
};

static const char *const confidences[4][VW_LANG_COUNT] = {
    {"", ""},
    {"possible", "可能性がある"},
    {"likely", "可能性が高い"},
    {"certain", "確実"},
};

static const char *const confidences_capital[4] = {"", "Possible", "Likely", "Certain"};

static const char *const risks[5][VW_LANG_COUNT] = {
    {"", ""},
    {"[check]  ", "【確認】"},
    {"[change] ", "【変更】"},
    {"[outage] ", "【停止】"},
    {"[loss]   ", "【消失】"},
};

static const char *const retries[5][VW_LANG_COUNT] = {
    {"Cannot be said yet; check first.", "判断できません。先に次の確認を行います。"},
    {"Yes, at once.", "すぐに再実行できます。"},
    {"Yes, after a few minutes.", "時間をあければ再実行できます。"},
    {"After Windows has been restarted.", "Windows を再起動してから再実行します。"},
    {"No: it will fail the same way until something is changed.",
     "対処するまで、再実行しても同じ結果になります。"},
};

static const char *const weekdays[7][VW_LANG_COUNT] = {
    {"Sun", "日"}, {"Mon", "月"}, {"Tue", "火"}, {"Wed", "水"},
    {"Thu", "木"}, {"Fri", "金"}, {"Sat", "土"},
};

static const char *const reasons[][VW_LANG_COUNT] = {
    [VW_REASON_NONE] = {NULL, NULL},
    [VW_REASON_EMPTY] = {"empty", "空のファイルです"},
    [VW_REASON_NOT_TEXT] = {"not a text file", "テキストファイルではありません"},
    [VW_REASON_NOTHING_RECOGNISED] = {"nothing recognised", "判定に使える行がありません"},
    [VW_REASON_NO_OUTCOME] = {"no outcome line", "終了コードの行がありません"},
    [VW_REASON_UNEXPLAINED] = {"errors that no rule explains",
                               "説明できるルールのないエラーがあります"},
    [VW_REASON_DOUBTFUL] = {"entries that may matter, but none proves a failure",
                            "気になる記録はありますが、失敗を示すものはありません"},
    [VW_REASON_SUPPRESSED] = {"it failed, and overrides.json suppresses that",
                              "失敗していますが、overrides.json で抑制しています"},
};

/* Worded so that no line ends within the command. */
static const char *const not_text_remedy[VW_LANG_COUNT] = {
    "Unpack an archive. Of an event log (.evtx) take the text written by "
    "wevtutil qe FILE.evtx /lf:true /f:text",
    "圧縮ファイルは展開します。イベント ログ (.evtx) は、次の結果を使います: "
    "wevtutil qe FILE.evtx /lf:true /f:text"};

const char *vw_term_in(vw_term term, vw_lang lang)
{
    return terms[term][lang];
}

const char *vw_confidence_in(vw_confidence confidence, vw_lang lang, bool begins_sentence)
{
    return begins_sentence && lang == VW_LANG_EN ? confidences_capital[confidence]
                                                 : confidences[confidence][lang];
}

const char *vw_risk_in(vw_risk risk, vw_lang lang)
{
    return risks[risk][lang];
}

const char *vw_retry_in(vw_retry retry, vw_lang lang)
{
    return retries[retry][lang];
}

const char *vw_weekday_in(int weekday, vw_lang lang)
{
    return weekdays[weekday][lang];
}

const char *vw_reason_in(vw_reason reason, vw_lang lang)
{
    return reasons[reason][lang];
}

const char *vw_remedy_in(vw_reason reason, vw_lang lang)
{
    return reason == VW_REASON_NOT_TEXT ? not_text_remedy[lang] : NULL;
}

/*
 * The sentences of notes. `n` is the count, `l` the line, `v` the value: what a
 * sentence takes, and in which order, stands beside it. English tells of one
 * thing, or of one day, (by its line) otherwise than of many.
 */
static const struct {
    const char *in[VW_LANG_COUNT];
    const char *takes;
    const char *of_one;
} notes[VW_NOTE_COUNT] = {
    [VW_NOTE_REPLACED] =
        {{"%llu bytes from line %llu on were no valid text and are shown as U+FFFD.",
          "%llu バイトが文字として読めず、U+FFFD に置き換えました (%llu 行目から)。"},
         "nl",
         "A byte of line %llu was no valid text and is shown as U+FFFD."},
    [VW_NOTE_NULS] = {{"%llu lines hold NUL characters, the first is line %llu.",
                       "NUL 文字を含む行が %llu 行あります (最初は %llu 行目)。"},
                      "nl",
                      "Line %llu holds NUL characters."},
    [VW_NOTE_LINE_CUT] =
        {{"%llu lines are longer than 64 KiB and were cut, the first is line %llu.",
          "64 KiB を超える行が %llu 行あり、途中まで読み取りました (最初は %llu 行目)。"},
         "nl",
         "Line %llu is longer than 64 KiB and was cut."},
    [VW_NOTE_ENTRY_CUT] =
        {{"%llu entries are longer than 64 lines or 64 KiB and were cut, the first at line %llu.",
          "64 行または 64 KiB を超える記録が %llu 件あり、途中まで読み取りました (最初は %llu "
          "行目)。"},
         "nl",
         "The entry at line %llu is longer than 64 lines or 64 KiB and was cut."},
    [VW_NOTE_MENDED] =
        {{"%llu pasted lines were mended before reading, the first is line %llu.",
          "貼り付けで変わった文字を %llu 行で直して読み取りました (最初は %llu 行目)。"},
         "nl",
         "The pasted line %llu was mended before reading."},
    [VW_NOTE_WRAPPED] = {{"%llu wrapped lines were joined again, the first is line %llu.",
                          "折り返された行を %llu 行つなげて読み取りました (最初は %llu 行目)。"},
                         "nl",
                         "The wrapped line %llu was joined again."},
    [VW_NOTE_BRACKET_DATE] =
        {{"Line %llu: the date in [ ] is %llu days off; only its time was used.",
          "%llu 行目の [ ] 内は日付が %llu 日ずれています。時差は時刻だけで求めました。"},
         "lv",
         "Line %llu: the date in [ ] is a day off; only its time was used."},
    [VW_NOTE_MISREAD] = {{"Line %llu: letters in the code were taken for digits.",
                          "%llu 行目のコードは、英字を数字とみなして読み取りました。"},
                         "l"},
    [VW_NOTE_EXCERPT] = {{"An excerpt: nothing stands before the failure.",
                          "抜粋のため、失敗より前の行がありません。"},
                         ""},
    [VW_NOTE_GAP] = {{"Line %llu is an ellipsis: lines were left out there.",
                      "%llu 行目は省略とみなしました。"},
                     "l"},
    [VW_NOTE_UNKNOWN_TEXT] =
        {{"<Unknown error code> is the product's wording: 0x%08llx is known.",
          "<Unknown error code> は製品側の表示です。0x%08llx は既知のコードです。"},
         "v"},
    [VW_NOTE_HITS_LEFT_OUT] = {{"%llu further hits were only counted, not related to each other.",
                                "ほかに %llu 件が該当しますが、件数だけを数えました。"},
                               "n"},
    [VW_NOTE_PICKED_LOCAL] = {{"Picked by its local time.", "現地時刻で選びました。"}, ""},
    [VW_NOTE_PICKED_STAMP] = {{"Picked by the time as the log writes it.",
                               "ログの表記の時刻で選びました。"},
                              ""},
};

static bool is_of_one(const vw_note *note)
{
    bool days = note->what == VW_NOTE_BRACKET_DATE;

    return notes[note->what].of_one && (days ? note->value : (int64_t)note->count) == 1;
}

void vw_note_in(vw_buf *out, const vw_note *note, vw_lang lang)
{
    const char *format = notes[note->what].in[lang];
    unsigned long long taken[2] = {0, 0};

    if (note->what == VW_NOTE_ENCODING) {
        vw_buf_format(out,
                      lang == VW_LANG_JA ? "文字コードは %s として読み取りました。" : "Read as %s.",
                      vw_encoding_name((vw_encoding)note->value));
        return;
    }
    if (lang == VW_LANG_EN && is_of_one(note)) {
        vw_buf_format(out, notes[note->what].of_one, (unsigned long long)note->line);
        return;
    }
    for (size_t i = 0; notes[note->what].takes[i]; i++) {
        char c = notes[note->what].takes[i];

        taken[i] = c == 'n' ? note->count : c == 'l' ? note->line : (unsigned long long)note->value;
    }
    vw_buf_format(out, format, taken[0], taken[1]);
}

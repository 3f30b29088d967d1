#include "report/reply_words.h"

#include "base/ascii.h"
#include "rule/phrase.h"

static const char *const words[VW_REPLY_WORDS][VW_LANG_COUNT] = {
    [VW_REPLY_THANKS] = {"Thank you for sending the log.", "いつもお世話になっております。"},
    [VW_REPLY_THANKS_MANY] = {"Thank you for sending the logs.", "いつもお世話になっております。"},
    [VW_REPLY_CHECKED] = {"", "お送りいただいたログを確認いたしました。"},
    [VW_REPLY_FOUND] = {"What we found", "■ 調査結果"},
    [VW_REPLY_STEPS] = {"What we ask you to do", "■ お願い"},
    [VW_REPLY_PLAIN_STEPS] = {"Please take these steps in this order.",
                              "お手数ですが、次の順にお願いいたします。"},
    [VW_REPLY_SEND_IF_AGAIN] = {"If it happens again, please send",
                                "■ お送りいただきたい情報 (解決しない場合)"},
    [VW_REPLY_SEND] = {"Please send", "■ お送りいただきたい情報"},
    [VW_REPLY_SEND_LOGS] = {"the whole folder of task logs",
                            "タスクログのフォルダーに含まれるすべてのログ"},
    [VW_REPLY_SEND_EVENTS] = {"the event logs of that time (Application, System)",
                              "同じ時間帯のイベント ログ (アプリケーション、システム)"},
    [VW_REPLY_SEND_WRITERS] = {"the output of vssadmin list writers",
                               "vssadmin list writers の結果"},
    [VW_REPLY_ELEVATED] =
        {"Please run the commands from an elevated command prompt.",
         "コマンドは、管理者として実行したコマンド プロンプトで実行してください。"},
    [VW_REPLY_ITEM] = {"- ", "・"},
    [VW_REPLY_STOP] = {". ", "。"},

    [VW_REPLY_BACKUP_OF] = {"The backup of ", ""},
    [VW_REPLY_BACKUP] = {" ", "のバックアップは"},
    [VW_REPLY_BACKUP_IN_LOG] = {"The backup in the log you sent ",
                                "お送りいただいたログのバックアップは"},
    [VW_REPLY_ATTEMPT] = {"A shadow copy in the log you sent ",
                          "お送りいただいたログのシャドウコピーの作成は"},
    [VW_REPLY_FURTHER] = {"", "また、"},
    [VW_REPLY_YOUR_TIME] = {" (your time)", ""},
    [VW_REPLY_LOG_TIME] = {" (as the log writes it)", " (ログの表記)"},
    [VW_REPLY_UTC_TIME] = {" (UTC)", " (UTC)"},

    [VW_REPLY_FAILED_BECAUSE] = {"failed because ", "、"},
    [VW_REPLY_HAS_FAILED] = {"", "失敗しています"},
    [VW_REPLY_MAY_HAVE_FAILED_BECAUSE] = {"failed, most likely because ", "、"},
    [VW_REPLY_MAY_HAVE_FAILED] = {"", "失敗した可能性が高い状況です"},
    [VW_REPLY_FAILED] = {"failed. ", "失敗しています。"},
    [VW_REPLY_FAILED_LIKELY] = {"failed. The likely reason: ",
                                "失敗しています。次の原因である可能性が高い状況です。"},
    [VW_REPLY_FAILED_UNKNOWN] =
        {"failed, but the log you sent does not show why. ",
         "失敗していますが、お送りいただいたログだけでは原因を判断できませんでした。"},
    [VW_REPLY_EXIT_CODE] = {" (exit code %lld)", " (終了コード %lld)"},
    [VW_REPLY_LIKELY_REASONS] = {"What is likely behind it:", "考えられる理由は、次のとおりです。"},
    [VW_REPLY_LASTS_BECAUSE] = {"These failures go on because ", ""},
    [VW_REPLY_LASTS] = {"", "失敗が続いています"},
    [VW_REPLY_MAY_LAST_BECAUSE] = {"These failures most likely go on because ", ""},
    [VW_REPLY_MAY_LAST] = {"", "失敗が続いている可能性が高い状況です"},

    [VW_REPLY_ONE_MORE] = {"One more backup failed for the same reason",
                           "同じ原因の失敗が、ほかに %zu 件あります"},
    [VW_REPLY_MORE] = {"%zu more backups failed for the same reason",
                       "同じ原因の失敗が、ほかに %zu 件あります"},
    [VW_REPLY_ON] = {", on ", "。"},
    [VW_REPLY_ON_END] = {"", "のバックアップです"},
    [VW_REPLY_FIRST_ON] = {", the first on ", "。最初は "},
    [VW_REPLY_FIRST_ON_END] = {"", "です"},
    [VW_REPLY_OTHERS] = {"%zu further backups failed for other reasons.",
                         "ほかの原因による失敗が %zu 件あります。"},

    [VW_REPLY_GOOD] = {"completed successfully. The log shows no failure.",
                       "正常に完了しており、ログに失敗の記録はありません。"},
    [VW_REPLY_GOOD_AFTER_RETRY] =
        {"completed successfully. An attempt failed at first and was repeated.",
         "正常に完了しています。途中で一度失敗していますが、再試行により完了しています。"},
    [VW_REPLY_ALL_GOOD] = {"All backups in the %zu logs you sent completed successfully.",
                           "お送りいただいた %zu "
                           "件のログでは、いずれのバックアップも正常に完了しています。"},
    [VW_REPLY_NO_FAILURE] = {"What you sent shows no failure.",
                             "お送りいただいた情報に、失敗の記録はありません。"},
    [VW_REPLY_UNKNOWN] = {"The log you sent does not show whether the backup failed, or why",
                          "お送りいただいたログからは、バックアップの成否を判断できませんでした"},
    [VW_REPLY_SOME_UNKNOWN] =
        {"%zu of the logs do not show whether the backup failed, or why",
         "お送りいただいたログのうち %zu 件では、バックアップの成否を判断できませんでした"},
    [VW_REPLY_SUPPRESSED] = {"Failures whose reason is already known to us: %zu.",
                             "%zu 件のログの失敗は、すでに把握している原因によるものです。"},
    [VW_REPLY_UNREAD] =
        {"These files could not be read; please send them again:",
         "次のファイルは読み取れませんでした。お手数ですが、もう一度お送りください。"},
};

const char *vw_reply_word_in(vw_reply_word word, vw_lang lang)
{
    return words[word][lang];
}

void vw_reply_date(vw_buf *out, vw_time time, vw_lang lang)
{
    vw_date date = vw_date_of(time);

    vw_phrase_day(out, time, lang);
    vw_buf_format(out, lang == VW_LANG_JA ? " %d 時 %d 分" : ", %02d:%02d", date.hour, date.minute);
}

static bool has_any(vw_span text, const char *const *list)
{
    for (; *list; list++)
        if (vw_find_nocase(text, vw_span_of(*list), 0) != SIZE_MAX)
            return true;
    return false;
}

bool vw_reply_has_condition(vw_span step, vw_lang lang)
{
    static const char *const en[] = {"if ",         "when ",     "while ",     "unless ",
                                     "until ",      "only ",     "once ",      "after ",
                                     "before ",     "at a time", "at a quiet", "consent",
                                     "last resort", "agree",     "nobody ",    NULL};
    static const char *const ja[] = {"場合",   "とき",   "時間",     "なら", "たら", "前に",
                                     "てから", "した後", "取った後", "了承", "同意", "最後の手段",
                                     "うえで", "確かめ", "退避",     NULL};

    return has_any(step, lang == VW_LANG_JA ? ja : en);
}

bool vw_reply_has_command(vw_span text)
{
    static const char *const commands[] = {"vssadmin", "diskshadow", "aipcontrol", "wevtutil",
                                           "fsutil",   "diskpart",   "mountvol",   NULL};

    return has_any(text, commands);
}

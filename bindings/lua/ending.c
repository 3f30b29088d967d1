#include "ending.h"

#include <stdio.h>

enum { LANGS = 2 };

/* What was too much, and what to do about it. */
static const struct row {
    const char *what[LANGS], *remedy[LANGS];
} rows[VW_SANDBOX_ENDS] = {
    [VW_SANDBOX_MEMORY] = {{"held more memory than it may", "使用できるメモリーを超えました"},
                           {"keep less in tables", "表に入れるデータを減らしてください"}},
    [VW_SANDBOX_ALLOCATION] = {{"made one text, table or recursion larger than it may",
                                "文字列、表、再帰のどれかが大きくなりすぎました"},
                               {"make shorter texts and lists, and see that every recursion ends",
                                "文字列やリストを短くし、再帰が終わることを確認してください"}},
    [VW_SANDBOX_INSTRUCTIONS] =
        {{"ran more instructions than it may", "実行できる命令数を超えました"},
         {"see that every loop ends, or let it hit fewer events",
          "ループが終わることを確認するか、当たるイベントを減らしてください"}},
    [VW_SANDBOX_WORK] = {{"gave the functions it calls more work than it may",
                          "関数の処理量が上限を超えました"},
                         {"use shorter texts and smaller tables, or ask log fewer questions",
                          "文字列や表を小さくするか、log への質問を減らしてください"}},
    [VW_SANDBOX_WALL] = {{"took longer than it may", "実行時間が上限を超えました"},
                         {"do less in it, or run vsswhy where the machine is less busy",
                          "処理を減らすか、負荷の低い PC で実行してください"}},
    [VW_SANDBOX_OUTPUT] = {{"handed back more than it may", "返した値が上限を超えました"},
                           {"hand back few and short texts",
                            "返す文字列を短く、少なくしてください"}},
};

void vw_ending_tell(vw_error *err, vw_doing doing, vw_span who, vw_sandbox_end end,
                    const char *message)
{
    const struct row *row = &rows[end];
    const char *limit = vw_sandbox_end_name(end);
    char en[512], ja[512];

    if (end == VW_SANDBOX_ERROR) {
        vw_fail(err, VW_ERR_LIMIT, "%.*s: its when failed: %s",
                "%.*s: when でエラーが発生しました: %s", (int)who.len, who.ptr, message);
        return;
    }
    snprintf(en, sizeof en, "%%.*s: %s %s (limit: %%s); %s.",
             doing == VW_DOING_WHEN ? "its when" : "reading the file", row->what[0],
             row->remedy[0]);
    snprintf(ja, sizeof ja, "%%.*s: %s%s (制限: %%s)。%s。",
             doing == VW_DOING_WHEN ? "when で" : "ファイルの読み込みで", row->what[1],
             row->remedy[1]);
    vw_fail(err, doing == VW_DOING_WHEN ? VW_ERR_LIMIT : VW_ERR_RULE, en, ja, (int)who.len, who.ptr,
            limit);
}

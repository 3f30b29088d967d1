#include "commands.h"

#include "schema.h"

static const struct page {
    const char *command; /* NULL: the overview */
    int options;
    const char *text[VW_LANG_COUNT];
} pages[] = {
    {NULL,
     0,
     {"vsswhy tells why a Windows VSS snapshot failed.\n"
      "\n"
      "  vsswhy [diagnose] PATH...   logs, folders of logs, or - for standard input\n"
      "  vsswhy lookup CODE...       what a code means\n"
      "  vsswhy rules list           the rules that are loaded\n"
      "  vsswhy rules show RULE...   what a rule says\n"
      "  vsswhy version              version of the program, of Lua and of the packs\n"
      "  vsswhy help [COMMAND]       this page, or that of a command; 'rule-file' tells\n"
      "                              how rules are written\n"
      "\n"
      "Exit codes: 0 nothing failed, 1 a case failed, 2 wrong usage, 3 a rule was\n"
      "refused or hit a limit, 4 something could not be read or judged.\n",
      "vsswhy は、Windows VSS のスナップショットが失敗した原因を調べます。\n"
      "\n"
      "  vsswhy [diagnose] PATH...   ログ、ログのフォルダー、または - (標準入力)\n"
      "  vsswhy lookup CODE...       コードの意味\n"
      "  vsswhy rules list           読み込まれたルールの一覧\n"
      "  vsswhy rules show RULE...   ルールの内容\n"
      "  vsswhy version              プログラム、Lua、ルールパックのバージョン\n"
      "  vsswhy help [COMMAND]       このページ、またはコマンドのページ。rule-file は\n"
      "                              ルールの書き方を表示します\n"
      "\n"
      "終了コード: 0 失敗なし、1 失敗あり、2 使い方の誤り、3 ルールが読み込まれない\n"
      "か制限に達した、4 読み取れないか判定できないものがある\n"}},
    {"diagnose",
     FOR_DIAGNOSE,
     {"vsswhy [diagnose] PATH...\n"
      "\n"
      "Reads task logs and tells the root cause. PATH is a log, a folder (with all\n"
      "folders below it), or - for standard input.\n\n",
      "vsswhy [diagnose] PATH...\n"
      "\n"
      "タスクログを読み取り、原因を表示します。PATH はログ、フォルダー (下位のフォル\n"
      "ダーを含む)、または - (標準入力) です。\n\n"}},
    {"lookup",
     FOR_LOOKUP,
     {"vsswhy lookup CODE...\n"
      "\n"
      "CODE is hexadecimal with or without 0x, decimal (signed or not), a Win32 error\n"
      "number, or a symbol: 0x80042316, 80042316, -2147212522, 14, VSS_E_BAD_STATE.\n\n",
      "vsswhy lookup CODE...\n"
      "\n"
      "CODE は 16 進数 (0x の有無は問いません)、10 進数 (符号の有無は問いません)、\n"
      "Win32 エラー番号、シンボル名です: 0x80042316、80042316、-2147212522、14、\n"
      "VSS_E_BAD_STATE\n\n"}},
    {"rules",
     FOR_RULES,
     {"vsswhy rules list\nvsswhy rules show RULE...\n\n"
      "Lists the rules that are loaded, or shows what a rule says.\n\n",
      "vsswhy rules list\nvsswhy rules show RULE...\n\n"
      "読み込まれたルールの一覧、またはルールの内容を表示します。\n\n"}},
    {"version",
     0,
     {"vsswhy version\n\nPrints the versions of the program, of Lua and of the packs.\n",
      "vsswhy version\n\nプログラム、Lua、ルールパックのバージョンを表示します。\n"}},
    {"help",
     0,
     {"vsswhy help [COMMAND]\n\nPrints the page of a command, or the overview.\n",
      "vsswhy help [COMMAND]\n\nコマンドのページ、または全体の説明を表示します。\n"}},
};

static const char *const options_head[VW_LANG_COUNT] = {"Options:\n", "オプション:\n"};

static void print_rule_file_page(FILE *out, vw_lang lang)
{
    vw_buf page = {0};

    vw_schema_page(&page, lang);
    fwrite(page.ptr ? page.ptr : "", 1, page.len, out);
    vw_buf_free(&page);
}

bool help_print(FILE *out, const char *command, vw_lang lang)
{
    if (command && strcmp(command, "rule-file") == 0) {
        print_rule_file_page(out, lang);
        return true;
    }
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        const char *name = pages[i].command;

        if (command ? !name || strcmp(name, command) != 0 : name != NULL)
            continue;
        fputs(pages[i].text[lang], out);
        if (pages[i].options) {
            fputs(options_head[lang], out);
            options_print(out, pages[i].options, lang);
        }
        return true;
    }
    return false;
}

int cmd_help(int count, char **words)
{
    options options;
    vw_error err = {0};
    vw_status status = options_read(&options, FOR_ANY, count, words, &err);
    const char *command = options.argument_count ? options.arguments[0] : NULL;
    int code = EXIT_GOOD;

    if (status == VW_OK && !help_print(stdout, command, options.lang))
        status = vw_fail(&err, VW_ERR_USAGE, "There is no command %s; see vsswhy help.",
                         "コマンド %s はありません。vsswhy help をご覧ください。", command);
    if (status != VW_OK)
        code = complain(&err, options.lang);
    options_free(&options);
    return code;
}

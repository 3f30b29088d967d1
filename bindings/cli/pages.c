#include "pages.h"

const page pages[] = {
    {NULL,
     0,
     {"vsswhy tells why a Windows VSS snapshot failed.\n"
      "\n"
      "  vsswhy [diagnose] PATH...   logs, folders of logs, or - for standard input\n"
      "  vsswhy lookup CODE...       what a code means\n"
      "  vsswhy rules list|show      the rules that are loaded, what a rule says\n"
      "  vsswhy rules NAME           make, check, test and explain rules of your own\n"
      "  vsswhy pack NAME            make, sign, install and undo packs of rules\n"
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
      "  vsswhy rules list|show      読み込まれたルールの一覧、ルールの内容\n"
      "  vsswhy rules NAME           ルールの作成、検査、テスト、当たった理由の表示\n"
      "  vsswhy pack NAME            ルールパックの作成、署名、インストール、取り消し\n"
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
      "folders below it), or - for standard input.\n"
      "\n"
      "--follow reads one log while it is written and tells each episode when it\n"
      "closes: at the exit code, after 10 minutes without a hit (VSSWHY_FOLLOW_IDLE:\n"
      "seconds), at rotation, and when it is stopped. It writes text or ndjson.\n\n",
      "vsswhy [diagnose] PATH...\n"
      "\n"
      "タスクログを読み取り、原因を表示します。PATH はログ、フォルダー (下位のフォル\n"
      "ダーを含む)、または - (標準入力) です。\n"
      "\n"
      "--follow は書き込み中のログを 1 つ調べ続けます。終了コードの行、該当なしで 10 分\n"
      "経過 (VSSWHY_FOLLOW_IDLE に秒数を指定できます)、ローテーション、停止のときに、\n"
      "そこまでの結果を表示します。形式は text か ndjson です。\n\n"}},
    {"lookup",
     FOR_LOOKUP,
     {"vsswhy lookup CODE...\n"
      "vsswhy lookup --all --format markdown\n"
      "\n"
      "CODE is hexadecimal with or without 0x, decimal (signed or not), a Win32 error\n"
      "number, or a symbol: 0x80042316, 80042316, -2147212522, 14, VSS_E_BAD_STATE.\n"
      "Or an event (VSS:12289), a writer by name or class id, the state of a writer\n"
      "(state:9), an exit code (exit:-311).\n\n",
      "vsswhy lookup CODE...\n"
      "vsswhy lookup --all --format markdown\n"
      "\n"
      "CODE は 16 進数 (0x の有無は問いません)、10 進数 (符号の有無は問いません)、\n"
      "Win32 エラー番号、シンボル名です: 0x80042316、80042316、-2147212522、14、\n"
      "VSS_E_BAD_STATE\n"
      "イベント (VSS:12289)、ライターの名前やクラス ID、ライターの状態 (state:9)、\n"
      "終了コード (exit:-311) も調べられます。\n\n"}},
    {"rules",
     0,
     {"vsswhy rules list           the rules that are loaded\n"
      "vsswhy rules show RULE...   what a rule says\n"
      "vsswhy rules check [DIR]    all that is wrong or odd in a folder of rules\n"
      "vsswhy rules test [DIR]     run the examples and logs of a folder of rules\n"
      "vsswhy rules new LOG        make a rule, or a test, from a line of a log\n"
      "vsswhy rules explain RULE LOG  why a rule fired in a log, or why not\n"
      "vsswhy rules doc [DIR]      a page of all that the rules say, for a wiki\n"
      "vsswhy rules profile LOG... what the scripts of rules use\n"
      "\n"
      "'vsswhy help rules check' and so on tell more; 'vsswhy help rule-file' tells\n"
      "how rules are written; rule-types and rule-schema are the same for editors.\n",
      "vsswhy rules list           読み込まれたルールの一覧\n"
      "vsswhy rules show RULE...   ルールの内容\n"
      "vsswhy rules check [DIR]    ルールのフォルダーの誤りと注意点\n"
      "vsswhy rules test [DIR]     ルールの例とログによるテスト\n"
      "vsswhy rules new LOG        ログの行からルールやテストを作成\n"
      "vsswhy rules explain RULE LOG  ルールが当たった理由、当たらなかった理由\n"
      "vsswhy rules doc [DIR]      ルールの内容のページ (Markdown、HTML)\n"
      "vsswhy rules profile LOG... ルールのスクリプトの使用量\n"
      "\n"
      "詳しくは vsswhy help rules check などをご覧ください。ルールの書き方は\n"
      "vsswhy help rule-file で表示します。rule-types と rule-schema はエディター用で\n"
      "す。\n"}},
    {"rules list",
     FOR_RULES,
     {"vsswhy rules list\n"
      "\n"
      "Lists the rules that are loaded. An overrides.json in the configuration folder\n"
      "(~/.config/vsswhy) and in a folder of --rules can switch a rule off, change its\n"
      "severity or suppress it until a date; --origin tells which file does so.\n\n",
      "vsswhy rules list\n"
      "\n"
      "読み込まれたルールの一覧を表示します。設定フォルダー (~/.config/vsswhy) と\n"
      "--rules のフォルダーの overrides.json で、ルールの停止、重大度の変更、期限付きの\n"
      "抑制ができます。どのファイルの指定かは --origin で表示します。\n\n"}},
    {"rules show",
     FOR_RULES,
     {"vsswhy rules show RULE...\n\nShows what a rule says.\n\n",
      "vsswhy rules show RULE...\n\nルールの内容を表示します。\n\n"}},
    {"rules check",
     FOR_CHECK,
     {"vsswhy rules check [DIR]\n"
      "\n"
      "Tells all that is wrong in the rule files of DIR (the current folder), each with\n"
      "file, line, key and remedy, and warns of what is odd: triggers that match too\n"
      "much, translations that differ, rules that are never reported, examples that\n"
      "another rule takes. Exit codes: 0 good, 3 a rule is refused.\n\n",
      "vsswhy rules check [DIR]\n"
      "\n"
      "DIR (既定は現在のフォルダー) のルール ファイルの誤りを、行、キー、直し方ととも\n"
      "に表示します。当たりすぎる条件、訳のずれ、報告されないルール、ほかのルールが引\n"
      "き取る例も警告します。終了コード: 0 誤りなし、3 読み込まれないルールがある\n\n"}},
    {"rules test",
     FOR_TEST,
     {"vsswhy rules test [DIR]\n"
      "\n"
      "Runs the tests of the packs in DIR (the current folder): the examples of each\n"
      "rule, with its pack alone, and the logs in the folder logs of a pack, with all\n"
      "rules; LOG.json beside a log says what its diagnosis must give. Exit codes:\n"
      "0 good, 1 a test failed, 3 a rule is refused or hit a limit.\n\n",
      "vsswhy rules test [DIR]\n"
      "\n"
      "DIR (既定は現在のフォルダー) のパックをテストします。ルールの例はそのパックだけ\n"
      "で、パックの logs フォルダーのログはすべてのルールで調べます。期待する結果は\n"
      "LOG.json に書きます。\n"
      "終了コード: 0 成功、1 失敗、3 読み込まれないか制限に達したルールがある\n\n"}},
    {"rules new",
     FOR_NEW,
     {"vsswhy rules new LOG --line N | --code CODE | --text TEXT [-o DIR]\n"
      "\n"
      "Makes a rule file in DIR from an entry of LOG: its trigger filled in, its texts\n"
      "to be completed, the entry and a neighbour as its tests. With --fixture it cuts\n"
      "the entry with its surroundings into DIR/logs instead, as a test. Hosts, users,\n"
      "paths, addresses and GUIDs become tokens, the same one for the same thing.\n\n",
      "vsswhy rules new LOG --line N | --code CODE | --text TEXT [-o DIR]\n"
      "\n"
      "LOG の記録から、DIR にルール ファイルを作成します。条件と例は入力済みで、文だけ\n"
      "を書きます。--fixture を付けると、前後の行とともに DIR/logs に切り出し、テストに\n"
      "します。ホスト名、ユーザー名、パス、アドレス、GUID は、同じものが同じ名前になる\n"
      "ように置き換えます。\n\n"}},
    {"rules doc",
     FOR_DOC,
     {"vsswhy rules doc [DIR]\n"
      "\n"
      "Writes a page of all that the rules in DIR (the current folder) say, in every\n"
      "language that they have, as Markdown or HTML.\n\n",
      "vsswhy rules doc [DIR]\n"
      "\n"
      "DIR (既定は現在のフォルダー) のルールの内容を、パックのすべての言語で 1 ページに\n"
      "まとめ、Markdown または HTML で出力します。\n\n"}},
    {"rules explain",
     FOR_EXPLAIN,
     {"vsswhy rules explain RULE LOG [--line N]\n"
      "\n"
      "Tells why RULE fired in LOG or why it did not: what its trigger wants and what\n"
      "the log has, and what unless, after, count, without, when, refines, echo and\n"
      "clears said. LOG is a file or - (standard input).\n\n",
      "vsswhy rules explain RULE LOG [--line N]\n"
      "\n"
      "RULE が LOG で当たった理由、当たらなかった理由を表示します。条件とログの値、\n"
      "unless、after、count、without、when、refines、echo、clears の判定です。\n"
      "LOG はファイル、または - (標準入力) です。\n\n"}},
    {"rules profile",
     FOR_PROFILE,
     {"vsswhy rules profile LOG...\n"
      "\n"
      "Diagnoses the logs and tells what the script of each rule used: instructions,\n"
      "work of the functions it called and memory, in loading its file and in its when,\n"
      "most expensive first. The counts are the same on every machine. Exit code 3: a\n"
      "rule was refused or hit a limit.\n\n",
      "vsswhy rules profile LOG...\n"
      "\n"
      "ログを調べ、各ルールのスクリプトが使った命令数、関数の処理量、メモリーを、\n"
      "ファイルの読み込みと when に分けて、多い順に表示します。値はどの PC でも同じです。\n"
      "終了コード 3: 読み込まれないか制限に達したルールがある\n\n"}},
    {"pack",
     0,
     {"vsswhy pack list                 the packs that run, and who signed them\n"
      "vsswhy pack new NAME             make a folder for a new pack\n"
      "vsswhy pack build DIR            make the zip of a pack\n"
      "vsswhy pack sign FILE|DIR        sign it with your SSH key\n"
      "vsswhy pack verify FILE|DIR      what it is, and who signed it\n"
      "vsswhy pack install FILE|DIR     verify, test, show what changes, install\n"
      "vsswhy pack rollback NAME        go back to the version before\n"
      "vsswhy pack remove NAME          take it out\n"
      "vsswhy pack diff OLD NEW         what changed, and how much that is\n"
      "\n"
      "'vsswhy help pack install' and so on tell more.\n",
      "vsswhy pack list                 使用中のパックと署名者の一覧\n"
      "vsswhy pack new NAME             新しいパックのフォルダーを作成\n"
      "vsswhy pack build DIR            パックの zip を作成\n"
      "vsswhy pack sign FILE|DIR        SSH 鍵で署名\n"
      "vsswhy pack verify FILE|DIR      パックの内容と署名者を確認\n"
      "vsswhy pack install FILE|DIR     検証、テスト、変更の表示、インストール\n"
      "vsswhy pack rollback NAME        前のバージョンに戻す\n"
      "vsswhy pack remove NAME          削除\n"
      "vsswhy pack diff OLD NEW         変更の内容と大きさ\n"
      "\n"
      "詳しくは vsswhy help pack install などをご覧ください。\n"}},
    {"pack list",
     FOR_PACK_LIST,
     {"vsswhy pack list\n"
      "\n"
      "Lists the default packs and the installed ones: version, rules, the version that\n"
      "pack rollback goes back to, and trust: builtin, signed by whom, unsigned, or\n"
      "invalid. An invalid pack never runs. Exit codes: 0 good, 3 something is refused.\n\n",
      "vsswhy pack list\n"
      "\n"
      "既定のパックとインストールしたパックの一覧です。バージョン、ルールの数、pack\n"
      "rollback で戻るバージョン、信頼 (既定、署名者、署名なし、無効) を表示します。\n"
      "無効なパックは使われません。\n"
      "終了コード: 0 問題なし、3 読み込まれないものがある\n\n"}},
    {"pack new",
     FOR_PACK,
     {"vsswhy pack new NAME\n"
      "\n"
      "Makes the folder NAME: pack.json, a first rule with its examples, a log as a\n"
      "test, a spec and a README, in your language. It can be built as it stands.\n\n",
      "vsswhy pack new NAME\n"
      "\n"
      "NAME フォルダーに、pack.json、例付きの最初のルール、テスト用のログ、spec、README\n"
      "を作成します。そのままパックを作成できます。\n\n"}},
    {"pack build",
     FOR_PACK_BUILD,
     {"vsswhy pack build DIR [-o FILE]\n"
      "\n"
      "Makes NAME-VERSION.zip of the folder DIR, with MANIFEST.sha256. Every rule must\n"
      "be good: a draft, or a rule that only the pack's one author has reviewed, is\n"
      "refused. The same files give the same bytes. A signature is kept where it fits.\n\n",
      "vsswhy pack build DIR [-o FILE]\n"
      "\n"
      "DIR フォルダーから NAME-VERSION.zip (MANIFEST.sha256 付き) を作成します。\n"
      "誤りのあるルール、未確認のルール、唯一の作成者が自分で確認したルールがあると\n"
      "作成しません。同じファイルからは同じ zip ができます。署名は、内容に合う場合だけ\n"
      "残します。\n\n"}},
    {"pack sign",
     FOR_PACK_SIGN,
     {"vsswhy pack sign FILE|DIR --key KEY\n"
      "\n"
      "Signs the pack with your SSH key (ssh-ed25519 or sk-ssh-ed25519) by ssh-keygen.\n"
      "The signature is put into the zip or folder.\n\n",
      "vsswhy pack sign FILE|DIR --key KEY\n"
      "\n"
      "SSH 鍵 (ssh-ed25519 または sk-ssh-ed25519) と ssh-keygen でパックに署名します。\n"
      "署名は zip またはフォルダーに入ります。\n\n"}},
    {"pack verify",
     FOR_PACK_VERIFY,
     {"vsswhy pack verify FILE|DIR\n"
      "\n"
      "Tells what a pack is and who signed it. Nothing of it is run. Exit codes: 0\n"
      "signed by a key in your allowed_signers, 3 unsigned or invalid, with the reason.\n\n",
      "vsswhy pack verify FILE|DIR\n"
      "\n"
      "パックの内容と署名者を表示します。パックのスクリプトは実行しません。\n"
      "終了コード: 0 allowed_signers にある鍵の署名、3 署名なしか無効 (理由を表示)\n\n"}},
    {"pack install",
     FOR_PACK_INSTALL,
     {"vsswhy pack install FILE|DIR\n"
      "\n"
      "Verifies a pack, runs its tests in the sandbox, shows what changes, asks, and\n"
      "installs it. With --allowed-signers the line of the signer is added to your own\n"
      "allowed_signers. Exit codes: 0 installed, 2 not agreed, 3 refused.\n\n",
      "vsswhy pack install FILE|DIR\n"
      "\n"
      "パックを検証し、サンドボックスでテストし、変更を表示し、確認のうえインストール\n"
      "します。--allowed-signers を付けると、署名者の行を自分の allowed_signers に追加\n"
      "します。終了コード: 0 インストール済み、2 同意なし、3 拒否\n\n"}},
    {"pack remove",
     FOR_PACK,
     {"vsswhy pack remove NAME\n\nTakes an installed pack out.\n\n",
      "vsswhy pack remove NAME\n\nインストールしたパックを削除します。\n\n"}},
    {"pack rollback",
     FOR_PACK,
     {"vsswhy pack rollback NAME\n\n"
      "Goes back to the version that was installed before; again, and forth.\n\n",
      "vsswhy pack rollback NAME\n\n"
      "前にインストールしていたバージョンに戻します。もう一度実行すると元に戻ります。\n\n"}},
    {"pack diff",
     FOR_PACK_DIFF,
     {"vsswhy pack diff OLD NEW\n"
      "\n"
      "Tells what changed between two versions of a pack and how much that is: wording\n"
      "is a patch, a new rule minor; another root, retry, risk or command, or a rule\n"
      "less, major. OLD and NEW are zips, folders or names of installed packs.\n"
      "Exit codes: 0 the version number says as much, 1 it claims less, 3 a pack is\n"
      "refused.\n\n",
      "vsswhy pack diff OLD NEW\n"
      "\n"
      "パックの 2 つのバージョンの違いと大きさを表示します。文の変更は patch、ルール\n"
      "の追加は minor、原因の判定、再試行、リスク、コマンドの変更やルールの削除は major\n"
      "です。\n"
      "OLD と NEW は zip、フォルダー、インストールしたパックの名前です。\n"
      "終了コード: 0 バージョン番号と合う、1 足りない、3 読み込まれないパックがある\n\n"}},
    {"version",
     0,
     {"vsswhy version\n\nPrints the versions of the program, of Lua and of the packs.\n",
      "vsswhy version\n\nプログラム、Lua、ルールパックのバージョンを表示します。\n"}},
    {"help",
     0,
     {"vsswhy help [COMMAND]\n\nPrints the page of a command, or the overview.\n",
      "vsswhy help [COMMAND]\n\nコマンドのページ、または全体の説明を表示します。\n"}},
};

const size_t page_count = sizeof pages / sizeof *pages;

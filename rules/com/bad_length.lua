-- With event 8193 it means: the description of all writers together has grown too long.
return {
  id       = "com.bad_length",
  severity = "error",
  code     = 0x80070018,
  name     = "ERROR_BAD_LENGTH",
  match    = { code = 0x80070018, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The writers' metadata has grown too long for VSS",
    ja = "ライターのメタデータが大きすぎて、VSS が処理できません",
  },
  short   = { en = "metadata too big", ja = "メタデータ過大" },
  explain = {
    en = "Every writer lists its files and components in one document. Thousands of temporary folders (ASP.NET) or components make it longer than VSS accepts.",
    ja = "各ライターのファイルとコンポーネントは、1 つの文書にまとめられます。ASP.NET の一時フォルダーや多数のコンポーネントにより、VSS の上限を超えました。",
  },
  retry_note = {
    en = "No: the list has to get shorter first.",
    ja = "一覧を減らすまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which writer is the long one is not in this log.",
    ja = "ただし、どのライターかはこのログに残りません",
  },
  advice = {
    en = {
      { "diskshadow, list writers detailed into a file (server editions): which writer fills it?", risk = "check" },
      { "Count the folders below Temporary ASP.NET Files of each .NET version.", risk = "check" },
      { "Empty Temporary ASP.NET Files while IIS is stopped (iisreset /stop), when no web site is in use.", risk = "outage" },
    },
    ja = {
      { "diskshadow の list writers detailed をファイルに出力し、行数の多いライターを調べます (サーバー版)。", risk = "check" },
      { "各 .NET の Temporary ASP.NET Files フォルダーの数を調べます。", risk = "check" },
      { "Web サイトが使われていない時間に iisreset /stop で IIS を停止し、Temporary ASP.NET Files を空にします。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果" },
  },
  source = "winerror.h, as an HRESULT; Microsoft KB 3098315 (XML document is too long).",

  examples = {
    hit = { "Volume Shadow Copy Service error: Unexpected error calling routine XML document is too long. hr = 0x80070018, The program issued a command but the command length is incorrect." },
    miss = { "05/14/2023 18:02:11.480 cannot open d:\\data\\orders.mdb: error 0x80070018" },
  },
}

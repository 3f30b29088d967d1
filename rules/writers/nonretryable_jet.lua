-- Writers of Jet databases: the database engine says what is wrong, not VSS.
return {
  id       = "writers.nonretryable_jet",
  severity = "error",
  match    = { code = 0x800423f4, writer = { "Dhcp Jet Writer", "WINS Jet Writer", "Certificate Authority", "TermServLicensing", "NTDS" } },
  refines  = "writers.nonretryable",
  retry    = "no",
  leads_to = { "com.unexpected", "vss.unexpected_writer_error", "aip.could_not_start_vss" },

  title = {
    en = "{writer}: its database (ESENT) could not be prepared",
    ja = "{writer} のデータベース (ESENT) を準備できませんでした",
  },
  short   = { en = "ESENT database", ja = "ESENT の失敗" },
  explain = {
    en = "This writer stands for one Jet database. A full or damaged database or log file makes it fail until the engine can open it cleanly.",
    ja = "1 つの Jet データベースを対象にするライターです。データベースやログ ファイルの破損、空き容量の不足があると、正常に開けるようになるまで失敗が続きます。",
  },
  retry_note = {
    en = "No: the database has to be put right first.",
    ja = "データベースの問題を解消するまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "What is wrong with the database stands in the ESENT events.",
    ja = "ただし、データベースの問題は ESENT のイベントに残ります",
  },
  advice = {
    en = {
      { "Application log around {local|the failure}: source ESENT (or NTDS ISAM) and VSS 6015; the file it names.", risk = "check" },
      { "Free space of the volume with that file, and the role itself: does it answer?", risk = "check" },
      { "Repair the database by the procedure of that role, when nobody uses it and with a copy of the files at hand. For NTDS that means an outage of the domain controller: plan it.", risk = "outage" },
    },
    ja = {
      { "{local|失敗時刻} 前後のアプリケーション ログで、ソース ESENT (または NTDS ISAM) と VSS 6015、および対象のファイルを調べます。", risk = "check" },
      { "そのファイルがあるボリュームの空き容量と、役割が応答しているかを調べます。", risk = "check" },
      { "その役割が使われていない時間に、ファイルの控えを取ってから、データベースを役割ごとの手順で修復します。NTDS ではドメイン コントローラーが止まるため、計画して行います。", risk = "outage" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  source = "Message table of vssvc.exe (6015: a Jet function failed); practice of support desks.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Dhcp Jet Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'NTDS' is in failed state!",
        "- Status: 8 (VSS_WS_FAILED_AT_PREPARE_SNAPSHOT)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'Dhcp Jet Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f3 (<Unknown error code>)" },
    },
  },
}

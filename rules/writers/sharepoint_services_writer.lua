-- The writer SharePoint Services Writer and the service behind it.
return {
  id       = "writers.sharepoint_services_writer",
  severity = "info",
  writer   = "SharePoint Services Writer",
  guid     = "da452614-4858-5e53-a512-38aab25c61ad",
  service  = "SharePoint VSS Writer (SPWriterV4)",

  title   = { en = "The failed writer is SharePoint Services Writer", ja = "失敗したライターは SharePoint Services Writer です" },
  short   = { en = "writer", ja = "ライター" },
  explain = {
    en = "It names the databases of the SharePoint farm. Restarting the writer's service does not stop the sites.",
    ja = "SharePoint ファームのデータベースを報告します。ライターのサービスを再起動しても、サイトは止まりません。",
  },
  source  = "Microsoft: In-Box VSS Writers; names and ids as vssadmin list writers prints them.",

  examples = {
    hit = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'SharePoint Services Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
    miss = {
      { "05/14/2023 18:03:52.957 [05/15/2023 03:03:52.787] OUTPUT:",
        "ERROR: Selected writer 'WMI Writer' is in failed state!",
        "- Status: 9 (VSS_WS_FAILED_AT_FREEZE)",
        "- Writer Failure code: 0x800423f4 (<Unknown error code>)" },
    },
  },
}

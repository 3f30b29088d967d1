-- A writer keeps a limited number of backup sessions; unfinished ones fill them up. In event 12289 it is noise about old sessions.
return {
  id       = "vss.writer_status_not_available",
  severity = "error",
  code     = 0x80042409,
  name     = "VSS_E_WRITER_STATUS_NOT_AVAILABLE",
  match    = { code = 0x80042409, vss = true },
  unless   = { event_id = 12289 },
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "VSS could not get the status of one or more writers",
    ja = "一部のライターの状態を取得できませんでした",
  },
  short   = { en = "no status", ja = "状態の取得不可" },
  explain = {
    en = "A writer remembers only a few backup sessions at a time. Many at once, or sessions that were never closed with BackupComplete, leave no room for this one.",
    ja = "ライターが記憶できるバックアップの数には限りがあります。同時に多数を実行するか、BackupComplete で終わっていないものが残ると、状態を取得できません。",
  },
  retry_note = {
    en = "Yes, when fewer backups run; after 10 minutes.",
    ja = "ほかのバックアップが少ないとき、10 分後に再実行できます。",
  },
  confidence = {
    "likely",
    en = "Which writer it was is not in this log.",
    ja = "ただし、どのライターかはこのログに残りません",
  },
  advice = {
    en = {
      { "vssadmin list writers: any that wait ([5]) although no backup runs?", risk = "check" },
      { "How many products and hypervisor backups start within the same hour?", risk = "check" },
      { "Restart the service of the waiting writer when nobody uses its application.", risk = "outage" },
    },
    ja = {
      { "vssadmin list writers で、バックアップがないのに [5] のまま待っているライターを調べます。", risk = "check" },
      { "同じ時間帯に始まるバックアップ製品と仮想化基盤側のバックアップを数えます。", risk = "check" },
      { "待っているライターのサービスを、アプリケーションが使われていない時間に再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the Application event log {from|10 min before}-{to|5 min after the failure}", "the output of vssadmin list writers" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)", "vssadmin list writers の結果" },
  },
  source = "Microsoft: Writer Errors and Vetoes. As hr of event 12289 (older writer session state is being removed) it tells of sessions older than two days, KB 978773, and nothing of the present backup: not matched there. The Virtual Disk Service (diskpart) uses the same number for an error of its own, so the entry has to be about VSS.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042409): m_pVssObject->GatherWriterStatus(&pAsync)" },
    miss = {
      "05/14/2023 18:02:11.480 Virtual Disk Service error 0x80042409 while disk 2 was cleaned",
      { "Event ID: 12289",
        "Volume Shadow Copy Service error: Unexpected error An older writer session state is being removed. . hr = 0x80042409." },
    },
  },
}

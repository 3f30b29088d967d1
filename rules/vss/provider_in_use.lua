-- A provider cannot be unregistered while it works; it is no collision of two backups.
return {
  id       = "vss.provider_in_use",
  severity = "error",
  code     = 0x80042307,
  name     = "VSS_E_PROVIDER_IN_USE",
  retry    = "after-wait",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A VSS provider could not be removed because it is at work",
    ja = "VSS プロバイダーが使用中のため、登録を解除できませんでした",
  },
  short   = { en = "provider busy", ja = "プロバイダー使用" },
  explain = {
    en = "The code belongs to the removal of a provider while shadow copies of it exist. It does not mean that two backups met: that is 0x80042316.",
    ja = "プロバイダーの登録を解除するときに、そのシャドウコピーが残っていると発生します。バックアップ同士が重なったことを示すコードは 0x80042316 です。",
  },
  retry_note = {
    en = "Yes, once the shadow copies of that provider are finished.",
    ja = "そのプロバイダーの処理が終われば再実行できます。",
  },
  confidence = {
    "likely",
    en = "Which provider it was is not in this log.",
    ja = "ただし、どのプロバイダーかはこのログに残りません",
  },
  advice = {
    en = {
      { "Was a backup product or a storage agent being installed, updated or removed at {local|that time}? MsiInstaller entries in the Application log.", risk = "check" },
      { "vssadmin list providers and vssadmin list shadows: which provider still holds shadow copies?", risk = "check" },
      { "Wait until that backup or replication has ended, then repeat the removal or the backup.", risk = "check" },
      { "If it never ends, restart the service of that provider when nothing uses its shadow copies: they may be lost.", risk = "outage" },
    },
    ja = {
      { "{local|失敗時刻} に、バックアップ製品やストレージのエージェントの導入、更新、削除がなかったか、アプリケーション ログの MsiInstaller で調べます。", risk = "check" },
      { "vssadmin list providers と vssadmin list shadows で、シャドウコピーが残っているプロバイダーを調べます。", risk = "check" },
      { "その処理が終わるのを待ち、削除またはバックアップをやり直します。", risk = "check" },
      { "終わらない場合は、シャドウコピーが使われていないことを確かめ、そのプロバイダーのサービスを再起動します。", risk = "outage" },
    },
  },
  ask = {
    en = { "the output of vssadmin list providers and vssadmin list shadows", "the Application event log {from|10 min before}-{to|5 min after the failure}" },
    ja = { "vssadmin list providers と vssadmin list shadows の結果", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション)" },
  },
  source = "vsserror.h: the provider is in use and cannot be unregistered. The Actiphy article leaves out the second half, which reads like two backups that met.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042307): pAdmin->UnregisterProvider(id)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}

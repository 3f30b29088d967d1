-- A programming slip of the requester: COM was not prepared in the thread that called.
return {
  id       = "com.not_initialized",
  severity = "error",
  code     = 0x800401f0,
  name     = "CO_E_NOTINITIALIZED",
  match    = { code = 0x800401f0, vss = true },
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The backup product called VSS without preparing COM",
    ja = "製品が COM の初期化を行わずに VSS を呼び出しました",
  },
  short   = { en = "product bug", ja = "製品の不具合" },
  explain = {
    en = "Every thread that talks to VSS has to call CoInitializeEx first. No setting of Windows changes that; only a newer product does.",
    ja = "VSS を呼び出すスレッドでは、先に CoInitializeEx が必要です。Windows の設定では直らず、製品の更新が必要です。",
  },
  retry_note = {
    en = "No, or by luck: it depends on the order of threads.",
    ja = "更新するまで、成功しても偶然です。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "Version of the product against the newest one; release notes.", risk = "check" },
      { "Update the product; if it is the newest, send this log to its vendor.", risk = "change" },
    },
    ja = {
      { "製品のバージョンを最新版と比べ、修正内容を確かめます。", risk = "check" },
      { "製品を更新します。最新の場合は、このログをベンダーに送ります。", risk = "change" },
    },
  },
  ask = {
    en = { "the whole task log", "name and version of the backup product" },
    ja = { "タスクログ全体", "バックアップ製品の名前とバージョン" },
  },
  source = "winerror.h.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800401f0): CreateVssBackupComponents(&m_pVssObject)" },
    miss = { "05/14/2023 18:02:11.480 cannot load plug-in audit.dll: error 0x800401f0" },
  },
}

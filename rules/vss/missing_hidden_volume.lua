-- The snapshot LUN came, its partition was not taken up as a hidden volume.
return {
  id       = "vss.missing_hidden_volume",
  severity = "error",
  code     = 0x800423f9,
  name     = "VSS_E_MISSING_HIDDEN_VOLUME",
  retry    = "after-wait",

  title = {
    en = "The disk of the snapshot came, but its hidden volume did not",
    ja = "スナップショットのディスク上に、非表示のボリュームが現れませんでした",
  },
  short   = { en = "hidden volume", ja = "非表示ボリューム" },
  explain = {
    en = "A hardware snapshot arrives read-only and without a drive letter. The disk is there, yet Windows mounted no volume on it: automount is off, or the copy is not consistent.",
    ja = "ハードウェア スナップショットは、読み取り専用でドライブ文字のない状態で追加されます。ディスクは認識されましたが、ボリュームがマウントされていません。自動マウントの無効か、コピーの不整合が考えられます。",
  },
  retry_note = {
    en = "Yes, once automounting has been checked.",
    ja = "自動マウントの設定を確かめてから再実行できます。",
  },
  confidence = {
    "certain",
    en = "Which volume was awaited is not in this log.",
    ja = "ただし、待っていたボリュームは特定できません",
  },
  advice = {
    en = {
      { "diskpart, automount: must say enabled.", risk = "check" },
      { "Application log VSS 12363; System log Ntfs 55, 98 for the snapshot volume.", risk = "check" },
      { "diskpart, automount enable (on a shared SAN only as the storage team agrees).", risk = "change" },
    },
    ja = {
      { "diskpart の automount が有効か調べます。", risk = "check" },
      { "アプリケーション ログの VSS 12363 と、システム ログの Ntfs 55、98 を調べます。", risk = "check" },
      { "diskpart の automount enable で有効にします。共有の SAN では、ストレージの管理者の了承を得ます。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of diskpart list disk and list volume" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "diskpart の list disk と list volume の結果" },
  },
  source = "vsserror.h; event VSS 12363.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x800423f9): m_pVssObject->DoSnapshotSet(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x800423fa): m_pVssObject->DoSnapshotSet(&pAsync)" },
  },
}

-- The import of transportable shadow copies is incomplete: one LUN of several did not come.
return {
  id       = "vss.some_snapshots_not_imported",
  severity = "error",
  code     = 0x80042321,
  name     = "VSS_E_SOME_SNAPSHOTS_NOT_IMPORTED",
  retry    = "no",

  title = {
    en = "Only part of the transportable shadow copies arrived",
    ja = "移送可能なシャドウコピーの一部をインポートできませんでした",
  },
  short   = { en = "import partial", ja = "一部インポート" },
  explain = {
    en = "Some LUNs of the set were found on this server and others were not. The paths and the provider work in principle; a single LUN is masked, late or damaged.",
    ja = "スナップショット セットの LUN のうち、一部だけが見つかりました。経路とプロバイダーは動作しており、特定の LUN の割り当て、遅延、異常が原因です。",
  },
  retry_note = {
    en = "No: find the missing LUN first; the set must be complete.",
    ja = "不足する LUN を解消するまで、セットは完成しません。",
  },
  confidence = {
    "certain",
    en = "Which LUN is missing is not in this log.",
    ja = "ただし、不足している LUN は特定できません",
  },
  advice = {
    en = {
      { "Compare the number of volumes in the set with the new disks in diskpart, list disk.", risk = "check" },
      { "Application log: VSS 12362 to 12364 (a disk or volume that was expected).", risk = "check" },
      { "Present the missing LUN to this server on the array, rescan, and import again.", risk = "change" },
    },
    ja = {
      { "セットのボリューム数と、diskpart の list disk に現れたディスクの数を比べます。", risk = "check" },
      { "アプリケーション ログの VSS 12362～12364 (見つからないディスクやボリューム) を調べます。", risk = "check" },
      { "ストレージ側で不足する LUN を割り当て、再スキャンしてからインポートし直します。", risk = "change" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of diskpart list disk and list volume", "make, model and VSS provider version of the storage array" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "diskpart の list disk と list volume の結果", "ストレージの機種名と VSS プロバイダーのバージョン" },
  },
  source = "vsserror.h; its twin 0x00042321 says the same as a success.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042321): m_pVssObject->ImportSnapshots(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042320): m_pVssObject->ImportSnapshots(&pAsync)" },
  },
}

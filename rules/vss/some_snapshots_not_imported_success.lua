-- Success in name only: the caller has to look which shadow copies are there.
return {
  id       = "vss.some_snapshots_not_imported_success",
  severity = "warning",
  code     = 0x00042321,
  name     = "VSS_S_SOME_SNAPSHOTS_NOT_IMPORTED",
  match    = { text = { "VSS_S_SOME_SNAPSHOTS_NOT_IMPORTED", "(0x42321)" } },

  title = {
    en = "The import went through, but not with all shadow copies",
    ja = "インポートは完了しましたが、不足しているシャドウコピーがあります",
  },
  short   = { en = "import with gaps", ja = "不足あり" },
  explain = {
    en = "VSS calls it a success because at least one shadow copy was imported. A backup that reads all volumes of the set fails later at the one that is not there.",
    ja = "1 つ以上インポートできたため成功とされています。セットのすべてのボリュームを読み取るバックアップは、不足している箇所で後から失敗します。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "diskshadow, list shadows all: which volumes of the set are there?", risk = "check" },
      { "Is the missing volume one that the backup needs? If so, repeat the import once its LUN is visible.", risk = "check" },
    },
    ja = {
      { "diskshadow の list shadows all で、セットにあるボリュームを調べます。", risk = "check" },
      { "不足するボリュームがバックアップに必要か確かめます。必要な場合は、LUN が見えてからインポートし直します。", risk = "check" },
    },
  },
  ask = {
    en = { "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list shadows" },
    ja = { "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list shadows の結果" },
  },
  source = "vsserror.h: severity success.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 ImportSnapshots: VSS_S_SOME_SNAPSHOTS_NOT_IMPORTED" },
    miss = { "05/14/2023 18:02:11.480 ImportSnapshots: all imported" },
  },
}

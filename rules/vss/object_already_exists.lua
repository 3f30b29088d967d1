-- Something was added twice; which kind of thing, the call tells.
return {
  id       = "vss.object_already_exists",
  severity = "error",
  code     = 0x8004230d,
  name     = "VSS_E_OBJECT_ALREADY_EXISTS",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "The same component was added to the backup twice ({call|VSS})",
    ja = "同じコンポーネントが 2 回追加されました ({call|VSS})",
  },
  short   = { en = "added twice", ja = "二重の追加" },
  explain = {
    en = "A writer's component with the same path and name was in the selection already: a slip of the backup product, or of a writer that lists it twice.",
    ja = "同じパスと名前のコンポーネントがすでに選択されています。バックアップ製品の不具合か、ライターが同じコンポーネントを 2 回報告しています。",
  },
  retry_note = {
    en = "No: it will fail the same way until the duplicate is gone.",
    ja = "重複をなくすまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "certain",
    en = "Which component it is does not stand in this log.",
    ja = "ただし、コンポーネントの名前はこのログに残りません",
  },
  advice = {
    en = {
      { "diskshadow, list writers detailed (server editions): does a writer show one component twice?", risk = "check" },
      { "Are two instances of the same application installed, one of them broken? Compare vssadmin list writers: a name that stands there twice.", risk = "check" },
      { "Create the task anew; then update the backup product.", risk = "change" },
    },
    ja = {
      { "diskshadow の list writers detailed (サーバー版) で、同じコンポーネントが 2 回表示されないか調べます。", risk = "check" },
      { "同じアプリケーションが複数導入されていないか、vssadmin list writers で同じ名前のライターを調べます。", risk = "check" },
      { "タスクを作り直します。改善しない場合は、バックアップ製品を更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers", "the version of the backup product", "the settings of the task" },
    ja = { "vssadmin list writers の結果", "バックアップ製品のバージョン", "タスクの設定" },
  },
  source = "Actiphy KB: VSS error troubleshooting (AddComponent); Microsoft: IVssBackupComponents::AddComponent.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x8004230d): m_pVssObject->AddComponent(instance, writer, type, path, name)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x8004230c): m_pVssObject->AddToSnapshotSet(v, GUID_NULL, &id)" },
  },
}

-- Shares of too many file servers in one set.
return {
  id       = "vss.maximum_number_of_remote_machines_reached",
  severity = "error",
  code     = 0x80042322,
  name     = "VSS_E_MAXIMUM_NUMBER_OF_REMOTE_MACHINES_REACHED",
  retry    = "no",

  title = {
    en = "The snapshot set would cover shares of too many file servers",
    ja = "1 つのセットに含められるファイル サーバーの数を超えました",
  },
  short   = { en = "too many servers", ja = "サーバー数超過" },
  explain = {
    en = "A set may span file shares (SMB) of several servers, but only of a fixed number. Local volumes do not count.",
    ja = "ファイル共有 (SMB) のスナップショットでは、1 つのセットに含められるサーバーの数に上限があります。ローカルのボリュームは数えません。",
  },
  retry_note = {
    en = "No: divide the shares among several tasks.",
    ja = "共有を複数のタスクに分けるまで、同じ結果になります。",
  },
  confidence = "certain",
  advice = {
    en = {
      { "List the servers behind the shares of the task (net use, DFS: dfsutil link).", risk = "check" },
      { "One task a file server, one after the other.", risk = "change" },
    },
    ja = {
      { "タスクの対象の共有がどのサーバーにあるか、net use などで調べます。", risk = "check" },
      { "ファイル サーバーごとにタスクを分け、順番に実行します。", risk = "change" },
    },
  },
  ask = {
    en = { "the settings of the task", "the shares and their servers" },
    ja = { "タスクの設定", "対象の共有とサーバーの一覧" },
  },
  source = "vsserror.h. The number itself is not documented.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042322): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042312): m_pVssObject->AddToSnapshotSet((LPWSTR)volume.c_str(), GUID_NULL, &SnapshotID)" },
  },
}

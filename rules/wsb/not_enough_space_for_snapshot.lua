-- Windows Server Backup checks the room for shadow copies beforehand; the small hidden partitions fail the check.
return {
  id       = "wsb.not_enough_space_for_snapshot",
  severity = "error",
  code     = 0x80780119,
  retry    = "no",

  title = {
    en = "A volume has too little room for its shadow copy (system image)",
    ja = "システム イメージの対象に、空きの足りないボリュームがあります",
  },
  short   = { en = "WSB: no room", ja = "WSB の空き不足" },
  explain = {
    en = "The same as 0x8004231f, told before VSS is asked. The volume is mostly the recovery, EFI or system-reserved partition: below 500 MB of size keep 50 MB free (32 MB is the bare minimum), from there on 320 MB.",
    ja = "0x8004231f と同じ内容で、VSS を呼び出す前の確認で検出されます。多くは回復パーティション、EFI システム パーティション、システムで予約済みの区画です。空きの目安は 500 MB 未満の区画で 50 MB (最低 32 MB)、500 MB 以上で 320 MB です。",
  },
  retry_note = {
    en = "No: make room on that partition first.",
    ja = "区画の空きを確保するまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Which partition is short of room is not in this log.",
    ja = "ただし、どの区画かはこのログに残りません",
  },
  advice = {
    en = {
      { "diskpart, list partition and list volume; reagentc /info tells which one is the recovery partition.", risk = "check" },
      { "fsutil volume diskfree with the volume's id (mountvol) shows what is free.", risk = "check" },
      { "Enlarge that partition, or rebuild Windows RE, which frees left-overs: reagentc /disable, then reagentc /enable.", risk = "change" },
      { "Or back up the drives alone, without the hidden partitions (no bare-metal restore then).", risk = "change" },
    },
    ja = {
      { "diskpart の list partition と list volume で容量を、reagentc /info で回復パーティションを調べます。", risk = "check" },
      { "mountvol のボリューム ID を使い、fsutil volume diskfree で空きを調べます。", risk = "check" },
      { "区画を広げるか、reagentc /disable、reagentc /enable の順に実行して Windows RE を作り直し、残ったファイルを整理します。", risk = "change" },
      { "または、隠し区画を含めずドライブだけをバックアップします (ベアメタル回復はできません)。", risk = "change" },
    },
  },
  ask = {
    en = { "the log files of that time in C:\\Windows\\Logs\\WindowsServerBackup", "the output of diskpart list partition and reagentc /info" },
    ja = { "C:\\Windows\\Logs\\WindowsServerBackup にある該当時刻のログ", "diskpart の list partition と reagentc /info の結果" },
  },
  source = "No official page is at hand for the number: general knowledge, hence likely. Minimum sizes: Microsoft, MinDiffAreaFileSize (32 / 320 MB) and the partition guide (50 / 320 MB); the safer figure is told.",

  examples = {
    hit = { "The backup failed. There is not enough disk space to create the volume shadow copy on the storage location. Error 0x80780119" },
    miss = { "The backup failed. Error 0x80780049" },
  },
}

-- CAPI2 513: Cryptographic Services fails while it lists the files of Windows.
return {
  id       = "windows.system_writer_files",
  severity = "warning",
  match    = {
    { text = "Cryptographic Services failed while processing the OnIdentity" },
    { provider = { "Microsoft-Windows-CAPI2", "CAPI2" }, event_id = { 512, 513 } },
  },

  title = {
    en = "The System Writer could not list all files of Windows (CAPI2 512, 513)",
    ja = "System Writer がファイルを列挙できませんでした (CAPI2 512、513)",
  },
  explain = {
    en = "With access denied on mslldp or vsock it is mostly harmless. If System Writer is missing from vssadmin list writers or fails, this is the cause: a driver with a wrong ImagePath, permissions below winsxs, or very many files.",
    ja = "mslldp や vsock のアクセス拒否であれば、多くは無害です。System Writer が一覧にないか失敗している場合は原因です。ドライバーの ImagePath の誤り、winsxs のアクセス許可、大量のファイルなどを調べます。",
  },
  advice = {
    en = {
      { "vssadmin list writers: is System Writer there and stable?", risk = "check" },
      { "Which file or service does the text name below System Error?", risk = "check" },
      { "Put the ImagePath of that service or driver right (reg query shows it), after an export of the key.", risk = "change" },
    },
    ja = {
      { "vssadmin list writers で、System Writer があり、安定しているか調べます。", risk = "check" },
      { "記録の「System Error」の下にあるファイルやサービスを調べます。", risk = "check" },
      { "キーをエクスポートしてから、該当するサービスやドライバーの ImagePath を直します。", risk = "change" },
    },
  },
  source = "Microsoft Japan support blog, 2017/05/17 (VSSSystemWriter) and 2018/08/07.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: Microsoft-Windows-CAPI2",
        "Event ID: 512",
        "Level: Error" },
      "Cryptographic Services failed while processing the OnIdentity() call in the System Writer Object.",
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 513",
        "Level: Error" },
    },
  },
}

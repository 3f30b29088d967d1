-- A shadow copy could not be deleted yet.
return {
  id       = "volsnap.delete_failed",
  severity = "warning",
  match    = { provider = "volsnap", event_id = 63 },

  title = {
    en = "A shadow copy could not be deleted; Windows will try again",
    ja = "シャドウコピーを削除できませんでした (Windows が再試行します)",
  },
  explain = {
    en = "It stays for now and takes room and one of the 512 places of its volume. Only a trouble if it repeats.",
    ja = "シャドウコピーが残り、空き容量と、ボリュームあたり 512 個の枠を消費します。繰り返す場合だけ調べます。",
  },
  advice = {
    en = {
      { "vssadmin list shadows: does the number grow?", risk = "check" },
    },
    ja = {
      { "vssadmin list shadows で、個数が増え続けていないか調べます。", risk = "check" },
    },
  },
  source = "Message table of volsnap.sys; id 63.",

  examples = {
    hit = {
      { "Log Name: System",
        "Source: volsnap",
        "Event ID: 63",
        "Level: Error" },
    },
    miss = {
      { "Log Name: System",
        "Source: Northwind Agent",
        "Event ID: 63",
        "Level: Error" },
    },
  },
}

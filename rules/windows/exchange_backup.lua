-- How the Exchange writer tells the end of a backup.
return {
  id       = "windows.exchange_backup",
  severity = "info",
  match    = { provider = { "MSExchangeIS", "MSExchangeRepl", "MSExchangeIS Mailbox Store" }, event_id = { 2007, 2034, 9782 } },

  title = {
    en = "The Exchange writer reports on a backup (2007, 2034, 9782)",
    ja = "Exchange のライターの記録です (2007、2034、9782)",
  },
  explain = {
    en = "9782 is the normal end. 2007 and 2034 mean that the backup was given up or failed; look for the VSS entry before it. From 2013 on the service is MSExchangeRepl, before it MSExchangeIS.",
    ja = "9782 は正常終了です。2007 と 2034 は中止または失敗を示し、前にある VSS の記録を調べます。サービスは 2013 以降が MSExchangeRepl、それより前が MSExchangeIS です。",
  },
  advice = {
    en = {
      { "vssadmin list writers: is Microsoft Exchange Writer stable?", risk = "check" },
    },
    ja = {
      { "vssadmin list writers で、Microsoft Exchange Writer が安定しているか調べます。", risk = "check" },
    },
  },
  source = "General knowledge of backup support; Exchange 2007, 2034, 9782.",

  examples = {
    hit = {
      { "Log Name: Application",
        "Source: MSExchangeIS",
        "Event ID: 2007",
        "Level: Error" },
    },
    miss = {
      { "Log Name: Application",
        "Source: Northwind Agent",
        "Event ID: 9782",
        "Level: Error" },
    },
  },
}

-- The old twin of 0x80042311: only programs built with an early SDK still return it.
return {
  id       = "vss.corrupt_xml_document",
  severity = "error",
  code     = 0x80042310,
  name     = "VSS_E_CORRUPT_XML_DOCUMENT",
  retry    = "no",
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "A metadata document of the backup is corrupt (old form of the code)",
    ja = "バックアップのメタデータ (XML) が破損しています",
  },
  short   = { en = "corrupt XML", ja = "XML の破損" },
  explain = {
    en = "The same as 0x80042311 in programs built for Windows XP and Server 2003. On a current Windows it points to an old requester or writer, or to a saved document from one.",
    ja = "0x80042311 と同じ意味で、Windows XP / Server 2003 向けのプログラムが返します。現在の Windows では、古い製品か、古い製品が保存したメタデータが原因です。",
  },
  retry_note = {
    en = "No: replace the old program or its document first.",
    ja = "古い製品またはメタデータを更新するまで、同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Whose document it is does not stand in this log.",
    ja = "ただし、どの製品のメタデータかは残りません",
  },
  advice = {
    en = {
      { "Which version of the backup product is it, and does it support this Windows?", risk = "check" },
      { "vssadmin list writers: a writer of an old application (its vendor, not Microsoft's)?", risk = "check" },
      { "Update that product or application.", risk = "change" },
    },
    ja = {
      { "バックアップ製品のバージョンが、この Windows に対応しているか調べます。", risk = "check" },
      { "vssadmin list writers で、古いアプリケーションのライターがないか調べます。", risk = "check" },
      { "該当する製品またはアプリケーションを更新します。", risk = "change" },
    },
  },
  ask = {
    en = { "the output of vssadmin list writers", "name and version of the backup product" },
    ja = { "vssadmin list writers の結果", "バックアップ製品の名前とバージョン" },
  },
  source = "vsserror.h marks it as deprecated in favour of 0x80042311; both are told apart here because the advice differs.",

  examples = {
    hit = { "05/14/2023 18:02:11.480 COM Error(0x80042310): m_pVssObject->GatherWriterMetadata(&pAsync)" },
    miss = { "05/14/2023 18:02:11.480 COM Error(0x80042311): m_pVssObject->GatherWriterMetadata(&pAsync)" },
  },
}

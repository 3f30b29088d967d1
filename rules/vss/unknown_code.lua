-- A failure whose code no rule names: its number is taken apart, so that nothing is dropped in silence.
local FACILITIES = {
  [0] = { en = "a general COM error", ja = "COM の一般的なエラー" },
  [1] = { en = "FACILITY_RPC, a call to another process", ja = "FACILITY_RPC (ほかのプロセスの呼び出し)" },
  [2] = { en = "FACILITY_DISPATCH, an automation error", ja = "FACILITY_DISPATCH (オートメーションのエラー)" },
  [3] = { en = "FACILITY_STORAGE, structured storage", ja = "FACILITY_STORAGE (構造化ストレージ)" },
  [4] = { en = "FACILITY_ITF, the interface's own code", ja = "FACILITY_ITF (インターフェイス固有のコード)" },
  [7] = { en = "FACILITY_WIN32, an error of Windows", ja = "FACILITY_WIN32 (Windows のエラー)" },
  [8] = { en = "FACILITY_WINDOWS", ja = "FACILITY_WINDOWS" },
}

local function facility_of(code)
  local number = code >> 16 & 0x7ff
  return FACILITIES[number] or { en = "facility " .. number, ja = "ファシリティ " .. number }
end

-- What is known of the numbers around a code.
local function neighbours_of(code)
  if code >= 0x800423f0 and code <= 0x800423ff then
    return { en = "It lies among the failures that writers report.", ja = "ライターが報告するエラーの範囲にあります。" }
  elseif code >= 0x80042300 and code <= 0x8004233f then
    return { en = "It lies among the errors of VSS and its providers.", ja = "VSS とプロバイダーのエラーの範囲にあります。" }
  elseif code >= 0x80042340 and code <= 0x800425ff then
    return { en = "It lies among the rarer codes of VSS and its tools.", ja = "VSS と関連ツールのまれなコードの範囲にあります。" }
  elseif code >> 16 == 0x8007 then
    local number = code & 0xffff
    return {
      en = ("It is Windows error %d: net helpmsg %d explains it."):format(number, number),
      ja = ("Windows のエラー %d です。net helpmsg %d で意味が分かります。"):format(number, number),
    }
  end
  return { en = "It is no code of VSS itself.", ja = "VSS 自体のコードではありません。" }
end

return {
  id       = "vss.unknown_code",
  severity = "error",
  match    = { code = "unknown" },
  leads_to = { "aip.could_not_start_vss" },

  title = {
    en = "{call|VSS} failed with {code}, which no rule explains",
    ja = "{call|VSS} が {code} で失敗しました (ルールにないコードです)",
  },
  short   = { en = "unknown code", ja = "未知のコード" },
  explain = {
    en = "{code}: {facility}. {neighbours}",
    ja = "{code} は {facility} です。{neighbours}",
  },
  retry_note = {
    en = "Cannot be said for a code that is not known.",
    ja = "未知のコードのため、判断できません。",
  },
  reply = {
    en = "{call|a call of VSS} ended with an error whose meaning we are looking into",
    ja = "{call|VSS} が調査中のエラーで終了したため",
  },
  confidence = {
    "likely",
    en = "What the code means is not known.",
    ja = "ただし、コードの意味は分かっていません",
  },
  advice = {
    en = {
      { "Look up {code} at Microsoft (vsserror.h, winerror.h) and at the vendor.", risk = "check", reply = false },
      { "Event logs of that time: VSS, VolSnap, disk, and the text behind hr = {code}.", risk = "check", reply = false },
      { "vssadmin list writers and vssadmin list providers: a failed writer or a provider of another vendor?", risk = "check", reply = false },
      { "Once the meaning is known, write a rule: vsswhy help rule-file.", risk = "check", reply = false },
    },
    ja = {
      { "{code} を Microsoft の資料 (vsserror.h、winerror.h) と製品のサポートで調べます。", risk = "check", reply = false },
      { "同じ時間帯のイベント ログの VSS、VolSnap、disk と、hr = {code} の後の文を調べます。", risk = "check", reply = false },
      { "vssadmin list writers と vssadmin list providers で、失敗したライターや他社製のプロバイダーを調べます。", risk = "check", reply = false },
      { "意味が分かったら、ルールを追加します (vsswhy help rule-file)。", risk = "check", reply = false },
    },
  },
  ask = {
    en = { "the whole task log", "event logs {from|10 min before}-{to|5 min after the failure} (Application, System)", "the output of vssadmin list writers" },
    ja = { "タスクログ全体", "イベント ログ {from|失敗の 10 分前}～{to|5 分後} (アプリケーション、システム)", "vssadmin list writers の結果" },
  },
  when = function(hit)
    return { facility = facility_of(hit.code), neighbours = neighbours_of(hit.code) }
  end,
  source = "Structure of an HRESULT: winerror.h. Ranges: vsserror.h, vswriter.h.",

  examples = {
    hit = {
      "05/14/2023 18:02:11.480 COM Error(0x80042333): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.480 com exception caught(0x800704c7) in VssStart",
    },
    miss = {
      "05/14/2023 18:02:11.480 COM Error(0x00042309): m_pVssObject->DoSnapshotSet(&pAsync)",
      "05/14/2023 18:02:11.480 address 0x80042333 mapped",
    },
  },
}

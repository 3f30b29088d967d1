-- aipcontrol diskinfo beside a lack of storage: which partition is too small, computed from its clusters.
local MIB = 1024 * 1024
local SMALL_MB = 500      -- below this size Windows asks for less
local TIGHT_MB = 50       -- what Microsoft's partition guide advises for a small recovery partition

-- The number behind a label, whatever stands between them (":", "=", blanks); nil without one.
local function number_behind(text, label)
  local _, to = string.find(text, label, 1, true)
  local digits = ""
  for at = (to or #text) + 1, math.min(#text, (to or #text) + 60) do
    local byte = string.byte(text, at)
    if byte >= 48 and byte <= 57 then
      digits = digits .. string.sub(text, at, at)
    elseif digits ~= "" or byte == 10 then
      break
    end
  end
  return tonumber(digits)
end

-- "C" of "Drive Letter: C:"; nil for <None>.
local function letter_of(text)
  local _, at = string.find(text, "Drive Letter", 1, true)
  repeat
    at = at and at + 1
    local sign = at and string.sub(text, at, at)
  until sign ~= " " and sign ~= ":" and sign ~= "="
  local letter = at and string.sub(text, at, at) or ""
  return letter >= "A" and letter <= "Z" and letter or nil
end

return {
  id       = "aip.diskinfo",
  severity = "error",
  match    = { text = "Total Sectors" }, -- not Free Clusters: task logs are full of these words
  also     = { code = { 0x8004231f, 0x80042306 } },
  retry    = "no",
  leads_to = { "vss.insufficient_storage", "vss.provider_veto", "vss.provider_veto_adding" },
  when     = function(hit, log)
    local text = hit.text
    local free, cluster = number_behind(text, "Free Clusters"), number_behind(text, "Cluster Size")
    local sectors, sector = number_behind(text, "Total Sectors"), number_behind(text, "Sector Size")
    if not (free and cluster and sectors) or not log.has({ code = { 0x8004231f, 0x80042306 } }) then
      return false
    end
    local size, room = sectors * (sector or 512) / MIB, free * cluster / MIB
    local minimum = size < SMALL_MB and 32 or 320
    local tight = size < SMALL_MB and room < TIGHT_MB
    if room >= minimum and not tight then
      return false
    end
    local letter = letter_of(text)
    return {
      confidence = room < minimum and "likely" or "possible",
      number     = number_behind(text, "Partition Number") or "?",
      size       = string.format("%d", math.floor(size)),
      free       = room < minimum and room > minimum - 0.01 and minimum - 0.01 or string.format("%.2f", room),
      needed     = room < minimum and minimum .. " MB is the minimum" or "32 MB is the minimum, 50 MB is advised",
      needed_ja  = room < minimum and "最低 " .. minimum .. " MB 必要" or "最低 32 MB、推奨 50 MB",
      where      = letter and ("Drive " .. letter .. ":") or "The recovery partition",
      where_ja   = letter and (letter .. ": ドライブ") or "回復パーティション",
    }
  end,

  title = {
    en = "{where} has too little room for a shadow copy",
    ja = "{where_ja}の空きが足りず、スナップショットを作成できませんでした",
  },
  short   = { en = "no space", ja = "空き不足" },
  explain = {
    en = "Free Clusters x Cluster Size of that partition is less than VSS wants for its storage. Every volume of the task needs room of its own, the hidden ones too.",
    ja = "この区画の Free Clusters x Cluster Size が、VSS の記憶域に必要な容量を下回っています。ドライブ文字のないボリュームを含め、対象ごとに空きが必要です。",
  },
  retry_note = {
    en = "No: it will fail the same way until there is room.",
    ja = "空きを確保するまで、再実行しても同じ結果になります。",
  },
  confidence = {
    "likely",
    en = "Partition {number} ({size} MB) has {free} MB free; {needed}.",
    ja = "区画 {number} ({size} MB) の空きは {free} MB です ({needed_ja})",
  },
  advice = {
    en = {
      { "Is that partition part of the task?", risk = "check" },
      { "After a bare-metal restore wait 21 minutes after start, then look again: leftovers free themselves.", risk = "check" },
      { "Enlarge the partition, or make room in it by the vendor's procedure.", risk = "change" },
      { "Or leave it out of the task. Windows RE may then be missing after a restore: ask the customer first.", risk = "change" },
    },
    ja = {
      { "その区画がバックアップの対象か調べます。", risk = "check" },
      { "ベアメタル復元の後は、起動から 21 分後に再び調べます。残ったデータは自動で解放されます。", risk = "check" },
      { "区画を広げるか、ベンダーの手順に従って空きを増やします。", risk = "change" },
      { "または、対象から外します。復元後に Windows 回復環境が使えないことがあるため、お客様の了承を得ます。", risk = "change" },
    },
  },
  ask = {
    en = { "the whole task log", "the volumes of the task (its settings)" },
    ja = { "タスクログ全体", "タスクの対象のボリューム (設定画面)" },
  },
  source = "Actiphy KB: 0x8004231f and Exit -311; Microsoft: MinDiffAreaFileSize (32 MB below 500 MB, 320 MB from there on), Windows RE partition guide (50 MB); Microsoft Japan support blog, 2024/07/15.",

  examples = {
    hit = {
      { "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart",
        "",
        "Partition Number: 4",
        "Drive Letter: <None>",
        "Sector Size: 512",
        "Cluster Size: 4096",
        "Total Clusters: 127743",
        "Free Clusters: 7000",
        "Total Sectors: 1021952 (0.49 GB)" },
      { "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart",
        "",
        "Partition Number : 4",
        "Sector Size : 512",
        "Cluster Size : 4096",
        "Free Clusters : 10240",
        "Total Sectors : 1021952 (0.49 GB)" },
      { "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart",
        "",
        "Partition Number: 3",
        "Drive Letter: C:",
        "Sector Size: 512",
        "Cluster Size: 4096",
        "Free Clusters: 81919",
        "Total Sectors: 209715200 (100.00 GB)" },
    },
    miss = {
      { "05/14/2023 18:02:11.480 com exception caught(0x8004231f) in VssStart",
        "",
        "Partition Number: 4",
        "Sector Size: 512",
        "Cluster Size: 4096",
        "Free Clusters: 12800",
        "Total Sectors: 1021952 (0.49 GB)" },
      { "Partition Number: 4",
        "Sector Size: 512",
        "Cluster Size: 4096",
        "Free Clusters: 100",
        "Total Sectors: 1021952 (0.49 GB)" },
    },
  },
}

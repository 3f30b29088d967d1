-- vssadmin list shadowstorage in any language: two volumes, then used, allocated and maximum, each with its share.
local UNITS = { bytes = 1, b = 1, kb = 1024, mb = 1024 ^ 2, gb = 1024 ^ 3, tb = 1024 ^ 4 }

-- The bytes of "9.8 GB (9%)" or "9,8 GB"; nil for UNBOUNDED.
local function bytes_of(value)
  local digits, unit = "", ""
  for at = 1, #value do
    local sign = string.sub(value, at, at)
    if sign >= "0" and sign <= "9" then
      digits = digits .. sign
    elseif sign == "." or sign == "," then
      digits = digits .. "."
    elseif sign == "(" then
      break
    elseif sign ~= " " then
      unit = unit .. sign
    end
  end
  local number, scale = tonumber(digits), UNITS[string.lower(unit)]
  return number and scale and number * scale
end

-- The three sizes of an association: what stands behind the last colon of lines that end in "%)".
local function sizes_of(text)
  local sizes, from = {}, 1
  while from <= #text do
    local stop = string.find(text, "\n", from, true) or #text + 1
    local line = string.sub(text, from, stop - 1)
    local colon = string.find(line, ": ", 1, true)
    if colon and string.find(line, "%)", 1, true) then
      table.insert(sizes, bytes_of(string.sub(line, colon + 2)) or false)
    end
    from = stop + 1
  end
  return sizes
end

return {
  id       = "listings.storage_nearly_full",
  severity = "warning",
  match    = { kind = "listing", text = ")\\\\?\\Volume{{" },
  when     = function(hit)
    local sizes = sizes_of(hit.text)
    local used, maximum = sizes[1], sizes[3]
    return used and maximum and maximum > 0 and used >= maximum * 0.9
      and { percent = string.format("%d", math.floor(used * 100 / maximum)) }
  end,

  title = {
    en = "The shadow copy storage of a volume is {percent} % full",
    ja = "シャドウコピーの記憶域の使用量が最大サイズの {percent} % です",
  },
  explain = {
    en = "When the maximum is reached, Windows deletes the oldest shadow copies, and a snapshot that grows during a backup is lost (VolSnap 36). The disk may have room all the same.",
    ja = "最大サイズに達すると古いシャドウコピーが削除され、バックアップ中に拡張できないスナップショットは失われます (VolSnap 36)。ディスクに空きがあっても起こります。",
  },
  advice = {
    en = {
      { "System log: VolSnap 33 (normal rotation), 36 (lost).", risk = "check" },
      { "Raise the maximum: vssadmin resize shadowstorage /for=X: /on=X: /maxsize=20% (raising deletes nothing).", risk = "change" },
    },
    ja = {
      { "システム ログの VolSnap 33 (通常の削除) と 36 (消失) を調べます。", risk = "check" },
      { "最大サイズを増やします: vssadmin resize shadowstorage /for=X: /on=X: /maxsize=20% (増やすだけなら何も消えません)。", risk = "change" },
    },
  },
  source = "Microsoft: vssadmin list shadowstorage; message table of volsnap.sys, id 36.",

  examples = {
    hit = {
      { "Shadow Copy Storage association",
        "   For volume: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\",
        "   Shadow Copy Storage volume: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\",
        "   Used Shadow Copy Storage space: 9.8 GB (9%)",
        "   Allocated Shadow Copy Storage space: 10 GB (10%)",
        "   Maximum Shadow Copy Storage space: 10 GB (10%)" },
      { "シャドウ コピーの記憶域関連付け",
        "   ボリューム: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\ の",
        "   シャドウ コピーの記憶域ボリューム: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\",
        "   シャドウ コピーの記憶域の使用領域: 980 MB (9%)",
        "   シャドウ コピーの記憶域の割り当て領域: 1 GB (10%)",
        "   シャドウ コピーの記憶域の最大領域: 1 GB (10%)" },
    },
    miss = {
      { "Shadow Copy Storage association",
        "   For volume: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\",
        "   Shadow Copy Storage volume: (D:)\\\\?\\Volume{0f2c8d41-6a3e-4b57-9c10-2d5e7f8a9b01}\\",
        "   Used Shadow Copy Storage space: 1 GB (9%)",
        "   Allocated Shadow Copy Storage space: 2 GB (10%)",
        "   Maximum Shadow Copy Storage space: UNBOUNDED (100%)" },
    },
  },
}

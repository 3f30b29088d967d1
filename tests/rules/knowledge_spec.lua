-- The default rules as knowledge: complete, in two languages, each in words of its own, and safe to follow.
local codes = require("rules.codes")
local support = require("support")

local rules = support.default_rules()
local LANGS = { "en", "ja" }
local TITLE_COLUMNS, SHORT_COLUMNS = 70, 16

-- The Japanese words that the glossary rules out. X(?!ー) is X without a long vowel mark behind it.
local FORBIDDEN_JA = {
  "ライタ(?!ー)", "プロバイダ(?!ー)", "リクエスタ(?!ー)", "サーバ(?!ー)", "ドライバ(?!ー)", "フォルダ(?!ー)", "ユーザ(?!ー)", "メモリ(?!ー)",
  "影コピー", "影のコピー", "シャドーコピー", "シャドウストレージ", "シャドウセット", "時点コピー", "要求者", "要求元", "書き込みプログラム", "提供元",
  "ステータス", "拒否権", "ベト", "時間切れ", "差分エリア", "上限値", "リカバリ領域", "復元パーティション", "ブート領域", "隠しドライブ", "旧バージョン",
  "リストアポイント", "返り値", "追跡ドライバ", "イベントログ", "ハイパーバックアップ", "リトライ", "リブート", "立ち上げ直し", "主因", "衝突", "おそらく",
  "と思われ", "凍結", "解凍", "雪解け", "暗号化サービス", "フリーズ", "ジョブ", "空き領域", "影響を受け", "設定が誤って",
}

-- Words that make a condition of a step that stops or deletes something: those by which a reply keeps it (reply_words.c).
local CONDITIONS = {
  en = { "if ", "when ", "while ", "unless ", "only ", "once ", "after ", "before ", "last resort", "agree", "nobody ", "no " },
  ja = { "場合", "とき", "時間", "なら", "たら", "前に", "てから", "了承", "同意", "最後の手段", "うえで" },
}

-- What such a step hits: it must be named.
local HIT = {
  en = { "Windows", "service", "writer", "application", "volume", "disk", "database", "instance", "shadow cop", "restore point",
    "profile", "machine", "VSS", "IIS", "key", "chkdsk", "LUN", "virtual" },
  ja = { "Windows", "サービス", "ライター", "アプリケーション", "ボリューム", "ディスク", "データベース", "インスタンス", "シャドウコピー", "復元ポイント",
    "プロファイル", "VSS", "IIS", "キー", "chkdsk", "LUN", "仮想", "イメージ" },
}

-- The commands that a text may name. With a list, the word behind it is one of these.
local COMMANDS = {
  vssadmin = { list = true, resize = true, add = true, delete = true, create = true, query = true },
  sc = { qc = true, query = true, config = true },
  reg = { query = true, export = true },
  wbadmin = { get = true },
  net = { use = true, helpmsg = true, stop = true },
  sfc = { ["/verifyonly"] = true, ["/scannow"] = true },
  reagentc = { ["/info"] = true, ["/disable"] = true, ["/enable"] = true },
  bcdedit = { ["/enum"] = true, ["/export"] = true },
  iisreset = { ["/stop"] = true },
  DISM = { ["/Online"] = true },
  chkdsk = true, fsutil = true, icacls = true, mountvol = true, tasklist = true, openfiles = true, esentutl = true, whoami = true,
  findstr = true, wevtutil = true, aipcontrol = true, diskpart = true, diskshadow = true,
}

-- A cmdlet that a text names only reads: it begins with none of these.
local CHANGING_VERBS = { Set = true, Remove = true, Clear = true, Repair = true, Stop = true, Restart = true, Reset = true, Initialize = true,
  New = true, Enable = true, Disable = true, Resize = true }

-- Never advised, whatever surrounds it.
local DANGEROUS = { "delete shadows /all", "regsvr32", "Program Files", "wmic", "sdset", "reg delete", "netsh winsock" }

-- Calls `each(key, text, item)` for every text of the rule in one language.
local function each_text(rule, lang, each)
  local r = rule.rule
  for _, key in ipairs({ "title", "short", "explain", "effect", "retry_note" }) do
    if r[key] then
      each(key, r[key][lang])
    end
  end
  if type(r.confidence) == "table" and r.confidence[lang] then
    each("confidence", r.confidence[lang])
  end
  for _, key in ipairs({ "causes", "advice", "ask" }) do
    for i, item in ipairs(r[key] and r[key][lang] or {}) do
      each(key .. "[" .. i .. "]", type(item) == "table" and item[1] or item, item)
    end
  end
end

-- Complaints of `check(rule, lang, key, text, item)` about every text, as one message.
local function complaints(check, only)
  local list = {}
  for _, rule in ipairs(rules) do
    for _, lang in ipairs(only and { only } or LANGS) do
      each_text(rule, lang, function(key, text, item)
        local why = check(rule, lang, key, text, item)
        if why then
          list[#list + 1] = ("%s %s.%s: %s: %s"):format(rule.rule.id, key, lang, why, text)
        end
      end)
    end
  end
  return table.concat(list, "\n")
end

local function is_step(key)
  return key:find("^advice") ~= nil
end

local function has_any(text, words)
  for _, word in ipairs(words) do
    if text:lower():find(word:lower(), 1, true) then
      return true
    end
  end
  return false
end

-- Finds `word`, where "X(?!ー)" means X without a following long vowel mark.
local function stands_in(text, word)
  local stem = word:match("^(.-)%(%?!ー%)$")
  if not stem then
    return text:find(word, 1, true) ~= nil
  end
  local at = 1
  while true do
    local from, to = text:find(stem, at, true)
    if not from then
      return false
    end
    if text:sub(to + 1, to + 3) ~= "ー" then
      return true
    end
    at = to + 1
  end
end

-- How alike two texts are: the share of their trigrams of characters that both have.
local function trigrams(text)
  local characters, set, count = {}, {}, 0
  for _, c in utf8.codes((text:gsub("{[^}]*}", "{}"))) do
    characters[#characters + 1] = utf8.char(c)
  end
  for i = 1, #characters - 2 do
    local gram = characters[i] .. characters[i + 1] .. characters[i + 2]
    if not set[gram] then
      set[gram], count = true, count + 1
    end
  end
  return set, count
end

local function likeness(a, b)
  local common = 0
  for gram in pairs(a.set) do
    if b.set[gram] then
      common = common + 1
    end
  end
  return common / math.max(1, a.count + b.count - common)
end

-- Pairs of texts of different rules that are more alike than `limit`.
local function look_alikes(lang, limit, wanted)
  local texts, found = {}, {}
  for _, rule in ipairs(rules) do
    each_text(rule, lang, function(key, text)
      if wanted(rule, key, text) then
        local set, count = trigrams(text)
        texts[#texts + 1] = { id = rule.rule.id, text = text, set = set, count = count }
      end
    end)
  end
  -- Texts whose lengths differ by more than the limit cannot be that alike.
  table.sort(texts, function(a, b) return a.count < b.count end)
  for i, one in ipairs(texts) do
    local k = i + 1
    while texts[k] and one.count > limit * texts[k].count do
      if one.id ~= texts[k].id and likeness(one, texts[k]) > limit then
        found[#found + 1] = one.id .. " / " .. texts[k].id .. ": " .. one.text
      end
      k = k + 1
    end
  end
  return table.concat(found, "\n")
end

local by_id, by_code = {}, {}
for _, rule in ipairs(rules) do
  by_id[rule.rule.id] = rule
  if rule.rule.code then
    by_code[rule.rule.code] = by_code[rule.rule.code] or {}
    table.insert(by_code[rule.rule.code], rule)
  end
end

describe("the knowledge of the default rules", function()
  it("has one rule for every code, with its symbol", function()
    for _, row in ipairs(codes) do
      local found = by_code[row[1]] or {}
      assert.equal(1, #found, ("0x%08x has %d rules"):format(row[1], #found))
      assert.equal(row[2], found[1].rule.name, ("0x%08x"):format(row[1]))
    end
    assert.equal(132, #codes)
  end)

  it("has as many codes and writers as the pages say", function()
    local count, writers = 0, 0
    for _ in pairs(by_code) do
      count = count + 1
    end
    for _, rule in ipairs(rules) do
      writers = writers + (rule.rule.writer and 1 or 0)
    end
    for page, text in pairs({ ["README.md"] = count .. " codes", ["CHANGELOG.md"] = "All " .. writers .. " writers" }) do
      assert.is_truthy(support.read(support.source .. "/" .. page):find(text, 1, true), page .. " has not: " .. text)
    end
  end)

  it("says of every failure with a code whether it may be run again, and in what words", function()
    for _, row in ipairs(codes) do
      local rule = by_code[row[1]][1].rule
      if rule.severity ~= "info" and rule.retry == nil then
        assert.is_truthy(rule.retry_note or rule.severity == "warning", rule.id .. " says nothing about a retry")
      end
      if rule.severity == "error" then
        assert.is_truthy(rule.retry, rule.id .. " has no retry class")
        assert.is_truthy(rule.advice, rule.id .. " has no advice")
        assert.is_truthy(rule.source, rule.id .. " has no source")
      end
    end
  end)

  it("names each rule as its folder and file, once", function()
    local seen = {}
    for _, rule in ipairs(rules) do
      assert.equal(rule.pack .. "." .. rule.name, rule.rule.id)
      assert.is_nil(seen[rule.rule.id])
      seen[rule.rule.id] = true
    end
  end)

  it("refers to rules that exist only", function()
    for _, rule in ipairs(rules) do
      local r = rule.rule
      local named = { r.refines, r.after and r.after.rule, r.without and r.without.rule }
      for _, id in ipairs(r.leads_to or {}) do
        named[#named + 1] = id
      end
      for _, id in pairs(named) do
        assert.is_truthy(by_id[id], r.id .. " refers to " .. tostring(id))
      end
    end
  end)

  it("has an example that each rule hits and one that it misses", function()
    for _, rule in ipairs(rules) do
      assert.is_true(#rule.rule.examples.hit > 0 and #rule.rule.examples.miss > 0, rule.rule.id)
    end
  end)
end)

describe("a text of the default rules", function()
  it("stands in both languages, with as many steps and causes in each", function()
    for _, rule in ipairs(rules) do
      for _, key in ipairs({ "title", "short", "explain", "effect", "retry_note", "causes", "advice", "ask" }) do
        local value = rule.rule[key]
        if value then
          assert.is_truthy(value.en and value.ja, rule.rule.id .. " " .. key)
          if type(value.en) == "table" and key ~= "ask" then
            assert.equal(#value.en, #value.ja, rule.rule.id .. " " .. key)
          end
        end
      end
    end
  end)

  it("is Japanese where it says so", function()
    assert.equal("", complaints(function(_, _, key, text)
      local plain = text:gsub("{[^}]*}", "")
      return not key:find("^ask") and key ~= "short" and not plain:find("\xe3[\x81-\x83]") and "has no kana"
    end, "ja"))
  end)

  it("uses the words of the glossary", function()
    assert.equal("", complaints(function(_, _, _, text)
      for _, word in ipairs(FORBIDDEN_JA) do
        if stands_in(text, word) then
          return word
        end
      end
    end, "ja"))
  end)

  it("has only characters that a Japanese console shows", function()
    local all = {}
    for _, rule in ipairs(rules) do
      for _, lang in ipairs(LANGS) do
        each_text(rule, lang, function(_, text) all[#all + 1] = rule.rule.id .. "\t" .. text end)
      end
    end
    local folder = support.folder()
    support.write(folder .. "/texts", table.concat(all, "\n") .. "\n")
    local out = support.shell("iconv -f UTF-8 -t CP932 " .. support.quoted(folder .. "/texts") .. " 2>&1 >/dev/null")
    support.forget()
    assert.equal("", out)
  end)

  it("writes digits and Latin letters half-width", function()
    assert.equal("", complaints(function(_, _, _, text)
      return text:find("\xef\xbc[\x90-\x99\xa1-\xba]") and "full-width digit or letter"
        or text:find("\xef\xbd[\x81-\x9a]") and "full-width letter"
    end, "ja"))
  end)

  it("ends as its kind ends: sentences with a full stop, titles and causes without", function()
    assert.equal("", complaints(function(_, lang, key, text)
      local plain = text:gsub("{neighbours}$", lang == "ja" and "。" or ".")
      local stop = lang == "ja" and plain:sub(-3) == "。" or lang == "en" and plain:find("[.?]%)?$")
      if key == "title" or key == "short" or key:find("^causes") then
        return stop and "ends in a full stop"
      elseif key == "explain" or key == "retry_note" or is_step(key) then
        return not stop and "does not end as a sentence"
      end
    end))
  end)

  it("fits the screen: titles and words for the table are short", function()
    assert.equal("", complaints(function(_, _, key, text)
      local plain = text:gsub("{[^}|]*|([^}]*)}", "%1"):gsub("{{", "{"):gsub("}}", "}")
      if key == "title" then
        return support.columns(plain) > TITLE_COLUMNS and support.columns(plain) .. " columns"
      end
      return key == "short" and support.columns(plain) > SHORT_COLUMNS and support.columns(plain) .. " columns"
    end))
  end)

  for _, lang in ipairs(LANGS) do
    it("is not copied from another rule (" .. lang .. ")", function()
      assert.equal("", look_alikes(lang, 0.8, function(rule, key)
        return not rule.rule.writer and (key == "title" or key == "explain")
      end))
      assert.equal("", look_alikes(lang, 0.85, function(_, key, text)
        return is_step(key) and support.columns(text) > 60
      end))
    end)
  end
end)

describe("a step of the default rules", function()
  it("says its risk", function()
    local risks = { check = true, change = true, outage = true, loss = true }
    assert.equal("", complaints(function(_, _, key, _, item)
      return is_step(key) and not (type(item) == "table" and risks[item.risk]) and "no risk"
    end))
  end)

  it("stands behind those that risk less", function()
    local rank = { check = 1, change = 2, outage = 3, loss = 4 }
    for _, rule in ipairs(rules) do
      for lang, steps in pairs(rule.rule.advice or {}) do
        for i = 2, #steps do
          assert.is_true(rank[steps[i - 1].risk] <= rank[steps[i].risk], rule.rule.id .. "." .. lang .. " step " .. i)
        end
      end
    end
  end)

  it("that stops or deletes something names what it hits and on what condition", function()
    assert.equal("", complaints(function(_, lang, key, text, item)
      if not is_step(key) or (item.risk ~= "outage" and item.risk ~= "loss") then
        return nil
      end
      return not has_any(text, CONDITIONS[lang]) and "no condition" or not has_any(text, HIT[lang]) and "hits nothing"
    end))
  end)

  it("asks for commands of a known list only", function()
    assert.equal("", complaints(function(_, _, _, text)
      local command
      for word in text:gsub("[\x80-\xff()]", " "):gmatch("%S+") do
        local known = COMMANDS[command]
        if type(known) == "table" and not known[word:gsub("[,;:.?]+$", "")] then
          return command .. " " .. word
        end
        command = COMMANDS[word] and word or nil
      end
    end))
  end)

  it("gives a switch to known commands only", function()
    assert.equal("", complaints(function(_, _, _, text)
      local command
      for word in text:gsub("[\x80-\xff()]", " "):gmatch("%S+") do
        command = COMMANDS[word] and word or command
        if word:find("^/%a") and not command then
          return word
        end
      end
    end))
  end)

  it("names no cmdlet that changes something", function()
    assert.equal("", complaints(function(_, _, _, text)
      for verb in text:gmatch("%f[%w](%u%l+)%-%u%l") do
        if CHANGING_VERBS[verb] then
          return verb
        end
      end
    end))
  end)

  it("is never one of those that destroy more than they mend", function()
    assert.equal("", complaints(function(_, _, _, text)
      for _, danger in ipairs(DANGEROUS) do
        if text:find(danger, 1, true) then
          return danger
        end
      end
    end))
  end)
end)

-- Logs for measuring speed, in the grammar of ActiveImage Protector. The same call gives the same bytes. What they tell
-- makes no sense: codes, calls and texts are drawn at random.
local lfs = require("lfs")

local corpus = {}

local MIB = 1024 * 1024
-- Written in large pieces, because the page cache keeps such files in larger pages, which are read faster.
local PIECE = MIB
local EVERY = 10000
local POOL = 20000

local CODES = {
  { "80042301", "VSS_E_BAD_STATE" }, { "80042302", "VSS_E_UNEXPECTED" }, { "80042304", "VSS_E_PROVIDER_NOT_REGISTERED" },
  { "80042306", "VSS_E_PROVIDER_VETO" }, { "80042308", "VSS_E_OBJECT_NOT_FOUND" },
  { "8004230c", "VSS_E_VOLUME_NOT_SUPPORTED" }, { "8004230f", "VSS_E_UNEXPECTED_PROVIDER_ERROR" },
  { "80042312", "VSS_E_MAXIMUM_NUMBER_OF_VOLUMES_REACHED" }, { "80042313", "VSS_E_FLUSH_WRITES_TIMEOUT" },
  { "80042314", "VSS_E_HOLD_WRITES_TIMEOUT" }, { "80042316", "VSS_E_SNAPSHOT_SET_IN_PROGRESS" },
  { "80042317", "VSS_E_MAXIMUM_NUMBER_OF_SNAPSHOTS_REACHED" }, { "8004231f", "VSS_E_INSUFFICIENT_STORAGE" },
  { "800423f2", "VSS_E_WRITERERROR_TIMEOUT" }, { "800423f3", "VSS_E_WRITERERROR_RETRYABLE" },
  { "800423f4", "VSS_E_WRITERERROR_NONRETRYABLE" },
}
local CALLS = {
  "StartSnapshotSet(&m_set)", "AddToSnapshotSet(volume, GUID_NULL, &m_id)", "PrepareForBackup(&pAsync)",
  "GatherWriterStatus(&pAsync)", "DoSnapshotSet(&pAsync)",
}
local WRITERS = { "System Writer", "Registry Writer", "WMI Writer", "SqlServerWriter", "ASR Writer", "COM+ REGDB Writer" }
local NEWS = {
  "The task has been read", "Looking at volume F", "The image file grows", "Cleaning old generations",
  "The network share answers", "Half of the blocks are done", "Sorting the block map", "The mail has been sent",
}
local JAPANESE = {
  "{IDS_STRING%d}タスクの設定を読み込みました Level=INFO [0]", "{IDS_STRING%d}差分の転送を続けています Level=INFO [0]",
  "{IDS_STRING%d}イメージの検証が終わりました Level=INFO [0]", "[処理] 使用中のクラスターを調べています (%d 個)",
  "[処理] 保存先のフォルダーに接続しました (%d 回目)", "[表示] 残り時間は約 %d 秒です",
}
-- Milliseconds between two lines.
local STEPS = { 1, 2, 4, 9, 20, 45 }

local random = math.random

local function one_of(list)
  return list[random(#list)]
end

local function guid()
  return ("{%08x-%04x-%04x-%04x-%012x}"):format(random(0, 0xffffffff), random(0, 0xffff), random(0, 0xffff),
    random(0, 0xffff), random(0, 0xffffffffffff))
end

-- Bodies of lines that tell of no failure. Some look like one, or bear the words by which a failure is understood.
local PLAIN = {
  function() return "VssStart()" end,
  function() return "Provider: the common one" end,
  function()
    return ("[%02d/%02d/2024 %02d:%02d:%02d.%03d] OUTPUT: - Writer name: '%s' state: [1] Stable"):format(random(12), random(28),
      random(0, 23), random(0, 59), random(0, 59), random(0, 999), one_of(WRITERS))
  end,
  function() return ("{IDS_STRING%d}%s Level=INFO [0]"):format(random(1000, 3999), one_of(NEWS)) end,
  function() return ("{IDS_STRING%d}%s Level=INFO [0]"):format(random(1000, 3999), one_of(NEWS)) end,
  function() return ("{IDS_STRING%d}The share is slow (%d) Level=WARNING [0]"):format(random(1000, 3999), random(9)) end,
  function() return ("ReadRun(\\\\?\\Volume%s\\, lba=0x%010x, %d) = 0x00000000"):format(guid(), random(0, 0xffffffffff), random(4096)) end,
  function() return ("ReadRun(\\\\?\\Volume%s\\, lba=0x%010x, %d) = 0x00000000"):format(guid(), random(0, 0xffffffffff), random(4096)) end,
  function() return ("ReadRun(\\\\?\\Volume%s\\, lba=0x%010x, %d) = 0x00000000"):format(guid(), random(0, 0xffffffffff), random(4096)) end,
  function() return ("AppendImage \\\\store-%02d\\images\\%06X\\HOST_%05d.aiv at %d, %d bytes"):format(random(20), random(0, 0xffffff), random(99999), random(1 << 40), random(1 << 20)) end,
  function() return ("AppendImage \\\\store-%02d\\images\\%06X\\HOST_%05d.aiv at %d, %d bytes"):format(random(20), random(0, 0xffffff), random(99999), random(1 << 40), random(1 << 20)) end,
  function() return ("Snapshot %s hr=0x00000000"):format(guid()) end,
  function() return ("Done %d %%, %d of 4194304 blocks, %.1f MB/s"):format(random(100), random(1 << 22), random() * 400) end,
  function() return "m_pVssObject->GatherWriterMetadata(&pAsync) hr=0x" .. one_of({ "00000000", "0004230a", "00042309" }) end,
  function() return ("m_pVssObject->AddToSnapshotSet(%s:\\, %s) done"):format(one_of({ "C", "D", "E" }), guid()) end,
  function() return ("Thread %d: %d in the queue, %d buffers free"):format(random(9000), random(64), random(256)) end,
  function() return ("Exit Code of the script %d"):format(random(0, 1)) end,
  function() return ("COM has been set up (%d), Errors so far: 0"):format(random(3)) end,
  function() return ("Chunk %08x%016x%016x, seen %d times"):format(random(0, 0xffffffff), random(0), random(0), random(99)) end,
  function() return ("Partition %d of disk %d begins at %d, %d bytes, kind 0x%02x"):format(random(5), random(4), random(1 << 34), random(1 << 36), random(0, 255)) end,
  function() return ("DeviceIoControl(0x%08x) = %d"):format(random(0, 0xffffffff), one_of({ 0, 0, 0, 5, 87 })) end,
  function() return ("The asynchronous call is pending since %d ms"):format(random(60000)) end,
}

local function body(japanese)
  if random() < japanese then
    return (one_of(JAPANESE):format(random(1000, 3999)))
  end
  return one_of(PLAIN)()
end

-- A log that goes on for ever. Lines are drawn from a pool, so that making them takes less time than writing them.
local Log = {}
Log.__index = Log

local function new_log(seed, japanese)
  math.randomseed(seed)
  local log = setmetatable({ ms = random(0, 86399) * 1000, pool = {} }, Log)
  for i = 1, POOL do
    log.pool[i] = body(japanese or 0)
  end
  return log
end

function Log:stamp(step)
  self.ms = self.ms + step
  local second = self.ms // 1000
  if second ~= self.second then
    self.second = second
    local days = second // 86400
    self.prefix = ("%02d/%02d/%04d %02d:%02d:%02d."):format(days // 28 % 12 + 1, days % 28 + 1, 2024 + days // 336,
      second // 3600 % 24, second // 60 % 60, second % 60)
  end
  return ("%s%03d "):format(self.prefix, self.ms % 1000)
end

function Log:plain()
  return self:stamp(one_of(STEPS)) .. one_of(self.pool)
end

-- The lines of a failure, all at one time.
function Log:failure()
  local code, stamp = one_of(CODES), self:stamp(0)
  local number = random(2) == 1 and code[1]:upper() or code[1]
  return {
    ("%sCOM Error(0x%s): m_pVssObject->%s"):format(stamp, number, one_of(CALLS)),
    ("%s[03/08/2024 11:02:48.520] OUTPUT: - Error text: %s"):format(stamp, code[2]),
    stamp .. "{IDS_STRING3025}VSS could not be started Level=ERROR [0]",
    stamp .. "{IDS_STRING3018}Exit Code: -311",
  }
end

-- About `bytes` bytes in pieces of whole lines; a failure about each `every` lines, or none.
function Log:pieces(bytes, every, write)
  local written, line, failure_at = 0, 0, every and random(2 * every)
  while written < bytes do
    local lines, size = {}, 0
    while size < PIECE and written + size < bytes do
      line = line + 1
      local text = self:plain()
      if line == failure_at then
        text = text .. "\r\n" .. table.concat(self:failure(), "\r\n")
        failure_at = line + random(2 * every)
      end
      lines[#lines + 1] = text
      size = size + #text + 2
    end
    lines[#lines + 1] = ""
    write(table.concat(lines, "\r\n"))
    written = written + size
  end
end

local function write_file(path, produce)
  local file = assert(io.open(path, "wb"))
  file:setvbuf("no")
  produce(function(text) assert(file:write(text)) end)
  assert(file:close())
end

-- One log of a GiB, a failure about each 10,000 lines.
function corpus.big(path, size)
  local log = new_log(1)
  write_file(path, function(write) log:pieces(1024 * MIB * size, EVERY, write) end)
end

-- One log of 32 MiB, for what reads slowly; a failure about each 1,000 lines.
function corpus.medium(path, size)
  local log = new_log(2)
  write_file(path, function(write) log:pieces(32 * MIB * size, EVERY // 10, write) end)
end

-- One log of 50 KB with one failure, as most are. Its size stays as it is.
function corpus.one(path)
  local log = new_log(3)
  write_file(path, function(write)
    log:pieces(48000, nil, write)
    write(table.concat(log:failure(), "\r\n") .. "\r\n")
    log:pieces(2000, nil, write)
  end)
end

-- One log of 256 MiB of which each fifth line tells of a failure: the worst case.
function corpus.dense(path, size)
  local log = new_log(4)
  write_file(path, function(write)
    local written, count = 0, 0
    while written < 256 * MIB * size do
      local lines = {}
      for _ = 1, 2000 do
        for _ = 1, 4 do
          lines[#lines + 1] = log:plain()
        end
        lines[#lines + 1] = log:failure()[count % 3 + 1]
        count = count + 1
      end
      lines[#lines + 1] = ""
      local text = table.concat(lines, "\r\n")
      write(text)
      written = written + #text
    end
  end)
end

-- One log of 256 MiB in UTF-8, a third of its lines Japanese.
function corpus.utf8(path, size)
  local log = new_log(5, 0.35)
  write_file(path, function(write) log:pieces(256 * MIB * size, EVERY, write) end)
end

local function converted(encoding, head)
  return function(path, size)
    local utf8 = path .. ".utf8"
    corpus.utf8(utf8, size)
    assert(os.execute(("{ printf '%s'; iconv -f UTF-8 -t %s '%s'; } | dd of='%s' obs=1M iflag=fullblock status=none"):format(
      head, encoding, utf8, path)))
    os.remove(utf8)
  end
end

-- The same log in other encodings.
corpus.utf16 = converted("UTF-16LE", "\\377\\376")
corpus.cp932 = converted("CP932", "")

-- A whole number of bytes, of which many are small and few are large: about 46 KB in the middle.
local function length_of_log()
  local normal = math.sqrt(-2 * math.log(1 - random())) * math.cos(2 * math.pi * random())
  return math.tointeger(math.floor(math.min(400000, math.max(2000, math.exp(10.45 + 0.75 * normal)))))
end

-- 20,000 logs named as the product names them, 200 a folder; 3 in 100 have one failure or two.
function corpus.small(path, size)
  local log, pieces = new_log(6), {}
  log:pieces(24 * MIB, nil, function(text) pieces[#pieces + 1] = text end)
  local text = table.concat(pieces)
  assert(lfs.mkdir(path))
  for i = 0, math.max(1, math.floor(20000 * size)) - 1 do
    local folder = ("%s/%03d"):format(path, i // 200)
    lfs.mkdir(folder)
    local length = length_of_log()
    local from = text:find("\n", random(#text - length - 1000), true) + 1
    local to = text:find("\n", from + length, true)
    write_file(("%s/%d.log"):format(folder, 1709917331 + i * 2711), function(write)
      local failures = random() < 0.03 and random(2) or 0
      for _ = 1, failures do
        local cut = text:find("\n", from + random((to - from) // 2), true)
        write(text:sub(from, cut))
        write(table.concat(log:failure(), "\r\n") .. "\r\n")
        from = cut + 1
      end
      write(text:sub(from, to))
    end)
  end
end

return corpus

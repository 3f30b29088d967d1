-- What was measured, as Markdown. A row is { name, wall = { min, median, max }, cpu = { … }, kib }, times in microseconds.
local answers = {}

-- A time in milliseconds with three digits.
local function ms(us)
  local value = us / 1000
  return (value >= 100 and "%.0f" or value >= 10 and "%.1f" or "%.2f"):format(value)
end

local function range(times)
  return ("%s – **%s** – %s"):format(ms(times[1]), ms(times[2]), ms(times[3]))
end

local function ratio(value)
  return (value >= 10 and "%.1f×" or "%.2f×"):format(value)
end

function answers.results(measured)
  local lines = {
    "| work | command | wall, ms: min – **median** – max | processor, ms | GB/s | time beside the first | memory, MiB |",
    "|---|---|---|---|---|---|---|",
  }
  for _, question in ipairs(measured) do
    local first = question.rows[1].wall[2]
    for i, row in ipairs(question.rows) do
      lines[#lines + 1] = ("| %s | `%s` | %s | %s | %s | %s | %.1f |"):format(i == 1 and question.title or "", row.name,
        range(row.wall), ms(row.cpu[2]), row.scans and ("%.2f"):format(question.bytes / row.wall[2] / 1000) or "",
        ratio(row.wall[2] / first), row.kib / 1024)
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

-- Each kind of goal: the key that makes a goal be of it, its words, what was reached, and whether that is good.
local KINDS = {
  {
    key = "at_most",
    words = function(goal) return ("at most %s the time of `%s`"):format(ratio(goal.at_most), goal.of) end,
    reached = function(goal, time) return time(goal[1], 1) / time(goal.of, 2) end,
    shown = ratio,
    good = function(goal, value) return value <= goal.at_most end,
  },
  {
    key = "times_as_fast",
    words = function(goal) return ("at least %d× as fast as `%s`"):format(goal.times_as_fast, goal.as) end,
    reached = function(goal, time) return time(goal.as) / time(goal[1]) end,
    shown = ratio,
    good = function(goal, value) return value >= goal.times_as_fast end,
  },
  {
    key = "ms",
    words = function(goal) return ("at most %d ms"):format(goal.ms) end,
    reached = function(goal, time) return time(goal[1]) end,
    shown = function(value) return ms(value) .. " ms" end,
    good = function(goal, value) return value <= goal.ms * 1000 end,
  },
  {
    key = "mib",
    words = function(goal) return ("at most %d MiB of memory"):format(goal.mib) end,
    reached = function(_, _, kib) return kib / 1024 end,
    shown = function(value) return ("%.1f MiB"):format(value) end,
    good = function(goal, value) return value <= goal.mib end,
  },
}

local function kind_of(goal)
  for _, kind in ipairs(KINDS) do
    if goal[kind.key] then
      return kind
    end
  end
end

-- What was reached of a goal; nil where one of the commands was not measured. `twin` is added to the names of our own.
local function reached(goal, rows, twin)
  local by_name = {}
  for _, row in ipairs(rows) do
    by_name[row.name] = row
  end
  local function row_of(name)
    return by_name[name].ours and by_name[name .. twin] or not by_name[name].ours and by_name[name]
  end
  for _, name in ipairs({ goal[1], goal.of or goal.as, table.unpack(goal.without or {}) }) do
    if not by_name[name] or not row_of(name) then
      return nil
    end
  end
  local function time(name, which)
    local start = goal.without and row_of(goal.without[which]).wall[2] or 0
    return row_of(name).wall[2] - start
  end
  return kind_of(goal).reached(goal, time, row_of(goal[1]).kib)
end

local function verdict(goal, value)
  if not value then
    return "not measured | "
  end
  local kind = kind_of(goal)
  return ("%s | %s"):format(kind.shown(value), kind.good(goal, value) and "met" or "**not met**")
end

-- `twin`: what the names of our own commands end with where they ran without AVX-512; nil where none did.
function answers.goals(measured, twin)
  local lines = { "| work | | goal | reached | |", "|---|---|---|---|---|" }
  if twin then
    lines = { "| work | | goal | reached | | without AVX-512 | |", "|---|---|---|---|---|---|---|" }
  end
  for _, question in ipairs(measured) do
    for i, goal in ipairs(question.goals or {}) do
      local words = kind_of(goal).words(goal) .. (goal.without and ", without the start" or "")
      local cells = { i == 1 and question.title or "", goal[1], words, verdict(goal, reached(goal, question.rows, "")) }
      cells[#cells + 1] = twin and verdict(goal, reached(goal, question.rows, twin))
      lines[#lines + 1] = "| " .. table.concat(cells, " | ") .. " |"
    end
  end
  return table.concat(lines, "\n") .. "\n"
end

local function median_of(measured, question, name)
  for _, one in ipairs(measured) do
    for _, row in ipairs(one.name == question and one.rows or {}) do
      if row.name == name then
        return row.wall[2], one.bytes
      end
    end
  end
end

-- Where the time of one job over the large log goes. `search` and `twin` (or nil): what search.c says of the two builds.
function answers.shares(measured, search, twin)
  local lines = { ("The search alone, over memory at hand: **%.1f GB/s**, %.0f finds in a MiB%s."):format(search.speed,
    search.finds, twin and (" (without AVX-512 %.1f GB/s)"):format(twin.speed) or "") }
  local whole, bytes = median_of(measured, "one_log", "vsswhy, 1 job")
  local reading = median_of(measured, "one_log", "reading alone, 1 thread")
  local start = median_of(measured, "small_log", "vsswhy version")
  if not whole or not start or whole < 10 * start then -- too small a log, or not asked
    return lines[1] .. "\n"
  end
  local searching = bytes / search.speed / 1000
  local parts = {
    { "reading: `read()` into a block, and nothing else", reading },
    { "searching and counting lines, as fast as over memory at hand", searching },
    { "start and end of the process", start },
    { "the rest: entries around finds, events, report, waiting for memory", whole - reading - searching - start },
    { "one job over the large log", whole },
  }
  lines[#lines + 1] = ""
  lines[#lines + 1] = "| where the time goes | ms | |"
  lines[#lines + 1] = "|---|---|---|"
  for _, part in ipairs(parts) do
    lines[#lines + 1] = ("| %s | %s | %.0f %% |"):format(part[1], ms(part[2]), 100 * part[2] / whole)
  end
  return table.concat(lines, "\n") .. "\n"
end

return answers

-- expect: work
-- Spreads many arguments over the stack with every call.
local function use(...)
  while true do
    select("#", ...)
  end
end
local function grow(n, ...)
  if n == 0 then return use(...) end
  return grow(n - 1, n, ...)
end
grow(4000)

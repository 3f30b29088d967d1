-- expect: error at most
-- More characters than a function may take.
local function grow(n, ...)
  if n == 0 then return utf8.char(...) end
  return grow(n - 1, 65, ...)
end
return grow(200)

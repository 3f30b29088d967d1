-- expect: instructions
-- Fifty catchers, each of which starts again what the one within it lost.
local function f(n)
  while true do
    pcall(n == 0 and function() while true do end end or f, n - 1)
  end
end
f(50)

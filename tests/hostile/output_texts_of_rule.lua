-- expect: refused output
-- in: keys
-- Megabytes of advice.
local s = ("x"):rep(100000)
local t = {}
for i = 1, 200 do
  t[i] = s
end
--- keys
advice = { en = t },

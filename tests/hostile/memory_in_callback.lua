-- expect: work
-- Runs out of memory within a question to the log.
local s, t = ("x"):rep(100000), {}
for i = 1, 166 do
  t[i] = s .. i
end
while true do
  t[#t + 1] = log.first { code = hit.code }
end

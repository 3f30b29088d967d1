-- expect: refused limit: memory
-- in: file
-- A file that keeps megabytes.
local s, t = ("x"):rep(250000), {}
for i = 1, 1000 do
  t[i] = s .. i
end

-- expect: refused NUL
-- Compares texts of NULs, which C does piece by piece.
local a = ("\0"):rep(250000)
local b = a .. "x"
while true do
  local _ = a < b
end

-- expect: work
-- Texts just below the limit, again and again.
while true do
  local _ = ("x"):rep(200000)
end

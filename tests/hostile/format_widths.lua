-- expect: work
-- The longest number that there is, again and again.
while true do
  string.format("%99.99f", 1e308)
end

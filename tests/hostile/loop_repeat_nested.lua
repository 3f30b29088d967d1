-- expect: instructions
-- Loops within loops, each of them short.
for _ = 1, 1e6 do
  for _ = 1, 1e6 do
    repeat until true
  end
end

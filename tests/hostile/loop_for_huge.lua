-- expect: instructions
-- A numeric loop to infinity.
for i = 1, math.huge do local _ = i end

-- expect: refused limit: instructions
-- in: file
-- The file itself never comes to its return.
while true do end

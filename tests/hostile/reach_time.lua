-- expect: refused unknown name 'os'
-- in: file
-- A rule that is different tomorrow.
local t = os.time()

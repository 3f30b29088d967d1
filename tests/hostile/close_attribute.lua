-- expect: error non-closable value
-- A variable to be closed that has nothing to close it with.
local _ <close> = {}

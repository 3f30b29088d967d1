-- expect: refused
-- in: raw
-- A file that is bytecode.
LuaT

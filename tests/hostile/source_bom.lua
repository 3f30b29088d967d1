-- expect: pass
-- in: bom
-- A byte order mark in front of an honest file.


-- expect: refused make them agree
-- in: keys
-- A rule that calls itself like a default one.
--- keys
id = "vss.bad_state",

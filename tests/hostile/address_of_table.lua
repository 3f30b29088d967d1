-- expect: pass
-- The text of a table shows no address.
return tostring({}) == "table" and tostring(error) == "function" and tostring(hit) == "userdata"

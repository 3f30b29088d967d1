-- expect: pass
-- A pattern that takes for ever to fail; here it is plain text and is not found.
return ("a"):rep(60):find((".-"):rep(40) .. "b") == nil

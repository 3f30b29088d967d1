-- expect: error what it looks for has more than
-- Two hundred nested captures.
return ("x"):find(("("):rep(200) .. ("x"):rep(100) .. (")"):rep(200))

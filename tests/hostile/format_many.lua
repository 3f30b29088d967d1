-- expect: allocation
-- Ten thousand long conversions.
return string.format(("%s"):rep(200), (("x"):rep(2000)), ("x"):rep(200000), ("x"):rep(200000)) == ""

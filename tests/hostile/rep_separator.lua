-- expect: pass
-- A separator, whose length could overflow; it is not known and changes nothing.
return ("x"):rep(3, ("y"):rep(1000)) == "xxx"

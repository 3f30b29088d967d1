-- expect: pass
-- Nothing, 10^15 times: no memory, but as many turns.
return ("").rep("", 1 << 50) == ""

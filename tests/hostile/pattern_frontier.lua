-- expect: pass
-- A frontier over a long text; here it is plain text.
return ("x"):rep(100000):find("%f[y]") == nil

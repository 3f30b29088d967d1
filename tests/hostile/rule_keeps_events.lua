-- expect: pass
-- Keeps all events of the log; they hold nothing.
KEPT[#KEPT + 1] = hit
return true

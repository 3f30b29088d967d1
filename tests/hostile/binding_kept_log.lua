-- expect: error this event is gone
-- Keeps the log beyond its call.
if KEPT[1] then return KEPT[1].lines > 0 end
KEPT[1] = log
return true

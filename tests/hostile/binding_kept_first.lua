-- expect: error this event is gone
-- Keeps an event that the log gave beyond its call.
if KEPT[1] then return KEPT[1].line > 0 end
KEPT[1] = log.first { every = true }
return true

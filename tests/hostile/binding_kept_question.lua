-- expect: error this event is gone
-- Keeps a question beyond its call.
if KEPT[1] then return KEPT[1] { every = true } end
KEPT[1] = log.has
return true

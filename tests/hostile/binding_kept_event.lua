-- expect: error this event is gone
-- Keeps an event beyond its call.
if KEPT[1] then return KEPT[1].text ~= "" end
KEPT[1] = hit
return true

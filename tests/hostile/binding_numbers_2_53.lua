-- expect: error whole number
-- 2^53 + 1 as an event id.
return log.has { event_id = (1 << 53) + 1 }

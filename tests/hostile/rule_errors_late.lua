-- expect: error at the end
-- Fails at the last event only, when it has been believed.
if log.first { code = hit.code }.line ~= hit.line then error("at the end") end
return true

-- expect: error events cannot be changed
-- Changes what the log answers.
log.has = function() return false end

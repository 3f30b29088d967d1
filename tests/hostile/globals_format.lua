-- expect: error libraries cannot be changed
-- Replaces format for the rules that follow.
string.format = function() return "owned" end

-- expect: error a rule sees no other rule
-- Asks for the hits of another rule.
return log.has { rule = "innocent.array" }

-- expect: error events cannot be changed
-- Changes the event for those who come later.
hit.code = 0

-- expect: error format: only
-- The address of a table.
return string.format("%p", {})

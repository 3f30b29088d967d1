-- expect: error entry 1 is a table
-- Joins what is no text.
return table.concat({ {} })

-- expect: error object of type table
-- An error that is a table.
error({ code = 1 })

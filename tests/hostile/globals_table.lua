-- expect: error libraries cannot be changed
-- Adds to a library.
table.sort = function() end

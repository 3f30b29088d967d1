-- expect: error object of type function
-- An error that is a function.
error(function() while true do end end)

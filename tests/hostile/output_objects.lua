-- expect: error must be a text, a number
-- A value that is a function.
return { who = function() end }

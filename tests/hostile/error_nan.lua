-- expect: error object of type number
-- An error that is no number.
error(0 / 0)

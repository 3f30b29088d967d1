-- expect: error object of type boolean
-- An error that is false.
error(false)

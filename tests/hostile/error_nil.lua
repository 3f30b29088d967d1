-- expect: error object of type nil
-- An error that is nil.
error(nil)

-- expect: error object of type userdata
-- Raises an object of the host as if it were a limit.
error(hit)

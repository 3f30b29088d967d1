-- expect: error rules keep no state
-- Writes through _ENV.
_ENV.string = nil

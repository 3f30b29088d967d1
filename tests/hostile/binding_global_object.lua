-- expect: error unknown name 'table'
-- The name of a global that is a table: its address must not show.
return _ENV[{}]

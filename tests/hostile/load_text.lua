-- expect: error unknown name 'load'
-- Loads a text.
return load("while true do end")()

-- expect: error unknown name 'load'
-- A reader that never ends.
return load(function() return "x=1 " end)

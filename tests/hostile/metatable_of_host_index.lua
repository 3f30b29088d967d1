-- expect: error hit has no field '__index'
-- Takes the function behind an object of the host.
return hit.__index(log, "text")

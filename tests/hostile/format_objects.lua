-- expect: pass
-- What is no text shows its type and no address.
return string.format("%s %s %s", {}, nil, function() end) ~= ""

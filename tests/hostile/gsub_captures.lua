-- expect: error attempt to call a nil value (method 'gsub')
-- Names a capture that there is not.
return ("x"):gsub("x", "%1%9")

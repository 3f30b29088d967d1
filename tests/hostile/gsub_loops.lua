-- expect: error attempt to call a nil value (method 'gsub')
-- A replacement that never answers.
return ("x"):gsub(".", function()
  while true do end
end)

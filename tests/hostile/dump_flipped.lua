-- expect: error attempt to call a nil value (field 'dump')
-- Bytecode with a byte flipped.
local code = string.dump(function() return 1 end)
for i = 1, #code do
  pcall(load(code:sub(1, i - 1) .. string.char(255 - code:byte(i)) .. code:sub(i + 1), "x", "b") or error)
end

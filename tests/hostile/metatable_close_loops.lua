-- expect: error unknown name 'setmetatable'
-- A variable whose closing never ends.
do
  local _ <close> = setmetatable({}, { __close = function()
    while true do end
  end })
end

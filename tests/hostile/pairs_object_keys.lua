-- expect: error has no order
-- Keys whose order is that of their addresses.
for _ in pairs { [{}] = 1, [function() end] = 2 } do end

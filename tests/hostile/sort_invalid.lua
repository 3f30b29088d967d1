-- expect: error attempt to call a nil value (field 'sort')
-- A comparator that contradicts itself.
table.sort({ 3, 1, 2, 5, 4 }, function() return true end)

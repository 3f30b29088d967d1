-- expect: error attempt to call a nil value (field 'sort')
-- A comparator that fails.
table.sort({ 3, 1, 2 }, function() error("no") end)

-- expect: error attempt to call a nil value (field 'random')
-- A rule that is different each time.
return math.random() > 0.5

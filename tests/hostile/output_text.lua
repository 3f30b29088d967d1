-- expect: error it must return true, false, nil or a table
-- A text where an answer is wanted.
return "yes"

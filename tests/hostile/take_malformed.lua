-- expect: error take
-- A template with a brace that never closes.
return ("abc"):take("abc{x")

-- expect: error the text is longer than any event
-- A template on a text larger than any event.
return ("a"):rep(100000):take("aaa{x}b")

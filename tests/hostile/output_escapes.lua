-- expect: pass
-- A value that would clear the terminal.
return { who = "\27[2J\r\n\7" }

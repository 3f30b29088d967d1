-- expect: error [2J
-- A message that would clear the terminal.
error("\27[2J\27]0;owned\7\r\n")

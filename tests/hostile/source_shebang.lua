-- expect: refused
-- in: raw
-- A file that begins like a program.
#!/bin/sh
return {}

-- expect: pass
-- Patterns that end too early; here they are plain text.
return ("["):find("[") == 1 and ("%"):find("%") == 1

-- expect: pass
-- text: [31mred[0m <b>
-- An event with escapes and NULs, read as text.
return hit.text:find("COM Error") ~= nil

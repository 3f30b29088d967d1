-- expect: instructions
-- A jump back for ever.
::a:: goto a

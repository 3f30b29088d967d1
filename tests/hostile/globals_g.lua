-- expect: error unknown name '_G'
-- Reaches for all globals.
_G.string.rep = nil

-- expect: pass
-- Cheap questions stay below every limit.
return log.has { code = hit.code }

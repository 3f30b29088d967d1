-- expect: error hit has no field '__gc'
-- Calls the finalizer of an object of the host.
hit.__gc(nil)

-- expect: pass
-- A value that would be markup, a formula or a link elsewhere.
return { who = "<script>alert(1)</script> =1+1 [x](javascript:1) ``` \u{202e}" }

-- expect: error unknown name 'print'
-- Writes into the report.
print("VERDICT: OK")

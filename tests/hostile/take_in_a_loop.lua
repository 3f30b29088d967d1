-- expect: work
-- The same template on the event again and again.
while true do
  hit.text:take("COM Error({x:hex}")
end

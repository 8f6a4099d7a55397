#: Calendar arithmetic is whole on the anniversary.
$ ecoscore test calendar.eco
9 passed, 0 failed

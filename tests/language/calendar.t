#: Calendar arithmetic is whole on the anniversary.
$ ecoscore test calendar.eco
6 passed, 0 failed

#: A value before its first date is unknown; each date begins its own value.
$ ecoscore test dated.eco
4 passed, 0 failed

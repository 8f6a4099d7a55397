#: Kleene's and, or, not with unknown; not applicable gives way to a side that decides, and to unknown.
$ ecoscore test logic.eco
7 passed, 0 failed

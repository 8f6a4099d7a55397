#: A sum that binary numbers miss by 4e-17 hits its edge, in every kind of band and in every comparison.
$ ecoscore test edges.eco
3 passed, 0 failed

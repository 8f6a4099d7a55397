$ ecoscore test dated.eco
4 passed, 0 failed

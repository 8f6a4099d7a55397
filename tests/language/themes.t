#: The same criteria: by themes 66.67, by criteria 40; a theme wholly not applicable leaves both sums.
$ ecoscore test themes.eco criteres.eco
themes.eco: 2 passed, 0 failed
criteres.eco : 2 réussis, 0 en échec

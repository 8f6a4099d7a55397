#: Rows by name: two walks of one list, rows further out, keys of tables that are walked. The figures are worked in the file.
$ ecoscore check named_rows.eco
named_rows.eco: in order (criteria: 0, gates: 0)

$ ecoscore test named_rows.eco
3 passed, 0 failed

#: In French it is the same, and back again.
$ ecoscore fmt --lang fr named_rows.eco > $TMP/fr.eco; grep -E "dans (pages|criteria)" $TMP/fr.eco | head -4
indicateur whole "Whole process passes" pour chaque page dans pages
  vaut tous(other.passes sur other dans pages où other.process est page.process)
indicateur larger "Larger pages" pour chaque page dans pages vaut compte(other dans pages où other.size > page.size)
indicateur nearest "Nearest size" pour chaque page dans pages

$ ecoscore test $TMP/fr.eco
3 réussis, 0 en échec

$ ecoscore fmt --lang en $TMP/fr.eco | diff - named_rows.eco && echo the same
the same

#: The row of the outer walk is loaded before the inner walk begins.
$ ecoscore explain --program --policy named_rows.eco | sed -n '/23:1$/,+6p' | cut -c1-60
     6  EACH                   0 =        1        7        
     7  LOAD                   9 =        6        0        
     8  EACH                   0 =        1        3        
     9  LOAD                   8 =        6        0        
    10  SAME_TEXT             10 =        8        9        
    11  STORE                 11 =       10       12        
    12  ALL                   12 =        7       12        
    13  STORE                 13 =       12       13        
    14  EACH                   0 =        1        7        
    15  LOAD                  15 =        9        0        
    16  EACH                   0 =        1        3        
    17  LOAD                  14 =        9        0        
    18  LESS                  16 =       15       14        
    19  STORE                 17 =       16       14        

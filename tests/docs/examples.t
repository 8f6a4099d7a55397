#: every example of the README and of the manual is true
$ ./examples.sh
FAILED rules/README.md:27: --- expected
+++ found
@@ -2,8 +2,10 @@
 rules/bordeaux/ecoscore.eco : en ordre (critères : 35, barrières : 5)
 rules/lib/electricite.eco : en ordre (bibliothèque)
 rules/lib/equipement.eco : en ordre (bibliothèque)
+rules/rgaa/rgaa.eco : en ordre (critères : 1, barrières : 1)
 rules/rgesn/rgesn.eco : en ordre (critères : 78, barrières : 0)
 rules/bordeaux/ecoscore.eco : 92 réussis, 0 en échec
+rules/rgaa/rgaa.eco : 16 réussis, 0 en échec
 rules/rgesn/rgesn.eco : 36 réussis, 0 en échec
 
 $ ecoscore score --quiet --policy rules/bordeaux --root rules rules/bordeaux/projets/portail.json
113 examples, 1 failed
[1]

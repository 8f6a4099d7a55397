#: every example of the README and of the manual is true
$ ./examples.sh
FAILED docs/ci.md:344: --- expected
+++ found
@@ -1,4 +1,5 @@
 $ cp -rL rules next; sed -i '/^critère s1 /s/poids 6/poids 4/; /^critère s2 /s/poids 4/poids 6/; /ordinateur_portable /s/| 170 /| 150 /' next/bordeaux/ecoscore.eco next/lib/equipement.eco
+cp: cannot copy cyclic symbolic link 'rules/rules'
 
 $ ecoscore diff bordeaux next/bordeaux --root next --top 2 --projects rules/bordeaux/projets
 3 règles changent ; 9 projets sur 10 bougent
ln: failed to create symbolic link '/tmp/tmp.7Awg6JwJqw/README/rules/rules': File exists
ln: failed to create symbolic link '/tmp/tmp.7Awg6JwJqw/README/docs/docs': File exists
105 examples, 1 failed
[1]

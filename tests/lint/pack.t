#: The pack and its libraries have no finding that they do not allow.
$ ecoscore check --quiet --deny remark --root ../../rules ../../rules
../../rules/achats/achats.eco : en ordre (critères : 8, barrières : 2)
../../rules/bordeaux/ecoscore.eco : en ordre (critères : 35, barrières : 5)
../../rules/demande/demande.eco : en ordre (critères : 0, barrières : 2)
../../rules/engagements/engagements.eco : en ordre (critères : 0, barrières : 0)
../../rules/lib/duree.eco : en ordre (bibliothèque)
../../rules/lib/electricite.eco : en ordre (bibliothèque)
../../rules/lib/electricite_annees.eco : en ordre (bibliothèque)
../../rules/lib/equipement.eco : en ordre (bibliothèque)
../../rules/lib/hebergement.eco : en ordre (bibliothèque)
../../rules/lib/normalisation.eco : en ordre (bibliothèque)
../../rules/lib/sci.eco: in order (library)
../../rules/page-rank/page-rank.eco: in order (criteria: 3, gates: 0)
../../rules/parc/inventaire.eco : en ordre (bibliothèque)
../../rules/parc/parc.eco : en ordre (critères : 0, barrières : 0)
../../rules/rgaa/rgaa.eco : en ordre (critères : 1, barrières : 1)
../../rules/rgesn/rgesn.eco : en ordre (critères : 78, barrières : 0)
../../rules/sci/sci.eco: in order (criteria: 0, gates: 0)
../../rules/trajectoire/trajectoire.eco : en ordre (critères : 0, barrières : 0)

#: What it does not allow is told in two years.
$ ecoscore check --quiet --deny warning --as-of 2029-01-01 --root ../../rules ../../rules/bordeaux/ecoscore.eco | grep -v '^ '
../../rules/bordeaux/ecoscore.eco:21:85: avertissement W0510: ces règles ne sont pas valables le 2029-01-01 : elles le sont jusqu'au 2028-12-31
../../rules/lib/electricite.eco:12:7: remarque R0501: les chiffres de « Intensité carbone de l'électricité » étaient valables jusqu'au 2027-12-31
../../rules/lib/equipement.eco:27:7: remarque R0501: les chiffres de « Empreinte d'un appareil » étaient valables jusqu'au 2028-12-31
../../rules/lib/equipement.eco:70:7: remarque R0501: les chiffres de « Seconde vie, par famille d'appareils » étaient valables jusqu'au 2028-12-31
../../rules/bordeaux/ecoscore.eco : 1 avertissement, 3 remarques

#: Each ± of a point, to see how many figures matter most.
$ ecoscore check --swing 10 --verbose --root ../../rules ../../rules/bordeaux/ecoscore.eco | grep -c W0511
7

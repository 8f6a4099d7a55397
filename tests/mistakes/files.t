#: Mistakes of `use`: absent, in a circle, a policy, a setting that does not exist.
$ ecoscore check files/missing_use.eco
files/missing_use.eco:3:5: error E0601: there is no file 'files/nowhere.eco'
     3 | use "nowhere.eco"
       |     ^^^^^^^^^^^^^
       = paths are relative to the file that names them
files/missing_use.eco: 1 error
[3]

$ ecoscore check files/self.eco
files/self.eco:3:5: error E0602: 'files/self.eco' uses itself: files/self.eco -> files/self.eco
     3 | use "self.eco"
       |     ^^^^^^^^^^
       = put what both need into a library of its own
files/self.eco: 1 error
[3]

$ ecoscore check files/cercle_a.eco
files/cercle_b.eco:3:9: erreur E0602: « files/cercle_a.eco » s'utilise lui-même : files/cercle_a.eco -> files/cercle_b.eco -> files/cercle_a.eco
     3 | utilise "cercle_a.eco"
       |         ^^^^^^^^^^^^^^
       = mettre ce dont les deux ont besoin dans une bibliothèque à part
files/cercle_a.eco : 1 erreur
[3]

$ ecoscore check files/uses_policy.eco
files/uses_policy.eco:3:5: error E0603: 'files/used_policy.eco' is a policy, not a library
     3 | use "used_policy.eco"
       |     ^^^^^^^^^^^^^^^^^
       = write: use policy "used_policy.eco" as NAME
files/uses_policy.eco: 1 error
[3]

$ ecoscore check files/reglage.eco
files/reglage.eco:3:29: erreur E0313: « methodes » n'est pas un réglage de cette bibliothèque
     3 | utilise "reglages.eco" avec methodes est longue
       |                             ^^^^^^^^
       = les réglages sont : methode
files/reglage.eco:4:41: erreur E0304: « rapide » n'est pas un des choix
     4 | utilise "reglages.eco" avec methode est rapide
       |                                         ^^^^^^
       = les choix sont : longue, courte
files/reglage.eco : 2 erreurs
[3]

#: one canonical layout: blanks, columns, quotes; comments, blank lines and broken lines stay
$ ecoscore fmt - < ragged.eco
# A file as people type it: every blank that can be wrong is wrong.
language en

policy "Ragged" version "1"
unit page  # declared
input users "Users" : count in [person] range 1 to 10000000
input old "Years" : quantity in [year] range 0 to 20, default 5 year ± 30 % because "usual"
# the kind of a device

list gear "Gear"
  input kind : key of devices, required
  input units : count range 0 to 100
end
table devices "Devices" keyed by kind
  source "made up" checked on 2026-01-31
  | kind      | made [kgCO2e] | name : text  |
  | laptop    | 170 ± 30 %    | "Laptop"     | source "elsewhere"
  # the next two are guesses
  | monitor   | 64.6          | "Écran 日本" |
  | otherwise | -             |              |
end
value limit "Limit" in [kgCO2e]
  from 2024-05-17 is 100  # first
  from 2030-01-01 is 80
end
function half(x)
  as x / 2
indicator total "Total" in [kgCO2e]
  as sum(devices[kind].made * units over gear) when users >= 1 and
    users < 5
  as 0 kgCO2e otherwise
criterion c "C" weight 5
  measure total in [kgCO2e]
  bands less is better
    up to 10    scores 100 "low"
    up to limit scores 50
    otherwise   scores 0
  because "Total ""as made"": {total}."
end
criterion d "D" weight 1
  scores 0   "none" when users < 1
  scores 100 otherwise
  # the last word
end
test "one"
  given users is 5, old is 3 year
  rows of gear
    | kind   | units |
    | laptop | 12    |
  expect total is 2040
end
# behind all

#: it stays when it is laid out again
$ ecoscore fmt - < ragged.eco > $TMP/a.eco && ecoscore fmt --check $TMP/a.eco && ecoscore fmt --diff $TMP/a.eco

#: a file is changed in place, told, and then left alone
$ cp ragged.eco $TMP/b.eco; chmod 640 $TMP/b.eco; ecoscore fmt $TMP/b.eco | sed 's|.*/||'; stat -c %a $TMP/b.eco
b.eco
640

$ ecoscore fmt $TMP/b.eco; cmp $TMP/a.eco $TMP/b.eco

#: --check writes nothing and says which
$ ecoscore fmt --check ragged.eco $TMP/b.eco
ragged.eco: is not in the canonical layout
[1]

$ ecoscore fmt --check --quiet ragged.eco; git -C . diff --quiet -- ragged.eco

#: --diff shows lines
$ printf 'language en\npolicy "P"\ninput a  : number\n# b\ninput b : number\n' > $TMP/c.eco; cd $TMP; ecoscore fmt --diff c.eco
--- c.eco
+++ c.eco
@@ -1,5 +1,5 @@
 language en
 policy "P"
-input a  : number
+input a : number
 # b
 input b : number

$ cd $TMP; ecoscore fmt --diff --check c.eco > /dev/null; echo $?; cat c.eco
1
language en
policy "P"
input a  : number
# b
input b : number

#: what came from another system: byte order mark, CRLF, guillemets, no line end
$ printf '\xEF\xBB\xBFlangue fr\r\npolitique « Vélo »\r\ndonnée a : nombre' > $TMP/d.eco; cd $TMP; ecoscore fmt --diff d.eco
--- d.eco
+++ d.eco
@@ -1,3 +1,3 @@
-\u{feff}langue fr\r
-politique « Vélo »\r
-donnée a : nombre
\ No newline at end of file
+langue fr
+politique "Vélo"
+donnée a : nombre

$ ecoscore fmt $TMP/d.eco > /dev/null; od -c $TMP/d.eco | head -2
0000000   l   a   n   g   u   e       f   r  \n   p   o   l   i   t   i
0000020   q   u   e       "   V 303 251   l   o   "  \n   d   o   n   n

#: into the other language: words and decimal sign; names and texts stay, and names that would be words are put in backticks
$ printf 'language en\npolicy "P"\ninput si : number range 0 to 2.5\ninput weight : number\ndefine vaut as if weight > 1.5 then si else 0\ndefine est as vaut * si\n' > $TMP/e.eco; ecoscore fmt --lang fr $TMP/e.eco
langue fr
politique "P"
donnée `si` : nombre plage 0 à 2,5
donnée weight : nombre
calcul vaut vaut si weight > 1,5 alors `si` sinon 0
calcul `est` vaut vaut * `si`

$ ecoscore fmt --lang fr $TMP/e.eco | ecoscore fmt --lang en - | cmp - $TMP/e.eco

$ ecoscore fmt --lang fr $TMP/e.eco --output $TMP/f.eco; ecoscore check $TMP/f.eco | tail -1 | sed 's|.*/||'; head -1 $TMP/e.eco
f.eco : en ordre (critères : 0, barrières : 0), 2 remarques
language en

#: rules with errors stay as they are
$ printf 'language en\npolicy  "P\n' > $TMP/g.eco; cd $TMP; ecoscore fmt g.eco; echo $?; cat g.eco
g.eco:2:9: error E0102: this text is never closed: a " is missing before the end of the line
     2 | policy  "P
       |         ^^
3
language en
policy  "P

#: words of another language, nothing, too much
$ ecoscore fmt
ecoscore fmt: no rule file was given
  example: ecoscore fmt --diff rules/ecoscore.eco
[5]

$ ecoscore fmt nowhere.eco
ecoscore fmt: nowhere.eco: there is no such file
[5]

$ ecoscore fmt --lang fr ragged.eco $TMP/e.eco
ecoscore fmt: --lang et --output écrivent un fichier : en donner un seul
  exemple : ecoscore fmt --diff rules/ecoscore.eco
[5]

$ ecoscore fmt --output $TMP/e.eco $TMP/e.eco 2>&1 | sed "s|$TMP/||"
ecoscore fmt: e.eco: is also read: choose another file for --output

$ printf '' | ecoscore fmt -
-:1:1: error E0101: the first line does not say the language of the file
     1 | 
       | ^
       = begin the file with 'language en' or 'langue fr'
[3]

#: the rules of the program itself
$ ecoscore fmt --check ../../rules && ecoscore fmt builtin:lib/equipement.eco | cmp - ../../rules/lib/equipement.eco

#: every rule file of the tree
$ ./tree.sh

#: Spellings stay, save where words are translated: then the first of `help words` is written.
$ cd $TMP; printf 'langue fr\npolitique "P"\ndonnée n "N" : entier plage 0 à 10\nbarrière g "G"\n  bloque quand n < 2 ou n est inconnue\nfin\ntest "t"\n  soit n est 1\n  attendu barrière g est bloquée\nfin\n' > said.eco; ecoscore fmt --diff said.eco; ecoscore fmt --lang en said.eco | ecoscore fmt --lang fr -
langue fr
politique "P"
donnée n "N" : entier plage 0 à 10
barrière g "G"
  bloque si n < 2 ou n est inconnu
fin
test "t"
  soit n est 1
  attendu barrière g est bloquée
fin

#: what is wrong with a file is said in its own language
$ printf 'langue fr\npolitique "x" version "1"\nscore\n  moyenne des critères\n  poids : total 100\nfin\n' | ecoscore fmt -
-:5:3: erreur E0201: « poids » ne convient pas ici (dans score) ; attendu : la phrase suivante à la ligne
     5 |   poids : total 100
       |   ^^^^^
[3]

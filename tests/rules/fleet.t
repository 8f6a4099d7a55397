#: The fleet, one inventory against another, and a request: what people read. The numbers are worked by hand in the packs.
$ ecoscore score -p parc ../../rules/parc/projets/deux_inventaires.json
Deux inventaires d'exemple, inventés  Empreinte du parc : 0,6582 tCO2e/an (0,4874 à 0,8925 tCO2e/an)
../../rules/parc/projets/deux_inventaires.json · Parc numérique 2026.1 · au 2023-12-31 ·
builtin:parc/parc.eco


Remarques
  Deux façons de compter la           18,75 % des appareils ont l'empreinte que leur fabricant
  fabrication                         publie, les autres celle de leur genre : les deux méthodes ne
                                      se comparent pas.
                                      → Ne pas comparer deux modèles d'après ces lignes ; ou compter
                                      tout le parc par genre.
  Des appareils ont dix ans et plus   2 appareils ont dix ans et plus : les garder est bon pour le
                                      climat, mais une fois réformés ils ne compteront plus au
                                      réemploi.

Indicateurs
  Empreinte du parc                                    0,6582 tCO2e/an (0,4874 à 0,8925 tCO2e/an)
  dont fabrication, répartie sur la durée prévue       0,5742 tCO2e/an (0,4345 à 0,7723 tCO2e/an)
  dont électricité                                     0,08404 tCO2e/an (0,05295 à 0,1202 tCO2e/an)
  Achats de l'année, fabrication en une fois (un       0,7278 tCO2e (0,3541 à 1,446 tCO2e)
  autre compte : ne pas additionner)
  Appareils                                            32
  Empreinte d'un appareil, en moyenne                  20,57 kgCO2e/an (15,23 à 27,89 kgCO2e/an)
  Reconditionné, dans le parc                          9,375 %
  Reconditionné, dans les achats de l'année            37,5 %
  Âge moyen, où l'achat est daté                       3,743 an
  Appareils dont l'achat est daté                      100 %
  Appareils qui ont l'empreinte de leur modèle         18,75 %
  Appareils dont la durée prévue est dite              84,38 %
  Fabrication évitée par un an de service de plus      0,09028 tCO2e/an (0,06168 à 0,1488 tCO2e/an)
  Fabrication évitée par deux ans de service de plus   0,1538 tCO2e/an (0,1074 à 0,2418 tCO2e/an)
  Appareils de dix ans et plus                         2

Par genre
  Genre                       Appareils         Empreinte tCO2e/an       Fabrication tCO2e/an
  ───────────────────────────────────────────────────────────────────────────────────────────
  tablette                            5  0,1455 (0,07883 à 0,2681)  0,1405 (0,07565 à 0,2609)
  ordinateur portable                 9    0,291 (0,2579 à 0,3277)   0,2766 (0,2488 à 0,3071)
  écran d'ordinateur (24             18   0,2217 (0,1507 à 0,2966)     0,1571 (0,11 à 0,2043)
  pouces)
  Total                              32   0,6582 (0,4874 à 0,8925)   0,5742 (0,4345 à 0,7723)

  Genre                                       Usage tCO2e/an  Reconditionné %
  ───────────────────────────────────────────────────────────────────────────
  tablette                    0,005044 (0,003178 à 0,007213)                0
  ordinateur portable           0,01444 (0,009094 à 0,02064)            33,33
  écran d'ordinateur (24         0,06456 (0,04067 à 0,09232)                0
  pouces)
  Total                           0,08404 (0,05295 à 0,1202)            9,375

  Genre                               Un an de plus évite
                                                 tCO2e/an
  ───────────────────────────────────────────────────────
  tablette                    0,03512 (0,01544 à 0,08416)
  ordinateur portable          0,0377 (0,03402 à 0,04197)
  écran d'ordinateur (24       0,01746 (0,01222 à 0,0227)
  pouces)
  Total                        0,09028 (0,06168 à 0,1488)

Par entité
  Entité  Appareils        Empreinte tCO2e/an  Reconditionné %
  ────────────────────────────────────────────────────────────
  Mairie         10  0,2444 (0,1429 à 0,4048)               30
  Écoles         22  0,4139 (0,3445 à 0,4877)                0
  Total          32  0,6582 (0,4874 à 0,8925)            9,375

Par site
  Site         Appareils        Empreinte tCO2e/an
  ────────────────────────────────────────────────
  pas connu  32 (0 à 32)       0,6582 (0 à 0,8925)
  Total               32  0,6582 (0,4874 à 0,8925)

Par année d'achat
    année  Appareils   Fabrication, en une fois  Reconditionné %
       de                                 tCO2e
    achat
  ──────────────────────────────────────────────────────────────
     2013          2  0,1397 (0,09778 à 0,1816)                0
     2019         16     1,117 (0,7822 à 1,453)                0
     2020          6                        1,2                0
     2023          8    0,7278 (0,3541 à 1,446)             37,5
    Total         32       3,185 (2,434 à 4,28)            9,375

Pyramide des âges
  Tranche d'âge   Appareils          Empreinte tCO2e/an
  ─────────────────────────────────────────────────────
  moins d'un an           8    0,2269 (0,1307 à 0,3821)
  3 ans                   6    0,2096 (0,2061 à 0,2138)
  4 ans                  16    0,2042 (0,1384 à 0,2739)
  10 ans et plus          2  0,01746 (0,01222 à 0,0227)
  Total                  32    0,6582 (0,4874 à 0,8925)

Inventaire
  9 lignes, que les règles laissent hors des rapports

Questions sans réponse
  Numéro de série (/parc/serie, 9 lignes)
  Modèle (/parc/modele, 9 lignes)
  Site (/parc/site, 9 lignes)
  Acheté le (/parc/achat)
  Prix unitaire HT (/parc/prix, 9 lignes)

Réglages de la politique
  Comment compter un appareil reconditionné = fabrication partagée entre les deux vies

Sources
  Intensité carbone de l'électricité, par année — Ember, par Our World in Data : mélange produit,
    2019 à 2024 (fichier d'e-footprint, 29165b3), vérifié le 2026-11-26
  Empreinte d'un appareil — ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base
    Empreinte, vérifié le 2026-11-24
  Empreinte d'un appareil — ADEME, publicodes-acv-numerique 2.2.0, chiffre antérieur à la Base
    Empreinte v2 ; ATTENTION : d'autres sources donnent 6 à 40 fois plus, vérifié le 2026-11-24
  Empreinte d'un appareil — Fabrication 600 : Base Carbone v19, par e-footprint (29165b3).
    ESTIMATION DE CE PAQUET : distribution et fin de vie, dans la proportion de l'ordinateur fixe
    (0,9 % et 3,3 %). Puissance 300 W et durée 6 ans : réglages d'e-footprint, sans source, vérifié
    le 2026-11-24, proposé
  Seconde vie, par famille d'appareils — première vie : NegaOctet ; part évitée : ADEME 2022 ;
    travail : ESTIMATION DE CE PAQUET (voir chaque ligne), vérifié le 2026-11-24, proposé
  Âge au-delà duquel un matériel réformé ne compte plus au réemploi — décret 2023-266, vérifié le
    2026-11-24, officiel

$ ecoscore score -p trajectoire ../../rules/parc/projets/deux_inventaires.json | sed -n '1,/^Inventaire$/p'
Deux inventaires d'exemple, inventés
Changement, à facteurs égaux : -0,06312 tCO2e/an (-0,4905 à 0,4077 tCO2e/an)
../../rules/parc/projets/deux_inventaires.json · Trajectoire d'un parc 2026.1 · au 2023-12-31 ·
builtin:trajectoire/trajectoire.eco


Indicateurs
  Électricité, l'année du départ                       59,79 gCO2e/kWh (53,81 à 65,77 gCO2e/kWh)
  Électricité, l'année de l'arrivée                    55,27 gCO2e/kWh (49,75 à 60,8 gCO2e/kWh)
  Appareils au départ                                  34
  Appareils à l'arrivée                                32
  Empreinte au départ, avec les facteurs d'alors       0,7297 tCO2e/an (0,4898 à 0,9901 tCO2e/an)
  Empreinte au départ, avec les facteurs de            0,7214 tCO2e/an (0,4848 à 0,9779 tCO2e/an)
  l'arrivée
  Empreinte à l'arrivée                                0,6582 tCO2e/an (0,4874 à 0,8925 tCO2e/an)
  Changement, à facteurs égaux                         -0,06312 tCO2e/an (-0,4905 à 0,4077 tCO2e/an)
  Changement, chacun avec les facteurs de son année    -0,07141 tCO2e/an (-0,5026 à 0,4027 tCO2e/an)
  Et les facteurs : une électricité plus ou moins      -0,008292 tCO2e/an (-0,03911 à
  carbonée                                             0,01708 tCO2e/an)

Ce qui explique le changement, à facteurs égaux
  effet                                       Effet tCO2e/an
  ──────────────────────────────────────────────────────────
  Moins ou plus d'appareils   -0,04243 (-0,05753 à -0,02852)
  D'autres genres                0,09635 (-0,01159 à 0,2466)
  d'appareils
  Des modèles plus ou moins       0,01789 (-0,4477 à 0,5142)
  lourds à fabriquer
  Une durée prévue plus          -0,06462 (-0,8125 à 0,3347)
  longue ou plus courte
  Plus ou moins de               -0,06224 (-0,5515 à 0,4298)
  reconditionné
  Plus ou moins d'appareils    -0,00807 (-0,06368 à 0,04592)
  en service plutôt qu'en
  stock
  Total                            -0,06312 (-1,945 à 1,543)

Par genre
  genre                           Au          À            Au départ tCO2e/an
                              départ  l'arrivée
  ───────────────────────────────────────────────────────────────────────────
  tablette                         0          5                             0
  ordinateur portable             10          9      0,3862 (0,2692 à 0,5042)
  écran d'ordinateur (24          20         18       0,3135 (0,2138 à 0,418)
  pouces)
  imprimante de bureau             4          0  0,02164 (0,001728 à 0,05572)
  Total                           34         32      0,7214 (0,4848 à 0,9779)

  genre                            À l'arrivée tCO2e/an              Changement tCO2e/an
  ──────────────────────────────────────────────────────────────────────────────────────
  tablette                    0,1455 (0,07883 à 0,2681)        0,1455 (0,07883 à 0,2681)
  ordinateur portable           0,291 (0,2579 à 0,3277)     -0,09521 (-0,2442 à 0,05627)
  écran d'ordinateur (24       0,2217 (0,1507 à 0,2966)       -0,0918 (-0,2583 à 0,0715)
  pouces)
  imprimante de bureau                                0  -0,02164 (-0,05572 à -0,001728)
  Total                        0,6582 (0,4874 à 0,8925)      -0,06312 (-0,4795 à 0,3942)

Inventaire par inventaire, aux facteurs de l'arrivée
  Inventaire  Appareils        Empreinte tCO2e/an  Reconditionné %
  du
  ────────────────────────────────────────────────────────────────
  2021-12-31         34  0,7214 (0,4848 à 0,9779)                0
  2023-12-31         32  0,6582 (0,4874 à 0,8925)            9,375

Inventaire

$ ecoscore score -p demande ../../rules/demande/projets/trois_lignes.json | sed -n '1,/^Questions/p'
Renouvellement d'une équipe, exemple inventé
Carbone de la demande : 389,6 kgCO2e/an (235,7 à 550,8 kgCO2e/an) · Prix HT : 9400 EUR
../../rules/demande/projets/trois_lignes.json · Demande d'équipement 2026.1 · au 2026-11-26 ·
builtin:demande/demande.eco

APPROUVÉ

Indicateurs
  Carbone de la demande                                389,6 kgCO2e/an (235,7 à 550,8 kgCO2e/an)
  Prix HT                                              9400 EUR
  Carbone sur la durée prévue                          2268 kgCO2e (1401 à 3172 kgCO2e)
  Coût, par an                                         1610 EUR/an (1593 à 1660 EUR/an)
  Le même carbone, à son prix                          25,33 EUR/an (11,78 à 44,06 EUR/an)
  Fabriqué pour cette demande, en une fois (un autre   2110 kgCO2e (1302 à 2945 kgCO2e)
  compte : ne pas additionner)
  Ce que la demande ajoute au parc                     286,6 kgCO2e/an (-24,63 à 503,2 kgCO2e/an)
  Empreinte du parc, avant                             2,411 tCO2e/an (1,669 à 3,166 tCO2e/an)
  Empreinte du parc, après                             2,698 tCO2e/an (1,644 à 3,669 tCO2e/an)
  Appareils du parc, après                             110
  Reconditionné dans le parc, avant                    10 %
  Reconditionné dans le parc, après                    13,64 %
  Reconditionné dans les achats de l'année, avant      100 %
  Reconditionné dans les achats de l'année, après      60 %

Un appareil, pour un an
  Genre                               Carbone, neuf               Carbone,  Carbone, gardé kgCO2e/an
                                          kgCO2e/an          reconditionné
                                                                 kgCO2e/an
  ──────────────────────────────────────────────────────────────────────────────────────────────────
  smartphone                   20,1 (14,05 à 26,15)  18,28 (10,36 à 30,28)  0,2177 (0,1371 à 0,3113)
  ordinateur portable          32,13 (22,4 à 41,94)  26,81 (17,08 à 37,54)    1,282 (0,8076 à 1,833)
  écran d'ordinateur (24      11,96 (8,143 à 15,96)  13,58 (7,076 à 21,36)     3,225 (2,032 à 4,612)
  pouces)

  Genre                           Coût,          Coût,      Coût, gardé
                                   neuf  reconditionné           EUR/an
                                 EUR/an         EUR/an
  ─────────────────────────────────────────────────────────────────────
  smartphone                        100              –  25 (16,67 à 50)
  ordinateur portable               150            105                0
  écran d'ordinateur (24          18,75             12                0
  pouces)

Par phase
  phase                Par an kgCO2e/an    Sur la durée kgCO2e
  ────────────────────────────────────────────────────────────
  fabrication     317,3 (103,7 à 822,8)    1870 (625,5 à 4798)
  distribution    21,18 (7,666 à 52,26)  126,4 (46,06 à 310,8)
  fin de vie      6,729 (1,566 à 19,71)  38,29 (9,582 à 109,8)
  remise en état            15 (3 à 27)          75 (15 à 135)
  électricité     29,38 (18,51 à 42,01)  158,4 (99,53 à 227,2)
  Total           389,6 (134,5 à 963,7)    2268 (795,7 à 5581)

Le même besoin : neuf, reconditionné, gardé
  option                           Carbone kgCO2e/an    Prix        Coût, par an  Coût, carbone payé
                                                      HT EUR              EUR/an              EUR/an
  ──────────────────────────────────────────────────────────────────────────────────────────────────
  tout neuf                    421,3 (292,8 à 551,5)  10 550                1794  1821 (1808 à 1838)
  reconditionné où il y a      376,1 (234,3 à 534,5)    5300                1310  1334 (1322 à 1353)
  une offre
  gardé ce qui devait         337,9 (234,4 à 443,04)    9100  1550 (1533 à 1600)  1572 (1545 à 1635)
  partir, le reste neuf

Inventaire
  3 lignes, que les règles laissent hors des rapports

Demande
  Genre                Nombre  Choix               Prix neuf,            Prix   Réparation ou
                                                   l'unité HT  reconditionné,    extension de
                                                          EUR  l'unité HT EUR   garantie pour
                                                                                   le garder,
                                                                               l'unité HT EUR
  ───────────────────────────────────────────────────────────────────────────────────────────
  ordinateur_portable      10  neuf                       900             420              0*
  ecran                     5  reconditionné              150              60              0*
  smartphone                2  garder l'ancien            400               –              50

  Genre                Empreinte d'un        Durée   Durée prévue,   Appareils que         Âge des
                       appareil neuf,      prévue,   reconditionné      la demande       appareils
                           hors usage      neuf an              an        remplace    remplacés an
                               kgCO2e
  ────────────────────────────────────────────────────────────────────────────────────────────────
  ordinateur_portable          185,1*            6               4              0*               –
  ecran                        69,84*            8               5               5               9
  smartphone                   79,52*            4            2,4*               2               3

  Genre                Conseil           Carbone de la    Prix de la
                                                 ligne     ligne, HT
                                             kgCO2e/an           EUR
  ──────────────────────────────────────────────────────────────────
  ordinateur_portable  reconditionné             321,3          9000
  ecran                neuf                      67,88           300
  smartphone           garder l'ancien          0,4354           100
  Total                                          389,6          9400
  * par défaut

Questions sans réponse

$ ecoscore gate -p demande ../../rules/demande/projets/*.json; ecoscore score -p demande ../../rules/demande/projets/trop_tot.json -q
Renouvellement d'une équipe, exemple inventé
Carbone de la demande : 389,6 kgCO2e/an (235,7 à 550,8 kgCO2e/an) · Prix HT : 9400 EUR
../../rules/demande/projets/trois_lignes.json · Demande d'équipement 2026.1 · au 2026-11-26 ·
builtin:demande/demande.eco

APPROUVÉ

Barrières franchies
  Prix et carbone sont sur la table · Pas de remplacement avant l'heure

Écrans de trois ans, exemple inventé
Carbone de la demande : 77,55 kgCO2e/an (43,53 à 135,8 kgCO2e/an) · Prix HT : 750 EUR
../../rules/demande/projets/trop_tot.json · Demande d'équipement 2026.1 · au 2026-11-26 ·
builtin:demande/demande.eco

REFUSÉ par 1 barrière
  ✗ Pas de remplacement avant l'heure   Des appareils seraient remplacés avant la durée prévue de
                                        leur genre.
                                        → Les garder, les réparer, ou dire pourquoi ce n'est pas
                                        possible.
                                        dérogation possible

Remarques
  Sous l'engagement sur le            Avec cette demande, 0 % des achats de l'année sont
  reconditionné                       reconditionnés, pour 50 % visés ; 0 % avant.
                                      → Prendre reconditionné ce qui peut l'être.
  Garder, mais quoi ?                 Une ligne garde plus d'appareils qu'elle n'en remplacerait.
                                      → Dire combien d'appareils du parc sont gardés : remplaces.
  Des appareils remplacés ne sont     La demande remplace 5 appareils, et le parc n'en a que 0 : son
  pas dans le parc                    empreinte d'après n'a pas de sens.
                                      → Donner l'inventaire entier, ou corriger le nombre
                                      d'appareils remplacés.

Barrières franchies
  Prix et carbone sont sur la table

2 projets : approuvés 1, refusés 1, indécis 0, invalides 0
Écrans de trois ans, exemple inventé (../../rules/demande/projets/trop_tot.json)
Carbone de la demande : 77,55 kgCO2e/an (43,53 à 135,8 kgCO2e/an) · Prix HT : 750 EUR
REFUSÉ par 1 barrière — Pas de remplacement avant l'heure

#: As CSV: one figure a line; of two projects one head. Texts that a spreadsheet would compute stay texts.
$ ecoscore score -p trajectoire -f csv ../../rules/parc/projets/deux_inventaires.json | sed -n '1p;/explication/p'
project,part,of,key,second_key,name,label,unit,state,value,low,high
../../rules/parc/projets/deux_inventaires.json,group,explication,Moins ou plus d'appareils,,effet_annuel,Effet,tCO2e/an,known,-0.04243311841911766,-0.05752549930404413,-0.02851534572712104
../../rules/parc/projets/deux_inventaires.json,group,explication,D'autres genres d'appareils,,effet_annuel,Effet,tCO2e/an,known,0.09635277985661767,-0.011589737701869374,0.24660666834043837
../../rules/parc/projets/deux_inventaires.json,group,explication,Des modèles plus ou moins lourds à fabriquer,,effet_annuel,Effet,tCO2e/an,known,0.01789199999999996,-0.44772891428571443,0.5141849142857146
../../rules/parc/projets/deux_inventaires.json,group,explication,Une durée prévue plus longue ou plus courte,,effet_annuel,Effet,tCO2e/an,known,-0.06461650000000001,-0.8125012642857147,0.3346822423076924
../../rules/parc/projets/deux_inventaires.json,group,explication,Plus ou moins de reconditionné,,effet_annuel,Effet,tCO2e/an,known,-0.0622416176470588,-0.5515432833333335,0.4298273250000002
../../rules/parc/projets/deux_inventaires.json,group,explication,Plus ou moins d'appareils en service plutôt qu'en stock,,effet_annuel,Effet,tCO2e/an,known,-0.00807015,-0.06367812383625,0.045923793836250004
../../rules/parc/projets/deux_inventaires.json,total,explication,,,effet_annuel,Effet,tCO2e/an,known,-0.06311660620955883,-1.944566822746926,1.5427095980429744

$ ecoscore score -p demande -f csv ../../rules/demande/projets/*.json | grep -c '^project,'; ecoscore score -p demande -f csv ../../rules/demande/projets/*.json | cut -d, -f2,3 | sort | uniq -c
1
     24 group,comparaison
     30 group,par_genre
     20 group,par_phase
     28 indicator,
      1 part,of
     15 row,demande
      4 total,par_phase

$ ecoscore score -f csv ../../rules/bordeaux/projets/portail.json | cut -d, -f2,4,6,8-10 | sed -n '1,4p;/row/p'
part,key,name,unit,state,value
score,,,,known,87.56701001142845
criterion,,u1,,scored,100
criterion,,u2,,scored,100
row,0,fabrication_ligne, par an de service",kgCO2e/an,known
row,0,usage_ligne,kgCO2e/an,known,9.0360495
row,0,prix_ligne,EUR,known,5400
row,1,fabrication_ligne, par an de service",kgCO2e/an,known
row,1,usage_ligne,kgCO2e/an,known,21.0841155
row,1,prix_ligne,EUR,known,5880
row,2,fabrication_ligne, par an de service",kgCO2e/an,known
row,2,usage_ligne,kgCO2e/an,known,75.774
row,2,prix_ligne,EUR,not_applicable,

#: One row, step by step.
$ ecoscore explain -p parc 'parc[5].fabrication_an' ../../rules/parc/projets/deux_inventaires.json
fabrication_an  Fabrication, par an = 76,58 kgCO2e/an (48,81 à 107,1 kgCO2e/an)
│  vaut nombre * fabrication_annuelle(fabrication; genre; duree; reconditionne; inventaire)
│  builtin:parc/inventaire.eco:53
├─ parc.nombre  Nombre = 3
│     défaut 1 ± 0 car "une ligne, un appareil"
│     /parc/5/nombre, ligne 10 · builtin:parc/inventaire.eco:30
├─ parc.fabrication  Empreinte d'un appareil, hors usage = 185,1 kgCO2e (129,6 à 240,6 kgCO2e) (par
│  │  défaut)
│  │  défaut empreinte_de_vie(genre) ± 0 car "chiffre du genre, avec le ± de la table, quand celui
│  │  du modèle n'est pas donné"
│  │  /parc/5/fabrication · builtin:parc/inventaire.eco:35
│  ├─ parc.genre  Genre = ordinateur_portable
│  │     /parc/5/genre, ligne 10 · builtin:parc/inventaire.eco:25
│  ├─ appareils[ordinateur_portable].fabrication  Empreinte d'un appareil = 170 kgCO2e ± 51
│  │     source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│  │     vérifié le 2026-11-24
│  │     builtin:lib/equipement.eco:36
│  ├─ appareils[ordinateur_portable].distribution  Empreinte d'un appareil = 12,3 kgCO2e ± 3,69
│  │     source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│  │     vérifié le 2026-11-24
│  │     builtin:lib/equipement.eco:36
│  └─ appareils[ordinateur_portable].fin_de_vie  Empreinte d'un appareil = 2,79 kgCO2e ± 0,837
│        source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│        vérifié le 2026-11-24
│        builtin:lib/equipement.eco:36
├─ parc.genre  Genre = ordinateur_portable
│     /parc/5/genre, ligne 10 · builtin:parc/inventaire.eco:25
├─ parc.duree  Durée prévue = 4 an
│     défaut appareils[genre].duree_vie ± 0 car "durée usuelle de ce genre, avec le ± de la table"
│     /parc/5/duree, ligne 10 · builtin:parc/inventaire.eco:34
├─ parc.reconditionne  Acheté reconditionné = oui
│     défaut non ± 0 car "peu d'inventaires ont cette colonne : la part reconditionnée est alors un
│     minimum"
│     /parc/5/reconditionne, ligne 10 · builtin:parc/inventaire.eco:33
├─ appareils[ordinateur_portable].consommation  Empreinte d'un appareil = 29,02 kWh/an ± 8,705
│     source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│     vérifié le 2026-11-24
│     builtin:lib/equipement.eco:36
├─ appareils[ordinateur_portable].famille  Empreinte d'un appareil = ordinateur
│     source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│     vérifié le 2026-11-24
│     builtin:lib/equipement.eco:36
├─ appareils[ordinateur_portable].fin_de_vie  Empreinte d'un appareil = 2,79 kgCO2e ± 0,837
│     source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
│     vérifié le 2026-11-24
│     builtin:lib/equipement.eco:36
├─ methode  Comment compter un appareil reconditionné = fabrication partagée entre les deux vies
│     builtin:lib/equipement.eco:23
├─ familles[ordinateur].premiere_vie  Seconde vie, par famille d'appareils = 4,5 an ± 0,5
│     source : première vie : NegaOctet (moment idéal, 4 à 5 ans) ; part évitée : ADEME, librairie
│     5241, 2022 (43 à 97 %, milieu calculé ici) ; travail : ESTIMATION DE CE PAQUET, 7 à 9 % de la
│     fabrication (essais, transport, une pièce changée), vérifié le 2026-11-24
│     builtin:lib/equipement.eco:76
├─ familles[ordinateur].travail  Seconde vie, par famille d'appareils = 15 kgCO2e ± 7,5
│     source : première vie : NegaOctet (moment idéal, 4 à 5 ans) ; part évitée : ADEME, librairie
│     5241, 2022 (43 à 97 %, milieu calculé ici) ; travail : ESTIMATION DE CE PAQUET, 7 à 9 % de la
│     fabrication (essais, transport, une pièce changée), vérifié le 2026-11-24
│     builtin:lib/equipement.eco:76
└─ appareils[ordinateur_portable].duree_vie  Empreinte d'un appareil = 5 an ± 1,5
      source : ADEME, publicodes-acv-numerique 2.2.0 (70676e47), NegaOctet et Base Empreinte,
      vérifié le 2026-11-24
      builtin:lib/equipement.eco:36

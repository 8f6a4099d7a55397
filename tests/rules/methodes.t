#: The libraries of methods against examples worked by hand; the SCI pack against figures that others have published.
$ ecoscore test methodes.eco; ecoscore test publies.eco; ecoscore test --root ../../rules --coverage ../../rules/sci
12 réussis, 0 en échec
6 réussis, 0 en échec
5 passed, 0 failed
coverage 100 % (2 of 2): remarks 2 of 2

#: Three ways to count a refurbished laptop kept four years, in France. The report names the one that holds. By hand: (15 + 2.79) / 4 =
#: 4.4475; 185.09 / 8.5 + 15 / 4 = 25.5253; (185.09 / 5 + 1.50600825) * (1 - 0.7) - 1.50600825 = 10.0512.
$ echo '{"date": "2026-11-26", "genre": "ordinateur_portable", "pays": "FRA", "declaree": 4}' > $TMP/p.json; for m in coupure prorata ratio_ademe; do sed "s/methode est prorata/methode est $m/" methodes.eco > $TMP/m.eco; ecoscore score -p $TMP/m.eco $TMP/p.json | grep -A1 '^  Un appareil recond\|^Réglages\|^Choix'; done
  Un appareil reconditionné, par an, hors usage   4,447 kgCO2e/an (0,2306 à 26,13 kgCO2e/an)
  Électricité du centre                           inconnu (0 à 3 000 000 kWh/an)
--
Réglages de la politique
  Comment compter un appareil reconditionné = seconde vie seule
  Un appareil reconditionné, par an, hors usage   25,53 kgCO2e/an (2,9997 à 70,62 kgCO2e/an)
  Électricité du centre                           inconnu (0 à 3 000 000 kWh/an)
--
Réglages de la politique
  Comment compter un appareil reconditionné = fabrication partagée entre les deux vies
  Un appareil reconditionné, par an, hors usage   10,05 kgCO2e/an (0 à 39,46 kgCO2e/an)
  Électricité du centre                           inconnu (0 à 3 000 000 kWh/an)
--
Réglages de la politique
  Comment compter un appareil reconditionné = part évitée publiée par l'ADEME

#: A device in service has its declared life at whatever date; without one, the usual life is an assumption.
$ for d in 2026-11-26 2031-11-26; do echo "{\"date\": \"$d\", \"genre\": \"ordinateur_portable\", \"pays\": \"FRA\", \"achat\": \"2026-01-01\"}" > $TMP/p.json; ecoscore score -p methodes.eco $TMP/p.json | grep 'Années comptées'; done
  Années comptées                                 5 an * (1 à 20 an)
remarque R0501: les chiffres de « Intensité carbone de l'électricité » étaient valables jusqu'au 2027-12-31
remarque R0501: les chiffres de « Empreinte d'un appareil » étaient valables jusqu'au 2028-12-31
remarque R0501: les chiffres de « Seconde vie, par famille d'appareils » étaient valables jusqu'au 2028-12-31
  Années comptées                                 5 an * (1 à 20 an)

#: One figure, its bounds, and where it comes from.
$ echo '{"date": "2026-11-26", "software": "Portal", "per": "page", "volume": 1000000, "period": "1 month", "hosts": [{"name": "web", "energy": 20, "country": "FRA", "measured": false, "making": 600, "resources": 8, "of_all": 64}]}' > $TMP/s.json; ecoscore score -p sci $TMP/s.json | sed "s|$TMP/||"
s.json
SCI: 0.0026 gCO2e/unit_of_use (0.001351 to 0.007392 gCO2e/unit_of_use)
s.json · Software Carbon Intensity (ISO/IEC 21031) 2026.1 · as of
2026-11-26 · builtin:sci/sci.eco


Indicators
  SCI   0.0026 gCO2e/unit_of_use * (0.001351 to 0.007392 gCO2e/unit_of_use)

Machines
  Machine  Electricity in  Country  The carbon of    Making of the      Expected     Resources
              the period,           this             whole machine     life (EL)      reserved
               all losses           electricity is     (TE) kgCO2e          year          (RR)
             included kWh           measured
  ────────────────────────────────────────────────────────────────────────────────────────────
  web                  20  FRA      no                         600            4*             8

  Machine    Resources          I   E × I        M = TE ×   E × I +
                in all  gCO2e/kWh   gCO2e        TiR/EL ×   M gCO2e
                 (ToR)                       RR/ToR gCO2e
  ─────────────────────────────────────────────────────────────────
  web               64       51.9    1038            1562      2600
  Total                      51.9    1038            1562      2600
  * by default

Assumed for want of an answer
  Expected life (EL) = 4 year — what SCI calculations mostly take, as in the case study eShoppen
    (/hosts/life)

Sources
  Intensité carbone de l'électricité — ADEME, publicodes-commun (daeb1f53) : mélange consommé,
    moyenne 2021-2024, checked on 2026-11-24

#!/usr/bin/env bash
# A made-up inventory of N devices as GLPI would export it, N a multiple of 100. Of each ten: five laptops, two screens, one virtual
# machine, one retired desktop, and one thing that no map knows; each hundredth device, a laptop, stands there a second time, newer.
#
#     generate.sh N
awk -v n="$1" 'BEGIN {
    printf "Nom;Statut;Numéro de série;Type;Modèle;Fabricant;Dernière modification\r\n"
    for (i = 0; i < n; i++) {
        d = i % 10
        type = d < 5 ? "Portable" : d < 7 ? "Écran" : d == 7 ? "Machine virtuelle" : d == 8 ? "Ordinateur de bureau" : "Fontaine"
        model = d < 5 ? "Latitude " 5400 + d : d < 7 ? "P2419H" : d == 7 ? "KVM" : d == 8 ? "OptiPlex 7010" : "Eau " i % 3
        line = sprintf("\"M-%d\";%s;SN%07d;%s;\"%s\";Fabricant;", i, d == 8 ? "Réformé" : "En service", i, type, model)
        printf "%s2026-01-%02d 08:00\r\n", line, i % 28 + 1
        if (i % 100 == 0)
            printf "%s2026-02-01\r\n", line
    }
}'

#: How likely, for each shape. Symmetric about what is asked for, so 50 %: -2 ± 3 (a normal one, it reaches across 0), 4 or 5
#: of 2 to 5, 3.5 of 2 to 5, 1 ± 2. A triangle from 0 over 3 to 9 has 3/9 = 33 % on its left. -3 ± 1 is a mirrored lognormal:
#: sd 1/1.96 = 0.51, sigma 0.169; less than 3 has P(0.534), cut off at 2 (0.010) and 4 (0.963): (0.534 - 0.010) / 0.953 = 55 %.
#: Three choices of four: 75 %. 10 ± 9: sigma 0.437, less than 10 has P(0.587), cut off at 19 (0.954): 61 %.
$ for w in spread whole even peak figure cell choice long_tail; do echo "{\"date\": \"2026-01-01\", \"which\": \"$w\", \"tool\": \"saw\", \"whole\": {\"between\": [2, 5]}, \"even\": {\"between\": [2, 5]}}" | ecoscore score - -p likely.eco | grep -E '^(If|Of)' | sed "s/.*cases · /$w: /"; done
spread: A 50 % · B 50 %
whole: A 50 % · B 50 %
even: A 50 % · B 50 %
peak: A 33 % · B 67 %
figure: A 50 % · B 50 %
cell: A 55 % · B 45 %
choice: A 75 % · B 25 %
long_tail: A 61 % · B 39 %

#: An open key is each of its rows as often: 55 % for the saw, always for the axe, (55 + 100) / 2 = 78 %.
$ echo '{"date": "2026-01-01", "which": "cell"}' | ecoscore score - -p likely.eco | grep -E '^(If|Of)'
If chance gave the missing answers: 0 to 100 in 90 of 100 cases · A 78 % · B 22 %

#: An amount that says two things, or something that is not read, is told and never guessed: exit code 4.
#: between: an end out of range.
$ ecoscore score --quiet --policy policy.eco wrong/between_out_of_range.json >/dev/null 2>&1
[4]

#: An amount that says its value twice.
$ ecoscore score --quiet --policy policy.eco wrong/amount_two_values.json >/dev/null 2>&1
[4]

#: An amount that says its value in English and in French.
$ ecoscore score --quiet --policy policy.eco wrong/amount_both_spellings.json >/dev/null 2>&1
[4]

#: A unit that is a number.
$ ecoscore score --quiet --policy policy.eco wrong/amount_unit_number.json >/dev/null 2>&1
[4]

#: A unit on a choice.
$ ecoscore score --quiet --policy policy.eco wrong/amount_unit_on_choice.json >/dev/null 2>&1
[4]

#: The same where no range stands in the way.
$ echo '{"date": "2026-01-01", "a": {"value": 9, "valeur": 1}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"value": 9, "between": [1, 2]}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"value": 9, "unit": 5}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"value": 9, "unit": ["MWh"]}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"value": 9, "source": 5}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"value": 1e308, "unit": "TWh"}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[4]

$ echo '{"date": "2026-01-01", "a": {"between": [-1e18, 1e18]}}' | ecoscore gate --quiet --policy plain.eco - >/dev/null 2>&1
[2]

#: An answer that overflows does not leave the report as inf, which is no JSON.
$ echo '{"date": "2026-01-01", "a": {"value": 1e308, "unit": "TWh"}}' | ecoscore explain --format json --policy plain.eco a - 2>/dev/null | grep -c 'inf'
0
[1]

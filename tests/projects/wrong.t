#: Wrong project descriptions: what is wrong, where, and what to write; exit code 4. The good one first.
$ ecoscore score --quiet --policy policy.eco good.json
A good project (good.json)                                                      Eco-score A · 70/100
APPROVED

#: An undeclared field, with the one that was meant.
$ ecoscore score --quiet --policy policy.eco wrong/undeclared_field.json
wrong/undeclared_field.json:1:1: error E0810: /public: For the public is required and not given
     1 | {
       | ^
       = add "public": ...
wrong/undeclared_field.json:6:3: error E0802: /pubic: "pubic" is not a field of this policy
     6 |   "pubic": true,
       |   ^^^^^^^
       = did you mean "public"?
[4]

#: The same inside a group and inside a row.
$ ecoscore score --quiet --policy policy.eco wrong/undeclared_in_group.json
wrong/undeclared_in_group.json:14:90: error E0802: /life/spares: "spares" is not a field of this policy
    14 |   "life": { "years": {"value": 60, "unit": "month", "plus_minus": 6, "source": "quote"}, "spares": true },
       |                                                                                          ^^^^^^^^
       = did you mean "spare"?
wrong/undeclared_in_group.json:16:39: error E0802: /equipment/0/usd: "usd" is not a field of this policy
    16 |     { "kind": "laptop", "number": 10, "usd": true },
       |                                       ^^^^^
       = did you mean "used"?
[4]

#: Nothing like it: the fields that there are.
$ ecoscore score --quiet --policy policy.eco wrong/undeclared_far.json
wrong/undeclared_far.json:8:3: error E0802: /budget_of_the_year: "budget_of_the_year" is not a field of this policy
     8 |   "budget_of_the_year": "asked twice",
       |   ^^^^^^^^^^^^^^^^^^^^
       = a name that begins with _ is a comment
[4]

#: A field that belongs into a group.
$ ecoscore score --quiet --policy policy.eco wrong/field_in_wrong_place.json
wrong/field_in_wrong_place.json:13:17: error E0802: /years: "years" is not a field of this policy
    13 |   "servers": 3, "years": 5,
       |                 ^^^^^^^
       = the field is life.years
[4]

#: Other spellings of the common members are not fields.
$ ecoscore score --quiet --policy policy.eco wrong/other_language.json
wrong/other_language.json:3:3: error E0802: /datum: "datum" is not a field of this policy
     3 |   "datum": "2026-06-30",
       |   ^^^^^^^
       = a name that begins with _ is a comment
[4]

#: A number in quotes.
$ ecoscore score --quiet --policy policy.eco wrong/number_as_text.json
wrong/number_as_text.json:13:14: error E0803: /servers: Servers: expected a whole number, found "3"
    13 |   "servers": "3",
       |              ^^^
       = write the number without quotes
[4]

#: A word where a number is due.
$ ecoscore score --quiet --policy policy.eco wrong/number_as_word.json
wrong/number_as_word.json:13:14: error E0803: /servers: Servers: expected a whole number, found "three"
    13 |   "servers": "three",
       |              ^^^^^^^
[4]

#: true where a number is due.
$ ecoscore score --quiet --policy policy.eco wrong/number_as_truth.json
wrong/number_as_truth.json:12:12: error E0803: /ratio: Efficiency: expected a number, found true
    12 |   "ratio": true,
       |            ^^^^
[4]

#: "yes" where true is due.
$ ecoscore score --quiet --policy policy.eco wrong/truth_as_text.json
wrong/truth_as_text.json:6:13: error E0803: /public: For the public: expected true or false, found "yes"
     6 |   "public": "yes",
       |             ^^^^^
       = write true for yes, false for no, without quotes
[4]

#: 1 where true is due.
$ ecoscore score --quiet --policy policy.eco wrong/truth_as_number.json
wrong/truth_as_number.json:6:13: error E0803: /public: For the public: expected true or false, found 1
     6 |   "public": 1,
       |             ^
       = write true for yes, false for no, without quotes
[4]

#: A number where a text is due.
$ ecoscore score --quiet --policy policy.eco wrong/text_as_number.json
wrong/text_as_number.json:8:13: error E0803: /remark: Remark: expected a text in quotes, found 12
     8 |   "remark": 12,
       |             ^^
[4]

#: A list where an answer is due.
$ ecoscore score --quiet --policy policy.eco wrong/list_as_answer.json
wrong/list_as_answer.json:13:14: error E0803: /servers: Servers: expected a whole number, found [...]
    13 |   "servers": [3],
       |              ^^^
[4]

#: A number where a choice is due.
$ ecoscore score --quiet --policy policy.eco wrong/choice_as_number.json
wrong/choice_as_number.json:5:12: error E0803: /stage: Stage: expected one of the choices, in quotes, found 2
     5 |   "stage": 2,
       |            ^
[4]

#: Out of range, in both directions and in another unit.
$ ecoscore score --quiet --policy policy.eco wrong/out_of_range.json
wrong/out_of_range.json:10:12: error E0804: /audit: Accessibility: 101 is outside the range 0 to 100 %
    10 |   "audit": 101,
       |            ^^^
wrong/out_of_range.json:11:12: error E0804: /power: Power: 200000 is outside the range 0 to 100000 kWh/year
    11 |   "power": "200 MWh/year",
       |            ^^^^^^^^^^^^^^
wrong/out_of_range.json:12:12: error E0804: /ratio: Efficiency: 0.9 is outside the range 1 to 3
    12 |   "ratio": 0.9,
       |            ^^^
wrong/out_of_range.json:13:14: error E0804: /servers: Servers: 501 is outside the range 0 to 500
    13 |   "servers": 501,
       |              ^^^
[4]

#: A date out of range.
$ ecoscore score --quiet --policy policy.eco wrong/date_out_of_range.json
wrong/date_out_of_range.json:7:14: error E0804: /opening: Opening day: 2019-12-31 is outside the range 2020-01-01 to 2030-12-31
     7 |   "opening": "2019-12-31",
       |              ^^^^^^^^^^^^
[4]

#: Not a choice, near one.
$ ecoscore score --quiet --policy policy.eco wrong/not_a_choice.json
wrong/not_a_choice.json:5:12: error E0805: /stage: Stage: "servce" is not one of the choices
     5 |   "stage": "servce",
       |            ^^^^^^^^
       = did you mean 'service'?
[4]

#: Not a choice, and nothing like one; a label is no choice.
$ ecoscore score --quiet --policy policy.eco wrong/not_a_choice_far.json
wrong/not_a_choice_far.json:5:12: error E0805: /stage: Stage: "in service" is not one of the choices
     5 |   "stage": "in service",
       |            ^^^^^^^^^^^^
       = the choices: idea, design, service
[4]

#: A key that the table does not have.
$ ecoscore score --quiet --policy policy.eco wrong/unknown_key.json
wrong/unknown_key.json:16:15: error E0806: /equipment/0/kind: Kind: there is no row "laptp" in the table 'devices'
    16 |     { "kind": "laptp", "number": 10, "used": true },
       |               ^^^^^^^
       = did you mean 'laptop'?
wrong/unknown_key.json:17:15: error E0806: /equipment/1/kind: Kind: there is no row "drone" in the table 'devices'
    17 |     { "kind": "drone", "number": 2, "used": false, "price": "300 EUR" }
       |               ^^^^^^^
       = the rows: laptop, phone
[4]

#: Dates that are none.
$ ecoscore score --quiet --policy policy.eco wrong/bad_date.json
wrong/bad_date.json:3:11: error E0807: /date: date: "2026-06-31" is not a day of the calendar
     3 |   "date": "2026-06-31",
       |           ^^^^^^^^^^^^
       = a date is written "2026-01-31"
wrong/bad_date.json:7:14: error E0807: /opening: Opening day: "01/09/2025" is not a day of the calendar
     7 |   "opening": "01/09/2025",
       |              ^^^^^^^^^^^^
       = a date is written "2026-01-31"
[4]

#: A unit that cannot be converted.
$ ecoscore score --quiet --policy policy.eco wrong/wrong_unit.json
wrong/wrong_unit.json:11:12: error E0809: /power: Power: MWh cannot be read in kWh/year
    11 |   "power": "5 MWh",
       |            ^^^^^^^
wrong/wrong_unit.json:17:61: error E0809: /equipment/1/price: Price: kg cannot be read in EUR
    17 |     { "kind": "phone", "number": 2, "used": false, "price": "300 kg" }
       |                                                             ^^^^^^^^
[4]

#: A unit that nobody knows.
$ ecoscore score --quiet --policy policy.eco wrong/unknown_unit.json
wrong/unknown_unit.json:11:12: error E0809: /power: Power: MHw/year cannot be read in kWh/year
    11 |   "power": "5 MHw/year",
       |            ^^^^^^^^^^^^
       = did you mean 'MHz'?
wrong/unknown_unit.json:14:22: error E0809: /life/years: Years kept: monthes cannot be read in year
    14 |   "life": { "years": {"value": 60, "unit": "monthes", "plus_minus": 6, "source": "quote"}, "spare": true },
       |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = did you mean 'months'?
[4]

#: A unit on a number that has none.
$ ecoscore score --quiet --policy policy.eco wrong/unit_on_plain_number.json
wrong/unit_on_plain_number.json:13:14: error E0809: /servers: Servers: kg cannot be read in a plain number
    13 |   "servers": "3 kg",
       |              ^^^^^^
[4]

#: Not whole.
$ ecoscore score --quiet --policy policy.eco wrong/not_whole.json
wrong/not_whole.json:13:14: error E0808: /servers: Servers: 2.5 is not a whole number
    13 |   "servers": 2.5,
       |              ^^^
wrong/not_whole.json:16:35: error E0808: /equipment/0/number: Number: 9.99 is not a whole number
    16 |     { "kind": "laptop", "number": 9.99, "used": true },
       |                                   ^^^^
[4]

#: A required answer is missing, at the top and in a row.
$ ecoscore score --quiet --policy policy.eco wrong/required_missing.json
wrong/required_missing.json:1:1: error E0810: /public: For the public is required and not given
     1 | {
       | ^
       = add "public": ...
wrong/required_missing.json:15:5: error E0810: /equipment/0/kind: Kind is required and not given
    15 |     { "number": 10, "used": true },
       |     ^
       = add "kind": ...
[4]

#: null is no answer to a required question.
$ ecoscore score --quiet --policy policy.eco wrong/required_null.json
wrong/required_null.json:6:13: error E0810: /public: For the public is required and not given
     6 |   "public": null,
       |             ^^^^
       = add "public": ...
[4]

#: Not applicable where that is not allowed.
$ ecoscore score --quiet --policy policy.eco wrong/na_not_allowed.json
wrong/na_not_allowed.json:13:14: error E0811: /servers: Servers may not be declared not applicable
    13 |   "servers": {"not_applicable": "no servers"},
       |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = leave it out if it is unknown
[4]

#: Not applicable without a reason.
$ ecoscore score --quiet --policy policy.eco wrong/na_without_reason.json
wrong/na_without_reason.json:10:12: error E0812: /audit: Accessibility: a reason is needed to declare it not applicable
    10 |   "audit": {"not_applicable": ""},
       |            ^^^^^^^^^^^^^^^^^^^^^^
       = write {"not_applicable": "why"}
[4]

#: Not applicable, with true for a reason.
$ ecoscore score --quiet --policy policy.eco wrong/na_true.json
wrong/na_true.json:10:12: error E0812: /audit: Accessibility: a reason is needed to declare it not applicable
    10 |   "audit": {"not_applicable": true},
       |            ^^^^^^^^^^^^^^^^^^^^^^^^
       = write {"not_applicable": "why"}
[4]

#: Answered though not asked, at the top, in a group and in a row.
$ ecoscore score --quiet --policy policy.eco wrong/not_asked.json
wrong/not_asked.json:7:14: error E0813: /opening: Opening day is given, but it is only asked when stage is service
     7 |   "opening": "2025-09-01",
       |              ^^^^^^^^^^^^
       = remove it, or correct the answer that decides
wrong/not_asked.json:14:99: error E0813: /life/spare: Spare parts is given, but it is only asked when life.years > 2 year
    14 |   "life": { "years": {"value": 12, "unit": "month", "plus_minus": 6, "source": "quote"}, "spare": true },
       |                                                                                                   ^^^^
       = remove it, or correct the answer that decides
wrong/not_asked.json:17:60: error E0813: /equipment/1/price: Price is given, but it is only asked when not used
    17 |     { "kind": "phone", "number": 2, "used": true, "price": "300 EUR" }
       |                                                            ^^^^^^^^^
       = remove it, or correct the answer that decides
[4]

#: between: the larger first.
$ ecoscore score --quiet --policy policy.eco wrong/between_reversed.json
wrong/between_reversed.json:11:12: error E0815: /power: Power: "between" takes two numbers, the smaller first
    11 |   "power": {"between": [6, 4]},
       |            ^^^^^^^^^^^^^^^^^^^
       = write {"between": [4, 6]}
[4]

#: between: one number.
$ ecoscore score --quiet --policy policy.eco wrong/between_one.json
wrong/between_one.json:11:12: error E0815: /power: Power: "between" takes two numbers, the smaller first
    11 |   "power": {"between": [6]},
       |            ^^^^^^^^^^^^^^^^
       = write {"between": [4, 6]}
[4]

#: between: texts.
$ ecoscore score --quiet --policy policy.eco wrong/between_texts.json
wrong/between_texts.json:11:12: error E0815: /power: Power: "between" takes two numbers, the smaller first
    11 |   "power": {"between": ["4", "6"]},
       |            ^^^^^^^^^^^^^^^^^^^^^^^
       = write {"between": [4, 6]}
[4]

#: between: not a list.
$ ecoscore score --quiet --policy policy.eco wrong/between_number.json
wrong/between_number.json:11:12: error E0815: /power: Power: "between" takes two numbers, the smaller first
    11 |   "power": {"between": 6},
       |            ^^^^^^^^^^^^^^
       = write {"between": [4, 6]}
[4]

#: An unknown member of an amount.
$ ecoscore score --quiet --policy policy.eco wrong/amount_member.json
wrong/amount_member.json:14:22: error E0814: /life/years: "plusminus" is not a member of an amount
    14 |   "life": { "years": {"value": 60, "unit": "month", "plusminus": 6, "source": "quote"}, "spare": true },
       |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = an amount is {"value": 6, "unit": "year"}, with plus_minus, between, source or not_applicable
[4]

#: An amount that says nothing but its unit, and one that is empty: no answer.
$ ecoscore score --quiet --policy policy.eco wrong/amount_empty.json
A good project (wrong/amount_empty.json)                       Eco-score B · 53.3/100 (53.3 to 86.7)
UNDECIDED: 1 gate is not settled — Spare parts

#: plus_minus below zero, and as a text.
$ ecoscore score --quiet --policy policy.eco wrong/amount_minus.json
wrong/amount_minus.json:11:12: error E0803: /power: Power: expected a number in kWh/year, found "10 %"
    11 |   "power": {"value": 5, "plus_minus": "10 %"},
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_minus is a number, not negative
wrong/amount_minus.json:14:22: error E0803: /life/years: Years kept: expected a number in year, found -6
    14 |   "life": { "years": {"value": 60, "unit": "month", "plus_minus": -6, "source": "quote"}, "spare": true },
       |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = plus_minus is a number, not negative
[4]

#: An amount that overflows when it is converted.
$ ecoscore score --quiet --policy policy.eco wrong/amount_huge.json
wrong/amount_huge.json:11:12: error E0821: /power: Power: the amount is too large: 10^18 at most
    11 |   "power": {"value": 1e308, "unit": "TWh/year"},
       |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       = larger ones need a declared range
[4]

#: Two spellings of one field: accents make no difference.
$ ecoscore score --quiet --policy policy.eco wrong/two_spellings.json
wrong/two_spellings.json:6:29: error E0819: "public" and "públic" are the same field
     6 |   "public": true, "públic": false,
       |                             ^^^^^
       = keep one
[4]

#: Case makes a difference.
$ ecoscore score --quiet --policy policy.eco wrong/other_case.json
wrong/other_case.json:1:1: error E0810: /public: For the public is required and not given
     1 | {
       | ^
       = add "public": ...
wrong/other_case.json:6:3: error E0802: /Public: "Public" is not a field of this policy
     6 |   "Public": true,
       |   ^^^^^^^^
       = did you mean "public"?
[4]

#: A group given as a list, and as a number.
$ ecoscore score --quiet --policy policy.eco wrong/group_as_list.json
wrong/group_as_list.json:14:11: error E0803: /life: Life: expected {...}, found [...]
    14 |   "life": [ { "years": 5 } ],
       |           ^^^^^^^^^^^^^^^^^^
[4]

#: A group given as a number.
$ ecoscore score --quiet --policy policy.eco wrong/group_as_number.json
wrong/group_as_number.json:14:11: error E0803: /life: Life: expected {...}, found ...
    14 |   "life": 5,
       |           ^
[4]

#: A list given as one object.
$ ecoscore score --quiet --policy policy.eco wrong/list_as_object.json
wrong/list_as_object.json:15:16: error E0803: /equipment: Equipment: expected [ {...}, ... ], found {...}
    15 |   "equipment": {"first": [
       |                ^^^^^^^^^^^
[4]

#: A list given as a number.
$ ecoscore score --quiet --policy policy.eco wrong/list_as_number.json
wrong/list_as_number.json:13:30: error E0803: /equipment: Equipment: expected [ {...}, ... ], found ...
    13 |   "servers": 3, "equipment": 12,
       |                              ^^
[4]

#: Rows that are no objects.
$ ecoscore score --quiet --policy policy.eco wrong/row_no_object.json
wrong/row_no_object.json:16:5: error E0803: /equipment/0: Equipment: expected {...}, found ...
    16 |     "laptop", 5, null, [],
       |     ^^^^^^^^
wrong/row_no_object.json:16:15: error E0803: /equipment/1: Equipment: expected {...}, found ...
    16 |     "laptop", 5, null, [],
       |               ^
wrong/row_no_object.json:16:18: error E0803: /equipment/2: Equipment: expected {...}, found ...
    16 |     "laptop", 5, null, [],
       |                  ^^^^
wrong/row_no_object.json:16:24: error E0803: /equipment/3: Equipment: expected {...}, found [...]
    16 |     "laptop", 5, null, [],
       |                        ^^
[4]

#: The name, the policy and the date are texts.
$ ecoscore score --quiet --policy policy.eco wrong/name_no_text.json
wrong/name_no_text.json:2:13: error E0803: /policy: policy: expected "...", found ...
     2 |   "policy": ["a"],
       |             ^^^^^
wrong/name_no_text.json:3:11: error E0803: /date: date: expected "2026-01-31", found ...
     3 |   "date": 20260630,
       |           ^^^^^^^^
wrong/name_no_text.json:4:11: error E0803: /name: name: expected "...", found ...
     4 |   "name": 7,
       |           ^
[4]

#: Several mistakes are told in one run, in the order of the file.
$ ecoscore score --quiet --policy policy.eco wrong/many.json
wrong/many.json:5:12: error E0805: /stage: Stage: "servce" is not one of the choices
     5 |   "stage": "servce",
       |            ^^^^^^^^
       = did you mean 'service'?
wrong/many.json:6:13: error E0803: /public: For the public: expected true or false, found "yes"
     6 |   "public": "yes",
       |             ^^^^^
       = write true for yes, false for no, without quotes
wrong/many.json:7:14: error E0807: /opening: Opening day: "2025-13-01" is not a day of the calendar
     7 |   "opening": "2025-13-01",
       |              ^^^^^^^^^^^^
       = a date is written "2026-01-31"
wrong/many.json:10:12: error E0804: /audit: Accessibility: 180 is outside the range 0 to 100 %
    10 |   "audit": 180,
       |            ^^^
wrong/many.json:13:14: error E0808: /servers: Servers: 2.5 is not a whole number
    13 |   "servers": 2.5, "budgt": 3,
       |              ^^^
wrong/many.json:13:19: error E0802: /budgt: "budgt" is not a field of this policy
    13 |   "servers": 2.5, "budgt": 3,
       |                   ^^^^^^^
       = a name that begins with _ is a comment
wrong/many.json:16:35: error E0804: /equipment/0/number: Number: 0 is outside the range 1 to 1000
    16 |     { "kind": "laptop", "number": 0, "used": true },
       |                                   ^
wrong/many.json:17:15: error E0806: /equipment/1/kind: Kind: there is no row "fone" in the table 'devices'
    17 |     { "kind": "fone", "number": 2, "used": false, "price": "300 francs" }
       |               ^^^^^^
       = the rows: laptop, phone
wrong/many.json:17:60: error E0809: /equipment/1/price: Price: francs cannot be read in EUR
    17 |     { "kind": "fone", "number": 2, "used": false, "price": "300 francs" }
       |                                                            ^^^^^^^^^^^^
[4]

#: Everything null: nothing is answered, and what is required is told.
$ ecoscore score --quiet --policy policy.eco wrong/all_null.json
wrong/all_null.json:1:40: error E0810: /stage: Stage is required and not given
     1 | { "date": null, "name": null, "stage": null, "public": null, "opening": null, "remark": null, "country": null,
       |                                        ^^^^
       = add "stage": ...
wrong/all_null.json:1:56: error E0810: /public: For the public is required and not given
     1 | { "date": null, "name": null, "stage": null, "public": null, "opening": null, "remark": null, "country": null,
       |                                                        ^^^^
       = add "public": ...
[4]

#: No object.
$ ecoscore score --quiet --policy policy.eco wrong/not_an_object.json
wrong/not_an_object.json:1:1: error E0801: a project is an object {...}: found [...]
     1 | [ { "stage": "idea", "public": true } ]
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
[4]

#: A text.
$ ecoscore score --quiet --policy policy.eco wrong/a_text.json
wrong/a_text.json:1:1: error E0801: a project is an object {...}: found "stage"
     1 | "stage"
       | ^^^^^^^
[4]

#: A number.
$ ecoscore score --quiet --policy policy.eco wrong/a_number.json
wrong/a_number.json:1:1: error E0801: a project is an object {...}: found 42
     1 | 42
       | ^^
[4]

#: null.
$ ecoscore score --quiet --policy policy.eco wrong/a_null.json
wrong/a_null.json:1:1: error E0801: a project is an object {...}: found null
     1 | null
       | ^^^^
[4]

#: An object without members.
$ ecoscore score --quiet --policy policy.eco wrong/empty_object.json
wrong/empty_object.json:1:1: error E0810: /stage: Stage is required and not given
     1 | {}
       | ^
       = add "stage": ...
wrong/empty_object.json:1:1: error E0810: /public: For the public is required and not given
     1 | {}
       | ^
       = add "public": ...
[4]

#: Dates: year first, or day first, or month first where the map says so; a time may follow. Numbers: with a point or a comma, with
#: blanks of any width or marks between thousands. 1,234 may be either. Units are whole.
$ ecoscore import values.csv --from maps/values.csv
values.csv, read as values
  rows read                                     23     100 %
  kept                                           9    39.1 %
  not handled                                   14    60.9 %
  Units: thing 1011
Not handled:
  line 11: '29/02/2023' in the column day is no date
  line 12: '05/13/2021' in the column day is no date
  line 13: '13/05/2021' in the column us is no date
  line 14: '05/03/21' in the column day is no date
  line 15: '05/03-2021' in the column day is no date
  line 16: 'mars 2021' in the column day is no date
  line 17: '2021-03-05 25:00' in the column day is no date
  line 18: '0001-01-01' in the column day is no date
  line 19: '1,234' in the column price may be thousands or a fraction
  line 20: 'cher' in the column price is no number
  line 21: '1-2' in the column price is no number
  line 22: '1,5' in the column count is no whole number from 1 to 1000000
  line 23: '0' in the column count is no whole number from 1 to 1000000
  line 24: '1000001' in the column count is no whole number from 1 to 1000000
{
  "things": [
    {"what": "iso", "day": "2021-03-05", "us": "2021-03-05", "price": 1234.5, "units": 1, "new": true, "year": 2026},
    {"what": "slashes", "day": "2021-03-05", "us": "2021-03-05", "price": 1234.5, "units": 2, "new": true, "year": 2026},
    {"what": "day first", "day": "2021-03-05", "us": "2021-03-05", "price": 1234.5, "units": 3, "new": true, "year": 2026},
    {"what": "dashes", "day": "2021-03-05", "us": "2021-03-05", "price": 1234.5, "units": 1000, "new": true, "year": 2026},
    {"what": "points", "day": "2021-03-05", "us": "2021-03-05", "price": 1234.5, "units": 1, "new": true, "year": 2026},
    {"what": "time", "day": "2021-03-05", "us": "2021-03-05", "price": -12.5, "units": 1, "new": true, "year": 2026},
    {"what": "zone", "day": "2021-03-05", "price": 0.125, "units": 1, "new": true, "year": 2026},
    {"what": "leap", "day": "2024-02-29", "us": "2024-02-29", "price": 1234567.8, "units": 1, "new": true, "year": 2026},
    {"what": "empty", "units": 1, "new": true, "year": 2026}
  ]
}
[1]

#: Alike in one row: the same day, price and all other fields. 1 and 3 units are 4.
$ printf 'what;day;price;count\na;2021-03-05;10;1\na;05/03/2021;"10,0";3\nb;2021-03-05;10;1\n' | ecoscore import - --from maps/values.csv --group --quiet
{
  "things": [
    {"what": "a", "day": "2021-03-05", "price": 10, "units": 4, "new": true, "year": 2026},
    {"what": "b", "day": "2021-03-05", "price": 10, "units": 1, "new": true, "year": 2026}
  ]
}

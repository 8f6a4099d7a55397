#: Inputs, choices that do not read as they stand, criteria, gates, indicators, themes.
$ ecoscore check words/labels.eco
words/labels.eco:3:7: remark R0307: 'stage' has no label: reports show its name
     3 | input stage : one of idea, in_service
       |       ^^^^^
       = write behind the name what people should read, in quotes
words/labels.eco:3:28: remark R0307: 'in_service' has no label: reports show its name
     3 | input stage : one of idea, in_service
       |                            ^^^^^^^^^^
       = write behind the name what people should read, in quotes
words/labels.eco:4:7: remark R0307: 't' has no label: reports show its name
     4 | theme t
       |       ^
       = write behind the name what people should read, in quotes
words/labels.eco:5:11: remark R0307: 'i' has no label: reports show its name
     5 | indicator i as stage is idea
       |           ^
       = write behind the name what people should read, in quotes
words/labels.eco:6:11: remark R0307: 'c' has no label: reports show its name
     6 | criterion c weight 1 in t
       |           ^
       = write behind the name what people should read, in quotes
words/labels.eco:11:6: remark R0307: 'g' has no label: reports show its name
    11 | gate g
       |      ^
       = write behind the name what people should read, in quotes
words/labels.eco: in order (criteria: 1, gates: 1), 6 remarks

$ ecoscore check words/labels_not.eco
words/labels_not.eco: in order (criteria: 1, gates: 1)

#: A criterion or gate that does not say what to do, a gate that does not say why.
$ ecoscore check words/fixes.eco
words/fixes.eco:6:11: remark R0510: 'C' does not say what to do
     6 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
words/fixes.eco:10:6: remark R0510: 'G' does not say what to do
    10 | gate g "G"
       |      ^
       = add a line for the manager of the project: fix "..."
words/fixes.eco:10:6: remark R0511: 'G' can refuse a project, and does not say why
    10 | gate g "G"
       |      ^
       = add: because "..."
words/fixes.eco: in order (criteria: 1, gates: 1), 3 remarks

$ ecoscore check words/fixes_not.eco
words/fixes_not.eco: in order (criteria: 1, gates: 1)

#: A default with neither ± nor reason; either will do.
$ ecoscore check words/defaults.eco
words/defaults.eco:3:54: remark R0505: this default has neither ± nor reason
     3 | input life "Life" : quantity in [year] range 1 to 15 default 5 year
       |                                                      ^^^^^^^^^^^^^^
       = say how sure it is, or why it is this: default 5 ± 20 % because "..."
words/defaults.eco: in order (criteria: 1, gates: 0), 1 remark

$ ecoscore check words/defaults_not.eco
words/defaults_not.eco: in order (criteria: 1, gates: 0)

#: A field that a sum needs from each row, by way of a definition too; required, or with a default, it is there.
$ ecoscore check words/rows.eco
words/rows.eco:5:9: remark R0503: one row without 'price' leaves unknown what is made of all rows
     5 |   input price "Price" : quantity in [EUR] range 0 to 10
       |         ^^^^^
       words/rows.eco:10:23: used here
    10 |   scores 100 when sum(line over l) > 5 EUR
       |                       ~~~~
       = make it 'required', or give it a 'default'
words/rows.eco: in order (criteria: 1, gates: 0), 1 remark

$ ecoscore check words/rows_not.eco
words/rows_not.eco: in order (criteria: 1, gates: 0)

$ ecoscore check words/rows_known.eco
words/rows_known.eco:7:9: remark R0503: one row without 'u' leaves unknown what is made of all rows
     7 |   input u "U" : number range 0 to 5
       |         ^
       words/rows_known.eco:10:76: used here
    10 |   points mean(w over li where w is known) + sum(v or else 0 over li) + sum(u over li)
       |                                                                            ~
       = make it 'required', or give it a 'default'
words/rows_known.eco: in order (criteria: 1, gates: 0), 1 remark
  1 allowed: R0508 because the points are made up

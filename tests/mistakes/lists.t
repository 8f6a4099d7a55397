#: Lists in lists.
$ ecoscore check lists/inner.eco
lists/inner.eco:16:14: error E0215: nested too deeply (the limit is 4)
    16 |         list one "One"
       |              ^^^
       = give parts of it names with 'define'
lists/inner.eco:23:25: error E0328: the list 'devices' stands in each row of 'sites': it cannot stand alone here
    23 | define a as sum(kg over devices)
       |                         ^^^^^^^
       = write sites.devices for the rows of all of them; in a row of 'sites' devices is the list of that row
lists/inner.eco:24:17: error E0308: 'devices' is a list and has no value of its own
    24 | define b as sum(devices.kg over sites)
       |                 ^^^^^^^^^^
       = write sum(field over list) or count(list)
lists/inner.eco:25:54: error E0315: a row of 'sites' has no field 'machines'
    25 | define c for each s in sites as sum(d.kg over d in s.machines)
       |                                                      ^^^^^^^^
lists/inner.eco:26:51: error E0326: the rows of 's.devices.parts' stand in a row of 'devices' that is not in hand here
    26 | define d for each s in sites as sum(p.g over p in s.devices.parts)
       |                                                   ^^^^^^^^^^^^^^^
       = give each row of 'devices' a definition with 'for each', and name that here
lists/inner.eco:27:79: error E0326: the rows of 's.devices' stand in a row of 'sites' that is not in hand here
    27 | define e for each s in sites as count(t in sites where any(d.kg > 3 over d in s.devices))
       |                                                                               ^^^^^^^^^
       = give each row of 'sites' a definition with 'for each', and name that here
lists/inner.eco:28:17: error E0307: 'kg' has one value for each row of 'sites.devices': it cannot stand alone here
    28 | define f as sum(kg over sites)
       |                 ^^
       = write sum(kg over sites.devices), or 'for each sites.devices' on the definition
lists/inner.eco:29:13: error E0308: 'sites' is a list and has no value of its own
    29 | define g as sites.devices.kg
       |             ^^^^^^^^^^^^^^^^
       = write sum(field over list) or count(list)
lists/inner.eco:30:24: error E0328: the list 'devices' stands in each row of 'sites': it cannot stand alone here
    30 | define h for each x in devices as x.kg
       |                        ^^^^^^^
       = write sites.devices for the rows of all of them; in a row of 'sites' devices is the list of that row
lists/inner.eco:33:94: remark R0309: 'sites.devices.parts' takes the rows in every row of 'devices', not only in the one in hand
    33 | define k for each x in sites.devices as sum(g over parts) + sum(g over x.parts) + sum(g over sites.devices.parts)
       |                                                                                              ^^^^^^^^^^^^^^^^^^^
       = those of this row are x.parts; where all are meant, say so: allow R0309 because "..."
lists/inner.eco:34:33: error E0308: 'devices' is a list and has no value of its own
    34 | define n for each s in sites as s.devices.kg
       |                                 ^^^^^^^^^^^^
       = write sum(field over list) or count(list)
lists/inner.eco:35:58: remark R0309: 'sites.devices' takes the rows in every row of 'sites', not only in the one in hand
    35 | define o for each s in sites as count(s.devices) / count(sites.devices)
       |                                                          ^^^^^^^^^^^^^
       = those of this row are s.devices; where all are meant, say so: allow R0309 because "..."
lists/inner.eco:40:17: error E0327: each row of 'sites' has its 'devices': which row is meant?
    40 |   rows of sites.devices
       |                 ^^^^^^^
       = write its number, from 0 on: sites[0].devices
lists/inner.eco:44:12: error E0301: 'weight' is not declared
    44 |     | kg | weight |
       |            ^^^^^^
lists/inner.eco:46:15: error E0327: each row of 'sites' has its 'devices': which row is meant?
    46 |   given sites.devices[0].kg is 3, sites[0].devices.kg is 5
       |               ^^^^^^^
       = write its number, from 0 on: sites[0].devices
lists/inner.eco:46:52: error E0327: each row of 'devices' has its 'kg': which row is meant?
    46 |   given sites.devices[0].kg is 3, sites[0].devices.kg is 5
       |                                                    ^^
       = write its number, from 0 on: devices[0].kg
lists/inner.eco:48:27: error E0327: each row of 'devices' has its 'i': which row is meant?
    48 |   expect sites[0].devices.i is 3
       |                           ^
       = write its number, from 0 on: devices[0].i
lists/inner.eco:49:10: error E0328: the list 'devices' stands in each row of 'sites': it cannot stand alone here
    49 |   expect devices[0].i is 3
       |          ^^^^^^^
       = write sites.devices for the rows of all of them; in a row of 'sites' devices is the list of that row
lists/inner.eco: 16 errors, 2 remarks
[3]

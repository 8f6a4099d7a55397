#: Lists in lists, through groups, of a used policy.
$ ecoscore check used_lists.eco; ecoscore test used_lists.eco
used_lists.eco: in order (criteria: 1, gates: 0)
1 passed, 0 failed

$ ecoscore score -p used_lists.eco used_lists_wrong.json 2>&1 | grep error
used_lists_wrong.json:1:78: error E0810: /n/sites/0/place/devices/1/about/kg: kg is required and not given
used_lists_wrong.json:1:136: error E0803: /n/sites/1/place/devices: Devices: expected [ {...}, ... ], found ...

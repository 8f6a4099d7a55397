#: What is never closed, and what is closed by the wrong sign.
$ ecoscore score --policy policy.eco malformed/64_text_unclosed.json
malformed/64_text_unclosed.json:4:10: error E0711: /nom: this text is never closed
     4 |   "nom": "Portail des associations,
       |          ^^^^^^^^^^^^^^^^^^^^^^^^^^
       = a " is missing at its end
[4]

$ ecoscore score --policy policy.eco malformed/65_text_unclosed_before_member.json
malformed/65_text_unclosed_before_member.json:12:26: error E0726: /equipements/0: found 'nombre' right after the end of a text
    12 |     { "genre": "laptop, "nombre": 12, "duree": 6 },
       |                          ^^^^^^
       = a " inside a text is written \"; or the " that ends an earlier text is missing
[4]

$ ecoscore score --policy policy.eco malformed/66_text_unclosed_last.json
malformed/66_text_unclosed_last.json:8:45: error E0711: /usage/benefice/unite: this text is never closed
     8 |     "benefice": { "valeur": 90000, "unite": "EUR/an }
       |                                             ^^^^^^^^^
       = a " is missing at its end
[4]

$ ecoscore score --policy policy.eco malformed/67_key_unclosed.json
malformed/67_key_unclosed.json:4:10: error E0726: found 'Portail' right after the end of a text
     4 |   "nom: "Portail des associations",
       |          ^^^^^^^
       = a " inside a text is written \"; or the " that ends an earlier text is missing
[4]

$ ecoscore score --policy policy.eco malformed/68_quote_inside_text.json
malformed/68_quote_inside_text.json:4:24: error E0726: found 'associations' right after the end of a text
     4 |   "nom": "Portail des "associations" actives",
       |                        ^^^^^^^^^^^^
       = a " inside a text is written \"; or the " that ends an earlier text is missing
[4]

$ ecoscore score --policy policy.eco malformed/69_cut_in_text.json
malformed/69_cut_in_text.json:4:10: error E0711: /nom: this text is never closed
     4 |   "nom": "Portail 
       |          ^^^^^^^^^
       = a " is missing at its end
[4]

$ ecoscore score --policy policy.eco malformed/70_cut_after_colon.json
malformed/70_cut_after_colon.json:10:18: error E0712: /hebergement: this '{' is never closed
    10 |   "hebergement": { "pays":
       |                  ^
       = what is open at the end of the file lacks: }}
[4]

$ ecoscore score --policy policy.eco malformed/71_cut_in_array.json
malformed/71_cut_in_array.json:13:5: error E0712: /equipements/1: this '{' is never closed
    13 |     { "genre": 
       |     ^
       = what is open at the end of the file lacks: }]}
[4]

$ ecoscore score --policy policy.eco malformed/72_object_unclosed.json
malformed/72_object_unclosed.json:1:1: error E0712: this '{' is never closed
     1 | {
       | ^
       = what is open at the end of the file lacks: }
[4]

$ ecoscore score --policy policy.eco malformed/73_object_unclosed_in_array.json
malformed/73_object_unclosed_in_array.json:13:5: error E0703: /equipements/0: found '{', expected '}'
    13 |     { "genre": "monitor", "nombre": 10, "duree": 8 }
       |     ^
       malformed/73_object_unclosed_in_array.json:12:5: opened here
    12 |     { "genre": "laptop", "nombre": 12, "duree": 6,
       |     ~
[4]

$ ecoscore score --policy policy.eco malformed/74_array_unclosed.json
malformed/74_array_unclosed.json:14:1: error E0703: /equipements: found '}', expected ']'
    14 | }
       | ^
       malformed/74_array_unclosed.json:11:18: opened here
    11 |   "equipements": [
       |                  ~
[4]

$ ecoscore score --policy policy.eco malformed/75_array_closed_by_brace.json
malformed/75_array_closed_by_brace.json:14:3: error E0703: /equipements: found '}', expected ']'
    14 |   }
       |   ^
       malformed/75_array_closed_by_brace.json:11:18: opened here
    11 |   "equipements": [
       |                  ~
[4]

$ ecoscore score --policy policy.eco malformed/76_object_closed_by_bracket.json
malformed/76_object_closed_by_bracket.json:12:51: error E0703: /equipements/0: found ']', expected '}'
    12 |     { "genre": "laptop", "nombre": 12, "duree": 6 ],
       |                                                   ^
       malformed/76_object_closed_by_bracket.json:12:5: opened here
    12 |     { "genre": "laptop", "nombre": 12, "duree": 6 ],
       |     ~
[4]

#: Bytes, escapes and encodings.
$ ecoscore score --policy policy.eco malformed/19_raw_tab_in_text.json
malformed/19_raw_tab_in_text.json:4:19: error E0706: /nom: a control character (byte 09) stands inside a text
     4 |   "nom": "Portail 	des associations",
       |                   ^
       = write \n for a line break and \t for a tab, or close the text with " on the same line
[4]

$ ecoscore score --policy policy.eco malformed/20_raw_line_break_in_text.json
malformed/20_raw_line_break_in_text.json:4:18: error E0706: /nom: a control character (byte 0A) stands inside a text
     4 |   "nom": "Portail
       |                  ^
       = write \n for a line break and \t for a tab, or close the text with " on the same line
[4]

$ ecoscore score --policy policy.eco malformed/21_raw_escape_in_text.json
malformed/21_raw_escape_in_text.json:4:11: error E0706: /nom: a control character (byte 1B) stands inside a text
     4 |   "nom": "\x1b[31mPortail des associations",
       |           ^^^^
       = write \n for a line break and \t for a tab, or close the text with " on the same line
[4]

$ ecoscore score --policy policy.eco malformed/22_raw_nul_in_text.json
malformed/22_raw_nul_in_text.json:4:15: error E0706: /nom: a control character (byte 00) stands inside a text
     4 |   "nom": "Port\x00ail des associations",
       |               ^^^^
       = write \n for a line break and \t for a tab, or close the text with " on the same line
[4]

$ ecoscore score --policy policy.eco malformed/23_raw_nul_outside.json
malformed/23_raw_nul_outside.json:3:3: error E0703: found U+0000, expected ' '
     3 |   \x00"date": "2026-11-24",
       |   ^^^^
[4]

$ ecoscore score --policy policy.eco malformed/24_latin_1.json
malformed/24_latin_1.json:4:23: error E0707: /nom: this byte (E9) is not UTF-8
     4 |   "nom": "Portail de l\xe9t\xe9",
       |                       ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/25_overlong_slash.json
malformed/25_overlong_slash.json:4:18: error E0707: /nom: this byte (C0) is not UTF-8
     4 |   "nom": "Portail\xc0\xaf des associations",
       |                  ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/26_utf8_surrogate.json
malformed/26_utf8_surrogate.json:4:18: error E0707: /nom: this byte (ED) is not UTF-8
     4 |   "nom": "Portail\xed\xa0\xbd des associations",
       |                  ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/27_utf8_truncated.json
malformed/27_utf8_truncated.json:4:35: error E0707: /nom: this byte (E2) is not UTF-8
     4 |   "nom": "Portail des associations\xe2\x82",
       |                                   ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/28_utf8_beyond.json
malformed/28_utf8_beyond.json:4:18: error E0707: /nom: this byte (F4) is not UTF-8
     4 |   "nom": "Portail\xf4\x90\x80\x80 des associations",
       |                  ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/29_lone_high_surrogate.json
malformed/29_lone_high_surrogate.json:4:19: error E0709: /nom: \uD83D is half of a pair: the other half is missing
     4 |   "nom": "Portail \uD83D des associations",
       |                   ^^^^^^
       = write the character itself, in UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/30_lone_low_surrogate.json
malformed/30_lone_low_surrogate.json:4:19: error E0709: /nom: \uDE00 is half of a pair: the other half is missing
     4 |   "nom": "Portail \uDE00 x des associations",
       |                   ^^^^^^
       = write the character itself, in UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/31_reversed_surrogates.json
malformed/31_reversed_surrogates.json:4:11: error E0709: /nom: \uDE00 is half of a pair: the other half is missing
     4 |   "nom": "\uDE00\uD83D Portail des associations",
       |           ^^^^^^
       = write the character itself, in UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/32_bad_escape.json
malformed/32_bad_escape.json:4:13: error E0708: /nom: '\U' is not an escape of JSON
     4 |   "nom": "C:\Users\Portail associations",
       |             ^^
       = the escapes are \" \\ \/ \b \f \n \r \t \u0041
[4]

$ ecoscore score --policy policy.eco malformed/33_short_unicode_escape.json
malformed/33_short_unicode_escape.json:4:11: error E0708: /nom: '\u00e' is not an escape of JSON
     4 |   "nom": "\u00e Portail des associations",
       |           ^^^^^
       = the escapes are \" \\ \/ \b \f \n \r \t \u0041
[4]

$ ecoscore score --policy policy.eco malformed/34_escaped_nul.json
malformed/34_escaped_nul.json:4:15: error E0710: /nom: \u0000 is not accepted in a text
     4 |   "nom": "Port\u0000ail des associations",
       |               ^^^^^^
[4]

$ ecoscore score --policy policy.eco malformed/35_backslash_line_end.json
malformed/35_backslash_line_end.json:4:20: error E0706: /nom: a control character (byte 0A) stands inside a text
     4 |   "nom": "Portail \
       |                    ^
       = write \n for a line break and \t for a tab, or close the text with " on the same line
[4]

$ ecoscore score --policy policy.eco malformed/36_trailing_text.json
malformed/36_trailing_text.json:16:1: error E0713: there is text after the end of the JSON value
    16 | fin
       | ^^^
       = a file holds one project
[4]

$ ecoscore score --policy policy.eco malformed/37_two_projects.json
malformed/37_two_projects.json:16:1: error E0713: there is text after the end of the JSON value
    16 | {
       | ^
       = a file holds one project
[4]

$ ecoscore score --policy policy.eco malformed/38_trailing_brace.json
malformed/38_trailing_brace.json:16:1: error E0713: there is text after the end of the JSON value
    16 | }
       | ^
       = a file holds one project
[4]

$ ecoscore score --policy policy.eco malformed/39_byte_order_mark.json
malformed/39_byte_order_mark.json:1:1: error E0701: the file begins with a byte order mark (three invisible bytes), which JSON does not allow
     1 | {
       | ^
       = save it as "UTF-8", not as "UTF-8 with BOM"
[4]

$ ecoscore score --policy policy.eco malformed/40_utf_16.json
malformed/40_utf_16.json:1:1: error E0707: this byte (FF) is not UTF-8
     1 | \xff\xfe{\x00
       | ^^^^
       = save the file in the encoding UTF-8
[4]

$ ecoscore score --policy policy.eco malformed/41_utf_16_without_mark.json
malformed/41_utf_16_without_mark.json:1:1: error E0707: this byte (00) is not UTF-8
     1 | \x00{\x00
       | ^^^^
       = save the file in the encoding UTF-8
[4]

#: Names of projects with escape sequences, changes of direction and HTML: no such byte reaches the terminal.
$ ecoscore gate -p rules.eco hostile.json
\x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069}
\u{200b}<script>alert(1)</script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line
break tab 😀 é
Eco-score A · 100/100
hostile.json · Test of the command line 1 · as of 2026-06-30 · rules.eco
A ≥ 60  B
Completeness 100 % (of a weight of 3: answered 3, by default 0, missing 0)

APPROVED

Gates passed
  Need shown · Long enough

$ ecoscore score -q -p rules.eco hostile.json
\x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069}
\u{200b}<script>alert(1)</script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line
break tab 😀 é (hostile.json)
Eco-score A · 100/100
APPROVED

$ for verb in score gate; do for how in -v -q --colour=never; do ecoscore $verb $how -p rules.eco hostile.json; done; done 2>&1 | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{2028}\x{200e}\x{200f}]'
0
[1]

$ ecoscore score -f json -p rules.eco hostile.json | grep -n '"name": ".*RED'
15:    "name": "\u001b[2J\u001b[31mRED\u0007\u001b]0;title\u0007 \u202egnp.exe\u202c \u2066x\u2069 \u200b<script>alert(1)</script> &amp; \"q\" \\ \u0085\u009b31m \u2028 \ufeff %s%n line\nbreak\ttab 😀 é",

$ ecoscore score -f json -p rules.eco hostile.json | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{2028}\x{200e}\x{200f}]'
0
[1]

#: The same in what is wrong.
$ ecoscore gate -p rules.eco hostile_broken.json
hostile_broken.json:1:45: error E0805: /need: Need: "\x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069} \u{200b}<script>alert(1)</script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line\x0abreak\x09tab 😀 é" is not one of the choices
       = the choices: none, stated, surveyed
hostile_broken.json:1:251: error E0802: /\x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069} \u{200b}<script>alert(1)<~1script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line\x0abreak\x09tab 😀 é: "\x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069} \u{200b}<script>alert(1)</script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line\x0abreak\x09tab 😀 é" is not a field of this policy
       = a name that begins with _ is a comment
hostile_broken.json:1:469: error E0809: /years: Years kept: \x1b[2J\x1b[31mRED\x07\x1b]0;title\x07 \u{202e}gnp.exe\u{202c} \u{2066}x\u{2069} \u{200b}<script>alert(1)</script> &amp; "q" \ \x85\x9b31m \u{2028} \u{feff} %s%n line\x0abreak\x09tab 😀 é cannot be read in year
[4]

$ ecoscore gate -f json -p rules.eco hostile_broken.json 2>&1 | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{2028}\x{200e}\x{200f}]'
0
[1]

$ ecoscore explain -v -p rules.eco years hostile.json
years  Years kept = 6 year
   /years, line 1 · rules.eco:5

#: Names of files.
$ f=$'x\e[31m\u202e<b>.json'; cp approved.json "$TMP/$f"; cd "$TMP"; ecoscore score -q -p "$OLDPWD/rules.eco" "$f"
Approved (x\x1b[31m\u{202e}<b>.json)                                           Eco-score A · 100/100
APPROVED

$ f=$'x\e[31m\u202e.json'; cp broken.json "$TMP/$f"; cd "$TMP"; ecoscore score -p "$OLDPWD/rules.eco" "$f" 2>&1 | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{202a}-\x{202e}]'
0
[1]

$ f=$'x\e[31m\u202e.json'; cp broken.json "$TMP/$f"; cd "$TMP"; ecoscore score -f json -p "$OLDPWD/rules.eco" "$f" 2>/dev/null | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{202a}-\x{202e}]'
0
[1]

$ f=$'x\e[31m\u202e.eco'; cp broken.eco "$TMP/$f"; cd "$TMP"; ecoscore check "$f" 2>&1 | grep -cP '[\x00-\x08\x0b-\x1f\x7f\x{202a}-\x{202e}]'
0
[1]

#: A name of 6800 characters.
$ ecoscore gate -q -p rules.eco long_name.json | wc -l
72

#: The excerpt of a line with a tab, which stays a tab so that the mark stands under its place.
$ printf '{\n\t"years": "\e[31m2",\t"x": 1\n}' > "$TMP/tab.json"; cd "$TMP"; ecoscore gate -p "$OLDPWD/rules.eco" tab.json 2>&1 | cat -A | sed -n '1,4p'
tab.json:2:12: error E0706: /years: a control character (byte 1B) stands inside a text$
     2 | ^I"years": "\x1b[31m2",^I"x": 1$
       | ^I          ^^^^$
       = write \n for a line break and \t for a tab, or close the text with " on the same line$

#: What nobody sees is shown: U+200B, U+2060, and joiners but for those that a script or an emoji needs. Formats of one line have blanks.
$ ecoscore gate -q -p rules.eco unseen.json | sed -n '1p'; for f in md summary tap; do ecoscore gate -p rules.eco -f $f unseen.json | grep A.*B | sed -n 1p; done; ecoscore score -f json -p rules.eco unseen.json | grep '"name"' | sed -n 1p
A\u{200b}B\u{2060}C\u{200d}D\u{200c}E نمی‌خو क्‍ष 👩🏽‍💻 ❤️‍🔥 x\u{200d}👩 (unseen.json)
### A\u{200b}B\u{2060}C\u{200d}D\u{200c}E نمی‌خو क्‍ष 👩🏽‍💻 ❤️‍🔥 x\u{200d}👩 – REFUSED – B · 33\.3/100
| A\u{200b}B\u{2060}C\u{200d}D\u{200c}E نمی‌خو क्‍ष 👩🏽‍💻 ❤️‍🔥 x\u{200d}👩 | **REFUSED** | B · 33\.3/100 | unseen\.json |
ok 1 - A B C D E نمی‌خو क्‍ष 👩🏽‍💻 ❤️‍🔥 x 👩: Need shown
    "name": "A\u200bB\u2060C\u200dD\u200cE نمی‌خو क्‍ष 👩🏽‍💻 ❤️‍🔥 x\u200d👩",

$ sed 's/years/yea\\u200drs/; s/"surveyed"/"\\u0646\\u200c\\u062e\\u200b"/' unseen.json > "$TMP/bad.json"; cd "$TMP"; ecoscore gate -p "$OLDPWD/rules.eco" bad.json 2>&1 | grep error
bad.json:4:11: error E0805: /need: Need: "ن‌خ\u{200b}" is not one of the choices
bad.json:5:3: error E0802: /yea\u{200d}rs: "yea\u{200d}rs" is not a field of this policy

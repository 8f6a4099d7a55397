#: Forms that rules seldom need. 2 x 3 / 4 - 1 is 0.5; 1 + 2 x 3 - 5 is 2. From 2024-11-30: 3 months on is 2025-02-28; to
#: 2025-03-02 are 30 + 31 + 30 + 1 = 92 days (Dec 30, Jan 30, Feb 28, Mar 2: three whole months); to 2026-03-02 one year and
#: 92 of 365 days. 2 reels of 1.5 pages are 3.
$ ecoscore check rare.eco
rare.eco:35:29: remark R0304: no rule reads the column 'part' of 'tools'
    35 |   | name  | cost : number | part : percent | since : date  | free : yes or no | left : percent | home : key of places |
       |                             ^^^^^^^^^^^^^^
       = use it or remove it
rare.eco:50:31: remark R0102: '!=' is read as 'is not'
    50 | define not_french as language != fr
       |                               ^^
       = write 'is not'
rare.eco:69:11: remark R0510: 'C' does not say what to do
    69 | criterion c "C" weight 1
       |           ^
       = add a line for the manager of the project: fix "..."
rare.eco: in order (criteria: 1, gates: 0), 3 remarks

$ ecoscore test rare.eco
5 passed, 0 failed

#: every example of the README and of the manual is true
$ ./examples.sh
FAILED docs/language.md:644: block.eco:30:7: error E0517: 'use_of_it' has no weight
    30 | theme use_of_it "Use"
       |       ^^^^^^^^^
       = add: weight 3
block.eco: 1 error
80 examples, 1 failed
[1]

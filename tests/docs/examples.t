#: every example of the README and of the manual is true
$ ./examples.sh
160 examples, 0 failed

#: the page of messages is the one that the program prints: `tests/docs/errors.sh > docs/errors.md` makes it anew
$ ./errors.sh | diff - ../../docs/errors.md

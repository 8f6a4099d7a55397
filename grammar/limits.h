/* Everything that is limited, in one place: how much, and why. Each limit has a message, named here by its code, and
 * tests/limits tries each at its edge and one beyond. Real rules and projects stay far below. */
#ifndef ECO_LIMITS_H
#define ECO_LIMITS_H

enum {
    /* ---- rule files ---- */
    RULE_BYTES = 8 * 1024 * 1024,       /* of one rule file (E0111): the largest one drafted has 60 KB */
    POLICY_FILES = 64,                  /* of one policy, itself included, and so how deep `use` goes (E0604) */
    POLICIES_USED = 32,                 /* in each other, each as often as it is used (E0607): two that use two that use two ... */
    BLOCK_DEPTH = 16,                   /* blocks in each other (E0215): the language has three levels */
    PARSER_DEPTH = 3000,                /* symbols on the parser's stack (E0215): brackets in brackets, which no person writes */
    CHECK_DEPTH = 250,                  /* expressions in each other, through functions and definitions under way (E0215):
                                         * each takes some 2.4 KB of stack, and all must fit into the 1 MB of a thread */
    CHECK_ROWS = 4,                     /* aggregates in each other (E0215): time grows with rows to this power */
    LISTS_DEEP = 4,                     /* lists in each other (E0215) */
    CHECK_CALLS = 32,                   /* functions that call functions (E0215): they are unfolded */
    CHECK_STEPS = 1000 * 1000,          /* expressions in all, each as often as its function is unfolded (E0415) */
    PROGRAM_OPS = 200 * 1000,           /* operations of the checked program (E0415): about 25 000 criteria */
    PIECES = 64,                        /* lines of one criterion's bands, scale or choices (E0536): all pairs are judged */
    PARAMETERS = 16,                    /* of one function (E0537) */
    UNITS_DECLARED = 256,               /* by one policy (E0413): an atom is numbered in 16 bits */
    UNITS_NEW = 12,                     /* of those, multiples of no other unit (E0413): every unit holds an exponent for each */
    UNIT_TERMS = 8,                     /* factors of one unit (E0405): people write three */
    UNIT_NAME_BYTES = 64,               /* of one unit's name (E0404) */
    CSV_ROWS = 200 * 1000,              /* of one table from a file, its heading apart (E0535) */

    /* ---- projects ---- */
    JSON_BYTES = 16 * 1024 * 1024,      /* one project (E0716): memory is some 10 times that */
    JSON_DEPTH = 64,                    /* containers in each other (E0715): a project has three levels */
    JSON_VALUES = 2 * 1000 * 1000,      /* of one project (E0721): 100 MB of memory */
    JSON_NUMBER_BYTES = 511,            /* of one number (E0727): no person writes more than 17 digits */
    LIST_ROWS = 100 * 1000,             /* of one list (E0817): the fleet of a city */

    /* ---- runs ---- */
    RUN_STEPS = 100 * 1000 * 1000,      /* operations of one evaluation, known before it starts (E0823): seconds, with bounds */
    REGEX_STEPS = 50 * 1000 * 1000,     /* of all searches in texts (E0820): under a second. People's patterns on people's texts take
                                         * hundreds, and a list may have 100 000 texts */
    REGEX_DEPTH = 1000                  /* of that search's nesting (E0820) */
};

#define ANSWER_LIMIT 1e18               /* a number without a declared range, either way (E0821): sums of 100 000 stay exact
                                         * enough to be told apart from infinity */

#endif

/* What the reference evaluator knows of one expression. Numbers are in base units, so that nothing is ever converted. */
#ifndef TESTS_READING_H
#define TESTS_READING_H

#include "yardstick.h"

enum knowledge { KNOWN_VALUE, UNKNOWN_VALUE, NOT_APPLICABLE_VALUE };
enum reading_kind { A_NUMBER, A_TRUTH, A_WORD, A_DAY };

struct reading {
    enum knowledge knowledge;
    enum reading_kind kind;
    bool assumed;               /* rests on a default, an `or else` or an `otherwise` row */
    bool doubtful;              /* hangs on a comparison that rounding decides: whoever computes in another order may differ */
    double number;              /* also 1 or 0 of a truth, and a day */
    double error;               /* how far rounding may have taken the number */
    struct yardstick unit;      /* of a number; its size is that of the unit it was written in */
    bool of_any_unit;           /* a sum of nothing, whose unit cannot be seen, and what is made of it */
    struct text word;           /* a choice, a key or a text */
};

struct reading reading_unknown(void);
struct reading reading_not_applicable(void);
struct reading reading_number(double written, struct yardstick unit);
struct reading reading_in(struct reading number, struct yardstick declared);      /* the same, said in a declared unit */
struct reading reading_truth(bool truth);
struct reading reading_word(struct text word);
struct reading reading_day(double day);

/* What becomes of a value that needs both: unknown, else not applicable, else `value`; marked when one of both is. */
struct reading reading_of_both(struct reading a, struct reading b, struct reading value);
struct reading reading_marked(struct reading value, struct reading by);    /* `value`, marked as `by` is */

bool reading_is_true(struct reading a);
bool reading_is_false(struct reading a);
bool reading_is_known(struct reading a);

struct reading reading_plus(struct reading a, struct reading b, int sign);
struct reading reading_times(struct reading a, struct reading b);
struct reading reading_divided(struct reading a, struct reading b);
struct reading reading_and(struct reading a, struct reading b);
struct reading reading_or(struct reading a, struct reading b);
struct reading reading_not(struct reading a);
struct reading reading_least(struct reading a, struct reading b, int sign);       /* sign -1: the greatest */

/* -1, 0 or 1 as known a is less than, equal to (within one part in 10^9) or greater than known b; *doubtful is set where
 * rounding could change it. */
int reading_order(struct reading a, struct reading b, bool *doubtful);
/* `relation` is a character or a token of the grammar. */
struct reading reading_compared(struct reading a, int relation, struct reading b);

#endif

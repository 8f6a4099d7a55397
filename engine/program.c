#include "program.h"

const struct op_info op_table[OP_CODES] = {
#define OPERATION(code, arity, name, direction, meaning) {#code, arity, meaning},
#include "operations.def"
};

uint32_t op_operands(const struct op *op, uint32_t slot[OPERANDS])
{
    uint32_t n = op_table[op->code].arity;
    slot[0] = op->a;
    slot[1] = op->b;
    slot[2] = op->c;
    return n < OPERANDS ? n : OPERANDS;
}

uint32_t op_columns(const struct op *op, uint32_t column[OPERANDS])
{
    column[0] = op->a;
    column[1] = op->b;
    column[2] = op->c;
    switch (op->code) {
    case OP_COUNT:
        column[0] = op->b;
        return 1;
    case OP_SUM:
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_ALL:
    case OP_ANY:
    case OP_LISTING:
        return 2;
    case OP_MEAN:
    case OP_LAST:
    case OP_LAST_TEXT:
        return 3;
    default:
        return 0;
    }
}

uint32_t op_list(const struct program *program, const struct op *op)
{
    uint32_t column[OPERANDS];
    if (op->code == OP_COUNT)
        return op->a;
    return op_columns(op, column) ? program->column[op->a].list : NONE;
}

/* ---- verification ---- */

static bool slot_fits(const struct program *p, uint32_t slot)
{
    return slot < p->slots;
}

static bool column_fits(const struct program *p, uint32_t column, bool optional)
{
    return column < p->columns ? p->column[column].list < p->lists : optional && column == NONE;
}

static bool indexes_fit(const struct program *p, const struct op *op)
{
    switch (op->code) {
    case OP_MATCHES: return op->c < p->regexes;
    case OP_DATED: return op->b < p->dateds;
    case OP_DEFAULT: return op->c < p->margins || op->c == NONE;
    case OP_CURVE: return column_fits(p, op->b, false) && p->column[op->b].value && op->c < p->piecewises;
    case OP_BANDS:
    case OP_SCALE:
    case OP_CHOICE:
    case OP_GRADE: return op->c < p->piecewises;
    case OP_LOOKUP: return column_fits(p, op->b, false);
    case OP_LOAD: return column_fits(p, op->a, false);
    case OP_GATHER: return op->c > 0 && op->c <= p->columns && column_fits(p, op->b, false) && op->b <= p->columns - op->c;
    case OP_STORE: return column_fits(p, op->b, false) && !p->column[op->b].value;
    case OP_PUT: return column_fits(p, op->b, false) && op->c < p->list_rows[p->column[op->b].list];
    case OP_SUM:
    case OP_LOWEST:
    case OP_HIGHEST:
    case OP_ALL:
    case OP_ANY: return column_fits(p, op->a, false) && column_fits(p, op->b, true);
    case OP_COUNT: return op->a < p->lists && column_fits(p, op->b, true);
    case OP_MEAN: return column_fits(p, op->a, false) && column_fits(p, op->b, true) && column_fits(p, op->c, true);
    case OP_LAST:
    case OP_LAST_TEXT: return column_fits(p, op->a, false) && column_fits(p, op->b, false) && column_fits(p, op->c, true);
    case OP_LISTING: return column_fits(p, op->a, false) && column_fits(p, op->b, true) && op->c < p->listings;
    case OP_EACH: return op->a < p->lists;
    default: return true;
    }
}

/* What goes through the rows of a row goes through those of an inner list. */
static bool rows_fit(const struct program *p, const struct op *op)
{
    uint32_t list = !op->of_row ? NONE : op->code == OP_EACH ? op->a : op_list(p, op);
    return !op->of_row || (list != NONE && p->list_outer[list] != NONE);
}

static bool fits(const struct program *p, const struct op *op, uint32_t left)
{
    if (op->code >= OP_CODES || (op->code == OP_EACH && op->b > left))
        return false;
    uint32_t operand[OPERANDS], n = op_operands(op, operand);
    for (uint32_t i = 0; i < n; i++)
        if (!slot_fits(p, operand[i]))
            return false;
    return (op->code == OP_EACH || slot_fits(p, op->dst)) && indexes_fit(p, op) && rows_fit(p, op);
}

bool program_find_margins(const struct program *program)
{
    bool found = program->uncertains > 0 || program->margins > 0;
    for (uint32_t i = 0; i < program->columns; i++)
        found |= program->column[i].half_width != NULL;
    for (uint32_t i = 0; i < program->dateds; i++)
        found |= program->dated[i].uncertain;
    return found;
}

bool program_verify(const struct program *program, uint32_t *at)
{
    for (*at = 0; *at < program->ops; ++*at)
        if (!fits(program, &program->op[*at], program->ops - *at - 1))
            return false;
    return true;
}

/* ---- printing ---- */

static void print_operand(FILE *out, uint32_t operand)
{
    if (operand == NONE)
        fputs("        -", out);
    else
        fprintf(out, " %8u", operand);
}

void program_print(FILE *out, const struct program *program, const struct sources *sources)
{
    fprintf(out, "%u operations, %u slots, %u columns, %u lists\n", program->ops, program->slots, program->columns,
            program->lists);
    for (uint32_t i = 0; i < program->ops; i++) {
        const struct op *op = &program->op[i];
        fprintf(out, "%6u  %-15s %8u =", i, op_table[op->code].name, op->dst == NONE ? 0 : op->dst);
        print_operand(out, op->a);
        print_operand(out, op->b);
        print_operand(out, op->c);
        if (op->of_row)
            fputs(" of row", out);
        struct span at = program->at[i];
        if (at.file < sources->n) {
            struct place place = source_place(&sources->v[at.file], at.from);
            struct text path = sources->v[at.file].path;
            fprintf(out, "   %.*s:%u:%u", (int)path.n, path.at, place.line, place.column);
        }
        fputc('\n', out);
    }
}

void program_print_operations(FILE *out, enum eco_language language)
{
    fputs(language == ECO_FRENCH ? "| opération | lit | sens |\n|---|---|---|\n" : "| operation | reads | meaning |\n|---|---|---|\n",
          out);
    for (int i = 0; i < OP_CODES; i++)
        fprintf(out, "| %s | %u | %s |\n", op_table[i].name, op_table[i].arity, op_table[i].meaning);
}

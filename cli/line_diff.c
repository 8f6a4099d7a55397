#include "line_diff.h"

#include "terminal.h"

#include <stdlib.h>
#include <string.h>

/* The shortest edit script by E. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): along the diagonal k = x - y
 * as far as lines are equal, one edit at a time. Each round's reach is kept, to walk back from the end. Common lines at both ends
 * are taken off first; texts that differ in more than EDITS lines are shown as one block. */
enum { CONTEXT = 3, EDITS = 2000 };

struct row {
    const char *text;
    bool carriage, ends;            /* a carriage return and a line feed follow it */
};

struct side {
    char *bytes;                    /* a copy, cut into texts */
    struct row *row;
    size_t n;
};

struct edit {                       /* lines removed from the old, and added from the new, each from there on */
    size_t old, new, removed, added;
};

struct script {
    struct side a, b;
    struct edit *edit;
    size_t n, room;
    bool failed;
};

static struct side cut(struct lines text)
{
    struct side side = {0};
    size_t count = 1;
    for (size_t i = 0; i < text.length; i++)
        count += text.at[i] == '\n';
    side.bytes = strndup(text.length ? text.at : "", text.length);
    side.row = malloc(count * sizeof *side.row);
    for (char *at = side.bytes; at && side.row && *at;) {
        char *end = strchr(at, '\n'), *last = (end ? end : at + strlen(at)) - 1;
        struct row *row = &side.row[side.n++];
        *row = (struct row){at, end && last >= at && *last == '\r', end != NULL};
        at = end ? end + 1 : at + strlen(at);
        if (row->carriage)
            *last = '\0';
        else if (end)
            *end = '\0';
    }
    return side;
}

static bool same(const struct script *s, size_t x, size_t y)
{
    const struct row *a = &s->a.row[x], *b = &s->b.row[y];
    return a->carriage == b->carriage && a->ends == b->ends && strcmp(a->text, b->text) == 0;
}

static void add_edit(struct script *s, size_t old, size_t new, size_t removed, size_t added)
{
    struct edit *last = s->n > 0 ? &s->edit[s->n - 1] : NULL;
    if (removed + added == 0)
        return;
    if (last && last->old + last->removed == old && last->new + last->added == new) {
        last->removed += removed;
        last->added += added;
        return;
    }
    if (s->n == s->room) {
        size_t room = 2 * s->room + 16;
        struct edit *edit = realloc(s->edit, room * sizeof *edit);
        s->failed |= !edit;
        if (!edit)
            return;
        s->edit = edit;
        s->room = room;
    }
    s->edit[s->n++] = (struct edit){.old = old, .new = new, .removed = removed, .added = added};
}

/* Reaches of round d stand at trace + d * d: 2d + 1 of them, for the diagonals -d to d. */
static long *reach(long *trace, long d, long k)
{
    return &trace[d * d + d + k];
}

static long furthest(long *trace, long d, long k)
{
    if (d == 0)
        return 0;
    bool down = k == -d || (k != d && *reach(trace, d - 1, k - 1) < *reach(trace, d - 1, k + 1));
    return down ? *reach(trace, d - 1, k + 1) : *reach(trace, d - 1, k - 1) + 1;
}

static void walk_back(struct script *s, long *trace, long d, size_t from, size_t n, size_t m)
{
    long x = (long)n, y = (long)m;
    char *step = malloc((size_t)d + 1);
    size_t *old = malloc(((size_t)d + 1) * sizeof *old), *new = malloc(((size_t)d + 1) * sizeof *new);
    s->failed |= !step || !old || !new;
    for (long r = d; r > 0 && !s->failed; r--) {
        long k = x - y;
        bool down = k == -r || (k != r && *reach(trace, r - 1, k - 1) < *reach(trace, r - 1, k + 1));
        long before = down ? k + 1 : k - 1;
        x = *reach(trace, r - 1, before);
        y = x - before;
        step[r] = down ? '+' : '-';
        old[r] = from + (size_t)x;
        new[r] = from + (size_t)y;
    }
    for (long r = 1; r <= d && !s->failed; r++)
        add_edit(s, old[r], new[r], step[r] == '-', step[r] == '+');
    free(step);
    free(old);
    free(new);
}

static void find_edits(struct script *s)
{
    size_t from = 0, n = s->a.n, m = s->b.n;
    while (from < n && from < m && same(s, from, from))
        from++;
    while (n > from && m > from && same(s, n - 1, m - 1))
        n--, m--;
    n -= from;
    m -= from;
    long most = n + m < EDITS ? (long)(n + m) : EDITS;
    long *trace = malloc((size_t)(most + 1) * (size_t)(most + 1) * sizeof *trace);
    s->failed |= !trace;
    for (long d = 0; d <= most && !s->failed; d++)
        for (long k = -d; k <= d; k += 2) {
            long x = furthest(trace, d, k), y = x - k;
            while (x < (long)n && y >= 0 && y < (long)m && same(s, from + (size_t)x, from + (size_t)y))
                x++, y++;
            *reach(trace, d, k) = x;
            if (x >= (long)n && y >= (long)m) {
                walk_back(s, trace, d, from, n, m);
                free(trace);
                return;
            }
        }
    free(trace);
    add_edit(s, from, from, n, m);
}

static void put(FILE *out, char sign, const struct row *row, bool colour)
{
    const char *paint = !colour ? "" : sign == '+' ? "\x1b[32m" : sign == '-' ? "\x1b[31m" : "";
    fprintf(out, "%s%c", paint, sign);
    terminal_put(out, row->text);
    fprintf(out, "%s%s\n", row->carriage ? "\\r" : "", *paint ? "\x1b[0m" : "");
    if (!row->ends)
        fputs("\\ No newline at end of file\n", out);
}

/* Edits from..to stand close enough to share their context. */
static void put_hunk(FILE *out, const struct script *s, size_t from, size_t to, bool colour)
{
    const struct edit *first = &s->edit[from], *last = &s->edit[to];
    size_t before = first->old < CONTEXT ? first->old : CONTEXT, old = first->old - before, new = first->new - before;
    size_t old_end = last->old + last->removed + CONTEXT, new_end = last->new + last->added + CONTEXT;
    size_t more = old_end > s->a.n ? old_end - s->a.n : 0;
    fprintf(out, "@@ -%zu,%zu +%zu,%zu @@\n", old + 1, old_end - more - old, new + 1, new_end - more - new);
    for (size_t e = from; e <= to; e++) {
        for (; old < s->edit[e].old; old++)
            put(out, ' ', &s->a.row[old], colour);
        for (; old < s->edit[e].old + s->edit[e].removed; old++)
            put(out, '-', &s->a.row[old], colour);
        for (new = s->edit[e].new; new < s->edit[e].new + s->edit[e].added; new++)
            put(out, '+', &s->b.row[new], colour);
    }
    for (; old < old_end - more; old++)
        put(out, ' ', &s->a.row[old], colour);
}

bool line_diff(FILE *out, const char *old_name, struct lines old, const char *new_name, struct lines new, bool colour)
{
    struct script s = {.a = cut(old), .b = cut(new)};
    s.failed = !s.a.row || !s.b.row || !s.a.bytes || !s.b.bytes;
    if (!s.failed)
        find_edits(&s);
    if (!s.failed && s.n > 0)
        fprintf(out, "--- %s\n+++ %s\n", old_name, new_name);
    for (size_t i = 0; i < s.n && !s.failed;) {
        size_t to = i;
        while (to + 1 < s.n && s.edit[to + 1].old - (s.edit[to].old + s.edit[to].removed) <= 2 * (size_t)CONTEXT)
            to++;
        put_hunk(out, &s, i, to, colour);
        i = to + 1;
    }
    free(s.a.bytes);
    free(s.a.row);
    free(s.b.bytes);
    free(s.b.row);
    free(s.edit);
    return !s.failed;
}

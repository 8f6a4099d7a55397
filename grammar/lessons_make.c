/* Makes lessons.h while the library is built, from the texts in lessons/: what each message teaches. A text begins with its code;
 * then, each behind its word and indented by two blanks:
 *
 *     E0203
 *     en why the rule exists, in lines that are joined
 *     fr the same
 *     rules                the rules that the two projects below belong to (E07, E08)
 *     file NAME            another file beside the example
 *     wrong                an example that gives the code
 *     faux                 the same in French, where it is too wrong for the program to translate it
 *     right                the same mended, which does not
 *
 * Two lines stand before each example of rules, `language en` and `policy ...`, unless it begins with `lang`. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum part { PART_NONE, PART_EN, PART_FR, PART_RULES, PART_FILE, PART_WRONG, PART_FAUX, PART_RIGHT, PARTS };

static const char *const words[PARTS] = {"", "en", "fr", "rules", "file", "wrong", "faux", "right"};
static const char *const members[PARTS] = {"", ".why[0]", ".why[1]", ".rules", ".file", ".wrong", ".wrong_in_french", ".right"};

struct reading {
    const char *path;
    int line, blank;                    /* blank: lines that belong to an example only when more of it follows */
    bool in_lesson, in_member, joined;
    enum part part;
};

static void fail(const struct reading *r, const char *what)
{
    fprintf(stderr, "%s:%d: %s\n", r->path, r->line, what);
    exit(1);
}

static void put_text(const char *text)
{
    for (; *text; text++)
        *text == '"' || *text == '\\' ? printf("\\%c", *text) : putchar(*text);
}

static void close_member(struct reading *r)
{
    if (r->in_member)
        puts(",");
    r->in_member = r->joined = false;
    r->blank = 0;
}

static bool is_code(const char *line)
{
    return strlen(line) == 5 && strchr("EWR", line[0]) && strspn(line + 1, "0123456789") == 4;
}

static void open_lesson(struct reading *r, const char *code)
{
    close_member(r);
    printf("%s{.code = \"%s\",\n", r->in_lesson ? "},\n" : "", code);
    r->in_lesson = true;
    r->part = PART_NONE;
}

static void open_member(struct reading *r, const char *line)
{
    size_t n = strcspn(line, " ");
    for (int part = PART_EN; part < PARTS; part++) {
        if (strlen(words[part]) != n || strncmp(words[part], line, n) != 0)
            continue;
        close_member(r);
        r->part = (enum part)part;
        r->in_member = true;
        const char *rest = line[n] ? line + n + 1 : "";
        if (part == PART_FILE)
            printf(".file_name = \"%s\", ", rest);
        printf("%s = \"", members[part]);
        if (part == PART_EN || part == PART_FR)
            put_text(rest);
        r->joined = part == PART_EN || part == PART_FR;
        fputs("\"", stdout);
        return;
    }
    fail(r, "no such part");
}

static void read_line(struct reading *r, const char *line)
{
    if (is_code(line)) {
        open_lesson(r, line);
    } else if (line[0] != ' ' && line[0] != '\0') {
        open_member(r, line);
    } else if (!r->in_member && line[0]) {
        fail(r, "a line that belongs to nothing");
    } else if (!line[0]) {
        r->blank++;
    } else {
        for (; r->blank > 0; r->blank--)
            fputs(r->joined ? "" : "\n    \"\\n\"", stdout);
        const char *text = strncmp(line, "  ", 2) == 0 ? line + 2 : line;
        fputs(r->joined ? "\n    \" " : "\n    \"", stdout);
        put_text(text + (r->joined ? strspn(text, " ") : 0));
        fputs(r->joined ? "\"" : "\\n\"", stdout);
    }
}

int main(int argc, char **argv)
{
    struct reading r = {0};
    for (int i = 1; i < argc; i++) {
        char line[1024];
        FILE *file = fopen(argv[i], "r");
        r.path = argv[i];
        r.line = 0;
        if (!file)
            fail(&r, "cannot be read");
        while (fgets(line, sizeof line, file)) {
            r.line++;
            if (!strchr(line, '\n'))
                fail(&r, "a line that is too long, or not ended");
            line[strcspn(line, "\n")] = '\0';
            if (line[0] != '#')
                read_line(&r, line);
        }
        if (fclose(file) != 0)
            fail(&r, "cannot be read");
    }
    close_member(&r);
    puts("},");
    return r.in_lesson ? 0 : 1;
}

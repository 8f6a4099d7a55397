/* Memory that runs out under the command: for each verb the k-th allocation fails, for every k, until a run succeeds. Each such run
 * ends with exit code 5 and says something, or gives what it would have given; and --output holds the old file or the whole new
 * one. The address sanitizer looks for leaks. What the command asks of libc is wrapped by the linker (see CMakeLists.txt); what
 * fails inside of the engine, one object at a time, is for test_memory. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "../../cli/verb.h"

/* ---- allocations that fail on demand ---- */

static bool counting;
static _Atomic long count;
static long failing;                /* the number of the allocation that fails, or 0 */

static bool fails(void)
{
    bool now = counting && ++count == failing;
    if (now)
        errno = ENOMEM;
    return now;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t size);
void *__real_aligned_alloc(size_t alignment, size_t size);
char *__real_strdup(const char *text);
char *__real_strndup(const char *text, size_t n);
char *__real_realpath(const char *path, char *real);
FILE *__real_fopen(const char *path, const char *mode);
FILE *__real_fdopen(int descriptor, const char *mode);
FILE *__real_open_memstream(char **text, size_t *length);
DIR *__real_opendir(const char *path);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t size);
void *__wrap_aligned_alloc(size_t alignment, size_t size);
char *__wrap_strdup(const char *text);
char *__wrap_strndup(const char *text, size_t n);
char *__wrap_realpath(const char *path, char *real);
FILE *__wrap_fopen(const char *path, const char *mode);
FILE *__wrap_fdopen(int descriptor, const char *mode);
FILE *__wrap_open_memstream(char **text, size_t *length);
DIR *__wrap_opendir(const char *path);

void *__wrap_malloc(size_t size) { return fails() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t n, size_t size) { return fails() ? NULL : __real_calloc(n, size); }
void *__wrap_realloc(void *p, size_t size) { return fails() ? NULL : __real_realloc(p, size); }
void *__wrap_aligned_alloc(size_t alignment, size_t size) { return fails() ? NULL : __real_aligned_alloc(alignment, size); }
char *__wrap_strdup(const char *text) { return fails() ? NULL : __real_strdup(text); }
char *__wrap_strndup(const char *text, size_t n) { return fails() ? NULL : __real_strndup(text, n); }
char *__wrap_realpath(const char *path, char *real) { return fails() ? NULL : __real_realpath(path, real); }
FILE *__wrap_fopen(const char *path, const char *mode) { return fails() ? NULL : __real_fopen(path, mode); }
FILE *__wrap_fdopen(int descriptor, const char *mode) { return fails() ? NULL : __real_fdopen(descriptor, mode); }
FILE *__wrap_open_memstream(char **text, size_t *length) { return fails() ? NULL : __real_open_memstream(text, length); }
DIR *__wrap_opendir(const char *path) { return fails() ? NULL : __real_opendir(path); }

/* ---- files ---- */

static const char *const files[][2] = {
    {"lib.eco", "language en\nlibrary \"L\" version \"1\"\nfunction twice (a) as a + a\n"},
    {"t.csv", "k;v\nx;1\ny;2\n"},
    {"p.eco",
     "language en\npolicy \"P\" version \"1\"\nuse \"lib.eco\"\n"
     "table t \"T\" from file \"t.csv\" keyed by k\n  source \"s\" checked on 2026-01-31\n  column k from \"k\" : text\n"
     "  column v from \"v\" : number\nend\n"
     "input a \"A\" : number range 0 to 10, can change\ninput name_of \"N\" : text\ninput k \"K\" : key of t default \"x\" because \"usual\"\n"
     "criterion c \"C\" weight 1\n  measure twice(a)\n  scale more is better\n    at 0 scores 0\n    at 20 scores 100\n"
     "  fix \"More.\"\nend\n"
     "criterion m \"M\" weight 1\n  scores 100 when name_of matches \"^[A-Z]\"\n  scores 0 otherwise\nend\n"
     "criterion l \"L\" weight 1\n  points t[k].v * 50\nend\n"
     "gate g \"G\"\n  block when a < 1\n  may be waived\nend\nscore\n  mean of criteria\nend\n"
     "grades\n  A from 50\n  B from 0\nend\n"
     "test \"t\"\n  given \"p.json\" but a is 5\n  expect c is 50\nend\n"},
    {"q.eco",
     "language en\npolicy \"P\" version \"2\"\ninput a \"A\" : number range 0 to 20\ninput name_of \"N\" : text\n"
     "criterion c \"C\" weight 2\n  measure a\n  scale more is better\n    at 0 scores 0\n    at 20 scores 100\nend\n"
     "gate g \"G\"\n  block when a < 6\nend\ngrades\n  A from 60\n  B from 0\nend\n"},
    {"p.json", "{\"date\": \"2026-06-30\", \"name\": \"Project\", \"a\": 5, \"name_of\": \"Abc\"}\n"},
    {"wrong.json", "{\"date\": \"2026-06-30\", \"a\": 50, \"b\": 1,}\n"},
    {"low.json", "{\"date\": \"2026-06-30\", \"name\": \"Low\", \"a\": 0}\n"},
    {"w.json",
     "{\"version\": 1, \"time_zone\": \"Europe/Paris\", \"waivers\": [{\"gate\": \"g\", \"project\": \"Low\", \"reason\": \"r\","
     " \"approver\": \"a\", \"until\": \"2026-12-31\"}]}\n"},
    {"none.json", "{\"version\": 1, \"time_zone\": \"\", \"waivers\": [{\"gate\": \"h\", \"note\": 1}, 2]}\n"},
    {"old.json",
     "{\"report\": 1, \"language\": \"en\", \"policy\": {\"title\": \"P\", \"digest\": \"\"},\"project\": {\"name\": \"Project\", \"file\": \"p.json\","
     " \"digest\": \"\"}, \"as_of\": \"2026-06-30\", \"decision\": \"approved\", \"score\": {\"estimate\": 90}, \"grade\": {\"estimate\": \"A\"},"
     " \"gates\": [{\"name\": \"g\", \"outcome\": \"passed\"}], \"chances\": {\"seed\": 1}}\n"},
    {"p.ndjson", "{\"date\": \"2026-06-30\", \"a\": 5, \"k\": \"y\"}\n{\"a\": 99}\n\n{\"date\": \"2026-06-30\"}\n"},
    {"i.csv", "Serial;Type;Date;Units;State\nA;laptop;2021-03-05;2;\na;laptop;2022-03-05;1;Spare\n;vm;;;\nB;screen;x;;\nC;dock;;;\nD;laptop;;;gone\n"},
    {"i.ndjson", "{\"s\": \"A\", \"t\": \"laptop\", \"u\": 2}\n{\"t\": true}\n{\n"},
    {"m.csv",
     "line;name;words;where\nformat;F;csv;\nuse;;n.csv;\ncolumn;s;Serial;\ncolumn;t;Type;text\ncolumn;d;Date;date\ncolumn;u;Units;number\n"
     "column;z;State;\n"},
    {"j.csv", "line;name;words;where\nformat;J;json;\nuse;;n.csv;\ncolumn;s;s;\ncolumn;t;t;\ncolumn;d;;date\ncolumn;u;u;number\ncolumn;z;;\n"},
    {"n.csv",
     "empty;;n/a | -;\nsame;;;s\nnewest;;;d\nunits;;;u\nvirtual;;\\bvm\\b;t\nkind;a;lap|scr;t\nleave out;;dock;t\nin stock;st;spare;z\n"
     "retired;re;gone;z\nmodel;;Model;t\nfactor;;kg;\nlist;l;;\nfield;k;;kind\nfield;n;;units\nfield;s;;s\nfield;d;;d\nfield;f;;factor\n"},
    {"l.csv", "line;name;words;where\nlist;m;;\nfield;n;;units\nfield;w;word;\n"},
    {"f.csv", "Model;kg\nlaptop;12,5\n"},
    {"wrong.csv", "line;name;words;where\nfromat;F;csv;\ncolumn;s;Serial;txt\nkind;a;(;t\n"},
    {"p.array", "[{\"date\": \"2026-06-30\", \"a\": 5},\n {\"date\": \"2026-06-30\"}]\n"}};

static void put_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "we");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    fclose(file);
}

/* What a file holds, from malloc(); NULL when there is none. */
static char *get_file(const char *name)
{
    FILE *file = fopen(name, "re");
    char *text = file ? calloc(1, 1 << 20) : NULL;
    if (file) {
        (void)!fread(text, 1, (1 << 20) - 1, file);
        fclose(file);
    }
    return text;
}

static char folder[] = "/tmp/ecoscore-command-XXXXXX";

static int enter(void **state)
{
    (void)state;
    if (!mkdtemp(folder) || chdir(folder) != 0)
        return -1;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        put_file(files[i][0], files[i][1]);
    return 0;
}

static int leave(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        unlink(files[i][0]);
    unlink("out");
    unlink("out2");
    unlink("told");
    return chdir("/") == 0 ? rmdir(folder) : -1;
}

/* ---- one run ---- */

struct run {
    int code;
    char *out, *told;               /* what --output holds; what was said on stderr */
};

static void run_free(struct run *run)
{
    free(run->out);
    free(run->told);
}

static struct run run_failing(long k, const char *line)
{
    char words[256], *argument[32] = {"ecoscore"};
    int n = 1;
    snprintf(words, sizeof words, "%s", line);
    for (char *rest, *word = strtok_r(words, " ", &rest); word; word = strtok_r(NULL, " ", &rest))
        argument[n++] = word;
    put_file("out", "old\n");
    fflush(stderr);
    int before = dup(STDERR_FILENO), told = open("told", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    assert_true(before >= 0 && told >= 0);
    dup2(told, STDERR_FILENO);
    close(told);
    count = 0;
    failing = k;
    counting = true;
    enum code code = command_run(n, argument);
    counting = false;
    fflush(stderr);
    dup2(before, STDERR_FILENO);
    close(before);
    return (struct run){(int)code, get_file("out"), get_file("told")};
}

static bool same(const struct run *a, const struct run *b)
{
    return a->code == b->code && strcmp(a->out, b->out) == 0;
}

static void each_failure(const char *line)
{
    struct run whole = run_failing(0, line);
    long all = count;
    assert_true(whole.code != 5 && all > 5);
    long wrong = 0;
    for (long k = 1; k <= all; k++) {
        struct run run = run_failing(k, line);
        bool kept = strcmp(run.out, "old\n") == 0 || strcmp(run.out, whole.out) == 0;
        bool good = same(&run, &whole) || (run.code == 5 && *run.told && kept);
        wrong += !good;
        if (!good)
            print_message("%s: allocation %ld of %ld: exit code %d, said \"%.300s\", output %s\n", line, k, all, run.code, run.told,
                          kept ? "kept" : "changed");
        run_free(&run);
    }
    run_free(&whole);
    print_message("%s: %ld allocations failed one by one\n", line, all);
    assert_int_equal(wrong, 0);
}

static void test_verbs(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "check -o out p.eco", "check -o out -f json p.eco", "check -o out .", "test -o out p.eco", "test -o out --suggest p.eco", "schema -o out -p p.eco",
        "score -o out -p p.eco p.json", "score -o out -p p.eco wrong.json", "score -o out -p p.eco -f json p.json wrong.json",
        "score -o out -p p.eco -f html p.json", "score -o out -p p.eco -f md p.json", "score -o out -p p.eco --set a=7 p.json",
        "gate -o out -p p.eco p.json",
        "gate -o out -p p.eco p.json low.json wrong.json --waivers w.json --min-grade A --min-score 50 --surely --output junit=out2",
        "gate -o out -p p.eco -f sarif p.json low.json --waivers none.json", "gate -o out -p p.eco -f sarif low.json --waivers w.json",
        "gate -o out -p p.eco -f junit p.json low.json wrong.json", "gate -o out -p p.eco -f github p.json low.json",
        "gate -o out -p p.eco -f gitlab p.json low.json", "gate -o out -p p.eco -f tap p.json low.json", "gate -o out -p p.eco -f md p.json low.json",
        "gate -o out -p p.eco -f summary p.json low.json", "gate -o out -p p.eco -f html p.json",
        "gate -o out -p p.eco -f findings p.json low.json --no-worse-than old.json --policy-digest 0123456789abcdef",
        "gate -o out -p p.eco p.json --no-worse-than old.json", "verify -o out -p p.eco old.json p.json", "verify -o out -p p.eco -f json old.json p.json", "explain -o out -p p.eco c p.json", "explain -o out -p p.eco -f json c p.json",
        "advise -o out -p p.eco p.json", "compare -o out -p p.eco p.json --set a=9", "batch -o out -p p.eco -j 1 p.ndjson p.array",
        "batch -o out -p p.eco -j 1 -f csv p.ndjson", "batch -o out -p p.eco -j 1 .",
        "batch -o out -p p.eco -j 2 p.ndjson p.array", "fmt -o out p.eco", "fmt -o out --lang fr p.eco", "fmt -o out --diff p.eco",

"diff -o out p.eco q.eco -j 1 --projects p.ndjson wrong.json",
        "diff -o out p.eco q.eco -f md --projects p.ndjson -j 2", "diff -o out p.eco q.eco -f json --projects p.array -j 1",
        "import -o out i.csv --from m.csv --models f.csv --rejects out2", "import -o out i.csv --from m.csv --to l.csv --group -f csv -q",
        "import -o out i.ndjson --from j.csv --as-of 2026-06-30", "import -o out i.csv --from wrong.csv",
        "doc -o out p.eco", "doc -o out p.eco --since q.eco", "doc -o out -p p.eco -f md --since q.eco", "doc -o out p.eco -f json --since q.eco"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
        each_failure(lines[i]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_verbs)};
    return cmocka_run_group_tests(tests, enter, leave);
}

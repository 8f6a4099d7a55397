/* Bytes as an inventory, as a map or as a file of factors, in an empty folder: whatever they hold, the call ends with one of the exit
 * codes, and what it writes is JSON with a list. The first byte says what the others are. */
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

#include <cjson/cJSON.h>

#include "../../cli/verb.h"

enum { INVENTORY, OBJECTS, MAP, FACTORS, FILES };

static const char *const names[FILES] = {"i.csv", "i.ndjson", "m.csv", "f.csv"};

/* What stands there when the bytes are another file. */
static const char *const usual[FILES] = {
    "Serial;Type;Date;Units;Price;State\nA;laptop;2021-03-05;2;1 234,5;\nA;laptop;;1;;Spare\n;vm;;;;\nB;screen;2020-01-01;;x;\nC;screen;;;;gone\n",
    "{\"s\": {\"n\": \"A\"}, \"t\": \"laptop\"}\n{\"t\": \"vm\"}\n",
    "line;name;words;where\nformat;F;csv;\ncolumn;s;Serial | s.n;\ncolumn;t;Type | t;text\ncolumn;d;Date;date\ncolumn;u;Units;number\n"
    "column;p;Price;number\ncolumn;z;State | z;\nempty;;n/a | -;\nsame;;;s\nnewest;;;d\nunits;;;u\nvirtual;;\\bvm\\b;t\nkind;a;lap|scr;t\nleave out;;dock;t\n"
    "in stock;st;spare;z\nmodel;;Model;t\nfactor;;kg;\nlist;l;;\nfield;k;;kind\nfield;n;;units\nfield;s;;s\nfield;d;;d\nfield;p;;p\nfield;f;;factor\n",
    "Model;kg\nlaptop;12,5\n"};

static void put_file(const char *name, const void *bytes, size_t length)
{
    FILE *file = fopen(name, "we");
    if (file) {
        (void)!fwrite(bytes, 1, length, file);
        fclose(file);
    }
}

/* Once: what the commands read is in a folder of its own. */
static void enter(void)
{
    static char folder[] = "/tmp/ecoscore-fuzz-XXXXXX";
    static bool entered;
    if (entered)
        return;
    entered = true;
    if (!mkdtemp(folder) || chdir(folder) != 0)
        abort();
    dup2(open("/dev/null", O_RDWR | O_CLOEXEC), STDIN_FILENO);
}

static char *get_file(const char *name)
{
    FILE *file = fopen(name, "re");
    char *text = NULL;
    size_t length = 0;
    if (file && getdelim(&text, &length, '\0', file) < 0)
        text[0] = '\0';
    if (file)
        fclose(file);
    return text;
}

static void check_list(void)
{
    char *text = get_file("out.json");
    cJSON *project = text ? cJSON_Parse(text) : NULL;
    const cJSON *list = cJSON_GetArrayItem(project, 1);         /* behind the date */
    if (!cJSON_IsObject(project) || !cJSON_IsArray(list) || cJSON_GetArraySize(list) == 0)
        abort();
    cJSON_Delete(project);
    free(text);
}

static void import(bool objects, bool group)
{
    char *argument[] = {"ecoscore",   "import",   objects ? "i.ndjson" : "i.csv", "--from=m.csv", "--models=f.csv", "--rejects=out.csv",
                        "-oout.json", "--as-of=2026-06-30", group ? "--group" : "--verbose", "--width=80", NULL};
    unlink("out.json");
    unlink("out.csv");
    enum code code = command_run((int)(sizeof argument / sizeof *argument) - 1, argument);
    if (code >= CODES)
        abort();
    if (code == CODE_DONE || code == CODE_REFUSED)
        check_list();
    else if (access("out.json", F_OK) == 0)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    if (length < 1)
        return 0;
    unsigned what = bytes[0] % FILES;
    if (what == MAP && memchr(bytes, '/', length))      /* a map may name other files; those of this folder are enough */
        return 0;
    enter();
    for (unsigned i = 0; i < FILES; i++)
        put_file(names[i], usual[i], strlen(usual[i]));
    if (what == OBJECTS)
        put_file(names[MAP], "format;F;json;\nuse;;n.csv;\n", strlen("format;F;json;\nuse;;n.csv;\n"));
    put_file("n.csv", usual[MAP], strlen(usual[MAP]));
    put_file(names[what], bytes + 1, length - 1);
    import(what == OBJECTS, length & 1);
    return 0;
}

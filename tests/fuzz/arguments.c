/* Bytes as the arguments of a command, one a line, in an empty folder with a policy, a project and a portfolio: whatever is typed
 * ends with one of the exit codes, without a leak. Paths that leave the folder are not tried. */
#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

#include "../../cli/verb.h"

enum { ARGUMENTS = 24 };

static const char rules[] =
    "language en\npolicy \"P\" version \"1\"\ninput a \"A\" : number range 0 to 10, can change\n"
    "criterion c \"C\" weight 1\n  measure a\n  scale more is better\n    at 0 scores 0\n    at 10 scores 100\n  fix \"More.\"\nend\n"
    "gate g \"G\"\n  block when a < 1\n  may be waived\nend\nscore\n  weights free\nend\ngrades\n  A from 50\n  B from 0\nend\n"
    "test \"t\"\n  given a is 5\n  expect c is 50\nend\n";

static void put_file(const char *name, const char *text)
{
    FILE *file = fopen(name, "we");
    if (file) {
        fputs(text, file);
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
    setenv("HOME", folder, 1);
    int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
}

static void empty_folder(void)
{
    DIR *stream = opendir(".");
    for (const struct dirent *entry; stream && (entry = readdir(stream));)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
            unlink(entry->d_name);
    if (stream)
        closedir(stream);
}

static bool stays_here(const char *text, size_t length)
{
    return length < 2000 && strlen(text) == length && !strchr(text, '/') && !strstr(text, "..");
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    char *argument[ARGUMENTS + 2] = {"ecoscore"}, *text = malloc(length + 1);
    int count = 1;
    if (!text)
        return 0;
    memcpy(text, bytes, length);
    text[length] = '\0';
    if (!stays_here(text, length)) {
        free(text);
        return 0;
    }
    for (char *at = text; at && count <= ARGUMENTS;) {
        argument[count++] = at;
        at = strchr(at, '\n');
        if (at)
            *at++ = '\0';
    }
    enter();
    empty_folder();
    put_file("p.eco", rules);
    put_file("p.json", "{\"date\": \"2026-06-30\", \"a\": 5}\n");
    put_file("p.ndjson", "{\"date\": \"2026-06-30\", \"a\": 5}\n{\"a\": 99}\n{\"date\": \"2026-06-30\"}\n");
    put_file("w.json", "{\"version\": 1, \"time_zone\": \"UTC\", \"waivers\": []}\n");
    put_file("r.json",
             "{\"report\": 1, \"language\": \"en\", \"as_of\": \"2026-06-30\", \"decision\": \"approved\", \"policy\": {\"title\": \"P\", \"digest\": \"\"},"
             " \"project\": {\"name\": \"\", \"file\": \"p.json\", \"digest\": \"\"}, \"score\": {\"estimate\": 60}, \"grade\": {\"estimate\": \"A\"}, \"gates\": []}\n");
    if (command_run(count, argument) >= CODES)
        abort();
    empty_folder();
    free(text);
    return 0;
}

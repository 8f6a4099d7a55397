#include "resume.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LAST_LINE = 1 << 20 };

struct lines {
    unsigned long long count;
    long end, last;                 /* the byte after the last whole line; where that line begins */
};

static struct lines count_lines(FILE *file)
{
    static const size_t block_bytes = 1 << 16;
    struct lines lines = {0};
    char *block = malloc(block_bytes);
    long at = 0;
    rewind(file);
    for (size_t n; block && (n = fread(block, 1, block_bytes, file)) > 0; at += (long)n)
        for (const char *s = block, *newline; (newline = memchr(s, '\n', n - (size_t)(s - block))); s = newline + 1) {
            lines.count++;
            lines.last = lines.end;
            lines.end = at + (newline - block) + 1;
        }
    free(block);
    return lines;
}

/* The last line must be the result of that number, by the same rules. */
static bool continues(FILE *file, const struct lines *lines, const char *rules, unsigned long long number)
{
    char begin[48], *line = calloc(1, LAST_LINE);
    size_t length = (size_t)(lines->end - lines->last);
    bool good = line && length < LAST_LINE && fseek(file, lines->last, SEEK_SET) == 0 && fread(line, 1, length, file) == length;
    snprintf(begin, sizeof begin, "{\"n\":%llu,", number);
    bool json = good && strncmp(line, begin, strlen(begin)) == 0;
    snprintf(begin, sizeof begin, "%llu,", number);
    bool csv = good && strncmp(line, begin, strlen(begin)) == 0;
    good = (json || csv) && strstr(line, rules);
    free(line);
    return good;
}

static bool left_behind(const char *output)
{
    char *part = output_part(output);
    bool there = part && access(part, F_OK) == 0;
    free(part);
    return there;
}

enum code resume_open(struct call *call, const char *rules, bool headed, unsigned long long *done)
{
    struct stat status;
    const char *path = call->options.output;
    *done = 0;
    if (!path)
        return call_output(call) ? CODE_DONE : CODE_USE;
    if (left_behind(path) && !call->options.resume)
        return call_complain(call, W_RESUME_LEFT, path);
    call->way = OUTPUT_PART;
    FILE *file = call_output(call);
    if (!file)
        return CODE_USE;
    if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode))
        return CODE_DONE;
    struct lines lines = count_lines(file);
    *done = lines.count > headed ? lines.count - headed : 0;
    if (*done > 0 && !continues(file, &lines, rules, *done)) {
        call_complain(call, W_RESUME_OTHER, call->place.part, *done);
        *done = 0;
        return CODE_USE;
    }
    long end = *done > 0 ? lines.end : 0;
    return ftruncate(fileno(file), end) == 0 && fseek(file, end, SEEK_SET) == 0 ? CODE_DONE : CODE_USE;
}

#include "cell.h"
#include "character.h"

#include <string.h>

/* A spreadsheet would compute a text that begins so, plain or in full width. */
static bool begins_formula(const char *text)
{
    static const char *const signs[] = {"=", "+", "-", "@", "\t", "\r", "\357\274\235", "\357\274\213", "\357\274\215", "\357\274\240"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strncmp(text, signs[i], strlen(signs[i])) == 0)
            return true;
    return false;
}

void cell_put(struct draft *out, const char *text)
{
    struct draft line = {0};
    text = text ? text : "";
    bool quoted = strpbrk(text, ",;\"\r\n\t");
    draft_line_text(&line, text);
    draft_put(out, "\"", quoted);
    draft_put(out, "'", begins_formula(text) || character_begins_command(text));
    for (const char *s = draft_text(&line); *s; s++)
        draft_put(out, *s == '"' ? "\"\"" : s, *s == '"' ? 2 : 1);
    draft_put(out, "\"", quoted);
    out->failed |= line.failed;
    draft_free(&line);
}

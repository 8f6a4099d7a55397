/* `fmt`: rule files in the canonical layout. Files are changed in place, unless something else was asked for; standard input and
 * translations go to the output. */
#include "line_diff.h"
#include "loader.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct sheet {
    const char *path;
    struct lines old, new;
};

static enum code put_in_place(struct call *call, const struct sheet *sheet)
{
    struct output place;
    bool opened = output_open(&place, sheet->path, OUTPUT_BESIDE);
    if (opened)
        fwrite(sheet->new.at, 1, sheet->new.length, place.file);
    if (opened && output_close(&place, true))
        return CODE_DONE;
    return call_complain(call, W_OUTPUT_FAILED, sheet->path, strerror(errno));
}

static enum code show_difference(struct call *call, const struct sheet *sheet)
{
    FILE *out = call_output(call);
    if (!out)
        return CODE_USE;
    bool good = line_diff(out, sheet->path, sheet->old, sheet->path, sheet->new, terminal_colour(out, call->options.colour));
    return good ? CODE_DONE : call_no_memory();
}

/* A line with the name of a file that differs. */
static enum code tell_path(struct call *call, const struct sheet *sheet, enum word sentence)
{
    char line[4096];
    FILE *out = call->options.quiet ? NULL : call_output(call);
    if (out) {
        snprintf(line, sizeof line, word_text(sentence, call->language), sheet->path);
        terminal_put(out, line);
        fputc('\n', out);
    }
    return out || call->options.quiet ? CODE_DONE : CODE_USE;
}

static bool goes_to_output(const struct call *call, const char *path)
{
    return strcmp(path, "-") == 0 || strncmp(path, BUILTIN, strlen(BUILTIN)) == 0 || call->options.output_given ||
           call->options.language_given;
}

static enum code hand_over(struct call *call, const struct sheet *sheet)
{
    bool same = sheet->old.length == sheet->new.length && memcmp(sheet->old.at, sheet->new.at, sheet->old.length) == 0;
    enum code differs = call->options.check && !same ? CODE_REFUSED : CODE_DONE, code = CODE_DONE;
    if (call->options.diff) {
        code = show_difference(call, sheet);
    } else if (call->options.check) {
        code = same ? CODE_DONE : tell_path(call, sheet, W_LAYOUT_DIFFERS);
    } else if (goes_to_output(call, sheet->path)) {
        FILE *out = call_output(call);
        code = out ? CODE_DONE : CODE_USE;
        if (out)
            fwrite(sheet->new.at, 1, sheet->new.length, out);
    } else if (!same) {
        code = put_in_place(call, sheet);
        if (code == CODE_DONE)
            code = tell_path(call, sheet, W_LAYOUT_PUT);
    }
    return code == CODE_DONE ? differs : code;
}

static enum code lay_out(struct call *call, const char *path)
{
    struct sheet sheet = {.path = path};
    char *bytes = NULL;
    const char *language = !call->options.language_given ? NULL : call->options.language == ECO_FRENCH ? "fr" : "en";
    enum reader_outcome outcome = reader_read(path, &bytes, &sheet.old.length);
    if (outcome != READER_DONE)
        return loader_unreadable(call, outcome, path);
    sheet.old.at = bytes;
    eco_layout *layout = eco_layout_make(path, bytes, sheet.old.length, language);
    enum eco_status status = layout ? eco_layout_status(layout) : ECO_NO_MEMORY;
    enum code code = CODE_RULES;
    if (status == ECO_OK) {
        sheet.new.at = eco_layout_text(layout, &sheet.new.length);
        code = hand_over(call, &sheet);
    } else if (status == ECO_NO_MEMORY) {
        code = call_no_memory();
    } else {
        if (!eco_layout_print_messages(layout, stderr, call_stderr_colour(call)))
            code = call_no_memory();
    }
    eco_layout_free(layout);
    free(bytes);
    return code;
}

enum code verb_fmt(struct call *call)
{
    struct paths files = {0};
    if (call->count == 0)
        return call_misuse(call, W_NO_RULES, NULL, NULL);
    enum code code = loader_files(call, ".eco", true, &files);
    bool one = call->options.language_given || call->options.output_given;
    if (code == CODE_DONE && one && !call->options.diff && !call->options.check && files.count > 1)
        code = call_misuse(call, W_ONE_LAYOUT, NULL, NULL);
    bool ready = code == CODE_DONE;
    for (size_t i = 0; ready && i < files.count && !call->cannot_write; i++)
        code = code_graver(code, lay_out(call, files.at[i]));
    paths_free(&files);
    return code;
}

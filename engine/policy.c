/* Loading: the policy file, the libraries it uses, the CSV files its tables name; then the checker. And the public
 * functions about policies and projects. */
#include <stdlib.h>
#include <string.h>

#include "policy.h"

#include "adapt.h"
#include "breakdown.h"

#include "checklist.h"
#include "digest.h"

#include "keyword.h"
#include "parser.tab.h"
#include "regex.h"


struct loader {
    struct eco_policy *policy;
    const struct eco_reader *reader;
    struct text open[POLICY_FILES];         /* files being loaded, for the path of a circle */
    uint32_t depth;
    struct vocabulary vocabulary;
};

/* ---- paths ---- */

/* How much of a path names the built-in library itself, and so is no folder that ".." could leave. */
static uint32_t builtin_head(struct text path)
{
    const uint32_t n = sizeof ECO_BUILTIN - 1;
    return path.n >= n && memcmp(path.at, ECO_BUILTIN, n) == 0 ? n : 0;
}

/* Takes the last folder off a path that ends behind a slash; false where there is none to take: ".." must then stand. */
static bool step_up(struct text *path)
{
    const uint32_t head = builtin_head(*path);
    for (;;) {
        uint32_t end = path->n, from;
        end -= end > head && path->at[end - 1] == '/';
        for (from = end; from > head && path->at[from - 1] != '/';)
            from--;
        const struct text step = {path->at + from, end - from};
        if (text_is(step, "..") || (step.n == 0 && from == head))
            return false;
        path->n = step.n ? from : end;
        if (step.n && !text_is(step, "."))
            return true;
    }
}

/* The folder of `from`, with the slash behind it; of a path that needs none, nothing. */
static struct text folder_for(struct text from, struct text path)
{
    const uint32_t head = builtin_head(from);
    if (builtin_head(path) || (path.n && path.at[0] == '/'))
        return (struct text){from.at, 0};
    while (from.n > head && from.at[from.n - 1] != '/')
        from.n--;
    return from;
}

/* "rules/bordeaux/x.eco" + "../lib/y.eco" -> "rules/lib/y.eco", so that one file has one name. What is on disk never becomes a name
 * of the built-in library: "a/x.eco" + "../builtin:b/y.eco" -> "./builtin:b/y.eco". */
struct text policy_join(struct arena *arena, struct text from, struct text path)
{
    const struct text folder = folder_for(from, path);
    char *room = arena_alloc(arena, (size_t)folder.n + path.n + 3);
    if (!room)
        return (struct text){0};
    char *out = room + 2;
    memcpy(room, "./", 2);
    memcpy(out, folder.at, folder.n);
    struct text joined = {out, folder.n};
    for (uint32_t at = 0; at < path.n;) {
        const char *slash = memchr(path.at + at, '/', path.n - at);
        uint32_t length = slash ? (uint32_t)(slash - path.at) - at : path.n - at;
        struct text part = {path.at + at, length};
        at += length + 1;
        if (text_is(part, ".") || (text_is(part, "..") && step_up(&joined)))
            continue;
        memcpy(out + joined.n, part.at, part.n);
        joined.n += part.n;
        if (slash)
            out[joined.n++] = '/';
    }
    const bool looks_builtin = builtin_head(joined) && !builtin_head(path) && !builtin_head(folder);
    return looks_builtin ? (struct text){room, joined.n + 2} : joined;
}

/* `named_at` is where a rule file names the file; none for the first. */
static bool read_bytes(struct loader *l, struct text path, const struct span *named_at, struct text *bytes)
{
    char *raw = NULL, *copy = NULL;
    size_t length = 0;
    char *name = arena_copy(&l->policy->arena, path.at, path.n);
    enum eco_reading reading = name ? l->reader->read(l->reader->context, name, &raw, &length) : ECO_READ_ABSENT;
    if (reading == ECO_READ_DONE && length <= ECO_FILE_BYTES)
        copy = arena_copy(&l->policy->arena, raw ? raw : "", length);
    else if (reading == ECO_READ_NO_MEMORY)
        l->policy->arena.failed = true;
    else if (named_at)
        diagnose1(&l->policy->diagnostics, reading == ECO_READ_REFUSED ? D_FILE_OUTSIDE : D_NO_FILE, *named_at, path);
    if (reading == ECO_READ_DONE)
        free(raw);
    *bytes = (struct text){copy, copy ? (uint32_t)length : 0};
    return copy != NULL;
}

/* ---- modules ---- */

static bool load_file(struct loader *l, struct text path, const struct node *use);

static uint32_t module_of(const struct model *m, struct text path)
{
    for (uint32_t i = 0; i < m->modules; i++)
        if (!m->module[i].is_base && text_equal(m->sources->v[m->module[i].file].path, path))
            return i;
    return NONE;
}

/* Where a line names a file. */
static const struct node *named_file(const struct node *use)
{
    return use->kind == N_USE_POLICY ? use->first : use;
}

static bool is_open(struct loader *l, struct text path, const struct node *use)
{
    struct text circle = {0};
    struct arena *arena = &l->policy->arena;
    bool inside = false;
    for (uint32_t i = 0; i < l->depth; i++) {
        inside |= text_equal(l->open[i], path);
        if (inside)
            circle = text_format(arena, "%.*s%.*s -> ", (int)circle.n, circle.n ? circle.at : "", (int)l->open[i].n, l->open[i].at);
    }
    if (!inside)
        return false;
    circle = text_format(arena, "%.*s%.*s", (int)circle.n, circle.at, (int)path.n, path.at);
    enum diagnostic_code code = use->kind == N_BASED_ON ? D_BASE_CYCLE : D_USE_CYCLE;
    diagnose2(&l->policy->diagnostics, code, named_file(use)->name_at, path, circle);
    l->policy->model.lost_library = true;
    return true;
}

/* The file of a line is what the line says it is: a library, or a policy. */
static bool fits_use(struct loader *l, const struct node *use, const struct module *module, struct text path)
{
    bool wants_policy = use->kind != N_USE;
    enum diagnostic_code code = use->kind == N_BASED_ON ? D_BASE_LIBRARY : wants_policy ? D_USES_LIBRARY : D_USES_POLICY;
    if (!node_find(module->parsed.file, wants_policy ? N_LIBRARY : N_POLICY))
        return true;
    diagnose2(&l->policy->diagnostics, code, named_file(use)->name_at, path, named_file(use)->text);
    l->policy->model.lost_library = true;
    return false;
}

static void add_use(struct model *m, struct use use)
{
    struct use *v = arena_grow(m->arena, m->use, &m->use_cap, m->uses + 1, sizeof *v);
    if (!v)
        return;
    m->use = v;
    v[m->uses++] = use;
}

static void load_use(struct loader *l, const struct node *node, uint32_t user, struct text path)
{
    struct model *m = &l->policy->model;
    struct text other = policy_join(&l->policy->arena, path, named_file(node)->text);
    if (is_open(l, other, node))
        return;
    if (module_of(m, other) == NONE)
        load_file(l, other, node);
    uint32_t module = module_of(m, other);
    if (module == NONE || !fits_use(l, node, &m->module[module], other))
        return;
    add_use(m, (struct use){node, user, module});
}

/* ---- the policy that is adapted ---- */

static struct text short_name(const char *path)
{
    const char *slash = strchr(path, '/');
    return (struct text){path, slash ? (uint32_t)(slash - path) : (uint32_t)strlen(path)};
}

/* What may stand behind `based on`: a file, or one of the policies that the host has; the nearest of them. */
static struct text base_help(struct loader *l, struct text name, bool french)
{
    struct arena *arena = &l->policy->arena;
    struct text names = {0}, near = {0};
    uint32_t limit = text_tolerance(name);
    for (size_t i = 0; l->reader->policy && l->reader->policy(i); i++) {
        struct text pack = short_name(l->reader->policy(i));
        uint32_t distance = text_distance(pack, name, limit);
        names = text_join(arena, names, ", ", pack);
        if (distance <= limit) {
            near = pack;
            limit = distance;
        }
    }
    if (near.n)
        return text_format(arena, french ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?", (int)near.n, near.at);
    return text_format(arena,
                       french ? "en tête, « fondée sur » nomme la politique que celle-ci adapte : un fichier en .eco%s%.*s ; "
                                "dire le reste dans un commentaire"
                              : "in the head, 'based on' names the policy that this one adapts: a file that ends in .eco%s%.*s; "
                                "say all else in a comment",
                       !names.n ? "" : french ? ", ou " : ", or ", (int)names.n, names.at);
}

/* The path of the base; empty, once told, where the head names none. */
static struct text base_path(struct loader *l, const struct node *based, struct text path, bool french)
{
    struct text name = based->text;
    if (name.n >= 4 && memcmp(name.at + name.n - 4, ".eco", 4) == 0)
        return policy_join(&l->policy->arena, path, name);
    for (size_t i = 0; l->reader->policy && l->reader->policy(i); i++)
        if (text_equal(short_name(l->reader->policy(i)), name))
            return text_format(&l->policy->arena, ECO_BUILTIN "%s", l->reader->policy(i));
    diagnose2(&l->policy->diagnostics, D_NO_BASE, based->name_at, name, base_help(l, name, french));
    l->policy->model.lost_library = true;
    return (struct text){0};
}

/* Read anew for each that adapts it, since its tree is changed. */
static void load_base(struct loader *l, uint32_t module, struct text path)
{
    struct model *m = &l->policy->model;
    bool french = m->module[module].parsed.language == ECO_FRENCH;
    const struct node *head = node_find(m->module[module].parsed.file, N_POLICY), *based = head ? node_find(head, N_BASED_ON) : NULL;
    for (const struct node *more = based ? based->next : NULL; more; more = more->next)
        if (more->kind == N_BASED_ON)
            diagnostic_relate(diagnose1(&l->policy->diagnostics, D_DUPLICATE_BLOCK, more->at,
                                        keyword_written(m->arena, TOK_BASED_ON, m->module[module].parsed.language)),
                              NOTE_FIRST_HERE, based->at);
    struct text base = based ? base_path(l, based, path, french) : (struct text){0};
    uint32_t index = m->modules;
    if (!base.n || is_open(l, base, based) || !load_file(l, base, based) || !fits_use(l, based, &m->module[index], base))
        return;
    m->module[index].is_base = true;
    m->module[module].base = index;
    add_use(m, (struct use){based, module, index});
}

static void load_uses(struct loader *l, const struct node *file, uint32_t module, struct text path)
{
    struct model *m = &l->policy->model;
    for (const struct node *node = file->first; node; node = node->next) {
        if (node->kind == N_USE || (node->kind == N_USE_POLICY && node->first))
            load_use(l, node, module, path);
        const struct node *csv = node->kind == N_TABLE ? node_find(node, N_FROM_FILE) : NULL;
        if (!csv)
            continue;
        struct data_file data = {.table = node, .path = policy_join(&l->policy->arena, path, csv->text)};
        if (!read_bytes(l, data.path, &csv->name_at, &data.bytes))
            continue;
        struct data_file *v = arena_grow(&l->policy->arena, m->data, &m->data_cap, m->data_files + 1, sizeof *v);
        if (!v)
            return;
        m->data = v;
        v[m->data_files++] = data;
    }
}

static bool load_file(struct loader *l, struct text path, const struct node *use)
{
    struct eco_policy *p = l->policy;
    struct model *m = &p->model;
    struct text bytes;
    if (l->depth == POLICY_FILES || m->modules == POLICY_FILES) {
        diagnose_limit(&p->diagnostics, D_TOO_MANY_FILES, use ? named_file(use)->name_at : (struct span){0}, POLICY_FILES);
        return false;
    }
    if (!read_bytes(l, path, use ? &named_file(use)->name_at : NULL, &bytes)) {
        m->lost_library |= use != NULL;
        return false;
    }
    uint32_t file = source_add(&p->sources, path, bytes), index = m->modules;
    struct module *v = arena_grow(&p->arena, m->module, &m->module_cap, m->modules + 1, sizeof *v);
    if (file == UINT32_MAX || !v || !source_map(&p->sources, file))
        return false;
    m->module = v;
    m->modules++;
    v[index] = (struct module){.file = file, .base = NONE};
    struct parsed parsed;
    bool fits = bytes.n <= RULE_BYTES;
    if (!fits)
        diagnose1(&p->diagnostics, D_FILE_TOO_LARGE, (struct span){file, 0, 0}, TEXT("8 MB"));
    if (!fits || !parse_source(&p->sources, file, &p->diagnostics, &l->vocabulary, &parsed)) {
        m->modules--;           /* a module always has a tree */
        m->lost_library |= use != NULL;
        return false;
    }
    m->module[index].parsed = parsed;
    l->open[l->depth++] = path;
    load_base(l, index, path);
    adapt(m, index);
    checklist_write_out(&p->arena, &p->sources, &p->diagnostics, &m->module[index].parsed);
    load_uses(l, m->module[index].parsed.file, index, path);
    l->depth--;
    return true;
}

static void digest_part(struct digest *digest, struct text bytes)
{
    char head[32];
    int n = snprintf(head, sizeof head, "%u\n", bytes.n);
    digest_add(digest, (struct text){head, (uint32_t)n});
    digest_add(digest, bytes);
}

/* One digest of everything that a score depends on: each file's length and bytes, in the order of loading. */
static void digest_files(struct eco_policy *p)
{
    struct digest digest;
    digest_start(&digest);
    for (uint32_t i = 0; i < p->sources.n; i++)
        digest_part(&digest, p->sources.v[i].bytes);
    for (uint32_t i = 0; i < p->model.data_files; i++)
        digest_part(&digest, p->model.data[i].bytes);
    digest_end(&digest, p->model.digest);
}

eco_policy *eco_policy_load(const struct eco_reader *reader, const char *path)
{
    struct eco_policy *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    struct loader l = {.policy = p, .reader = reader};
    p->sources.arena = p->diagnostics.arena = p->model.arena = &p->arena;
    p->model.sources = &p->sources;
    p->model.diagnostics = &p->diagnostics;
    struct text name = text_copy(&p->arena, text_of(path));
    p->status = ECO_UNREADABLE;
    bool loaded = load_file(&l, name, NULL);
    if (loaded && p->model.modules > 0) {
        p->model.language = p->model.module[0].parsed.language;
        digest_files(p);
        model_check(&p->model);
        p->status = p->diagnostics.errors ? ECO_INVALID : ECO_OK;
    } else if (p->sources.n > 0) {
        p->status = ECO_INVALID;
    }
    uint32_t at;
    struct program whole = breakdown_program(&p->model);
    if (p->status == ECO_OK && !p->arena.failed && !program_verify(&whole, &at)) {
        fprintf(stderr, "ecoscore: operation %u of the program is not valid; this is a defect\n", at);
        p->status = ECO_INVALID;
    }
    if (p->status == ECO_OK)
        policy_name_all(p);
    if (p->arena.failed)
        p->status = ECO_NO_MEMORY;
    diagnostics_sort(&p->diagnostics);
    return p;
}

void eco_policy_free(eco_policy *p)
{
    if (!p)
        return;
    for (uint32_t i = 0; i < p->model.program.regexes; i++)
        regex_free(p->model.program.regex[i]);
    arena_free(&p->arena);
    free(p);
}

enum eco_status eco_policy_status(const eco_policy *p) { return p->status; }
enum eco_language eco_policy_language(const eco_policy *p) { return p->model.language; }
bool eco_policy_is_library(const eco_policy *p) { return p->model.is_library; }
size_t eco_policy_gates(const eco_policy *p) { return p->model.own.blocking_gates; }
size_t eco_policy_criteria(const eco_policy *p) { return p->model.own.criteria; }
size_t eco_policy_results(const eco_policy *p) { return p->model.own.criteria + p->model.own.headlines; }
size_t eco_policy_errors(const eco_policy *p) { return p->diagnostics.errors; }
size_t eco_policy_warnings(const eco_policy *p) { return diagnostics_count(&p->diagnostics, SEVERITY_WARNING); }
size_t eco_policy_remarks(const eco_policy *p) { return diagnostics_count(&p->diagnostics, SEVERITY_REMARK); }
size_t eco_policy_allowed(const eco_policy *p) { return diagnostics_allowed(&p->diagnostics); }

bool eco_policy_print_messages(const eco_policy *p, FILE *out, enum eco_language language, bool colour)
{
    return diagnostics_print(out, &p->diagnostics, &p->sources, false, language, colour);
}

bool eco_policy_print_allowed(const eco_policy *p, FILE *out, enum eco_language language, bool colour)
{
    return diagnostics_print(out, &p->diagnostics, &p->sources, true, language, colour);
}

void eco_policy_print_program(const eco_policy *p, FILE *out)
{
    program_print(out, &p->model.program, &p->sources);
}

/* ---- projects ---- */

static void read_project(struct eco_project *project, const struct model *model, const char *path, const char *bytes,
                         size_t length, const struct eco_project_options *options)
{
    static const struct eco_project_options none = {0};
    if (length > UINT32_MAX / 2)
        length = UINT32_MAX / 2;                     /* far beyond JSON_BYTES, which refuses it with a message */
    document_read(&project->document, model, text_of(path), (struct text){bytes, (uint32_t)length}, options ? options : &none);
}

eco_project *eco_project_read(const eco_policy *policy, const char *path, const char *bytes, size_t length,
                              const struct eco_project_options *options)
{
    struct eco_project *project = calloc(1, sizeof *project);
    if (!project)
        return NULL;
    read_project(project, &policy->model, path, bytes, length, options);
    return project;
}

void eco_project_read_again(eco_project *project, const char *path, const char *bytes, size_t length,
                            const struct eco_project_options *options)
{
    const struct model *model = project->document.model;
    document_clear(&project->document);
    read_project(project, model, path, bytes, length, options);
}

void eco_project_free(eco_project *project)
{
    if (project)
        document_free(&project->document);
    free(project);
}

enum eco_status eco_project_status(const eco_project *p)
{
    return p->document.arena.failed ? ECO_NO_MEMORY : p->document.valid ? ECO_OK : ECO_INVALID;
}

bool eco_project_has_date(const eco_project *p) { return p->document.date != NO_DAY; }
size_t eco_project_errors(const eco_project *p) { return p->document.diagnostics.errors; }
size_t eco_project_remarks(const eco_project *p) { return p->document.diagnostics.n - p->document.diagnostics.errors; }

void eco_project_print_messages(const eco_project *p, FILE *out, enum eco_language language, bool colour)
{
    (void)!diagnostics_print(out, &p->document.diagnostics, &p->document.sources, false, language, colour);
}

/* ---- tables of the language ---- */

static void print_diagnostics(FILE *out, enum eco_language language)
{
    fputs(language == ECO_FRENCH ? "| code | | message | que faire |\n|---|---|---|---|\n"
                                 : "| code | | message | what to do |\n|---|---|---|---|\n", out);
    for (int i = 0; i < DIAGNOSTIC_CODES; i++) {
        const struct diagnostic_info *d = &diagnostic_table[i];
        fprintf(out, "| %s | %s | ", d->code, severity_words(d->severity, language));
        for (const char *p = d->message[language]; *p; p++)
            *p == '|' ? fputs("\\|", out) : fputc(*p, out);
        fputs(" | ", out);
        for (const char *p = d->help[language]; *p; p++)
            *p == '|' ? fputs("\\|", out) : fputc(*p, out);
        fputs(" |\n", out);
    }
}

void eco_print_table(FILE *out, enum eco_table table, enum eco_language language)
{
    switch (table) {
    case ECO_TABLE_KEYWORDS: keyword_print_table(out, language); break;
    case ECO_TABLE_DIAGNOSTICS: print_diagnostics(out, language); break;
    case ECO_TABLE_UNITS: unit_print_table(out, language); break;
    case ECO_TABLE_OPERATIONS: program_print_operations(out, language); break;
    }
}

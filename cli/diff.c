/* `diff`: what a change of rules does. The rules by the engine; then each project of a portfolio under both policies, in chunks
 * that go through a crew, as `batch` does it. */
#include "crew.h"
#include "effect.h"
#include "fault.h"
#include "feed.h"
#include "loader.h"
#include "member.h"
#include "moves.h"
#include "progress.h"

#include <stdlib.h>
#include <string.h>

enum { TOP = 10, ERRORS_TOLD = 20 };

/* What one thread reads into again and again. */
struct bench {
    eco_project *before, *after;
    struct eco_share *shares_before, *shares_after;
};

struct diff {
    struct call *call;
    eco_policy *before, *after;
    enum eco_language language;
    eco_result *rules;
    struct sides sides;
    struct eco_project_options options;
    struct feed feed;
    struct progress progress;
    struct moves moves;
    struct bench *bench;                /* by job */
    bool no_memory, unreadable;
};

/* A chunk on its way: what goes in, what comes out. */
struct load {
    struct chunk chunk;
    struct moves moves;
    bool no_memory, unreadable;
};

/* ---- one project ---- */

/* "projects.ndjson:3:1: E0701: /usage: ..." */
static bool add_message(struct draft *out, const struct diff *d, const struct piece *piece, const eco_project *project)
{
    eco_result *messages = eco_project_messages(project, d->language);
    const cJSON *message, *first = NULL;
    if (!messages)
        return false;
    cJSON_ArrayForEach(message, eco_result_tree(messages))
        if (!first && member_is(message, "severity", "error"))
            first = message;
    double line = piece->line, column = piece->column;
    member_number(first, "line", &line);
    member_number(first, "column", &column);
    const char *pointer = member_text(first, "pointer");
    draft_add(out, "%s:%.0f:%.0f: %s: %s%s%s", piece->path, line, column, member_text(first, "code"), pointer,
              *pointer ? ": " : "", member_text(first, "message"));
    eco_result_free(messages);
    return !out->failed;
}

static bool read_one(const struct diff *d, const struct load *load, const struct piece *piece, const eco_policy *policy,
                     eco_project **project)
{
    const char *bytes = draft_text(&load->chunk.bytes) + piece->from;
    struct eco_project_options options = d->options;
    options.line = piece->line;
    options.column = piece->column;
    if (*project)
        eco_project_read_again(*project, piece->path, bytes, piece->length, &options);
    else
        *project = eco_project_read(policy, piece->path, bytes, piece->length, &options);
    return *project && eco_project_status(*project) != ECO_NO_MEMORY;
}

/* One side of a move: a summary with its shares, or why there is none. */
static bool judge(const struct diff *d, const struct piece *piece, const eco_policy *policy, eco_project *project,
                  struct eco_summary *summary, struct eco_share *shares, struct draft *message)
{
    if (eco_project_status(project) != ECO_OK)
        return add_message(message, d, piece, project);
    if (!eco_summarise(policy, project, summary))
        return false;
    eco_shares(policy, project, shares);
    return true;
}

static void move_project(const struct diff *d, struct bench *bench, struct load *load, size_t i)
{
    const struct piece *piece = &load->chunk.piece[i];
    struct eco_summary before = {0}, after = {0};
    struct draft why_before = {0}, why_after = {0};
    bool good = read_one(d, load, piece, d->before, &bench->before) && read_one(d, load, piece, d->after, &bench->after) &&
                judge(d, piece, d->before, bench->before, &before, bench->shares_before, &why_before) &&
                judge(d, piece, d->after, bench->after, &after, bench->shares_after, &why_after);
    if (good) {
        bool has_before = why_before.length == 0, has_after = why_after.length == 0;
        const char *name = has_after ? after.name : has_before ? before.name : "";
        struct move move = {
            .place = {load->chunk.first + i, (char *)piece->path, (char *)name, piece->line, piece->whole},
            .before = has_before ? &before : NULL,
            .after = has_after ? &after : NULL,
            .shares_before = bench->shares_before,
            .shares_after = bench->shares_after,
            .project_before = bench->before,
            .project_after = bench->after,
            .message_before = has_before ? NULL : draft_text(&why_before),
            .message_after = has_after ? NULL : draft_text(&why_after),
        };
        moves_add(&load->moves, &move);
    }
    load->no_memory |= !good;
    draft_free(&why_before);
    draft_free(&why_after);
}

/* What is wrong with the file, not with a project in it: it is so under both policies. */
static void move_fault(const struct diff *d, struct load *load, size_t i)
{
    const struct piece *piece = &load->chunk.piece[i];
    struct draft message = {0};
    fault_add(&message, piece, d->language);
    struct move move = {.place = {load->chunk.first + i, (char *)piece->path, "", piece->line, piece->whole},
                        .message_before = draft_text(&message), .message_after = draft_text(&message)};
    moves_add(&load->moves, &move);
    load->no_memory |= message.failed;
    load->unreadable |= piece->fault == PIECE_UNREADABLE;
    draft_free(&message);
}

/* ---- the crew ---- */

static void dispose_load(void *unit)
{
    struct load *load = unit;
    chunk_free(&load->chunk);
    moves_free(&load->moves);
    free(load);
}

static void *make_load(void *context)
{
    const struct diff *d = context;
    struct load *load = calloc(1, sizeof *load);
    if (load && !moves_start(&load->moves, &d->sides, d->moves.most)) {
        dispose_load(load);
        return NULL;
    }
    return load;
}

static bool take_load(void *context, void *unit)
{
    struct diff *d = context;
    struct load *load = unit;
    return feed_fill(&d->feed, &load->chunk);
}

static void work_load(void *context, unsigned job, void *unit)
{
    struct diff *d = context;
    struct load *load = unit;
    for (size_t i = 0; i < load->chunk.pieces && !load->no_memory; i++)
        if (load->chunk.piece[i].fault == PIECE_GOOD)
            move_project(d, &d->bench[job], load, i);
        else
            move_fault(d, load, i);
}

static bool give_load(void *context, void *unit)
{
    struct diff *d = context;
    struct load *load = unit;
    moves_merge(&d->moves, &load->moves);
    d->no_memory |= load->no_memory || d->moves.no_memory;
    d->unreadable |= load->unreadable;
    progress_tell(&d->progress, d->feed.in.read, d->moves.projects);
    return !d->no_memory;
}

/* ---- the portfolio ---- */

static void free_benches(struct diff *d, unsigned jobs)
{
    for (unsigned i = 0; d->bench && i < jobs; i++) {
        eco_project_free(d->bench[i].before);
        eco_project_free(d->bench[i].after);
        free(d->bench[i].shares_before);
        free(d->bench[i].shares_after);
    }
    free(d->bench);
    d->bench = NULL;
}

static bool make_benches(struct diff *d, unsigned jobs)
{
    bool good = (d->bench = calloc(jobs, sizeof *d->bench)) != NULL;
    for (unsigned i = 0; good && i < jobs; i++) {
        d->bench[i].shares_before = calloc(eco_policy_criteria(d->before) + 1, sizeof(struct eco_share));
        d->bench[i].shares_after = calloc(eco_policy_criteria(d->after) + 1, sizeof(struct eco_share));
        good = d->bench[i].shares_before && d->bench[i].shares_after;
    }
    return good;
}

/* What nobody could read, for people, whatever the form of the result; the first of many. */
static void tell_unread(const struct diff *d)
{
    for (size_t i = 0, told = 0; i < d->moves.unreads && told < ERRORS_TOLD; i++) {
        const struct unread *unread = &d->moves.unread[i];
        struct draft line = {0};
        if (!unread->before || !unread->after)
            continue;
        draft_line_text(&line, unread->after);
        terminal_put(stderr, draft_text(&line));
        fputc('\n', stderr);
        draft_free(&line);
        told++;
    }
}

static enum code move_all(struct diff *d, const struct paths *files)
{
    unsigned jobs = crew_jobs(d->call->options.jobs);
    size_t most = d->call->options.top ? d->call->options.top : TOP;
    bool ready = make_benches(d, jobs) && sides_start(&d->sides, d->before, d->after, d->rules) &&
                 moves_start(&d->moves, &d->sides, most);
    struct crew crew = {jobs, d, make_load, dispose_load, take_load, work_load, give_load};
    feed_start(&d->feed, files);
    progress_start(&d->progress, !d->call->options.quiet, d->language, paths_bytes(files));
    bool ran = ready && crew_run(&crew);
    progress_end(&d->progress);
    bool nothing = d->feed.count == 0, short_of = !ran || d->no_memory || d->feed.no_memory;
    feed_end(&d->feed);
    free_benches(d, jobs);
    if (short_of)
        return call_no_memory();
    tell_unread(d);
    return nothing ? call_complain(d->call, W_NO_PROJECTS) : CODE_DONE;
}

/* ---- the whole ---- */

static enum code write_result(struct diff *d, bool portfolio)
{
    const struct moves *moves = portfolio ? &d->moves : NULL;
    struct effect effect = {eco_result_tree(d->rules), moves, d->language};
    FILE *out = call_output(d->call);
    if (!out)
        return CODE_USE;
    if (d->call->options.format == FORMAT_JSON) {
        fprintf(out, "{\"diff\": 1, \"language\": \"%s\", \"rules\": ", d->language == ECO_FRENCH ? "fr" : "en");
        if (!call_tree(d->call, d->rules))
            return CODE_USE;
        fputs(", \"portfolio\": ", out);
        if (moves)
            moves_write_json(moves, out);
        else
            fputs("null", out);
        fputs("}\n", out);
    } else if (d->call->options.format == FORMAT_MARKDOWN) {
        markdown_effect(out, &effect);
    } else {
        struct screen screen = call_screen(d->call, d->language);
        show_effect(&screen, &effect);
    }
    return CODE_DONE;
}

static bool has_projects(const struct call *call)
{
    return call->count > 2 || call->options.project_count > 0;
}

/* Those behind --projects, and those that follow the two policies. */
static enum code project_files(struct call *call, struct paths *files)
{
    const char **names = calloc((size_t)call->options.project_count + (size_t)call->count, sizeof *names);
    size_t n = 0;
    if (!names)
        return call_no_memory();
    for (int i = 0; i < call->options.project_count; i++)
        names[n++] = call->options.projects[i];
    for (int i = 2; i < call->count; i++)
        names[n++] = call->arguments[i];
    enum code code = loader_files_of(call, names, n, ".json|.ndjson|.jsonl", true, files);
    free(names);
    return code == CODE_DONE && !paths_once(files) ? call_no_memory() : code;
}

static enum code compare_rules(struct diff *d)
{
    d->language = call_language(d->call, d->after);
    d->options = (struct eco_project_options){.as_of = d->call->options.as_of, .lenient = d->call->options.lenient,
                                              .language = d->language == ECO_FRENCH ? "fr" : "en"};
    d->rules = eco_diff(d->before, d->after, d->language);
    return d->rules ? CODE_DONE : call_no_memory();
}

static bool judges_nothing(struct call *call, const eco_policy *policy, const char *name)
{
    if (eco_policy_results(policy) + eco_policy_gates(policy) > 0)
        return false;
    call_complain(call, W_NO_CRITERION, name);
    return true;
}

static enum code load_both(struct diff *d, bool scored)
{
    struct call *call = d->call;
    enum code code = loader_policy_named(call, call->arguments[0], scored, &d->before);
    if (code == CODE_DONE)
        code = loader_policy_named(call, call->arguments[1], scored, &d->after);
    if (code == CODE_DONE && scored &&
        (judges_nothing(call, d->before, call->arguments[0]) || judges_nothing(call, d->after, call->arguments[1])))
        code = CODE_RULES;
    return code;
}

enum code verb_diff(struct call *call)
{
    struct diff d = {.call = call};
    struct paths files = {0};
    bool portfolio = has_projects(call);
    if (call->count < 2)
        return call_misuse(call, W_DIFF_WHAT, NULL, NULL);
    enum code code = load_both(&d, portfolio);
    if (code == CODE_DONE)
        code = compare_rules(&d);
    if (code == CODE_DONE && portfolio)
        code = project_files(call, &files);
    call->several = false;
    if (code == CODE_DONE && !call_output_is_free(call))
        code = CODE_USE;
    if (code == CODE_DONE && portfolio)
        code = move_all(&d, &files);
    if (code == CODE_DONE)
        code = write_result(&d, portfolio);
    if (code == CODE_DONE && portfolio)
        code = d.unreadable ? CODE_USE : d.moves.neither > 0 ? CODE_PROJECT : CODE_DONE;
    moves_free(&d.moves);
    sides_end(&d.sides);
    paths_free(&files);
    eco_result_free(d.rules);
    eco_policy_free(d.before);
    eco_policy_free(d.after);
    return code;
}

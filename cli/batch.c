/* `batch`: a whole portfolio, one line for each project, in the order of the files. Chunks of projects go through a crew:
 * the main thread reads and writes, the others evaluate. */
#include "crew.h"
#include "fault.h"
#include "loader.h"
#include "member.h"
#include "progress.h"
#include "record.h"
#include "tally.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { ERRORS_TOLD = 20 };

/* A chunk on its way: what goes in, what comes out. */
struct load {
    struct chunk chunk;
    struct draft out, errors;           /* errors: one line for each, for people */
    struct tally tally;
    bool no_memory, unreadable;         /* unreadable: a file, for whatever reason but its contents */
    bool stop;                          /* stop: --fail-fast, after the first refusal */
};

struct batch {
    struct call *call;
    const eco_policy *policy;
    struct recorder recorder;
    struct eco_project_options options;
    struct feed feed;
    struct progress progress;
    struct tally tally;
    eco_project **project;              /* by job: read into again and again */
    unsigned long long told, done;
    bool no_memory, not_written, unreadable;
};

/* ---- one piece ---- */

static void refuse(struct batch *b, struct load *load, size_t i, const struct refusal *why)
{
    const struct piece *piece = &load->chunk.piece[i];
    struct draft line = {0};
    record_refusal(&b->recorder, &load->out, load->chunk.first + i, piece, why);
    if (piece->fault != PIECE_UNREADABLE)
        draft_add(&line, "%s:%u:%u: ", piece->path, why->line, why->column);
    if (why->code)
        draft_add(&line, "%s: ", why->code);
    draft_add(&line, "%s%s%s", why->pointer ? why->pointer : "", why->pointer ? ": " : "", why->message);
    for (size_t k = 0; k < line.length; k++)
        if (line.at[k] == '\n')         /* a file's name may hold one, and would begin a message of its own */
            line.at[k] = ' ';
    draft_add(&load->errors, "%s\n", draft_text(&line));
    draft_free(&line);
    load->tally.invalid++;
    load->stop |= b->call->options.fail_fast;
}

static const char *text_or_null(const cJSON *object, const char *name)
{
    return *member_text(object, name) ? member_text(object, name) : NULL;
}

/* By the project's first error. */
static void refuse_project(struct batch *b, struct load *load, size_t i, const eco_project *project)
{
    const struct piece *piece = &load->chunk.piece[i];
    eco_result *messages = eco_project_messages(project, b->recorder.language);
    const cJSON *message;
    if (!messages) {
        load->no_memory = true;
        return;
    }
    cJSON_ArrayForEach(message, eco_result_tree(messages))
        if (member_is(message, "severity", "error"))
            break;
    double line = piece->line, column = piece->column;
    member_number(message, "line", &line);
    member_number(message, "column", &column);
    struct refusal why = {(unsigned)line, (unsigned)column, text_or_null(message, "code"), text_or_null(message, "pointer"),
                          member_text(message, "message"), text_or_null(message, "help"), eco_project_errors(project) - 1};
    refuse(b, load, i, &why);
    eco_result_free(messages);
}

/* What is wrong with the file, not with a project in it. */
static void refuse_file(struct batch *b, struct load *load, size_t i)
{
    const struct piece *piece = &load->chunk.piece[i];
    bool file = piece->fault == PIECE_UNREADABLE;
    struct draft message = {0};
    fault_add(&message, piece, b->recorder.language);
    refuse(b, load, i, &(struct refusal){.line = piece->line, .column = piece->column, .message = draft_text(&message)});
    load->no_memory |= message.failed;
    load->unreadable |= file;
    draft_free(&message);
}

static eco_project *read_piece(struct batch *b, unsigned job, const struct load *load, size_t i)
{
    const struct piece *piece = &load->chunk.piece[i];
    const char *bytes = draft_text(&load->chunk.bytes) + piece->from;
    struct eco_project_options options = b->options;
    options.line = piece->line;
    options.column = piece->column;
    if (b->project[job])
        eco_project_read_again(b->project[job], piece->path, bytes, piece->length, &options);
    else
        b->project[job] = eco_project_read(b->policy, piece->path, bytes, piece->length, &options);
    return b->project[job];
}

static void evaluate(struct batch *b, unsigned job, struct load *load, size_t i)
{
    struct eco_summary summary;
    if (load->chunk.piece[i].fault != PIECE_GOOD) {
        refuse_file(b, load, i);
        return;
    }
    eco_project *project = read_piece(b, job, load, i);
    enum eco_status status = project ? eco_project_status(project) : ECO_NO_MEMORY;
    if (status == ECO_NO_MEMORY || (status == ECO_OK && !eco_summarise(b->policy, project, &summary))) {
        load->no_memory = true;
    } else if (status != ECO_OK) {
        refuse_project(b, load, i, project);
    } else {
        record_summary(&b->recorder, &load->out, load->chunk.first + i, &load->chunk.piece[i], &summary);
        tally_add(&load->tally, &summary);
    }
}

/* ---- the crew ---- */

static void dispose_load(void *unit)
{
    struct load *load = unit;
    chunk_free(&load->chunk);
    draft_free(&load->out);
    draft_free(&load->errors);
    tally_free(&load->tally);
    free(load);
}

static void *make_load(void *context)
{
    struct batch *b = context;
    struct load *load = calloc(1, sizeof *load);
    if (load && !tally_start(&load->tally, b->policy)) {
        dispose_load(load);
        return NULL;
    }
    return load;
}

static bool take_load(void *context, void *unit)
{
    struct batch *b = context;
    struct load *load = unit;
    load->out.length = load->errors.length = 0;
    load->stop = false;
    return feed_fill(&b->feed, &load->chunk);
}

static void work_load(void *context, unsigned job, void *unit)
{
    struct batch *b = context;
    struct load *load = unit;
    for (size_t i = 0; i < load->chunk.pieces && !load->no_memory && !load->stop; i++)
        evaluate(b, job, load, i);
    load->no_memory |= load->out.failed || load->errors.failed;
}

static void tell_errors(struct batch *b, const struct draft *errors)
{
    const char *line = draft_text(errors);
    while (*line && b->told < ERRORS_TOLD) {
        size_t n = strcspn(line, "\n");
        struct draft one = {0};
        draft_put(&one, line, n);
        terminal_put(stderr, draft_text(&one));
        fputc('\n', stderr);
        draft_free(&one);
        line += n + 1;
        b->told++;
    }
}

static bool give_load(void *context, void *unit)
{
    struct batch *b = context;
    struct load *load = unit;
    FILE *out = b->call->out;
    b->no_memory |= load->no_memory;
    b->unreadable |= load->unreadable;
    if (b->no_memory)
        return false;
    if (load->errors.length > 0) {
        progress_end(&b->progress);
        tell_errors(b, &load->errors);
    }
    bool written = fwrite(draft_text(&load->out), 1, load->out.length, out) == load->out.length;
    if (!written)
        b->call->write_error = errno;
    b->not_written |= !written;
    b->done += load->tally.projects + load->tally.invalid;
    tally_merge(&b->tally, &load->tally);
    progress_tell(&b->progress, b->feed.in.read, b->done);
    return written && !load->stop;
}

/* ---- the whole ---- */

static void show_summary(struct batch *b)
{
    struct screen screen = {.out = stderr, .width = terminal_columns(stderr, b->call->options.width),
                            .language = b->recorder.language};
    if (b->tally.invalid > b->told)
        call_complain(b->call, W_ERRORS_MORE, b->tally.invalid - b->told);
    if (b->call->options.quiet)
        return;
    tally_show(&b->tally, &screen);
}

static enum code run_crew(struct batch *b, unsigned jobs)
{
    struct crew crew = {jobs, b, make_load, dispose_load, take_load, work_load, give_load};
    bool ran = crew_run(&crew);
    progress_end(&b->progress);
    for (unsigned i = 0; i < jobs; i++)
        eco_project_free(b->project[i]);
    if (!ran || b->no_memory || b->feed.no_memory)
        return call_no_memory();
    if (b->not_written)
        return CODE_USE;                /* which closing the output tells */
    if (b->feed.count == 0)
        return call_complain(b->call, W_NO_PROJECTS);
    show_summary(b);
    return b->unreadable ? CODE_USE : b->tally.invalid > 0 ? CODE_PROJECT : CODE_DONE;
}

static enum code run_batch(struct batch *b, const struct paths *files)
{
    struct draft head = {0};
    unsigned jobs = crew_jobs(b->call->options.jobs);
    b->project = calloc(jobs, sizeof(eco_project *));
    bool ready = b->project && tally_start(&b->tally, b->policy);
    feed_start(&b->feed, files);
    progress_start(&b->progress, !b->call->options.quiet, b->recorder.language, paths_bytes(files));
    record_head(&b->recorder, &head);
    fputs(draft_text(&head), b->call->out);
    enum code code = ready ? run_crew(b, jobs) : call_no_memory();
    draft_free(&head);
    feed_end(&b->feed);
    tally_free(&b->tally);
    free(b->project);
    return code;
}

static enum code evaluate_all(struct call *call, const eco_policy *policy)
{
    struct paths files = {0};
    enum eco_language language = call_language(call, policy);
    struct batch b = {.call = call, .policy = policy,
                      .options = {.as_of = call->options.as_of, .lenient = call->options.lenient,
                                  .language = language == ECO_FRENCH ? "fr" : "en"}};
    recorder_start(&b.recorder, policy, language, call->options.format == FORMAT_CSV ? FORMAT_CSV : FORMAT_NDJSON);
    enum code code = loader_files(call, ".json|.ndjson|.jsonl", true, &files);
    if (code == CODE_DONE)
        code = call_output(call) ? CODE_DONE : CODE_USE;
    if (code == CODE_DONE)
        code = run_batch(&b, &files);
    paths_free(&files);
    return code;
}

enum code verb_batch(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    if (eco_policy_results(policy) == 0) {
        call_complain(call, W_NO_CRITERION, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    } else {
        code = evaluate_all(call, policy);
    }
    eco_policy_free(policy);
    return code;
}

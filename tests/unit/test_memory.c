/* Memory that runs out: the k-th allocation fails, for every k (one of five where sanitizers are slow), over all that a host program does with a policy. Whatever
 * fails then, nothing crashes or leaks (the address sanitizer looks), and what is called good is whole: its bytes are those
 * of a run in which nothing failed. malloc, calloc and the arena's functions are wrapped by the linker (see CMakeLists.txt). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/ecoscore.h"
#include "../../grammar/arena.h"

/* ---- allocations that fail on demand, only while `counting`: the test itself has memory ---- */

static bool counting;
static long count, failing;         /* the number of the allocation that fails, or 0 */

static bool fails(void)
{
    return counting && ++count == failing;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_arena_alloc(struct arena *arena, size_t size);
void *__real_arena_room(struct arena *arena, size_t size);
char *__real_arena_copy(struct arena *arena, const char *bytes, size_t n);
void *__real_arena_grow(struct arena *arena, void *old, uint32_t *cap, uint32_t need, size_t element);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_arena_alloc(struct arena *arena, size_t size);
void *__wrap_arena_room(struct arena *arena, size_t size);
char *__wrap_arena_copy(struct arena *arena, const char *bytes, size_t n);
void *__wrap_arena_grow(struct arena *arena, void *old, uint32_t *cap, uint32_t need, size_t element);

void *__wrap_malloc(size_t size) { return fails() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t n, size_t size) { return fails() ? NULL : __real_calloc(n, size); }

void *__wrap_arena_alloc(struct arena *arena, size_t size)
{
    if (!fails())
        return __real_arena_alloc(arena, size);
    arena->failed = true;
    return NULL;
}

void *__wrap_arena_room(struct arena *arena, size_t size)
{
    if (!fails())
        return __real_arena_room(arena, size);
    arena->failed = true;
    return NULL;
}

char *__wrap_arena_copy(struct arena *arena, const char *bytes, size_t n)
{
    if (!fails())
        return __real_arena_copy(arena, bytes, n);
    arena->failed = true;
    return NULL;
}

/* Only when there is no room: else it hands back what it was given. */
void *__wrap_arena_grow(struct arena *arena, void *old, uint32_t *cap, uint32_t need, size_t element)
{
    if ((need <= *cap && old) || !fails())
        return __real_arena_grow(arena, old, cap, need, element);
    arena->failed = true;
    return NULL;
}

/* ---- what is done ---- */

static const char rules[] =
    "language en\n"
    "policy \"Small\" version \"1\" valid from 2024-01-01 valid until 2029-12-31\n"
    "use \"lib.eco\" with method is long\n"
    "unit visit \"visit\"\n"
    "value limit \"Limit\" in [kB]\n"
    "  source \"guide\" checked on 2026-01-31\n"
    "  from 2024-01-01 is 1000\n"
    "  from 2027-01-01 is 800\n"
    "end\n"
    "input name : text required\n"
    "input ok \"OK\" : yesno default no because \"most are not\"\n"
    "input kind : one of web, app \"application\", other default web, can change\n"
    "input mass : quantity in [kg] range 0 kg to 100 kg may be not applicable\n"
    "input share : percent asked when ok\n"
    "input machine : key of machines default \"pc\"\n"
    "input crew \"Crew\" : count range 0 to 9\n"
    "list pages \"Pages\"\n"
    "  input url : text required\n"
    "  input bytes : quantity in [kB] range 0 to 9000 default 2 MB ± 10 %, can change\n"
    "end\n"
    "indicator all_bytes \"All\" in [kB] as sum(bytes over pages)\n"
    "define each_heavy for each pages as bytes > limit\n"
    "indicator heavy \"Heavy\" as list of (url over pages where bytes > limit; 1)\n"
    "breakdown sizes \"Sizes\" of pages where bytes > 10 kB by url matches \"^h\", url\n"
    "  column all in [kB] as sum(bytes)\n"
    "  column names as list of (url; 2)\n"
    "end\n"
    "define latest as last(url by bytes over pages where bytes > limit)\n"
    "define secure as share(url matches \"^https://\" over pages)\n"
    "theme web \"Web\" weight 100\n"
    "criterion light \"Light\" weight 60 in web\n"
    "  measure all_bytes\n"
    "  bands\n"
    "  up to limit scores 100\n"
    "  up to 5000 kB scores 50\n"
    "  otherwise scores 0\n"
    "  because \"{all_bytes} over {machine}: {heavy}\"\n"
    "end\n"
    "criterion build weight 30 in web\n"
    "  measure per_year(machines[machine].made)\n"
    "  scale\n"
    "  at 10 kgCO2e scores 100\n"
    "  at 90 kgCO2e scores 0\n"
    "end\n"
    "allow R0307 because \"short is enough\"\n"
    "allow E0301 because \"an error\"\n"
    "allow W999 because \"no code\"\n"
    "criterion what weight 10 in web\n"
    "  measure kind\n"
    "  choices\n"
    "  web scores 100\n"
    "  app, other scores 20\n"
    "  missing scores 0\n"
    "end\n"
    "gate safe \"Safe\"\n"
    "  block when secure < 50 %\n"
    "  fix \"use https\"\n"
    "end\n"
    "score\n"
    "  mean of themes\n"
    "  at most 60 when any gate blocks because \"a gate blocks\"\n"
    "end\n"
    "grades \"Grade\"\n"
    "  A from 50 \"good\"\n"
    "  B from 0\n"
    "end\n"
    "test \"two pages\"\n"
    "  given name is \"n\", kind is app, mass is 5 kg\n"
    "  as of 2026-02-01\n"
    "  rows of pages\n"
    "  | url | bytes |\n"
    "  | \"https://a\" | 10 kB |\n"
    "  | \"b\" | 20 kB |\n"
    "  expect light is 100\n"
    "  expect gate safe is passed\n"
    "  expect grade is A\n"
    "end\n";

static const char library[] =
    "language en\n"
    "library \"Lib\" version \"1\"\n"
    "setting method \"Method\" : one of short, long\n"
    "function per_year(x in [kgCO2e]) in [kgCO2e] as x / 2 when method is long\n"
    "  as x otherwise\n"
    "table machines \"Machines\" from file \"machines.csv\" keyed by kind\n"
    "  source \"base\" checked on 2026-01-31\n"
    "  column kind from \"kind\"\n"
    "  column made from \"made\" in [kgCO2e]\n"
    "end\n";

static const char claim_rules[] =
    "language en\npolicy \"C\" version \"1\"\ninput a : number range 0 to 9, required\ninput b : yes or no, required\n"
    "list l range 0 to 1\n  input c : count range 0 to 9, required\nend\n"
    "criterion k \"K\" weight 1\n  measure a + sum(c over l)\n  scale\n    at 0 scores 0\n    at 18 scores 100\nend\n"
    "gate g \"G\"\n  block when not b\nend\n"
    "claim \"x\" never score > 90 when a < 5\nclaim \"y\" score never falls when l.c rises\n"
    "claim \"z\" gate g is blocked whenever not b and a > 3\nclaim \"w\" always score >= 50\n";

static const char checklist_rules[] =
    "language en\npolicy \"L\" version \"1\"\ntheme t \"T\"\ninput a : number range 0 to 9, required\n"
    "checklist s \"S\" keyed by id\n  source \"x\" official\n  answer done scores 100\n  answer missed scores 0\n  missing scores 5\n"
    "  weight by rank : high 2; low 1\n  can change\n  fix \"F\"\n  | id | theme | rank | not_applicable | label |\n"
    "  | \"1.1\" | t | high | yes | \"A\" |\n  | \"1.10\" | t | low | no | \"B\" |\nend\n"
    "answer s[\"1.10\"] asked when a > 2\n  as done when a > 5\n  as missed otherwise\n"
    "gate g \"G\"\n  block when s[\"1.1\"] is missed\nend\nclaim \"done is enough\" never score < 50 when s[\"1.1\"] is done\n";

/* It asks what the project tells. */
static const char curve_rules[] =
    "language en\npolicy \"R\" version \"1\"\ninput name : text\ninput ok : yes or no\ninput kind : text\ninput share : percent\n"
    "input mass : quantity in [kg] range 0 to 9\ninput machine : text\nlist pages\n  input url : text\n  input bytes : quantity in [kB]\nend\n"
    "table t \"T\" keyed by k\n  source \"x\" checked on 2026-01-31\n  | k | x [kg] | y |\n  | a | 0 | 1 |\n  | b | 4 | 9 |\n  | c | 4 | 3 |\nend\n"
    "curve bend \"Bend\" from t.x to t.y\ncriterion light \"Light\" weight 1\n  points rounded(10 * bend(mass) to 0.1)\nend\nheadline y \"Y\" as bend(mass)\n";
static const char rows_rules[] =
    "language en\npolicy \"R\" version \"1\"\n"
    "table t \"T\" keyed by id\n  source \"x\" official\n  | id | label : text | w |\n  | \"1.1\" | \"A\" | 1 |\n  | b | \"B\" | 2 |\nend\n"
    "list pages \"Pages\"\n  input url : text\n  input bytes : number\n  input done \"Done\" : one of yes_, no_, for each t, may be not applicable\nend\n"
    "input all \"All\" : number range 0 to 9, for each t, default 2\ninput pages_of : key of t\n"
    "indicator valid \"V\" for each c in t as any(p.done[c] is yes_ over p in pages)\n"
    "define alike for each p in pages as count(c in t where all(q.done[c] is p.done[c] over q in pages))\n"
    "define more as sum(all * w over t) + all[pages_of] + count(p in pages where p.done[b] is given)\n"
    "criterion k \"K\" weight 1\n  measure more in [1]\n  scale more is better\n    at 0 scores 0\n    at 9 scores 100\nend\n"
    "gate g \"G\"\n  block when not valid[\"1.1\"] or max(alike over pages) > 1\nend\n"
    "test \"t\"\n  given all is 3, all[\"1.1\"] is 4\n  rows of pages\n  | bytes | done | done[\"1.1\"] |\n  | 1 | yes_ | no_ |\n"
    "  expect valid[\"1.1\"] is no\nend\nclaim \"more is known\" always more >= 0\n";

static const char nested_rules[] =
    "language en\npolicy \"N\" version \"1\"\ninput name : text\ninput ok : yes or no\ninput kind : text\ninput share : percent\n"
    "input mass : quantity in [kg] range 0 to 9\ninput machine : text\n"
    "list pages \"Pages\"\n  input url : text\n  input bytes : quantity in [kB]\n"
    "  list scripts \"Scripts\" range 0 to 2\n    input size : number range 0 to 9 default 3\n    input own : yes or no, asked when bytes > 1 kB\n  end\nend\n"
    "indicator twice \"Twice\" for each s in pages.scripts as 2 * s.size when pages.bytes > 3 kB\n  as size otherwise\n"
    "indicator heavy \"Heavy\" for each p in pages as sum(s.size over s in p.scripts where s.own)\n"
    "breakdown by_page of pages.scripts by pages.url\n  column size as sum(twice)\nend\n"
    "criterion k \"K\" weight 1\n  measure sum(twice over pages.scripts)\n  scale more is better\n    at 0 scores 0\n    at 9 scores 100\nend\n"
    "test \"t\"\n  rows of pages\n  | url | bytes |\n  | \"a\" | 2 |\n  | \"b\" | 4 |\n  rows of pages[1].scripts\n  | size |\n  | 4 |\n  |  |\n"
    "  expect pages[1].scripts[1].twice is 6\nend\nclaim \"no less than nothing\" always sum(twice over pages.scripts) >= 0\n";

/* Another policy, in which some things are the same, some changed, one renamed, and most are gone. */
static const char changed_rules[] =
    "language en\npolicy \"P\" version \"2\"\n"
    "input kind : one of web, other \"else\" default web, can change\ninput crew \"Team\" : count range 0 to 9\n"
    "table machines \"Machines\" keyed by kind\n  source \"other\" checked on 2026-01-31\n"
    "  | kind | made [kgCO2e] |\n  | pc | 150 |\n  | router | 20 |\nend\n"
    "function by_year(x in [kgCO2e]) in [kgCO2e] as x / 2 when x > 1\n  as x otherwise\n"
    "theme web \"Web\"\ncriterion kinds weight 10 in web\n  measure kind\n  choices\n  web scores 100\n  other scores 20\nend\n"
    "gate safe \"Safe\"\n  block when crew < 1 or by_year(machines[pc].made) > 100 kgCO2e\nend\n"
    "score\n  mean of criteria\n  at most 50 when any gate blocks because \"held\"\nend\n"
    "grades \"Grade\"\n  A from 60 \"good\"\n  C from 0\nend\ntest \"two pages\"\n  given kind is web\n  expect kinds is 100\nend\n";

static const char csv[] = "kind,made\npc,170\nserver,900.5\n";

static const char wrong_rules[] =
    "language en\npolicy \"W\" version \"1\"\ninput a : one of b, c\ninputt d : number\ndefine e as a is x\n"
    "define f as aa + 1 kgg\ncriterion c weight 1\n  measure f (\nend\ntable t keyed by k\n| k | v |\n| a |\n| a | \"x\n"
    "define `g h` as a = 1,5 and 2026-13-01 is it's\ndefine i as 5 kg + 3 EUR\ntable u from file \"machines.csv\" keyed by x\n"
    "  column made from \"mad\" : date\n  column kind from \"kind\" : date\nend\nuse \"none.eco\"\nuse \"lib.eco\" with m is n\n"
    "criterion j weight 2\n  measure a\n  choices\n  b scores 101\nend\ncriterion l weight 1\n  measure m\n  bands\n"
    "  from 5 scores 1\n  up to 9 scores 2\nend\ninput m : number in [kg\ndefine n as n + o(1)\ndefine p as sum(a over q)\n"
    "test \"r\"\n  given a is s\n  expect gate u is passed\n  expect a\nend\ngate v\nend\n";

static const char project[] =
    "{\"date\": \"2026-06-30\", \"name\": \"Portal\", \"ok\": true, \"kind\": \"app\", \"share\": \"20 %\",\n"
    " \"mass\": {\"value\": 3, \"unit\": \"kg\", \"plus_minus\": 1, \"source\": \"scale\"}, \"machine\": \"server\",\n"
    " \"pages\": [{\"url\": \"https://a\", \"bytes\": 12.5}, {\"url\": \"http://b\"}]}\n";

static const char wrong_project[] =
    "{\"date\": \"2026-06-31\", \"name\": 3, \"kid\": \"app\", \"kind\": \"ap\", \"mass\": \"3 m\", \"pages\": [1, {}], \"ok\": 01,}";

/* What reads as JSON and is no answer to these rules. */
static const char wrong_answers[] =
    "{\"date\": \"2026-06-31\", \"name\": 3, \"kid\": \"app\", \"kind\": \"ap\", \"mass\": {\"value\": 1, \"valeur\": 2},\n"
    " \"pages\": [1, {}, {\"url\": 5, \"bytes\": {\"between\": [2, 1]}}], \"machine\": \"serve\", \"crew\": 2.5, \"ok\": false,\n"
    " \"share\": {\"not_applicable\": \"x\"}, \"Kind\": \"web\", \"policy\": 1}";

/* A gate that blocks and may be waived, with what stands beside projects. */
static const char gate_rules[] =
    "language en\npolicy \"G\" version \"1\"\ninput a \"A\" : number range 0 to 9\nlist l \"L\"\n  input b \"B\" : number range 0 to 9\nend\n"
    "criterion c \"C\" weight 1\n  measure a\n  scale\n  at 0 scores 0\n  at 9 scores 100\nend\n"
    "gate g \"G\"\n  block when a < 5\n  because \"{a}\"\n  may be waived\nend\ngate h \"H\"\n  block when sum(b over l) > 5\nend\n"
    "remark r \"R\"\n  warn when a < 6\nend\ngrades\n  A from 50\n  B from 0\nend\n"
    "table t keyed by i\n  source \"s\"\n  | i | v |\n  | x | 3 |\n  | y | 5 |\nend\n";
/* The same twice inside another, with a library of facts that both read. */
static const char outer_rules[] =
    "language en\npolicy \"G\" version \"1\"\nuse policy \"gate.eco\" as one\nuse policy \"inner.eco\" as two with s is y asked when a < 9\nuse \"facts.eco\"\n"
    "input of_two \"K\" : key of two.t\ndefine called as two.fn(3)\n"
    "input a \"A\" : number range 0 to 9\nlist l \"L\"\n  input b \"B\" : number range 0 to 9\nend\n"
    "criterion c \"C\" weight 1\n  points one.score or else two.score + t[x].v\nend\n"
    "gate g \"G\"\n  block when a < 5 or one.g or two.inner.grade is B\n  because \"{one.score}\"\n  may be waived\nend\n"
    "gate h \"H\"\n  block when sum(b over one.l) > 5 and two.t[x].v > 1\nend\nremark r \"R\"\n  warn when a < 6\nend\ngrades\n  A from 50\n  B from 0\nend\n";
static const char inner_rules[] =
    "language en\npolicy \"I\" version \"1\" valid from 2026-01-01\nuse \"facts.eco\"\nuse policy \"gate.eco\" as inner\nunit u \"U\"\n"
    "setting s \"S\" : one of x, y\nfunction fn(p) as p + 1 when s is x\n  as p otherwise\n"
    "theme k \"K\"\ncriterion c \"C\" weight 1 in k\n  scores 5 when s is x\n  points inner.score\nend\n";
/* Another that adapts the first; and one that says of it what it cannot. */
static const char adapting_rules[] =
    "language en\npolicy \"A\" version \"1\" based on \"gate.eco\"\n"
    "change criterion c \"Ours\" weight 2\n  reason \"r\"\n  bands\n  up to 4 scores 10\n  otherwise scores 100\n  allow W0501 because \"meant\"\nend\n"
    "change input a\n  reason \"r\"\n  range 0 to 8\n  default 2 because \"d\"\nend\nchange gate g\n  reason \"r\"\n  block when a < 4\nend\n"
    "remove remark r reason \"r\"\nchange table t\n  reason \"r\"\n  | i | v |\n  | x | 4 | source \"s\" checked on 2026-01-31\nend\nclaim \"high\" never score > 100\nvalue v \"V\" is 3 source \"s\"\n  reason \"r\"\n"
    "criterion d \"D\" weight 1\n  reason \"r\"\n  points v\nend\ngrades\n  reason \"r\"\n  A from 40\n  B from 0\nend\n";
static const char mistaken_rules[] =
    "language en\npolicy \"A\" version \"1\" based on \"gate.eco\" based on \"x.eco\"\n"
    "change criterion cc\n  weight 2\nend\nchange value g\n  reason \"r\"\n  is 3\nend\nremove criterion c reason \"r\" reason \"s\"\n"
    "remove criterion c reason \"r\"\nremove input a reason \"r\"\nremark r \"R\"\n  reason \"r\"\nend\ndefine b as a + c\nuse \"facts.eco\"\n"
    "  reason \"r\"\nchange e\nend\n";
static const char facts_rules[] = "language en\nlibrary \"F\" version \"1\"\ntable t keyed by i\n  source \"s\"\n  | i | v |\n  | x | 3 |\nend\n";
static const char gate_project[] = "{\"date\": \"2026-06-30\", \"name\": \"P\", \"a\": 3, \"l\": [{\"b\": 1}, {}]}";
static const char waivers[] =
    "{\"version\": 1, \"fuseau_horaire\": \"Europe/Paris\", \"waivers\": [\n"
    "{\"gate\": \"g\", \"projet\": \"P\", \"reason\": \"r\", \"approver\": \"a\", \"until\": \"2026-06-30\"},\n"
    "{\"gate\": \"gg\", \"project\": \"Q\", \"raeson\": 1, \"until\": \"2026-06-31\"}, {\"gate\": \"h\", \"project\": \"P\"}]}";
static const char past[] =
    "[{\"report\": 1, \"program\": \"0\", \"language\": \"en\", \"as_of\": \"2026-06-30\", \"decision\": \"approved\",\n"
    " \"policy\": {\"title\": \"G\", \"digest\": \"d\"}, \"project\": {\"name\": \"P\", \"file\": \"p.json\", \"digest\": \"d\"},\n"
    " \"score\": {\"estimate\": 99.5}, \"grade\": {\"estimate\": \"A\"}, \"gates\": [{\"name\": \"g\", \"outcome\": \"passed\"}]}]";

struct file { const char *path, *bytes; };
static const struct file files[] = {{"rules.eco", rules}, {"lib.eco", library}, {"machines.csv", csv}, {"wrong.eco", wrong_rules},
                                    {"gate.eco", gate_rules}, {"changed.eco", changed_rules}, {"claims.eco", claim_rules}, {"checklist.eco", checklist_rules},
                                    {"curves.eco", curve_rules}, {"outer.eco", outer_rules}, {"inner.eco", inner_rules}, {"facts.eco", facts_rules},
                                    {"rows.eco", rows_rules}, {"nested.eco", nested_rules}, {"adapting.eco", adapting_rules}, {"mistaken.eco", mistaken_rules}};

static enum eco_reading read_file(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    for (size_t i = 0; i < sizeof files / sizeof files[0]; i++)
        if (strcmp(files[i].path, path) == 0) {
            *length = strlen(files[i].bytes);
            *bytes = __real_malloc(*length + 1);
            memcpy(*bytes, files[i].bytes, *length + 1);
            return ECO_READ_DONE;
        }
    return ECO_READ_ABSENT;
}

static const struct eco_reader reader = {.read = read_file};

/* What one run has written, with the status of each step: bytes to compare. */
struct log {
    FILE *out, *sink;       /* printing has no way to say that it is cut short, so it is not compared */
    bool complete;          /* no step has said that there was no memory */
};

static void put_result(struct log *log, eco_result *result)
{
    log->complete &= result != NULL;
    bool before = counting;
    counting = false;       /* stdio's own memory is not ours */
    if (result)
        assert_true(eco_result_write(result, log->out));
    counting = before;
    eco_result_free(result);
}

static void put_status(struct log *log, enum eco_status status)
{
    log->complete &= status != ECO_NO_MEMORY;
    fprintf(log->out, "status %d\n", (int)status);
}

static void read_project(struct log *log, const eco_policy *policy, const char *text)
{
    eco_project *p = eco_project_read(policy, "project.json", text, strlen(text), NULL);
    log->complete &= p != NULL;
    if (!p)
        return;
    put_status(log, eco_project_status(p));
    put_result(log, eco_project_messages(p, ECO_ENGLISH));
    eco_project_free(p);
}

static void use_project(struct log *log, const eco_policy *policy, const char *text)
{
    eco_project *p = eco_project_read(policy, "project.json", text, strlen(text), NULL);
    log->complete &= p != NULL;
    if (!p)
        return;
    put_status(log, eco_project_status(p));
    put_result(log, eco_project_messages(p, ECO_FRENCH));
    eco_project_print_messages(p, log->sink, ECO_ENGLISH, false);
    if (eco_project_status(p) == ECO_OK) {
        static const struct eco_report_options all = {.parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_TIGHT};
        static const struct eco_change change = {"pages[1].bytes", "7"};
        put_result(log, eco_report(policy, p, &all));
        put_result(log, eco_project_with(policy, p, &change, 1, ECO_FRENCH));
        put_result(log, eco_compare(policy, p, p, ECO_ENGLISH));
        put_result(log, eco_explain(policy, p, "light", ECO_FRENCH));
        put_result(log, eco_explain(policy, p, "lihgt", ECO_FRENCH));
    }
    struct eco_summary summary;
    eco_project_read_again(p, "project.json", project, strlen(project), NULL);
    put_status(log, eco_project_status(p));
    bool summed = eco_project_status(p) == ECO_OK && eco_summarise(policy, p, &summary);
    log->complete &= summed;
    if (summed)
        fprintf(log->out, "%s %d %g %g %g\n", summary.name, summary.decision, summary.score, summary.low, summary.high);
    eco_project_free(p);
}

static void lay_out(struct log *log, const char *text, const char *language)
{
    size_t length;
    eco_layout *layout = eco_layout_make("rules.eco", text, strlen(text), language);
    log->complete &= layout != NULL;
    if (!layout)
        return;
    put_status(log, eco_layout_status(layout));
    const char *laid = eco_layout_text(layout, &length);
    bool before = counting;
    counting = false;
    if (laid)
        fprintf(log->out, "%.*s", (int)length, laid);
    counting = before;
    eco_layout_free(layout);
}

static void compare_rules(struct log *log, const eco_policy *policy)
{
    eco_policy *other = eco_policy_load(&reader, "changed.eco");
    log->complete &= other != NULL;
    put_status(log, other ? eco_policy_status(other) : ECO_NO_MEMORY);
    if (other && eco_policy_status(other) == ECO_OK) {
        put_result(log, eco_diff(policy, other, ECO_ENGLISH));
        put_result(log, eco_diff(other, policy, ECO_FRENCH));
    }
    eco_policy_free(other);
}

/* What is the same for all rules, and would be failed again for each. */
static void use_elsewhere(struct log *log, const eco_policy *policy)
{
    use_project(log, policy, wrong_project);
    read_project(log, policy, wrong_answers);
    lay_out(log, rules, NULL);
    lay_out(log, rules, "fr");
    compare_rules(log, policy);
}

static void use_policy(struct log *log, const char *path)
{
    eco_policy *policy = eco_policy_load(&reader, path);
    log->complete &= policy != NULL;
    if (!policy)
        return;
    static const struct eco_lint_options lint = {.as_of = "2030-06-30", .swing = 1, .reader = &reader};
    put_status(log, eco_policy_status(policy));
    if (eco_policy_status(policy) != ECO_NO_MEMORY)
        log->complete &= eco_policy_lint(policy, &lint);
    put_status(log, eco_policy_status(policy));
    put_result(log, eco_explain_code("E0528", ECO_ENGLISH));
    put_result(log, eco_explain_code("E052", ECO_FRENCH));
    if (eco_policy_status(policy) != ECO_NO_MEMORY) {
        put_result(log, eco_policy_messages(policy, ECO_FRENCH));
        log->complete &= eco_policy_print_messages(policy, log->sink, ECO_ENGLISH, false);
        log->complete &= eco_policy_print_allowed(policy, log->sink, ECO_FRENCH, true);
    }
    static const struct eco_claim_options few = {.budget = 2};
    if (eco_policy_status(policy) == ECO_OK && eco_policy_claims(policy) > 0) {
        put_result(log, eco_check_claims(policy, &few));
    } else if (eco_policy_status(policy) == ECO_OK) {
        put_result(log, eco_schema(policy, ECO_ENGLISH));
        put_result(log, eco_describe(policy, NULL, ECO_FRENCH));
        put_result(log, eco_blank_project(policy, false, ECO_ENGLISH));
        put_result(log, eco_run_tests(policy, &reader, ECO_ENGLISH, ECO_TEST_COVERAGE));
        use_project(log, policy, project);
        if (strcmp(path, "rules.eco") == 0)
            use_elsewhere(log, policy);
    }
    eco_policy_free(policy);
}

static void judge(struct log *log, const eco_policy *policy, eco_project *p, eco_waivers *w, eco_past *old)
{
    const struct eco_terms terms = {.waivers = w, .min_grade = "A", .has_min_score = true, .min_score = 33.3333, .surely = true, .past = old,
                                    .policy_digest = "0"};
    const struct eco_report_options options = {.terms = &terms};
    log->complete &= eco_waivers_judge(w, p);
    fprintf(log->out, "fits %d\n", eco_past_fits(old, p));
    put_result(log, eco_report(policy, p, &options));
    put_result(log, eco_findings(policy, p, &options));
    put_result(log, eco_findings(policy, NULL, &options));
    put_result(log, eco_verify(policy, p, old, &options));
    eco_waivers_end(w);
    put_status(log, eco_waivers_status(w));
    put_status(log, eco_past_status(old));
    if (eco_waivers_status(w) != ECO_NO_MEMORY)
        put_result(log, eco_waivers_findings(w, &options));
}

/* Where the distance from another policy is told. */
static void use_adapting(struct log *log, const char *path)
{
    static const struct eco_lint_options lint = {.reader = &reader};
    eco_policy *policy = eco_policy_load(&reader, path), *base = eco_policy_load(&reader, "gate.eco");
    bool valid = policy && base && eco_policy_status(policy) == ECO_OK && eco_policy_status(base) == ECO_OK && eco_policy_lint(policy, &lint);
    eco_project *p = valid ? eco_project_read(policy, "p.json", gate_project, strlen(gate_project), NULL) : NULL;
    log->complete &= p && eco_project_status(p) == ECO_OK;
    if (p && eco_project_status(p) == ECO_OK) {
        put_result(log, eco_policy_messages(policy, ECO_FRENCH));
        put_result(log, eco_adaptation(policy, ECO_FRENCH));
        put_result(log, eco_describe(policy, NULL, ECO_ENGLISH));
        put_result(log, eco_diff(base, policy, ECO_ENGLISH));
        put_result(log, eco_explain(policy, p, "c", ECO_ENGLISH));
        put_result(log, eco_report(policy, p, NULL));
    }
    eco_project_free(p);
    eco_policy_free(base);
    eco_policy_free(policy);
}

static void use_gate(struct log *log, const char *path)
{
    eco_policy *policy = eco_policy_load(&reader, path);
    bool valid = policy && eco_policy_status(policy) == ECO_OK;
    eco_project *p = valid ? eco_project_read(policy, "p.json", gate_project, strlen(gate_project), NULL) : NULL;
    eco_waivers *w = valid ? eco_waivers_read(policy, "w.json", waivers, strlen(waivers), ECO_ENGLISH) : NULL;
    eco_past *old = valid ? eco_past_read("old.json", past, strlen(past), ECO_FRENCH) : NULL;
    log->complete &= valid && p && w && old;
    if (p && w && old && eco_project_status(p) == ECO_OK && eco_past_status(old) == ECO_OK)
        judge(log, policy, p, w, old);
    else
        log->complete = false;
    eco_past_free(old);
    eco_waivers_free(w);
    eco_project_free(p);
    eco_policy_free(policy);
}

/* One run in which allocation k fails (none for 0). True when every step says that it has all its memory. */
static bool run(long k, const char *path, char **text, size_t *length)
{
    struct log log = {.out = open_memstream(text, length), .sink = fopen("/dev/null", "we"), .complete = true};
    assert_true(log.out && log.sink);
    count = 0;
    failing = k;
    counting = true;
    bool judged = strcmp(path, "gate.eco") == 0 || strcmp(path, "outer.eco") == 0;
    (judged ? use_gate : strcmp(path, "adapting.eco") == 0 ? use_adapting : use_policy)(&log, path);
    counting = false;
    fclose(log.out);
    fclose(log.sink);
    return log.complete;
}

static void tell_difference(long k, const char *whole, const char *text)
{
    size_t at = 0;
    while (whole[at] && whole[at] == text[at])
        at++;
    at -= at < 60 ? at : 60;
    fail_msg("allocation %ld: other bytes, and no word of missing memory:\n%.200s\n--- instead of ---\n%.200s", k, text + at,
             whole + at);
}

static long stride = 1;                /* each allocation; where sanitizers are slow, one of so many */

static void each_failure(const char *path)
{
    char *whole = NULL, *text = NULL;
    size_t length = 0, n = 0;
    assert_true(run(0, path, &whole, &length));
    long all = count;
    assert_true(all > 500);
    assert_true(strcmp(path, "rules.eco") != 0 || strncmp(whole, "status 0\n", 9) == 0);
    for (long k = 1 + all % stride; k <= all; k += stride) {
        bool complete = run(k, path, &text, &n);
        if (complete && (n != length || memcmp(text, whole, n) != 0))
            tell_difference(k, whole, text);
        free(text);
    }
    free(whole);
    print_message("%s: %ld allocations failed, one at a time, of %ld\n", path, all / stride, all);
}

static void test_valid_rules(void **state)
{
    (void)state;
    each_failure("rules.eco");
}

static void test_claims(void **state)
{
    (void)state;
    each_failure("claims.eco");
}

static void test_rows(void **state)
{
    (void)state;
    each_failure("rows.eco");
}

static void test_nested(void **state)
{
    (void)state;
    each_failure("nested.eco");
}

static void test_checklist(void **state)
{
    (void)state;
    each_failure("checklist.eco");
}

static void test_curves(void **state)
{
    (void)state;
    each_failure("curves.eco");
}

static void test_wrong_rules(void **state)
{
    (void)state;
    each_failure("wrong.eco");
}

static void test_gate(void **state)
{
    (void)state;
    each_failure("gate.eco");
}

static void test_used(void **state)
{
    (void)state;
    each_failure("outer.eco");
}

static void test_adapting(void **state)
{
    (void)state;
    each_failure("adapting.eco");
    each_failure("mistaken.eco");
}

int main(int argc, char **argv)
{
    long given = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    stride = given > 0 ? given : 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_valid_rules), cmocka_unit_test(test_claims), cmocka_unit_test(test_checklist), cmocka_unit_test(test_curves), cmocka_unit_test(test_rows), cmocka_unit_test(test_wrong_rules), cmocka_unit_test(test_gate), cmocka_unit_test(test_used), cmocka_unit_test(test_adapting), cmocka_unit_test(test_nested)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

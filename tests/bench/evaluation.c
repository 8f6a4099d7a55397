#include "evaluation.h"

#include <math.h>
#include <string.h>

static const struct device {
    const char *kind;
    double made, used;
} devices[] = {{"laptop", 193, 30},      {"desktop", 296, 120}, {"monitor", 248, 60},          {"smartphone", 73, 4},
               {"tablet", 76, 10},       {"server", 1283, 1500}, {"storage_array", 2100, 2600}, {"router", 82, 70},
               {"switch", 110, 120},     {"printer", 180, 90},  {"projector", 94, 100},        {"iot_sensor", 18, 5}};
static const struct device other_device = {"", 100, 50};

static const struct grid {
    const char *country;
    double intensity;
} grids[] = {{"FR", 0.052}, {"DE", 0.381}, {"ES", 0.174}, {"IT", 0.331}, {"BE", 0.139}, {"NL", 0.268}, {"PL", 0.662}, {"SE", 0.041}};

enum { DEVICES = sizeof devices / sizeof *devices, GRIDS = sizeof grids / sizeof *grids };

bool rules_start(struct rules *rules)
{
    return regcomp(&rules->url, "^https://[a-z0-9.-]+/(accessibilite|accessibility|declaration)(/|\\.html|$)", REG_EXTENDED | REG_NOSUB) == 0 &&
           regcomp(&rules->licence, "^(EUPL|A?GPL|LGPL|MIT|Apache|BSD|MPL)(-[0-9]+(\\.[0-9]+)*)?(-Clause|-or-later|-only)?$",
                   REG_EXTENDED | REG_NOSUB) == 0;
}

void rules_free(struct rules *rules)
{
    regfree(&rules->url);
    regfree(&rules->licence);
}

static const struct device *device_of(const char *kind)
{
    for (int i = 0; i < DEVICES; i++)
        if (strcmp(devices[i].kind, kind) == 0)
            return &devices[i];
    return &other_device;
}

static double intensity_of(const char *country)
{
    for (int i = 0; i < GRIDS; i++)
        if (strcmp(grids[i].country, country) == 0)
            return grids[i].intensity;
    return 0.4;
}

static double number(const cJSON *object, const char *name)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    return value ? value->valuedouble : NAN;
}

static bool yes(const cJSON *object, const char *name)
{
    return cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(object, name));
}

static const char *words(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return text ? text : "";
}

struct step {
    double edge, points;
};

static double up_to(double x, const struct step *steps, int n)
{
    for (int i = 0; i < n; i++)
        if (x <= steps[i].edge)
            return steps[i].points;
    return 0;
}

static double from(double x, const struct step *steps, int n)
{
    for (int i = 0; i < n; i++)
        if (x >= steps[i].edge)
            return steps[i].points;
    return 0;
}

static double linear(double x, double a, double b)
{
    return 100 * fmin(fmax((x - a) / (b - a), 0), 1);
}

struct fleet {
    double made, kwh, count, refurbished, life;
};

static struct fleet add_up(const cJSON *equipment)
{
    struct fleet f = {0};
    const cJSON *item;
    cJSON_ArrayForEach(item, equipment) {
        const struct device *device = device_of(words(item, "kind"));
        double count = number(item, "count"), life = number(item, "lifetime_years"), power = number(item, "power_w");
        bool second = yes(item, "refurbished");
        f.made += count * device->made * (second ? 0.2 : 1) / life;
        f.kwh += count * (power > 0 ? power * number(item, "hours_per_day") * 220 / 1000 : device->used);
        f.count += count;
        f.refurbished += second ? count : 0;
        f.life += count * life;
    }
    return f;
}

bool rules_evaluate(const struct rules *rules, const cJSON *project, struct outcome *o)
{
    const cJSON *equipment = cJSON_GetObjectItemCaseSensitive(project, "equipment");
    const cJSON *hosting = cJSON_GetObjectItemCaseSensitive(project, "hosting");
    const cJSON *data = cJSON_GetObjectItemCaseSensitive(project, "data");
    const cJSON *access = cJSON_GetObjectItemCaseSensitive(project, "accessibility");
    const cJSON *procurement = cJSON_GetObjectItemCaseSensitive(project, "procurement");
    const cJSON *practices = cJSON_GetObjectItemCaseSensitive(project, "practices");
    if (!equipment || !hosting || !data || !access || !procurement || !practices)
        return false;
    struct fleet f = add_up(equipment);
    double grid = intensity_of(words(hosting, "country")), users = fmax(number(project, "users"), 1);
    double pue = number(hosting, "pue"), renewable = number(hosting, "renewable_share"), rgaa = number(access, "rgaa_rate");
    double footprint = f.made + f.kwh * grid + number(hosting, "kwh_per_year") * pue * grid * (1 - 0.8 * renewable);
    double mb = number(data, "storage_gb") * 1000 / users;
    bool published = yes(access, "declaration_published") && regexec(&rules->url, words(access, "declaration_url"), 0, NULL, 0) == 0;
    bool free_licence = regexec(&rules->licence, words(practices, "license"), 0, NULL, 0) == 0;
    double sum =
        5 * up_to(footprint / users, (struct step[]){{1, 100}, {5, 80}, {20, 60}, {50, 40}, {100, 20}}, 5) +
        3 * linear(f.refurbished / f.count, 0, 0.5) +
        4 * from(f.life / f.count, (struct step[]){{8, 100}, {6, 80}, {5, 60}, {4, 40}, {3, 20}}, 5) + 3 * linear(pue, 2, 1.1) +
        2 * linear(renewable, 0, 1) + 1 * up_to(f.made / footprint, (struct step[]){{0.2, 100}, {0.4, 75}, {0.6, 50}, {0.8, 25}}, 4) +
        5 * from(rgaa, (struct step[]){{100, 100}, {95, 90}, {75, 70}, {50, 40}}, 4) + 2 * (published ? 100 : 0) +
        3 * linear(number(data, "page_weight_kb"), 5000, 500) +
        2 * up_to(number(data, "requests_per_page"), (struct step[]){{25, 100}, {50, 75}, {100, 50}, {200, 25}}, 4) +
        2 * up_to(mb, (struct step[]){{1, 100}, {10, 75}, {100, 50}, {1000, 25}}, 4) +
        1 * linear(number(data, "retention_months"), 60, 6) + 1 * (yes(data, "open_formats") ? 100 : 0) +
        1 * (yes(data, "video_autoplay") ? 0 : 100) +
        2 * ((yes(procurement, "environmental_clause") ? 50 : 0) + (yes(procurement, "social_clause") ? 50 : 0)) +
        3 * linear(number(procurement, "repairability_index"), 4, 9) + 2 * (free_licence ? 100 : 20) +
        3 * linear(number(practices, "old_device_support_years"), 2, 10) +
        1 * from(number(practices, "training_hours"), (struct step[]){{20, 100}, {10, 60}, {4, 30}}, 3) +
        2 * ((yes(practices, "decommission_plan") ? 50 : 0) + (yes(practices, "ecodesign_referent") ? 50 : 0));
    o->name = words(project, "name");
    o->blocked[0] = !(rgaa >= 50);
    o->blocked[1] = !yes(data, "gdpr_register");
    o->blocked[2] = !(renewable >= 0.1 || pue <= 1.8);
    o->score = sum / 48;
    if (o->blocked[0] || o->blocked[1] || o->blocked[2])
        o->score = fmin(o->score, 29);
    o->grade = o->score >= 75 ? 'A' : o->score >= 60 ? 'B' : o->score >= 45 ? 'C' : o->score >= 30 ? 'D' : 'E';
    o->footprint = footprint;
    o->per_user = footprint / users;
    return true;
}

/* Writes a seeded portfolio for the rule set of the benchmark, one project a line: generate COUNT [SEED]; or with `fleet` behind these,
 * one request for the pack `demande` with a fleet of COUNT devices. The same seed gives the same bytes on every machine. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, 2014). */
static uint64_t state;

static uint64_t next(void)
{
    uint64_t z = state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static unsigned below(unsigned n)
{
    return (unsigned)(next() % n);
}

static const char *yes_or_no(unsigned percent)
{
    return below(100) < percent ? "true" : "false";
}

/* A decimal fraction: low + n / 10^digits. */
static void put_number(const char *key, unsigned low, unsigned high, unsigned digits)
{
    static const unsigned power[] = {1, 10, 100, 1000};
    unsigned n = below((high - low) * power[digits] + 1), whole = low + n / power[digits], part = n % power[digits];
    if (part)
        printf("\"%s\":%u.%0*u", key, whole, (int)digits, part);
    else
        printf("\"%s\":%u", key, whole);
}

#define COUNT(array) (unsigned)(sizeof(array) / sizeof(array)[0])

static const char *pick(const char *const words[], unsigned n)
{
    return words[below(n)];
}

static void put_item(void)
{
    static const char *const kinds[] = {"laptop", "laptop", "laptop", "desktop", "monitor", "monitor", "smartphone", "tablet",
                                        "server", "storage_array", "router", "switch", "printer", "projector", "iot_sensor",
                                        "badge_reader"};
    static const char *const makers[] = {"Alpha", "Borealis", "Cumulus", "Delta"};
    printf("{\"kind\":\"%s\",\"model\":\"%s %u series %u, rev. %u\",\"count\":%u,\"refurbished\":%s,", pick(kinds, COUNT(kinds)),
           pick(makers, 4), 1000 + below(9000), 1 + below(40), 1 + below(9), 1 + below(60), yes_or_no(30));
    put_number("lifetime_years", 2, 9, 1);
    printf(",");
    if (below(3) == 0)
        put_number("power_w", 1, 400, 1);
    else
        printf("\"power_w\":0");
    printf(",");
    put_number("hours_per_day", 1, 24, 1);
    printf("}");
}

static void put_hosting(void)
{
    static const char *const countries[] = {"FR", "FR", "FR", "DE", "ES", "IT", "BE", "NL", "PL", "SE", "US"};
    printf(",\"hosting\":{\"country\":\"%s\",", pick(countries, COUNT(countries)));
    put_number("kwh_per_year", 100, 60000, 1);
    printf(",");
    put_number("pue", 1, 2, 2);
    printf(",");
    put_number("renewable_share", 0, 1, 2);
    printf("}");
}

static void put_data(void)
{
    printf(",\"data\":{");
    put_number("storage_gb", 1, 20000, 1);
    printf(",");
    put_number("page_weight_kb", 200, 6000, 0);
    printf(",");
    put_number("requests_per_page", 5, 250, 0);
    printf(",");
    put_number("retention_months", 1, 120, 0);
    printf(",\"open_formats\":%s,\"video_autoplay\":%s,\"gdpr_register\":%s}", yes_or_no(60), yes_or_no(20), yes_or_no(90));
}

static void put_practices(void)
{
    static const char *const pages[] = {"accessibilite", "accessibility", "declaration", "mentions", "accueil"};
    static const char *const ends[] = {"", "/", ".html", "/2026", "-old"};
    static const char *const licences[] = {"EUPL-1.2", "AGPL-3.0-or-later", "GPL-3.0-only", "LGPL-2.1", "MIT", "Apache-2.0",
                                           "BSD-3-Clause", "MPL-2.0", "proprietary", "CC-BY-4.0"};
    printf(",\"accessibility\":{");
    put_number("rgaa_rate", 20, 100, 1);
    printf(",\"declaration_published\":%s,\"declaration_url\":\"https://service-%u.ville.example/%s%s\"}", yes_or_no(70), below(1000),
           pick(pages, COUNT(pages)), pick(ends, COUNT(ends)));
    printf(",\"procurement\":{\"environmental_clause\":%s,\"social_clause\":%s,", yes_or_no(50), yes_or_no(50));
    put_number("repairability_index", 2, 10, 1);
    printf("},\"practices\":{\"license\":\"%s\",", pick(licences, COUNT(licences)));
    put_number("old_device_support_years", 0, 12, 0);
    printf(",");
    put_number("training_hours", 0, 40, 0);
    printf(",\"decommission_plan\":%s,\"ecodesign_referent\":%s}", yes_or_no(40), yes_or_no(40));
}

static void put_device(unsigned long i)
{
    static const char *const kinds[] = {"ordinateur_portable", "ordinateur_portable", "ordinateur_fixe", "ecran", "ecran",
                                        "smartphone", "tablette", "imprimante", "serveur", "commutateur"};
    static const char *const entities[] = {"Schools", "Parks", "Water", "Culture", "Roads", "Housing", "Digital services", "Museum"};
    static const char *const sites[] = {"hall", "school", "library", "depot"};
    static const char *const states[] = {"en_service", "en_service", "en_service", "en_service", "en_stock", "reforme"};
    printf("{\"serie\":\"BM-%06lu\",\"genre\":\"%s\",\"entite\":\"%s\",\"site\":\"%s\",\"etat\":\"%s\",\"nombre\":1,", i,
           pick(kinds, COUNT(kinds)), pick(entities, COUNT(entities)), pick(sites, COUNT(sites)), pick(states, COUNT(states)));
    printf("\"achat\":\"%u-%02u-%02u\",", 2015 + below(12), 1 + below(10), 1 + below(28));
    put_number("prix", 80, 2000, 2);
    if (below(5) > 0) {
        printf(",");
        put_number("duree", 2, 9, 0);
    }
    printf("%s}", below(4) > 0 ? "" : ",\"reconditionne\":true");
}

static void put_request(unsigned long devices)
{
    printf("{\"nom\":\"request\",\"date\":\"2026-11-26\",\"demande\":[{\"genre\":\"ordinateur_portable\",\"nombre\":20,\"choix\":\"neuf\","
           "\"prix_neuf\":900,\"prix_reconditionne\":420},{\"genre\":\"ecran\",\"nombre\":10,\"choix\":\"reconditionne\",\"prix_neuf\":150,"
           "\"prix_reconditionne\":60}],\"parc\":[");
    for (unsigned long i = 0; i < devices; i++) {
        if (i)
            printf(",\n");
        put_device(i);
    }
    printf("]}\n");
}

int main(int argc, char **argv)
{
    unsigned long count = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
    state = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    if (argc > 3 && strcmp(argv[3], "fleet") == 0) {
        put_request(count);
        return fflush(stdout) != 0;
    }
    for (unsigned long i = 0; i < count; i++) {
        unsigned items = 5 + below(36);
        printf("{\"name\":\"project %06lu\",\"date\":\"2026-%02u-%02u\",\"users\":%u,\"equipment\":[", i, 1 + below(12), 1 + below(28),
               below(10) == 0 ? below(3) : below(50000));
        for (unsigned k = 0; k < items; k++) {
            if (k)
                printf(",");
            put_item();
        }
        printf("]");
        put_hosting();
        put_data();
        put_practices();
        printf("}\n");
    }
    return fflush(stdout) != 0;
}

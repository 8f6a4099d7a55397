/* A checklist is many like questions in one table: each row stands for a choice in a group and for a criterion that gives it
 * points. It is written out as those before anything is checked, so that nothing else knows checklists.
 *
 *     checklist rgesn "RGESN" keyed by id               group rgesn "RGESN"
 *       answer yes_ "Validated" scores 100                input "1.1" "Useful" : one of yes_ "Validated", no_ "Not validated"
 *       answer no_  "Not validated" scores 0    is      end
 *       | id    | theme | weight | label    |           criterion rgesn_1_1 "Useful" weight 1.5 in plan
 *       | "1.1" | plan  | 1.5    | "Useful" |             measure rgesn["1.1"]
 *     end                                                 choices
 *                                                           yes_ scores 100
 *                                                           no_ scores 0
 *                                                       end */
#ifndef ECO_CHECKLIST_H
#define ECO_CHECKLIST_H

#include "parse.h"

/* Writes out the checklists of a file, behind its other items; the nodes live in the arena, and stand where the rows do. */
void checklist_write_out(struct arena *arena, const struct sources *sources, struct diagnostics *diagnostics, struct parsed *parsed);

#endif

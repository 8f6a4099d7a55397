/* Which files a policy may name: those below its own folder, below the folder that was typed, or below --root; and those that are
 * part of the program. Rules may come from strangers, and messages quote what is read. */
#ifndef ECO_CLI_TRUST_H
#define ECO_CLI_TRUST_H

#include "call.h"

struct trust {
    struct call *call;
    const char *policy;         /* what the user named may be read wherever it lies */
    char *root;
};

/* `policy` is borrowed. False, once told, when --root is no folder or there is no memory; trust_close() is due then too. */
bool trust_open(struct trust *trust, struct call *call, const char *policy);
/* Reads files for the engine, and notes in the call which. */
struct eco_reader trust_reader(struct trust *trust);
void trust_close(struct trust *trust);

#endif

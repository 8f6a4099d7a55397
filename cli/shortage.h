/* Memory that ran out in the middle of a result, where nobody can say so: a page is made of many small texts. Noted for the thread,
 * as errno is, and asked for once, when the call ends: what lacks a text is then no result. */
#ifndef ECO_CLI_SHORTAGE_H
#define ECO_CLI_SHORTAGE_H

#include <stdbool.h>

void shortage_note(void);
/* Whether there was one in this thread since it was last asked. */
bool shortage_seen(void);

#endif

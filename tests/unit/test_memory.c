/* Memory that runs out: the k-th allocation fails, for every k, over all that a host program does with a policy. Whatever
 * fails then, nothing crashes or leaks (the address sanitizer looks), and nothing is called good that is incomplete. */
#include <dlfcn.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/ecoscore.h"

/* ---- an allocator that fails on demand: only while `counting`, so that the test program itself has memory ---- */

static bool counting;
static long count, failing;         /* the number of the allocation that fails, or 0 */

static bool fails(void)
{
    return counting && ++count == failing;
}

#define REAL(name, type) \
    static type real; \
    if (!real) { \
        void *found = dlsym(RTLD_NEXT, name); \
        memcpy(&real, &found, sizeof real); \
    }


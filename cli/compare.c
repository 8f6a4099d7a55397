#include "portfolio.h"
enum code verb_compare(struct call *call)
{
    return call_no_memory(call);
}

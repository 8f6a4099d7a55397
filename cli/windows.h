/* Texts from elsewhere, as UTF-8. */
#ifndef ECO_CLI_WINDOWS_H
#define ECO_CLI_WINDOWS_H

#include "draft.h"

/* Adds n bytes: as they are when they are UTF-8, else read as Windows-1252, which Latin-1 is a part of. */
void windows_put(struct draft *out, const char *bytes, size_t n);

#endif

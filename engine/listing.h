/* `list of (x over l)`: texts that name values of rows. The program says what is listed and how one value is written; a run keeps
 * the text of each, which is only written when somebody asks for it. */
#ifndef ECO_LISTING_H
#define ECO_LISTING_H

#include "run.h"

/* Texts of listings are numbered from here, beside those of the program and of the project. */
enum { LISTED_TEXT = 1 << 30, LISTED = 10, LISTED_MOST = 1000 };

/* The text as it is by now; of what is open it says how much there is. */
struct text listing_text(const struct run *run, uint32_t index);

#endif

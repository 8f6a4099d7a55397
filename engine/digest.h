/* SHA-256 of everything that a result depends on, as 64 hexadecimal digits. */
#ifndef ECO_DIGEST_H
#define ECO_DIGEST_H

#include <nettle/sha2.h>

#include "text.h"

enum { DIGEST_LENGTH = 65 };               /* with its NUL */

struct digest {
    struct sha256_ctx context;
};

void digest_start(struct digest *digest);
void digest_add(struct digest *digest, struct text bytes);
void digest_end(struct digest *digest, char out[DIGEST_LENGTH]);

#endif

#include "digest.h"

void digest_start(struct digest *digest)
{
    sha256_init(&digest->context);
}

void digest_add(struct digest *digest, struct text bytes)
{
    if (bytes.n)
        sha256_update(&digest->context, bytes.n, (const uint8_t *)bytes.at);
}

void digest_end(struct digest *digest, char out[DIGEST_LENGTH])
{
    static const char hexadecimal[] = "0123456789abcdef";
    uint8_t bytes[SHA256_DIGEST_SIZE];
    sha256_digest(&digest->context, sizeof bytes, bytes);
    for (size_t i = 0; i < sizeof bytes; i++) {
        out[2 * i] = hexadecimal[bytes[i] >> 4];
        out[2 * i + 1] = hexadecimal[bytes[i] & 15];
    }
    out[2 * sizeof bytes] = '\0';
}

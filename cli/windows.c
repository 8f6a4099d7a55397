#include "windows.h"

#include <stdint.h>
#include <utf8proc.h>

/* What Windows-1252 has at 0x80 to 0x9F; the rest is Latin-1 (https://www.unicode.org/Public/MAPPINGS, CP1252.TXT). */
static const uint16_t specials[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

static bool is_utf8(const char *bytes, size_t n)
{
    for (size_t i = 0; i < n;) {
        utf8proc_int32_t point;
        utf8proc_ssize_t length = 1;
        if ((unsigned char)bytes[i] >= 0x80)
            length = utf8proc_iterate((const utf8proc_uint8_t *)bytes + i, (utf8proc_ssize_t)(n - i), &point);
        if (length <= 0)
            return false;
        i += (size_t)length;
    }
    return true;
}

void windows_put(struct draft *out, const char *bytes, size_t n)
{
    if (is_utf8(bytes, n)) {
        draft_put(out, bytes, n);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        unsigned char byte = (unsigned char)bytes[i];
        utf8proc_uint8_t character[4];
        utf8proc_int32_t point = byte >= 0x80 && byte < 0xA0 ? specials[byte - 0x80] : byte;
        draft_put(out, (const char *)character, (size_t)utf8proc_encode_char(point, character));
    }
}

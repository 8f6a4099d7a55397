/* Writes which letter each accented one below U+0180 is without its accent, as Unicode's decompositions say: for text_fold(). */
#include <stdio.h>
#include <utf8proc.h>

enum { FIRST = 0x80, LAST = 0x17F };

/* The first code point of the decomposition when the others are marks; the letter itself otherwise. */
static utf8proc_int32_t plain(utf8proc_int32_t letter)
{
    utf8proc_int32_t parts[8];
    int last = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(letter, parts, 8, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK, &last);
    return n == 1 ? parts[0] : letter;
}

int main(void)
{
    printf("/* Made by letters_make.c. */\nenum { LETTER_FIRST = %d, LETTER_LAST = %d };\nstatic const uint16_t letters[] = {\n", FIRST, LAST);
    for (int letter = FIRST; letter <= LAST; letter++)
        printf("0x%03X,%s", (unsigned)plain(letter), letter % 16 == 15 ? "\n" : " ");
    printf("};\n");
    return fflush(stdout) != 0;
}

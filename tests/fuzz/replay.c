/* Runs a fuzzing target once over each file of the folders and files named, without libFuzzer. */
#include <dirent.h>
#include <stdlib.h>

#include "fuzz.h"

static int replay(const char *path)
{
    FILE *file = fopen(path, "re");
    static uint8_t room[1 << 20];
    if (!file)
        return perror(path), 1;
    size_t n = fread(room, 1, sizeof room, file);
    fclose(file);
    /* A block of just this size, so that the address sanitizer sees a read behind its end. */
    uint8_t *bytes = malloc(n ? n : 1);
    if (!bytes)
        return perror(path), 1;
    memcpy(bytes, room, n);
    LLVMFuzzerTestOneInput(bytes, n);
    free(bytes);
    return 0;
}

int main(int argc, char **argv)
{
    int failed = argc < 2;
    for (int i = 1; i < argc; i++) {
        struct dirent **entry;
        int n = scandir(argv[i], &entry, NULL, alphasort);
        if (n < 0)
            failed |= replay(argv[i]);
        for (int k = 0; k < n; k++) {
            char path[4096];
            snprintf(path, sizeof path, "%s/%s", argv[i], entry[k]->d_name);
            if (entry[k]->d_name[0] != '.')
                failed |= replay(path);
            free(entry[k]);
        }
        if (n >= 0)
            free(entry);
    }
    return failed;
}

#include "intake.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READ_BYTES = 64 * 1024 };

void intake_start(struct intake *in)
{
    *in = (struct intake){.descriptor = -1};
}

enum reader_outcome intake_open(struct intake *in, const char *path)
{
    struct stat status;
    in->line = in->column = 1;
    in->ended = false;
    in->descriptor = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (in->descriptor < 0)
        return reader_outcome_of_errno();
    return fstat(in->descriptor, &status) == 0 && S_ISDIR(status.st_mode) ? READER_FOLDER : READER_DONE;
}

void intake_close(struct intake *in)
{
    if (in->descriptor > STDIN_FILENO)
        close(in->descriptor);
    in->descriptor = -1;
    in->bytes.length = in->at = 0;
}

void intake_end(struct intake *in)
{
    intake_close(in);
    draft_free(&in->bytes);
}

enum reader_outcome intake_more(struct intake *in)
{
    ssize_t got;
    if (in->at > 0) {
        memmove(in->bytes.at, intake_rest(in), intake_left(in));
        in->bytes.length -= in->at;
        in->at = 0;
    }
    char *room = draft_room(&in->bytes, READ_BYTES);
    if (!room)
        return READER_NO_MEMORY;
    do
        got = read(in->descriptor, room, READ_BYTES);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return READER_FAILED;
    in->ended = got == 0;
    in->read += (unsigned long long)got;
    in->bytes.length += (size_t)got;
    return READER_DONE;
}

void intake_step(struct intake *in, size_t n)
{
    const char *s = intake_rest(in);
    for (size_t i = 0; i < n; i++) {
        if (s[i] == '\n') {
            in->line++;
            in->column = 1;
        } else {
            in->column += ((unsigned char)s[i] & 0xC0) != 0x80;
        }
    }
    in->at += n;
}

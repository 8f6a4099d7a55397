/* The program: what a process does around the command. */
#include "verb.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

/* A stream that the caller has closed must not become the first file that is opened: messages would go into a report. What stands
 * in for it cannot be read or written, as before. */
static void keep_streams_apart(void)
{
    static const int modes[] = {O_WRONLY, O_RDONLY, O_RDONLY};
    for (int i = STDIN_FILENO; i <= STDERR_FILENO; i++)
        if (fcntl(i, F_GETFD) < 0)
            (void)!open("/dev/null", modes[i]);
}

int main(int argc, char **argv)
{
    keep_streams_apart();
    signal(SIGPIPE, SIG_IGN);           /* a closed pipe is an error of writing, and is told as one */
    signal(SIGXFSZ, SIG_IGN);           /* and so is a file that may grow no further */
    return (int)command_run(argc, argv);
}

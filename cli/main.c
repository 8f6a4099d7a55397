/* The program: what a process does around the command. */
#include "verb.h"

#include <signal.h>

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN);           /* a closed pipe is an error of writing, and is told as one */
    return (int)command_run(argc, argv);
}

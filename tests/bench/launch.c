/* Runs commands in turn, several rounds, their output thrown away: launch ROUNDS COMMAND... [-- COMMAND...]...
 * Prints one line for each command: seconds of each round, then the peak memory in kB. */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS = 32, ROUNDS = 1000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* Seconds, or -1 when it failed. An exit code is no failure: projects may be refused. */
static double run(char **command, long *peak)
{
    posix_spawn_file_actions_t actions;
    struct rusage usage;
    pid_t child;
    int status;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    double begun = now();
    int failed = posix_spawn(&child, command[0], &actions, NULL, command, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) == 127)
        return -1;
    double seconds = now() - begun;
    *peak = usage.ru_maxrss > *peak ? usage.ru_maxrss : *peak;
    return seconds;
}

int main(int argc, char **argv)
{
    static double seconds[COMMANDS][ROUNDS];
    char **command[COMMANDS];
    long peak[COMMANDS] = {0};
    int rounds = argc > 2 ? (int)strtol(argv[1], NULL, 10) : 0, commands = 1;
    if (rounds < 1 || rounds > ROUNDS)
        return 1;
    command[0] = argv + 2;
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "--") == 0 && commands < COMMANDS) {
            argv[i] = NULL;
            command[commands++] = argv + i + 1;
        }
    for (int round = 0; round < rounds; round++)
        for (int i = 0; i < commands; i++)
            if ((seconds[i][round] = run(command[i], &peak[i])) < 0) {
                fprintf(stderr, "launch: %s failed\n", command[i][0]);
                return 1;
            }
    for (int i = 0; i < commands; i++) {
        for (int round = 0; round < rounds; round++)
            printf("%.9f ", seconds[i][round]);
        printf("%ld\n", peak[i]);
    }
    return fflush(stdout) != 0;
}

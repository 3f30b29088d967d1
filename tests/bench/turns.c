/*
 * Runs commands in turn and says what each took: turns ROUNDS <COMMANDS
 *
 * In turn, so that their ratios hold when the machine drifts; the first round
 * is not counted. Each line of standard input is a word of a command, an empty
 * line ends it; first words of the form NAME=value are its environment. What
 * commands write goes into one file, not to /dev/null, where a grep would stop at
 * its first find. A line for each, separated by tabs:
 *
 *     WALL min median max, PROCESSOR TIME min median max, RESIDENT max
 *
 * in microseconds and KiB. Processor time and memory are those of the process
 * and of all that it waited for. A command that cannot be run, is killed, or ends
 * with more than 1, which greps and vsswhy return for good, ends it all.
 */
#define _DEFAULT_SOURCE

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS_MAX = 32, WORDS_MAX = 32, ROUNDS_MAX = 1000, INPUT_MAX = 64 * 1024 };

extern char **environ;

typedef struct command {
    char *words[WORDS_MAX + 1];
    size_t count;
    int64_t wall_us[ROUNDS_MAX], cpu_us[ROUNDS_MAX];
    long resident_kib;
} command;

static command commands[COMMANDS_MAX];
static size_t command_count;

static void fail(const char *what, const char *why)
{
    fprintf(stderr, "turns: %s: %s\n", what, why);
    exit(2);
}

/* Cuts standard input into commands. The words stay in `input`. */
static void read_commands(char *input)
{
    char *rest = input, *word;
    command *at = NULL;

    while ((word = strsep(&rest, "\n"))) {
        if (!*word) {
            at = NULL;
            continue;
        }
        if (!at) {
            if (command_count == COMMANDS_MAX)
                fail(word, "too many commands");
            at = &commands[command_count++];
        }
        if (at->count == WORDS_MAX)
            fail(word, "too many words");
        at->words[at->count++] = word;
    }
}

static int64_t us_of(struct timeval time)
{
    return (int64_t)time.tv_sec * 1000000 + time.tv_usec;
}

static int64_t now_us(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

static bool is_setting(const char *word)
{
    size_t name = strcspn(word, "=");

    for (size_t i = 0; i < name; i++)
        if (!isupper((unsigned char)word[i]) && word[i] != '_')
            return false;
    return word[name] == '=' && name > 0;
}

static pid_t start(char **words, const posix_spawn_file_actions_t *actions)
{
    char **program = words, *names[WORDS_MAX + 1] = {NULL};
    pid_t pid;
    int error;

    for (size_t i = 0; is_setting(*program); program++, i++) {
        names[i] = strndup(*program, strcspn(*program, "="));
        setenv(names[i], *program + strlen(names[i]) + 1, 1);
    }
    error = posix_spawnp(&pid, program[0], actions, NULL, program, environ);
    if (error)
        fail(program[0], strerror(error));
    for (size_t i = 0; names[i]; i++) {
        unsetenv(names[i]);
        free(names[i]);
    }
    return pid;
}

static void run(command *at, int round, int output, const posix_spawn_file_actions_t *actions)
{
    struct rusage usage;
    int64_t began;
    int status;
    pid_t pid;

    if (ftruncate(output, 0) != 0 || lseek(output, 0, SEEK_SET) != 0)
        fail("output", strerror(errno));
    began = now_us();
    pid = start(at->words, actions);
    if (wait4(pid, &status, 0, &usage) != pid)
        fail(at->words[0], strerror(errno));
    at->wall_us[round] = now_us() - began;
    at->cpu_us[round] = us_of(usage.ru_utime) + us_of(usage.ru_stime);
    if (usage.ru_maxrss > at->resident_kib)
        at->resident_kib = usage.ru_maxrss;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        for (size_t i = 0; i < at->count; i++)
            fprintf(stderr, "%s ", at->words[i]);
        fail("status", WIFEXITED(status) ? "more than 1" : "killed");
    }
}

static int compare(const void *left, const void *right)
{
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;

    return (a > b) - (a < b);
}

static void print(int64_t *times, int rounds)
{
    qsort(times, (size_t)rounds, sizeof *times, compare);
    printf("%lld\t%lld\t%lld\t", (long long)times[0], (long long)times[rounds / 2],
           (long long)times[rounds - 1]);
}

int main(int argc, char **argv)
{
    static char input[INPUT_MAX + 1];
    int rounds = argc == 2 ? atoi(argv[1]) : 0;
    posix_spawn_file_actions_t actions;
    FILE *output = tmpfile();
    size_t length = fread(input, 1, INPUT_MAX + 1, stdin);

    if (rounds < 1 || rounds >= ROUNDS_MAX || length > INPUT_MAX)
        fail("usage", "turns ROUNDS <COMMANDS");
    if (!output)
        fail("output", strerror(errno));
    input[length] = '\0';
    read_commands(input);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, fileno(output), 1);
    posix_spawn_file_actions_adddup2(&actions, fileno(output), 2);
    for (int round = 0; round <= rounds; round++)
        for (size_t i = 0; i < command_count; i++)
            run(&commands[i], round ? round - 1 : 0, fileno(output), &actions);
    posix_spawn_file_actions_destroy(&actions);
    for (size_t i = 0; i < command_count; i++) {
        print(commands[i].wall_us, rounds);
        print(commands[i].cpu_us, rounds);
        printf("%ld\n", commands[i].resident_kib);
    }
    return EXIT_SUCCESS;
}

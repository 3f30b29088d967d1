/*
 * Reads a file and does nothing with it: read FILE [THREADS [map]]. No program
 * that looks at every byte by way of read() can be faster than this; what vsswhy
 * takes beyond it is what searching, tokenising and reporting cost. Each thread
 * reads a range of its own into page-aligned blocks of 1 MiB.
 *
 * With `map` the file is mapped and its words are added up instead. vsswhy maps
 * no log: one that is cut meanwhile would end the process. It tells what that costs.
 */
#define _DEFAULT_SOURCE

#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK_BYTES = 1024 * 1024, PAGE_BYTES = 4096, THREADS_MAX = 64 };

typedef struct range {
    int file;
    off_t from, to;
    uint64_t sum; /* printed, so that adding up is not left out */
} range;

static void *read_range(void *context)
{
    const range *range = context;
    char *block = aligned_alloc(PAGE_BYTES, BLOCK_BYTES);
    ssize_t got = 1;

    if (!block)
        exit(EXIT_FAILURE);
    for (off_t at = range->from; at < range->to && got > 0; at += got) {
        off_t left = range->to - at;
        got = pread(range->file, block, left < BLOCK_BYTES ? (size_t)left : BLOCK_BYTES, at);
    }
    free(block);
    return NULL;
}

static void *map_range(void *context)
{
    range *range = context;
    size_t bytes = range->from < range->to ? (size_t)(range->to - range->from) : 0;
    const uint64_t *words;

    if (!bytes)
        return NULL;
    words = mmap(NULL, bytes, PROT_READ, MAP_PRIVATE, range->file, range->from);

    if (words == MAP_FAILED)
        exit(EXIT_FAILURE);
    for (size_t i = 0; i < bytes / sizeof *words; i++)
        range->sum += words[i];
    munmap((void *)words, bytes);
    return NULL;
}

int main(int argc, char **argv)
{
    int threads = argc > 2 ? atoi(argv[2]) : 1;
    pthread_t started[THREADS_MAX];
    range ranges[THREADS_MAX];
    void *(*look)(void *) = argc > 3 && strcmp(argv[3], "map") == 0 ? map_range : read_range;
    uint64_t sum = 0;
    struct stat stat;
    off_t part;
    int file = argc > 1 ? open(argv[1], O_RDONLY) : -1;

    if (file < 0 || fstat(file, &stat) != 0 || threads < 1 || threads > THREADS_MAX) {
        fprintf(stderr, "usage: read FILE [THREADS [map]]\n");
        return 2;
    }
    part = (stat.st_size / threads / BLOCK_BYTES + 1) * BLOCK_BYTES;
    for (int i = 0; i < threads; i++) {
        off_t to = (i + 1) * part;
        ranges[i] = (range){file, i * part, to < stat.st_size ? to : stat.st_size, 0};
        if (pthread_create(&started[i], NULL, look, &ranges[i]) != 0)
            return EXIT_FAILURE;
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(started[i], NULL);
        sum += ranges[i].sum;
    }
    printf("%llu\n", (unsigned long long)sum);
    close(file);
    return EXIT_SUCCESS;
}

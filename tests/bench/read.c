/*
 * Reads a file and does nothing with it: read FILE [THREADS]. No program that
 * looks at every byte by way of read() can be faster than this; what vsswhy takes
 * beyond it is what searching, tokenising and reporting cost. Each thread reads a
 * range of its own into page-aligned blocks of 1 MiB.
 */
#define _DEFAULT_SOURCE

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BLOCK_BYTES = 1024 * 1024, PAGE_BYTES = 4096, THREADS_MAX = 64 };

typedef struct range {
    int file;
    off_t from, to;
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

int main(int argc, char **argv)
{
    int threads = argc > 2 ? atoi(argv[2]) : 1;
    pthread_t started[THREADS_MAX];
    range ranges[THREADS_MAX];
    struct stat stat;
    off_t part;
    int file = argc > 1 ? open(argv[1], O_RDONLY) : -1;

    if (file < 0 || fstat(file, &stat) != 0 || threads < 1 || threads > THREADS_MAX) {
        fprintf(stderr, "usage: read FILE [THREADS]\n");
        return 2;
    }
    part = (stat.st_size / threads / BLOCK_BYTES + 1) * BLOCK_BYTES;
    for (int i = 0; i < threads; i++) {
        off_t to = (i + 1) * part;
        ranges[i] = (range){file, i * part, to < stat.st_size ? to : stat.st_size};
        if (pthread_create(&started[i], NULL, read_range, &ranges[i]) != 0)
            return EXIT_FAILURE;
    }
    for (int i = 0; i < threads; i++)
        pthread_join(started[i], NULL);
    close(file);
    return EXIT_SUCCESS;
}

/*
 * Puts files out of the page cache: forget FILE... What reads them next reads
 * them from the disk, ahead and in large pieces. So they then stand in the cache
 * as logs do that were copied to this machine, however they were written; where
 * a file was written in small pieces, reading it takes half as long again.
 */
#define _POSIX_C_SOURCE 200112L

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What is not on the disk yet cannot be put out. */
static int forget(const char *path)
{
    int file = open(path, O_RDONLY);
    int failed = file < 0 || fsync(file) || posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);

    if (failed)
        fprintf(stderr, "forget: %s cannot be put out of the page cache\n", path);
    if (file >= 0)
        close(file);
    return failed;
}

int main(int argc, char **argv)
{
    int failed = 0;

    for (int i = 1; i < argc; i++)
        failed |= forget(argv[i]);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

/* posix_fadvise needs it; no other file of the core sees these headers. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/os_posix_parts.h"

#include "base/limits.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { PAGE_BYTES = 4096 };

struct vw_file {
    int descriptor;
    uint64_t
        size; /* when it was opened; 0 for what is no file, and for files that the system makes up */
    uint64_t read;  /* bytes of it */
    bool has_place; /* where it is read next is told by that: it is no stream */
    char path[];    /* for messages */
};

/* What an errno means to the one who named the path. Each format takes the path. */
typedef struct reason {
    int number;
    const char *en, *ja;
} reason;

static const reason REASONS[] = {
    {ENOENT, "%s: there is no such file or folder.", "%s: ファイルまたはフォルダーがありません。"},
    {ENOTDIR, "%s: a part of this path is not a folder.",
     "%s: パスの途中がフォルダーではありません。"},
    {EACCES, "%s: it may not be read (no permission).", "%s: 読み取る権限がありません。"},
    {EPERM, "%s: it may not be read (no permission).", "%s: 読み取る権限がありません。"},
    {EISDIR, "%s: this is a folder, not a log.", "%s: ログではなくフォルダーです。"},
    {ELOOP, "%s: its symbolic links form a loop.", "%s: シンボリックリンクが循環しています。"},
    {ENAMETOOLONG, "%s: the path is too long.", "%s: パスが長すぎます。"},
    {EMFILE, "%s: too many files are open.", "%s: 開いているファイルが多すぎます。"},
    {ENFILE, "%s: too many files are open.", "%s: 開いているファイルが多すぎます。"},
    {EIO, "%s: the disk or network reported a read error.",
     "%s: ディスクまたはネットワークの読み取りエラーです。"},
};

vw_status vw_os__fail(vw_error *err, int number, const char *path)
{
    if (number == ENOMEM)
        return vw_fail_memory(err);
    for (size_t i = 0; i < sizeof REASONS / sizeof *REASONS; i++)
        if (REASONS[i].number == number)
            return vw_fail(err, VW_ERR_IO, REASONS[i].en, REASONS[i].ja, path);
    return vw_fail(err, VW_ERR_IO, "%s: it cannot be read (system error %d).",
                   "%s: 読み取れません (システムエラー %d)。", path, number);
}

/* Standard input may be anything but a folder; a named path must be a file. */
static vw_status check_mode(mode_t mode, bool is_input, const char *path, vw_error *err)
{
    if (S_ISDIR(mode))
        return vw_os__fail(err, EISDIR, path);
    if (S_ISREG(mode) || is_input)
        return VW_OK;
    if (S_ISFIFO(mode))
        return vw_fail(err, VW_ERR_IO, "%s: this is a pipe; only standard input (-) may be one.",
                       "%s: パイプです。パイプは標準入力 (-) からだけ読み取れます。", path);
    return vw_fail(err, VW_ERR_IO, "%s: this is a device or socket, not a file.",
                   "%s: ファイルではなくデバイスまたはソケットです。", path);
}

/* O_NONBLOCK: opening a pipe that nobody writes to must not wait; files do not heed it. */
static int open_for_reading(const vw_folder *folder, const char *path)
{
    const char *slash = folder ? strrchr(path, '/') : NULL;
    int descriptor;

    do
        descriptor = openat(folder ? vw_os__descriptor(folder) : AT_FDCWD, slash ? slash + 1 : path,
                            O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

/* Asks what it is, and how large. */
static vw_status look_at(vw_file *file, bool is_input, vw_error *err)
{
    struct stat about;
    vw_status status = fstat(file->descriptor, &about)
                           ? vw_os__fail(err, errno, file->path)
                           : check_mode(about.st_mode, is_input, file->path, err);

    if (status == VW_OK)
        file->size = S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
    return status;
}

/*
 * Where the end is tells as much of what was listed as a file a moment ago, in a quarter of the
 * time: pipes have none, devices that took its place have it at 0, and a folder cannot be read.
 */
static bool tell_end(vw_file *file)
{
    off_t end = lseek(file->descriptor, 0, SEEK_END);

    file->size = end > 0 ? (uint64_t)end : 0;
    return end > 0;
}

static vw_status open_file(vw_file *file, const vw_folder *folder, vw_error *err)
{
    bool is_input = strcmp(file->path, "-") == 0;
    vw_status status = VW_OK;

    file->descriptor = is_input ? STDIN_FILENO : open_for_reading(folder, file->path);
    if (file->descriptor < 0)
        return vw_os__fail(err, errno, file->path);
    if (is_input || !folder || !tell_end(file))
        status = look_at(file, is_input, err);
    if (status != VW_OK)
        return status;
    file->has_place = file->size && !is_input;
#ifdef POSIX_FADV_SEQUENTIAL
    if (file->size > VW_BLOCK_BYTES)
        (void)posix_fadvise(file->descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    return VW_OK;
}

vw_status vw_file_open_in(vw_file **out, const vw_folder *folder, const char *path, vw_error *err)
{
    size_t bytes = strlen(path) + 1;
    vw_file *file = malloc(sizeof *file + bytes);
    vw_status status;

    *out = NULL;
    if (!file)
        return vw_fail_memory(err);
    file->size = file->read = 0;
    memcpy(file->path, path, bytes);
    status = open_file(file, folder, err);
    if (status == VW_OK)
        *out = file;
    else
        vw_file_close(file);
    return status;
}

vw_status vw_file_open(vw_file **out, const char *path, vw_error *err)
{
    return vw_file_open_in(out, NULL, path, err);
}

void vw_os__tell_state(const struct stat *about, vw_file_state *out)
{
    *out = (vw_file_state){
        .device = (uint64_t)about->st_dev,
        .number = (uint64_t)about->st_ino,
        .bytes = (uint64_t)about->st_size,
        .changed_us = (int64_t)about->st_mtim.tv_sec * 1000000 + about->st_mtim.tv_nsec / 1000,
    };
}

bool vw_path_state(const char *path, vw_file_state *out)
{
    struct stat about;

    if (stat(path, &about) != 0 || !S_ISREG(about.st_mode))
        return false;
    vw_os__tell_state(&about, out);
    return true;
}

bool vw_file_state_of(const vw_file *file, vw_file_state *out)
{
    struct stat about;

    if (fstat(file->descriptor, &about) != 0)
        return false;
    vw_os__tell_state(&about, out);
    return true;
}

/*
 * A read that comes short where the file had its end when it was opened has
 * met the end: a small log takes one read. Anywhere else only a read of
 * nothing tells: pipes and some file systems give less than they have.
 */
vw_status vw_file_read(vw_file *file, void *into, size_t bytes, size_t *got, vw_error *err)
{
    *got = 0;
    while (*got < bytes) {
        char *to = (char *)into + *got;
        size_t left = bytes - *got;
        ssize_t now = file->has_place ? pread(file->descriptor, to, left, (off_t)file->read)
                                      : read(file->descriptor, to, left);

        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return vw_os__fail(err, errno, file->path);
        *got += (size_t)now;
        file->read += (uint64_t)now;
        if (now == 0 || (*got < bytes && file->read == file->size))
            break;
    }
    return VW_OK;
}

vw_status vw_file_read_at(const vw_file *file, uint64_t from, void *into, size_t bytes, size_t *got,
                          vw_error *err)
{
    *got = 0;
    while (*got < bytes) {
        ssize_t now =
            pread(file->descriptor, (char *)into + *got, bytes - *got, (off_t)(from + *got));

        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return vw_os__fail(err, errno, file->path);
        if (now == 0)
            break;
        *got += (size_t)now;
    }
    return VW_OK;
}

uint64_t vw_file_size(const vw_file *file)
{
    return file->size;
}

void vw_file_close(vw_file *file)
{
    if (!file)
        return;
    if (file->descriptor > STDERR_FILENO)
        close(file->descriptor);
    free(file);
}

/* From the heap and not from mmap: the next log of a thread then gets pages that are in place already. */
void *vw_pages_alloc(size_t bytes)
{
    if (bytes > SIZE_MAX - PAGE_BYTES)
        return NULL;
    return aligned_alloc(PAGE_BYTES, (bytes + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES);
}

void vw_pages_free(void *pages)
{
    free(pages);
}

void vw_pages_ready(void *memory, size_t bytes)
{
#ifdef MADV_POPULATE_WRITE
    uintptr_t from = ((uintptr_t)memory + PAGE_BYTES - 1) / PAGE_BYTES * PAGE_BYTES;
    uintptr_t to = ((uintptr_t)memory + bytes) / PAGE_BYTES * PAGE_BYTES;

    if (from < to)
        (void)madvise((void *)from, to - from, MADV_POPULATE_WRITE);
#else
    (void)memory, (void)bytes;
#endif
}

static int64_t read_clock(clockid_t clock)
{
    struct timespec now;

    if (clock_gettime(clock, &now))
        return 0;
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

int64_t vw_clock_us(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

int64_t vw_thread_us(void)
{
    return read_clock(CLOCK_THREAD_CPUTIME_ID);
}

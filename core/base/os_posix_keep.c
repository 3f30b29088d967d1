/* flock is no part of POSIX; no other file of the core sees these headers. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/buf.h"
#include "base/os.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The umask takes off what the user wants off. */
enum { FOLDER_MODE = 0777, FILE_MODE = 0666, PRIVATE_MODE = 0600 };

/* What an errno means to one who wanted to write. Each format takes the path. */
static const struct reason {
    int number;
    const char *en, *ja;
} REASONS[] = {
    {ENOENT, "%s: a folder of this path does not exist.",
     "%s: パスの途中のフォルダーがありません。"},
    {EACCES, "%s: it may not be written (no permission).", "%s: 書き込む権限がありません。"},
    {EPERM, "%s: it may not be written (no permission).", "%s: 書き込む権限がありません。"},
    {EROFS, "%s: this disk is read-only.", "%s: ディスクが読み取り専用です。"},
    {ENOSPC, "%s: the disk is full.", "%s: ディスクの空き容量がありません。"},
    {EISDIR, "%s: a folder stands where the file should be.",
     "%s: 同じ名前のフォルダーがあります。"},
    {ENOTDIR, "%s: a part of this path is not a folder.",
     "%s: パスの途中がフォルダーではありません。"},
    {ENAMETOOLONG, "%s: the path is too long.", "%s: パスが長すぎます。"},
};

static vw_status fail_errno(vw_error *err, int number, const char *path)
{
    for (size_t i = 0; i < sizeof REASONS / sizeof *REASONS; i++)
        if (REASONS[i].number == number)
            return vw_fail(err, VW_ERR_IO, REASONS[i].en, REASONS[i].ja, path);
    return vw_fail(err, VW_ERR_IO, "%s: it cannot be written (system error %d).",
                   "%s: 書き込めません (システムエラー %d)。", path, number);
}

/* --- files ---------------------------------------------------------------------------------------- */

vw_status vw_file_whole(const char *path, size_t max, char **bytes, size_t *len, vw_error *err)
{
    enum { FIRST_BYTES = 64 * 1024 };
    vw_file *file;
    size_t cap = 0, got;
    vw_status status = vw_file_open(&file, path, err);

    *bytes = NULL;
    *len = 0;
    do {
        size_t bigger = cap ? cap * 2 : FIRST_BYTES;
        char *grown = status == VW_OK ? realloc(*bytes, bigger) : NULL;

        if (status == VW_OK && !grown)
            status = vw_fail_memory(err);
        if (status != VW_OK)
            break;
        *bytes = grown;
        cap = bigger;
        status = vw_file_read(file, *bytes + *len, cap - *len, &got, err);
        *len += got;
        if (status == VW_OK && *len > max)
            status = vw_fail(err, VW_ERR_LIMIT, "%s: it has more than %zu bytes.",
                             "%s: %zu バイトを超えています。", path, max);
    } while (status == VW_OK && *len == cap);
    vw_file_close(file);
    if (status != VW_OK) {
        free(*bytes);
        *bytes = NULL;
    }
    return status;
}

static bool write_all(int descriptor, vw_span bytes)
{
    while (bytes.len) {
        ssize_t now = write(descriptor, bytes.ptr, bytes.len);

        if (now < 0 && errno != EINTR)
            return false;
        bytes = vw_span_from(bytes, now > 0 ? (size_t)now : 0);
    }
    return true;
}

/* The rename itself must be on the disk, too. */
static void flush_folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    int descriptor = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;

    if (descriptor >= 0) {
        (void)fsync(descriptor);
        close(descriptor);
    }
    free(folder);
}

static vw_status write_aside(const char *aside, vw_span bytes, mode_t mode, const char *path,
                             vw_error *err)
{
    int descriptor = open(aside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    int failed = 0;

    if (descriptor < 0)
        return fail_errno(err, errno, path);
    if (!write_all(descriptor, bytes) || fsync(descriptor))
        failed = errno;
    if (close(descriptor) && !failed)
        failed = errno;
    return failed ? fail_errno(err, failed, path) : VW_OK;
}

static vw_status put_file(const char *path, vw_span bytes, mode_t mode, vw_error *err)
{
    vw_buf aside = {0};
    vw_status status;

    vw_buf_text(&aside, path);
    vw_buf_text(&aside, ".new");
    if (mode == PRIVATE_MODE && !aside.failed)
        (void)unlink(aside.ptr); /* one that a kill left behind keeps the mode it has */
    status = aside.failed ? vw_fail_memory(err) : write_aside(aside.ptr, bytes, mode, path, err);
    if (status == VW_OK && rename(aside.ptr, path))
        status = fail_errno(err, errno, path);
    if (status == VW_OK)
        flush_folder_of(path);
    else if (!aside.failed)
        (void)unlink(aside.ptr);
    vw_buf_free(&aside);
    return status;
}

vw_status vw_file_put(const char *path, vw_span bytes, vw_error *err)
{
    return put_file(path, bytes, FILE_MODE, err);
}

vw_status vw_file_put_private(const char *path, vw_span bytes, vw_error *err)
{
    return put_file(path, bytes, PRIVATE_MODE, err);
}

vw_status vw_file_remove(const char *path, vw_error *err)
{
    return unlink(path) && errno != ENOENT ? fail_errno(err, errno, path) : VW_OK;
}

/* --- folders -------------------------------------------------------------------------------------- */

vw_status vw_folder_make(const char *path, vw_error *err)
{
    char *part = strdup(path);
    vw_status status = part ? VW_OK : vw_fail_memory(err);

    for (char *at = part; status == VW_OK && at && *at;) {
        char *slash = strchr(at + 1, '/');

        if (slash)
            *slash = '\0';
        if (mkdir(part, FOLDER_MODE) && errno != EEXIST && errno != EISDIR)
            status = fail_errno(err, errno, part);
        if (slash)
            *slash = '/';
        at = slash;
    }
    if (status == VW_OK && vw_path_kind_of(path) != VW_PATH_FOLDER)
        status = fail_errno(err, ENOTDIR, path);
    free(part);
    return status;
}

/* --- locks ---------------------------------------------------------------------------------------- */

struct vw_lock {
    int descriptor;
};

vw_status vw_lock_take(vw_lock **out, const char *path, vw_error *err)
{
    vw_lock *lock = malloc(sizeof *lock);
    int taken;

    *out = NULL;
    if (!lock)
        return vw_fail_memory(err);
    lock->descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, FILE_MODE);
    do
        taken = lock->descriptor < 0 ? -1 : flock(lock->descriptor, LOCK_EX);
    while (taken < 0 && lock->descriptor >= 0 && errno == EINTR);
    if (taken < 0) {
        vw_status status = fail_errno(err, errno, path);

        vw_lock_give(lock);
        return status;
    }
    *out = lock;
    return VW_OK;
}

void vw_lock_give(vw_lock *lock)
{
    if (!lock)
        return;
    if (lock->descriptor >= 0)
        close(lock->descriptor);
    free(lock);
}

int64_t vw_clock_utc_us(void)
{
    struct timespec now;

    if (clock_gettime(CLOCK_REALTIME, &now))
        return 0;
    return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

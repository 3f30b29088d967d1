#ifndef VW_BASE_OS_H
#define VW_BASE_OS_H

#include "base/span.h"
#include "base/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * All that the core asks the operating system for. One os_*.c implements it a
 * platform; nothing else includes an OS header. Paths are the platform's own
 * bytes, terminated by NUL.
 */

typedef struct vw_file vw_file;

/* Opens a file for reading; "-" is standard input. Folders and devices are refused. */
vw_status vw_file_open(vw_file **out, const char *path, vw_error *err);

/*
 * The same for a file of an open folder, which was listed as one and whose path ends in its
 * name; a folder that is NULL is none.
 */
typedef struct vw_folder vw_folder;
vw_status vw_file_open_in(vw_file **out, const vw_folder *folder, const char *path, vw_error *err);

/*
 * Reads up to `bytes` bytes; *got is 0 at the end. Interrupted and short reads
 * are continued until the buffer is full or the end is met.
 */
vw_status vw_file_read(vw_file *file, void *into, size_t bytes, size_t *got, vw_error *err);

/*
 * Reads up to `bytes` bytes from byte `from` on, which only a file can do and
 * no pipe. It leaves alone where vw_file_read goes on: threads may share the file.
 */
vw_status vw_file_read_at(const vw_file *file, uint64_t from, void *into, size_t bytes, size_t *got,
                          vw_error *err);

/* Its bytes when it was opened; 0 for what is no file, and for files that the system makes up. */
uint64_t vw_file_size(const vw_file *file);
void vw_file_close(vw_file *file);

/* What a file is at this moment. Equal devices and numbers are one file, whatever its name. */
typedef struct vw_file_state {
    uint64_t device, number, bytes;
    int64_t changed_us; /* when it was last written to, by the clock of its disk */
} vw_file_state;

/* False where no file is there, or it cannot be looked at. */
bool vw_path_state(const char *path, vw_file_state *out);
bool vw_file_state_of(const vw_file *file, vw_file_state *out);

typedef enum vw_path_kind {
    VW_PATH_FILE,
    VW_PATH_FOLDER,
    VW_PATH_OTHER,
    VW_PATH_MISSING
} vw_path_kind;

/* What stands at `path`; symbolic links are followed. */
vw_path_kind vw_path_kind_of(const char *path);

/*
 * Calls `each` for every entry of a folder in byte order of their names, "."
 * and ".." and names that begin with '.' left out. `link` is set for a
 * symbolic link to a folder, which callers must not enter: it may be a loop.
 * Stops at the first status other than VW_OK and returns it.
 */
typedef vw_status (*vw_entry_fn)(const char *name, vw_path_kind kind, bool link, void *context);
vw_status vw_folder_each(const char *path, vw_entry_fn each, void *context, vw_error *err);

/*
 * An open folder, for what has no order: the way to it is gone once, and its
 * files are looked at from there. `path` starts at the folder `above`, or
 * anywhere where that is NULL. NULL where it cannot be opened.
 */
vw_folder *vw_folder_open(const vw_folder *above, const char *path);
bool vw_folder_state(const vw_folder *folder, const char *name, vw_file_state *out);

/*
 * The name and the kind of the next entry, those left out that vw_folder_each
 * leaves out; the name lives until the next call. NULL behind the last one, and
 * where reading on fails, which vw_folder_is_broken then tells.
 */
const char *vw_folder_next(vw_folder *folder, vw_path_kind *kind);
bool vw_folder_is_broken(const vw_folder *folder);
void vw_folder_close(vw_folder *folder);

/*
 * The whole of a file, from malloc; it is the caller's. VW_ERR_LIMIT where it
 * has more than `max` bytes.
 */
vw_status vw_file_whole(const char *path, size_t max, char **bytes, size_t *len, vw_error *err);

/*
 * Writing, for what a user asked to be kept. vw_file_put makes `path` hold
 * `bytes`: whoever reads it sees the old file or the new one, whole, even if
 * the power fails in between (written aside, flushed, renamed).
 */
vw_status vw_file_put(const char *path, vw_span bytes, vw_error *err);

/* The same for what nobody but its owner may read. */
vw_status vw_file_put_private(const char *path, vw_span bytes, vw_error *err);

/* Makes a folder and all above it; it is good where it stands already. */
vw_status vw_folder_make(const char *path, vw_error *err);

/* Removes a file; it is good where there is none. */
vw_status vw_file_remove(const char *path, vw_error *err);

/*
 * Waits until no other process holds the lock of `path`, a file that is made
 * where it is missing, and takes it. It is given back by vw_lock_give, and by
 * the system where the process dies.
 */
typedef struct vw_lock vw_lock;
vw_status vw_lock_take(vw_lock **out, const char *path, vw_error *err);
void vw_lock_give(vw_lock *lock);

/* Microseconds from 1970-01-01 00:00:00 UTC, by the clock of this PC. */
int64_t vw_clock_utc_us(void);

/* Memory whose start lies on a page; NULL where there is none. Free with vw_pages_free. */
void *vw_pages_alloc(size_t bytes);
void vw_pages_free(void *pages);

/* A hint: all of this memory, which is fresh, will be written to. Its pages then come at once. */
void vw_pages_ready(void *memory, size_t bytes);

/* Processors that this process may use, at least 1. */
unsigned vw_cpu_count(void);

/* Runs `work(context)` on `count` threads, this one among them, and returns when all have ended. */
void vw_threads_run(unsigned count, void (*work)(void *context), void *context);

/*
 * What threads share, and how they wait for each other: one at a time is
 * inside. Who waits lets others in until one of them wakes all that wait;
 * whether that is what they wait for they look at themselves.
 */
typedef struct vw_monitor vw_monitor;
vw_status vw_monitor_open(vw_monitor **out, vw_error *err);
void vw_monitor_enter(vw_monitor *monitor);
void vw_monitor_leave(vw_monitor *monitor);
void vw_monitor_wait(vw_monitor *monitor); /* from inside; inside again when it returns */
void vw_monitor_wake(vw_monitor *monitor); /* from inside */
void vw_monitor_close(vw_monitor *monitor);

/* Microseconds of a clock that never runs back; only differences mean anything. */
int64_t vw_clock_us(void);

/* Microseconds that this thread has kept a processor busy: the same on a machine that others use too. */
int64_t vw_thread_us(void);

#endif

#ifndef VW_INPUT_SOURCE_H
#define VW_INPUT_SOURCE_H

#include "base/arena.h"
#include "base/status.h"

#include <stdint.h>

/*
 * What the user named, turned into the list of logs to read: a file is itself,
 * "-" is standard input, a folder stands for every file below it in byte order
 * of their names. Hidden files and links to folders are left out.
 */
typedef struct vw_source {
    const char
        *path; /* as the report names it: the argument, or the argument with the path below it */
    size_t argument; /* which argument it came from, 0-based */
} vw_source;

/* What could not be read, and why; it stands in the report. */
typedef struct vw_unread {
    const char *path;
    size_t argument;
    vw_error why;
} vw_unread;

/* Shelves of items, each twice as long as the one before: as many as memory can hold. */
enum { VW_SHELVES_MAX = 48 };

typedef struct vw_sources {
    vw_arena arena;
    vw_source *shelves[VW_SHELVES_MAX]; /* see vw_sources_at */
    size_t count;
    vw_unread *unread;
    size_t unread_count, unread_cap;
    const char *const *named; /* arguments that are not listed yet; borrowed */
    size_t named_count;
    size_t argument;                /* the number of the first of them */
    void (*on_item)(void *context); /* called behind each new item; may be NULL */
    void *context;                  /* its own */
} vw_sources;

/*
 * Names what is to be listed: `sources` (zeroed by the caller) keeps the
 * arguments, which must live until they are listed. Free with vw_sources_free
 * whatever becomes of it.
 */
void vw_sources_name(vw_sources *sources, const char *const *arguments, size_t count);

/*
 * Lists what is named. A path that is missing, a folder that holds no file, a
 * device and a folder deeper than VW_FOLDER_DEPTH_MAX become `unread`; only
 * memory makes it fail.
 */
vw_status vw_sources_list_named(vw_sources *sources, vw_error *err);

/* The same, but only up to the first folder: what takes no time. */
vw_status vw_sources_list_files(vw_sources *sources, vw_error *err);

/* Names and lists at once. */
vw_status vw_sources_list(vw_sources *sources, const char *const *arguments, size_t count,
                          vw_error *err);

/*
 * An item that is listed. It stays where it is while more are listed, so that
 * another thread may look at it once it has been told of it.
 */
const vw_source *vw_sources_at(const vw_sources *sources, size_t index);

/* Notes that an item could not be read after all. */
vw_status vw_sources_add_unread(vw_sources *sources, const char *path, size_t argument,
                                const vw_error *why);
void vw_sources_free(vw_sources *sources);

#endif

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

typedef struct vw_sources {
    vw_arena arena;
    vw_source *items;
    size_t count, cap;
    vw_unread *unread;
    size_t unread_count, unread_cap;
} vw_sources;

/*
 * Fills `sources` (zeroed by the caller) from `count` arguments. A path that
 * is missing, a folder that holds no file, a device and a folder deeper than
 * VW_FOLDER_DEPTH_MAX become `unread`; only memory makes it fail. Free with
 * vw_sources_free whatever the outcome.
 */
vw_status vw_sources_list(vw_sources *sources, const char *const *arguments, size_t count,
                          vw_error *err);

/* Notes that an item could not be read after all. */
vw_status vw_sources_add_unread(vw_sources *sources, const char *path, size_t argument,
                                const vw_error *why);
void vw_sources_free(vw_sources *sources);

#endif

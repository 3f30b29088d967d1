/* d_type needs it; no other file of the core sees these headers. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif

#include "base/os_posix_parts.h"

#include "base/arena.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Folders: what stands in them. */

struct vw_folder {
    int descriptor;
    DIR *stream; /* over that descriptor; NULL until somebody asks for entries */
    bool broken;
};

static vw_path_kind kind_of_mode(mode_t mode)
{
    return S_ISREG(mode) ? VW_PATH_FILE : S_ISDIR(mode) ? VW_PATH_FOLDER : VW_PATH_OTHER;
}

vw_path_kind vw_path_kind_of(const char *path)
{
    struct stat about;

    return stat(path, &about) ? VW_PATH_MISSING : kind_of_mode(about.st_mode);
}

/* What stands in a folder under a name. */
typedef struct sight {
    vw_path_kind kind;
    bool link; /* a symbolic link to a folder */
} sight;

/* Asks for what readdir does not tell: what a link leads to, and all on file systems without d_type. */
static sight ask_kind(int folder, const char *name)
{
    struct stat about;
    vw_path_kind kind;
    bool link;

    if (fstatat(folder, name, &about, AT_SYMLINK_NOFOLLOW))
        return (sight){VW_PATH_MISSING, false};
    link = S_ISLNK(about.st_mode);
    if (link && fstatat(folder, name, &about, 0))
        return (sight){VW_PATH_MISSING, false};
    kind = kind_of_mode(about.st_mode);
    return (sight){kind, link && kind == VW_PATH_FOLDER};
}

static sight look_at(int folder, const struct dirent *entry)
{
    if (entry->d_type == DT_REG)
        return (sight){VW_PATH_FILE, false};
    if (entry->d_type == DT_DIR)
        return (sight){VW_PATH_FOLDER, false};
    return ask_kind(folder, entry->d_name);
}

/* The next entry that is not hidden; NULL at the end or, with errno set, where it cannot be read. */
static const struct dirent *next_entry(DIR *stream)
{
    const struct dirent *entry;

    do
        errno = 0, entry = readdir(stream);
    while (entry && entry->d_name[0] == '.');
    return entry;
}

/* --- open folders --------------------------------------------------------------------------------- */

vw_folder *vw_folder_open(const vw_folder *above, const char *path)
{
    vw_folder *folder = malloc(sizeof *folder);
    int from = above ? above->descriptor : AT_FDCWD;

    if (!folder)
        return NULL;
    *folder = (vw_folder){.descriptor = openat(from, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (folder->descriptor >= 0)
        return folder;
    free(folder);
    return NULL;
}

int vw_os__descriptor(const vw_folder *folder)
{
    return folder->descriptor;
}

bool vw_folder_state(const vw_folder *folder, const char *name, vw_file_state *out)
{
    struct stat about;

    if (fstatat(folder->descriptor, name, &about, 0) != 0 || !S_ISREG(about.st_mode))
        return false;
    vw_os__tell_state(&about, out);
    return true;
}

const char *vw_folder_next(vw_folder *folder, vw_path_kind *kind)
{
    const struct dirent *entry;

    if (!folder->stream)
        folder->stream = fdopendir(folder->descriptor);
    entry = folder->stream ? next_entry(folder->stream) : NULL;
    folder->broken |= !entry && (!folder->stream || errno);
    if (entry)
        *kind = look_at(folder->descriptor, entry).kind;
    return entry ? entry->d_name : NULL;
}

bool vw_folder_is_broken(const vw_folder *folder)
{
    return folder->broken;
}

void vw_folder_close(vw_folder *folder)
{
    if (folder && folder->stream)
        closedir(folder->stream);
    else if (folder)
        close(folder->descriptor);
    free(folder);
}

/* --- listing -------------------------------------------------------------------------------------- */

typedef struct entry {
    const char *name;
    sight sight;
} entry;

typedef struct entries {
    entry *items;
    size_t count, cap;
    vw_arena names;
} entries;

static int order_entries(const void *a, const void *b)
{
    return strcmp(((const entry *)a)->name, ((const entry *)b)->name);
}

static void free_entries(entries *list)
{
    vw_arena_free(&list->names);
    free(list->items);
}

static vw_status add_entry(entries *list, int folder, const struct dirent *found)
{
    entry *item;

    if (list->count == list->cap) {
        size_t cap = list->cap ? list->cap * 2 : 64;
        entry *grown = realloc(list->items, cap * sizeof *grown);

        if (!grown)
            return VW_ERR_MEMORY;
        list->items = grown;
        list->cap = cap;
    }
    item = &list->items[list->count];
    *item =
        (entry){vw_arena_copy(&list->names, vw_span_of(found->d_name)).ptr, look_at(folder, found)};
    if (!item->name)
        return VW_ERR_MEMORY;
    list->count++;
    return VW_OK;
}

static vw_status read_entries(entries *list, const char *path, vw_error *err)
{
    DIR *folder = opendir(path);
    vw_status status = VW_OK;
    const struct dirent *found;

    if (!folder)
        return vw_os__fail(err, errno, path);
    while (status == VW_OK && (found = next_entry(folder)))
        status = add_entry(list, dirfd(folder), found);
    if (status != VW_OK)
        status = vw_fail_memory(err);
    else if (errno)
        status = vw_os__fail(err, errno, path);
    closedir(folder);
    return status;
}

/* The folder is closed before `each` runs, so that depth costs no open descriptors. */
vw_status vw_folder_each(const char *path, vw_entry_fn each, void *context, vw_error *err)
{
    entries list = {0};
    vw_status status = read_entries(&list, path, err);

    if (status == VW_OK && list.count)
        qsort(list.items, list.count, sizeof *list.items, order_entries);
    for (size_t i = 0; status == VW_OK && i < list.count; i++) {
        const entry *item = &list.items[i];

        status = each(item->name, item->sight.kind, item->sight.link, context);
    }
    free_entries(&list);
    return status;
}

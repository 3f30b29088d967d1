#include "input/source.h"

#include "base/limits.h"
#include "base/os.h"

#include <stdlib.h>

/* Makes room for one more item; arrays of pointers and sizes only, so realloc may move them. */
static bool grow(void **items, size_t count, size_t *cap, size_t item_bytes)
{
    size_t more = *cap ? *cap * 2 : 16;
    void *grown;

    if (count < *cap)
        return true;
    grown = realloc(*items, more * item_bytes);
    if (!grown)
        return false;
    *items = grown;
    *cap = more;
    return true;
}

static vw_status add_item(vw_sources *sources, const char *path, size_t argument, vw_error *err)
{
    void *items = sources->items;
    vw_span copy = vw_arena_copy(&sources->arena, vw_span_of(path));

    if (!copy.ptr || !grow(&items, sources->count, &sources->cap, sizeof *sources->items))
        return vw_fail_memory(err);
    sources->items = items;
    sources->items[sources->count++] = (vw_source){copy.ptr, argument};
    return VW_OK;
}

vw_status vw_sources_add_unread(vw_sources *sources, const char *path, size_t argument,
                                const vw_error *why)
{
    void *items = sources->unread;
    vw_span copy = vw_arena_copy(&sources->arena, vw_span_of(path));

    if (!copy.ptr ||
        !grow(&items, sources->unread_count, &sources->unread_cap, sizeof *sources->unread))
        return VW_ERR_MEMORY;
    sources->unread = items;
    sources->unread[sources->unread_count++] = (vw_unread){copy.ptr, argument, *why};
    return VW_OK;
}

/* A folder under way. The deeper ones lie on the stack: VW_FOLDER_DEPTH_MAX bounds it. */
typedef struct walk {
    vw_sources *sources;
    vw_error *err;
    const char *folder;
    size_t argument;
    int depth;
} walk;

static vw_status walk_folder(const walk *at);

/* Only memory stops the listing; whatever else is wrong with a path is noted beside it. */
static vw_status note_unread(const walk *at, const char *path, const vw_error *why)
{
    if (why->status == VW_ERR_MEMORY ||
        vw_sources_add_unread(at->sources, path, at->argument, why) != VW_OK)
        return vw_fail_memory(at->err);
    return VW_OK;
}

static vw_status note_device(const walk *at, const char *path)
{
    vw_error why;

    vw_fail(&why, VW_ERR_IO, "%s: this is neither a file nor a folder.",
            "%s: ファイルでもフォルダーでもありません。", path);
    return note_unread(at, path, &why);
}

/* Opening it tells why: it may be there and not be ours to read. */
static vw_status note_missing(const walk *at, const char *path)
{
    vw_file *file;
    vw_error why;

    if (vw_file_open(&file, path, &why) == VW_OK) {
        vw_file_close(file);
        return add_item(at->sources, path, at->argument, at->err);
    }
    return note_unread(at, path, &why);
}

static vw_status note_long(const walk *at, const char *name)
{
    vw_error why;

    vw_fail(&why, VW_ERR_LIMIT, "%s: its path has more than %d bytes.",
            "%s: パスが %d バイトを超えています。", name, VW_PATH_BYTES_MAX - 1);
    return note_unread(at, name, &why);
}

static bool join(char out[VW_PATH_BYTES_MAX], const char *folder, const char *name)
{
    size_t front = strlen(folder);
    size_t back = strlen(name) + 1;
    bool needs_slash = front && folder[front - 1] != '/';

    if (front + needs_slash + back > VW_PATH_BYTES_MAX)
        return false;
    memcpy(out, folder, front);
    if (needs_slash)
        out[front++] = '/';
    memcpy(out + front, name, back);
    return true;
}

static vw_status list_path(const walk *at, const char *path, vw_path_kind kind)
{
    walk below = *at;

    switch (kind) {
    case VW_PATH_FILE: return add_item(at->sources, path, at->argument, at->err);
    case VW_PATH_FOLDER:
        below.folder = path;
        below.depth++;
        return walk_folder(&below);
    case VW_PATH_MISSING: return note_missing(at, path);
    case VW_PATH_OTHER: break;
    }
    return note_device(at, path);
}

static vw_status list_entry(const char *name, vw_path_kind kind, bool link, void *context)
{
    const walk *at = context;
    char path[VW_PATH_BYTES_MAX];

    if (link)
        return VW_OK;
    if (!join(path, at->folder, name))
        return note_long(at, name);
    return list_path(at, path, kind);
}

static vw_status walk_folder(const walk *at)
{
    vw_error why = {0};
    walk inside = *at;
    vw_status status;

    if (at->depth > VW_FOLDER_DEPTH_MAX) {
        vw_fail(&why, VW_ERR_LIMIT, "%s: folders deeper than %d are not read.",
                "%s: %d 階層より深いフォルダーは読み取りません。", at->folder, VW_FOLDER_DEPTH_MAX);
        return note_unread(at, at->folder, &why);
    }
    status = vw_folder_each(at->folder, list_entry, &inside, &why);
    if (status == VW_ERR_MEMORY)
        return vw_fail_memory(at->err);
    return status == VW_OK ? VW_OK : note_unread(at, at->folder, &why);
}

static vw_status list_argument(vw_sources *sources, const char *path, size_t argument,
                               vw_error *err)
{
    walk top = {sources, err, path, argument, -1};
    size_t before = sources->count + sources->unread_count;
    vw_path_kind kind;
    vw_error why;
    vw_status status;

    if (strcmp(path, "-") == 0)
        return add_item(sources, path, argument, err);
    kind = vw_path_kind_of(path);
    status = list_path(&top, path, kind);
    if (status != VW_OK || sources->count + sources->unread_count > before)
        return status;
    vw_fail(&why, VW_ERR_IO, "%s: there is no file in this folder.",
            "%s: フォルダーにファイルがありません。", path);
    return note_unread(&top, path, &why);
}

vw_status vw_sources_list(vw_sources *sources, const char *const *arguments, size_t count,
                          vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < count; i++)
        status = list_argument(sources, arguments[i], i, err);
    return status;
}

void vw_sources_free(vw_sources *sources)
{
    vw_arena_free(&sources->arena);
    free(sources->items);
    free(sources->unread);
    *sources = (vw_sources){0};
}

#include "input/source.h"

#include "base/limits.h"
#include "base/os.h"

#include <stdlib.h>

enum { FIRST_SHELF = 64 };

/* The place of an item on its shelf, whose number and length are set. */
static size_t place_of(size_t index, size_t *shelf, size_t *length)
{
    *length = FIRST_SHELF;
    for (*shelf = 0; index >= *length; ++*shelf) {
        index -= *length;
        *length *= 2;
    }
    return index;
}

const vw_source *vw_sources_at(const vw_sources *sources, size_t index)
{
    size_t shelf, length;
    size_t place = place_of(index, &shelf, &length);

    return &sources->shelves[shelf][place];
}

/* The place of the next item; NULL where memory ran out. */
static vw_source *next_item(vw_sources *sources)
{
    size_t shelf, length;
    size_t place = place_of(sources->count, &shelf, &length);

    if (shelf == VW_SHELVES_MAX)
        return NULL;
    if (!sources->shelves[shelf])
        sources->shelves[shelf] = calloc(length, sizeof(vw_source));
    return sources->shelves[shelf] ? &sources->shelves[shelf][place] : NULL;
}

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
    vw_span copy = vw_arena_copy(&sources->arena, vw_span_of(path));
    vw_source *item = next_item(sources);

    if (!copy.ptr || !item)
        return vw_fail_memory(err);
    *item = (vw_source){copy.ptr, argument};
    sources->count++;
    if (sources->on_item)
        sources->on_item(sources->context);
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

/* What stands at an argument; standard input is a file by its name. */
static vw_path_kind kind_of(const char *path)
{
    return strcmp(path, "-") == 0 ? VW_PATH_FILE : vw_path_kind_of(path);
}

static vw_status list_argument(vw_sources *sources, const char *path, size_t argument,
                               vw_path_kind kind, vw_error *err)
{
    walk top = {sources, err, path, argument, -1};
    size_t before = sources->count + sources->unread_count;
    vw_error why;
    vw_status status;

    status = list_path(&top, path, kind);
    if (status != VW_OK || sources->count + sources->unread_count > before)
        return status;
    vw_fail(&why, VW_ERR_IO, "%s: there is no file in this folder.",
            "%s: フォルダーにファイルがありません。", path);
    return note_unread(&top, path, &why);
}

void vw_sources_name(vw_sources *sources, const char *const *arguments, size_t count)
{
    sources->named = arguments;
    sources->named_count = count;
    sources->argument = 0;
}

static vw_status list_named(vw_sources *sources, bool folders, vw_error *err)
{
    vw_status status = VW_OK;

    while (status == VW_OK && sources->named_count) {
        const char *path = sources->named[0];
        vw_path_kind kind = kind_of(path);

        if (kind == VW_PATH_FOLDER && !folders)
            break;
        status = list_argument(sources, path, sources->argument, kind, err);
        sources->named++;
        sources->named_count--;
        sources->argument++;
    }
    return status;
}

vw_status vw_sources_list_named(vw_sources *sources, vw_error *err)
{
    return list_named(sources, true, err);
}

vw_status vw_sources_list_files(vw_sources *sources, vw_error *err)
{
    return list_named(sources, false, err);
}

vw_status vw_sources_list(vw_sources *sources, const char *const *arguments, size_t count,
                          vw_error *err)
{
    vw_sources_name(sources, arguments, count);
    return vw_sources_list_named(sources, err);
}

void vw_sources_free(vw_sources *sources)
{
    vw_arena_free(&sources->arena);
    for (size_t i = 0; i < VW_SHELVES_MAX; i++)
        free(sources->shelves[i]);
    free(sources->unread);
    *sources = (vw_sources){0};
}

#include "rule/frozen_folder.h"

#include "base/ascii.h"
#include "base/os.h"

#include <sodium.h>
#include <stdlib.h>

enum {
    FILE_BYTES_MAX = 256 << 20, /* more than any file of which images are made */
    SECOND_US = 1000000,
    /* A file so young may be written to again without its time telling. */
    YOUNG_US = 2 * SECOND_US
};

/* A walk over the files of a folder of packs, in byte order of folders and names, which lists them. */
typedef struct walk {
    vw_buf path;
    size_t root; /* bytes of the path of the folder and the slash behind it */
    bool within; /* a pack, whose folders are its own affair */
    vw_arena *arena;
    vw_frozen_file *files;
    size_t count, cap;
    vw_error *err;
} walk;

static bool is_read(vw_span name)
{
    return vw_ends_nocase(name, VW_SPAN(".lua")) || vw_span_is(name, VW_SPAN("pack.json"));
}

/* The tests of a folder that is a pack itself are no packs. */
static bool holds_rules(vw_span name)
{
    return !vw_span_is(name, VW_SPAN("spec")) && !vw_span_is(name, VW_SPAN("logs"));
}

static vw_status digest_of(const char *path, unsigned char digest[VW_FROZEN_DIGEST_BYTES],
                           vw_error *err)
{
    char *bytes;
    size_t len;
    vw_status status = vw_file_whole(path, FILE_BYTES_MAX, &bytes, &len, err);

    if (status == VW_OK)
        crypto_generichash(digest, VW_FROZEN_DIGEST_BYTES, (const unsigned char *)bytes, len, NULL,
                           0);
    free(bytes);
    return status;
}

/* --- one file ------------------------------------------------------------------------------------- */

vw_status vw_frozen_look(const char *path, bool whole, vw_frozen_file *out, vw_error *err)
{
    vw_file_state state;

    if (!vw_path_state(path, &state))
        return vw_fail(err, VW_ERR_IO, "%s: there is no such file or folder.",
                       "%s: ファイルまたはフォルダーがありません。", path);
    out->bytes = state.bytes;
    out->changed_us = state.changed_us;
    if (!whole && state.changed_us > vw_clock_utc_us() - YOUNG_US)
        out->changed_us = INT64_MIN;
    return digest_of(path, out->digest, err);
}

/*
 * Some copies keep whole seconds only. That is good enough: a file that was
 * written to after it was frozen is younger by more than a second.
 */
static bool is_same_time(int64_t frozen, int64_t now)
{
    return now == frozen || (now % SECOND_US == 0 && now == frozen - frozen % SECOND_US);
}

static bool has_same_bytes(const vw_frozen_file *file, const char *path)
{
    unsigned char digest[VW_FROZEN_DIGEST_BYTES];

    return digest_of(path, digest, NULL) == VW_OK &&
           memcmp(digest, file->digest, sizeof digest) == 0;
}

bool vw_frozen_is_same(const vw_frozen_file *file, const char *path)
{
    vw_file_state state;

    return vw_path_state(path, &state) && state.bytes == file->bytes &&
           (is_same_time(file->changed_us, state.changed_us) || has_same_bytes(file, path));
}

/* --- listing -------------------------------------------------------------------------------------- */

static vw_status list_file(walk *walk, vw_span name)
{
    vw_frozen_file *file;

    if (walk->count == walk->cap) {
        size_t cap = walk->cap ? walk->cap * 2 : 512;
        vw_frozen_file *grown = VW_ARENA_ARRAY(walk->arena, vw_frozen_file, cap);

        if (!grown)
            return vw_fail_memory(walk->err);
        if (walk->count)
            memcpy(grown, walk->files, walk->count * sizeof *grown);
        walk->files = grown;
        walk->cap = cap;
    }
    file = &walk->files[walk->count++];
    file->name = vw_arena_copy(walk->arena, name);
    return file->name.ptr ? vw_frozen_look(walk->path.ptr, false, file, walk->err)
                          : vw_fail_memory(walk->err);
}

static vw_status walk_entry(const char *name, vw_path_kind kind, bool link, void *context);

/* Walks over the folder at walk->path, which ends with a slash. */
static vw_status walk_files(walk *walk)
{
    return walk->path.failed ? vw_fail_memory(walk->err)
                             : vw_folder_each(walk->path.ptr, walk_entry, walk, walk->err);
}

static vw_status walk_entry(const char *name, vw_path_kind kind, bool link, void *context)
{
    walk *walk = context;
    size_t here = walk->path.len;
    vw_status status = VW_OK;

    (void)link; /* a pack may be a link, and what lies deeper is not entered */
    vw_buf_text(&walk->path, name);
    if (walk->path.failed)
        return vw_fail_memory(walk->err);
    if (kind == VW_PATH_FILE && is_read(vw_span_of(name))) {
        status = list_file(walk, vw_span_from(vw_buf_span(&walk->path), walk->root));
    } else if (kind == VW_PATH_FOLDER && !walk->within && holds_rules(vw_span_of(name))) {
        walk->within = true;
        vw_buf_text(&walk->path, "/");
        status = walk_files(walk);
        walk->within = false;
    }
    walk->path.len = here;
    return status;
}

static vw_status walk_folder(walk *walk, const char *folder)
{
    vw_status status;

    vw_buf_text(&walk->path, folder);
    vw_buf_text(&walk->path, "/");
    walk->root = walk->path.len;
    status = walk_files(walk);
    vw_buf_free(&walk->path);
    return status;
}

vw_status vw_frozen_list(const char *folder, const vw_frozen_file **files, size_t *count,
                         vw_arena *arena, vw_error *err)
{
    walk walk = {.arena = arena, .err = err};
    vw_status status = walk_folder(&walk, folder);

    *files = walk.files;
    *count = walk.count;
    return status;
}

/* --- comparing ------------------------------------------------------------------------------------ */

/* The folder in which a file stands; empty for one that stands in none. */
static vw_span folder_of(const vw_frozen_file *file)
{
    const char *slash = memchr(file->name.ptr, '/', file->name.len);

    return vw_span_cut(file->name, 0, slash ? (size_t)(slash - file->name.ptr) : 0);
}

/* The first file that can stand in `folder`: those of one folder stand side by side, in order of their names. */
static size_t first_in(const vw_frozen *frozen, vw_span folder)
{
    size_t low = 0, high = folder.len ? frozen->file_count : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        vw_span there = folder_of(&frozen->files[middle]);

        if (vw_span_order(there.len ? there : frozen->files[middle].name, folder) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* By size and time, which nearly always decide; else by its bytes. */
static bool is_same_there(const vw_frozen_file *file, const vw_file_state *state, const char *root)
{
    vw_buf path = {0};
    bool same;

    if (state->bytes != file->bytes || is_same_time(file->changed_us, state->changed_us))
        return state->bytes == file->bytes;
    vw_buf_text(&path, root);
    vw_buf_text(&path, "/");
    vw_buf_add(&path, file->name);
    same = !path.failed && has_same_bytes(file, path.ptr);
    vw_buf_free(&path);
    return same;
}

/* Whether the files of a folder, `count` of which are read, are those of the image; they go into *seen. */
static bool are_current(const vw_frozen *frozen, const vw_folder *folder, vw_span name,
                        const char *root, size_t count, size_t *seen)
{
    size_t own = name.len ? name.len + 1 : 0;

    for (size_t i = first_in(frozen, name); i < frozen->file_count; i++) {
        const vw_frozen_file *file = &frozen->files[i];
        vw_file_state state;

        if (!vw_span_is(folder_of(file), name)) {
            if (own)
                break;
            continue;
        }
        if (count == 0 || !vw_folder_state(folder, file->name.ptr + own, &state) ||
            !is_same_there(file, &state, root))
            return false;
        count--;
        ++*seen;
    }
    return count == 0;
}

/* Counts the files that are read, none of which may hide behind one that is gone. */
static bool is_pack_current(const vw_frozen *frozen, const vw_folder *above, const char *name,
                            const char *root, size_t *seen)
{
    vw_folder *folder = vw_folder_open(above, name);
    const char *entry;
    vw_path_kind kind;
    size_t count = 0;
    bool same;

    if (!folder)
        return false;
    while ((entry = vw_folder_next(folder, &kind)) != NULL)
        count += kind == VW_PATH_FILE && is_read(vw_span_of(entry));
    same = !vw_folder_is_broken(folder) &&
           are_current(frozen, folder, vw_span_of(name), root, count, seen);
    vw_folder_close(folder);
    return same;
}

/*
 * No file more and none less: as many as are read there, and all of those of
 * the image among them.
 */
bool vw_frozen_is_current(const vw_frozen *frozen, const char *folder)
{
    vw_folder *root = vw_folder_open(NULL, folder);
    const char *entry;
    vw_path_kind kind;
    size_t count = 0, seen = 0;
    bool same = root != NULL;

    while (same && (entry = vw_folder_next(root, &kind)) != NULL) {
        vw_span name = vw_span_of(entry);

        count += kind == VW_PATH_FILE && is_read(name);
        if (kind == VW_PATH_FOLDER && holds_rules(name))
            same = is_pack_current(frozen, root, entry, folder, &seen);
    }
    same = same && !vw_folder_is_broken(root) &&
           are_current(frozen, root, VW_SPAN_NONE, folder, count, &seen);
    vw_folder_close(root);
    return same && seen == frozen->file_count;
}

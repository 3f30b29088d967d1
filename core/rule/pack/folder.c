#include "rule/pack/pack.h"

#include "base/buf.h"
#include "base/os.h"

#include <stdlib.h>

/* A folder below another one: a pack has no deeper fixtures than this. */
enum { DEPTH_MAX = 8 };

/* A folder in reading. */
typedef struct reading {
    vw_pack_files *files;
    const char *root;
    const char *below; /* path below the root with a slash behind it, or "" */
    unsigned depth;
    vw_error *err;
} reading;

static vw_status read_folder(reading *reading);

/* The bytes move into the arena, which lives as long as the members. */
static vw_status read_file(reading *reading, const char *path, const char *name)
{
    vw_members *members = &reading->files->members;
    char *bytes;
    size_t len;
    vw_status status = vw_file_whole(path, VW_MEMBER_BYTES_MAX, &bytes, &len, reading->err);
    vw_span kept;

    if (status != VW_OK)
        return status;
    kept = vw_arena_copy(&members->arena, (vw_span){bytes, len});
    free(bytes);
    return kept.ptr ? vw_members_add(members, vw_span_of(name), kept, reading->err)
                    : vw_fail_memory(reading->err);
}

static vw_status fail_kind(const reading *reading, const char *path)
{
    return vw_fail(reading->err, VW_ERR_RULE,
                   "%s: a pack holds files and folders only, no links to folders and no devices.",
                   "%s: パックに含められるのはファイルとフォルダーだけです (フォルダーへのリンクや"
                   "デバイスは使えません)。",
                   path);
}

static vw_status read_below(reading *reading, const char *name)
{
    struct reading below = *reading;
    vw_buf path = {0};
    vw_status status;

    if (++below.depth > DEPTH_MAX)
        return vw_fail(reading->err, VW_ERR_LIMIT,
                       "%s: a pack has at most %d folders below "
                       "each other.",
                       "%s: パックのフォルダーは %d 階層までです。", name, DEPTH_MAX);
    vw_buf_text(&path, name);
    vw_buf_char(&path, '/', 1);
    below.below = path.ptr;
    status = path.failed ? vw_fail_memory(reading->err) : read_folder(&below);
    vw_buf_free(&path);
    return status;
}

static vw_status read_entry(const char *entry, vw_path_kind kind, bool link, void *context)
{
    reading *reading = context;
    vw_buf path = {0}, name = {0};
    vw_status status;

    vw_buf_format(&name, "%s%s", reading->below, entry);
    vw_buf_format(&path, "%s/%s", reading->root, name.ptr ? name.ptr : "");
    if (name.failed || path.failed)
        status = vw_fail_memory(reading->err);
    else if (kind == VW_PATH_FOLDER && !link)
        status = read_below(reading, name.ptr);
    else if (kind == VW_PATH_FILE)
        status = read_file(reading, path.ptr, name.ptr);
    else
        status = fail_kind(reading, path.ptr);
    vw_buf_free(&path);
    vw_buf_free(&name);
    return status;
}

static vw_status read_folder(reading *reading)
{
    vw_buf path = {0};
    vw_status status;

    vw_buf_format(&path, "%s/%s", reading->root, reading->below);
    status = path.failed ? vw_fail_memory(reading->err)
                         : vw_folder_each(path.ptr, read_entry, reading, reading->err);
    vw_buf_free(&path);
    return status;
}

vw_status vw_pack_open_folder(vw_pack_files *files, const char *path, vw_error *err)
{
    reading reading = {.files = files, .root = path, .below = "", .err = err};
    vw_status status = read_folder(&reading);

    return status == VW_OK ? vw_pack_finish(files, path, err) : status;
}

vw_status vw_pack_open(vw_pack_files *files, const char *path, vw_error *err)
{
    char *bytes;
    size_t len;
    vw_status status;

    if (vw_path_kind_of(path) == VW_PATH_FOLDER)
        return vw_pack_open_folder(files, path, err);
    /* The directory of a zip repeats the names, with a head each. */
    status = vw_file_whole(path, 2 * (size_t)VW_PACK_BYTES_MAX, &bytes, &len, err);
    return status == VW_OK ? vw_pack_open_zip(files, bytes, len, path, err) : status;
}

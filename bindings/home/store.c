#include "store.h"

#include "base/ascii.h"
#include "base/nearest.h"
#include "home.h"
#include "rule/pack/about.h"
#include "rule/pack/members.h"

#include <jansson.h>
#include <sodium.h>
#include <stdlib.h>

#define SCHEMA "vsswhy.packs/1"
#define STATE "packs.json"

enum {
    STATE_BYTES_MAX = 1 << 20,
    FILE_DIGITS = 16 /* of the digest in a file's name: enough to tell versions apart by eye */
};

void vw_store_digest(char out[VW_DIGEST_BYTES], vw_span bytes)
{
    unsigned char hash[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(hash, (const unsigned char *)(bytes.len ? bytes.ptr : ""), bytes.len);
    sodium_bin2hex(out, VW_DIGEST_BYTES, hash, sizeof hash);
}

/* --- paths ---------------------------------------------------------------------------------------- */

/* The path of a file in the folder; absent where memory ran out. */
static vw_span path_in(vw_arena *arena, vw_span folder, vw_span name)
{
    vw_buf path = {0};
    vw_span kept;

    vw_buf_format(&path, "%.*s/%.*s", (int)folder.len, folder.ptr, (int)name.len, name.ptr);
    kept = path.failed ? VW_SPAN_NONE : vw_arena_copy(arena, vw_buf_span(&path));
    vw_buf_free(&path);
    return kept;
}

static vw_status find_folder(vw_store *store, bool writes, vw_error *err)
{
    vw_buf path = {0};
    vw_status status = VW_OK;

    if (vw_home_data(&path)) {
        vw_buf_text(&path, "/packs");
        if (!path.failed)
            store->folder = vw_arena_copy(&store->arena, vw_buf_span(&path));
        if (!store->folder.ptr)
            status = vw_fail_memory(err);
    } else if (writes) {
        status = vw_fail(
            err, VW_ERR_USAGE, "There is no home to keep packs in; set HOME or VSSWHY_HOME.",
            "パックの保存先が分かりません。HOME または VSSWHY_HOME を設定してください。");
    }
    vw_buf_free(&path);
    return status;
}

static vw_status take_lock(vw_store *store, vw_error *err)
{
    vw_span path = path_in(&store->arena, store->folder, VW_SPAN("lock"));
    vw_status status = path.ptr ? vw_folder_make(store->folder.ptr, err) : vw_fail_memory(err);

    return status == VW_OK ? vw_lock_take(&store->lock, path.ptr, err) : status;
}

/* --- the state ------------------------------------------------------------------------------------ */

static vw_status fail_state(const vw_store *store, vw_error *err)
{
    return vw_fail(
        err, VW_ERR_RULE, "%s/" STATE ": it is damaged; remove it and install the packs again.",
        "%s/" STATE ": ファイルが壊れています。削除して、パックをインストールし直してください。",
        store->folder.ptr);
}

/* Copies a text of the state; false where there is none. */
static bool take_text(vw_store *store, const json_t *from, const char *key, vw_span *out)
{
    const char *text = json_string_value(json_object_get(from, key));

    *out = text ? vw_arena_copy(&store->arena, vw_span_of(text)) : VW_SPAN_NONE;
    return out->ptr != NULL;
}

/* A file of the store is one of its folder, whatever packs.json says. */
static bool take_stored(vw_store *store, const json_t *from, vw_stored *out)
{
    vw_version version;

    *out = (vw_stored){.unsigned_allowed = json_is_true(json_object_get(from, "unsigned"))};
    if (!take_text(store, from, "version", &out->version) ||
        !take_text(store, from, "file", &out->file) ||
        !take_text(store, from, "sha256", &out->digest))
        return false;
    return vw_version_read(out->version, &version) && out->digest.len == VW_DIGEST_BYTES - 1 &&
           !memchr(out->file.ptr, '/', out->file.len) && out->file.ptr[0] != '.';
}

static int by_name(const void *a, const void *b)
{
    return vw_span_order(((const vw_installed *)a)->name, ((const vw_installed *)b)->name);
}

static bool take_packs(vw_store *store, json_t *packs)
{
    const char *name;
    json_t *entry;

    store->list = VW_ARENA_ARRAY(&store->arena, vw_installed, json_object_size(packs) + 2);
    if (!store->list || !json_is_object(packs))
        return false;
    json_object_foreach(packs, name, entry)
    {
        vw_installed *installed = &store->list[store->count];
        const json_t *before = json_object_get(entry, "before");

        installed->name = vw_arena_copy(&store->arena, vw_span_of(name));
        if (!installed->name.ptr || !vw_pack_name_is(installed->name) ||
            !take_stored(store, json_object_get(entry, "now"), &installed->now) ||
            (json_is_object(before) && !take_stored(store, before, &installed->before)))
            return false;
        store->count++;
    }
    if (store->count)
        qsort(store->list, store->count, sizeof *store->list, by_name);
    return true;
}

static vw_status read_state(vw_store *store, vw_error *err)
{
    vw_span path = path_in(&store->arena, store->folder, VW_SPAN(STATE));
    char *bytes = NULL;
    size_t len = 0;
    json_t *root;
    const char *schema;
    vw_status status;
    bool good;

    if (!path.ptr)
        return vw_fail_memory(err);
    store->list = VW_ARENA_ARRAY(&store->arena, vw_installed, 2);
    if (vw_path_kind_of(path.ptr) == VW_PATH_MISSING)
        return store->list ? VW_OK : vw_fail_memory(err);
    status = vw_file_whole(path.ptr, STATE_BYTES_MAX, &bytes, &len, err);
    if (status != VW_OK)
        return status;
    root = json_loadb(bytes, len, JSON_REJECT_DUPLICATES, NULL);
    schema = json_string_value(json_object_get(root, "schema"));
    good =
        schema && strcmp(schema, SCHEMA) == 0 && take_packs(store, json_object_get(root, "packs"));
    json_decref(root);
    free(bytes);
    return good ? VW_OK : fail_state(store, err);
}

static json_t *json_of(const vw_stored *stored)
{
    return json_pack("{s:s, s:s, s:s, s:b}", "version", stored->version.ptr, "file",
                     stored->file.ptr, "sha256", stored->digest.ptr, "unsigned",
                     stored->unsigned_allowed);
}

static char *text_of(const vw_store *store)
{
    json_t *packs = json_object();
    json_t *root = json_pack("{s:s, s:o}", "schema", SCHEMA, "packs", packs);
    char *text;

    for (size_t i = 0; i < store->count; i++) {
        const vw_installed *installed = &store->list[i];

        json_object_set_new(
            packs, installed->name.ptr,
            json_pack("{s:o, s:o}", "now", json_of(&installed->now), "before",
                      installed->before.version.ptr ? json_of(&installed->before) : json_null()));
    }
    text = json_dumps(root, JSON_INDENT(2));
    json_decref(root);
    return text;
}

/* --- left-overs ----------------------------------------------------------------------------------- */

/* The file of a state, or its image. */
static bool is_of(const vw_stored *stored, vw_span file)
{
    vw_span more = vw_span_from(file, stored->file.len);

    return stored->file.ptr && vw_starts(file, stored->file) &&
           (more.len == 0 || vw_span_is(more, VW_SPAN(VW_IMAGE_SUFFIX)));
}

static bool is_named(const vw_store *store, vw_span file)
{
    for (size_t i = 0; i < store->count; i++)
        if (is_of(&store->list[i].now, file) || is_of(&store->list[i].before, file))
            return true;
    return vw_span_is(file, VW_SPAN(STATE)) || vw_span_is(file, VW_SPAN("lock"));
}

/* What cannot be removed does no harm: nobody names it. */
static vw_status remove_left_over(const char *name, vw_path_kind kind, bool link, void *context)
{
    vw_store *store = context;
    vw_span path;

    (void)link;
    if (kind != VW_PATH_FILE || is_named(store, vw_span_of(name)))
        return VW_OK;
    path = path_in(&store->arena, store->folder, vw_span_of(name));
    if (path.ptr)
        (void)vw_file_remove(path.ptr, NULL);
    return VW_OK;
}

/* Switches to the state in memory. */
static vw_status write_state(vw_store *store, vw_error *err)
{
    vw_span path = path_in(&store->arena, store->folder, VW_SPAN(STATE));
    char *text = text_of(store);
    vw_status status =
        path.ptr && text ? vw_file_put(path.ptr, vw_span_of(text), err) : vw_fail_memory(err);

    free(text);
    if (status == VW_OK)
        (void)vw_folder_each(store->folder.ptr, remove_left_over, store, NULL);
    return status;
}

/* --- the store ------------------------------------------------------------------------------------ */

vw_status vw_store_open(vw_store *store, bool writes, vw_error *err)
{
    vw_status status;

    *store = (vw_store){0};
    status = find_folder(store, writes, err);
    if (status == VW_OK && writes)
        status = take_lock(store, err);
    return status == VW_OK && store->folder.ptr ? read_state(store, err) : status;
}

const vw_installed *vw_store_find(const vw_store *store, vw_span name)
{
    for (size_t i = 0; i < store->count; i++)
        if (vw_span_is(store->list[i].name, name))
            return &store->list[i];
    return NULL;
}

vw_span vw_store_path(const vw_store *store, vw_span file, const char *more, vw_arena *arena)
{
    vw_buf name = {0};
    vw_span path = VW_SPAN_NONE;

    vw_buf_add(&name, file);
    vw_buf_text(&name, more);
    if (!name.failed)
        path = path_in(arena, store->folder, vw_buf_span(&name));
    vw_buf_free(&name);
    return path;
}

vw_status vw_store_read(const vw_store *store, const vw_stored *stored, char **bytes, size_t *len,
                        vw_error *err)
{
    vw_arena arena = {0};
    vw_span path = path_in(&arena, store->folder, stored->file);
    vw_status status = path.ptr
                           ? vw_file_whole(path.ptr, 2 * (size_t)VW_PACK_BYTES_MAX, bytes, len, err)
                           : vw_fail_memory(err);

    vw_arena_free(&arena);
    return status;
}

/* Writes the file of a new state, which nothing names yet. */
static vw_status write_pack(vw_store *store, vw_span name, vw_stored *stored, vw_span zip,
                            vw_error *err)
{
    char digest[VW_DIGEST_BYTES];
    vw_buf file = {0};
    vw_span path;

    vw_store_digest(digest, zip);
    vw_buf_format(&file, "%.*s-%.*s-%.*s.zip", (int)name.len, name.ptr, (int)stored->version.len,
                  stored->version.ptr, FILE_DIGITS, digest);
    stored->digest = vw_arena_copy(&store->arena, vw_span_of(digest));
    stored->file = file.failed ? VW_SPAN_NONE : vw_arena_copy(&store->arena, vw_buf_span(&file));
    vw_buf_free(&file);
    path = stored->file.ptr ? path_in(&store->arena, store->folder, stored->file) : VW_SPAN_NONE;
    return path.ptr && stored->digest.ptr ? vw_file_put(path.ptr, zip, err) : vw_fail_memory(err);
}

/* The entry of a name, which is made where it is missing; there is always room for one more. */
static vw_installed *entry_of(vw_store *store, vw_span name)
{
    vw_installed *known = (vw_installed *)vw_store_find(store, name);
    vw_installed *list;

    if (known)
        return known;
    list = VW_ARENA_ARRAY(&store->arena, vw_installed, store->count + 2);
    if (!list)
        return NULL;
    if (store->count)
        memcpy(list, store->list, store->count * sizeof *list);
    store->list = list;
    list[store->count].name = vw_arena_copy(&store->arena, name);
    return list[store->count].name.ptr ? &list[store->count++] : NULL;
}

vw_status vw_store_put(vw_store *store, vw_span name, vw_span version, vw_span zip,
                       bool unsigned_allowed, vw_error *err)
{
    vw_stored stored = {.version = vw_arena_copy(&store->arena, version),
                        .unsigned_allowed = unsigned_allowed};
    vw_installed *installed;
    vw_status status;

    if (!stored.version.ptr)
        return vw_fail_memory(err);
    status = write_pack(store, name, &stored, zip, err);
    if (status != VW_OK)
        return status;
    installed = entry_of(store, name);
    if (!installed)
        return vw_fail_memory(err);
    if (!vw_span_is(installed->now.digest, stored.digest))
        installed->before = installed->now;
    installed->now = stored;
    qsort(store->list, store->count, sizeof *store->list, by_name);
    return write_state(store, err);
}

static vw_status fail_unknown(const vw_store *store, vw_span name, vw_error *err)
{
    vw_arena arena = {0};
    vw_span *names = VW_ARENA_ARRAY(&arena, vw_span, store->count + 1);
    size_t near;

    for (size_t i = 0; names && i < store->count; i++)
        names[i] = store->list[i].name;
    near = names ? vw_nearest(name, names, store->count) : SIZE_MAX;
    if (near == SIZE_MAX)
        vw_fail(err, VW_ERR_USAGE, "No pack %.*s is installed; see vsswhy pack list.",
                "パック %.*s はインストールされていません。vsswhy pack list をご覧ください。",
                (int)name.len, name.ptr);
    else
        vw_fail(err, VW_ERR_USAGE, "No pack %.*s is installed; did you mean %s?",
                "パック %.*s はインストールされていません。%s ではありませんか。", (int)name.len,
                name.ptr, names[near].ptr);
    vw_arena_free(&arena);
    return VW_ERR_USAGE;
}

vw_status vw_store_remove(vw_store *store, vw_span name, vw_error *err)
{
    const vw_installed *installed = vw_store_find(store, name);
    size_t at;

    if (!installed)
        return fail_unknown(store, name, err);
    at = (size_t)(installed - store->list);
    memmove(&store->list[at], &store->list[at + 1], (store->count - at - 1) * sizeof *store->list);
    store->count--;
    return write_state(store, err);
}

vw_status vw_store_roll_back(vw_store *store, vw_span name, vw_error *err)
{
    vw_installed *installed = (vw_installed *)vw_store_find(store, name);
    vw_stored now;

    if (!installed)
        return fail_unknown(store, name, err);
    if (!installed->before.version.ptr)
        return vw_fail(
            err, VW_ERR_USAGE,
            "There is no earlier version of %s to go back to; remove it with pack remove.",
            "%s には戻せる以前のバージョンがありません。pack remove で削除できます。",
            installed->name.ptr);
    now = installed->now;
    installed->now = installed->before;
    installed->before = now;
    return write_state(store, err);
}

void vw_store_close(vw_store *store)
{
    vw_lock_give(store->lock);
    vw_arena_free(&store->arena);
    *store = (vw_store){0};
}

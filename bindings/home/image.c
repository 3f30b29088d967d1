#include "image.h"

#include "home.h"
#include "lua/freeze.h"
#include "lua/load.h"
#include "rule/frozen_folder.h"
#include "rule/pack/manifest.h"

#include <stdlib.h>

/* --- reading -------------------------------------------------------------------------------------- */

const vw_frozen *vw_image_load(const vw_store *store, const vw_stored *stored,
                               const vw_frozen_key *key, vw_arena *arena)
{
    vw_span image = vw_store_path(store, stored->file, VW_IMAGE_SUFFIX, arena);
    vw_span zip = vw_store_path(store, stored->file, "", arena);
    const vw_frozen *frozen = image.ptr ? vw_frozen_load(image.ptr, key, arena) : NULL;

    if (!frozen || !zip.ptr || !vw_span_is(frozen->origin, stored->digest) ||
        frozen->pack_count != 1 || frozen->file_count != 1 ||
        !vw_frozen_is_same(&frozen->files[0], zip.ptr))
        return NULL;
    return frozen;
}

bool vw_image_counts(const vw_store *store, const vw_stored *stored)
{
    vw_arena arena = {0};
    vw_frozen_key key;
    bool counts = vw_home_key(&key) && vw_image_load(store, stored, &key, &arena);

    vw_arena_free(&arena);
    return counts;
}

vw_status vw_image_open(const vw_frozen *frozen, const vw_stored *stored, vw_pack_files *files,
                        vw_error *err)
{
    vw_status status = VW_OK;

    for (size_t i = 0; status == VW_OK && i < frozen->member_count; i++)
        status =
            vw_members_add(&files->members, frozen->members[i].name, frozen->members[i].bytes, err);
    return status == VW_OK ? vw_pack_finish(files, stored->file.ptr, err) : status;
}

/* --- making --------------------------------------------------------------------------------------- */

/* What an image tells of its pack. False where the pack has no manifest that holds: it goes without. */
static bool list_members(const vw_pack_files *files, vw_member *list, size_t *count)
{
    static const char *const names[] = {"pack.json", VW_MANIFEST_NAME, VW_SIGNATURE_NAME};
    vw_error why;

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const vw_member *member = vw_members_find(&files->members, vw_span_of(names[i]));

        if (member)
            list[(*count)++] = *member;
    }
    return vw_members_find(&files->members, VW_SPAN(VW_MANIFEST_NAME)) &&
           vw_manifest_check(&files->members, files->name.ptr, &why) == VW_OK;
}

/* The image of a pack in memory; false where one of its rules is refused, which every start has to tell. */
static bool freeze(const vw_pack_files *files, const vw_stored *stored, const char *zip,
                   const vw_frozen_key *key, vw_buf *out)
{
    vw_member members[3];
    vw_frozen_file file = {.name = stored->file};
    vw_frozen about = {
        .files = &file, .file_count = 1, .origin = stored->digest, .members = members};
    vw_rules *rules = NULL;
    vw_error why;
    bool good = list_members(files, members, &about.member_count) &&
                vw_frozen_look(zip, true, &file, &why) == VW_OK &&
                vw_rules_open(&rules, &why) == VW_OK &&
                vw_lua_load_pack(rules, files, VW_TRUST_UNSIGNED, VW_SPAN_NONE, &why) == VW_OK &&
                rules->skipped_count == 0 &&
                vw_lua_freeze_set(rules, files->name.ptr, &about, key, out, &why) == VW_OK;

    vw_rules_close(rules);
    return good;
}

/* From the bytes that were installed, and no others. */
static bool open_zip(const vw_store *store, const vw_stored *stored, vw_pack_files *files)
{
    char digest[VW_DIGEST_BYTES];
    char *bytes;
    size_t len;
    vw_error why;

    if (vw_store_read(store, stored, &bytes, &len, &why) != VW_OK)
        return false;
    vw_store_digest(digest, (vw_span){bytes, len});
    if (!vw_span_is(stored->digest, vw_span_of(digest))) {
        free(bytes);
        return false;
    }
    return vw_pack_open_zip(files, bytes, len, stored->file.ptr, &why) == VW_OK && files->has_about;
}

static void make_image(const vw_store *store, const vw_stored *stored, const vw_frozen_key *key)
{
    vw_arena arena = {0};
    vw_pack_files files = {0};
    vw_buf image = {0};
    vw_span zip = vw_store_path(store, stored->file, "", &arena);
    vw_span path = vw_store_path(store, stored->file, VW_IMAGE_SUFFIX, &arena);

    if (zip.ptr && path.ptr && open_zip(store, stored, &files) &&
        freeze(&files, stored, zip.ptr, key, &image))
        (void)vw_file_put(path.ptr, vw_buf_span(&image), NULL);
    vw_buf_free(&image);
    vw_pack_close(&files);
    vw_arena_free(&arena);
}

void vw_images_renew(const vw_store *store)
{
    vw_frozen_key key;

    if (store->count == 0 || !vw_home_make_key(&key))
        return;
    for (size_t i = 0; i < store->count; i++) {
        const vw_stored *stored = &store->list[i].now;
        vw_arena arena = {0};

        if (!vw_image_load(store, stored, &key, &arena))
            make_image(store, stored, &key);
        vw_arena_free(&arena);
    }
}

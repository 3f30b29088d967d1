#include "installed.h"

#include "home.h"
#include "image.h"
#include "load.h"

#include <stdlib.h>

/* The installed packs in loading. */
typedef struct loading {
    vw_rules *rules;
    const vw_store *store;
    const vw_signers *signers;
    bool require_signed;
    const vw_frozen_key *key; /* of images; NULL where there is none */
} loading;

static vw_status open_pack(const loading *loading, const vw_installed *installed,
                           vw_pack_files *files, vw_error *err)
{
    const vw_stored *stored = &installed->now;
    char digest[VW_DIGEST_BYTES];
    char *bytes;
    size_t len;
    vw_status status = vw_store_read(loading->store, stored, &bytes, &len, err);

    if (status != VW_OK)
        return status;
    vw_store_digest(digest, (vw_span){bytes, len});
    if (vw_span_is(stored->digest, vw_span_of(digest)))
        return vw_pack_open_zip(files, bytes, len, stored->file.ptr, err);
    free(bytes);
    return vw_fail(err, VW_ERR_RULE,
                   "%s: the file is not the one that was installed; install the pack again.",
                   "%s: インストールしたときのファイルと異なります。インストールし直してください。",
                   stored->file.ptr);
}

static vw_status fail_unsigned(const loading *loading, const vw_installed *installed, vw_error *err)
{
    const char *name = installed->name.ptr;

    if (loading->require_signed)
        return vw_fail(err, VW_ERR_RULE, "%s: the pack is unsigned, and --require-signed is given.",
                       "%s: 署名のないパックです (--require-signed が指定されています)。", name);
    return vw_fail(err, VW_ERR_RULE,
                   "%s: the pack is unsigned; if you trust it, install it again with "
                   "--allow-unsigned.",
                   "%s: 署名のないパックです。信頼できる場合は、--allow-unsigned "
                   "を付けてインストールし直してください。",
                   name);
}

/* Whether the pack may run; *trust is then what reports say. */
static vw_status judge(const loading *loading, const vw_installed *installed,
                       const vw_sealing *sealing, vw_trust *trust, vw_error *err)
{
    *trust = sealing->seal == VW_SEAL_SIGNED ? VW_TRUST_SIGNED : VW_TRUST_UNSIGNED;
    if (sealing->seal == VW_SEAL_INVALID) {
        *err = sealing->why;
        return VW_ERR_RULE;
    }
    if (sealing->seal == VW_SEAL_UNSIGNED &&
        (loading->require_signed || !installed->now.unsigned_allowed))
        return fail_unsigned(loading, installed, err);
    return VW_OK;
}

/* A pack that another one needs: as it is loaded or, before its turn, as it is installed. */
typedef struct found {
    vw_span version; /* absent where it is neither */
    bool is_unsigned;
} found;

static found find(const vw_rules *rules, const vw_store *store, vw_span name)
{
    const vw_installed *installed = vw_store_find(store, name);

    for (size_t i = 0; i < rules->pack_count; i++)
        if (vw_span_is(rules->packs[i].name, name))
            return (found){rules->packs[i].version, rules->packs[i].trust == VW_TRUST_UNSIGNED};
    return installed ? (found){installed->now.version, installed->now.unsigned_allowed}
                     : (found){VW_SPAN_NONE, false};
}

vw_status vw_installed_requires(const vw_rules *rules, const vw_store *store,
                                const vw_pack_files *files, bool is_signed, vw_error *why)
{
    for (size_t i = 0; i < files->about.require_count; i++) {
        const vw_requirement *need = &files->about.requires[i];
        found found = find(rules, store, need->name);
        vw_version version;

        if (!found.version.ptr || !vw_version_read(found.version, &version) ||
            !vw_range_holds(need->range, &version))
            return vw_fail(why, VW_ERR_RULE, "%s: it needs the pack %s %s; install that first.",
                           "%s: パック %s %s が必要です。先にインストールしてください。",
                           files->name.ptr, need->name.ptr, need->range.ptr);
        if (is_signed && found.is_unsigned)
            return vw_fail(why, VW_ERR_RULE,
                           "%s: it is signed, but the pack %s that it needs is not; install a "
                           "signed one.",
                           "%s: 署名されたパックですが、必要なパック %s に署名がありません。署名さ"
                           "れたものをインストールしてください。",
                           files->name.ptr, need->name.ptr);
    }
    return VW_OK;
}

/* How the seal of a pack is verified: with all of its files, or by what an image has of them. */
typedef vw_status (*verify_fn)(const vw_pack_files *files, const vw_signers *signers, vw_time now,
                               vw_sealing *out, vw_error *err);

/* Judges a pack; where it must not run, it is skipped and *runs is false. */
static vw_status admit(const loading *loading, const vw_installed *installed,
                       const vw_pack_files *files, verify_fn verify, vw_sealing *sealing,
                       vw_trust *trust, bool *runs, vw_error *err)
{
    vw_error why;
    vw_status status = verify(files, loading->signers, vw_clock_utc_us(), sealing, err);

    if (status != VW_OK)
        return status;
    *runs = judge(loading, installed, sealing, trust, &why) == VW_OK &&
            vw_installed_requires(loading->rules, loading->store, files,
                                  sealing->seal == VW_SEAL_SIGNED, &why) == VW_OK;
    if (!*runs && vw_rules_skip(loading->rules, installed->now.file, &why) != VW_OK)
        return vw_fail_memory(err);
    return VW_OK;
}

/* --- from the zip --------------------------------------------------------------------------------- */

static vw_status load_checked(const loading *loading, const vw_installed *installed,
                              const vw_pack_files *files, vw_error *err)
{
    vw_sealing sealing;
    vw_trust trust;
    bool runs;
    vw_status status =
        admit(loading, installed, files, vw_pack_verify, &sealing, &trust, &runs, err);

    return status == VW_OK && runs
               ? vw_lua_load_pack(loading->rules, files, trust, sealing.signer, err)
               : status;
}

static vw_status load_zip(const loading *loading, const vw_installed *installed, vw_error *err)
{
    vw_pack_files files = {0};
    vw_error why;
    vw_status status = open_pack(loading, installed, &files, &why);

    if (status == VW_ERR_MEMORY)
        *err = why;
    else if (status != VW_OK)
        status = vw_rules_skip(loading->rules, installed->now.file, &why);
    else
        status = load_checked(loading, installed, &files, err);
    vw_pack_close(&files);
    return status;
}

/* --- from the image ------------------------------------------------------------------------------- */

static bool is_loaded(const vw_rules *rules, vw_span name)
{
    for (size_t i = 0; i < rules->pack_count; i++)
        if (vw_span_is(rules->packs[i].name, name))
            return true;
    return false;
}

static vw_status add_image(const loading *loading, const vw_installed *installed,
                           const vw_frozen *frozen, vw_arena *arena, vw_error *err)
{
    vw_pack_files files = {0};
    vw_sealing sealing;
    vw_trust trust;
    bool runs = false;
    vw_status status = vw_image_open(frozen, &installed->now, &files, err);

    if (status == VW_OK)
        status =
            admit(loading, installed, &files, vw_pack_verify_seal, &sealing, &trust, &runs, err);
    if (status == VW_OK && runs)
        status = vw_frozen_add(loading->rules, frozen, arena, installed->now.file.ptr, trust,
                               sealing.signer, err);
    vw_pack_close(&files);
    return status;
}

/* A name that is taken is told by who loads the zip. */
static vw_status load_one(const loading *loading, const vw_installed *installed, vw_error *err)
{
    vw_arena arena = {0};
    const vw_frozen *frozen =
        loading->key ? vw_image_load(loading->store, &installed->now, loading->key, &arena) : NULL;
    vw_status status = frozen && !is_loaded(loading->rules, frozen->packs[0].name)
                           ? add_image(loading, installed, frozen, &arena, err)
                           : load_zip(loading, installed, err);

    vw_arena_free(&arena);
    return status;
}

vw_status vw_installed_load(vw_rules *rules, bool require_signed, vw_span but, vw_error *err)
{
    vw_store store;
    vw_signers signers = {0};
    vw_frozen_key key;
    loading loading = {rules, &store, &signers, require_signed, NULL};
    vw_status status = vw_store_open(&store, false, err);

    if (status == VW_OK && store.count)
        status = vw_home_signers(&signers, NULL, err);
    if (status == VW_OK && store.count && vw_home_key(&key))
        loading.key = &key;
    for (size_t i = 0; status == VW_OK && i < store.count; i++)
        if (!but.ptr || !vw_span_is(store.list[i].name, but))
            status = load_one(&loading, &store.list[i], err);
    vw_signers_free(&signers);
    vw_store_close(&store);
    return status;
}

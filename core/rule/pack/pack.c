#include "rule/pack/pack.h"

#include "rule/pack/key.h"
#include "rule/pack/manifest.h"
#include "rule/pack/signature.h"
#include "rule/pack/zip.h"

#include <sodium.h>
#include <stdlib.h>

/* --- opening -------------------------------------------------------------------------------------- */

static vw_status keep_name(vw_pack_files *files, const char *name, vw_error *err)
{
    files->name = vw_arena_copy(&files->members.arena, vw_span_of(name));
    return files->name.ptr ? VW_OK : vw_fail_memory(err);
}

static vw_status read_about(vw_pack_files *files, vw_error *err)
{
    const vw_member *member = vw_members_find(&files->members, VW_SPAN("pack.json"));
    vw_buf place = {0};
    vw_status status;

    if (!member)
        return VW_OK;
    files->has_about = true;
    vw_buf_add(&place, files->name);
    vw_buf_text(&place, "/pack.json");
    status = place.failed ? vw_fail_memory(err)
                          : vw_about_read(&files->about, member->bytes, &files->members.arena,
                                          place.ptr, err);
    vw_buf_free(&place);
    return status;
}

vw_status vw_pack_open_zip(vw_pack_files *files, char *bytes, size_t len, const char *name,
                           vw_error *err)
{
    vw_status status;

    files->bytes = bytes;
    status = keep_name(files, name, err);
    if (status == VW_OK)
        status = vw_zip_read(&files->members, (vw_span){bytes, len}, name, err);
    return status == VW_OK ? read_about(files, err) : status;
}

vw_status vw_pack_finish(vw_pack_files *files, const char *name, vw_error *err)
{
    vw_status status = keep_name(files, name, err);

    if (status == VW_OK)
        status = vw_members_seal(&files->members, err);
    return status == VW_OK ? read_about(files, err) : status;
}

void vw_pack_close(vw_pack_files *files)
{
    vw_members_free(&files->members);
    free(files->bytes);
    *files = (vw_pack_files){0};
}

/* --- verifying ------------------------------------------------------------------------------------ */

/* Why a key is not trusted, by vw_trusted. The first takes the key, the others the signer. */
static const struct {
    const char *en, *ja;
} untrusted[] = {
    [VW_TRUSTED_UNKNOWN] = {"%s: it is signed with the key %.*s, which is in no allowed_signers "
                            "file; ask who signed it and add the key.",
                            "%s: allowed_signers "
                            "にない鍵 %.*s で署名されています。署名者に確認し、鍵を追加してくださ"
                            "い。"},
    [VW_TRUSTED_REVOKED] = {"%s: it is signed with the key %.*s, which is revoked; ask for a pack "
                            "with another signature.",
                            "%s: 失効した鍵 %.*s で署名されています。別の鍵で署名されたパックを入"
                            "手してください。"},
    [VW_TRUSTED_NAMESPACE] = {"%s: the key %.*s may not sign rule packs (namespaces in "
                              "allowed_signers).",
                              "%s: 鍵 %.*s はルールパックの署名に使えません (allowed_signers の "
                              "namespaces)。"},
    [VW_TRUSTED_EARLY] =
        {"%s: the key %.*s is not valid yet (valid-after in allowed_signers).",
         "%s: 鍵 %.*s はまだ有効ではありません (allowed_signers の valid-after)。"},
    [VW_TRUSTED_EXPIRED] = {"%s: the key %.*s has expired (valid-before in allowed_signers).",
                            "%s: 鍵 %.*s は有効期限が切れています (allowed_signers の "
                            "valid-before)。"},
};

static vw_status fail_trust(const vw_pack_files *files, vw_trusted worth, vw_span key,
                            vw_error *why)
{
    char print[VW_FINGERPRINT_BYTES];

    vw_key_fingerprint(print, key);
    return vw_fail(why, VW_ERR_RULE, untrusted[worth].en, untrusted[worth].ja, files->name.ptr,
                   (int)strlen(print), print);
}

static vw_status check_signature(const vw_pack_files *files, vw_span text, vw_span manifest,
                                 const vw_signers *signers, vw_time now, vw_sealing *out)
{
    const char *name = files->name.ptr;
    const vw_signer *signer;
    vw_signature signature;
    vw_arena arena = {0};
    vw_trusted worth;
    vw_status status = vw_signature_read(&signature, text, &arena, name, &out->why);

    if (status == VW_OK && !vw_span_is(signature.name_space, VW_SPAN(VW_PACK_NAMESPACE)))
        status = vw_fail(&out->why, VW_ERR_RULE,
                         "%s: its signature was made for something else (namespace other than "
                         "rulepack@vsswhy); run pack sign again.",
                         "%s: 別の用途の署名です (namespace が rulepack@vsswhy ではありません)。"
                         "pack sign をやり直してください。",
                         name);
    if (status == VW_OK && !vw_signature_holds(&signature, manifest))
        status = vw_fail(&out->why, VW_ERR_RULE,
                         "%s: its signature does not belong to its MANIFEST.sha256.",
                         "%s: 署名が MANIFEST.sha256 と一致しません。", name);
    if (status == VW_OK) {
        worth = vw_signers_trust(signers, signature.key, signature.name_space, now, &signer);
        if (worth != VW_TRUSTED)
            status = fail_trust(files, worth, signature.key, &out->why);
        else
            out->signer = signer->principals, out->line = signer->line;
    }
    vw_arena_free(&arena);
    return status;
}

static vw_status verify(const vw_pack_files *files, bool whole, const vw_signers *signers,
                        vw_time now, vw_sealing *out, vw_error *err)
{
    const vw_member *manifest = vw_members_find(&files->members, VW_SPAN(VW_MANIFEST_NAME));
    const vw_member *signature = vw_members_find(&files->members, VW_SPAN(VW_SIGNATURE_NAME));
    vw_status status = VW_OK;

    *out = (vw_sealing){.seal = signature ? VW_SEAL_SIGNED : VW_SEAL_UNSIGNED};
    if (sodium_init() < 0)
        return vw_fail_memory(err);
    if (whole && (manifest || signature))
        status = vw_manifest_check(&files->members, files->name.ptr, &out->why);
    if (status == VW_OK && signature)
        status = check_signature(files, signature->bytes, manifest ? manifest->bytes : VW_SPAN_NONE,
                                 signers, now, out);
    if (status == VW_ERR_MEMORY)
        return vw_fail_memory(err);
    if (status != VW_OK)
        out->seal = VW_SEAL_INVALID;
    return VW_OK;
}

vw_status vw_pack_verify(const vw_pack_files *files, const vw_signers *signers, vw_time now,
                         vw_sealing *out, vw_error *err)
{
    return verify(files, true, signers, now, out, err);
}

vw_status vw_pack_verify_seal(const vw_pack_files *files, const vw_signers *signers, vw_time now,
                              vw_sealing *out, vw_error *err)
{
    return verify(files, false, signers, now, out, err);
}

#include "pack.h"

#include "home.h"
#include "load.h"
#include "report/page.h"
#include "rule/pack/manifest.h"
#include "rule/pack/zip.h"

vw_status given_open(given *given, const char *path, vw_error *err)
{
    vw_status status = vw_pack_open(&given->files, path, err);

    if (status == VW_OK && !given->files.has_about)
        status =
            vw_fail(err, VW_ERR_RULE,
                    "%s: there is no pack.json; vsswhy pack new shows what belongs in it.",
                    "%s: pack.json がありません。vsswhy pack new で書式を確認できます。", path);
    return status;
}

vw_status given_verify(given *given, const char *more, vw_error *err)
{
    vw_status status = vw_home_signers(&given->signers, more, err);

    return status == VW_OK ? vw_pack_verify(&given->files, &given->signers, vw_clock_utc_us(),
                                            &given->sealing, err)
                           : status;
}

vw_status given_judge(const given *given, bool allow_unsigned, vw_error *err)
{
    const vw_sealing *sealing = &given->sealing;

    if (sealing->seal == VW_SEAL_INVALID) {
        *err = sealing->why;
        return err->status;
    }
    if (sealing->seal == VW_SEAL_SIGNED || allow_unsigned)
        return VW_OK;
    return vw_fail(err, VW_ERR_RULE,
                   "%s: the pack is unsigned; ask for a signed one or add --allow-unsigned.",
                   "%s: 署名のないパックです。署名されたものを入手するか、--allow-unsigned "
                   "を付けてください。",
                   given->files.name.ptr);
}

vw_status given_installed(given *given, const vw_store *store, vw_span name, vw_error *err)
{
    const vw_installed *installed = vw_store_find(store, name);
    char *bytes;
    size_t len;
    vw_status status = vw_store_read(store, &installed->now, &bytes, &len, err);

    return status == VW_OK
               ? vw_pack_open_zip(&given->files, bytes, len, installed->now.file.ptr, err)
               : status;
}

void given_close(given *given)
{
    vw_pack_close(&given->files);
    vw_signers_free(&given->signers);
}

/* --- its zip -------------------------------------------------------------------------------------- */

static bool is_seal(const vw_member *member)
{
    return vw_span_is(member->name, VW_SPAN(VW_MANIFEST_NAME)) ||
           vw_span_is(member->name, VW_SPAN(VW_SIGNATURE_NAME));
}

vw_status given_seal(const given *given, vw_span manifest, vw_span signature, vw_buf *out,
                     vw_error *err)
{
    const vw_members *from = &given->files.members;
    vw_members members = {0};
    vw_status status = vw_members_add(&members, VW_SPAN(VW_MANIFEST_NAME), manifest, err);

    if (status == VW_OK && signature.ptr)
        status = vw_members_add(&members, VW_SPAN(VW_SIGNATURE_NAME), signature, err);
    for (size_t i = 0; status == VW_OK && i < from->count; i++)
        if (!is_seal(&from->list[i]))
            status = vw_members_add(&members, from->list[i].name, from->list[i].bytes, err);
    if (status == VW_OK)
        status = vw_members_seal(&members, err);
    if (status == VW_OK)
        status = vw_zip_write(&members, out, err);
    vw_members_free(&members);
    return status;
}

vw_status given_zip(const given *given, vw_buf *out, bool *signed_too, vw_error *err)
{
    const vw_members *from = &given->files.members;
    const vw_member *old = vw_members_find(from, VW_SPAN(VW_MANIFEST_NAME));
    const vw_member *seal = vw_members_find(from, VW_SPAN(VW_SIGNATURE_NAME));
    vw_buf manifest = {0};
    vw_status status = vw_manifest_write(from, &manifest, err);

    *signed_too = old && seal && vw_span_is(old->bytes, vw_buf_span(&manifest));
    if (status == VW_OK)
        status = given_seal(given, vw_buf_span(&manifest), *signed_too ? seal->bytes : VW_SPAN_NONE,
                            out, err);
    vw_buf_free(&manifest);
    return status;
}

/* --- its rules ------------------------------------------------------------------------------------ */

vw_status given_rules(const given *given, vw_rules **out, vw_error *err)
{
    vw_status status = vw_rules_open(out, err);

    if (status == VW_OK)
        status = vw_lua_load_pack(*out, &given->files, VW_TRUST_UNSIGNED, VW_SPAN_NONE, err);
    return status == VW_OK ? vw_rules_freeze(*out, err) : status;
}

bool print_refused(const vw_rules *rules, vw_lang lang)
{
    for (size_t i = 0; i < rules->skipped_count; i++)
        complain(&rules->skipped[i].why, lang);
    return rules->skipped_count > 0;
}

void put_seal(vw_buf *out, const vw_sealing *sealing, vw_lang lang)
{
    static const char *const words[][VW_LANG_COUNT] = {
        [VW_SEAL_UNSIGNED] = {"unsigned", "署名なし"},
        [VW_SEAL_SIGNED] = {"signed by ", "署名者: "},
        [VW_SEAL_INVALID] = {"invalid", "無効"},
    };

    vw_buf_text(out, words[sealing->seal][lang]);
    if (sealing->seal == VW_SEAL_SIGNED)
        vw_show(out, sealing->signer);
}

#include "pack.h"

#include "base/ascii.h"
#include "base/host.h"
#include "base/os.h"
#include "rule/pack/key.h"
#include "rule/pack/manifest.h"
#include "rule/pack/signature.h"

#include <stdlib.h>

/* Bytes of a key or signature; an RSA key of 16384 bits has under 13 KiB. */
enum { KEY_BYTES_MAX = 64 * 1024 };

/* A pack in signing. */
typedef struct signing {
    const options *options;
    given given;
    bool folder;
    vw_arena arena;
    vw_buf manifest;
    vw_buf aside; /* path of the file that is signed, beside the pack */
    vw_span signature;
} signing;

/* --- the key -------------------------------------------------------------------------------------- */

static vw_status fail_key(vw_span type, const char *path, vw_error *err)
{
    return vw_fail(err, VW_ERR_USAGE,
                   "--key %s: a key of type %.*s cannot sign packs; make one with ssh-keygen -t "
                   "ed25519.",
                   "--key %s: 種類が %.*s の鍵ではパックに署名できません。ssh-keygen -t ed25519 "
                   "で鍵を作成してください。",
                   path, (int)type.len, type.ptr);
}

/* The kind of a key stands in its public half, at its path or beside it; where that is not there, the signature tells. */
static vw_status check_key(const signing *signing, vw_error *err)
{
    const char *path = signing->options->key;
    vw_buf half = {0};
    char *bytes = NULL;
    size_t len = 0;
    vw_span type = VW_SPAN_NONE;
    vw_status status = VW_OK;

    vw_buf_text(&half, path);
    if (!vw_ends(vw_span_of(path), VW_SPAN(".pub")))
        vw_buf_text(&half, ".pub");
    if (half.failed)
        status = vw_fail_memory(err);
    else if (vw_path_kind_of(path) == VW_PATH_MISSING)
        status = vw_fail(err, VW_ERR_USAGE, "--key %s: there is no such file.",
                         "--key %s: ファイルがありません。", path);
    else if (vw_path_kind_of(half.ptr) == VW_PATH_FILE)
        status = vw_file_whole(half.ptr, KEY_BYTES_MAX, &bytes, &len, err);
    if (status == VW_OK && bytes) {
        type =
            vw_span_cut((vw_span){bytes, len}, 0, vw_find((vw_span){bytes, len}, VW_SPAN(" "), 0));
        if (vw_key_type_is_any(type) && !vw_key_type_is_known(type))
            status = fail_key(type, path, err);
    }
    free(bytes);
    vw_buf_free(&half);
    return status;
}

/* --- signing -------------------------------------------------------------------------------------- */

static vw_status run_ssh_keygen(const signing *signing, vw_error *err)
{
    const char *words[] = {"ssh-keygen",
                           "-q",
                           "-Y",
                           "sign",
                           "-n",
                           VW_PACK_NAMESPACE,
                           "-f",
                           signing->options->key,
                           signing->aside.ptr,
                           NULL};
    int code = vw_host_run(words);

    if (code == 0)
        return VW_OK;
    if (code == 127 || code == -1)
        return vw_fail(err, VW_ERR_USAGE, "ssh-keygen cannot be run; install OpenSSH.",
                       "ssh-keygen を実行できません。OpenSSH をインストールしてください。");
    return vw_fail(err, VW_ERR_USAGE,
                   "--key %s: ssh-keygen made no signature; its message stands above.",
                   "--key %s: ssh-keygen で署名できませんでした。上のメッセージをご覧ください。",
                   signing->options->key);
}

/* What was made is verified before anything is changed. */
static vw_status take_signature(signing *signing, const char *path, vw_error *err)
{
    vw_signature signature;
    char *bytes;
    size_t len;
    vw_status status = vw_file_whole(path, KEY_BYTES_MAX, &bytes, &len, err);

    if (status != VW_OK)
        return status;
    signing->signature = vw_arena_copy(&signing->arena, (vw_span){bytes, len});
    free(bytes);
    if (!signing->signature.ptr)
        return vw_fail_memory(err);
    status = vw_signature_read(&signature, signing->signature, &signing->arena,
                               signing->options->key, err);
    if (status == VW_OK && (!vw_span_is(signature.name_space, VW_SPAN(VW_PACK_NAMESPACE)) ||
                            !vw_signature_holds(&signature, vw_buf_span(&signing->manifest))))
        status = vw_fail(err, VW_ERR_RULE, "%s: the signature that ssh-keygen made does not hold.",
                         "%s: ssh-keygen が作成した署名を検証できませんでした。", path);
    return status;
}

static vw_status make_signature(signing *signing, vw_error *err)
{
    vw_buf made = {0};
    vw_status status;

    vw_buf_text(&signing->aside, signing->given.files.name.ptr);
    vw_buf_text(&signing->aside, signing->folder ? "/.signing" : ".signing");
    vw_buf_text(&made, signing->aside.ptr);
    vw_buf_text(&made, ".sig");
    status =
        signing->aside.failed || made.failed ? vw_fail_memory(err) : vw_file_remove(made.ptr, err);
    if (status == VW_OK)
        status = vw_file_put(signing->aside.ptr, vw_buf_span(&signing->manifest), err);
    if (status == VW_OK)
        status = run_ssh_keygen(signing, err);
    if (status == VW_OK)
        status = take_signature(signing, made.ptr, err);
    if (!signing->aside.failed && !made.failed) {
        (void)vw_file_remove(signing->aside.ptr, NULL);
        (void)vw_file_remove(made.ptr, NULL);
    }
    vw_buf_free(&made);
    return status;
}

/* --- keeping it ----------------------------------------------------------------------------------- */

static vw_status put_in(const char *folder, const char *name, vw_span bytes, vw_error *err)
{
    vw_buf path = {0};
    vw_status status;

    vw_buf_text(&path, folder);
    vw_buf_text(&path, "/");
    vw_buf_text(&path, name);
    status = path.failed ? vw_fail_memory(err) : vw_file_put(path.ptr, bytes, err);
    vw_buf_free(&path);
    return status;
}

static vw_status put_zip(signing *signing, vw_error *err)
{
    vw_buf zip = {0};
    vw_status status =
        given_seal(&signing->given, vw_buf_span(&signing->manifest), signing->signature, &zip, err);

    if (status == VW_OK)
        status = vw_file_put(signing->given.files.name.ptr, vw_buf_span(&zip), err);
    vw_buf_free(&zip);
    return status;
}

static vw_status put_folder(signing *signing, vw_error *err)
{
    const char *folder = signing->given.files.name.ptr;
    vw_status status = put_in(folder, VW_MANIFEST_NAME, vw_buf_span(&signing->manifest), err);

    return status == VW_OK ? put_in(folder, VW_SIGNATURE_NAME, signing->signature, err) : status;
}

/* --- the command ---------------------------------------------------------------------------------- */

static void print_signed(signing *signing)
{
    vw_signature signature;
    char print[VW_FINGERPRINT_BYTES];
    const vw_about *about = &signing->given.files.about;

    if (vw_signature_read(&signature, signing->signature, &signing->arena, "", NULL) != VW_OK)
        return;
    vw_key_fingerprint(print, signature.key);
    printf(signing->options->lang == VW_LANG_JA ? "%s %s に署名しました (%s)。\n鍵: %s\n"
                                                : "%s %s is signed (%s).\nKey: %s\n",
           about->name.ptr, about->version_text.ptr, signing->given.files.name.ptr, print);
}

static vw_status sign(signing *signing, vw_error *err)
{
    const char *path = signing->options->arguments[0];
    vw_status status;

    if (!signing->options->key)
        return vw_fail(err, VW_ERR_USAGE, "Name your SSH key: --key ~/.ssh/id_ed25519.",
                       "SSH 鍵を指定してください: --key ~/.ssh/id_ed25519");
    signing->folder = vw_path_kind_of(path) == VW_PATH_FOLDER;
    status = given_open(&signing->given, path, err);
    if (status == VW_OK)
        status = check_key(signing, err);
    if (status == VW_OK)
        status = vw_manifest_write(&signing->given.files.members, &signing->manifest, err);
    if (status == VW_OK)
        status = make_signature(signing, err);
    if (status == VW_OK)
        status = signing->folder ? put_folder(signing, err) : put_zip(signing, err);
    return status;
}

int pack_sign(const options *options)
{
    signing signing = {.options = options};
    vw_error err;
    int code = EXIT_GOOD;

    if (sign(&signing, &err) == VW_OK)
        print_signed(&signing);
    else
        code = complain_of_pack(&err, options->lang);
    given_close(&signing.given);
    vw_buf_free(&signing.manifest);
    vw_buf_free(&signing.aside);
    vw_arena_free(&signing.arena);
    return code;
}

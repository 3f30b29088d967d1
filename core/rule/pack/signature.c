#include "rule/pack/signature.h"

#include "base/ascii.h"
#include "rule/pack/key.h"
#include "rule/pack/wire.h"

#include <sodium.h>

#define MAGIC "SSHSIG"

static const char begin_line[] = "-----BEGIN SSH SIGNATURE-----\n";
static const char end_line[] = "-----END SSH SIGNATURE-----\n";

enum { VERSION = 1, HASH_BYTES_MAX = crypto_hash_sha512_BYTES };

static vw_status fail_form(const char *name, vw_error *err)
{
    return vw_fail(err, VW_ERR_RULE,
                   "%s: MANIFEST.sha256.sig is no signature of ssh-keygen; run pack sign again.",
                   "%s: MANIFEST.sha256.sig は ssh-keygen の署名ではありません。pack sign "
                   "をやり直してください。",
                   name);
}

/* The base64 between the two lines; absent where anything else stands around them. */
static vw_span unarmoured(vw_span text)
{
    size_t begin = sizeof begin_line - 1, end;

    if (!vw_starts(text, VW_SPAN(begin_line)))
        return VW_SPAN_NONE;
    end = vw_find(text, VW_SPAN(end_line), begin);
    if (end == SIZE_MAX || end + sizeof end_line - 1 != text.len)
        return VW_SPAN_NONE;
    return vw_span_cut(text, begin, end);
}

static bool take_apart(vw_span blob, vw_signature *out)
{
    uint32_t version;

    if (!vw_starts(blob, VW_SPAN(MAGIC)))
        return false;
    blob = vw_span_from(blob, sizeof MAGIC - 1);
    return vw_wire_take_number(&blob, &version) && version == VERSION &&
           vw_wire_take_string(&blob, &out->key) && vw_wire_take_string(&blob, &out->name_space) &&
           vw_wire_take_string(&blob, &out->reserved) && vw_wire_take_string(&blob, &out->hash) &&
           vw_wire_take_string(&blob, &out->bytes) && blob.len == 0;
}

/* The name of a key type as it may stand in a message. */
static vw_span shown(vw_span type)
{
    enum { SHOWN_MAX = 64 };
    size_t len = 0;

    while (len < type.len && len < SHOWN_MAX && type.ptr[len] > ' ' && type.ptr[len] < 0x7f)
        len++;
    return vw_span_cut(type, 0, len);
}

vw_status vw_signature_read(vw_signature *out, vw_span text, vw_arena *arena, const char *name,
                            vw_error *err)
{
    vw_span base64 = unarmoured(text);
    vw_span blob = base64.ptr ? vw_base64_read(arena, base64) : VW_SPAN_NONE;
    vw_span type;

    if (!blob.ptr || !take_apart(blob, out))
        return fail_form(name, err);
    type = shown(vw_key_type(out->key));
    if (!vw_key_type_is_known(vw_key_type(out->key)))
        return vw_fail(err, VW_ERR_RULE,
                       "%s: it is signed with a key of type %.*s; only ssh-ed25519 and "
                       "sk-ssh-ed25519 are supported.",
                       "%s: 種類が %.*s の鍵で署名されています。対応しているのは ssh-ed25519 と "
                       "sk-ssh-ed25519 だけです。",
                       name, (int)type.len, type.ptr ? type.ptr : "");
    return VW_OK;
}

/* Hashes the message as the signature says; 0 for a hash that is not supported. */
static size_t hash_message(unsigned char out[HASH_BYTES_MAX], vw_span kind, vw_span message)
{
    const unsigned char *bytes = (const unsigned char *)(message.len ? message.ptr : "");

    if (vw_span_is(kind, VW_SPAN("sha256"))) {
        crypto_hash_sha256(out, bytes, message.len);
        return crypto_hash_sha256_BYTES;
    }
    if (vw_span_is(kind, VW_SPAN("sha512"))) {
        crypto_hash_sha512(out, bytes, message.len);
        return crypto_hash_sha512_BYTES;
    }
    return 0;
}

bool vw_signature_holds(const vw_signature *signature, vw_span message)
{
    unsigned char hash[HASH_BYTES_MAX];
    size_t bytes = hash_message(hash, signature->hash, message);
    vw_buf signed_text = {0};
    bool holds;

    if (bytes == 0)
        return false;
    vw_buf_text(&signed_text, MAGIC);
    vw_wire_put_string(&signed_text, signature->name_space);
    vw_wire_put_string(&signed_text, signature->reserved);
    vw_wire_put_string(&signed_text, signature->hash);
    vw_wire_put_string(&signed_text, (vw_span){(char *)hash, bytes});
    holds = !signed_text.failed &&
            vw_key_verifies(signature->key, signature->bytes, vw_buf_span(&signed_text));
    vw_buf_free(&signed_text);
    return holds;
}

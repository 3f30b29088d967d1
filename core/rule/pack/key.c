#include "rule/pack/key.h"

#include "base/ascii.h"
#include "rule/pack/wire.h"

#include <sodium.h>

#define ED25519 "ssh-ed25519"
#define SK_ED25519 "sk-ssh-ed25519@openssh.com"

/* Beginnings of the names of OpenSSH's key types. */
static const char *const type_starts[] = {"ssh-", "ecdsa-", "sk-"};

/* A public key in its parts. `application` is that of a security key, else absent. */
typedef struct parts {
    vw_span type, point, application;
} parts;

bool vw_key_type_is_known(vw_span type)
{
    return vw_span_is(type, VW_SPAN(ED25519)) || vw_span_is(type, VW_SPAN(SK_ED25519));
}

bool vw_key_type_is_any(vw_span word)
{
    for (size_t i = 0; i < sizeof type_starts / sizeof *type_starts; i++)
        if (vw_starts(word, vw_span_of(type_starts[i])))
            return true;
    return false;
}

static bool take_apart(vw_span key, parts *out)
{
    *out = (parts){.application = VW_SPAN_NONE};
    if (!vw_wire_take_string(&key, &out->type) || !vw_key_type_is_known(out->type) ||
        !vw_wire_take_string(&key, &out->point) || out->point.len != crypto_sign_PUBLICKEYBYTES)
        return false;
    if (vw_span_is(out->type, VW_SPAN(SK_ED25519)) && !vw_wire_take_string(&key, &out->application))
        return false;
    return key.len == 0;
}

vw_span vw_key_read(vw_arena *arena, vw_span type, vw_span base64)
{
    vw_span key = vw_base64_read(arena, base64);
    parts parts;

    if (!key.ptr || !take_apart(key, &parts) || !vw_span_is(parts.type, type))
        return VW_SPAN_NONE;
    return key;
}

vw_span vw_key_type(vw_span key)
{
    vw_span type;

    return vw_wire_take_string(&key, &type) ? type : VW_SPAN_NONE;
}

void vw_key_fingerprint(char out[VW_FINGERPRINT_BYTES], vw_span key)
{
    unsigned char hash[crypto_hash_sha256_BYTES];

    crypto_hash_sha256(hash, (const unsigned char *)key.ptr, key.len);
    memcpy(out, "SHA256:", 7);
    sodium_bin2base64(out + 7, VW_FINGERPRINT_BYTES - 7, hash, sizeof hash,
                      sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
}

/* What a security key signs: the hash of its application, its flags and counter, and the message's hash. */
typedef struct sk_signed {
    unsigned char application[crypto_hash_sha256_BYTES];
    unsigned char tail[5];
    unsigned char message[crypto_hash_sha256_BYTES];
} sk_signed;

static bool verifies(vw_span point, vw_span signature, const unsigned char *message, size_t bytes)
{
    return signature.len == crypto_sign_BYTES &&
           crypto_sign_verify_detached((const unsigned char *)signature.ptr, message, bytes,
                                       (const unsigned char *)point.ptr) == 0;
}

bool vw_key_verifies(vw_span key, vw_span signature, vw_span message)
{
    parts parts;
    vw_span type, bytes;
    sk_signed sk;

    _Static_assert(sizeof(sk_signed) == 2 * crypto_hash_sha256_BYTES + 5, "no padding");
    if (!take_apart(key, &parts) || !vw_wire_take_string(&signature, &type) ||
        !vw_span_is(type, parts.type) || !vw_wire_take_string(&signature, &bytes))
        return false;
    if (!parts.application.ptr)
        return signature.len == 0 &&
               verifies(parts.point, bytes, (const unsigned char *)message.ptr, message.len);
    if (signature.len != sizeof sk.tail)
        return false;
    crypto_hash_sha256(sk.application, (const unsigned char *)parts.application.ptr,
                       parts.application.len);
    memcpy(sk.tail, signature.ptr, sizeof sk.tail);
    crypto_hash_sha256(sk.message, (const unsigned char *)message.ptr, message.len);
    return verifies(parts.point, bytes, (const unsigned char *)&sk, sizeof sk);
}

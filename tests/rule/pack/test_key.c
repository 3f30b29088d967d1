#include "../../support.h"

#include <sodium.h>

#include "rule/pack/key.h"
#include "rule/pack/wire.h"

/* A key pair, its public half as OpenSSH writes it. `application` is NULL unless in a security key. */
typedef struct pair {
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    vw_buf key;
} pair;

static void put_text(vw_buf *out, const char *text)
{
    vw_wire_put_string(out, vw_span_of(text));
}

static pair pair_of(const char *type, const char *application)
{
    unsigned char point[crypto_sign_PUBLICKEYBYTES];
    pair pair = {.key = {0}};

    crypto_sign_keypair(point, pair.secret);
    put_text(&pair.key, type);
    vw_wire_put_string(&pair.key, (vw_span){(char *)point, sizeof point});
    if (application)
        put_text(&pair.key, application);
    return pair;
}

/* A signature in wire format over `bytes`, with `tail` behind it. */
static vw_buf sign(const pair *pair, const char *type, vw_span bytes, vw_span tail)
{
    unsigned char signature[crypto_sign_BYTES];
    vw_buf out = {0};

    crypto_sign_detached(signature, NULL, (const unsigned char *)bytes.ptr, bytes.len,
                         pair->secret);
    put_text(&out, type);
    vw_wire_put_string(&out, (vw_span){(char *)signature, sizeof signature});
    vw_buf_add(&out, tail);
    return out;
}

static void test_key__verifies_a_signature_of_its_own(void **state)
{
    pair pair = pair_of("ssh-ed25519", NULL);
    vw_buf signature = sign(&pair, "ssh-ed25519", VW_SPAN("message"), VW_SPAN(""));

    (void)state;
    assert_true(
        vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&signature), VW_SPAN("message")));
    assert_false(
        vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&signature), VW_SPAN("messagf")));
    vw_buf_free(&signature);
    vw_buf_free(&pair.key);
}

static void test_key__refuses_a_signature_of_another_key(void **state)
{
    pair one = pair_of("ssh-ed25519", NULL), two = pair_of("ssh-ed25519", NULL);
    vw_buf signature = sign(&one, "ssh-ed25519", VW_SPAN("message"), VW_SPAN(""));

    (void)state;
    assert_false(
        vw_key_verifies(vw_buf_span(&two.key), vw_buf_span(&signature), VW_SPAN("message")));
    vw_buf_free(&signature);
    vw_buf_free(&one.key);
    vw_buf_free(&two.key);
}

static void test_key__refuses_what_stands_behind_a_signature(void **state)
{
    pair pair = pair_of("ssh-ed25519", NULL);
    vw_buf signature = sign(&pair, "ssh-ed25519", VW_SPAN("message"), VW_SPAN("x"));

    (void)state;
    assert_false(
        vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&signature), VW_SPAN("message")));
    vw_buf_free(&signature);
    vw_buf_free(&pair.key);
}

/* What a security key signs, as OpenSSH's PROTOCOL.u2f has it. */
static vw_buf sk_message(const char *application, vw_span tail, vw_span message)
{
    unsigned char hash[crypto_hash_sha256_BYTES];
    vw_buf out = {0};

    crypto_hash_sha256(hash, (const unsigned char *)application, strlen(application));
    vw_buf_add(&out, (vw_span){(char *)hash, sizeof hash});
    vw_buf_add(&out, tail);
    crypto_hash_sha256(hash, (const unsigned char *)message.ptr, message.len);
    vw_buf_add(&out, (vw_span){(char *)hash, sizeof hash});
    return out;
}

static void test_key__verifies_a_signature_of_a_security_key(void **state)
{
    static const char type[] = "sk-ssh-ed25519@openssh.com";
    pair pair = pair_of(type, "ssh:");
    vw_span flags_and_counter = VW_SPAN("\1\0\0\0\7"), other = VW_SPAN("\1\0\0\0\x08");
    vw_buf message = sk_message("ssh:", flags_and_counter, VW_SPAN("message"));
    vw_buf good = sign(&pair, type, vw_buf_span(&message), flags_and_counter);
    vw_buf moved = sign(&pair, type, vw_buf_span(&message), other);
    vw_buf short_tail = sign(&pair, type, vw_buf_span(&message), VW_SPAN("\1"));

    (void)state;
    assert_true(vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&good), VW_SPAN("message")));
    assert_false(vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&moved), VW_SPAN("message")));
    assert_false(
        vw_key_verifies(vw_buf_span(&pair.key), vw_buf_span(&short_tail), VW_SPAN("message")));
    vw_buf_free(&message);
    vw_buf_free(&good);
    vw_buf_free(&moved);
    vw_buf_free(&short_tail);
    vw_buf_free(&pair.key);
}

static void test_key__knows_two_types_and_tells_others_from_options(void **state)
{
    (void)state;
    assert_true(vw_key_type_is_known(VW_SPAN("ssh-ed25519")));
    assert_true(vw_key_type_is_known(VW_SPAN("sk-ssh-ed25519@openssh.com")));
    assert_false(vw_key_type_is_known(VW_SPAN("ssh-rsa")));
    assert_true(vw_key_type_is_any(VW_SPAN("ecdsa-sha2-nistp256")));
    assert_false(vw_key_type_is_any(VW_SPAN("namespaces=\"git\"")));
}

static void test_key__has_the_fingerprint_that_ssh_keygen_shows(void **state)
{
    char print[VW_FINGERPRINT_BYTES];

    (void)state;
    vw_key_fingerprint(print, VW_SPAN(""));
    /* The SHA-256 of no bytes, in base64 without padding. */
    assert_string_equal(print, "SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_key__verifies_a_signature_of_its_own),
        cmocka_unit_test(test_key__refuses_a_signature_of_another_key),
        cmocka_unit_test(test_key__refuses_what_stands_behind_a_signature),
        cmocka_unit_test(test_key__verifies_a_signature_of_a_security_key),
        cmocka_unit_test(test_key__knows_two_types_and_tells_others_from_options),
        cmocka_unit_test(test_key__has_the_fingerprint_that_ssh_keygen_shows),
    };

    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}

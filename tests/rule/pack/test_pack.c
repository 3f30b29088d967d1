#include "../../folder.h"

#include "pack_of.h"

/* Verified against OpenSSH itself: `ssh-keygen` makes the keys and signatures of these tests. */

static const file_text plain[] = {{"pack.json", ABOUT}, {"disk.lua", "return {}\n"}, {NULL, NULL}};

static void shell(const char *command)
{
    if (system(command) != 0)
        fail_msg("%s", command);
}

static char *read_all(const char *path, size_t *len)
{
    FILE *file = fopen(path, "rb");
    char *bytes = malloc(1 << 16);

    assert_non_null(file);
    *len = fread(bytes, 1, 1 << 16, file);
    fclose(file);
    return bytes;
}

/* The signers of the file allowed_signers in the current folder. */
static vw_signers read_signers(void)
{
    vw_signers signers = {0};
    size_t len;
    char *text = read_all("allowed_signers", &len);
    vw_error err = {0};

    if (vw_signers_read(&signers, (vw_span){text, len}, "allowed_signers", &err) != VW_OK)
        fail_msg("%s", err.en);
    free(text);
    return signers;
}

static void make_key(const char *name)
{
    char command[256];

    snprintf(command, sizeof command, "ssh-keygen -q -t ed25519 -N '' -C %s -f %s", name, name);
    shell(command);
}

static void allow(const char *name, const char *options)
{
    char command[256];

    snprintf(command, sizeof command,
             "printf '%%s %s' %s@acme.example >>allowed_signers; cat %s.pub >>allowed_signers",
             options, name, name);
    shell(command);
}

/* Signs the manifest of `files`, a list with room for two more, in the current folder. */
static vw_pack_files sign(const file_text *files, const char *key, const char *name_space)
{
    vw_pack_files pack = {0};
    vw_buf manifest = {0};
    char command[256];
    size_t len;
    char *text;

    pack.members = members_of(files);
    assert_int_equal(vw_manifest_write(&pack.members, &manifest, NULL), VW_OK);
    write_span(VW_MANIFEST_NAME, vw_buf_span(&manifest));
    snprintf(command, sizeof command,
             "rm -f %s.sig; ssh-keygen -q -Y sign -n %s -f %s %s 2>/dev/null", VW_MANIFEST_NAME,
             name_space, key, VW_MANIFEST_NAME);
    shell(command);
    text = read_all(VW_SIGNATURE_NAME, &len);
    assert_int_equal(vw_members_add(&pack.members, VW_SPAN(VW_MANIFEST_NAME),
                                    vw_arena_copy(&pack.members.arena, vw_buf_span(&manifest)),
                                    NULL),
                     VW_OK);
    assert_int_equal(vw_members_add(&pack.members, VW_SPAN(VW_SIGNATURE_NAME),
                                    vw_arena_copy(&pack.members.arena, (vw_span){text, len}), NULL),
                     VW_OK);
    assert_int_equal(vw_pack_finish(&pack, "acme", NULL), VW_OK);
    vw_buf_free(&manifest);
    free(text);
    return pack;
}

static vw_time now(void)
{
    return vw_time_of(&(vw_date){.year = 2025, .month = 6, .day = 1});
}

static vw_sealing seal_of(const vw_pack_files *pack, const vw_signers *signers)
{
    vw_sealing sealing;

    assert_int_equal(vw_pack_verify(pack, signers, now(), &sealing, NULL), VW_OK);
    return sealing;
}

static void check_invalid(const vw_pack_files *pack, const char *why)
{
    vw_signers signers = read_signers();
    vw_sealing sealing = seal_of(pack, &signers);

    assert_int_equal(sealing.seal, VW_SEAL_INVALID);
    assert_told(&sealing.why, VW_ERR_RULE, "acme");
    assert_holds(sealing.why.en, why);
    vw_signers_free(&signers);
}

static void test_pack__is_signed_by_who_signed_it(void **state)
{
    vw_pack_files pack;
    vw_signers signers;
    vw_sealing sealing;

    (void)state;
    make_key("sato");
    allow("sato", "namespaces=\"rulepack@vsswhy\" ");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    signers = read_signers();
    sealing = seal_of(&pack, &signers);
    assert_int_equal(sealing.seal, VW_SEAL_SIGNED);
    assert_span(sealing.signer, "sato@acme.example");
    shell("ssh-keygen -q -Y verify -f allowed_signers -I sato@acme.example -n rulepack@vsswhy "
          "-s MANIFEST.sha256.sig <MANIFEST.sha256 >/dev/null");
    vw_signers_free(&signers);
    vw_pack_close(&pack);
}

static void test_pack__is_unsigned_without_a_signature(void **state)
{
    vw_pack_files pack = {.members = members_of(plain)};
    vw_signers signers = {0};

    (void)state;
    assert_int_equal(vw_pack_finish(&pack, "acme", NULL), VW_OK);
    assert_int_equal(seal_of(&pack, &signers).seal, VW_SEAL_UNSIGNED);
    assert_true(pack.has_about);
    assert_span(pack.about.version_text, "1.2.0");
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_if_a_stranger_signed_it(void **state)
{
    vw_pack_files pack;

    (void)state;
    make_key("sato");
    make_key("mallory");
    allow("sato", "");
    pack = sign(plain, "mallory", VW_PACK_NAMESPACE);
    check_invalid(&pack, "in no allowed_signers");
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_if_it_was_signed_for_something_else(void **state)
{
    vw_pack_files pack;

    (void)state;
    make_key("sato");
    allow("sato", "");
    pack = sign(plain, "sato", "git");
    check_invalid(&pack, "something else");
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_if_the_key_may_not_sign_packs(void **state)
{
    vw_pack_files pack;

    (void)state;
    make_key("sato");
    allow("sato", "namespaces=\"git\" ");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    check_invalid(&pack, "may not sign rule packs");
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_outside_the_days_of_the_key(void **state)
{
    vw_pack_files pack;

    (void)state;
    make_key("sato");
    make_key("ito");
    allow("sato", "valid-before=\"20250101\" ");
    allow("ito", "valid-after=\"20260101\" ");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    check_invalid(&pack, "has expired");
    vw_pack_close(&pack);
    pack = sign(plain, "ito", VW_PACK_NAMESPACE);
    check_invalid(&pack, "not valid yet");
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_if_the_key_is_of_another_kind(void **state)
{
    vw_pack_files pack;

    (void)state;
    make_key("sato");
    allow("sato", "");
    shell("ssh-keygen -q -t ecdsa -N '' -f other");
    pack = sign(plain, "other", VW_PACK_NAMESPACE);
    check_invalid(&pack, "ecdsa-sha2-nistp256");
    vw_pack_close(&pack);
}

/* Takes the signature of one pack into another. */
static void test_pack__is_invalid_with_the_signature_of_another_manifest(void **state)
{
    static const file_text other[] = {
        {"pack.json", ABOUT}, {"disk.lua", "return { 1 }\n"}, {NULL, NULL}};
    vw_pack_files one, two;
    vw_member *own;

    (void)state;
    make_key("sato");
    allow("sato", "");
    one = sign(plain, "sato", VW_PACK_NAMESPACE);
    two = sign(other, "sato", VW_PACK_NAMESPACE);
    own = (vw_member *)vw_members_find(&two.members, VW_SPAN(VW_SIGNATURE_NAME));
    own->bytes = vw_members_find(&one.members, VW_SPAN(VW_SIGNATURE_NAME))->bytes;
    check_invalid(&two, "does not belong");
    vw_pack_close(&one);
    vw_pack_close(&two);
}

static void test_pack__is_invalid_with_two_signatures(void **state)
{
    vw_pack_files pack;
    vw_member *signature;
    vw_buf twice = {0};

    (void)state;
    make_key("sato");
    allow("sato", "");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    signature = (vw_member *)vw_members_find(&pack.members, VW_SPAN(VW_SIGNATURE_NAME));
    vw_buf_add(&twice, signature->bytes);
    vw_buf_add(&twice, signature->bytes);
    signature->bytes = vw_buf_span(&twice);
    check_invalid(&pack, "no signature of ssh-keygen");
    vw_buf_free(&twice);
    vw_pack_close(&pack);
}

static void test_pack__is_invalid_without_the_manifest_that_was_signed(void **state)
{
    vw_pack_files pack = {0};

    (void)state;
    assert_int_equal(vw_members_add(&pack.members, VW_SPAN(VW_SIGNATURE_NAME), VW_SPAN("x"), NULL),
                     VW_OK);
    assert_int_equal(vw_pack_finish(&pack, "acme", NULL), VW_OK);
    write_file("allowed_signers", "");
    check_invalid(&pack, "MANIFEST.sha256 is missing");
    vw_pack_close(&pack);
}

static void test_pack__takes_a_signature_over_sha256_as_over_sha512(void **state)
{
    vw_pack_files pack;
    vw_signers signers;
    vw_member *signature;
    char *text;
    size_t len;

    (void)state;
    make_key("sato");
    allow("sato", "");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    shell("rm MANIFEST.sha256.sig; ssh-keygen -q -Y sign -O hashalg=sha256 -n rulepack@vsswhy -f "
          "sato MANIFEST.sha256 2>/dev/null");
    text = read_all(VW_SIGNATURE_NAME, &len);
    signature = (vw_member *)vw_members_find(&pack.members, VW_SPAN(VW_SIGNATURE_NAME));
    signature->bytes = (vw_span){text, len};
    signers = read_signers();
    assert_int_equal(seal_of(&pack, &signers).seal, VW_SEAL_SIGNED);
    vw_signers_free(&signers);
    vw_pack_close(&pack);
    free(text);
}

/* Every bit of the zip of a small signed pack. */
static void test_pack__is_refused_whatever_bit_is_flipped(void **state)
{
    vw_pack_files pack;
    vw_signers signers;
    vw_buf zip;

    (void)state;
    make_key("sato");
    allow("sato", "");
    pack = sign(plain, "sato", VW_PACK_NAMESPACE);
    signers = read_signers();
    zip = zip_of(&pack.members);
    for (size_t bit = 0; bit < 8 * zip.len; bit++) {
        vw_pack_files changed = {0};
        char *copy = malloc(zip.len);
        vw_sealing sealing = {.seal = VW_SEAL_INVALID};

        memcpy(copy, zip.ptr, zip.len);
        copy[bit / 8] ^= (char)(1 << bit % 8);
        if (vw_pack_open_zip(&changed, copy, zip.len, "acme.zip", NULL) == VW_OK)
            sealing = seal_of(&changed, &signers);
        if (sealing.seal != VW_SEAL_INVALID)
            fail_msg("bit %zu of byte %zu makes no difference", bit % 8, bit / 8);
        vw_pack_close(&changed);
    }
    vw_buf_free(&zip);
    vw_signers_free(&signers);
    vw_pack_close(&pack);
}

static void test_pack__is_opened_from_its_zip(void **state)
{
    vw_members members = members_of(plain);
    vw_buf zip = zip_of(&members);
    vw_pack_files pack = {0};

    (void)state;
    assert_int_equal(vw_pack_open_zip(&pack, zip.ptr, zip.len, "acme.zip", NULL), VW_OK);
    assert_span(pack.name, "acme.zip");
    assert_span(pack.about.name, "acme");
    assert_int_equal(pack.members.count, 2);
    vw_pack_close(&pack);
    vw_members_free(&members);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_pack__is_signed_by_who_signed_it),
        IN_FOLDER(test_pack__is_unsigned_without_a_signature),
        IN_FOLDER(test_pack__is_invalid_if_a_stranger_signed_it),
        IN_FOLDER(test_pack__is_invalid_if_it_was_signed_for_something_else),
        IN_FOLDER(test_pack__is_invalid_if_the_key_may_not_sign_packs),
        IN_FOLDER(test_pack__is_invalid_outside_the_days_of_the_key),
        IN_FOLDER(test_pack__is_invalid_if_the_key_is_of_another_kind),
        IN_FOLDER(test_pack__is_invalid_with_the_signature_of_another_manifest),
        IN_FOLDER(test_pack__is_invalid_with_two_signatures),
        IN_FOLDER(test_pack__is_invalid_without_the_manifest_that_was_signed),
        IN_FOLDER(test_pack__takes_a_signature_over_sha256_as_over_sha512),
        IN_FOLDER(test_pack__is_refused_whatever_bit_is_flipped),
        IN_FOLDER(test_pack__is_opened_from_its_zip),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

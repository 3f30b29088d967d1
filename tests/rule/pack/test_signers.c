#include "../../support.h"

#include "rule/pack/key.h"
#include "rule/pack/signers.h"

/* Public keys that nobody has the private half of. */
#define KEY_A "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
#define KEY_B "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIC"
#define KEY_SK                                                                                     \
    "sk-ssh-ed25519@openssh.com "                                                                  \
    "AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29tAAAAIAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAA" \
    "BHNzaDo="

static vw_signers signers_of(const char *text)
{
    vw_signers signers = {0};
    vw_error err = {0};

    if (vw_signers_read(&signers, vw_span_of(text), "allowed_signers", &err) != VW_OK)
        fail_msg("%s", err.en);
    return signers;
}

static void check_refused(const char *text, const char *why)
{
    vw_signers signers = {0};
    vw_error err = {0};

    assert_int_equal(vw_signers_read(&signers, vw_span_of(text), "allowed_signers", &err),
                     VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "allowed_signers");
    assert_holds(err.en, why);
    vw_signers_free(&signers);
}

static vw_time at(int year, int month, int day, int hour)
{
    return vw_time_of(&(vw_date){.year = year, .month = month, .day = day, .hour = hour});
}

static vw_trusted trust_of(const char *text, const char *name_space, vw_time now)
{
    vw_signers signers = signers_of(text);
    const vw_signer *signer;
    vw_trusted worth =
        vw_signers_trust(&signers, signers.list[0].key, vw_span_of(name_space), now, &signer);

    vw_signers_free(&signers);
    return worth;
}

static void test_signers__reads_principals_options_key_and_comment(void **state)
{
    vw_signers signers =
        signers_of("# team\n\n"
                   "sato@acme.example " KEY_A " laptop\r\n"
                   "\"ito@acme.example\" namespaces=\"git,rulepack@vsswhy\","
                   "valid-after=\"20240101\",valid-before=\"202601011200Z\" " KEY_SK "\n");

    (void)state;
    assert_int_equal(signers.count, 2);
    assert_span(signers.list[0].principals, "sato@acme.example");
    assert_null(signers.list[0].namespaces.ptr);
    assert_true(signers.list[0].after == VW_TIME_NONE);
    assert_span(vw_key_type(signers.list[0].key), "ssh-ed25519");
    assert_span(signers.list[1].principals, "ito@acme.example");
    assert_span(signers.list[1].namespaces, "git,rulepack@vsswhy");
    assert_true(signers.list[1].after == at(2024, 1, 1, 0));
    assert_true(signers.list[1].before == at(2026, 1, 1, 12));
    vw_signers_free(&signers);
}

static void test_signers__refuses_lines_that_it_does_not_understand(void **state)
{
    (void)state;
    check_refused("sato\n", "line 1");
    check_refused("\n\nsato ssh-ed25519 AAAA\n", "line 3: the key");
    check_refused("sato ssh-ed25519 !!!!\n", "the key");
    check_refused(
        "sato sk-ssh-ed25519@openssh.com AAAAC3NzaC1lZDI1NTE5AAAAIAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
        "AQEBAQEBAQEB\n",
        "the key");
    check_refused("sato ssh-rsa AAAAB3NzaC1yc2E=\n", "only keys of the types");
    check_refused("sato cert-authority " KEY_A "\n", "certificates are not supported");
    check_refused("sato valid-after=\"soon\" " KEY_A "\n", "YYYYMMDD");
    check_refused("sato valid-after=\"20240230\" " KEY_A "\n", "YYYYMMDD");
    check_refused("sato valid-after=\"20240001\" " KEY_A "\n", "YYYYMMDD");
    check_refused("sato valid-after=\"20241301\" " KEY_A "\n", "YYYYMMDD");
    check_refused("sato valid-after=\"20240101\",valid-after=\"20250101\" " KEY_A "\n", "once");
}

static void test_signers__trusts_a_key_that_stands_in_the_file(void **state)
{
    (void)state;
    assert_int_equal(trust_of("sato " KEY_A, "rulepack@vsswhy", at(2026, 1, 1, 0)), VW_TRUSTED);
}

static void test_signers__does_not_know_a_key_that_stands_nowhere(void **state)
{
    vw_signers signers = signers_of("sato " KEY_A "\n"), other = signers_of("ito " KEY_B "\n");
    const vw_signer *signer;

    (void)state;
    assert_int_equal(vw_signers_trust(&signers, other.list[0].key, VW_SPAN("rulepack@vsswhy"),
                                      at(2026, 1, 1, 0), &signer),
                     VW_TRUSTED_UNKNOWN);
    assert_null(signer);
    vw_signers_free(&signers);
    vw_signers_free(&other);
}

static void test_signers__heeds_the_days_between_which_a_key_is_valid(void **state)
{
    const char *line = "sato valid-after=\"20240101\",valid-before=\"20250101\" " KEY_A;

    (void)state;
    assert_int_equal(trust_of(line, "n", at(2023, 12, 31, 23)), VW_TRUSTED_EARLY);
    assert_int_equal(trust_of(line, "n", at(2024, 1, 1, 0)), VW_TRUSTED);
    assert_int_equal(trust_of(line, "n", at(2024, 12, 31, 23)), VW_TRUSTED);
    assert_int_equal(trust_of(line, "n", at(2025, 1, 1, 0)), VW_TRUSTED_EXPIRED);
}

static void test_signers__heeds_namespaces_as_patterns(void **state)
{
    (void)state;
    assert_int_equal(trust_of("s namespaces=\"git\" " KEY_A, "rulepack@vsswhy", 0),
                     VW_TRUSTED_NAMESPACE);
    assert_int_equal(trust_of("s namespaces=\"git,rulepack@*\" " KEY_A, "rulepack@vsswhy", 0),
                     VW_TRUSTED);
    assert_int_equal(trust_of("s namespaces=\"*,!rulepack@vsswhy\" " KEY_A, "rulepack@vsswhy", 0),
                     VW_TRUSTED_NAMESPACE);
    assert_int_equal(trust_of("s namespaces=\"rule????@vsswhy\" " KEY_A, "rulepack@vsswhy", 0),
                     VW_TRUSTED);
}

static void test_signers__matches_a_hostile_pattern_in_good_time(void **state)
{
    char line[4096] = "s namespaces=\"";
    size_t len = strlen(line);

    (void)state;
    for (int i = 0; i < 1000; i++, len += 2)
        memcpy(line + len, "*a", 3);
    snprintf(line + len, sizeof line - len, "\" %s", KEY_A);
    assert_int_equal(trust_of(line, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", 0),
                     VW_TRUSTED_NAMESPACE);
}

static void test_signers__lets_any_line_of_a_key_vouch_for_it(void **state)
{
    (void)state;
    assert_int_equal(
        trust_of("old valid-before=\"20200101\" " KEY_A "\nnew " KEY_A, "n", at(2026, 1, 1, 0)),
        VW_TRUSTED);
}

static void test_signers__never_trusts_a_revoked_key(void **state)
{
    vw_signers signers = signers_of("sato " KEY_A "\n");
    const vw_signer *signer;

    (void)state;
    assert_int_equal(vw_signers_read_revoked(&signers, VW_SPAN("# lost\n" KEY_A " laptop\n"),
                                             "revoked_keys", NULL),
                     VW_OK);
    assert_int_equal(
        vw_signers_trust(&signers, signers.list[0].key, VW_SPAN("n"), at(2026, 1, 1, 0), &signer),
        VW_TRUSTED_REVOKED);
    vw_signers_free(&signers);
}

static void test_signers__refuses_a_damaged_list_of_revoked_keys(void **state)
{
    vw_signers signers = {0};
    vw_error err = {0};

    (void)state;
    assert_int_equal(
        vw_signers_read_revoked(&signers, VW_SPAN("SHA256:abc\n"), "revoked_keys", &err),
        VW_ERR_USAGE);
    assert_told(&err, VW_ERR_USAGE, "revoked_keys");
    vw_signers_free(&signers);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_signers__reads_principals_options_key_and_comment),
        cmocka_unit_test(test_signers__refuses_lines_that_it_does_not_understand),
        cmocka_unit_test(test_signers__trusts_a_key_that_stands_in_the_file),
        cmocka_unit_test(test_signers__does_not_know_a_key_that_stands_nowhere),
        cmocka_unit_test(test_signers__heeds_the_days_between_which_a_key_is_valid),
        cmocka_unit_test(test_signers__heeds_namespaces_as_patterns),
        cmocka_unit_test(test_signers__matches_a_hostile_pattern_in_good_time),
        cmocka_unit_test(test_signers__lets_any_line_of_a_key_vouch_for_it),
        cmocka_unit_test(test_signers__never_trusts_a_revoked_key),
        cmocka_unit_test(test_signers__refuses_a_damaged_list_of_revoked_keys),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

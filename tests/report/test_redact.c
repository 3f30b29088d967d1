#include "report/redact.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

/* What becomes of a text whose names were learnt from itself. */
static void assert_redacted(const char *text, const char *expected)
{
    vw_redactor *redactor = vw_redactor_open(NULL);
    vw_buf out = {0};

    assert_non_null(redactor);
    vw_redactor_learn(redactor, vw_span_of(text));
    vw_redactor_write(redactor, vw_span_of(text), &out);
    assert_false(vw_redactor_failed(redactor));
    assert_string_equal(out.ptr ? out.ptr : "", expected);
    vw_buf_free(&out);
    vw_redactor_close(redactor);
}

static void test_redact__leaves_what_names_nobody(void **state)
{
    static const char *const texts[] = {
        "05/14/2023 18:02:13.480 COM Error(0x80042306): m_pVssObject->DoSnapshotSet(&pAsync)",
        "01/19/2018 01:23:20.832 [01/19/2018 10:23:20.701] OUTPUT: - Error text: "
        "VSS_E_PROVIDER_VETO",
        "ERROR: Selected writer 'System Writer' is in failed state!",
        "version 10.0.17763.1, at 127.0.0.1, User: SYSTEM, NT AUTHORITY\\SYSTEM",
        "\\\\?\\GLOBALROOT\\Device\\HarddiskVolumeShadowCopy12",
        "std::string, Face::Bad, a-b-c-d, 12:34:56",
        "see support.microsoft.com",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_redacted(texts[i], texts[i]);
}

static void test_redact__takes_addresses(void **state)
{
    (void)state;
    assert_redacted("10.3.4.5, 10.3.4.6 and 10.3.4.5.", "192.0.2.1, 192.0.2.2 and 192.0.2.1.");
    assert_redacted("fe80::1c2d:3 2001:db8:1:2:3:4:5:6", "2001:db8::1 2001:db8::2");
    assert_redacted("00-1A-2b-3c-4d-5e 00:1a:2b:3c:4d:5f", "00-00-5e-00-53-01 00-00-5e-00-53-02");
    assert_redacted("mail y.tanaka@example.co.jp now", "mail user1@example.com now");
}

static void test_redact__takes_guids_alike_in_either_case(void **state)
{
    (void)state;
    assert_redacted("{AB12CD34-0000-1111-2222-333344445555} ab12cd34-0000-1111-2222-333344445555",
                    "{00000000-0000-4000-8000-000000000001} 00000000-0000-4000-8000-000000000001");
    assert_redacted("\\\\?\\Volume{ab12cd34-0000-1111-2222-333344445555}\\",
                    "\\\\?\\Volume{00000000-0000-4000-8000-000000000001}\\");
}

static void test_redact__takes_the_parts_of_paths_but_those_of_windows(void **state)
{
    (void)state;
    assert_redacted("D:\\Kunden\\Q3\\a.vhdx and D:\\kunden\\b",
                    "D:\\NAME1\\NAME2\\NAME3.vhdx and D:\\NAME1\\NAME4");
    assert_redacted("C:\\Program Files\\Kunden GmbH", "C:\\Program Files\\NAME1 GmbH");
    assert_redacted("\"C:\\Kunden GmbH\\x\"", "\"C:\\NAME1\\NAME2\"");
    assert_redacted("C:\\Users\\yamada\\Desktop\\1709917331.log",
                    "C:\\Users\\USER1\\Desktop\\1709917331.log");
}

static void test_redact__takes_hosts_and_users_and_finds_them_elsewhere(void **state)
{
    (void)state;
    assert_redacted("\\\\SRV01\\share, SRV01 is down, SRV012 is not",
                    "\\\\HOST1\\NAME1, HOST1 is down, SRV012 is not");
    assert_redacted("srv9 before Computer: SRV9", "HOST1 before Computer: HOST1");
    assert_redacted("KOBE\\yamada, then Yamada alone", "DOMAIN1\\USER1, then USER1 alone");
    assert_redacted("ユーザー: 山田 コンピューター: PC7", "ユーザー: USER1 コンピューター: HOST1");
    assert_redacted("dc1.kobe.example.local", "HOST1");
}

static void test_redact__keeps_class_ids_that_rules_know(void **state)
{
    vw_rule rule = {.guid = VW_SPAN("e8132975-6f93-4464-a53e-1050253ae220")};
    vw_rule *list[] = {&rule};
    vw_rules rules = {.rules = list, .count = 1};
    vw_redactor *redactor = vw_redactor_open(&rules);
    vw_buf out = {0};

    (void)state;
    vw_redactor_write(redactor, VW_SPAN("{E8132975-6F93-4464-A53E-1050253AE220}"), &out);
    assert_string_equal(out.ptr, "{E8132975-6F93-4464-A53E-1050253AE220}");
    vw_buf_free(&out);
    vw_redactor_close(redactor);
}

static void test_redact__maps_tokens_to_what_they_stand_for(void **state)
{
    vw_redactor *redactor = vw_redactor_open(NULL);
    vw_buf out = {0}, map = {0};

    (void)state;
    vw_redactor_write(redactor, VW_SPAN("10.3.4.5 \\\\SRV01\\x"), &out);
    vw_redactor_map(redactor, &map);
    assert_string_equal(map.ptr, "192.0.2.1\t10.3.4.5\nHOST1\tSRV01\nNAME1\tx\n");
    vw_buf_free(&out);
    vw_buf_free(&map);
    vw_redactor_close(redactor);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_redact__leaves_what_names_nobody),
        cmocka_unit_test(test_redact__takes_addresses),
        cmocka_unit_test(test_redact__takes_guids_alike_in_either_case),
        cmocka_unit_test(test_redact__takes_the_parts_of_paths_but_those_of_windows),
        cmocka_unit_test(test_redact__takes_hosts_and_users_and_finds_them_elsewhere),
        cmocka_unit_test(test_redact__keeps_class_ids_that_rules_know),
        cmocka_unit_test(test_redact__maps_tokens_to_what_they_stand_for),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

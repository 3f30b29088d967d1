#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "events_of.h"

/* clang-format off */
#define READ(text) events read; events_read(&read, VW_SPAN(text))
#define ONLY (assert_int_equal(read.count, 1), read.list[0])
#define IS(span, text) assert_true(vw_span_is((span), VW_SPAN(text)))
/* clang-format on */

static void test_listing__reads_writers_in_a_language_whose_words_it_does_not_know(void **state)
{
    READ("Nom du redacteur : 'Fictional Writer'\n"
         "   ID du redacteur : {11111111-2222-3333-4444-555555555555}\n"
         "   Instance : {66666666-7777-8888-9999-000000000000}\n"
         "   Etat : [9] Echec\n   Derniere erreur : aucune\n\n"
         "Nom du redacteur : 'Other Writer'\n"
         "   ID du redacteur : {21111111-2222-3333-4444-555555555555}\n   Etat : [1] Stable\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->kind, VW_KIND_LISTING);
    IS(read.list[0]->writer, "Fictional Writer");
    IS(read.list[0]->writer_id, "11111111-2222-3333-4444-555555555555");
    assert_int_equal(read.list[0]->state, 9);
    IS(read.list[1]->writer, "Other Writer");
    assert_int_equal(read.list[1]->state, 1);
    events_free(&read);
}

static void test_listing__tells_writers_apart_that_no_blank_line_separates(void **state)
{
    READ("Verfassername: \"Fictional Writer\"\n   Verfasserkennung: {1}\n   Status: [9] x\n"
         "Verfassername: \"Other Writer\"\n   Verfasserkennung: {2}\n   Status: [1] y\n");

    (void)state;
    assert_int_equal(read.count, 2);
    IS(read.list[0]->writer, "Fictional Writer");
    assert_int_equal(read.list[0]->state, 9);
    IS(read.list[1]->writer, "Other Writer");
    events_free(&read);
}

static void test_listing__reads_the_writers_of_diskshadow(void **state)
{
    READ("* WRITER \"Fictional Writer\"\n   - Status: 9 (VSS_WS_FAILED_AT_FREEZE)\n"
         "   - Writer Failure code: 0x80042306 (VSS_E_PROVIDER_VETO)\n"
         "   - Writer ID: {11111111-2222-3333-4444-555555555555}\n\n"
         "* WRITER \"Other Writer\"\n   - Status: 1 (VSS_WS_STABLE)\n"
         "   - Writer Failure code: 0x00000000 (S_OK)\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->kind, VW_KIND_WRITER);
    assert_int_equal(read.list[0]->phase, VW_PHASE_FREEZE);
    assert_int_equal(read.list[0]->writer_code, 0x80042306);
    assert_int_equal(read.list[1]->kind, VW_KIND_LISTING);
    assert_int_equal(read.list[1]->code_count, 0);
    events_free(&read);
}

static void test_listing__reads_the_status_lines_of_betest(void **state)
{
    READ("Status for writer Fictional Writer: VSS_WS_FAILED_AT_FREEZE(0x80042306)\n"
         "Status for writer Other Writer: VSS_WS_STABLE(0x00000000)\n");

    (void)state;
    assert_int_equal(read.count, 2);
    IS(read.list[0]->writer, "Fictional Writer");
    assert_int_equal(read.list[0]->state, 9);
    assert_int_equal(read.list[0]->codes[0].code, 0x80042306);
    assert_int_equal(read.list[1]->code_count, 0);
    events_free(&read);
}

static void test_listing__reads_a_failed_call_of_diskshadow(void **state)
{
    READ("COM call \"m_vss->DoSnapshotSet(&pAsync)\" failed.\n- Returned HRESULT = 0x80042306\n"
         "- Error text: VSS_E_PROVIDER_VETO\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->kind, VW_KIND_COM_ERROR);
    IS(event->call, "DoSnapshotSet");
    assert_int_equal(event->phase, VW_PHASE_SNAPSHOT);
    assert_int_equal(event->codes[0].code, 0x80042306);
    events_free(&read);
}

static void test_listing__makes_no_listing_of_a_quoted_sentence(void **state)
{
    READ("Error: 'the snapshot failed with 0x80042306'\n");

    (void)state;
    assert_int_equal(ONLY->kind, VW_KIND_TEXT);
    assert_int_equal(ONLY->codes[0].code, 0x80042306);
    events_free(&read);
}

static void test_listing__takes_the_last_error_of_a_failed_writer_for_its_code(void **state)
{
    READ("Writer name: 'Fictional Writer'\n   State: [9] Failed\n   Last error: Came too late\n\n"
         "Writer name: 'Other Writer'\n   State: [1] Stable\n   Last error: Came too late\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->codes[0].code, 0x800423f2);
    assert_int_equal(read.list[0]->writer_code, 0x800423f2);
    assert_int_equal(read.list[0]->phase, VW_PHASE_FREEZE);
    assert_int_equal(read.list[1]->code_count, 0); /* it has recovered since */
    events_free(&read);
}

static void test_listing__knows_shadow_copies_and_their_storage(void **state)
{
    READ("Zuordnung\n   Volume: (D:)\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\\n"
         "   Belegt: 80042 MB (9%)\n");

    (void)state;
    assert_int_equal(ONLY->kind, VW_KIND_LISTING);
    assert_int_equal(ONLY->code_count, 0);
    events_free(&read);
}

static void test_listing__takes_a_writer_out_of_a_line_of_another_product(void **state)
{
    READ("job|  ERR |Writer 'Fictional Writer' is failed at 'VSS_WS_FAILED_AT_FREEZE'. "
         "Code:0x80042306\n");
    const vw_event *event = ONLY;

    (void)state;
    IS(event->writer, "Fictional Writer");
    assert_int_equal(event->state, 9);
    assert_int_equal(event->codes[0].code, 0x80042306);
    events_free(&read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_listing__reads_writers_in_a_language_whose_words_it_does_not_know),
        cmocka_unit_test(test_listing__tells_writers_apart_that_no_blank_line_separates),
        cmocka_unit_test(test_listing__reads_the_writers_of_diskshadow),
        cmocka_unit_test(test_listing__reads_the_status_lines_of_betest),
        cmocka_unit_test(test_listing__reads_a_failed_call_of_diskshadow),
        cmocka_unit_test(test_listing__makes_no_listing_of_a_quoted_sentence),
        cmocka_unit_test(test_listing__takes_the_last_error_of_a_failed_writer_for_its_code),
        cmocka_unit_test(test_listing__knows_shadow_copies_and_their_storage),
        cmocka_unit_test(test_listing__takes_a_writer_out_of_a_line_of_another_product),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

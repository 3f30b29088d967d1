#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/ascii.h"
#include "events_of.h"

/* clang-format off */
#define READ(text) events read; events_read(&read, VW_SPAN(text))
#define ONLY (assert_int_equal(read.count, 1), read.list[0])
#define IS(span, text) assert_true(vw_span_is((span), VW_SPAN(text)))
/* clang-format on */

static void assert_vss_8193(const vw_event *event)
{
    assert_int_equal(event->kind, VW_KIND_EVENT);
    IS(event->provider, "VSS");
    assert_int_equal(event->event_id, 8193);
    assert_int_equal(event->level, VW_LEVEL_ERROR);
    assert_int_equal(event->codes[0].code, 0x80070422);
}

static void test_event_text__reads_a_copy_from_event_viewer(void **state)
{
    READ("Log Name:      Application\r\nSource:        VSS\r\n"
         "Date:          3/4/2021 5:06:07 AM\r\nEvent ID:      8193\r\nTask Category: None\r\n"
         "Level:         Error\r\nDescription:\r\n"
         "Volume Shadow Copy Service error: Unexpected error calling routine Fictional.  hr = "
         "0x80070422, It is disabled.\r\n. \r\n\r\nOperation:\r\n   Fictional work\r\n\r\n"
         "Context:\r\n   Writer Class Id: {11111111-2222-3333-4444-555555555555}\r\n"
         "   Writer Name: Fictional Writer\r\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_vss_8193(event);
    IS(event->writer, "Fictional Writer");
    IS(event->writer_id, "11111111-2222-3333-4444-555555555555");
    assert_true(event->time != VW_TIME_NONE);
    events_free(&read);
}

static void test_event_text__reads_an_entry_whose_lines_mail_has_set_apart(void **state)
{
    READ("Log Name: Application\n\nSource: VSS\n\nEvent ID: 8193\n\nLevel: Error\n\n"
         "Description:\n\nVolume Shadow Copy Service error: no. hr = 0x80070422\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__keeps_two_entries_apart_that_no_blank_line_separates(void **state)
{
    READ("Log Name: Application\nSource: VSS\nEvent ID: 8193\nLevel: Error\n"
         "Volume Shadow Copy Service error: no. hr = 0x80070422\n"
         "Log Name: System\nSource: volsnap\nEvent ID: 25\nLevel: Error\nText\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_vss_8193(read.list[0]);
    assert_int_equal(read.list[1]->event_id, 25);
    events_free(&read);
}

static void test_event_text__gives_each_of_two_ids_that_stand_alone_its_own_text(void **state)
{
    READ("Event ID: 8193\n\nVolume Shadow Copy Service error: one. hr = 0x80070422\n\n"
         "Event ID: 8194\n\nVolume Shadow Copy Service error: two. hr = 0x80070005\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_int_equal(read.list[0]->event_id, 8193);
    assert_int_equal(read.list[0]->code_count, 1);
    assert_int_equal(read.list[1]->event_id, 8194);
    events_free(&read);
}

static void test_event_text__reads_a_list_of_powershell(void **state)
{
    READ("Message          : Volume Shadow Copy Service error: Unexpected error calling routine F. "
         " hr = 0x80070422, x\n                   .\n\n                   Operation:\n"
         "                      Work\nId               : 8193\nProviderName     : VSS\n"
         "LevelDisplayName : Error\nTimeCreated      : 3/4/2021 5:06:07 AM\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__reads_the_text_of_wevtutil(void **state)
{
    READ("Event[0]:\n  Log Name: Application\n  Source: VSS\n  Date: 2021-03-04T05:06:07.000\n"
         "  Event ID: 8193\n  Task: N/A\n  Level: Error\n  Description: \n"
         "Volume Shadow Copy Service error: no. hr = 0x80070422\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__reads_the_text_of_evtxexport(void **state)
{
    READ("Event number\t\t: 7\nCreation time\t\t: Mar 04, 2021 05:06:07.000000000 UTC\n"
         "Event level\t\t: Error (2)\nSource name\t\t: VSS\n"
         "Event identifier\t: 0x00002001 (8193)\nNumber of strings\t: 2\n"
         "String: 1\t\t: Fictional\nMessage string\t\t: Volume Shadow Copy Service error: no. hr "
         "= 0x80070422\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__reads_xml_in_lines_and_in_one(void **state)
{
    READ("<Event xmlns=\"x\">\n  <System>\n    <Provider Name=\"VSS\"/>\n"
         "    <EventID Qualifiers=\"0\">8193</EventID>\n    <Level>2</Level>\n"
         "    <TimeCreated SystemTime=\"2021-03-04T05:06:07.5Z\"/>\n  </System>\n"
         "  <EventData>\n    <Data>Fictional</Data>\n    <Data>0x80070422, It is disabled.\n"
         "</Data>\n  </EventData>\n</Event>\n"
         "<Event xmlns='x'><System><Provider Name='VSS'/><EventID>8193</EventID><Level>2</Level>"
         "</System><EventData><Data>F</Data><Data>0x80070422, x</Data></EventData></Event>\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_vss_8193(read.list[0]);
    assert_vss_8193(read.list[1]);
    events_free(&read);
}

static void test_event_text__takes_the_xml_below_an_entry_for_the_same_entry(void **state)
{
    READ("Log Name: Application\nSource: VSS\nEvent ID: 8193\nLevel: Error\n"
         "Volume Shadow Copy Service error: no. hr = 0x80070422\nEvent Xml:\n"
         "<Event xmlns=\"x\">\n  <System>\n    <Provider Name=\"VSS\" />\n"
         "    <EventID Qualifiers=\"0\">8193</EventID>\n  </System>\n</Event>\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__reads_a_row_of_an_exported_table(void **state)
{
    READ("Level,Date and Time,Source,Event ID,Task Category\n"
         "Error,3/4/2021 5:06:07 AM,volsnap,25,None,\"The shadow copies were lost.\"\n"
         "Information,3/4/2021 5:06:08 AM,volsnap,33,None,\"The oldest one went.\"\n");

    (void)state;
    assert_int_equal(read.count, 3);
    IS(read.list[1]->provider, "volsnap");
    assert_int_equal(read.list[1]->event_id, 25);
    assert_int_equal(read.list[1]->level, VW_LEVEL_ERROR);
    assert_int_equal(read.list[2]->level, VW_LEVEL_INFO);
    events_free(&read);
}

static void test_event_text__reads_several_fields_of_one_line(void **state)
{
    READ("Source: VSS Event ID: 8193 Level: Error\nUnexpected error. hr = 0x80070422\n");

    (void)state;
    assert_vss_8193(ONLY);
    events_free(&read);
}

static void test_event_text__reads_the_labels_of_other_languages(void **state)
{
    READ("Protokollname: Application\nQuelle: VSS\nEreignis-ID: 8193\nEbene: Fehler\n"
         "Volumeschattenkopie-Dienstfehler: nein. hr = 0x80070422\n\n"
         "レベル：エラー\nソース：VSS\nイベント ID：8193\nメッセージ：失敗しました。hr = "
         "0x80070422\n");

    (void)state;
    assert_int_equal(read.count, 2);
    assert_vss_8193(read.list[0]);
    assert_vss_8193(read.list[1]);
    events_free(&read);
}

static void test_event_text__takes_no_source_from_inside_of_the_text(void **state)
{
    READ("Source: SQLWRITER\nEvent ID: 24583\nSource: Fictional SQL Client\n");

    (void)state;
    IS(ONLY->provider, "SQLWRITER");
    events_free(&read);
}

static void test_event_text__reads_the_friendly_view_whose_lines_stand_apart(void **state)
{
    READ("- System \n\n  - Provider \n\n   [ Name]  VSS \n \n  - EventID 8193 \n\n"
         "   [ Qualifiers]  0 \n \n   Level 2 \n \n  - EventData \n\n   Fictional hr = 0x80070422 "
         "\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(event->kind, VW_KIND_EVENT);
    IS(event->provider, "VSS");
    assert_int_equal(event->event_id, 8193);
    assert_int_equal(event->codes[0].code, 0x80070422);
    events_free(&read);
}

static void test_event_text__joins_a_sentence_that_mail_has_wrapped(void **state)
{
    READ("Volume Shadow Copy Service error: Error calling a routine on a Shadow Copy\n"
         "Provider {11111111-2222-3333-4444-555555555555}. [hr = 0x80042306, no\n].\n\n"
         "Operation:\n   Work\n");
    const vw_event *event = ONLY;

    (void)state;
    assert_int_equal(read.wrapped, 2);
    assert_true(vw_find(event->text, VW_SPAN("Shadow Copy Provider {1"), 0) != SIZE_MAX);
    assert_true(vw_find(event->text, VW_SPAN("\nOperation:"), 0) != SIZE_MAX);
    events_free(&read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_event_text__reads_a_copy_from_event_viewer),
        cmocka_unit_test(test_event_text__reads_an_entry_whose_lines_mail_has_set_apart),
        cmocka_unit_test(test_event_text__keeps_two_entries_apart_that_no_blank_line_separates),
        cmocka_unit_test(test_event_text__gives_each_of_two_ids_that_stand_alone_its_own_text),
        cmocka_unit_test(test_event_text__reads_a_list_of_powershell),
        cmocka_unit_test(test_event_text__reads_the_text_of_wevtutil),
        cmocka_unit_test(test_event_text__reads_the_text_of_evtxexport),
        cmocka_unit_test(test_event_text__reads_xml_in_lines_and_in_one),
        cmocka_unit_test(test_event_text__takes_the_xml_below_an_entry_for_the_same_entry),
        cmocka_unit_test(test_event_text__reads_a_row_of_an_exported_table),
        cmocka_unit_test(test_event_text__reads_several_fields_of_one_line),
        cmocka_unit_test(test_event_text__reads_the_labels_of_other_languages),
        cmocka_unit_test(test_event_text__takes_no_source_from_inside_of_the_text),
        cmocka_unit_test(test_event_text__reads_the_friendly_view_whose_lines_stand_apart),
        cmocka_unit_test(test_event_text__joins_a_sentence_that_mail_has_wrapped),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

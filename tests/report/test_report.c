#include "case_of.h"

static void test_report__finds_every_format_that_it_offers_by_name(void **state)
{
    (void)state;
    for (size_t i = 0; vw_format_names[i]; i++)
        assert_string_equal(vw_format_find(vw_span_of(vw_format_names[i]))->name,
                            vw_format_names[i]);
    assert_null(vw_format_find(VW_SPAN("xml")));
    assert_null(vw_format_find(VW_SPAN("JSON")));
}

static vw_status note_begin(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    (void)report;
    return sink->write(sink->context, VW_SPAN("<"), err);
}

static vw_status note_case(const vw_report *report, const vw_case *one, const vw_sink *sink,
                           vw_error *err)
{
    (void)report;
    return sink->write(sink->context, vw_span_of(one->path), err);
}

static vw_status note_end(const vw_report *report, const vw_sink *sink, vw_error *err)
{
    (void)report;
    return sink->write(sink->context, VW_SPAN(">"), err);
}

static void test_report__begins_tells_each_case_in_order_and_ends(void **state)
{
    static const vw_format format = {"notes", note_begin, note_case, note_end};
    sample s;
    const vw_sink sink = {take_bytes, &s.out};

    (void)state;
    open_sample(&s, VW_LANG_EN);
    s.one.path = "a";
    add_case(&s, "b");
    assert_int_equal(vw_report_write(&format, &s.report, &sink, NULL), VW_OK);
    assert_string_equal(s.out.ptr, "<ab>");
    close_sample(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_report__finds_every_format_that_it_offers_by_name),
        cmocka_unit_test(test_report__begins_tells_each_case_in_order_and_ends),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

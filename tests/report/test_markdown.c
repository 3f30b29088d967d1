#include "../support.h"

#include "report/markdown.h"

static const char *written(const char *text)
{
    static char result[256];
    vw_buf out = {0};

    vw_markdown_text(&out, vw_span_of(text));
    snprintf(result, sizeof result, "%s", out.ptr ? out.ptr : "");
    vw_buf_free(&out);
    return result;
}

static void test_markdown__leaves_nothing_that_a_page_would_obey(void **state)
{
    (void)state;
    assert_string_equal(written("*x* `y` [z](u) a|b ~~c~~ #1 \\"),
                        "\\*x\\* \\`y\\` \\[z\\](u) a\\|b \\~\\~c\\~\\~ \\#1 \\\\");
    assert_string_equal(written("<b>&lt;"), "&lt;b&gt;&amp;lt;");
}

static void test_markdown__leaves_an_underscore_within_a_word(void **state)
{
    (void)state;
    assert_string_equal(written("VSS_E_BAD_STATE"), "VSS_E_BAD_STATE");
    assert_string_equal(written("_a_ b__c _"), "\\_a\\_ b\\_\\_c \\_");
}

static void test_markdown__shows_what_a_terminal_would_obey(void **state)
{
    (void)state;
    assert_string_equal(written("a\x1b[0m\nb"), "a\\\\x1b\\[0m b");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_markdown__leaves_nothing_that_a_page_would_obey),
        cmocka_unit_test(test_markdown__leaves_an_underscore_within_a_word),
        cmocka_unit_test(test_markdown__shows_what_a_terminal_would_obey),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

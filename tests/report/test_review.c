#include "../rules_of.h"

#include "report/review.h"

static vw_buf sheet_of(const vw_rules *before, const vw_rules *after, vw_lang lang)
{
    vw_changes changes;
    vw_buf sheet = {0};

    assert_int_equal(vw_changes_find(&changes, before, after, NULL), VW_OK);
    vw_review_write(&sheet, &changes, lang);
    assert_false(sheet.failed);
    vw_changes_free(&changes);
    return sheet;
}

static void test_review__begins_with_what_decides(void **state)
{
    vw_rules *before = new_rules(), *after = new_rules();
    vw_buf sheet;

    (void)state;
    add_rule(before, "acme.disk");
    add_rule(after, "acme.disk")->title.in[VW_LANG_EN] = VW_SPAN("new words");
    after->rules[0]->retry = VW_RETRY_NO;
    sheet = sheet_of(before, after, VW_LANG_EN);
    assert_true(strstr(sheet.ptr, "## Retry") < strstr(sheet.ptr, "## Texts"));
    assert_holds(sheet.ptr, "| retry | before | - | |\n| retry | after | no | |\n");
    assert_holds(sheet.ptr, "| title | after | new words | - |\n");
    vw_buf_free(&sheet);
    sheet = sheet_of(before, after, VW_LANG_JA);
    assert_holds(sheet.ptr, "| retry | 変更後 | no | |");
    vw_buf_free(&sheet);
    vw_rules_close(before);
    vw_rules_close(after);
}

static void test_review__passes_nothing_on_that_markdown_or_a_terminal_would_obey(void **state)
{
    vw_rules *after = new_rules();
    vw_buf sheet;

    (void)state;
    add_rule(after, "acme.disk")->title.in[VW_LANG_EN] = VW_SPAN("<b>|*x*\x1b[31m\n# no");
    sheet = sheet_of(NULL, after, VW_LANG_EN);
    assert_holds(sheet.ptr, "| title | &lt;b&gt;\\|\\*x\\*");
    assert_null(strstr(sheet.ptr, "\n# no"));
    assert_null(strchr(sheet.ptr, '\x1b'));
    vw_buf_free(&sheet);
    vw_rules_close(after);
}

static void test_review__lists_rules_and_languages_that_are_gone(void **state)
{
    vw_rules *before = new_rules(), *after = new_rules();
    vw_buf sheet;

    (void)state;
    add_rule(before, "acme.disk");
    add_rule(before, "acme.tape");
    add_rule(after, "acme.disk");
    before->packs[0].langs[VW_LANG_JA] = true;
    sheet = sheet_of(before, after, VW_LANG_EN);
    assert_span(vw_buf_span(&sheet),
                "\n## Removed rules\n\n- acme.tape\n\n## Languages\n\n- - ja\n");
    vw_buf_free(&sheet);
    vw_rules_close(before);
    vw_rules_close(after);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_review__begins_with_what_decides),
        cmocka_unit_test(test_review__passes_nothing_on_that_markdown_or_a_terminal_would_obey),
        cmocka_unit_test(test_review__lists_rules_and_languages_that_are_gone),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

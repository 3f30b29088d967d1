#include "../rules_of.h"

#include "report/change.h"

static vw_changes changes_of(const vw_rules *before, const vw_rules *after)
{
    vw_changes changes;

    assert_int_equal(vw_changes_find(&changes, before, after, NULL), VW_OK);
    return changes;
}

static vw_rules *with_code(uint32_t code)
{
    vw_rules *rules = new_rules();

    add_code(rules, "acme.disk", code);
    return rules;
}

static void test_change__is_none_between_equal_packs(void **state)
{
    vw_rules *before = with_code(0x80046001), *after = with_code(0x80046001);
    vw_changes changes = changes_of(before, after);

    (void)state;
    assert_int_equal(changes.count, 0);
    assert_int_equal(changes.step, VW_STEP_NONE);
    vw_changes_free(&changes);
    vw_rules_close(before);
    vw_rules_close(after);
}

static void test_change__is_told_key_by_key_and_as_large_as_the_largest(void **state)
{
    vw_rules *before = with_code(0x80046001), *after = with_code(0x80046002);
    vw_changes changes;

    (void)state;
    after->rules[0]->title.in[VW_LANG_EN] = VW_SPAN("other");
    changes = changes_of(before, after);
    assert_int_equal(changes.count, 3);
    assert_string_equal(changes.list[0].aspect->key, "code");
    assert_string_equal(changes.list[1].aspect->key, "match");
    assert_string_equal(changes.list[2].aspect->key, "title");
    assert_int_equal(changes.list[2].step, VW_STEP_PATCH);
    assert_int_equal(changes.step, VW_STEP_MAJOR);
    vw_changes_free(&changes);
    vw_rules_close(before);
    vw_rules_close(after);
}

static void test_change__is_minor_for_a_new_rule_and_major_for_one_that_is_gone(void **state)
{
    vw_rules *before = with_code(0x80046001), *after = with_code(0x80046001);
    vw_changes changes;

    (void)state;
    add_rule(after, "acme.tape");
    changes = changes_of(before, after);
    assert_int_equal(changes.count, 1);
    assert_null(changes.list[0].before);
    assert_int_equal(changes.step, VW_STEP_MINOR);
    vw_changes_free(&changes);
    changes = changes_of(after, before);
    assert_null(changes.list[0].after);
    assert_int_equal(changes.step, VW_STEP_MAJOR);
    vw_changes_free(&changes);
    changes = changes_of(NULL, after);
    assert_int_equal(changes.count, 2);
    vw_changes_free(&changes);
    vw_rules_close(before);
    vw_rules_close(after);
}

static void test_change__of_the_languages_of_a_pack_is_told(void **state)
{
    vw_rules *before = with_code(0x80046001), *after = with_code(0x80046001);
    vw_changes changes;

    (void)state;
    before->packs[0].langs[VW_LANG_EN] = after->packs[0].langs[VW_LANG_EN] = true;
    after->packs[0].langs[VW_LANG_JA] = true;
    changes = changes_of(before, after);
    assert_true(changes.lang_added[VW_LANG_JA] && !changes.lang_added[VW_LANG_EN]);
    assert_int_equal(changes.step, VW_STEP_MINOR);
    vw_changes_free(&changes);
    changes = changes_of(after, before);
    assert_true(changes.lang_removed[VW_LANG_JA]);
    assert_int_equal(changes.step, VW_STEP_MAJOR);
    vw_changes_free(&changes);
    vw_rules_close(before);
    vw_rules_close(after);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_change__is_none_between_equal_packs),
        cmocka_unit_test(test_change__is_told_key_by_key_and_as_large_as_the_largest),
        cmocka_unit_test(test_change__is_minor_for_a_new_rule_and_major_for_one_that_is_gone),
        cmocka_unit_test(test_change__of_the_languages_of_a_pack_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "../rules_of.h"

#include "rule/rings.h"

/* Rules ours.a, ours.b … that lead to each other as told: "ab" a leads to b. At most one relation a rule. */
static vw_rules *rules_of(const char *const *relations, size_t count)
{
    static const char *const ids[] = {"ours.a", "ours.b", "ours.c", "ours.d", "ours.e"};
    vw_rules *rules = new_rules();

    for (size_t i = 0; i < 5; i++)
        add_rule(rules, ids[i]);
    for (size_t i = 0; i < count; i++) {
        vw_rule *rule = rules->rules[relations[i][0] - 'a'];
        size_t to = (size_t)(relations[i][1] - 'a');

        add_leads_to(rules, rule, ids[to]);
        ((vw_relation *)rule->leads_to)->rule = to;
    }
    return rules;
}

static const bool none_refused[5];

/* The ring of each rule as a digit: "11000". */
static const char *rings_of(const char *const *relations, size_t count)
{
    static char text[8];
    vw_rules *rules = rules_of(relations, count);
    size_t ring[5], rings;

    assert_int_equal(vw_rings_find(rules, false, none_refused, ring, &rings, NULL), VW_OK);
    for (size_t i = 0; i < 5; i++) {
        assert_true(ring[i] <= rings);
        text[i] = (char)('0' + ring[i]);
    }
    text[5] = '\0';
    vw_rules_close(rules);
    return text;
}

#define RINGS(...)                                                                                 \
    rings_of((const char *const[]){__VA_ARGS__},                                                   \
             sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

static void test_rings__are_none_where_nothing_comes_back(void **state)
{
    (void)state;
    assert_string_equal(RINGS("ab", "bc", "dc"), "00000");
}

static void test_rings__hold_each_rule_that_leads_to_itself_by_way_of_others(void **state)
{
    (void)state;
    assert_string_equal(RINGS("ab", "bc", "ca", "dc"), "11100"); /* d leads into it, but not back */
}

static void test_rings__are_told_apart(void **state)
{
    (void)state;
    assert_string_equal(RINGS("ab", "ba", "cd", "dc", "ea"), "11220");
}

static void test_rings__may_be_of_one_rule(void **state)
{
    (void)state;
    assert_string_equal(RINGS("ba", "cc"), "00100");
}

static void test_rings__go_by_refines_or_by_leads_to(void **state)
{
    static const char *const none[1] = {NULL};
    vw_rules *rules = rules_of(none, 0);
    size_t ring[5], rings;

    (void)state;
    rules->rules[0]->refines = (vw_relation){.id = VW_SPAN("ours.b"), .rule = 1};
    rules->rules[1]->refines = (vw_relation){.id = VW_SPAN("ours.a"), .rule = 0};
    rules->rules[2]->refines =
        (vw_relation){.id = VW_SPAN("theirs.a"), .rule = SIZE_MAX}; /* is not installed */
    assert_int_equal(vw_rings_find(rules, false, none_refused, ring, &rings, NULL), VW_OK);
    assert_int_equal(rings, 0);
    assert_int_equal(vw_rings_find(rules, true, none_refused, ring, &rings, NULL), VW_OK);
    assert_int_equal(rings, 1);
    assert_true(ring[0] == 1 && ring[1] == 1 && ring[2] == 0);
    vw_rules_close(rules);
}

static void test_rings__do_not_follow_a_rule_that_is_refused(void **state)
{
    static const char *const relations[] = {"ab", "ba"};
    static const bool refused[5] = {[1] = true};
    vw_rules *rules = rules_of(relations, 2);
    size_t ring[5], rings;

    (void)state;
    ((vw_relation *)rules->rules[1]->leads_to)->rule = SIZE_MAX / 2; /* nobody has resolved it */
    assert_int_equal(vw_rings_find(rules, false, refused, ring, &rings, NULL), VW_OK);
    assert_int_equal(rings, 0);
    assert_int_equal(ring[0], 0);
    vw_rules_close(rules);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rings__are_none_where_nothing_comes_back),
        cmocka_unit_test(test_rings__hold_each_rule_that_leads_to_itself_by_way_of_others),
        cmocka_unit_test(test_rings__are_told_apart),
        cmocka_unit_test(test_rings__may_be_of_one_rule),
        cmocka_unit_test(test_rings__do_not_follow_a_rule_that_is_refused),
        cmocka_unit_test(test_rings__go_by_refines_or_by_leads_to),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

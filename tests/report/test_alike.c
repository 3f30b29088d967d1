#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "report/alike.h"

/* A failure whose root is of the rule `index`, with a code and a writer. */
typedef struct failure {
    vw_rule rule;
    vw_finding root;
    vw_case one;
} failure;

static void make_failure(failure *failure, size_t index, uint32_t code, vw_span writer)
{
    failure->rule.index = index;
    failure->root = (vw_finding){.rule = &failure->rule,
                                 .role = VW_ROLE_ROOT,
                                 .has_code = code != 0,
                                 .code = code,
                                 .writer = writer};
    failure->one = (vw_case){.findings = &failure->root, .finding_count = 1};
}

static void test_alike__gathers_failures_by_rule_code_and_writer(void **state)
{
    static failure all[7];
    const vw_case *list[7];
    vw_alikes alikes;
    vw_rule *rules[2] = {&all[0].rule, &all[1].rule};

    (void)state;
    make_failure(&all[0], 1, 5, VW_SPAN("System Writer"));
    make_failure(&all[1], 0, 5, VW_SPAN("System Writer"));
    make_failure(&all[2], 1, 5, VW_SPAN("System Writer"));
    make_failure(&all[3], 1, 6, VW_SPAN("System Writer"));
    make_failure(&all[4], 1, 5, VW_SPAN_NONE);
    make_failure(&all[5], 0, 5, VW_SPAN("System Writer"));
    make_failure(&all[6], 1, 5, VW_SPAN("System Writer"));
    for (size_t i = 0; i < 7; i++) {
        all[i].root.rule = rules[all[i].rule.index == 0];
        list[i] = &all[i].one;
    }
    assert_true(vw_alikes_gather(&alikes, list, 7));
    assert_int_equal(alikes.count, 4);
    assert_int_equal(alikes.groups[0].first, 0);
    assert_int_equal(alikes.groups[0].count, 3);
    assert_ptr_equal(alikes.groups[0].cases[1], list[2]);
    assert_ptr_equal(alikes.groups[0].cases[2], list[6]);
    assert_int_equal(alikes.groups[1].first, 1);
    assert_int_equal(alikes.groups[1].count, 2);
    assert_ptr_equal(alikes.groups[1].cases[1], list[5]);
    assert_int_equal(alikes.groups[2].first, 3);
    assert_int_equal(alikes.groups[3].first, 4);
    for (size_t i = 0; i < alikes.count; i++)
        for (size_t k = 0; k < alikes.groups[i].count; k++)
            assert_true(vw_case_same_root(alikes.groups[i].cases[0], alikes.groups[i].cases[k]));
    vw_alikes_free(&alikes);
}

static void test_alike__gathers_nothing_from_nothing(void **state)
{
    vw_alikes alikes;

    (void)state;
    assert_true(vw_alikes_gather(&alikes, NULL, 0));
    assert_int_equal(alikes.count, 0);
    vw_alikes_free(&alikes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alike__gathers_failures_by_rule_code_and_writer),
        cmocka_unit_test(test_alike__gathers_nothing_from_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

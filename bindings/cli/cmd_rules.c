#include "forms.h"
#include "rules.h"

/* vsswhy rules NAME …: what it takes, and how many arguments. */
static const form forms[] = {
    {"list", FOR_RULES, 0, 0, "vsswhy rules list", rules_list},
    {"show", FOR_RULES, 1, SIZE_MAX, "vsswhy rules show RULE...", rules_show},
    {"check", FOR_CHECK, 0, 1, "vsswhy rules check [DIR]", rules_check},
    {"test", FOR_TEST, 0, 1, "vsswhy rules test [DIR]", rules_test},
    {"new", FOR_NEW, 1, 1, "vsswhy rules new LOG --line N", rules_new},
    {"explain", FOR_EXPLAIN, 2, 2, "vsswhy rules explain RULE LOG", rules_explain},
    {"doc", FOR_DOC, 0, 1, "vsswhy rules doc [DIR]", rules_doc},
    {"profile", FOR_PROFILE, 1, SIZE_MAX, "vsswhy rules profile LOG...", rules_profile},
};

int cmd_rules(int count, char **words)
{
    static const form_set set = {"rules", FOR_RULES, forms, sizeof forms / sizeof *forms};

    return forms_run(&set, count, words);
}

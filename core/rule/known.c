#include "rule/known.h"

#include "base/ascii.h"
#include "rule/rules_parts.h"

/* An entry may be named by several clauses, each with lists of providers and ids. */
bool vw_rule_event(const vw_rule *rule, size_t at, vw_span *provider, int64_t *id)
{
    for (size_t i = 0; i < rule->match.count; i++) {
        const vw_condition *providers = vw_clause_find(&rule->match.any[i], VW_WORD_PROVIDER);
        const vw_condition *ids = vw_clause_find(&rule->match.any[i], VW_WORD_EVENT_ID);
        size_t here = providers && ids ? providers->count * ids->count : 0;

        if (at >= here) {
            at -= here;
            continue;
        }
        *provider = providers->any[at / ids->count].text;
        *id = ids->any[at % ids->count].number;
        return true;
    }
    return false;
}

static bool names_event(const vw_rule *rule, vw_span provider, int64_t id)
{
    vw_span name;
    int64_t number;

    for (size_t at = 0; vw_rule_event(rule, at, &name, &number); at++)
        if (number == id && vw_same_nocase(name, provider))
            return true;
    return false;
}

const vw_rule *vw_known_event(const vw_rules *rules, vw_span provider, int64_t id)
{
    const vw_rule *found = NULL;

    for (size_t i = 0; i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        if (names_event(rule, provider, id) &&
            (!found || (found->refines.id.ptr && !rule->refines.id.ptr)))
            found = rule;
    }
    return found;
}

static vw_span without_braces(vw_span name)
{
    if (name.len >= 2 && name.ptr[0] == '{' && name.ptr[name.len - 1] == '}')
        return vw_span_cut(name, 1, name.len - 1);
    return name;
}

const vw_rule *vw_known_writer(const vw_rules *rules, vw_span name)
{
    vw_span id = without_braces(name);

    for (size_t i = 0; name.len && i < rules->count; i++) {
        const vw_rule *rule = rules->rules[i];

        if (rule->writer.ptr && (vw_same_nocase(rule->writer, name) ||
                                 (rule->guid.ptr && vw_same_nocase(rule->guid, id))))
            return rule;
    }
    return NULL;
}

const vw_rule *vw_known_exit(const vw_rules *rules, int64_t code)
{
    for (size_t i = 0; i < rules->count; i++)
        for (size_t k = 0; k < rules->rules[i]->match.count; k++) {
            const vw_condition *exits =
                vw_clause_find(&rules->rules[i]->match.any[k], VW_WORD_EXIT_CODE);

            for (size_t n = 0; exits && n < exits->count; n++)
                if (exits->any[n].number == code)
                    return rules->rules[i];
        }
    return NULL;
}

vw_span vw_known_provider(const vw_rules *rules, vw_span provider)
{
    vw_span name;
    int64_t id;

    for (size_t i = 0; i < rules->count; i++)
        for (size_t at = 0; vw_rule_event(rules->rules[i], at, &name, &id); at++)
            if (vw_same_nocase(name, provider))
                return name;
    return VW_SPAN_NONE;
}

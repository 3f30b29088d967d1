#include "report/entry.h"

#include "report/blank.h"
#include "report/dump.h"
#include "report/json_values.h"

/* The answer of `lookup` for programs: what the page of a rule says, as one object. */
struct answer {
    vw_blank blank;
    json_t *object;
    bool failed; /* it lacks something: memory ran out */
};

static void set(struct answer *answer, const char *key, json_t *value)
{
    answer->failed |= json_object_set_new(answer->object, key, value) != 0;
}

static void append(struct answer *answer, json_t *list, json_t *value)
{
    answer->failed |= json_array_append_new(list, value) != 0;
}

static json_t *texts_of(struct answer *answer, const vw_items *items)
{
    vw_text_list list = vw_blank_list(&answer->blank, items);
    json_t *made = json_array();

    for (size_t i = 0; i < list.count; i++)
        append(answer, made, vw_json_text(list.items[i].text));
    return made;
}

static json_t *risks_of(struct answer *answer, const vw_items *items)
{
    vw_text_list list = vw_blank_list(&answer->blank, items);
    json_t *made = json_array();

    for (size_t i = 0; i < list.count; i++)
        append(answer, made, vw_json_word(vw_risk_names[list.items[i].risk]));
    return made;
}

/* The rules that are more specific. */
static json_t *cases_of(struct answer *answer, const vw_rules *rules, const vw_rule *rule)
{
    json_t *made = json_array();

    for (size_t i = 0; i < rules->count; i++)
        if (vw_span_is(rules->rules[i]->refines.id, rule->id))
            append(answer, made, vw_json_text(rules->rules[i]->id));
    return made;
}

static void set_rule(struct answer *answer, const vw_rules *rules, const vw_rule *rule,
                     vw_lang lang)
{
    vw_blank *blank = &answer->blank;

    vw_blank_open(blank, rules, rule, lang);
    set(answer, "rule", vw_json_text(rule->id));
    set(answer, "severity", vw_json_word(vw_severity_names[rule->severity]));
    set(answer, "code", vw_json_code(rule->has_code, rule->code));
    set(answer, "name", vw_json_text(rule->name));
    set(answer, "writer", vw_json_text(rule->writer));
    set(answer, "guid", vw_json_text(rule->guid));
    set(answer, "service", vw_json_text(rule->service));
    set(answer, "title", vw_json_text(vw_blank_text(blank, &rule->title)));
    set(answer, "explain", vw_json_text(vw_blank_text(blank, &rule->explain)));
    set(answer, "causes", texts_of(answer, &rule->causes));
    set(answer, "advice", texts_of(answer, &rule->advice));
    set(answer, "advice_risk", risks_of(answer, &rule->advice));
    set(answer, "ask", texts_of(answer, &rule->ask));
    set(answer, "retry", vw_json_word(vw_retry_names[rule->retry]));
    set(answer, "retry_note", vw_json_text(vw_blank_text(blank, &rule->retry_note)));
    set(answer, "source", vw_json_text(rule->source));
    set(answer, "cases", cases_of(answer, rules, rule));
    vw_blank_close(blank);
}

vw_status vw_entry_json(const vw_rules *rules, const vw_entry_answer *found, vw_lang lang,
                        vw_buf *out, vw_error *err)
{
    struct answer answer = {.object = json_object()};
    bool whole;

    set(&answer, "query", vw_json_text(found->query));
    set(&answer, "kind", vw_json_word(found->kind));
    set(&answer, "means", vw_json_text(found->means));
    if (found->rule)
        set_rule(&answer, rules, found->rule, lang);
    whole = vw_dump(answer.object, 0, out) && !answer.failed;
    json_decref(answer.object);
    return whole ? VW_OK : vw_fail_memory(err);
}

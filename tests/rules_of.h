#ifndef TESTS_RULES_OF_H
#define TESTS_RULES_OF_H

#include "support.h"

#include "rule/rule.h"

/*
 * Rule sets as C data, as short as a rule file: each call adds what it is
 * called. Literals that a test hands in live long enough.
 */

static inline vw_rules *new_rules(void)
{
    vw_rules *rules = NULL;

    assert_int_equal(vw_rules_open(&rules, NULL), VW_OK);
    return rules;
}

/* The index of the pack with this name, which is added where it is new. */
static inline size_t pack_called(vw_rules *rules, vw_span name)
{
    size_t pack = 0;

    while (pack < rules->pack_count && !vw_span_is(rules->packs[pack].name, name))
        pack++;
    if (pack == rules->pack_count)
        assert_int_equal(
            vw_rules_add_pack(rules, name, VW_SPAN("1.0"), VW_TRUST_UNSIGNED, &pack, NULL), VW_OK);
    return pack;
}

/* An error rule "pack.name" from the file "pack/name.lua", titled like its id; it hits nothing yet. */
static inline vw_rule *add_rule(vw_rules *rules, const char *id)
{
    vw_rule *rule = VW_ARENA_NEW(&rules->arena, vw_rule);
    size_t dot = strcspn(id, ".");
    char file[64];

    snprintf(file, sizeof file, "%.*s/%s.lua", (int)dot, id, id + dot + 1);
    rule->id = vw_span_of(id);
    rule->file = vw_arena_copy(&rules->arena, vw_span_of(file));
    rule->pack = pack_called(rules, (vw_span){id, dot});
    rule->severity = VW_SEVERITY_ERROR;
    rule->title.in[VW_LANG_EN] = rule->id;
    assert_int_equal(vw_rules_add(rules, rule, NULL), VW_OK);
    return rule;
}

/* Begins one more table of a match: any of them holds. */
static inline void or_else(vw_rules *rules, vw_match *match)
{
    vw_clause *any = VW_ARENA_ARRAY(&rules->arena, vw_clause, match->count + 1);

    memcpy(any, match->any ? match->any : any, match->count * sizeof *any);
    match->any = any;
    match->count++;
}

/* Adds a condition to the last table of a match; several values are any of them. */
static inline void want(vw_rules *rules, vw_match *match, vw_word word, const vw_value *values,
                        size_t count)
{
    vw_clause *clause;
    vw_condition *all;

    if (match->count == 0)
        or_else(rules, match);
    clause = (vw_clause *)&match->any[match->count - 1];
    all = VW_ARENA_ARRAY(&rules->arena, vw_condition, clause->count + 1);
    memcpy(all, clause->all ? clause->all : all, clause->count * sizeof *all);
    all[clause->count].word = word;
    all[clause->count].any = VW_ARENA_ARRAY(&rules->arena, vw_value, count);
    memcpy((vw_value *)all[clause->count].any, values, count * sizeof *values);
    all[clause->count].count = count;
    clause->all = all;
    clause->count++;
}

static inline void want_number(vw_rules *rules, vw_match *match, vw_word word, int64_t number)
{
    want(rules, match, word, &(vw_value){.number = number}, 1);
}

/* For VW_WORD_TEXT `text` is a template. */
static inline void want_text(vw_rules *rules, vw_match *match, vw_word word, const char *text)
{
    vw_value value = {.text = vw_span_of(text)};

    if (word == VW_WORD_TEXT)
        assert_int_equal(vw_template_compile(&value.pattern, value.text, &rules->arena, NULL),
                         VW_OK);
    want(rules, match, word, &value, 1);
}

/* A rule that explains a code and is matched by it. */
static inline vw_rule *add_code(vw_rules *rules, const char *id, uint32_t code)
{
    vw_rule *rule = add_rule(rules, id);

    rule->has_code = true;
    rule->code = code;
    want_number(rules, &rule->match, VW_WORD_CODE, code);
    return rule;
}

/* A rule that is matched by a text template. */
static inline vw_rule *add_text(vw_rules *rules, const char *id, const char *pattern)
{
    vw_rule *rule = add_rule(rules, id);

    want_text(rules, &rule->match, VW_WORD_TEXT, pattern);
    return rule;
}

/* Makes it an echo: a consequence of a failure at most so far before or behind it. */
static inline vw_rule *as_echo(vw_rule *rule, vw_time before, vw_time after)
{
    rule->has_echo = true;
    rule->echo_before = before;
    rule->echo_after = after;
    return rule;
}

static inline void add_leads_to(vw_rules *rules, vw_rule *rule, const char *id)
{
    vw_relation *to = VW_ARENA_NEW(&rules->arena, vw_relation);

    to->id = vw_span_of(id);
    rule->leads_to = to;
    rule->leads_to_count = 1;
}

#endif

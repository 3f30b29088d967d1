#include "rule/rules_parts.h"

#include <stdlib.h>

const vw_condition *vw_clause_find(const vw_clause *clause, vw_word word)
{
    for (size_t i = 0; i < clause->count; i++)
        if (clause->all[i].word == word)
            return &clause->all[i];
    return NULL;
}

size_t vw_coded_first(const struct vw_coded *list, size_t count, uint32_t code)
{
    size_t low = 0, high = count;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (list[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low < count && list[low].code == code ? low : count;
}

static int order_coded(const void *a, const void *b)
{
    const struct vw_coded *one = a, *two = b;

    if (one->code != two->code)
        return one->code < two->code ? -1 : 1;
    return (one->rule > two->rule) - (one->rule < two->rule);
}

/* How a rule wants to be tried. */
struct wants {
    size_t codes;
    bool unknown, uncoded, derived;
    unsigned asks; /* of its clauses without a code: a bit for each vw_ask */
};

/* A template that has no literal to search for may stand in any text. */
static bool is_searched(const vw_condition *text)
{
    for (size_t i = 0; i < text->count; i++)
        if (vw_template_literal(text->any[i].pattern).len < VW_NEEDLE_BYTES_MIN)
            return false;
    return true;
}

/* One of the kinds that a condition names: a bit for each. */
static unsigned asks_for_kinds(const vw_condition *kinds)
{
    unsigned asks = 0;

    for (size_t i = 0; i < kinds->count; i++)
        asks |= 1u << (VW_ASK_KIND + (unsigned)kinds->any[i].number);
    return asks;
}

/* What a clause asks for, a bit for each vw_ask: an event without any of them is none of its. */
static unsigned asks_of(const vw_clause *clause)
{
    static const struct {
        vw_word word;
        vw_ask ask;
    } rows[] = {
        {VW_WORD_EVENT_ID, VW_ASK_SOURCE},   {VW_WORD_PROVIDER, VW_ASK_SOURCE},
        {VW_WORD_WRITER, VW_ASK_WRITER},     {VW_WORD_STATE, VW_ASK_STATE},
        {VW_WORD_STRING_ID, VW_ASK_MESSAGE}, {VW_WORD_EXIT_CODE, VW_ASK_EXIT},
        {VW_WORD_CALL, VW_ASK_CALL},
    };
    const vw_condition *text = vw_clause_find(clause, VW_WORD_TEXT);
    const vw_condition *kinds = vw_clause_find(clause, VW_WORD_KIND);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (vw_clause_find(clause, rows[i].word))
            return 1u << rows[i].ask;
    if (text && is_searched(text))
        return 1u << VW_ASK_TEXT;
    return kinds ? asks_for_kinds(kinds) : 1u << VW_ASK_OTHER;
}

static struct wants wants_of(const vw_rule *rule)
{
    struct wants wants = {0};

    for (size_t i = 0; i < rule->match.count; i++) {
        const vw_condition *code = vw_clause_find(&rule->match.any[i], VW_WORD_CODE);

        wants.derived |= vw_clause_find(&rule->match.any[i], VW_WORD_RULE) != NULL;
        wants.uncoded |= code == NULL;
        wants.asks |= code ? 0 : asks_of(&rule->match.any[i]);
        for (size_t k = 0; code && k < code->count; k++) {
            wants.unknown |= code->any[k].unknown;
            wants.codes += !code->any[k].unknown;
        }
    }
    return wants;
}

static void add_codes(struct vw_rule_index *index, const vw_rule *rule, size_t at)
{
    size_t first = index->coded_count;

    for (size_t i = 0; i < rule->match.count; i++) {
        const vw_condition *code = vw_clause_find(&rule->match.any[i], VW_WORD_CODE);

        for (size_t k = 0; code && k < code->count; k++) {
            uint32_t value = (uint32_t)code->any[k].number;
            bool known = code->any[k].unknown;

            for (size_t j = first; j < index->coded_count; j++)
                known |= index->coded[j].code == value;
            if (!known)
                index->coded[index->coded_count++] = (struct vw_coded){value, at};
        }
    }
}

/* The literals of templates, each only once in a set whatever the number of its rules. */
static size_t collect_texts(const vw_rules *rules, vw_needle *out)
{
    size_t count = 0;

    for (size_t i = 0; i < rules->count; i++) {
        const vw_match *match = &rules->rules[i]->match;

        for (size_t k = 0; k < match->count; k++) {
            const vw_condition *text = vw_clause_find(&match->any[k], VW_WORD_TEXT);

            for (size_t j = 0; text && j < text->count; j++) {
                vw_span literal = vw_template_literal(text->any[j].pattern);

                if (literal.len < VW_NEEDLE_BYTES_MIN)
                    continue;
                if (out)
                    out[count] = (vw_needle){vw_span_cut(literal, 0, VW_NEEDLE_BYTES_MAX), 1};
                count++;
            }
        }
    }
    return count;
}

static vw_status open_texts(vw_rules *rules, struct vw_rule_index *index, vw_error *err)
{
    vw_span places = vw_rules__places(rules, VW_RULES_TEXTS);
    size_t count = collect_texts(rules, NULL);
    vw_needle *list = calloc(count + 1, sizeof *list);
    bool fit = places.ptr && places.len == count * sizeof(vw_needle_place);
    vw_status status;

    if (!list)
        return vw_fail_memory(err);
    collect_texts(rules, list);
    status =
        vw_needles_open_placed(&index->texts, list, count,
                               fit ? (const vw_needle_place *)(const void *)places.ptr : NULL, err);
    free(list);
    return status;
}

static struct vw_rule_index *new_index(vw_rules *rules)
{
    struct vw_rule_index *index = VW_ARENA_NEW(&rules->arena, struct vw_rule_index);
    size_t codes = 0;
    bool whole;

    if (!index)
        return NULL;
    for (size_t i = 0; i < rules->count; i++)
        codes += wants_of(rules->rules[i]).codes;
    index->coded = VW_ARENA_ARRAY(&rules->arena, struct vw_coded, codes + 1);
    index->explaining = VW_ARENA_ARRAY(&rules->arena, struct vw_coded, rules->count + 1);
    index->unknown = VW_ARENA_ARRAY(&rules->arena, size_t, rules->count + 1);
    index->uncoded = VW_ARENA_ARRAY(&rules->arena, size_t, rules->count + 1);
    index->derived = VW_ARENA_ARRAY(&rules->arena, size_t, rules->count + 1);
    index->also = VW_ARENA_ARRAY(&rules->arena, size_t, rules->count + 1);
    whole = index->coded && index->explaining && index->unknown && index->uncoded &&
            index->derived && index->also;
    for (size_t ask = 0; ask < VW_ASK_COUNT; ask++) {
        index->asking[ask] = VW_ARENA_ARRAY(&rules->arena, uint64_t, rules->count / 64 + 1);
        whole &= index->asking[ask] != NULL;
    }
    return whole ? index : NULL;
}

static void add_uncoded(struct vw_rule_index *index, size_t rule, unsigned asks)
{
    size_t at = index->uncoded_count++;

    index->uncoded[at] = rule;
    for (size_t ask = 0; ask < VW_ASK_COUNT; ask++)
        index->asking[ask][at / 64] |= (uint64_t)(asks >> ask & 1) << at % 64;
}

static void add_rule(struct vw_rule_index *index, const vw_rule *rule, size_t at)
{
    struct wants wants = wants_of(rule);

    if (rule->has_code)
        index->explaining[index->explaining_count++] = (struct vw_coded){rule->code, at};
    if (rule->also.count)
        index->also[index->also_count++] = at;
    if (wants.derived) {
        index->derived[index->derived_count++] = at;
        return;
    }
    add_codes(index, rule, at);
    if (wants.unknown)
        index->unknown[index->unknown_count++] = at;
    if (wants.uncoded)
        add_uncoded(index, at, wants.asks);
}

vw_status vw_rules__build_index(vw_rules *rules, vw_error *err)
{
    struct vw_rule_index *index = new_index(rules);

    if (!index)
        return vw_fail_memory(err);
    for (size_t i = 0; i < rules->count; i++)
        add_rule(index, rules->rules[i], i);
    qsort(index->coded, index->coded_count, sizeof *index->coded, order_coded);
    qsort(index->explaining, index->explaining_count, sizeof *index->explaining, order_coded);
    rules->index = index;
    return open_texts(rules, index, err);
}

void vw_rules__close_index(vw_rules *rules)
{
    if (rules->index)
        vw_needles_close(rules->index->texts);
}

#include "rule/frozen_parts.h"

#include "rule/template_parts.h"

/* Shapes stand behind those of which they are made. A struct of rule.h has all of its members here. */
#define ROW(what, type, member)                                                                    \
    .kind = (what), .offset = offsetof(type, member), .bytes = sizeof(((type *)0)->member)
#define PLAIN(type, member)                                                                        \
    {                                                                                              \
        ROW(VW_PLAIN, type, member)                                                                \
    }
#define FLAG(type, member)                                                                         \
    {                                                                                              \
        ROW(VW_FLAG, type, member)                                                                 \
    }
#define WORD(type, member, words)                                                                  \
    {                                                                                              \
        ROW(VW_WORD, type, member), .limit = (words)                                               \
    }
#define TEXT(type, member)                                                                         \
    {                                                                                              \
        ROW(VW_TEXT, type, member)                                                                 \
    }
#define PART(type, member, of)                                                                     \
    {                                                                                              \
        ROW(VW_PART, type, member), .shape = &(of)                                                 \
    }
#define LIST(type, member, number, of)                                                             \
    {                                                                                              \
        ROW(VW_LIST, type, member), .shape = &(of), .count_offset = offsetof(type, number)         \
    }
#define ONE(type, member, of)                                                                      \
    {                                                                                              \
        ROW(VW_LIST, type, member), .shape = &(of), .count_offset = SIZE_MAX                       \
    }
#define SHAPE(type, list, sound)                                                                   \
    {                                                                                              \
        .name = #type, .bytes = sizeof(type), .members = (list),                                   \
        .count = sizeof(list) / sizeof *(list), .is_sound = (sound)                                \
    }

/* A vw_span as an element of a list. */
typedef struct text_element {
    vw_span text;
} text_element;
static const vw_shape_member text_members[] = {TEXT(text_element, text)};
static const vw_shape text_shape = SHAPE(text_element, text_members, NULL);

/* --- texts ---------------------------------------------------------------------------------------- */

static const vw_shape_member texts_members[] = {
    TEXT(vw_texts, in[VW_LANG_EN]),
    TEXT(vw_texts, in[VW_LANG_JA]),
};
static const vw_shape texts_shape = SHAPE(vw_texts, texts_members, NULL);

static const vw_shape_member item_members[] = {
    TEXT(vw_item, text),
    WORD(vw_item, risk, VW_RISK_LOSS + 1),
    WORD(vw_item, confidence, VW_CONFIDENCE_CERTAIN + 1),
    TEXT(vw_item, reply),
};
static const vw_shape item_shape = SHAPE(vw_item, item_members, NULL);

static const vw_shape_member items_members[] = {
    LIST(vw_items, list[VW_LANG_EN], count[VW_LANG_EN], item_shape),
    LIST(vw_items, list[VW_LANG_JA], count[VW_LANG_JA], item_shape),
    PLAIN(vw_items, count),
};
static const vw_shape items_shape = SHAPE(vw_items, items_members, NULL);

/* --- matches -------------------------------------------------------------------------------------- */

static const vw_shape_member piece_members[] = {
    WORD(vw_piece, type, VW_PIECE_REST + 1),
    TEXT(vw_piece, text),
};
static const vw_shape piece_shape = SHAPE(vw_piece, piece_members, NULL);

static const vw_shape_member template_members[] = {
    LIST(vw_template, pieces, count, piece_shape),
    PLAIN(vw_template, count),
    PLAIN(vw_template, longest),
};

static bool template_is_sound(const void *element)
{
    return vw_template__is_sound(element);
}

static const vw_shape template_shape = SHAPE(vw_template, template_members, template_is_sound);

static const vw_shape_member value_members[] = {
    PLAIN(vw_value, number), TEXT(vw_value, text),  ONE(vw_value, pattern, template_shape),
    FLAG(vw_value, unknown), PLAIN(vw_value, rule),
};
static const vw_shape value_shape = SHAPE(vw_value, value_members, NULL);

static const vw_shape_member condition_members[] = {
    WORD(vw_condition, word, VW_WORD_COUNT),
    LIST(vw_condition, any, count, value_shape),
    PLAIN(vw_condition, count),
};

/* Nobody asks a text whether it has a template. */
static bool condition_is_sound(const void *element)
{
    const vw_condition *condition = element;

    for (size_t i = 0; i < condition->count; i++)
        if (condition->word == VW_WORD_TEXT && !condition->any[i].pattern)
            return false;
    return true;
}

static const vw_shape condition_shape = SHAPE(vw_condition, condition_members, condition_is_sound);

static const vw_shape_member clause_members[] = {
    LIST(vw_clause, all, count, condition_shape),
    PLAIN(vw_clause, count),
};
static const vw_shape clause_shape = SHAPE(vw_clause, clause_members, NULL);

static const vw_shape_member match_members[] = {
    LIST(vw_match, any, count, clause_shape),
    PLAIN(vw_match, count),
};
static const vw_shape match_shape = SHAPE(vw_match, match_members, NULL);

/* --- relations ------------------------------------------------------------------------------------ */

static const vw_shape_member relation_members[] = {
    TEXT(vw_relation, id),
    PLAIN(vw_relation, rule),
    PLAIN(vw_relation, within),
};
static const vw_shape relation_shape = SHAPE(vw_relation, relation_members, NULL);

static const vw_shape_member count_members[] = {
    PLAIN(vw_count, at_least),
    PLAIN(vw_count, within),
    FLAG(vw_count, has_by),
    WORD(vw_count, by, VW_WORD_COUNT),
    FLAG(vw_count, across_logs),
    PLAIN(vw_count, same_time),
    WORD(vw_count, row, VW_ROW_OTHER + 1),
};
static const vw_shape count_shape = SHAPE(vw_count, count_members, NULL);

/* --- tests ---------------------------------------------------------------------------------------- */

static const vw_shape_member expect_members[] = {
    TEXT(vw_expect, root),  TEXT(vw_expect, verdict),  TEXT(vw_expect, role),
    TEXT(vw_expect, title), FLAG(vw_expect, has_code), PLAIN(vw_expect, code),
    PLAIN(vw_expect, line), PLAIN(vw_expect, count),
};
static const vw_shape expect_shape = SHAPE(vw_expect, expect_members, NULL);

static const vw_shape_member example_members[] = {
    TEXT(vw_example, text),
    FLAG(vw_example, has_lang),
    WORD(vw_example, lang, VW_LANG_COUNT),
    PART(vw_example, expect, expect_shape),
    LIST(vw_example, logs, log_count, text_shape),
    PLAIN(vw_example, log_count),
};
static const vw_shape example_shape = SHAPE(vw_example, example_members, NULL);

static const vw_shape_member examples_members[] = {
    LIST(vw_examples, list, count, example_shape),
    PLAIN(vw_examples, count),
};
static const vw_shape examples_shape = SHAPE(vw_examples, examples_members, NULL);

/* --- rules ---------------------------------------------------------------------------------------- */

static const vw_shape_member cost_members[] = {
    PLAIN(vw_cost, calls),
    PLAIN(vw_cost, instructions),
    PLAIN(vw_cost, work),
    PLAIN(vw_cost, memory),
};
static const vw_shape cost_shape = SHAPE(vw_cost, cost_members, NULL);

static const vw_shape_member rule_members[] = {
    TEXT(vw_rule, id),
    PLAIN(vw_rule, pack),
    PLAIN(vw_rule, index),
    TEXT(vw_rule, file),
    WORD(vw_rule, severity, VW_SEVERITY_ERROR + 1),
    FLAG(vw_rule, off),
    FLAG(vw_rule, suppressed),
    FLAG(vw_rule, has_code),
    PLAIN(vw_rule, code),
    TEXT(vw_rule, name),
    LIST(vw_rule, last_errors, last_error_count, text_shape),
    PLAIN(vw_rule, last_error_count),
    TEXT(vw_rule, writer),
    TEXT(vw_rule, guid),
    TEXT(vw_rule, service),
    PART(vw_rule, match, match_shape),
    PART(vw_rule, unless, match_shape),
    PART(vw_rule, also, match_shape),
    PART(vw_rule, after, relation_shape),
    PART(vw_rule, without, relation_shape),
    PART(vw_rule, refines, relation_shape),
    PART(vw_rule, count, count_shape),
    FLAG(vw_rule, has_echo),
    PLAIN(vw_rule, echo_before),
    PLAIN(vw_rule, echo_after),
    LIST(vw_rule, leads_to, leads_to_count, relation_shape),
    PLAIN(vw_rule, leads_to_count),
    FLAG(vw_rule, clears),
    FLAG(vw_rule, has_when),
    TEXT(vw_rule, chunk),
    WORD(vw_rule, retry, VW_RETRY_NO + 1),
    WORD(vw_rule, confidence, VW_CONFIDENCE_CERTAIN + 1),
    PART(vw_rule, title, texts_shape),
    PART(vw_rule, brief, texts_shape),
    PART(vw_rule, explain, texts_shape),
    PART(vw_rule, effect, texts_shape),
    PART(vw_rule, retry_note, texts_shape),
    PART(vw_rule, confidence_why, texts_shape),
    PART(vw_rule, reply, texts_shape),
    PART(vw_rule, causes, items_shape),
    PART(vw_rule, advice, items_shape),
    PART(vw_rule, ask, items_shape),
    TEXT(vw_rule, source),
    FLAG(vw_rule, draft),
    TEXT(vw_rule, reviewer),
    PART(vw_rule, hits, examples_shape),
    PART(vw_rule, misses, examples_shape),
    PART(vw_rule, loading, cost_shape),
};
static const vw_shape rule_shape = SHAPE(vw_rule, rule_members, NULL);

/* --- the image ------------------------------------------------------------------------------------ */

static const vw_shape_member pack_members[] = {
    TEXT(vw_pack, name),
    TEXT(vw_pack, version),
    WORD(vw_pack, trust, VW_TRUST_UNSIGNED + 1),
    TEXT(vw_pack, signer),
    PLAIN(vw_pack, rules),
    FLAG(vw_pack, langs[VW_LANG_EN]),
    FLAG(vw_pack, langs[VW_LANG_JA]),
};
static const vw_shape pack_shape = SHAPE(vw_pack, pack_members, NULL);

static const vw_shape_member file_members[] = {
    TEXT(vw_frozen_file, name),
    PLAIN(vw_frozen_file, bytes),
    PLAIN(vw_frozen_file, changed_us),
    PLAIN(vw_frozen_file, digest),
};
static const vw_shape file_shape = SHAPE(vw_frozen_file, file_members, NULL);

static const vw_shape_member member_members[] = {
    TEXT(vw_member, name),
    TEXT(vw_member, bytes),
};
static const vw_shape member_shape = SHAPE(vw_member, member_members, NULL);

static const vw_shape_member frozen_members[] = {
    LIST(vw_frozen, packs, pack_count, pack_shape),
    PLAIN(vw_frozen, pack_count),
    LIST(vw_frozen, rules, rule_count, rule_shape),
    PLAIN(vw_frozen, rule_count),
    LIST(vw_frozen, files, file_count, file_shape),
    PLAIN(vw_frozen, file_count),
    TEXT(vw_frozen, places[0]),
    TEXT(vw_frozen, places[1]),
    TEXT(vw_frozen, places[2]),
    TEXT(vw_frozen, places[3]),
    TEXT(vw_frozen, places[4]),
    TEXT(vw_frozen, places[5]),
    TEXT(vw_frozen, places[VW_RULES_TEXTS]),
    TEXT(vw_frozen, origin),
    LIST(vw_frozen, members, member_count, member_shape),
    PLAIN(vw_frozen, member_count),
};

_Static_assert(VW_RULES_TEXTS == 6, "each place has its row");

static bool frozen_is_sound(const void *element)
{
    const vw_frozen *frozen = element;

    for (size_t i = 0; i < frozen->rule_count; i++)
        if (frozen->rules[i].pack >= frozen->pack_count || !frozen->rules[i].id.ptr)
            return false;
    return true;
}

const vw_shape vw_frozen__shape = SHAPE(vw_frozen, frozen_members, frozen_is_sound);

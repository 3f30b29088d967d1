#ifndef VW_RULE_RULES_PARTS_H
#define VW_RULE_RULES_PARTS_H

#include "rule/rule.h"

/*
 * What freezing makes of a rule set, shared by the files of this folder only:
 * which rules are worth trying on an event, and by which literals lines are
 * selected.
 */
/* What a rule without a code asks an event for; an event that lacks it is not worth a try. */
enum vw_asks {
    VW_ASKS_SOURCE = 1, /* an event id or a source */
    VW_ASKS_WRITER = 2,
    VW_ASKS_STATE = 4,
    VW_ASKS_MESSAGE = 8, /* a string id */
    VW_ASKS_EXIT = 16,   /* an exit code */
    VW_ASKS_CALL = 32,
    VW_ASKS_TEXT = 64, /* a text that is long enough to be searched for */
    VW_ASKS_OTHER = 128
};

struct vw_rule_index {
    struct vw_coded {
        uint32_t code;
        size_t rule;
    } * coded; /* rules all of whose clauses ask for a code, by code, then by order of loading */
    size_t coded_count;
    size_t *unknown; /* rules with a clause that asks for code = "unknown" */
    size_t unknown_count;
    struct vw_uncoded {
        size_t rule;
        unsigned asks; /* vw_asks bits: an event without any of them is not worth a try */
    } * uncoded;       /* rules with a clause that asks for no code */
    size_t uncoded_count;
    vw_needles *texts; /* the literals of their templates; owned by the index */
    size_t *derived;   /* rules that ask which other rules hit: tried last */
    size_t derived_count;
    size_t *also; /* rules that show further events to their function */
    size_t also_count;
};

/* The first entry of index->coded with this code, or coded_count. */
size_t vw_rule_index_first(const struct vw_rule_index *index, uint32_t code);

/* Builds rules->index in the arena of the set, but for its needles. */
vw_status vw_rules__build_index(vw_rules *rules, vw_error *err);
void vw_rules__close_index(vw_rules *rules);

/* Builds rules->needles. */
vw_status vw_rules__build_needles(vw_rules *rules, vw_error *err);

/* Resolves ids and refuses rules that cannot be related; they move to rules->skipped. */
vw_status vw_rules__resolve(vw_rules *rules, vw_error *err);

/* The condition of a clause with this word, or NULL. */
const vw_condition *vw_clause_find(const vw_clause *clause, vw_word word);

/* Whether some condition of the clause can be searched for: if not, every line must be read. */
bool vw_clause_is_searchable(const vw_clause *clause);

#endif

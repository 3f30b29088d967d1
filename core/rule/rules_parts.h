#ifndef VW_RULE_RULES_PARTS_H
#define VW_RULE_RULES_PARTS_H

#include "rule/rule.h"

/*
 * What freezing makes of a rule set, shared by the files of this folder only:
 * which rules are worth trying on an event, and by which literals lines are
 * selected.
 */
/* What a rule without a code asks an event for; an event that lacks it is not worth a try. */
typedef enum vw_ask {
    VW_ASK_SOURCE, /* an event id or a source */
    VW_ASK_WRITER,
    VW_ASK_STATE,
    VW_ASK_MESSAGE, /* a string id */
    VW_ASK_EXIT,    /* an exit code */
    VW_ASK_CALL,
    VW_ASK_TEXT, /* a text that is long enough to be searched for */
    VW_ASK_OTHER,
    VW_ASK_KIND, /* the first of as many as there are kinds */
    VW_ASK_COUNT = VW_ASK_KIND + VW_KIND_COUNT
} vw_ask;

struct vw_rule_index {
    struct vw_coded {
        uint32_t code;
        size_t rule;
    } * coded; /* rules all of whose clauses ask for a code, by code, then by order of loading */
    size_t coded_count;
    struct vw_coded *explaining; /* rules with a `code` of their own, in the same order */
    size_t explaining_count;
    size_t *unknown; /* rules with a clause that asks for code = "unknown" */
    size_t unknown_count;
    size_t *uncoded; /* rules with a clause that asks for no code */
    size_t uncoded_count;
    uint64_t *asking[VW_ASK_COUNT]; /* which of `uncoded` ask for it, a bit each */
    vw_needles *texts;              /* the literals of their templates; owned by the index */
    size_t *derived;                /* rules that ask which other rules hit: tried last */
    size_t derived_count;
    size_t *also; /* rules that show further events to their function */
    size_t also_count;
};

/* The first of a sorted list with this code, or `count`. */
size_t vw_coded_first(const struct vw_coded *list, size_t count, uint32_t code);

/* Builds rules->index in the arena of the set, but for its needles. */
vw_status vw_rules__build_index(vw_rules *rules, vw_error *err);
void vw_rules__close_index(vw_rules *rules);

/* The places of a set from an image; absent where none fits these rules. */
vw_span vw_rules__places(const vw_rules *rules, size_t set);

/* Builds rules->needles. */
vw_status vw_rules__build_needles(vw_rules *rules, vw_error *err);

/* Notes the id of the last rule of the set; false where memory ran out. */
bool vw_rules__note_id(vw_rules *rules);

/* Takes the rule at `at` out of the set; those behind it move up. */
void vw_rules__take_out(vw_rules *rules, size_t at);

/* Where the rule with this id stands in the set; SIZE_MAX where there is none. */
size_t vw_rules__index_of(const vw_rules *rules, vw_span id);

/* Resolves ids and refuses rules that cannot be related; they move to rules->skipped. */
vw_status vw_rules__resolve(vw_rules *rules, vw_error *err);

/* The condition of a clause with this word, or NULL. */
const vw_condition *vw_clause_find(const vw_clause *clause, vw_word word);

/* Whether some condition of the clause can be searched for: if not, every line must be read. */
bool vw_clause_is_searchable(const vw_clause *clause);

#endif

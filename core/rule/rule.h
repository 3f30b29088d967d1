#ifndef VW_RULE_RULE_H
#define VW_RULE_RULE_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "event/event.h"
#include "rule/template.h"

/*
 * A rule as C data. Whoever loads rules (bindings/lua) fills these structs in
 * the arena of the rule set; after vw_rules_freeze the set is read-only, and
 * all threads share it. All spans live as long as the set.
 */
typedef enum vw_lang { VW_LANG_EN, VW_LANG_JA, VW_LANG_COUNT } vw_lang;
typedef enum vw_severity { VW_SEVERITY_INFO, VW_SEVERITY_WARNING, VW_SEVERITY_ERROR } vw_severity;
typedef enum vw_confidence {
    VW_CONFIDENCE_NONE,
    VW_CONFIDENCE_POSSIBLE,
    VW_CONFIDENCE_LIKELY,
    VW_CONFIDENCE_CERTAIN
} vw_confidence;
typedef enum vw_retry {
    VW_RETRY_UNSAID,
    VW_RETRY_YES,
    VW_RETRY_AFTER_WAIT,
    VW_RETRY_AFTER_RESTART,
    VW_RETRY_NO
} vw_retry;
typedef enum vw_risk {
    VW_RISK_UNSAID,
    VW_RISK_CHECK,
    VW_RISK_CHANGE,
    VW_RISK_OUTAGE,
    VW_RISK_LOSS
} vw_risk;

/* The words of these in rule files and reports, by value; NULL where unsaid. */
extern const char *const vw_lang_names[VW_LANG_COUNT];
extern const char *const vw_severity_names[3];
extern const char *const vw_confidence_names[4];
extern const char *const vw_retry_names[5];
extern const char *const vw_risk_names[5];

/* One text in each language; absent where the pack lacks it. */
typedef struct vw_texts {
    vw_span in[VW_LANG_COUNT];
} vw_texts;

/* One entry of `causes`, `advice` or `ask`. */
typedef struct vw_item {
    vw_span text;
    vw_risk risk;
    vw_confidence confidence;
    vw_span reply; /* what a customer is told instead of `text`; empty: nothing */
} vw_item;

typedef struct vw_items {
    const vw_item *list[VW_LANG_COUNT];
    size_t count[VW_LANG_COUNT];
} vw_items;

/* The words of a match. */
typedef enum vw_word {
    VW_WORD_CODE,
    VW_WORD_CALL,
    VW_WORD_PHASE,
    VW_WORD_LEVEL,
    VW_WORD_STRING_ID,
    VW_WORD_EXIT_CODE,
    VW_WORD_WRITER,
    VW_WORD_WRITER_CODE,
    VW_WORD_STATE,
    VW_WORD_PROVIDER,
    VW_WORD_EVENT_ID,
    VW_WORD_KIND,
    VW_WORD_VSS,
    VW_WORD_TEXT,
    VW_WORD_RULE,
    VW_WORD_EVERY,
    VW_WORD_COUNT
} vw_word;

extern const char *const vw_word_names[VW_WORD_COUNT];

/* A value to compare with. Which member holds is told by the word. */
typedef struct vw_value {
    int64_t
        number;   /* code, writer_code, string_id, exit_code, event_id, state, phase, level, kind */
    vw_span text; /* call, writer, provider; the id for rule */
    const vw_template *pattern; /* text */
    bool unknown;               /* code = "unknown" */
    size_t rule; /* index, set by freezing; SIZE_MAX where that rule is not installed */
} vw_value;

typedef struct vw_condition {
    vw_word word;
    const vw_value *any;
    size_t count;
} vw_condition;

/* One table of a match: all of its conditions hold. */
typedef struct vw_clause {
    const vw_condition *all;
    size_t count;
} vw_clause;

/* A match: any of its clauses holds. Empty: never. */
typedef struct vw_match {
    const vw_clause *any;
    size_t count;
} vw_match;

/* "log" as a distance: any. */
#define VW_ANY_DISTANCE INT64_MAX

typedef struct vw_relation {
    vw_span id;  /* of the other rule; absent: no such relation */
    size_t rule; /* its index, set by freezing; SIZE_MAX where it is not installed */
    vw_time within;
} vw_relation;

/* How the unbroken row of failures began in which a log stands. */
typedef enum vw_row { VW_ROW_ANY, VW_ROW_SAME, VW_ROW_OTHER } vw_row;

typedef struct vw_count {
    uint64_t at_least; /* 0: no count asked for */
    vw_time within;
    bool has_by;
    vw_word by;
    bool across_logs;  /* logs are counted, see rule/across.h */
    vw_time same_time; /* all of them within so much of one time of day; 0: not asked for */
    vw_row row;        /* with the same failure, or with another one */
} vw_count;

/* What a test wants of a finding beside its being there. What is absent is not looked at. */
typedef struct vw_expect {
    vw_span root;    /* rule id of the cause of the case */
    vw_span verdict; /* "failed", "ok", "unknown" */
    vw_span role;    /* "root", "consequence", "context" */
    vw_span title;   /* the whole text, in the language of the test */
    bool has_code;
    uint32_t code;
    uint64_t line;  /* of its first evidence; 0: any */
    uint64_t count; /* of its hits; 0: any */
} vw_expect;

/* A log that a rule hits or misses: its test. */
typedef struct vw_example {
    vw_span text; /* the log; its last line ends in LF */
    bool has_lang;
    vw_lang lang; /* in which it is told; any where has_lang is false */
    vw_expect expect;
    const vw_span *logs; /* instead of `text`: several logs, for a rule that counts them */
    size_t log_count;
} vw_example;

typedef struct vw_examples {
    const vw_example *list;
    size_t count;
} vw_examples;

/* What a script used, for those who look for the dear ones. The core only carries it. */
typedef struct vw_cost {
    uint64_t calls;
    uint64_t instructions, work;
    size_t memory; /* bytes, at their peak */
} vw_cost;

typedef struct vw_rule {
    vw_span id;   /* "vss.snapshot_set_in_progress" */
    size_t pack;  /* index into vw_rules.packs */
    size_t index; /* into vw_rules.rules, set by freezing */
    vw_span file; /* where it was read from */
    vw_severity severity;
    bool off;        /* by an override: it hits nothing */
    bool suppressed; /* some override sets hits of it aside */

    bool has_code;
    uint32_t code;
    vw_span name;
    const vw_span *last_errors; /* what vssadmin shows for `code`, in any language */
    size_t last_error_count;
    vw_span writer, guid, service; /* what it teaches of a writer */

    vw_match match, unless, also;
    vw_relation after, without, refines;
    vw_count count;
    bool has_echo;
    vw_time echo_before, echo_after;
    const vw_relation *leads_to;
    size_t leads_to_count;
    bool clears;
    bool has_when;
    vw_span chunk; /* the bytes the rule was loaded from, kept where `has_when` */

    vw_retry retry;
    vw_confidence confidence;
    vw_texts title, brief, explain, effect, retry_note, confidence_why, reply;
    vw_items causes, advice, ask;
    vw_span source;
    bool draft;
    vw_span reviewer; /* absent where none is named */
    vw_examples hits, misses;
    vw_cost loading; /* of its file */
} vw_rule;

typedef enum vw_trust { VW_TRUST_BUILTIN, VW_TRUST_SIGNED, VW_TRUST_UNSIGNED } vw_trust;
extern const char *const vw_trust_names[3];

typedef struct vw_pack {
    vw_span name;
    vw_span version;
    vw_trust trust;
    vw_span signer; /* of VW_TRUST_SIGNED: who signed it; absent otherwise */
    size_t rules;   /* loaded, set by freezing */
    bool langs[VW_LANG_COUNT];
} vw_pack;

/* A rule file that was refused, and why; it stands in the report. */
typedef struct vw_skipped {
    vw_span file;
    const char *key; /* the one that freezing refused, static; NULL for any other reason */
    vw_error why;
} vw_skipped;

/*
 * The sets of needles for vw_log_needles, of any log, then of a task log; and
 * one of the literals of text templates.
 */
enum { VW_RULES_SETS = 6, VW_RULES_TEXTS = VW_RULES_SETS, VW_RULES_ALL_SETS };

typedef struct vw_rules {
    vw_arena arena;
    vw_rule **rules; /* in order of loading */
    size_t count, cap;
    size_t *ids; /* where each id stands in `rules`, see ids.c */
    size_t id_cap;
    vw_pack *packs;
    size_t pack_count, pack_cap;
    vw_skipped *skipped;
    size_t skipped_count, skipped_cap;
    struct vw_override **overrides; /* see override.h; in the order in which they were made */
    size_t override_count, override_cap;

    /* How the sets were arranged the last time, where nothing but the rules of one image is loaded. */
    struct {
        size_t rules; /* the image's */
        vw_span sets[VW_RULES_ALL_SETS];
    } places;

    /* Made by freezing. */
    bool frozen;
    vw_names names;
    struct vw_rule_index *index;
    vw_needles *needles[VW_RULES_SETS];
    bool has_when; /* some rule asks */
    bool every;    /* some rule can only be found by reading every line */
} vw_rules;

vw_status vw_rules_open(vw_rules **out, vw_error *err);

/* Adds a pack and returns its index in *pack. Names and versions are copied. */
vw_status vw_rules_add_pack(vw_rules *rules, vw_span name, vw_span version, vw_trust trust,
                            size_t *pack, vw_error *err);

/*
 * Adds a rule that was allocated in rules->arena. VW_ERR_RULE where its id is
 * taken or where it refuses to compile; the caller then notes it as skipped.
 */
vw_status vw_rules_add(vw_rules *rules, vw_rule *rule, vw_error *err);

/* Notes a rule file that was refused. */
vw_status vw_rules_skip(vw_rules *rules, vw_span file, const vw_error *why);

/*
 * Resolves ids, refuses cycles of leads_to and refines and unknown rules of
 * the own pack (the rule becomes skipped, the others stay), teaches names and
 * builds the index and the needles. Fails only where memory runs out.
 */
vw_status vw_rules_freeze(vw_rules *rules, vw_error *err);

/* The needles of a frozen set; borrowed. */
vw_log_needles vw_rules_needles(const vw_rules *rules);

/* Whether the rule counts logs: then its hits are no findings of theirs. */
static inline bool vw_rule_counts_logs(const vw_rule *rule)
{
    return rule->count.at_least && rule->count.across_logs;
}

/* The rule with this id, or NULL. */
const vw_rule *vw_rules_find(const vw_rules *rules, vw_span id);

/* Of a frozen set, the rule that explains a code: the one loaded first that has it as `code` and is not off; or NULL. */
const vw_rule *vw_rules_for_code(const vw_rules *rules, uint32_t code);

/* The service that some rule taught for a writer, by name or class id; absent if none. */
vw_span vw_rules_service(const vw_rules *rules, vw_span writer, vw_span writer_id);

/* How a set of a frozen rule set is arranged, appended as an image keeps it. */
vw_status vw_rules_write_places(const vw_rules *rules, size_t set, vw_buf *out, vw_error *err);

void vw_rules_close(vw_rules *rules);

#endif

#ifndef VSSWHY_LUA_SCHEMA_PARTS_H
#define VSSWHY_LUA_SCHEMA_PARTS_H

#include "schema.h"

/*
 * What the files of the schema share, and nobody else includes: where a value
 * stands, how one is refused, and the types of values.
 */

/* A rule in reading. `path` is the place of the value in hand: "advice.ja[2]". */
typedef struct vw_schema {
    lua_State *L;
    vw_arena *arena;
    vw_rule *rule; /* NULL: a match that a function asks `log` about */
    vw_error *err;
    vw_refusals *refusals; /* NULL: reading ends at the first refusal */
    vw_span file;
    char path[160];
    size_t path_len;
    vw_refusal refusal; /* of the refusal in hand, what its sentence does not give in parts */
    size_t bytes;       /* of all texts so far */
    size_t values;      /* of all matches so far */
} vw_schema;

/* Goes down to a key or, counted from 1, an entry; returns the length to go back to. */
size_t vw_schema__enter(vw_schema *s, const char *key);
size_t vw_schema__enter_entry(vw_schema *s, size_t number);

/*
 * Ends what was entered at `back`. A refusal of it is noted, and reading goes
 * on behind it, where refusals are collected: then it returns VW_OK.
 */
vw_status vw_schema__end(vw_schema *s, size_t back, vw_status status);

/* VW_ERR_RULE: "FILE: PATH must be …", with the kind of value that it has to be. */
vw_status vw_schema__refuse(vw_schema *s, const char *en, const char *ja);

/*
 * VW_ERR_RULE for a word that is not in `list`, with the one that was meant or,
 * where none is near, all of them (as many as a sentence holds).
 */
vw_status vw_schema__unknown(vw_schema *s, vw_span word, const vw_span *list, size_t count);

/* Keys of the table at `at` that are not in `list`: refuses them in byte order. */
vw_status vw_schema__only_keys(vw_schema *s, int at, const vw_span *list, size_t count);

/* Pushes the value of a key without asking a metatable and returns its type. */
int vw_schema__field(vw_schema *s, int at, const char *key);

/*
 * A text of the file, copied: valid UTF-8 without control characters. Stops the entry where
 * the texts of the rule become more than VW_LUA_RULE_BYTES_MAX together.
 */
vw_status vw_schema__text(vw_schema *s, int at, vw_span *out);
/* The same with any character, as the logs of examples and values taken from a log have them. */
vw_status vw_schema__any_text(vw_schema *s, int at, vw_span *out);
vw_status vw_schema__integer(vw_schema *s, int at, int64_t min, int64_t max, int64_t *out);
vw_status vw_schema__choice(vw_schema *s, int at, const char *const *names, size_t count, int *out);

/*
 * A type of value. `read` takes the value at stack index `at` into `into`, a
 * member of the rule. `en` and `ja` say what it has to be.
 */
typedef struct vw_type {
    vw_status (*read)(vw_schema *s, int at, void *into);
    const char *en, *ja;
} vw_type;

extern const vw_type vw_type_name, vw_type_severity, vw_type_retry, vw_type_texts,
    vw_type_confidence, vw_type_causes, vw_type_advice, vw_type_ask, vw_type_echo, vw_type_relation,
    vw_type_rules, vw_type_refines, vw_type_count, vw_type_flag, vw_type_status, vw_type_reviewed,
    vw_type_when, vw_type_code, vw_type_last_error, vw_type_match, vw_type_examples;

/* The words of a match. */
typedef struct vw_word_row {
    vw_word word;
    const char *values[VW_LANG_COUNT]; /* for the page */
} vw_word_row;
extern const vw_word_row vw_word_rows[VW_WORD_COUNT];

/* The keys of a rule. */
typedef struct vw_key_row {
    const char *key;
    const vw_type *type;
    size_t offset; /* of the member of vw_rule it goes to */
    bool required;
    const char *help[VW_LANG_COUNT];
} vw_key_row;
extern const vw_key_row vw_key_rows[];
extern const size_t vw_key_row_count;

#endif

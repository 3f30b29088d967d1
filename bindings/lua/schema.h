#ifndef VSSWHY_LUA_SCHEMA_H
#define VSSWHY_LUA_SCHEMA_H

#include "base/buf.h"
#include "rule/rule.h"

#include <lua.h>

/*
 * What a rule file may say. One table of rows (schema.c for the keys of a rule,
 * schema_match.c for the words of a match) yields the reading, the messages
 * with their "did you mean", and the reference page.
 */

/* One thing that is wrong with a rule file. Its spans live in the arena of the reading. */
typedef struct vw_refusal {
    vw_span key; /* its place: "advice.ja[2]"; empty: the file as a whole */
    vw_span expected
        [VW_LANG_COUNT]; /* what stands there in a good file; absent where that is no value */
    vw_span meant;       /* the word that was meant; absent where none is near */
    vw_error why;        /* the whole sentence: "FILE: KEY must be ..." */
    struct vw_refusal *next;
} vw_refusal;

/* All that is wrong, in the order of reading; at most 64. `{0}` is an empty one. */
typedef struct vw_refusals {
    vw_refusal *first, *last;
    size_t count;
} vw_refusals;

/* Adds a copy with this key. Fails where memory runs out. */
vw_status vw_refusals_note(vw_refusals *refusals, const vw_refusal *refusal, vw_span key,
                           vw_arena *arena, vw_error *err);

/*
 * Reads the rule at `index` into *rule, whose `file` is set and whose texts then
 * live in `arena`. VW_ERR_RULE where something of it is refused: `err` is the
 * first refusal, `refusals` gets all of them. May raise where memory runs out,
 * so it is called within vw_sandbox_enter only.
 */
vw_status vw_schema_read(lua_State *L, int index, vw_rule *rule, vw_arena *arena,
                         vw_refusals *refusals, vw_error *err);

/* The same for a match alone: what `log.has{…}` takes. `where` stands in messages for the file. */
vw_status vw_schema_read_match(lua_State *L, int index, const char *where, vw_match *match,
                               vw_arena *arena, vw_error *err);

/* Whether a match asks for hits of rules (`rule = …`), which not everything that takes a match can. */
bool vw_schema_asks_for_rules(const vw_match *match);

/* Adds the languages that the title of this rule has. */
void vw_schema_note_langs(const vw_rule *rule, bool langs[VW_LANG_COUNT]);

/*
 * Checks what needs the whole pack or the whole rule: every text in every
 * language of the pack, every `{x}` something that can be filled.
 */
vw_status vw_schema_check(const vw_rule *rule, const bool langs[VW_LANG_COUNT], vw_arena *arena,
                          vw_refusals *refusals, vw_error *err);

/* The reference of rule files, as Markdown. docs/rules.md and docs/rules.ja.md are its output. */
void vw_schema_page(vw_buf *out, vw_lang lang);

/* The same rows as types of LuaCATS, for editors: docs/vsswhy.meta.lua. */
void vw_schema_types(vw_buf *out);

/* The same rows as a JSON Schema: docs/rule.schema.json. */
void vw_schema_json(vw_buf *out);

#endif

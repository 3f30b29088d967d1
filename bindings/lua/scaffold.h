#ifndef VSSWHY_LUA_SCAFFOLD_H
#define VSSWHY_LUA_SCAFFOLD_H

#include "report/redact.h"
#include "run/pick.h"

/*
 * A rule file made from a real entry of a log: its trigger filled in, its texts
 * to be completed, the entry (redacted) as what it hits, a neighbour as what it
 * misses. It loads and passes its tests as it stands.
 */
typedef struct vw_scaffold {
    vw_span pack; /* the name of the folder */
    vw_span name; /* of the rule; absent: made from its trigger */
    const vw_picked *picked;
    const vw_pick_wanted *wanted; /* a code or a text that was asked for is the trigger */
    const vw_rules *rules;        /* frozen: a code that one explains is refined */
    bool langs[VW_LANG_COUNT];    /* of the pack */
    vw_redactor *redactor;
} vw_scaffold;

/* Appends the file to `out` and the name of the rule to `name`. VW_ERR_RULE where nothing in the entry makes a trigger. */
vw_status vw_scaffold_write(vw_buf *out, vw_buf *name, const vw_scaffold *scaffold, vw_error *err);

/*
 * Appends a text template for a line: what differs from log to log (numbers,
 * GUIDs, paths, addresses) becomes `{n1:int}` and so on.
 */
void vw_scaffold_template(vw_buf *out, vw_span line);

/* Appends a text as Lua writes it, in double quotes. */
void vw_scaffold_quote(vw_buf *out, vw_span text);

#endif

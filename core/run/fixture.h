#ifndef VW_RUN_FIXTURE_H
#define VW_RUN_FIXTURE_H

#include "base/buf.h"
#include "rule/case.h"

/*
 * A fixture: a log in the folder `logs` of a pack, and beside it, with ".json"
 * behind its name, what its diagnosis must say. Data, never code:
 *
 *   { "lang": "en", "verdict": "failed", "root": "ours.array",
 *     "findings": [ { "rule": "ours.array", "role": "root", "line": 3 } ],
 *     "absent": [ "vss.unknown_code" ] }
 *
 * Findings of the fixture's own pack must all be listed; those of other packs
 * may be. What is left out is not looked at.
 */
#define VW_FIXTURE_SUFFIX ".json"

typedef struct vw_wanted {
    vw_span rule; /* id */
    vw_expect expect;
} vw_wanted;

typedef struct vw_fixture {
    const char *log; /* path of the log */
    vw_span pack;    /* whose findings must all be listed */
    vw_lang lang;
    vw_span root, verdict; /* absent: not looked at */
    vw_wanted *findings;
    size_t count;
    vw_span *absent; /* rules that must not have a finding */
    size_t absent_count;
} vw_fixture;

/*
 * Reads what is expected of the log at `log`; it lives in `arena`. VW_ERR_RULE
 * where the file beside it is missing or says something else, with the remedy.
 */
vw_status vw_fixture_read(vw_fixture *out, const char *log, vw_span pack, vw_arena *arena,
                          vw_error *err);

/* The same where what stands beside the log is in memory. */
vw_status vw_fixture_read_text(vw_fixture *out, const char *log, vw_span json, vw_span pack,
                               vw_arena *arena, vw_error *err);

/* Appends the expectation that a case meets: what a new fixture starts with. */
vw_status vw_fixture_write(vw_buf *out, const vw_case *report, vw_lang lang, vw_error *err);

#endif

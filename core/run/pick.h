#ifndef VW_RUN_PICK_H
#define VW_RUN_PICK_H

#include "base/buf.h"
#include "run/diagnose.h"

/*
 * Picks one entry out of a log, to make a rule or a test of it. Every line is
 * read, whether or not a rule would select it.
 */
typedef struct vw_pick_wanted {
    uint64_t line; /* 0: any */
    bool has_code;
    uint32_t code;
    vw_span text; /* absent: any; else part of the entry */
} vw_pick_wanted;

typedef struct vw_picked {
    const vw_event *event;   /* its tokens; of its lines only those that were cited */
    vw_span lines;           /* all of its lines as stored, each with its LF */
    vw_span before, behind;  /* those of the entries beside it; absent where there is none */
    uint64_t line, end_line; /* its first line, and the one behind its last */
} vw_picked;

/*
 * Finds the first entry that is wanted; it lives in `arena`. VW_ERR_USAGE where
 * no entry is, VW_ERR_IO where the log cannot be read.
 */
vw_status vw_pick(vw_picked *out, const vw_settings *settings, const char *path,
                  const vw_pick_wanted *wanted, vw_arena *arena, vw_error *err);

/* Appends the lines [from, to) of a log as stored, decoded, each with an LF. */
vw_status vw_pick_lines(vw_buf *out, const vw_settings *settings, const char *path, uint64_t from,
                        uint64_t to, vw_error *err);

#endif

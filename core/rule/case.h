#ifndef VW_RULE_CASE_H
#define VW_RULE_CASE_H

#include "base/arena.h"
#include "input/decode.h"
#include "rule/hit.h"
#include "rule/zone.h"

/*
 * A case: all that is known of one log, in words. It is what every report
 * format is made from. All it points to lives in its arena or in the rule set.
 */

/* What kind of log it is. */
typedef enum vw_case_kind {
    VW_CASE_UNKNOWN, /* nothing was recognised */
    VW_CASE_AIP_TASK,
    VW_CASE_EVENT_TEXT,
    VW_CASE_LISTING,
    VW_CASE_TEXT
} vw_case_kind;
extern const char *const vw_case_kind_names[5]; /* NULL for unknown */

typedef enum vw_verdict { VW_VERDICT_FAILED, VW_VERDICT_OK, VW_VERDICT_UNKNOWN } vw_verdict;
extern const char *const vw_verdict_names[3];

/* Why a verdict is unknown. */
typedef enum vw_reason {
    VW_REASON_NONE,
    VW_REASON_EMPTY,
    VW_REASON_NOT_TEXT,
    VW_REASON_NOTHING_RECOGNISED,
    VW_REASON_NO_OUTCOME,
    VW_REASON_UNEXPLAINED, /* trouble that no rule knows */
    VW_REASON_DOUBTFUL,    /* trouble that rules know, none of which proves a failure */
    VW_REASON_SUPPRESSED   /* it failed, and an override sets that aside */
} vw_reason;

/* Something odd in the input. The words for it are the report's. */
typedef enum vw_note_what {
    VW_NOTE_REPLACED,      /* count bytes were no valid text */
    VW_NOTE_NULS,          /* count lines held NULs */
    VW_NOTE_LINE_CUT,      /* count lines were longer than VW_LINE_BYTES_MAX */
    VW_NOTE_ENTRY_CUT,     /* count entries were longer than VW_ENTRY_… */
    VW_NOTE_MENDED,        /* count lines were pasted and mended; value = vw_mend bits */
    VW_NOTE_WRAPPED,       /* count wrapped lines were joined */
    VW_NOTE_BRACKET_DATE,  /* the date in the brackets is value days off */
    VW_NOTE_MISREAD,       /* a code was spelled with letters for digits */
    VW_NOTE_EXCERPT,       /* nothing stands before the failure */
    VW_NOTE_GAP,           /* a line says that lines were left out */
    VW_NOTE_UNKNOWN_TEXT,  /* <Unknown error code> is the product's wording; value = the code */
    VW_NOTE_ENCODING,      /* not UTF-8; value = vw_encoding */
    VW_NOTE_HITS_LEFT_OUT, /* count hits were only counted */
    VW_NOTE_PICKED_LOCAL,  /* --at was read as local time */
    VW_NOTE_PICKED_STAMP,  /* --at was read as the log writes it */
    VW_NOTE_COUNT
} vw_note_what;
extern const char *const vw_note_names[VW_NOTE_COUNT];

typedef struct vw_note {
    vw_note_what what;
    uint64_t count;
    uint64_t line; /* the first one; 0 where no line is meant */
    int64_t value;
} vw_note;

typedef struct vw_text_list {
    const vw_item *items; /* with texts filled in */
    size_t count;
} vw_text_list;

typedef struct vw_finding_evidence {
    uint64_t line, offset;
    vw_time time;
    vw_span text;
    vw_span log; /* absent: the log of its case */
} vw_finding_evidence;

/* What a rule that counts logs hit in this one. */
typedef struct vw_pending {
    const vw_rule *rule;
    const vw_hit *hit; /* of a rule of severity error: the hit of the root on the same event */
    vw_finding_evidence evidence;
} vw_pending;

typedef struct vw_finding {
    const vw_rule *rule;
    const vw_hit *hit; /* the first of its strongest role: gives call, phase, writer, state */
    vw_role role;
    bool has_code;
    uint32_t code;
    vw_span name; /* symbol of the code; absent where no rule names it */
    vw_span call, writer;
    vw_phase phase;
    int state;
    vw_span service;
    vw_confidence confidence;
    vw_span confidence_why;
    vw_span title, brief, explain, effect, retry_note, reply;
    vw_text_list causes, advice, ask;
    uint64_t count;
    vw_time first_time, last_time;
    const vw_rule *explained_by;
    vw_finding_evidence evidence[VW_EVIDENCE_FIRST_MAX + 1];
    size_t evidence_count;
    bool misread;
    bool across; /* told by counting across logs */
} vw_finding;

/* What an override sets aside: hits of one rule with equal code and writer. `by` is that of the first. */
typedef struct vw_suppressed {
    const vw_rule *rule;
    const struct vw_override *by; /* see override.h */
    bool has_code;
    uint32_t code;
    vw_span writer;
    bool failure;   /* it would be a failure: the log is not good without it */
    uint64_t count; /* hits */
    uint64_t line;  /* of the first one */
} vw_suppressed;

/* A run has one for each log until it is reported: what only few logs have is in the arena. */
typedef struct vw_case {
    vw_arena arena;
    const char *path; /* as the report names it */
    size_t argument;  /* which argument named it */
    vw_verdict verdict;
    vw_reason reason;
    size_t pending_count; /* so far what is asked of all cases of a run: it stands together */
    size_t finding_count;
    vw_case_kind kind;
    vw_encoding encoding;
    bool has_encoding; /* false where there was nothing to tell it by */
    bool has_exit_code;
    bool incomplete; /* memory ran out for a note */
    bool shelved;    /* it stands in the arena of somebody else */
    uint64_t bytes, lines;
    vw_note *notes; /* the first one alone stands in `note`, for many logs have one and no more */
    size_t note_count;
    vw_note note;
    vw_zone zone;
    vw_time started;               /* by its name, as UTC; VW_TIME_NONE without one */
    vw_time first_time, last_time; /* as written; VW_TIME_NONE without one */
    int64_t exit_code;
    uint64_t exit_line;   /* of the first exit code; 0 without one */
    vw_finding *findings; /* roots first, then by line; room for one more for each of `pending` */
    const vw_suppressed *suppressed; /* in file order */
    size_t suppressed_count;
    const vw_rule *const *asked; /* rules with a function that hit something */
    size_t asked_count;
    const vw_pending *pending; /* of rules that count logs: one a rule and value, in file order */
    const struct vw_limited *limited; /* rules that hit a limit in this log */
    size_t limited_count;
    vw_error *failed; /* why it could not be read: nothing else holds then; NULL where it was */
} vw_case;

/* The finding that a reader sees first, or NULL. */
const vw_finding *vw_case_root(const vw_case *report);

/* The name of its log without folders. */
vw_span vw_case_file(const vw_case *report);

/* Whether two logs failed for the same reason: rule, code and writer of their roots. */
bool vw_case_same_root(const vw_case *a, const vw_case *b);

/* When its log began, else when it failed: as UTC where that is proven, else as written. */
vw_time vw_case_begun(const vw_case *report);

/* Oldest first; logs of one time by their paths. */
int vw_case_order(const vw_case *a, const vw_case *b);

/* Notes what there is `count` of. Sets `incomplete` where memory runs out. */
void vw_case_note(vw_case *report, vw_note_what what, uint64_t count, uint64_t line, int64_t value);

#endif

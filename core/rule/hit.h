#ifndef VW_RULE_HIT_H
#define VW_RULE_HIT_H

#include "rule/kin.h"
#include "rule/match.h"
#include "rule/overflow.h"

/*
 * The hits of one log: which rule matched which event. They and the events
 * they keep live in the arena of the case. At most VW_HITS_MAX are kept, and
 * VW_KEPT_BYTES_MAX of events; what comes after is only counted, for the kin
 * that it has among those, and the report says so. Rules that did not come with the
 * program share one half of the room, so that none of them pushes out what the
 * default rules found.
 */
typedef enum vw_role { VW_ROLE_ROOT, VW_ROLE_CONSEQUENCE, VW_ROLE_CONTEXT } vw_role;
extern const char *const vw_role_names[3];

/* Thousands of them are kept: their members stand so that no room is lost between them. */
typedef struct vw_hit {
    const vw_rule *rule;
    const vw_event *event;
    int reading;            /* VW_NO_READING without a code */
    uint32_t number;        /* kept hits of its rule before it */
    uint32_t kin;           /* index into vw_hits.kins */
    uint32_t capture_count; /* from text, then from `when` */
    const vw_capture *captures;
    vw_time clock;   /* for distances: never runs backwards in file order */
    vw_time started; /* VssStart() of its attempt; VW_TIME_NONE where that is not known */
    const struct vw_override *suppress; /* what sets it aside, see override.h; NULL: nothing */
    const struct vw_hit *cause;         /* of a consequence */
    vw_role role;
    bool dropped; /* by when, after, without, count or a refining rule */
    bool falls;   /* to be dropped once the step of relating in hand is done */
    bool demoted; /* context only: a success came later, or a rule of another pack refines it */
} vw_hit;

typedef struct vw_hits {
    vw_arena *arena;
    const vw_rules *rules;
    const bool *off;         /* rules that a limit has switched off; may be NULL */
    const vw_event **events; /* kept, in file order */
    size_t event_count, event_cap;
    vw_hit *list; /* in file order */
    size_t count, cap;
    vw_kins kins;
    uint64_t left_out;
    size_t *kept;                                 /* hits, by rule; made with the first one */
    size_t kept_bytes;                            /* of events */
    size_t guest_hits, guest_events, guest_bytes; /* of them, for rules of others alone */
    vw_time clock, last_time;                     /* of the event before */
    vw_time started;                              /* the last VssStart() */
    uint64_t started_attempt;                     /* the attempt it began */
    uint64_t lines;                               /* of the log; set when its end is known */
    const struct vw_trace *trace; /* who listens, see trace.h; NULL in normal runs */
    bool failed;                  /* memory ran out while they were related */
} vw_hits;

/* `arena` and `rules` must outlive the hits. `off` may be NULL or one bool a rule. */
void vw_hits_open(vw_hits *hits, vw_arena *arena, const vw_rules *rules, const bool *off);

/* What one event hits, before anything of it is kept. The captures lie in the event. */
typedef struct vw_matched {
    vw_hit_found found[VW_EVENT_HITS_MAX];
    size_t count;
    size_t crowded_out; /* more rules hit it than `found` has room for */
    bool wanted;        /* by them, or by the functions of rules and what they ask for beside */
} vw_matched;

/*
 * Matches the event and cites the lines in which a text template matched. No
 * other event counts for it, and the hits are only looked at: threads may match
 * events of one log at the same time, as long as nobody listens (`trace`).
 */
vw_status vw_hits_match(const vw_hits *hits, vw_event *event, vw_matched *matched);

/* Keeps an event that was matched, and its hits, or counts them. Events come in file order. */
vw_status vw_hits_take(vw_hits *hits, const vw_event *event, const vw_matched *matched,
                       vw_error *err);

/* Whether there is no room for anything more, whatever comes: all hits are only counted from now on. */
bool vw_hits_are_full(const vw_hits *hits);

/*
 * Hits that a thread counts for itself, of events of a later part of the log
 * whose hits are full. `{0}` counts none; what it needs lives in `arena`.
 */
typedef struct vw_tally {
    vw_arena *arena;
    vw_overflow **overflow; /* by kin; NULL before the first hit */
    uint64_t left_out;
    size_t bytes; /* that it takes */
} vw_tally;
vw_status vw_hits_tally(const vw_hits *hits, const vw_event *event, const vw_matched *matched,
                        vw_tally *tally, vw_error *err);

/* Counts what was counted apart, with lines that are counted by `lines` too low. */
vw_status vw_hits_join(vw_hits *hits, const vw_tally *tally, uint64_t lines, vw_error *err);

void vw_hits_close(vw_hits *hits);

/* The code of a hit; false where it has none. */
bool vw_hit_code(const vw_hit *hit, uint32_t *code);

/* Whether two hits have the same value of a word, or both have none: by that `count` tells them apart. */
bool vw_hit_same(const vw_hit *a, const vw_hit *b, vw_word by);

/* A hit of the clean-up calls, which explain nothing but outcomes. */
bool vw_hit_is_clean_up(const vw_hit *hit);

/*
 * What a rule's own function says of a hit: the one call from the core up into
 * whoever loaded the rules.
 */
typedef enum vw_answer { VW_WHEN_DROPS, VW_WHEN_KEEPS, VW_WHEN_LIMITED } vw_answer;

typedef struct vw_asker {
    /*
     * Asks the `when` of hit->rule. On VW_WHEN_KEEPS it may set *captures and
     * *count to values in hits->arena. On VW_WHEN_LIMITED `*limit` names the
     * limit (static: "instructions", "memory", "error" …) and `why` says more.
     */
    vw_answer (*ask)(void *context, const vw_rules *rules, const vw_hits *hits, const vw_hit *hit,
                     vw_lang lang, const vw_capture **captures, size_t *count, const char **limit,
                     vw_error *why);
    /* A new log begins: nothing of the one before may be known any longer. */
    void (*begin)(void *context);
    void *context;
} vw_asker;

#endif

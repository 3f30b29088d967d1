#ifndef VW_RULE_MATCH_H
#define VW_RULE_MATCH_H

#include "rule/rule.h"

/*
 * Says which rules an event hits. A code is looked at one reading at a time:
 * an event with two codes hits the rules of both, each with its own code.
 */

/* Which of the event's readings is meant; SIZE_MAX where it has none. */
enum { VW_NO_READING = -1 };

/* The rules that hit one event, for the word `rule`; what hits it beyond these is only counted. */
enum { VW_EVENT_HITS_MAX = 64 };
typedef struct vw_rule_list {
    const vw_rule *items[VW_EVENT_HITS_MAX];
    size_t count;
} vw_rule_list;

/*
 * Whether `match` holds for the event and reading. `captures` (may be NULL)
 * gets what the text templates caught. `hits` may be NULL: then no rule does.
 */
bool vw_match_holds(const vw_rules *rules, const vw_match *match, const vw_event *event,
                    int reading, const vw_rule_list *hits, vw_captures *captures);

typedef struct vw_hit_found {
    const vw_rule *rule;
    int reading;
    vw_captures captures;
} vw_hit_found;

/*
 * Calls `found` for every rule and reading of the event that match, in order
 * of loading. `unless` is heeded; what needs more than this one event (after,
 * count, refines …) is not. Stops at the first status other than VW_OK.
 */
typedef vw_status (*vw_hit_fn)(const vw_hit_found *hit, void *context);
vw_status vw_match_event(const vw_rules *rules, const vw_event *event, vw_hit_fn found,
                         void *context);

/* The same, and tells `trace` (trace.h; may be NULL) what it sees. */
struct vw_trace;
vw_status vw_match_traced(const vw_rules *rules, const vw_event *event,
                          const struct vw_trace *trace, vw_hit_fn found, void *context);

/* Whether the `also` of some rule holds for the event, with any of its readings. */
bool vw_match_also(const vw_rules *rules, const vw_event *event);

/* A failure that no loaded rule names: what `code = "unknown"` matches. */
bool vw_code_is_unknown(const vw_rules *rules, const vw_reading *reading);

#endif

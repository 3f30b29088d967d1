#ifndef VSSWHY_HOME_LOOKUP_TOPIC_H
#define VSSWHY_HOME_LOOKUP_TOPIC_H

#include "rule/rule.h"

/*
 * What a word of `lookup` means, where it is no code: an event-log entry
 * ("VSS:12289", "disk 153"), a writer by name or class id, the state of one
 * ("state:9", "VSS_WS_FAILED_AT_FREEZE"), an exit code ("exit:-311").
 */
typedef enum topic_kind {
    TOPIC_NONE,
    TOPIC_EVENT,
    TOPIC_WRITER,
    TOPIC_STATE,
    TOPIC_EXIT
} topic_kind;

extern const char *const topic_kind_names[5]; /* NULL for none */

typedef struct topic {
    topic_kind kind;
    const vw_rule *rule; /* NULL where no rule knows it; states never need one */
    vw_span provider;    /* of an event, as a rule spells it where one does */
    int64_t number;      /* event id, exit code or state */
} topic;

topic topic_read(const vw_rules *rules, vw_span word);

/*
 * How many of `count` words make one, from the first: "disk" "153" and "System"
 * "Writer" belong together, anything else stands alone. `joined` gets it.
 */
size_t topic_join(const vw_rules *rules, const char *const *words, size_t count, vw_buf *joined);

/* "VSS 12289", "System Writer  {e813...}", "VSS_WS_FAILED_AT_FREEZE (9)", "Exit Code: -311" */
void topic_heading(const topic *topic, vw_buf *out);

/* Ids of the provider nearest to the one that no rule knows, up to `max`; returns how many. */
size_t topic_near_ids(const vw_rules *rules, const topic *topic, int64_t *out, size_t max);

#endif

#ifndef VW_RULE_OVERFLOW_H
#define VW_RULE_OVERFLOW_H

#include "event/event.h"

/* Hits of one kin that are counted, for there is no room to keep them. `{0}` counts none. */
typedef struct vw_overflow {
    uint64_t count;
    vw_time time;     /* of the last one */
    vw_evidence last; /* its first cited line; the text is in `text` */
    char text[VW_EVIDENCE_BYTES_MAX + 4];
} vw_overflow;

/* Counts a hit of the event, the last one by now. */
void vw_overflow_add(vw_overflow *overflow, const vw_event *event);

/* Counts all hits of `behind`, whose line is counted by `lines` too low. */
void vw_overflow_join(vw_overflow *overflow, const vw_overflow *behind, uint64_t lines);

#endif

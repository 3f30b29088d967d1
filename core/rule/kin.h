#ifndef VW_RULE_KIN_H
#define VW_RULE_KIN_H

#include "rule/rule.h"

/*
 * Hits of one rule with equal code and writer are kin: they become one finding.
 * A table tells the kin of a hit in one step, however many there are, so that
 * the work on a hostile log does not grow with the square of its hits.
 */
typedef struct vw_kin {
    const vw_rule *rule;
    bool has_code;
    uint32_t code;
    vw_span writer;
    struct vw_overflow *overflow; /* hits that were counted but not kept; NULL without any */
} vw_kin;

typedef struct vw_kins {
    vw_kin *list; /* in order of their first hits */
    size_t count, cap;
    size_t *slots; /* open addressing: one more than an index into the list, 0 where free */
    size_t slot_cap;
} vw_kins;

/* The index of the kin with rule, code and writer of `like`; SIZE_MAX without one. */
size_t vw_kins_find(const vw_kins *kins, const vw_kin *like);

/* The same, added where there is none; its writer is borrowed. SIZE_MAX where memory ran out. */
size_t vw_kins_add(vw_kins *kins, const vw_kin *like);

void vw_kins_free(vw_kins *kins);

#endif

#ifndef VW_RULE_OVERRIDE_H
#define VW_RULE_OVERRIDE_H

#include "rule/hit.h"

/*
 * What a user has changed of rules, without touching their files:
 *
 * - off: the rule hits nothing. Its code keeps its name, and counts as one that
 *   no rule explains: switching a rule off hides no failure.
 * - severity.
 * - suppress: hits of the rule, all or those for which a match holds, are set
 *   aside until a date. They are counted, never reported, and lead to no other
 *   failure; echoes that nothing else explains are set aside with them.
 *
 * docs/decisions/0013-overrides.md says why.
 */
typedef enum vw_override_what {
    VW_OVERRIDE_OFF,
    VW_OVERRIDE_SEVERITY,
    VW_OVERRIDE_SUPPRESS
} vw_override_what;
extern const char *const vw_override_names[3];

/* One change. All of it lives as long as the rule set. */
typedef struct vw_override {
    vw_override_what what;
    vw_span file;  /* which makes it */
    vw_span id;    /* of the rule */
    vw_rule *rule; /* NULL where its pack is not loaded: then nothing is changed */
    bool off;
    vw_severity severity;
    vw_match match; /* of a suppress; empty: every hit */
    vw_span until;  /* "2026-12-31", its last day by UTC; absent for other changes */
    bool past;      /* that day is over: it no longer holds */
    vw_span reason; /* absent where none is given */
    bool replaced;  /* a later file says otherwise */
} vw_override;

/*
 * Makes a change in a set that is not frozen yet; it is copied, its spans are
 * not. A later off or severity of a rule replaces the earlier one, a further
 * suppress holds beside those before it.
 */
vw_status vw_rules_override(vw_rules *rules, const vw_override *override, vw_error *err);

/* Marks the hits that a suppress sets aside; those that have been dropped stay what they are. */
void vw_suppress_hits(vw_hits *hits);

#endif

#ifndef VW_REPORT_CHANGE_H
#define VW_REPORT_CHANGE_H

#include "report/aspect.h"

/*
 * What differs between two versions of a pack, and how much that is:
 *
 *   major  what a diagnosis says or advises may change: a rule is gone, hits
 *          otherwise, names another root; another retry, risk or command; a
 *          language less
 *   minor  there is more: a new rule, a language, a name; another confidence
 *   patch  wording, sources, examples
 *
 * A function cannot be compared, so any change in the file of a rule with `when`
 * is a major one.
 */
typedef struct vw_change {
    const vw_aspect *aspect; /* NULL for a rule that is new or gone */
    vw_version_step step;
    const vw_rule *before, *after; /* NULL where there is no such rule */
} vw_change;

typedef struct vw_changes {
    vw_change *list; /* in order of ids, then of keys, from the most important one */
    size_t count, cap;
    bool lang_added[VW_LANG_COUNT], lang_removed[VW_LANG_COUNT];
    vw_version_step step; /* the largest of all */
} vw_changes;

/*
 * Compares two frozen sets, each of one pack; `before` may be NULL, then all is
 * new. What is found borrows from them. Free with vw_changes_free whatever the
 * outcome; only memory makes it fail.
 */
vw_status vw_changes_find(vw_changes *out, const vw_rules *before, const vw_rules *after,
                          vw_error *err);
void vw_changes_free(vw_changes *changes);

/* "none", "patch", "minor", "major" */
extern const char *const vw_step_names[4];

#endif

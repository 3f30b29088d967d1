#ifndef VW_RULE_REMATCH_H
#define VW_RULE_REMATCH_H

#include "rule/hit.h"

/*
 * What events with twins hit, by their numbers (see vw_event): the same rules
 * each time, as long as the log is the same. Events that hit many rules, or of
 * which a text template catches a piece, are matched anew; so are those with a bracketed
 * stamp where a template may read one. `{0}` knows nothing. For one thread and
 * the hits of one log.
 */
typedef struct vw_rematch {
    struct vw_kept_match *list; /* NULL as long as nothing is kept */
    bool reads_stamps;          /* some template may, once `list` is made */
} vw_rematch;

/* As vw_hits_match; where memory runs out, nothing is kept. */
vw_status vw_rematch_event(vw_rematch *rematch, const vw_hits *hits, vw_event *event,
                           vw_matched *matched);

void vw_rematch_free(vw_rematch *rematch);

#endif

#ifndef VW_RUN_SIGHT_H
#define VW_RUN_SIGHT_H

#include "rule/hit.h"

/* What a log is seen to be while its events pass by in file order. `vw_sight_new` has seen nothing. */
typedef struct vw_sight {
    bool task, event, listing, code; /* something of that kind was read */
    bool troubled;                   /* there was trouble that no rule calls harmless */
    bool has_exit_code;
    int64_t exit_code;          /* the last one */
    uint64_t exit_line;         /* of the first one; 0 without */
    vw_stamp_pair pair;         /* the first one */
    uint64_t first_line;        /* of the first event that is no blank or frame */
    uint64_t failed_line;       /* of the first event with a code */
    uint64_t unknown_text_line; /* of the first <Unknown error code>, which was this one */
    uint32_t unknown_text_code;
} vw_sight;

vw_sight vw_sight_new(void);

/* Sees an event; `harmless` where one of its hits says that there is no harm in it. */
void vw_sight_see(vw_sight *sight, const vw_event *event, bool harmless);

/* Sees all that `behind` has seen of what comes later, in lines that are counted by `lines` too low. */
void vw_sight_join(vw_sight *sight, const vw_sight *behind, uint64_t lines);

#endif

#ifndef VW_RULE_LITERALS_PARTS_H
#define VW_RULE_LITERALS_PARTS_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/needles.h"

/*
 * A list of literals in the making, for select.c only: none stands in it
 * twice, and each is spelled as it stands in logs of one kind of encoding.
 */

/* Appends how a literal looks in such logs; false where it cannot stand there. ASCII is itself in all. */
typedef bool (*vw_spelling)(vw_span literal, vw_buf *out);

typedef struct vw_literals {
    vw_spelling spell;
    bool labels; /* those with no other tag than VW_TAG_LABEL are in it, too */
    vw_needle *items;
    size_t count, cap;
    uint32_t *slots; /* a hash table of items, counted from 1; 0: free */
    size_t slot_count;
    vw_arena arena; /* what was spelled */
    vw_buf scratch;
    bool failed;     /* memory ran out */
    bool has_events; /* the literals of event-log text are in it */
} vw_literals;

/* Adds a literal that outlives the list. What is too short to be searched for is left out. */
void vw_literals__add(vw_literals *list, vw_span literal, uint32_t tag);

/* Adds one that does not. */
void vw_literals__add_copy(vw_literals *list, vw_span literal, uint32_t tag);

void vw_literals__free(vw_literals *list);

#endif

#ifndef VW_BASE_ARENA_H
#define VW_BASE_ARENA_H

#include "base/span.h"

/*
 * Memory that is taken in pieces and given back at once. All that a log needs
 * lives in the arena of its case; all that a rule set needs, in the set's.
 * Pieces are zeroed and aligned for any type. `{0}` is an empty one.
 */
typedef struct vw_arena {
    struct vw_arena_chunk *chunks;
    size_t used;
} vw_arena;

/* `bytes` zeroed bytes, or NULL where memory ran out. No bytes take no memory, and are not NULL. */
void *vw_arena_alloc(vw_arena *arena, size_t bytes);

/* A copy of `text` with a NUL behind it that does not count; absent where memory ran out. */
vw_span vw_arena_copy(vw_arena *arena, vw_span text);

/* Moves all pieces of `other`, which is empty then, to `arena`. */
void vw_arena_join(vw_arena *arena, vw_arena *other);

void vw_arena_free(vw_arena *arena);

#define VW_ARENA_NEW(arena, type) ((type *)vw_arena_alloc((arena), sizeof(type)))
#define VW_ARENA_ARRAY(arena, type, count) ((type *)vw_arena_alloc((arena), sizeof(type) * (count)))

#endif

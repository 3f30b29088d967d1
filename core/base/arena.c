#include "base/arena.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/*
 * The first chunk is for the note that is all that most logs keep, a million of
 * them at a time; each further one is twice as large, up to 64 KiB.
 */
enum { CHUNK_BYTES_MIN = 64, CHUNK_BYTES_MAX = 64 * 1024 };

/*
 * Pieces are zeroed as they are given out, so that what is left of a chunk is
 * never touched; one that fills a chunk comes zeroed from the system.
 */
struct vw_arena_chunk {
    struct vw_arena_chunk *next;
    size_t cap;
    max_align_t bytes[];
};

static struct vw_arena_chunk *add_chunk(vw_arena *arena, size_t bytes)
{
    size_t cap = arena->chunks ? arena->chunks->cap * 2 : CHUNK_BYTES_MIN;
    struct vw_arena_chunk *chunk;

    if (cap > CHUNK_BYTES_MAX)
        cap = CHUNK_BYTES_MAX;
    if (cap < bytes)
        cap = bytes;
    chunk = bytes < CHUNK_BYTES_MAX ? malloc(sizeof *chunk + cap) : calloc(1, sizeof *chunk + cap);
    if (!chunk)
        return NULL;
    chunk->cap = cap;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    arena->used = 0;
    return chunk;
}

/* What no bytes are given as: nobody reads or writes it. */
static const max_align_t nothing;

void *vw_arena_alloc(vw_arena *arena, size_t bytes)
{
    struct vw_arena_chunk *chunk = arena->chunks;
    void *piece;

    if (bytes == 0)
        return (void *)&nothing;
    bytes = (bytes + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
    if (!chunk || chunk->cap - arena->used < bytes)
        chunk = add_chunk(arena, bytes);
    if (!chunk)
        return NULL;
    piece = (char *)chunk->bytes + arena->used;
    arena->used += bytes;
    if (bytes < CHUNK_BYTES_MAX)
        memset(piece, 0, bytes);
    return piece;
}

vw_span vw_arena_copy(vw_arena *arena, vw_span text)
{
    char *copy = vw_arena_alloc(arena, text.len + 1);

    if (!copy)
        return VW_SPAN_NONE;
    if (text.len)
        memcpy(copy, text.ptr, text.len);
    return (vw_span){copy, text.len};
}

void vw_arena_join(vw_arena *arena, vw_arena *other)
{
    struct vw_arena_chunk **last = &other->chunks;

    while (*last)
        last = &(*last)->next;
    if (arena->chunks) {
        *last = arena->chunks->next;
        arena->chunks->next = other->chunks;
    } else {
        *arena = *other;
    }
    *other = (vw_arena){0};
}

void vw_arena_free(vw_arena *arena)
{
    while (arena->chunks) {
        struct vw_arena_chunk *next = arena->chunks->next;

        free(arena->chunks);
        arena->chunks = next;
    }
    arena->used = 0;
}

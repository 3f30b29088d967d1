#include "input/twins.h"

#include "base/hash.h"

#include <stdlib.h>

/* Places for one hash; a power of two that divides VW_TWINS_MAX. */
enum { WAYS = 4, SETS = VW_TWINS_MAX / WAYS };

/* Texts whose hashes lead to the same places. What tells them apart stands together. */
typedef struct vw_twin_set {
    uint32_t hashes[WAYS];
    uint32_t used[WAYS];    /* when it was met last */
    uint64_t numbers[WAYS]; /* 0: none is known here */
    struct {
        uint16_t kind, len;
        char bytes[VW_TWIN_BYTES_MAX];
    } texts[WAYS];
} vw_twin_set;

void vw_twins_begin(vw_twins *twins)
{
    twins->met = 0;
}

static uint32_t hash_of(vw_span text, uint16_t kind)
{
    return (uint32_t)vw_hash_text(kind, text);
}

/* The place where a text with this hash may stand. No branch: which one it is cannot be foretold. */
static size_t place_of(const vw_twin_set *set, uint32_t hash)
{
    size_t place = 0;

    for (size_t i = 1; i < WAYS; i++)
        place |= i * (set->hashes[i] == hash);
    return place % WAYS;
}

static bool stands_at(const vw_twin_set *set, size_t place, vw_span text, uint16_t kind)
{
    vw_span known = {set->texts[place].bytes, set->texts[place].len};

    return set->numbers[place] && set->texts[place].kind == kind && vw_span_is(known, text);
}

uint64_t vw_twins_find(vw_twins *twins, vw_span text, uint16_t kind)
{
    vw_twin_set *set;
    uint32_t hash;
    size_t place;

    twins->met += twins->met <= VW_TWINS_BEHIND;
    if (twins->met <= VW_TWINS_BEHIND || !twins->sets || text.len > VW_TWIN_BYTES_MAX)
        return 0;
    hash = hash_of(text, kind);
    set = &twins->sets[hash % SETS];
    place = place_of(set, hash);
    if (!stands_at(set, place, text, kind))
        return 0;
    set->used[place] = ++twins->clock;
    return set->numbers[place];
}

/* The place of the text that was not met for the longest; the clock may have gone round since. */
static size_t oldest_of(const vw_twin_set *set, uint32_t clock)
{
    size_t found = 0;

    for (size_t i = 1; i < WAYS; i++)
        if (clock - set->used[i] > clock - set->used[found])
            found = i;
    return found;
}

/* Of two texts with one hash only one can be known. */
static size_t place_for(const vw_twin_set *set, uint32_t hash, uint32_t clock)
{
    size_t same = place_of(set, hash);

    return set->hashes[same] == hash && set->numbers[same] ? same : oldest_of(set, clock);
}

void vw_twins_add(vw_twins *twins, vw_span text, uint16_t kind)
{
    uint32_t hash;
    vw_twin_set *set;
    size_t place;

    if (twins->met <= VW_TWINS_BEHIND || text.len > VW_TWIN_BYTES_MAX)
        return;
    if (!twins->sets)
        twins->sets = calloc(SETS, sizeof *twins->sets);
    if (!twins->sets)
        return;
    hash = hash_of(text, kind);
    set = &twins->sets[hash % SETS];
    place = place_for(set, hash, twins->clock);
    set->hashes[place] = hash;
    set->used[place] = ++twins->clock;
    set->numbers[place] = ++twins->count * VW_TWINS_MAX + (hash % SETS * WAYS + place);
    set->texts[place].kind = kind;
    set->texts[place].len = (uint16_t)text.len;
    if (text.len)
        memcpy(set->texts[place].bytes, text.ptr, text.len);
}

void vw_twins_free(vw_twins *twins)
{
    free(twins->sets);
    *twins = (vw_twins){0};
}

#include "input/twins.h"

#include "base/hash.h"

#include <stdlib.h>

/* Places for one hash; a power of two that divides VW_TWINS_MAX. */
enum { WAYS = 4 };

typedef struct vw_known_text {
    uint64_t number; /* 0: none is known here */
    uint32_t hash;
    uint32_t used; /* when it was met last */
    uint16_t kind, len;
    char text[VW_TWIN_BYTES_MAX];
} vw_known_text;

void vw_twins_begin(vw_twins *twins)
{
    twins->met = 0;
}

static uint32_t hash_of(vw_span text, uint16_t kind)
{
    return (uint32_t)vw_hash_text(kind, text);
}

static vw_known_text *places_of(const vw_twins *twins, uint32_t hash)
{
    return &twins->list[hash % (VW_TWINS_MAX / WAYS) * WAYS];
}

static bool is_text(const vw_known_text *known, uint32_t hash, vw_span text, uint16_t kind)
{
    return known->hash == hash && known->kind == kind && known->number &&
           vw_span_is((vw_span){known->text, known->len}, text);
}

uint64_t vw_twins_find(vw_twins *twins, vw_span text, uint16_t kind)
{
    vw_known_text *places;
    uint32_t hash;

    twins->met += twins->met <= VW_TWINS_BEHIND;
    if (twins->met <= VW_TWINS_BEHIND || !twins->list || text.len > VW_TWIN_BYTES_MAX)
        return 0;
    hash = hash_of(text, kind);
    places = places_of(twins, hash);
    for (size_t i = 0; i < WAYS; i++) {
        if (is_text(&places[i], hash, text, kind)) {
            places[i].used = ++twins->clock;
            return places[i].number;
        }
    }
    return 0;
}

/* The place of the text that was not met for the longest; the clock may have gone round since. */
static vw_known_text *oldest(const vw_twins *twins, vw_known_text *places)
{
    vw_known_text *found = places;

    for (size_t i = 1; i < WAYS; i++)
        if (twins->clock - places[i].used > twins->clock - found->used)
            found = &places[i];
    return found;
}

void vw_twins_add(vw_twins *twins, vw_span text, uint16_t kind)
{
    uint32_t hash;
    vw_known_text *place;

    if (twins->met <= VW_TWINS_BEHIND || text.len > VW_TWIN_BYTES_MAX)
        return;
    if (!twins->list)
        twins->list = calloc(VW_TWINS_MAX, sizeof *twins->list);
    if (!twins->list)
        return;
    hash = hash_of(text, kind);
    place = oldest(twins, places_of(twins, hash));
    place->number = ++twins->numbers * VW_TWINS_MAX + (uint64_t)(place - twins->list);
    place->hash = hash;
    place->used = ++twins->clock;
    place->kind = kind;
    place->len = (uint16_t)text.len;
    if (text.len)
        memcpy(place->text, text.ptr, text.len);
}

void vw_twins_free(vw_twins *twins)
{
    free(twins->list);
    *twins = (vw_twins){0};
}

#include "rule/kin.h"

#include "base/hash.h"

#include <stdlib.h>

static size_t hash(const vw_kin *kin)
{
    return (size_t)vw_hash_text(kin->code ^ (uint64_t)(uintptr_t)kin->rule << 32, kin->writer);
}

static bool are_kin(const vw_kin *a, const vw_kin *b)
{
    return a->rule == b->rule && a->has_code == b->has_code && a->code == b->code &&
           vw_span_is(a->writer, b->writer);
}

/* The slot of a kin, or the free one where it belongs. */
static size_t *slot_of(const vw_kins *kins, const vw_kin *like)
{
    size_t at = hash(like) & (kins->slot_cap - 1);

    while (kins->slots[at] && !are_kin(&kins->list[kins->slots[at] - 1], like))
        at = (at + 1) & (kins->slot_cap - 1);
    return &kins->slots[at];
}

static bool grow(vw_kins *kins)
{
    size_t cap = kins->cap ? kins->cap * 2 : 16;
    vw_kin *list = realloc(kins->list, cap * sizeof *list);
    size_t *slots = list ? calloc(cap * 2, sizeof *slots) : NULL;

    if (list)
        kins->list = list;
    if (!slots)
        return false;
    free(kins->slots);
    kins->slots = slots;
    kins->slot_cap = cap * 2;
    kins->cap = cap;
    for (size_t i = 0; i < kins->count; i++)
        *slot_of(kins, &kins->list[i]) = i + 1;
    return true;
}

size_t vw_kins_find(const vw_kins *kins, const vw_kin *like)
{
    return kins->count ? *slot_of(kins, like) - 1 : SIZE_MAX;
}

size_t vw_kins_add(vw_kins *kins, const vw_kin *like)
{
    size_t *slot;

    if (kins->count == kins->cap && !grow(kins))
        return SIZE_MAX;
    slot = slot_of(kins, like);
    if (!*slot) {
        kins->list[kins->count++] = *like;
        *slot = kins->count;
    }
    return *slot - 1;
}

void vw_kins_free(vw_kins *kins)
{
    free(kins->list);
    free(kins->slots);
    *kins = (vw_kins){0};
}

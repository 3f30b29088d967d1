#include "base/ascii.h"
#include "base/hash.h"
#include "base/utf8.h"
#include "input/log.h"
#include "rule/literals_parts.h"

#include <stdlib.h>

static uint32_t *slot_of(const vw_literals *list, vw_span literal, uint32_t tag)
{
    size_t at;

    for (at = (size_t)vw_hash_text(tag, literal) & (list->slot_count - 1); list->slots[at];
         at = (at + 1) & (list->slot_count - 1)) {
        const vw_needle *known = &list->items[list->slots[at] - 1];

        if (known->tag == tag && vw_span_is(known->literal, literal))
            break;
    }
    return &list->slots[at];
}

static bool grow(vw_literals *list)
{
    size_t cap = list->cap ? list->cap * 2 : 1024;
    vw_needle *items = realloc(list->items, cap * sizeof *items);
    uint32_t *slots = calloc(cap * 2, sizeof *slots);

    if (items)
        list->items = items;
    if (!items || !slots) {
        free(slots);
        return false;
    }
    free(list->slots);
    list->slots = slots;
    list->slot_count = cap * 2;
    list->cap = cap;
    for (size_t i = 0; i < list->count; i++)
        *slot_of(list, items[i].literal, items[i].tag) = (uint32_t)i + 1;
    return true;
}

static void keep(vw_literals *list, vw_span literal, uint32_t tag, bool lives)
{
    uint32_t *slot;

    if (literal.len < VW_NEEDLE_BYTES_MIN)
        return;
    if (list->count == list->cap && !grow(list)) {
        list->failed = true;
        return;
    }
    slot = slot_of(list, literal, tag);
    if (*slot)
        return;
    if (!lives)
        literal = vw_arena_copy(&list->arena, literal);
    list->failed |= !literal.ptr;
    if (!literal.ptr)
        return;
    list->items[list->count++] = (vw_needle){literal, tag};
    *slot = (uint32_t)list->count;
}

static void add(vw_literals *list, vw_span literal, uint32_t tag, bool lives)
{
    if (tag == VW_TAG_LABEL && !list->labels)
        return;
    literal = vw_cut_bytes(literal, VW_NEEDLE_BYTES_MAX);
    if (vw_utf8_ascii(literal, 0) == literal.len) {
        keep(list, literal, tag, lives);
        return;
    }
    vw_buf_clear(&list->scratch);
    if (list->spell(literal, &list->scratch))
        keep(list, vw_buf_span(&list->scratch), tag, false);
    list->failed |= list->scratch.failed;
}

void vw_literals__add(vw_literals *list, vw_span literal, uint32_t tag)
{
    add(list, literal, tag, true);
}

void vw_literals__add_copy(vw_literals *list, vw_span literal, uint32_t tag)
{
    add(list, literal, tag, false);
}

void vw_literals__free(vw_literals *list)
{
    free(list->items);
    free(list->slots);
    vw_arena_free(&list->arena);
    vw_buf_free(&list->scratch);
}

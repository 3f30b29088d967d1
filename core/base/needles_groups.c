#include "base/needles_parts.h"

#include "base/eight.h"

#include <stdlib.h>

/* The exact end of the search: which literals stand where a window may. */

bool vw_groups__allocate(vw_groups *groups, size_t literals)
{
    for (groups->bits = 4; (size_t)1 << groups->bits < literals * 2;)
        groups->bits++;
    groups->entries = calloc(literals + 1, sizeof *groups->entries);
    groups->slots = calloc((size_t)1 << groups->bits, sizeof *groups->slots);
    return groups->entries && groups->slots;
}

void vw_groups__free(vw_groups *groups)
{
    free(groups->entries);
    free(groups->slots);
}

static bool same_run(const vw_entry *a, const vw_entry *b)
{
    return a->key == b->key && a->distance == b->distance && a->width == b->width;
}

static int order_entries(const void *a, const void *b)
{
    const vw_entry *x = a;
    const vw_entry *y = b;

    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->distance != y->distance)
        return x->distance < y->distance ? -1 : 1;
    if (x->width != y->width)
        return x->width < y->width ? -1 : 1;
    if (x->check != y->check)
        return x->check < y->check ? -1 : 1;
    return (x->literal > y->literal) - (x->literal < y->literal);
}

static vw_entry entry_of(const vw_literal *literal, size_t index)
{
    enum { WIDE = VW_WINDOW_BYTES };
    const char *key = literal->text + literal->offset;
    uint32_t width = literal->len < WIDE ? VW_KEY_BYTES : WIDE;
    int32_t last = (int32_t)(literal->len - literal->offset - width); /* from the key */
    int32_t distance = last < VW_WINDOW_BYTES ? last : VW_WINDOW_BYTES;

    return (vw_entry){
        vw_check_at(key + distance, width), vw_key_at(key), distance, width, (uint32_t)index, 0};
}

static vw_group *slot_of(const vw_groups *groups, uint32_t key)
{
    size_t last = ((size_t)1 << groups->bits) - 1;
    size_t at = vw_key_hash(key, groups->bits);

    while (groups->slots[at].last && groups->slots[at].key != key)
        at = (at + 1) & last;
    return &groups->slots[at];
}

const vw_group *vw_groups__of(const vw_groups *groups, uint32_t key)
{
    return slot_of(groups, key);
}

void vw_groups__fill(vw_groups *groups, const vw_literal *literals, size_t count)
{
    memset(groups->slots, 0, sizeof *groups->slots << groups->bits);
    for (size_t i = 0; i < count; i++)
        groups->entries[i] = entry_of(&literals[i], i);
    if (count)
        qsort(groups->entries, count, sizeof *groups->entries, order_entries);
    for (size_t i = 0; i < count; i++) {
        const vw_entry *now = &groups->entries[i];
        vw_group *slot = slot_of(groups, now->key);

        if (!slot->last)
            *slot = (vw_group){now->key, 0, (uint32_t)i, 0, 0};
        slot->last = (uint32_t)i + 1;
        slot->tags |= literals[now->literal].tag;
        if (slot->reach < literals[now->literal].offset)
            slot->reach = literals[now->literal].offset;
    }
    for (size_t i = count; i-- > 0;) {
        vw_entry *now = &groups->entries[i];
        bool ends = i + 1 == count || !same_run(now, now + 1);

        now->run_end = ends ? (uint32_t)i + 1 : now[1].run_end;
    }
}

static bool has_four(const vw_literal *literal, const char *text, uint32_t at)
{
    return vw_key_at(text + at) == vw_load_four(literal->text + at);
}

static bool has_eight(const vw_literal *literal, const char *text, uint32_t at)
{
    return vw_eight_lower(vw_eight_at(text + at)) == vw_eight_at(literal->text + at);
}

/* By words, the last of which may overlap the one before. */
static bool stands_at(const vw_literal *literal, const char *text)
{
    enum { EIGHT = sizeof(uint64_t) };
    uint32_t len = literal->len;

    if (len < EIGHT)
        return has_four(literal, text, 0) && has_four(literal, text, len - VW_KEY_BYTES);
    for (uint32_t at = 0; at < len - EIGHT; at += EIGHT)
        if (!has_eight(literal, text, at))
            return false;
    return has_eight(literal, text, len - EIGHT);
}

static void try_literal(const vw_literal *literal, size_t window_at, vw_search *search)
{
    size_t at = window_at - literal->offset;

    if (!(literal->tag & search->tags))
        return;
    if (window_at < search->from + literal->offset || at > search->best.at)
        return;
    if (search->text.len - at < literal->len || !stands_at(literal, search->text.ptr + at))
        return;
    if (at < search->best.at)
        search->best = (vw_find_at){at, 0};
    search->best.tag |= literal->tag;
}

/* The first of the entries [first, last), all of one run, with a check not below `check`. */
static uint32_t lower_bound(const vw_entry *entries, uint32_t first, uint32_t last, uint64_t check)
{
    while (first < last) {
        uint32_t middle = first + (last - first) / 2;

        if (entries[middle].check < check)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

static void try_run(const vw_groups *groups, const vw_literal *literals, uint32_t first,
                    size_t window_at, vw_search *search)
{
    const vw_entry *entries = groups->entries;
    uint32_t last = entries[first].run_end;
    uint32_t width = entries[first].width;
    size_t check_at = window_at + (size_t)(ptrdiff_t)entries[first].distance; /* may wrap around */
    uint64_t check;

    if (check_at > search->text.len || search->text.len - check_at < width)
        return;
    check = vw_check_at(search->text.ptr + check_at, width);
    first = lower_bound(entries, first, last, check);
    for (; first < last && entries[first].check == check; first++)
        try_literal(&literals[entries[first].literal], window_at, search);
}

void vw_groups__confirm(const vw_groups *groups, const vw_literal *literals, size_t at,
                        vw_search *search)
{
    const vw_group *slot = slot_of(groups, vw_key_at(search->text.ptr + at));

    if (!(slot->tags & search->tags))
        return;
    if (at > search->best.at && at - search->best.at > slot->reach)
        return; /* all of them begin behind the best */
    for (uint32_t first = slot->first; first < slot->last; first = groups->entries[first].run_end)
        try_run(groups, literals, first, at, search);
}

#include "base/needles_parts.h"

#include <stdlib.h>

/* The filter of windows that are chosen and sorted into buckets. */

/* Where a window has no such pair, any will do. */
static void allow_pair(uint8_t buckets[VW_PAIR_CODES], vw_span window, size_t at, uint8_t bit)
{
    if (at + 2 <= window.len) {
        buckets[vw_pair_code((unsigned char)window.ptr[at], (unsigned char)window.ptr[at + 1])] |=
            bit;
        return;
    }
    for (size_t code = 0; code < VW_PAIR_CODES; code++)
        buckets[code] |= bit;
}

static void allow_pairs(vw_half *half, vw_span window, uint8_t bit)
{
    for (int i = 0; i < VW_PAIRS; i++)
        allow_pair(half->pairs[i], window, vw_pairs_at[i], bit);
}

static void allow_byte(vw_half *half, int i, unsigned byte, uint8_t bit)
{
    half->low[i][byte & 15] |= bit;
    half->high[i][byte >> 4] |= bit;
    half->bytes[i][byte] |= bit;
}

static void allow_key(vw_half *half, vw_span window, uint8_t bit)
{
    for (int i = 0; i < VW_KEY_BYTES; i++) {
        unsigned char byte = (unsigned char)window.ptr[i];

        allow_byte(half, i, byte, bit);
        if (vw_is_small(byte))
            allow_byte(half, i, byte - 0x20u, bit);
    }
}

static void add_seen(vw_filter *filter, const char *window)
{
    uint64_t hash = vw_window_hash(window);

    filter->seen[hash >> (64 - filter->seen_bits)] |=
        1u << (hash >> 40 & 31) | 1u << (hash >> 45 & 31);
}

static void add_brief(vw_filter *filter, const char *window)
{
    uint32_t hash = vw_brief_hash(window);

    filter->brief[hash >> 5] |= 1u << (hash & 31);
}

static void add_window(vw_filter *filter, vw_filter_way way, const vw_literal *literal)
{
    vw_span window = {literal->text + literal->offset, vw_window_len(literal)};
    vw_half *half = &filter->halves[literal->bucket / VW_HALF_BUCKETS];
    uint8_t bit = (uint8_t)(1u << literal->bucket % VW_HALF_BUCKETS);

    if (way == VW_BY_PAIRS)
        allow_pairs(half, window, bit);
    else
        allow_key(half, window, bit);
    if (window.len == VW_WINDOW_BYTES)
        add_seen(filter, window.ptr);
    else
        add_brief(filter, window.ptr);
    filter->tags[literal->bucket] |= literal->tag;
}

void vw_filter__fill(vw_filter *filter, vw_filter_way way, const vw_literal *literals, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_window(filter, way, &literals[i]);
}

bool vw_filter__allocate(vw_filter *filter, size_t literals)
{
    enum { LEAST_BITS = 6 };

    for (filter->seen_bits = LEAST_BITS; (size_t)1 << filter->seen_bits < literals;)
        filter->seen_bits++;
    filter->seen = calloc((size_t)1 << filter->seen_bits, sizeof *filter->seen);
    return filter->seen != NULL;
}

void vw_filter__free(vw_filter *filter)
{
    free(filter->seen);
}

#include "base/needles_parts.h"

#include <stdlib.h>

/* The filter of windows that are chosen and sorted into buckets. */

static void allow(vw_filter *filter, int i, unsigned byte, uint8_t bucket)
{
    filter->low[i][byte & 15] |= bucket;
    filter->high[i][byte >> 4] |= bucket;
    filter->halves[i][byte & 127] |= bucket;
    filter->bytes[i][byte] |= bucket;
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

static void add_window(vw_filter *filter, const vw_literal *literal)
{
    const char *window = literal->text + literal->offset;
    uint8_t bit = (uint8_t)(1u << literal->bucket);

    for (int i = 0; i < VW_KEY_BYTES; i++) {
        unsigned char byte = (unsigned char)window[i];

        allow(filter, i, byte, bit);
        if (vw_is_small(byte))
            allow(filter, i, byte - 0x20u, bit);
    }
    if (vw_window_len(literal) == VW_WINDOW_BYTES)
        add_seen(filter, window);
    else
        add_brief(filter, window);
    filter->tags[literal->bucket] |= literal->tag;
}

void vw_filter__fill(vw_filter *filter, const vw_literal *literals, size_t count)
{
    for (size_t i = 0; i < count; i++)
        add_window(filter, &literals[i]);
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

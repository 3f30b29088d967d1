#ifndef VW_BASE_BITS_H
#define VW_BASE_BITS_H

#include <stdint.h>

/* The number of the lowest bit of a word that is not 0. */
static inline unsigned vw_lowest_bit(uint64_t word)
{
#ifdef __GNUC__
    return (unsigned)__builtin_ctzll(word);
#else
    unsigned bit = 0;

    while (!(word >> bit & 1))
        bit++;
    return bit;
#endif
}

#endif

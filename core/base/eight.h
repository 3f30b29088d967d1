#ifndef VW_BASE_EIGHT_H
#define VW_BASE_EIGHT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/*
 * Eight bytes at once, in one word of any byte order: for text that is too
 * short for vectors or read where none are at hand.
 */
static inline uint64_t vw_eight_at(const char *ptr)
{
    uint64_t word;

    memcpy(&word, ptr, sizeof word);
    return word;
}

/* The same byte eight times. */
static inline uint64_t vw_eight_of(unsigned char byte)
{
    return byte * UINT64_C(0x0101010101010101);
}

/* Whether some byte is below `limit`, which is at most 128. */
static inline bool vw_eight_has_below(uint64_t word, unsigned char limit)
{
    return ((word - vw_eight_of(limit)) & ~word & vw_eight_of(0x80)) != 0;
}

static inline bool vw_eight_has(uint64_t word, char byte)
{
    return vw_eight_has_below(word ^ vw_eight_of((unsigned char)byte), 1);
}

/* ASCII capitals to small letters. */
static inline uint64_t vw_eight_lower(uint64_t word)
{
    uint64_t heptets = word & vw_eight_of(0x7f);
    uint64_t above_z = heptets + vw_eight_of(0x7f - 'Z'); /* bit 7 where a byte is above 'Z' */
    uint64_t from_a = heptets + vw_eight_of(0x80 - 'A');  /* bit 7 where it is 'A' or above */

    return word | (~word & vw_eight_of(0x80) & (from_a ^ above_z)) >> 2;
}

#endif

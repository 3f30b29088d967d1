#include "base/needles_parts.h"

/* The filter with AVX2. Chosen while the program runs, so no flags are needed. */

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))

enum { LANES = 32 };

typedef __m256i vector;

TARGET static inline vector v_load(const char *ptr)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)ptr);
}

/* Both halves alike, because lookups do not cross them. */
TARGET static inline vector v_table(const uint8_t sixteen[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)sixteen));
}

TARGET static inline vector v_set(uint8_t byte)
{
    return _mm256_set1_epi8((char)byte);
}

TARGET static inline vector v_and(vector a, vector b)
{
    return _mm256_and_si256(a, b);
}

TARGET static inline vector v_or(vector a, vector b)
{
    return _mm256_or_si256(a, b);
}

TARGET static inline vector v_look(vector table, vector index)
{
    return _mm256_shuffle_epi8(table, index);
}

TARGET static inline vector v_low(vector bytes)
{
    return v_and(bytes, v_set(15));
}

TARGET static inline vector v_high(vector bytes)
{
    return v_and(_mm256_srli_epi16(bytes, 4), v_set(15));
}

TARGET static inline vector v_equal(vector a, vector b)
{
    return _mm256_cmpeq_epi8(a, b);
}

TARGET static inline vector v_minus(vector a, vector b)
{
    return _mm256_sub_epi8(a, b);
}

TARGET static inline size_t v_sum(vector bytes)
{
    vector sums = _mm256_sad_epu8(bytes, v_set(0));
    uint64_t parts[4];

    memcpy(parts, &sums, sizeof parts);
    return (size_t)(parts[0] + parts[1] + parts[2] + parts[3]);
}

TARGET static inline uint32_t v_places(vector bytes)
{
    return ~(uint32_t)_mm256_movemask_epi8(v_equal(bytes, v_set(0)));
}

TARGET static inline bool v_is_ascii(vector bytes)
{
    return _mm256_movemask_epi8(bytes) == 0;
}

#include "base/needles_nibbles.h"

vw_filter_run vw_filter__avx2(void)
{
    return __builtin_cpu_supports("avx2") ? run_nibbles : NULL;
}

#else

vw_filter_run vw_filter__avx2(void)
{
    return NULL;
}

#endif

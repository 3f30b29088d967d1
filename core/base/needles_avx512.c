#include "base/needles_parts.h"

/*
 * The filter with AVX-512 VBMI, which looks up a table of 128 bytes in one
 * instruction: no nibbles. Chosen while the program runs, so no flags are needed.
 */

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi,popcnt")))

enum { LANES = 64 };

/* The buckets of 128 bytes for each byte of a key: two registers each. */
typedef struct tables {
    __m512i below[VW_KEY_BYTES], above[VW_KEY_BYTES];
} tables;

AVX512 static inline void load_table(tables *set, const vw_filter *filter, int i)
{
    set->below[i] = _mm512_loadu_si512(filter->halves[i]);
    set->above[i] = _mm512_loadu_si512(filter->halves[i] + LANES);
}

/* No loops over the bytes of a key here and below: all tables stay in registers. */
AVX512 static inline void load_tables(tables *set, const vw_filter *filter, unsigned buckets)
{
    __m512i wanted = _mm512_set1_epi8((char)buckets);

    load_table(set, filter, 0);
    load_table(set, filter, 1);
    load_table(set, filter, 2);
    load_table(set, filter, 3);
    set->below[0] = _mm512_and_si512(set->below[0], wanted);
    set->above[0] = _mm512_and_si512(set->above[0], wanted);
}

/* The lookup takes no notice of bit 7. */
AVX512 static inline __m512i look(const tables *set, int i, __m512i bytes)
{
    return _mm512_permutex2var_epi8(set->below[i], bytes, set->above[i]);
}

AVX512 static inline __m512i buckets_of(const tables *set, int i, const char *ptr)
{
    return look(set, i, _mm512_loadu_si512(ptr + i));
}

AVX512 static inline __m512i both(__m512i a, __m512i b)
{
    return _mm512_and_si512(a, b);
}

AVX512 static inline __m512i passing(const tables *set, __m512i first, const char *ptr)
{
    __m512i front = both(look(set, 0, first), buckets_of(set, 1, ptr));
    __m512i back = both(buckets_of(set, 2, ptr), buckets_of(set, 3, ptr));

    return both(front, back);
}

AVX512 static void run_avx512(const vw_filter *filter, unsigned buckets, const char *ptr,
                              unsigned blocks, vw_marks *marks, vw_survey *survey)
{
    __m512i line_end = _mm512_set1_epi8('\n');
    __m512i all = _mm512_setzero_si512();
    size_t lines = 0;
    tables set;

    load_tables(&set, filter, buckets);
    for (unsigned block = 0; block < blocks; block++, ptr += LANES) {
        __m512i first = _mm512_loadu_si512(ptr);
        __m512i places = passing(&set, first, ptr);

        lines += (size_t)__builtin_popcountll(_mm512_cmpeq_epi8_mask(first, line_end));
        all = _mm512_or_si512(all, first);
        vw_marks__keep(marks, block, _mm512_test_epi8_mask(places, places));
    }
    survey->lines += lines;
    survey->ascii = survey->ascii && _mm512_movepi8_mask(all) == 0;
}

vw_filter_run vw_filter__avx512(void)
{
    bool runs = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi") &&
                __builtin_cpu_supports("popcnt");

    return runs ? run_avx512 : NULL;
}

#else

vw_filter_run vw_filter__avx512(void)
{
    return NULL;
}

#endif

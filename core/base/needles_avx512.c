#include "base/needles_parts.h"

/*
 * The filter with AVX-512: VBMI looks up a table of 128 bytes in one instruction,
 * and GFNI makes the code of a pair of two. Both came with the same processors.
 * Chosen while the program runs, so no flags are needed.
 */

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi,gfni,popcnt")))

enum { LANES = 64, BYTE_BITS = 8 };

/* The codes of the pairs that begin in the blocks of a run and in the five places behind. */
typedef struct codes {
    _Alignas(LANES) uint8_t of[(VW_MARKED_BLOCKS + 1) * LANES];
} codes;

/*
 * What the first byte of a pair, or the second, adds to its code, as a matrix of
 * bits: the row of the highest bit first.
 */
static uint64_t matrix_of(bool second)
{
    uint64_t matrix = 0;

    for (unsigned bit = 0; bit < BYTE_BITS; bit++) {
        unsigned char byte = (unsigned char)(1u << bit);
        unsigned code = second ? vw_pair_code(0, byte) : vw_pair_code(byte, 0);

        for (unsigned row = 0; row < BYTE_BITS; row++)
            matrix |= (uint64_t)(code >> row & 1) << (BYTE_BITS * (BYTE_BITS - 1 - row) + bit);
    }
    return matrix;
}

AVX512 static inline __m512i codes_of(__m512i first, __m512i second, __m512i firsts,
                                      __m512i seconds)
{
    return _mm512_xor_si512(_mm512_gf2p8affine_epi64_epi8(first, firsts, 0),
                            _mm512_gf2p8affine_epi64_epi8(second, seconds, 0));
}

/* Makes all codes, for which each byte is loaded twice, and surveys the blocks. */
AVX512 static void make_codes(codes *all, const char *ptr, unsigned blocks, vw_survey *survey)
{
    const __mmask64 behind = (1 << (VW_WINDOW_BYTES - 1)) - 1;
    __m512i firsts = _mm512_set1_epi64((long long)matrix_of(false));
    __m512i seconds = _mm512_set1_epi64((long long)matrix_of(true));
    __m512i line_end = _mm512_set1_epi8('\n');
    __m512i any = _mm512_setzero_si512();
    size_t lines = 0;
    uint8_t *out = all->of;

    for (unsigned block = 0; block < blocks; block++, ptr += LANES, out += LANES) {
        __m512i bytes = _mm512_loadu_si512(ptr);

        _mm512_store_si512(out, codes_of(bytes, _mm512_loadu_si512(ptr + 1), firsts, seconds));
        lines += (size_t)__builtin_popcountll(_mm512_cmpeq_epi8_mask(bytes, line_end));
        any = _mm512_or_si512(any, bytes);
    }
    _mm512_store_si512(out,
                       codes_of(_mm512_maskz_loadu_epi8(behind, ptr),
                                _mm512_maskz_loadu_epi8(behind >> 1, ptr + 1), firsts, seconds));
    survey->lines += lines;
    survey->ascii = survey->ascii && _mm512_movepi8_mask(any) == 0;
}

/* The buckets by the code of each pair: two registers each. */
typedef struct tables {
    __m512i below[VW_PAIRS], above[VW_PAIRS];
} tables;

AVX512 static inline void load_table(tables *set, const vw_half *half, int i)
{
    set->below[i] = _mm512_loadu_si512(half->pairs[i]);
    set->above[i] = _mm512_loadu_si512(half->pairs[i] + LANES);
}

/* No loops over the pairs here and below: all tables stay in registers. */
AVX512 static inline void load_tables(tables *set, const vw_half *half, uint8_t buckets)
{
    __m512i wanted = _mm512_set1_epi8((char)buckets);

    load_table(set, half, 0);
    load_table(set, half, 1);
    load_table(set, half, 2);
    load_table(set, half, 3);
    set->below[0] = _mm512_and_si512(set->below[0], wanted);
    set->above[0] = _mm512_and_si512(set->above[0], wanted);
}

AVX512 static inline __m512i buckets_of(const tables *set, int i, const uint8_t *codes)
{
    __m512i at = _mm512_loadu_si512(codes + vw_pairs_at[i]);

    return _mm512_permutex2var_epi8(set->below[i], at, set->above[i]);
}

AVX512 static inline uint64_t passing(const tables *set, const uint8_t *codes)
{
    __m512i front = _mm512_and_si512(buckets_of(set, 0, codes), buckets_of(set, 1, codes));
    __m512i back = _mm512_and_si512(buckets_of(set, 2, codes), buckets_of(set, 3, codes));

    return _mm512_test_epi8_mask(front, back);
}

AVX512 static void mark_half(const vw_half *half, uint8_t buckets, const codes *all,
                             unsigned blocks, vw_marks *marks)
{
    tables set;

    load_tables(&set, half, buckets);
#pragma GCC unroll 4 /* a twelfth faster than a loop of single blocks */
    for (unsigned block = 0; block < blocks; block++)
        vw_marks__set(marks, block, passing(&set, all->of + (size_t)block * LANES));
}

/* The tables of both halves are as many registers as there are for them. */
AVX512 static void mark_both(const vw_filter *filter, unsigned buckets, const codes *all,
                             unsigned blocks, vw_marks *marks)
{
    tables one, other;

    load_tables(&one, &filter->halves[0], vw_buckets_of(buckets, 0));
    load_tables(&other, &filter->halves[1], vw_buckets_of(buckets, 1));
    for (unsigned block = 0; block < blocks; block++) {
        const uint8_t *at = all->of + (size_t)block * LANES;

        vw_marks__set(marks, block, passing(&one, at) | passing(&other, at));
    }
}

AVX512 static void run_avx512(const vw_filter *filter, unsigned buckets, const char *ptr,
                              unsigned blocks, vw_marks *marks, vw_survey *survey)
{
    codes all;

    make_codes(&all, ptr, blocks, survey);
    if (vw_buckets_of(buckets, 1))
        mark_both(filter, buckets, &all, blocks, marks);
    else
        mark_half(&filter->halves[0], vw_buckets_of(buckets, 0), &all, blocks, marks);
}

vw_filter_run vw_filter__avx512(void)
{
    bool runs = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi") &&
                __builtin_cpu_supports("gfni") && __builtin_cpu_supports("popcnt");

    return runs ? run_avx512 : NULL;
}

#else

vw_filter_run vw_filter__avx512(void)
{
    return NULL;
}

#endif

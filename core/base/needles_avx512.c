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

/* Blocks whose codes are made before any is looked up: they stay in the first cache. */
enum { CODED_BLOCKS = 68 };

/* The codes of the pairs that begin in those blocks and in the seven places behind. */
typedef struct codes {
    _Alignas(LANES) uint8_t of[(CODED_BLOCKS + 1) * LANES];
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

/* How codes are made of bytes: matrices for the first of a pair and for the second. */
typedef struct coder {
    __m512i firsts, seconds;
} coder;

AVX512 static inline void code_block(const coder *with, __m512i bytes, __m512i next, uint8_t *out)
{
    __m512i first = _mm512_gf2p8affine_epi64_epi8(bytes, with->firsts, 0);
    __m512i second = _mm512_gf2p8affine_epi64_epi8(next, with->seconds, 0);

    _mm512_store_si512(out, _mm512_xor_si512(first, second));
}

/* Makes the codes of blocks, for which each byte is loaded twice, and surveys them. */
AVX512 static void code_blocks(const coder *with, const char *ptr, unsigned blocks, uint8_t *out,
                               vw_survey *survey)
{
    __m512i line_end = _mm512_set1_epi8('\n');
    __m512i any = _mm512_setzero_si512();
    size_t lines = 0;

#pragma GCC unroll 4
    for (unsigned block = 0; block < blocks; block++, ptr += LANES, out += LANES) {
        __m512i bytes = _mm512_loadu_si512(ptr);

        code_block(with, bytes, _mm512_loadu_si512(ptr + 1), out);
        lines += (size_t)__builtin_popcountll(_mm512_cmpeq_epi8_mask(bytes, line_end));
        any = _mm512_or_si512(any, bytes);
    }
    survey->lines += lines;
    survey->ascii = survey->ascii && _mm512_movepi8_mask(any) == 0;
}

/* Those of the seven places behind the last block. */
AVX512 static void code_behind(const coder *with, const char *ptr, uint8_t *out)
{
    const __mmask64 behind = (1 << (VW_WINDOW_BYTES - 1)) - 1;

    code_block(with, _mm512_maskz_loadu_epi8(behind, ptr),
               _mm512_maskz_loadu_epi8(behind >> 1, ptr + 1), out);
}

AVX512 static void make_codes(codes *all, const coder *with, vw_blocks blocks, vw_survey *survey)
{
    size_t surveyed = (size_t)blocks.surveyed * LANES, end = (size_t)blocks.count * LANES;
    vw_survey unused = {0, true};

    code_blocks(with, blocks.ptr, blocks.surveyed, all->of, survey);
    code_blocks(with, blocks.ptr + surveyed, blocks.count - blocks.surveyed, all->of + surveyed,
                &unused);
    code_behind(with, blocks.ptr + end, all->of + end);
}

/* Of the bytes of two registers, those that are one place on. */
static const uint8_t ONE_ON[LANES] = {
    1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44,
    45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
};

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

AVX512 static inline __m512i look_up(const tables *set, int i, __m512i codes)
{
    return _mm512_permutex2var_epi8(set->below[i], codes, set->above[i]);
}

/* The codes of the pairs of all windows that begin in a block, in the order of vw_pairs_at. */
typedef struct pairs {
    __m512i at[VW_PAIRS];
} pairs;

/*
 * Those one place on are shifted out of two registers, the others loaded, which
 * crosses a line of the cache: so shuffles and loads keep each other no longer
 * waiting than they must. That is an eleventh faster than loading all.
 */
AVX512 static inline pairs pairs_of(__m512i here, __m512i one_on, __m512i next,
                                    const uint8_t *codes)
{
    return (pairs){{here, _mm512_permutex2var_epi8(here, one_on, next),
                    _mm512_loadu_si512(codes + vw_pairs_at[2]),
                    _mm512_loadu_si512(codes + vw_pairs_at[3])}};
}

AVX512 static inline uint64_t passing(const tables *set, const pairs *with)
{
    __m512i front = _mm512_and_si512(look_up(set, 0, with->at[0]), look_up(set, 1, with->at[1]));
    __m512i back = _mm512_and_si512(look_up(set, 2, with->at[2]), look_up(set, 3, with->at[3]));

    return _mm512_test_epi8_mask(front, back);
}

AVX512 static void mark_half(const tables *set, const codes *all, unsigned blocks, uint64_t *places)
{
    const __m512i one_on = _mm512_loadu_si512(ONE_ON);
    const uint8_t *codes = all->of;
    __m512i here = _mm512_load_si512(codes);

#pragma GCC unroll 4 /* a twelfth faster than a loop of single blocks */
    for (unsigned block = 0; block < blocks; block++, codes += LANES) {
        __m512i next = _mm512_load_si512(codes + LANES);
        pairs with = pairs_of(here, one_on, next, codes);

        places[block] = passing(set, &with);
        here = next;
    }
}

/* The tables of both halves are as many registers as there are for them. */
AVX512 static void mark_both(const tables *one, const tables *other, const codes *all,
                             unsigned blocks, uint64_t *places)
{
    const __m512i one_on = _mm512_loadu_si512(ONE_ON);
    const uint8_t *codes = all->of;
    __m512i here = _mm512_load_si512(codes);

    for (unsigned block = 0; block < blocks; block++, codes += LANES) {
        __m512i next = _mm512_load_si512(codes + LANES);
        pairs with = pairs_of(here, one_on, next, codes);

        places[block] = passing(one, &with) | passing(other, &with);
        here = next;
    }
}

/* Tells which blocks have a mark, of eight at a time. */
AVX512 static void mark_blocks(unsigned blocks, vw_marks *marks)
{
    enum { WORDS = LANES / sizeof(uint64_t) };

    memset(marks->blocks, 0, sizeof marks->blocks);
    for (unsigned block = 0; block < blocks; block += WORDS) {
        unsigned left = blocks - block;
        __mmask8 there = (__mmask8)(left < WORDS ? (1u << left) - 1 : UINT8_MAX);
        __m512i words = _mm512_maskz_loadu_epi64(there, marks->places + block);

        marks->blocks[block / 64] |= (uint64_t)_mm512_test_epi64_mask(words, words) << block % 64;
    }
}

/* The next blocks of a run whose codes are made together. */
static vw_blocks coded_blocks(vw_blocks all, unsigned done)
{
    unsigned count = all.count - done < CODED_BLOCKS ? all.count - done : CODED_BLOCKS;
    unsigned surveyed = all.surveyed < done ? 0 : all.surveyed - done;

    return (vw_blocks){all.ptr + (size_t)done * LANES, count, surveyed < count ? surveyed : count};
}

AVX512 static void run_avx512(const vw_filter *filter, unsigned buckets, vw_blocks blocks,
                              vw_marks *marks, vw_survey *survey)
{
    const coder with = {_mm512_set1_epi64((long long)matrix_of(false)),
                        _mm512_set1_epi64((long long)matrix_of(true))};
    uint8_t front = vw_buckets_of(buckets, 0), back = vw_buckets_of(buckets, 1);
    tables one, other;
    codes all;

    load_tables(&one, &filter->halves[0], front);
    load_tables(&other, &filter->halves[1], back);
    for (unsigned done = 0; done < blocks.count; done += CODED_BLOCKS) {
        vw_blocks now = coded_blocks(blocks, done);

        make_codes(&all, &with, now, survey);
        if (back)
            mark_both(&one, &other, &all, now.count, marks->places + done);
        else
            mark_half(&one, &all, now.count, marks->places + done);
    }
    mark_blocks(blocks.count, marks);
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

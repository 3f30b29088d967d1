#include "base/needles_parts.h"

/*
 * The filter with vectors: nibble tables on AVX2, whole tables where AVX-512
 * has VBMI. Both are chosen while the program runs, so this file needs no
 * flags; elsewhere than on x86 the scalar twin does all.
 */

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

/* Bytes looked at by one step. */
enum { LANES = 32 };

bool vw_filter__has_avx2(void)
{
    return __builtin_cpu_supports("avx2");
}

/* The nibble tables in registers, both halves alike because shuffles do not cross them. */
typedef struct tables {
    __m256i low[VW_WINDOW_BYTES], high[VW_WINDOW_BYTES];
} tables;

AVX2 static inline __m256i table(const uint8_t nibbles[16])
{
    return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)nibbles));
}

AVX2 static inline void load_table(tables *set, const vw_filter *filter, int i)
{
    set->low[i] = table(filter->low[i]);
    set->high[i] = table(filter->high[i]);
}

AVX2 static inline __m256i load(const char *ptr)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)ptr);
}

/* The buckets that allow byte `i` of a window at each of 32 places. */
AVX2 static inline __m256i buckets_of(const tables *set, int i, const char *ptr)
{
    __m256i fifteen = _mm256_set1_epi8(15);
    __m256i bytes = load(ptr + i);
    __m256i low = _mm256_and_si256(bytes, fifteen);
    __m256i high = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), fifteen);

    return _mm256_and_si256(_mm256_shuffle_epi8(set->low[i], low),
                            _mm256_shuffle_epi8(set->high[i], high));
}

AVX2 static inline __m256i passing(const tables *set, const char *ptr)
{
    __m256i front = _mm256_and_si256(buckets_of(set, 0, ptr), buckets_of(set, 1, ptr));
    __m256i back = _mm256_and_si256(buckets_of(set, 2, ptr), buckets_of(set, 3, ptr));

    return _mm256_and_si256(front, back);
}

AVX2 static inline uint32_t places(__m256i buckets)
{
    __m256i none = _mm256_cmpeq_epi8(buckets, _mm256_setzero_si256());

    return ~(uint32_t)_mm256_movemask_epi8(none);
}

AVX2 size_t vw_filter__mark_avx2(const vw_filter *filter, vw_span text, size_t from, size_t to,
                                 vw_cursor *cursor)
{
    size_t blocks = (to - from) / VW_BLOCK_PLACES;
    tables set;

    if (!blocks)
        return vw_filter__mark_scalar(filter, text, from, to, cursor);
    if (blocks > VW_MARKED_BLOCKS)
        blocks = VW_MARKED_BLOCKS;
    load_table(&set, filter, 0);
    load_table(&set, filter, 1);
    load_table(&set, filter, 2);
    load_table(&set, filter, 3);
    for (unsigned block = 0; block < blocks; block++) {
        const char *ptr = text.ptr + from + block * (size_t)VW_BLOCK_PLACES;
        uint64_t first = places(passing(&set, ptr));
        uint64_t second = places(passing(&set, ptr + LANES));

        vw_filter__keep(cursor, block, first | second << LANES);
    }
    return from + blocks * VW_BLOCK_PLACES;
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi")))

enum { WIDE_LANES = 64 };

bool vw_filter__has_avx512(void)
{
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi");
}

/* A table of 128 buckets for each byte of a window: two registers, which one instruction looks up. */
typedef struct wide_tables {
    __m512i below[VW_WINDOW_BYTES], above[VW_WINDOW_BYTES];
} wide_tables;

AVX512 static inline void load_wide_table(wide_tables *set, const vw_filter *filter, int i)
{
    set->below[i] = _mm512_loadu_si512(filter->halves[i]);
    set->above[i] = _mm512_loadu_si512(filter->halves[i] + WIDE_LANES);
}

/* The buckets that allow byte `i` of a window. No loops over `i`: all tables stay in registers. */
AVX512 static inline __m512i wide_buckets(const wide_tables *set, int i, __mmask64 lanes,
                                          const char *ptr)
{
    __m512i bytes = _mm512_maskz_loadu_epi8(lanes, ptr + i);

    return _mm512_permutex2var_epi8(set->below[i], bytes, set->above[i]);
}

/*
 * The places of 64 where one bucket allows all four bytes. The lookup takes no
 * notice of bit 7. Only `lanes` are read: the last places of a text have no 64
 * bytes behind them.
 */
AVX512 static inline uint64_t wide_places(const wide_tables *set, __mmask64 lanes, const char *ptr)
{
    __m512i front =
        _mm512_and_si512(wide_buckets(set, 0, lanes, ptr), wide_buckets(set, 1, lanes, ptr));
    __m512i back =
        _mm512_and_si512(wide_buckets(set, 2, lanes, ptr), wide_buckets(set, 3, lanes, ptr));

    return _mm512_mask_test_epi8_mask(lanes, front, back);
}

AVX512 size_t vw_filter__mark_avx512(const vw_filter *filter, vw_span text, size_t from, size_t to,
                                     vw_cursor *cursor)
{
    wide_tables set;
    size_t at = from;

    load_wide_table(&set, filter, 0);
    load_wide_table(&set, filter, 1);
    load_wide_table(&set, filter, 2);
    load_wide_table(&set, filter, 3);
    for (unsigned block = 0; block < VW_MARKED_BLOCKS && at < to; block++) {
        size_t left = to - at < WIDE_LANES ? to - at : WIDE_LANES;
        __mmask64 lanes = ~(__mmask64)0 >> (WIDE_LANES - left);

        vw_filter__keep(cursor, block, wide_places(&set, lanes, text.ptr + at));
        at += left;
    }
    return at;
}

/* Sums of 32 byte counters, which hold up to 255 steps. */
AVX2 static size_t sum_bytes(__m256i counters)
{
    __m256i sums = _mm256_sad_epu8(counters, _mm256_setzero_si256());
    uint64_t parts[4];

    memcpy(parts, &sums, sizeof parts);
    return (size_t)(parts[0] + parts[1] + parts[2] + parts[3]);
}

AVX2 vw_survey vw_filter__survey_avx2(vw_span text, size_t *done)
{
    __m256i line_end = _mm256_set1_epi8('\n');
    __m256i bits = _mm256_setzero_si256();
    vw_survey survey = {0, true};
    size_t at = 0;

    while (text.len - at >= LANES) {
        __m256i counters = _mm256_setzero_si256();

        for (int i = 0; i < 255 && text.len - at >= LANES; i++, at += LANES) {
            __m256i bytes = load(text.ptr + at);

            counters = _mm256_sub_epi8(counters, _mm256_cmpeq_epi8(bytes, line_end));
            bits = _mm256_or_si256(bits, bytes);
        }
        survey.lines += sum_bytes(counters);
    }
    survey.ascii = _mm256_movemask_epi8(bits) == 0;
    *done = at;
    return survey;
}

#else

bool vw_filter__has_avx2(void)
{
    return false;
}

bool vw_filter__has_avx512(void)
{
    return false;
}

size_t vw_filter__mark_avx2(const vw_filter *filter, vw_span text, size_t from, size_t to,
                            vw_cursor *cursor)
{
    return vw_filter__mark_scalar(filter, text, from, to, cursor);
}

size_t vw_filter__mark_avx512(const vw_filter *filter, vw_span text, size_t from, size_t to,
                              vw_cursor *cursor)
{
    return vw_filter__mark_scalar(filter, text, from, to, cursor);
}

vw_survey vw_filter__survey_avx2(vw_span text, size_t *done)
{
    (void)text;
    *done = 0;
    return (vw_survey){0, true};
}

#endif

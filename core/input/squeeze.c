#include "base/utf8.h"
#include "input/decode.h"

/* UTF-16 in single bytes, in which it is searched. */

static inline unsigned char squeeze_unit(unsigned low, unsigned high)
{
    unsigned beyond = high | (low & 0x80);

    return (unsigned char)(low | (beyond ? 0x80u : 0));
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

/* Units squeezed by one step, of two vectors. */
enum { STEP = 32 };

AVX2 static inline __m256i load(const char *raw, bool big_endian)
{
    __m256i units = _mm256_loadu_si256((const __m256i *)(const void *)raw);

    return big_endian ? _mm256_or_si256(_mm256_srli_epi16(units, 8), _mm256_slli_epi16(units, 8))
                      : units;
}

/* Each unit as a number below 256. */
AVX2 static inline __m256i squeezed(__m256i units)
{
    __m256i beyond = _mm256_and_si256(units, _mm256_set1_epi16((short)0xff80));
    __m256i is_ascii = _mm256_cmpeq_epi16(beyond, _mm256_setzero_si256());
    __m256i mark = _mm256_andnot_si256(is_ascii, _mm256_set1_epi16(0x80));

    return _mm256_or_si256(_mm256_and_si256(units, _mm256_set1_epi16(0xff)), mark);
}

/* As many units as fill vectors; returns how many. */
AVX2 static size_t squeeze_avx2(const char *raw, size_t units, bool big_endian, char *out)
{
    enum { IN_ORDER = 0xd8 }; /* packing works within halves */
    size_t done = 0;

    for (; units - done >= STEP; done += STEP) {
        __m256i first = squeezed(load(raw + 2 * done, big_endian));
        __m256i second = squeezed(load(raw + 2 * done + STEP, big_endian));
        __m256i packed = _mm256_packus_epi16(first, second);

        packed = _mm256_permute4x64_epi64(packed, IN_ORDER);
        _mm256_storeu_si256((__m256i *)(void *)(out + done), packed);
    }
    return done;
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi")))

/* Units squeezed by one step: the bytes of two vectors, each second of which is a low one. */
enum { LONG_STEP = 64 };

static const uint8_t EACH_SECOND[LONG_STEP] = {
    0,  2,  4,   6,   8,   10,  12,  14,  16,  18,  20,  22,  24,  26,  28,  30,
    32, 34, 36,  38,  40,  42,  44,  46,  48,  50,  52,  54,  56,  58,  60,  62,
    64, 66, 68,  70,  72,  74,  76,  78,  80,  82,  84,  86,  88,  90,  92,  94,
    96, 98, 100, 102, 104, 106, 108, 110, 112, 114, 116, 118, 120, 122, 124, 126,
};

/* A low byte with bit 7 set stands for a character beyond ASCII as it is. */
AVX512 static size_t squeeze_avx512(const char *raw, size_t units, bool big_endian, char *out)
{
    const __m512i even = _mm512_loadu_si512(EACH_SECOND);
    const __m512i odd = _mm512_add_epi8(even, _mm512_set1_epi8(1));
    const __m512i low_at = big_endian ? odd : even, high_at = big_endian ? even : odd;
    const __m512i mark = _mm512_set1_epi8((char)0x80);
    size_t done = 0;

    for (; units - done >= LONG_STEP; done += LONG_STEP) {
        __m512i first = _mm512_loadu_si512(raw + 2 * done);
        __m512i second = _mm512_loadu_si512(raw + 2 * done + LONG_STEP);
        __m512i low = _mm512_permutex2var_epi8(first, low_at, second);
        __m512i high = _mm512_permutex2var_epi8(first, high_at, second);
        __m512i marks = _mm512_maskz_mov_epi8(_mm512_test_epi8_mask(high, high), mark);

        _mm512_storeu_si512(out + done, _mm512_or_si512(low, marks));
    }
    return done;
}

/* The longest steps first; what they leave takes shorter ones. */
static size_t squeeze_many(const char *raw, size_t units, bool big_endian, char *out)
{
    size_t done = 0;

    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi"))
        done = squeeze_avx512(raw, units, big_endian, out);
    if (__builtin_cpu_supports("avx2"))
        done += squeeze_avx2(raw + 2 * done, units - done, big_endian, out + done);
    return done;
}

#else

static size_t squeeze_many(const char *raw, size_t units, bool big_endian, char *out)
{
    (void)raw, (void)units, (void)big_endian, (void)out;
    return 0;
}

#endif

/* Squeezed at once elsewhere: a count that the compiler knows, so that it uses the vectors it has. */
enum { SQUEEZED_AT_ONCE = 16 };

static void squeeze_some(const char *raw, bool big_endian, char *out)
{
    unsigned char bytes[2 * SQUEEZED_AT_ONCE];
    unsigned char some[SQUEEZED_AT_ONCE];

    memcpy(bytes, raw, sizeof bytes);
    if (big_endian)
        for (size_t i = 0; i < SQUEEZED_AT_ONCE; i++)
            some[i] = squeeze_unit(bytes[2 * i + 1], bytes[2 * i]);
    else
        for (size_t i = 0; i < SQUEEZED_AT_ONCE; i++)
            some[i] = squeeze_unit(bytes[2 * i], bytes[2 * i + 1]);
    memcpy(out, some, sizeof some);
}

void vw_squeeze(const char *raw, size_t units, bool big_endian, char *out)
{
    size_t done = squeeze_many(raw, units, big_endian, out);

    for (; units - done >= SQUEEZED_AT_ONCE; done += SQUEEZED_AT_ONCE)
        squeeze_some(raw + 2 * done, big_endian, out + done);
    for (; done < units; done++) {
        unsigned first = (unsigned char)raw[2 * done];
        unsigned second = (unsigned char)raw[2 * done + 1];

        out[done] = (char)(big_endian ? squeeze_unit(second, first) : squeeze_unit(first, second));
    }
}

static void add_squeezed(vw_buf *out, uint32_t unit)
{
    vw_buf_char(out, (char)squeeze_unit(unit & 0xff, unit >> 8), 1);
}

void vw_squeeze_literal(vw_span literal, vw_buf *out)
{
    uint32_t character;

    for (size_t at = 0; at < literal.len;) {
        at += vw_utf8_read(vw_span_from(literal, at), &character);
        if (character == UINT32_MAX)
            character = 0xfffd;
        if (character < 0x10000) {
            add_squeezed(out, character);
        } else {
            add_squeezed(out, 0xd800 + ((character - 0x10000) >> 10));
            add_squeezed(out, 0xdc00 + (character & 0x3ff));
        }
    }
}

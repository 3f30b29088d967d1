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

static size_t squeeze_many(const char *raw, size_t units, bool big_endian, char *out)
{
    return __builtin_cpu_supports("avx2") ? squeeze_avx2(raw, units, big_endian, out) : 0;
}

#else

static size_t squeeze_many(const char *raw, size_t units, bool big_endian, char *out)
{
    (void)raw, (void)units, (void)big_endian, (void)out;
    return 0;
}

#endif

/* Squeezed at once elsewhere: a count that the compiler knows, so that it uses the vectors it has. */
enum { SQUEEZED_AT_ONCE = 64 };

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

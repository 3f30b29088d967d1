#include "base/plain.h"

#include <stdint.h>

/*
 * Odd is a byte beyond ASCII and a control character that no text has: as
 * signed numbers, all of them are below the blank. Takes a byte, or a vector of
 * them: then each byte of the answer is 0 or -1.
 */
#define IS_CONTROL(c) (((c) >= 0) & IS_ODD(c))
#define IS_ODD(c) (((c) < ' ') & (((c) < '\t') | ((c) > '\r')) & ((c) != '\x1b'))

/* Byte by byte: for what fills no vector, and to tell a control character from a byte beyond ASCII. */
static vw_plain tell_bytes(vw_span text, size_t from)
{
    bool beyond = false, controls = false;

    for (size_t at = from; at < text.len; at++) {
        signed char c = (signed char)text.ptr[at];

        beyond |= c < 0;
        controls |= IS_CONTROL(c);
    }
    return (vw_plain){!beyond, !controls};
}

/* Leaves all to be told byte by byte. */
static size_t look_at_none(vw_span text, bool *found)
{
    (void)text;
    *found = false;
    return 0;
}

#ifdef __GNUC__

/* Vectors as GCC and clang have them: they make of them what the processor has. */
typedef signed char vector16 __attribute__((vector_size(16)));
typedef signed char vector32 __attribute__((vector_size(32)));

static bool is_zero(const void *vector, size_t bytes)
{
    uint64_t any = 0;

    for (size_t i = 0; i < bytes; i += sizeof any) {
        uint64_t part;

        memcpy(&part, (const char *)vector + i, sizeof part);
        any |= part;
    }
    return any == 0;
}

/* Sets *found where one of the bytes that fill vectors is such a one, and returns how many they are. */
#define LOOK_BY(vector, is_such)                                                                   \
    vector any = {0};                                                                              \
    size_t at = 0;                                                                                 \
                                                                                                   \
    for (; text.len - at >= sizeof(vector); at += sizeof(vector)) {                                \
        vector bytes;                                                                              \
                                                                                                   \
        memcpy(&bytes, text.ptr + at, sizeof bytes);                                               \
        any |= is_such(bytes);                                                                     \
    }                                                                                              \
    *found = !is_zero(&any, sizeof any);                                                           \
    return at

static size_t look_by_16(vw_span text, bool *found)
{
    LOOK_BY(vector16, IS_ODD);
}

static size_t look_for_controls(vw_span text, bool *found)
{
    LOOK_BY(vector16, IS_CONTROL);
}

#ifdef __x86_64__

#include <immintrin.h>

__attribute__((target("avx2"))) static size_t look_by_32(vw_span text, bool *found)
{
    LOOK_BY(vector32, IS_ODD);
}

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vbmi")))

/* Bit 7 of those bytes that are odd. One instruction looks 64 up in a table of 128, without their bit 7. */
AVX512 static inline __m512i odd_of(__m512i bytes, __m512i below)
{
    __m512i above = _mm512_setzero_si512();

    return _mm512_or_si512(bytes, _mm512_permutex2var_epi8(below, bytes, above));
}

/* Two vectors a turn: a fourth faster than one. */
AVX512 static size_t look_by_64(vw_span text, bool *odd)
{
    static const unsigned char low[64] = {
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0,    0,    0, 0,    0,    0x80, 0x80,
        0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0, 0x80, 0x80, 0x80, 0x80,
    };
    const size_t one = sizeof(__m512i);
    __m512i below = _mm512_loadu_si512(low), found = _mm512_setzero_si512();
    size_t at = 0;

    for (; text.len - at >= 2 * one; at += 2 * one)
        found = _mm512_or_si512(
            found, _mm512_or_si512(odd_of(_mm512_loadu_si512(text.ptr + at), below),
                                   odd_of(_mm512_loadu_si512(text.ptr + at + one), below)));
    for (; text.len - at >= one; at += one)
        found = _mm512_or_si512(found, odd_of(_mm512_loadu_si512(text.ptr + at), below));
    *odd = _mm512_movepi8_mask(found) != 0;
    return at;
}

#endif

#else

static size_t look_for_controls(vw_span text, bool *found)
{
    return look_at_none(text, found);
}

#endif

typedef size_t (*look_fn)(vw_span text, bool *found);

/* How to look at so many bytes at once; NULL where this processor cannot. */
static look_fn look_by(size_t bytes)
{
#ifdef __GNUC__
#ifdef __x86_64__
    if (bytes == 64 && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi"))
        return look_by_64;
    if (bytes == 32 && __builtin_cpu_supports("avx2"))
        return look_by_32;
#endif
    if (bytes == 16)
        return look_by_16;
#endif
    return bytes == 1 ? look_at_none : NULL;
}

static vw_plain tell(vw_span text, look_fn look)
{
    bool odd, controls = false;
    size_t done = look(text, &odd);
    vw_plain rest;

    if (odd)
        done = look_for_controls(text, &controls);
    rest = tell_bytes(text, controls ? 0 : done);
    return (vw_plain){rest.ascii && (!odd || controls), rest.clean};
}

vw_plain vw_tell_plain(vw_span text)
{
    size_t bytes = 64;

    while (!look_by(bytes))
        bytes /= 2;
    return tell(text, look_by(bytes));
}

bool vw_tell_plain_by(size_t bytes, vw_span text, vw_plain *plain)
{
    look_fn look = look_by(bytes);

    if (look)
        *plain = tell(text, look);
    return look != NULL;
}

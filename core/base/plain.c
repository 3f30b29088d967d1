#include "base/plain.h"

#include <stdint.h>

/* Both take a signed byte, or a vector of them: then each byte of the answer is 0 or -1. */
#define IS_BEYOND(c) ((c) < 0)
#define IS_CONTROL(c) (((c) >= 0) & ((c) < ' ') & (((c) < '\t') | ((c) > '\r')) & ((c) != '\x1b'))

/* Byte by byte: for what fills no vector. */
static vw_plain tell_rest(vw_span text, size_t from)
{
    bool beyond = false, controls = false;

    for (size_t at = from; at < text.len; at++) {
        beyond |= IS_BEYOND((signed char)text.ptr[at]);
        controls |= IS_CONTROL((signed char)text.ptr[at]);
    }
    return (vw_plain){!beyond, !controls};
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

#define TELL_BY(vector)                                                                            \
    vector beyond = {0}, controls = {0};                                                           \
    size_t at = 0;                                                                                 \
                                                                                                   \
    for (; text.len - at >= sizeof(vector); at += sizeof(vector)) {                                \
        vector bytes;                                                                              \
                                                                                                   \
        memcpy(&bytes, text.ptr + at, sizeof bytes);                                               \
        beyond |= IS_BEYOND(bytes);                                                                \
        controls |= IS_CONTROL(bytes);                                                             \
    }                                                                                              \
    vw_plain rest = tell_rest(text, at);                                                           \
                                                                                                   \
    return (vw_plain){rest.ascii && is_zero(&beyond, sizeof beyond),                               \
                      rest.clean && is_zero(&controls, sizeof controls)};

static vw_plain tell_by_16(vw_span text)
{
    TELL_BY(vector16)
}

#ifdef __x86_64__
__attribute__((target("avx2"))) static vw_plain tell_by_32(vw_span text){TELL_BY(vector32)}
#endif

#endif

vw_plain vw_tell_plain(vw_span text)
{
#if defined(__GNUC__) && defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return tell_by_32(text);
#endif
#ifdef __GNUC__
    return tell_by_16(text);
#else
    return tell_rest(text, 0);
#endif
}

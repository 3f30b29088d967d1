#include "base/needles_parts.h"

/* The filter with NEON, which every AArch64 processor has. */

#if defined(__aarch64__) && defined(__GNUC__)

#include <arm_neon.h>

#define TARGET

enum { LANES = 16 };

typedef uint8x16_t vector;

static inline vector v_load(const char *ptr)
{
    return vld1q_u8((const uint8_t *)ptr);
}

static inline vector v_table(const uint8_t sixteen[16])
{
    return vld1q_u8(sixteen);
}

static inline vector v_set(uint8_t byte)
{
    return vdupq_n_u8(byte);
}

static inline vector v_and(vector a, vector b)
{
    return vandq_u8(a, b);
}

static inline vector v_or(vector a, vector b)
{
    return vorrq_u8(a, b);
}

static inline vector v_look(vector table, vector index)
{
    return vqtbl1q_u8(table, index);
}

static inline vector v_low(vector bytes)
{
    return v_and(bytes, v_set(15));
}

static inline vector v_high(vector bytes)
{
    return vshrq_n_u8(bytes, 4);
}

static inline vector v_equal(vector a, vector b)
{
    return vceqq_u8(a, b);
}

static inline vector v_minus(vector a, vector b)
{
    return vsubq_u8(a, b);
}

static inline size_t v_sum(vector bytes)
{
    return vaddlvq_u8(bytes);
}

static inline uint32_t v_places(vector bytes)
{
    static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    vector set = v_and(vtstq_u8(bytes, bytes), vld1q_u8(bits));

    return vaddv_u8(vget_low_u8(set)) | (uint32_t)vaddv_u8(vget_high_u8(set)) << 8;
}

static inline bool v_is_ascii(vector bytes)
{
    return vmaxvq_u8(bytes) < 0x80;
}

#include "base/needles_nibbles.h"

vw_filter_run vw_filter__neon(void)
{
    return run_nibbles;
}

#else

vw_filter_run vw_filter__neon(void)
{
    return NULL;
}

#endif

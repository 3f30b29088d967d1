#ifndef VW_BASE_HRESULT_H
#define VW_BASE_HRESULT_H

#include "base/span.h"

#include <stdint.h>

/*
 * An HRESULT is 32 bits: severity (1), reserved (4), facility (11), code (16),
 * as winerror.h has it. The core knows this shape and no single code: codes
 * and their names come from rules.
 */

/* Set in every failure. */
#define VW_HRESULT_FAILED 0x80000000u

static inline bool vw_hresult_failed(uint32_t code)
{
    return (code & VW_HRESULT_FAILED) != 0;
}

static inline unsigned vw_hresult_facility(uint32_t code)
{
    return code >> 16 & 0x7ff;
}

/*
 * VSS's own failures, 0x80042300–0x800423ff: the low byte range of
 * FACILITY_ITF that vsserror.h uses.
 */
static inline bool vw_hresult_is_vss(uint32_t code)
{
    return (code & 0xffffff00u) == 0x80042300u;
}

/* "0x80042316": always lower case, always eight digits. */
enum { VW_HRESULT_BYTES = 11 };
void vw_hresult_text(char out[VW_HRESULT_BYTES], uint32_t code);

#endif

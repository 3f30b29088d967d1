#include "base/hresult.h"

void vw_hresult_text(char out[VW_HRESULT_BYTES], uint32_t code)
{
    static const char digits[] = "0123456789abcdef";

    out[0] = '0';
    out[1] = 'x';
    for (int i = 0; i < 8; i++)
        out[2 + i] = digits[code >> (28 - 4 * i) & 0xf];
    out[10] = '\0';
}

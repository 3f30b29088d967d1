#include "rule/pack/wire.h"

#include <sodium.h>

bool vw_wire_take_number(vw_span *rest, uint32_t *out)
{
    const unsigned char *at = (const unsigned char *)rest->ptr;

    if (rest->len < 4)
        return false;
    *out = (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
    *rest = vw_span_from(*rest, 4);
    return true;
}

bool vw_wire_take_string(vw_span *rest, vw_span *out)
{
    vw_span after = *rest;
    uint32_t len;

    if (!vw_wire_take_number(&after, &len) || after.len < len)
        return false;
    *out = vw_span_cut(after, 0, len);
    *rest = vw_span_from(after, len);
    return true;
}

void vw_wire_put_string(vw_buf *out, vw_span text)
{
    char len[4] = {(char)(text.len >> 24 & 0xff), (char)(text.len >> 16 & 0xff),
                   (char)(text.len >> 8 & 0xff), (char)(text.len & 0xff)};

    vw_buf_add(out, (vw_span){len, sizeof len});
    vw_buf_add(out, text);
}

vw_span vw_base64_read(vw_arena *arena, vw_span text)
{
    unsigned char *bytes = vw_arena_alloc(arena, text.len / 4 * 3 + 4);
    size_t len = 0;

    if (!bytes || sodium_base642bin(bytes, text.len / 4 * 3 + 4, text.ptr ? text.ptr : "", text.len,
                                    "\n", &len, NULL, sodium_base64_VARIANT_ORIGINAL) != 0)
        return VW_SPAN_NONE;
    return (vw_span){(char *)bytes, len};
}

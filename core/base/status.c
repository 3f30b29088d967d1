#include "base/status.h"

#include "base/limits.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

/* Bytes of a sentence that is too long that are kept of its start; its end tells the reason. */
enum { FRONT_BYTES = 256 };

static void write_sentence(char out[VW_ERROR_BYTES], const char *format, va_list args)
{
    static const char between[] = " ... ";
    char room[VW_PATH_BYTES_MAX + VW_ERROR_BYTES];
    int printed = vsnprintf(room, sizeof room, format, args);
    vw_span whole = printed < 0 ? VW_SPAN("") : vw_span_of(room);
    vw_span front = vw_cut_bytes(whole, FRONT_BYTES);
    size_t back;

    if (whole.len < VW_ERROR_BYTES) {
        memcpy(out, whole.ptr, whole.len + 1);
        return;
    }
    back = whole.len - (VW_ERROR_BYTES - sizeof between - front.len);
    while (((unsigned char)room[back] & 0xc0) == 0x80) /* not within a character */
        back++;
    snprintf(out, VW_ERROR_BYTES, "%.*s%s%s", (int)front.len, front.ptr, between, room + back);
}

vw_status vw_fail(vw_error *err, vw_status status, const char *en, const char *ja, ...)
{
    va_list args;

    if (!err)
        return status;
    err->status = status;
    va_start(args, ja);
    write_sentence(err->en, en, args);
    va_end(args);
    va_start(args, ja);
    write_sentence(err->ja, ja, args);
    va_end(args);
    return status;
}

vw_status vw_fail_memory(vw_error *err)
{
    return vw_fail(err, VW_ERR_MEMORY, "Out of memory.", "メモリが不足しています。");
}

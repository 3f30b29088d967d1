#include "base/status.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

static void write_sentence(char out[VW_ERROR_BYTES], const char *format, va_list args)
{
    char text[VW_ERROR_BYTES + 4]; /* one character more than fits, so that none is cut in half */
    vw_span cut;

    vsnprintf(text, sizeof text, format, args);
    cut = vw_cut_bytes(vw_span_of(text), VW_ERROR_BYTES - 1);
    memcpy(out, cut.ptr, cut.len);
    out[cut.len] = '\0';
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

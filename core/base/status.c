#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

vw_status vw_fail(vw_error *err, vw_status status, const char *en, const char *ja, ...)
{
    va_list args;

    if (!err)
        return status;
    err->status = status;
    va_start(args, ja);
    vsnprintf(err->en, sizeof err->en, en, args);
    va_end(args);
    va_start(args, ja);
    vsnprintf(err->ja, sizeof err->ja, ja, args);
    va_end(args);
    return status;
}

vw_status vw_fail_memory(vw_error *err)
{
    return vw_fail(err, VW_ERR_MEMORY, "Out of memory.", "メモリが不足しています。");
}

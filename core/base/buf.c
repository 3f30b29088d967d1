#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static bool reserve(vw_buf *buf, size_t more)
{
    size_t need = buf->len + more + 1;
    size_t cap = buf->cap ? buf->cap : 256;
    char *grown;

    if (buf->failed)
        return false;
    if (need <= buf->cap)
        return true;
    while (cap < need)
        cap *= 2;
    grown = realloc(buf->ptr, cap);
    if (!grown) {
        buf->failed = true;
        return false;
    }
    buf->ptr = grown;
    buf->cap = cap;
    return true;
}

void vw_buf_add(vw_buf *buf, vw_span text)
{
    if (!reserve(buf, text.len))
        return;
    if (text.len)
        memcpy(buf->ptr + buf->len, text.ptr, text.len);
    buf->len += text.len;
    buf->ptr[buf->len] = '\0';
}

void vw_buf_text(vw_buf *buf, const char *text)
{
    vw_buf_add(buf, vw_span_of(text));
}

void vw_buf_char(vw_buf *buf, char c, size_t times)
{
    if (!reserve(buf, times))
        return;
    memset(buf->ptr + buf->len, c, times);
    buf->len += times;
    buf->ptr[buf->len] = '\0';
}

/* Most of what is printed is short: only what is not is printed a second time, where it belongs. */
void vw_buf_format(vw_buf *buf, const char *format, ...)
{
    char text[1024];
    va_list args;
    size_t len;
    int printed;

    va_start(args, format);
    printed = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    len = printed < 0 ? 0 : (size_t)printed;
    if (len < sizeof text) {
        vw_buf_add(buf, (vw_span){text, len});
    } else if (reserve(buf, len)) {
        va_start(args, format);
        vsnprintf(buf->ptr + buf->len, len + 1, format, args);
        va_end(args);
        buf->len += len;
    }
}

void vw_buf_clear(vw_buf *buf)
{
    buf->len = 0;
    if (buf->ptr)
        buf->ptr[0] = '\0';
}

void vw_buf_free(vw_buf *buf)
{
    free(buf->ptr);
    *buf = (vw_buf){0};
}

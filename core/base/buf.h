#ifndef VW_BASE_BUF_H
#define VW_BASE_BUF_H

#include "base/span.h"

/*
 * A growing run of bytes, always followed by a NUL that does not count. An
 * allocation that fails sets `failed`, after which appending does nothing: a
 * writer checks once, at its end. `{0}` is an empty one.
 */
typedef struct vw_buf {
    char *ptr;
    size_t len;
    size_t cap;
    bool failed;
} vw_buf;

void vw_buf_add(vw_buf *buf, vw_span text);
void vw_buf_text(vw_buf *buf, const char *text);
void vw_buf_char(vw_buf *buf, char c, size_t times);

/* Appends what printf would print, all of it. No floats: they depend on the locale. */
void vw_buf_format(vw_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Empties it and keeps its memory. */
void vw_buf_clear(vw_buf *buf);
void vw_buf_free(vw_buf *buf);

static inline vw_span vw_buf_span(const vw_buf *buf)
{
    return (vw_span){buf->ptr ? buf->ptr : "", buf->len};
}

#endif

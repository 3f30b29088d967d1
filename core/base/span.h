#ifndef VW_BASE_SPAN_H
#define VW_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/*
 * A borrowed run of bytes, [ptr, ptr + len). It is not terminated and may hold
 * NULs. Who lends it and for how long stands beside each use. An absent span
 * has a NULL ptr; an empty one has not.
 */
typedef struct vw_span {
    const char *ptr;
    size_t len;
} vw_span;

#define VW_SPAN(literal) ((vw_span){(literal), sizeof(literal) - 1})
#define VW_SPAN_NONE ((vw_span){NULL, 0})

static inline vw_span vw_span_of(const char *text)
{
    return (vw_span){text, text ? strlen(text) : 0};
}

/* The part [from, to) of a span; both are clamped to its length. */
static inline vw_span vw_span_cut(vw_span span, size_t from, size_t to)
{
    if (to > span.len)
        to = span.len;
    if (from > to)
        from = to;
    return (vw_span){span.ptr ? span.ptr + from : NULL, to - from};
}

/* The part of a span from `from` on. */
static inline vw_span vw_span_from(vw_span span, size_t from)
{
    return vw_span_cut(span, from, span.len);
}

static inline bool vw_span_is(vw_span a, vw_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

/* Byte order, a shorter one before its continuation: < 0, 0, > 0. */
static inline int vw_span_order(vw_span a, vw_span b)
{
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len ? memcmp(a.ptr, b.ptr, len) : 0;

    return order ? order : (a.len > b.len) - (a.len < b.len);
}

#endif

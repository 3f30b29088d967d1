#ifndef VW_RULE_TEMPLATE_H
#define VW_RULE_TEMPLATE_H

#include "base/arena.h"
#include "base/limits.h"
#include "base/status.h"

#include <stdint.h>

/*
 * The text templates of rules: literals with `{x}` between them. `{x}` takes
 * up to VW_CAPTURE_BYTES_MAX non-blank bytes to the next literal, `{x:int}`,
 * `{x:hex}`, `{x:guid}`, `{x:quoted}` and `{x:rest}` take a typed piece; `{{`
 * and `}}` are braces. A template is tried wherever its first literal stands.
 * There is no way back once a piece is taken, so matching is linear, always.
 */
typedef struct vw_template vw_template;

typedef struct vw_capture {
    vw_span name;
    vw_span value; /* part of the text that was matched; within quotes for `quoted` */
} vw_capture;

typedef struct vw_captures {
    vw_capture items[VW_CAPTURES_MAX];
    size_t count;
    size_t at;    /* where the match begins in the text */
    bool matched; /* `at` holds */
} vw_captures;

/* None caught. */
static inline void vw_captures_clear(vw_captures *captures)
{
    captures->count = captures->at = 0;
    captures->matched = false;
}

/* Copies what was caught; the room for more is left as it is. */
static inline void vw_captures_copy(vw_captures *to, const vw_captures *from)
{
    to->count = from->count;
    to->at = from->at;
    to->matched = from->matched;
    for (size_t i = 0; i < from->count; i++)
        to->items[i] = from->items[i];
}

/*
 * Compiles a template; it lives in `arena`, as do its names. VW_ERR_RULE where
 * it has no literal of VW_TEMPLATE_LITERAL_MIN bytes in front of its first
 * capture, two captures side by side, an unknown type, an unclosed brace or
 * more than VW_CAPTURES_MAX captures.
 */
vw_status vw_template_compile(const vw_template **out, vw_span pattern, vw_arena *arena,
                              vw_error *err);

/*
 * Looks for the template in `text` (several lines at will; no capture but
 * `quoted` crosses a line end). `captures` may be NULL. `*work`, which may be
 * NULL, grows by about the bytes that were looked at.
 */
bool vw_template_match(const vw_template *pattern, vw_span text, vw_captures *captures,
                       uint64_t *work);

/* The literal with which it begins: it is tried wherever that stands. Borrowed. */
vw_span vw_template_start(const vw_template *pattern);

/* The longest literal, by which lines are selected. Borrowed. */
vw_span vw_template_literal(const vw_template *pattern);

/* How often a capture of this name stands in the template: 0 or 1. */
bool vw_template_has(const vw_template *pattern, vw_span name);

#endif

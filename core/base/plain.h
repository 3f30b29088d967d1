#ifndef VW_BASE_PLAIN_H
#define VW_BASE_PLAIN_H

#include "base/span.h"

/*
 * What a text is by its bytes, told many at a time: nearly all logs are ASCII
 * without control characters and need no closer look.
 */
typedef struct vw_plain {
    bool ascii; /* no byte is beyond it */
    bool clean; /* no control characters but those from tab to CR, and ESC; no NUL */
} vw_plain;

vw_plain vw_tell_plain(vw_span text);

/* The same by 1, 16, 32 or 64 bytes at once, for tests that compare; false where this processor cannot. */
bool vw_tell_plain_by(size_t bytes, vw_span text, vw_plain *plain);

#endif

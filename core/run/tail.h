#ifndef VW_RUN_TAIL_H
#define VW_RUN_TAIL_H

#include "base/buf.h"
#include "base/os.h"

/*
 * A log that is still being written: what has come since it was last looked
 * at, as whole lines, with the lines and bytes that came before them. It
 * survives that another file takes the log's name (rotation) and that the file
 * is cut short and written anew.
 */
typedef struct vw_tail {
    const char *path;                    /* borrowed */
    vw_file *file;                       /* NULL while no file has the name */
    uint64_t read;                       /* bytes of it */
    vw_buf kept;                         /* what has been read and not dropped */
    uint64_t lines_before, bytes_before; /* of the file, in front of what is kept */
    unsigned unit;                       /* bytes of a character: 2 in UTF-16 */
    bool big_endian;
} vw_tail;

typedef enum vw_tail_news {
    VW_TAIL_NONE,
    VW_TAIL_MORE, /* bytes have come */
    VW_TAIL_OVER  /* the file is another one or was cut short: what is kept is all there will be */
} vw_tail_news;

/* VW_ERR_IO where the log cannot be read. `path` must outlive the tail. */
vw_status vw_tail_open(vw_tail *tail, const char *path, vw_error *err);

/* Reads what has come, at most VW_TAIL_BYTES_MAX in all that is kept: call it again where it says more. */
vw_status vw_tail_read(vw_tail *tail, vw_tail_news *news, vw_error *err);

/* Bytes that are kept at most. A follower drops what it is done with before that many are there. */
#define VW_TAIL_BYTES_MAX ((size_t)8 << 20)

/* The whole lines that are kept; with `whole` also a last line without its end. */
vw_span vw_tail_lines(const vw_tail *tail, bool whole);

/* Bytes of the first `lines` of what is kept. */
size_t vw_tail_size_of(const vw_tail *tail, uint64_t lines);

/* Drops the first bytes of what is kept, which end a line. */
void vw_tail_drop(vw_tail *tail, size_t bytes);

/* After VW_TAIL_OVER: drops all and goes on with the file that now has the name, from its start. */
void vw_tail_renew(vw_tail *tail);

void vw_tail_close(vw_tail *tail);

#endif

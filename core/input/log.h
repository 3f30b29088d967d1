#ifndef VW_INPUT_LOG_H
#define VW_INPUT_LOG_H

#include "base/clock.h"
#include "base/needles.h"
#include "base/status.h"
#include "input/decode.h"

#include <stdint.h>

/*
 * A log is one input that yields passages. It is read once, from front to
 * back, in page-aligned blocks (see base/limits.h), and never mapped, so that a
 * log that is cut or rotated while it is read does no harm. Memory does not
 * grow with the log.
 *
 * Only lines around a find of the needles are looked at. A find pulls in its
 * whole logical entry, a *passage*: back to the line with a stamp, on to the
 * next one, at most VW_ENTRY_LINES_MAX lines and VW_ENTRY_BYTES_MAX bytes.
 */

/* What a line is by its looks; told without knowing any grammar but stamps and blanks. */
typedef enum vw_line_shape {
    VW_LINE_TEXT,
    VW_LINE_BLANK, /* nothing but blanks (and quoting marks) */
    VW_LINE_FRAME, /* "----", "---- x ----", "=====" , "—- log excerpt —-": a frame around an excerpt */
    VW_LINE_GAP /* ":", "...", "(snip)", "(中略)", "～": lines were left out here */
} vw_line_shape;

/* One physical line as UTF-8. All spans live until the next call on the log. */
typedef struct vw_record {
    vw_span text;    /* mended, without its line end: what the tokeniser reads */
    vw_span stored;  /* as decoded, without its line end: what evidence shows */
    uint64_t line;   /* 1-based */
    uint64_t offset; /* of its first byte in the log as stored */
    vw_line_shape shape;
    vw_stamp stamp;  /* of `text`; form VW_STAMP_NONE without one */
    unsigned mended; /* vw_mend bits */
    bool cut;        /* longer than VW_LINE_BYTES_MAX */
    uint64_t twin;   /* of a stamped line alone in its passage, see twins.h; 0: none is known */
} vw_record;

typedef struct vw_passage {
    const vw_record *records;
    size_t count; /* at least 1 */
    bool cut;     /* the entry was longer than its limits */
    /*
     * Grows by the marks since the passage before began, of which two count at
     * most: 0 if no attempt began since, 1 if just one did, 2 if more.
     */
    uint64_t marks;
} vw_passage;

/*
 * Tags of needles. A strong find makes a passage. The last weak one before it
 * makes one too, where it lies within VW_ENTRY_BYTES_MAX. A label is strong
 * in a log that does not begin with the stamp of a task log. A mark is only counted, but
 * only where it stands at the start of a line behind its stamp. Weak literals and marks
 * may be as common as they like: they are looked at near strong finds only.
 */
enum { VW_TAG_STRONG = 1, VW_TAG_WEAK = 2, VW_TAG_MARK = 4, VW_TAG_LABEL = 8 };

/*
 * The two clocks of a line "01/19/2018 01:23:20.832 [01/19/2018 10:23:20.701] …";
 * both VW_TIME_NONE where no line has them.
 */
typedef struct vw_stamp_pair {
    vw_time left, bracket;
    uint64_t line; /* 1-based */
} vw_stamp_pair;

/* What a log was found to be, complete once vw_log_next has returned VW_END. */
typedef struct vw_log_facts {
    vw_encoding encoding;
    uint64_t bytes; /* as stored */
    uint64_t lines; /* a last line without an end counts */
    vw_stamp first; /* stamps of the first and the last stamped line of the log */
    vw_stamp last;
    vw_stamp_pair pair; /* the first one in the first or else the last VW_HEAD_BYTES of the log */
    uint64_t replaced;  /* bytes that became U+FFFD, in the lines that were read */
    uint64_t replaced_line; /* where first */
    uint64_t cut_lines, cut_line;
    uint64_t cut_entries, cut_entry_line;
    uint64_t nuls, nul_line;      /* lines with NUL characters among those that were read */
    uint64_t gaps, gap_line;      /* lines of shape VW_LINE_GAP among those that were read */
    uint64_t mended, mended_line; /* lines that had to be mended */
    unsigned mends;               /* vw_mend bits met */
    bool binary;                  /* the head is no text: see vw_log_open */
} vw_log_facts;

typedef struct vw_log vw_log;

/*
 * The room in which logs are read: blocks, records, a decoder. A worker opens
 * one and reads all its logs there, one at a time, so that a log costs no
 * memory and no page faults of its own. It must outlive the log that is open in
 * it, and is not for two threads.
 */
typedef struct vw_log_room vw_log_room;
vw_status vw_log_room_open(vw_log_room **out, vw_error *err);
void vw_log_room_close(vw_log_room *room);

/* One set of needles for each way in which a log is searched; see vw_squeeze. */
typedef struct vw_needle_sets {
    const vw_needles *utf8;
    const vw_needles *utf16; /* squeezed */
    const vw_needles *cp932;
} vw_needle_sets;

typedef struct vw_log_needles {
    vw_needle_sets any;  /* for logs of any kind */
    vw_needle_sets task; /* for those that begin with the stamp of a task log: without labels */
    bool every;          /* every line makes a passage: slow, for rules that ask for it */
} vw_log_needles;

/*
 * Opens a log by path ("-" is standard input) and reads its first block. The
 * needles must outlive it. `forced` is VW_ENCODING_UNKNOWN unless the user
 * named an encoding. Fails with VW_ERR_IO where it cannot be read.
 */
vw_status vw_log_open(vw_log **out, const char *path, const vw_log_needles *needles,
                      vw_encoding forced, vw_error *err);

/* The same in `room`; where that is NULL, the log has a room of its own, as with the others. */
vw_status vw_log_open_in(vw_log **out, vw_log_room *room, const char *path,
                         const vw_log_needles *needles, vw_encoding forced, vw_error *err);

/* The same for text in memory (rule examples, pasted text), which must outlive the log. */
vw_status vw_log_open_text(vw_log **out, vw_span text, const vw_log_needles *needles,
                           vw_encoding forced, vw_error *err);

/*
 * Says, before the first passage, that so many lines and bytes of the log came
 * before this text: records count on from there. The facts are those of the text.
 */
void vw_log_continue(vw_log *log, uint64_t lines, uint64_t bytes);

/*
 * The next passage in file order; VW_END after the last. Passages never
 * overlap. What `passage` lends lives until the next call.
 */
vw_status vw_log_next(vw_log *log, vw_passage *passage, vw_error *err);

/* Borrowed from the log. */
const vw_log_facts *vw_log_facts_of(const vw_log *log);
void vw_log_close(vw_log *log);

#endif

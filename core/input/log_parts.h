#ifndef VW_INPUT_LOG_PARTS_H
#define VW_INPUT_LOG_PARTS_H

#include "base/buf.h"
#include "base/limits.h"
#include "base/os.h"
#include "input/part.h"
#include "input/twins.h"

/*
 * What open.c (how a log begins), log.c (reading and searching), part.c (its
 * state), passage.c (where an entry begins and ends) and line.c (what a line
 * is) share, and nobody else includes.
 *
 * Positions count *units* from the start of the log: bytes, or in UTF-16 its
 * two-byte units. `view` has one byte for each unit (see vw_squeeze), so that
 * searching, line ends and limits work alike in every encoding.
 */

enum {
    /* Units swept at once. */
    VW_STRIDE = VW_SWEEP_BYTES,
    /* Line counts kept at strides: more than lie between a passage and the search. */
    VW_STRIDES_KEPT = 32,
    /* Units of a line by which its stamp, shape and heading are told. */
    VW_LOOK_MAX = 1024
};

/* The places of the two parts of the buffer. */
enum {
    VW_UNIT_MAX = 2,
    /*
     * Units carried over at most: a find that waits for what follows it, a weak
     * find before it, the entry of that one, the rest of a stride, and what
     * tells the encoding of a line behind the find.
     */
    VW_CARRIED_MAX = 3 * VW_ENTRY_BYTES_MAX + VW_STRIDE + VW_HEAD_BYTES,
    VW_CARRIED_BYTES = VW_CARRIED_MAX * VW_UNIT_MAX,
    VW_PAGES_BYTES = VW_CARRIED_BYTES + VW_LONG_BLOCK_BYTES
};

/* Whether a line begins an entry or goes on with the one before it, told by its first words. */
typedef enum vw_heading {
    VW_HEADING_NONE,
    VW_HEADING_FOLLOWS,  /* "Operation:", "Context:" */
    VW_HEADING_EVENT_ID, /* "Event ID: 8193" */
    VW_HEADING_FIELD,    /* "Source: VSS", "Description:": of an event, wherever it stands in it */
    VW_HEADING_DATA,  /* "- EventData": goes on with the event, and so does what stands below it */
    VW_HEADING_XML,   /* "Event Xml:": the same event once more */
    VW_HEADING_ITEM,  /* "Writer name: 'x'" of a listing: begins anew in text without stamps */
    VW_HEADING_BEGINS /* "Log Name:", "Partition Number: 1": begins anew, behind a stamp too */
} vw_heading;

/* A line in the buffer, [from, to) without its line end, and what it looks like. */
typedef struct vw_line {
    uint64_t from, to;
    vw_line_shape shape;
    vw_heading heading;
    vw_stamp stamp;
    bool bare; /* the stamp stands at its start as it is stored, with nothing in front */
} vw_line;

/* The first passage of a part, and the marks as they were known just before it. */
struct vw_first_passage {
    bool known;
    uint64_t from;
    uint64_t mark_at[VW_LOG_MARKS_KEPT];
    unsigned mark_count;
};

struct vw_log {
    struct vw_log_room *room;
    bool owns_room;
    bool is_part;     /* of a log that another one has opened, and closes */
    bool is_shared;   /* by threads that read parts of it: short blocks, for each has its own */
    bool reads_apart; /* it has jumped: the file goes on elsewhere */
    vw_log_needles needles;
    const vw_needles *active; /* those for the encoding */
    bool failed;              /* memory ran out where none could say so */
    vw_file *file;            /* NULL for text in memory */
    vw_log_facts facts;
    size_t unit;

    /* The buffer: units [begin, end) of the log. */
    char *squeezed; /* room->squeezed, or NULL unless the log is UTF-16 */
    const char *raw;
    const char *view;
    uint64_t begin, end;
    bool at_end;                         /* nothing comes after `end` */
    bool odd_byte;                       /* but half a unit */
    uint64_t start;                      /* behind the byte order mark */
    uint64_t lines_before, bytes_before; /* of a text that is the later part of a log */

    /* The search. */
    uint64_t scan;                          /* where it goes on */
    uint64_t surveyed;                      /* lines are counted up to here, scan <= surveyed */
    uint64_t stop;                          /* nothing is searched from here on */
    uint64_t lines;                         /* line ends in [0, surveyed) */
    uint64_t stride_lines[VW_STRIDES_KEPT]; /* line ends before a stride, by its number modulo */
    uint64_t swept;                         /* room->sweep is that of [swept, surveyed) */
    uint64_t
        weak_from; /* all weak finds of [weak_from, scan) were seen; UINT64_MAX: none was sought */
    uint64_t weak_at;                    /* the last of them; UINT64_MAX as long as there is none */
    uint64_t mark_at[VW_LOG_MARKS_KEPT]; /* the first marks of [start of the last passage, scan) */
    unsigned mark_count;
    uint64_t marks; /* counted before the last passage */
    struct vw_first_passage first;
    uint64_t spots[2]; /* finds that are to become passages: a weak one, a strong one */
    size_t spot_count, spot_next;

    /* The last passage. */
    uint64_t passage_end;
    uint64_t counted_at, counted_lines; /* a place whose line number is known */
};

/*
 * All that is worth keeping from one log to the next. The blocks are made by
 * the first log that needs them; of their pages only those that a log fills
 * are ever touched.
 */
struct vw_log_room {
    char *pages;    /* carried-over part, then a block; NULL as long as no file was read */
    char *squeezed; /* the same in single bytes; NULL as long as nothing was UTF-16 */
    size_t squeezed_bytes;
    vw_decoder *decoder; /* NULL as long as nothing was read */
    vw_buf way;          /* the path of the folder of the last log, "/" behind it */
    vw_folder *folder;   /* NULL unless two in a row stood there */
    vw_sweep sweep;
    vw_record records[VW_ENTRY_LINES_MAX];
    vw_buf stored, text;    /* of the records */
    vw_buf scratch, mended; /* of a line that is only looked at */
    vw_twins twins;
    struct vw_log log; /* the one that is read here now */
};

/* The view of [from, to), which must lie in the buffer. */
static inline vw_span vw_log__view(const vw_log *log, uint64_t from, uint64_t to)
{
    return (vw_span){log->view + (from - log->begin), (size_t)(to - from)};
}

/* The stored bytes of [from, to), with the half unit at the end of the log if they reach it. */
vw_span vw_log__raw(const vw_log *log, uint64_t from, uint64_t to);

/*
 * Chooses the needles for the encoding and the kind of log as they are known by
 * now. Where there is no memory to make them, the log says so when it is read on.
 */
void vw_log__choose_needles(vw_log *log);

/* Makes the blocks of the room; the squeezed one for `units` units read at once. */
vw_status vw_log__make_pages(vw_log *log, vw_error *err);
vw_status vw_log__make_squeezed(vw_log *log, size_t units, vw_error *err);

/* Makes the decoder of the room one for the encoding as it is known by now. */
vw_status vw_log__renew_decoder(vw_log *log, vw_error *err);

/* Reads the next block behind what is in the buffer. */
vw_status vw_log__read_block(vw_log *log, vw_error *err);

/* Squeezes the last `units` of the buffer and makes the squeezed bytes the view. */
void vw_log__squeeze(vw_log *log, size_t units);

/* Completes the facts, at the end of the log. */
void vw_log__finish(vw_log *log);

/*
 * Tells UTF-8 from CP932 by the first text that is not ASCII. All that was
 * surveyed is, as long as the encoding is not known.
 */
void vw_log__settle(vw_log *log);

/* The heading of a mended line, by its first words, behind blanks. */
vw_heading vw_log__heading(vw_span text);

/* Without the CRs before its LF. */
static inline vw_span vw_log__without_cr(vw_span view)
{
    while (view.len && view.ptr[view.len - 1] == '\r')
        view.len--;
    return view;
}

/*
 * [from, to) as UTF-8: where it stands in the buffer if it is stored so, else
 * appended to `out` and returned without a place, for `out` may move. Sets
 * *replaced to the number of times that U+FFFD had to be put.
 */
vw_span vw_log__decode(vw_log *log, uint64_t from, uint64_t to, vw_buf *out, size_t *replaced);

/* Whether a line begins at `at`, which must be in the buffer. */
bool vw_log__begins_line(const vw_log *log, uint64_t at);

/* Where the line that holds `at` begins; not before `floor`, which may lie inside of it. */
uint64_t vw_log__line_begin(const vw_log *log, uint64_t at, uint64_t floor);

/* The shape of a mended line. */
vw_line_shape vw_log__shape(vw_span text);

/* Sets stamp, shape and heading of a line whose bounds are set. */
void vw_log__look(vw_log *log, vw_line *line);

/* Decodes and mends the lines into log->records. VW_ERR_MEMORY is all that can go wrong. */
vw_status vw_log__read_records(vw_log *log, const vw_line *lines, size_t count, bool cut,
                               vw_error *err);

/* Whether the find at `at` stands at the start of a line behind nothing but a stamp. */
bool vw_log__is_mark(vw_log *log, uint64_t at);

/* The tags that are searched for now: weak literals only as long as they can tell something new. */
uint32_t vw_log__wanted(const vw_log *log);

/* Sorts a find in: a mark, or one that is to become a passage. */
void vw_log__take_find(vw_log *log, uint64_t at, uint32_t tag);

/* The next find that is to become a passage and does not lie in the last one; false without one. */
bool vw_log__next_spot(vw_log *log, uint64_t *spot);

/* Counts the marks between the last passage and one that begins at `from`: see vw_passage. */
uint64_t vw_log__count_marks(vw_log *log, uint64_t from);

/* Makes the passage around a find, which must not lie in the last one. */
vw_status vw_log__passage(vw_log *log, uint64_t spot, vw_passage *passage, vw_error *err);

/*
 * The first pair of stamps in the lines of [from, to), which begin with line
 * `line`; false without one.
 */
bool vw_log__first_pair(vw_log *log, uint64_t from, uint64_t to, uint64_t line,
                        vw_stamp_pair *pair);

/* The first or last stamp of the lines in [from, to); form VW_STAMP_NONE without one. */
vw_stamp vw_log__first_stamp(vw_log *log, uint64_t from, uint64_t to);
vw_stamp vw_log__last_stamp(vw_log *log, uint64_t from, uint64_t to);

#endif

#ifndef VW_EVENT_EVENT_H
#define VW_EVENT_EVENT_H

#include "base/clock.h"
#include "base/limits.h"
#include "event/names.h"
#include "event/phase.h"
#include "input/log.h"

/*
 * An event is one logical entry of a log, tokenised: a stamped line with its
 * unstamped continuation, or a paragraph of text without stamps. Reading is
 * total: every passage, however damaged, becomes events, and what is not
 * recognised stays in their text.
 */
typedef enum vw_kind {
    VW_KIND_TEXT,          /* anything else */
    VW_KIND_TRACE,         /* "VssStart()", progress of a task log */
    VW_KIND_COM_ERROR,     /* COM Error(0x…): expression */
    VW_KIND_COM_EXCEPTION, /* com exception caught(0x…) in F */
    VW_KIND_OUTPUT,        /* console text of VShadow */
    VW_KIND_WRITER,        /* the block of a failed writer */
    VW_KIND_MESSAGE,       /* {IDS_STRINGnnnn}text */
    VW_KIND_EXIT,          /* Exit Code: n */
    VW_KIND_EVENT,         /* text of a Windows event-log entry */
    VW_KIND_LISTING,       /* a writer in the output of "vssadmin list writers" */
    VW_KIND_COUNT
} vw_kind;

const char *vw_kind_name(vw_kind kind);
bool vw_kind_read(vw_span name, vw_kind *out);

typedef enum vw_level { VW_LEVEL_NONE, VW_LEVEL_INFO, VW_LEVEL_WARNING, VW_LEVEL_ERROR } vw_level;

const char *vw_level_name(vw_level level); /* "INFO", …; NULL for none */
bool vw_level_read(vw_span name, vw_level *out);

/* A code as it was read from an event. */
typedef struct vw_reading {
    uint32_t code;
    bool misread; /* spelled with letters for digits, as from a screenshot */
    bool proven;  /* the grammar says that it is an error, not just the words around it */
} vw_reading;

/* A physical line of an event. */
typedef struct vw_evidence {
    uint64_t line;
    uint64_t offset;
    vw_span text; /* as stored; kept ones have at most VW_EVIDENCE_BYTES_MAX bytes and "..." */
    size_t from;  /* where its part of event->text begins */
    bool cited;   /* it gave a token */
} vw_evidence;

/*
 * What the text of an event tells in numbers stands first, then what it tells in
 * words: so recall.c keeps it. All else is told by its place in the log.
 */
typedef struct vw_event {
    vw_kind kind;
    vw_phase phase;
    vw_level level;
    int string_id; /* of {IDS_STRINGnnnn}; -1 without one */
    int state;     /* VW_STATE_NONE without one */
    uint32_t writer_code;
    bool has_writer_code;
    bool has_exit_code;
    bool unknown_error_text; /* the product printed <Unknown error code> */
    uint8_t nested;          /* rows within rows, while a line is read: see grammar.h */
    int64_t exit_code;
    int64_t event_id;  /* -1 without one */
    vw_time bracket;   /* of the second, bracketed stamp */
    uint64_t twin;     /* events of one number differ in stamps and place only; 0: none is known */
    size_t code_count; /* of `codes` */

    vw_span text; /* mended, without stamps, lines joined by LF */
    vw_span call; /* bare method name */
    vw_span writer;
    vw_span writer_id; /* class id, without braces */
    vw_span provider;  /* source of an event-log entry, name of a listed provider */
    vw_span listed;    /* a name in quotes; what it names is told by the lines below it */

    vw_time time;       /* of the left stamp, as written; VW_TIME_NONE without one */
    uint64_t line;      /* its first physical line */
    uint64_t attempt;   /* VssStart() seen before it */
    bool continues;     /* tells of the same failure as the event before: not counted anew */
    vw_evidence *lines; /* its physical lines */
    size_t line_count;

    vw_reading codes[VW_EVENT_CODES_MAX]; /* all different; mostly there is one at most */
} vw_event;

/* Grammar of a task log, of VShadow or of an event log: not free text. */
static inline bool vw_event_is_grammar(const vw_event *event)
{
    return event->kind != VW_KIND_TEXT;
}

/* The failure before, as a reader remembers it. */
typedef struct vw_failed_call {
    uint32_t code; /* 0: there was none */
    vw_phase phase;
    uint64_t attempt;
    size_t name_len; /* 0 where no call is known */
    char name[VW_SYMBOL_BYTES_MAX];
} vw_failed_call;

/* What was read of lines that have twins, see recall.h. `{0}` is nothing. */
typedef struct vw_recall {
    struct vw_recalled *list; /* NULL as long as nothing is kept */
} vw_recall;

/*
 * Turns passages into events. One reader a log: it remembers the failed call
 * before, from which `Error text`, `Returned HRESULT` and an exception with
 * the same code take call and phase.
 */
typedef struct vw_reader {
    const vw_names *names;
    const vw_passage *passage;
    size_t next; /* record at which the next event begins */
    vw_buf text;
    uint64_t wrapped, wrapped_line; /* lines that had to be joined again, and the first of them */
    vw_recall recall;
    vw_failed_call failed;
    uint32_t missed_code; /* of what told of a failure first, with none before; 0: nothing did */
    uint64_t missed_attempt;
    vw_evidence lines[VW_ENTRY_LINES_MAX]; /* the last member: it is not cleared for each log */
} vw_reader;

void vw_reader_open(vw_reader *reader, const vw_names *names);

/* Begins a passage, which must live until the last of its events is read. */
void vw_reader_begin(vw_reader *reader, const vw_passage *passage);

/* The next event of the passage; its spans live until the next call. False after the last. */
bool vw_reader_next(vw_reader *reader, vw_event *event);

/* Whether memory ran out by now: then events lacked text. */
static inline bool vw_reader_failed(const vw_reader *reader)
{
    return reader->text.failed;
}

void vw_reader_close(vw_reader *reader);

/*
 * For a log in parts, see input/part.h. A reader begins one with what it may
 * remember there and counts anew. Later it is told what it should have
 * remembered, in attempts that are counted by `marks` higher than its own.
 */
void vw_reader_restart(vw_reader *reader, const vw_failed_call *failed);

/* Whether it has read the same events as a reader that began with `truth` in the place of `guess`. */
bool vw_reader_agrees(const vw_reader *reader, const vw_failed_call *guess,
                      const vw_failed_call *truth, uint64_t marks);

/* Counts attempts like `truth`, and remembers it where nothing has failed since. */
void vw_reader_adopt(vw_reader *reader, const vw_failed_call *truth, uint64_t marks);

/* Cites the line of the event that holds byte `at` of its text. */
void vw_event_cite(vw_event *event, size_t at);

/*
 * A copy of the event whose spans live in `arena`, with only those lines that
 * are cited (the first where none is); NULL where memory ran out.
 */
const vw_event *vw_event_keep(vw_arena *arena, const vw_event *event);

/* The same with all its lines, whole: it can be matched and kept as the event itself could. */
vw_event *vw_event_copy(vw_arena *arena, const vw_event *event);

#endif

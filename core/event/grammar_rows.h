#ifndef VW_EVENT_GRAMMAR_ROWS_H
#define VW_EVENT_GRAMMAR_ROWS_H

#include "event/grammar.h"

#include "base/ascii.h"

/*
 * The rows of the grammar, a file a family: what a line begins with, and what
 * reads the rest of it. Shared by the files grammar*.c only.
 */

/* Reads what follows the words of a row. Returns what it made of the line. */
typedef vw_line_read (*vw_row_fn)(const vw_names *names, vw_span rest, vw_event *event);

typedef struct vw_row {
    /* Letters of either case are equal. One that ends in ':' is a label: blanks may stand before the colon. */
    vw_span begins;
    unsigned initials; /* its first two bytes, as VW_INITIALS makes them */
    vw_row_fn read;
    bool starts_event; /* in text without stamps */
    bool is_field; /* several may stand side by side in one line: "Source: VSS Event ID: 8193" */
} vw_row;

/* Letters of either case become one; other bytes may too, for the whole of `begins` is compared then. */
#define VW_INITIALS(words)                                                                         \
    ((((unsigned)(unsigned char)(words)[0] << 8) | (unsigned char)(words)[1]) | 0x2020u)

#define BEGINS(words) .begins = {(words), sizeof(words) - 1}, .initials = VW_INITIALS(words)

/* In the order of their initials, so that a line is compared with few. */
typedef struct vw_rows {
    const vw_row *list;
    size_t count;
} vw_rows;

#define VW_ROWS(list)                                                                              \
    {                                                                                              \
        (list), sizeof(list) / sizeof *(list)                                                      \
    }

extern const vw_rows vw_rows_task;       /* task logs of ActiveImage Protector */
extern const vw_rows vw_rows_vshadow;    /* VShadow, diskshadow, betest; task logs quote them */
extern const vw_rows vw_rows_vssadmin;   /* vssadmin list writers */
extern const vw_rows vw_rows_event_text; /* entries of the Windows event log, copied or exported */

/* Lines told by their layout rather than by words. Each returns VW_LINE_NOT_READ for other lines. */
vw_line_read vw_read_listing_line(const vw_names *names, vw_span line,
                                  vw_event *event); /* "Nom : 'System Writer'" */
vw_line_read vw_read_delimited_event(vw_span line,
                                     vw_event *event); /* "Error,1/2/2018 …,VSS,25,…" */
vw_line_read vw_read_event_xml(const vw_names *names, vw_span line, vw_event *event);

/* --- what the families share ---------------------------------------------------------------------- */

/* The first kind that a line tells stays; only the block of a failed writer says more than any. */
void vw_event_set_kind(vw_event *event, vw_kind kind);

/* A call, with the phase that it tells; nothing where the name is empty. */
void vw_event_set_call(vw_event *event, vw_span name);

/* The end of the run of word characters at `from`. */
size_t vw_word_end(vw_span text, size_t from);

/* The method of "m_pVssObject->StartSnapshotSet(&id)"; absent where there is no name. */
vw_span vw_method_of(vw_span expression);

/* The text between quotes at the start of `rest`, or `rest` up to its end, trimmed. */
vw_span vw_unquoted(vw_span rest);

/* What stands in the first pair of braces of `text`; absent without one. */
vw_span vw_in_braces(vw_span text);

/* Readers that several families use. */
vw_line_read vw_row_nothing(const vw_names *names, vw_span rest, vw_event *event);
vw_line_read vw_row_any_code(const vw_names *names, vw_span rest, vw_event *event);
vw_line_read vw_row_class_id(const vw_names *names, vw_span rest, vw_event *event);
vw_line_read vw_row_state(const vw_names *names, vw_span rest, vw_event *event);

#endif

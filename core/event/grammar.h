#ifndef VW_EVENT_GRAMMAR_H
#define VW_EVENT_GRAMMAR_H

#include "event/event.h"

/*
 * The lines of task logs, VShadow, vssadmin and event logs: one row a line
 * form, by what the line begins with, in a file a family (grammar_*.c). A new
 * form is a new row. What is told by layout alone (vssadmin in any language,
 * exported tables, XML) is read by a function of its family.
 */

/* What reading a line made of it. */
typedef enum vw_line_read {
    VW_LINE_NOT_READ, /* no row knows it: running text */
    VW_LINE_READ,     /* a row took it; it says nothing that a report cites */
    VW_LINE_CITED     /* it gave a token */
} vw_line_read;

/* Rows within rows of a line; programs write two or three. What lies deeper is running text. */
enum { VW_NESTED_ROWS_MAX = 8 };

/*
 * Reads one logical line (without its left stamp) into the event. Spans of the
 * event then point into `line`.
 */
vw_line_read vw_grammar_read(const vw_names *names, vw_span line, vw_event *event);

/*
 * Whether an unstamped line begins an event of its own: a writer in a listing,
 * an entry of an event log, a line of a task log pasted without its stamp.
 */
bool vw_grammar_starts_event(vw_span line);

/* Whether a row takes lines that begin like this one, behind blanks and a bullet. */
bool vw_grammar_has_row(vw_span line);

/* Whether the line names an item of a listing, in any language: "Writer name: 'System Writer'". */
bool vw_grammar_lists_item(vw_span line);

/*
 * Takes the writer and its state out of a line of running text that reports a
 * code: "Writer 'System Writer' is failed at 'VSS_WS_FAILED_AT_FREEZE'. Code:0x800423f2".
 */
void vw_grammar_read_writer(vw_span line, vw_event *event);

/* Adds a code to the event unless it has it already. */
void vw_event_add_code(vw_event *event, uint32_t code, bool misread, bool proven);

#endif

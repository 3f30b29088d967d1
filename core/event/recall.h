#ifndef VW_EVENT_RECALL_H
#define VW_EVENT_RECALL_H

#include "event/event.h"

/*
 * The events that were read of lines with twins (see input/twins.h), by their
 * numbers. A line of that number makes the same event once more, but for its
 * stamp and its place in the log.
 */

/* Keeps what was read of a record that has a twin, before anything but its text told of it. */
void vw_recall_keep(vw_recall *recall, const vw_record *record, const vw_event *event);

/*
 * Makes the event of a record, but for its attempt, with `line` as its only
 * line; false where none was kept for its number.
 */
bool vw_recall_event(const vw_recall *recall, const vw_record *record, vw_evidence *line,
                     vw_event *event);

void vw_recall_free(vw_recall *recall);

#endif

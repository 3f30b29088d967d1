#ifndef VW_EVENT_SUBJECT_H
#define VW_EVENT_SUBJECT_H

#include "event/event.h"

/*
 * What an event is about. A code of COM or of Windows (0x80070005) says
 * nothing of VSS by itself: any program may log it. It counts as a failure of
 * VSS only where the event is about VSS: a line of VShadow's grammar, whose
 * codes are results of VSS calls, or text that names VSS, shadow copies or a
 * part of them. Rows of data; a new word is a new row.
 */
bool vw_event_is_about_vss(const vw_event *event);

/* Whether the text names VSS: "VSS", "vssadmin", "IVssAsync", "シャドウ コピー"; not "CVSS". */
bool vw_names_vss(vw_span text);

#endif

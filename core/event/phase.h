#ifndef VW_EVENT_PHASE_H
#define VW_EVENT_PHASE_H

#include "base/span.h"

/*
 * Where in the life of a snapshot something failed. The failing call of the
 * requester tells it, or the state of a failed writer.
 */
typedef enum vw_phase {
    VW_PHASE_NONE,
    VW_PHASE_START,
    VW_PHASE_INIT,
    VW_PHASE_METADATA,
    VW_PHASE_SELECTION,
    VW_PHASE_SET_START,
    VW_PHASE_ADD_VOLUME,
    VW_PHASE_PREPARE,
    VW_PHASE_SNAPSHOT,
    VW_PHASE_STATUS_CHECK,
    VW_PHASE_CLEAN_UP,
    VW_PHASE_ASYNC,
    VW_PHASE_PREPARE_SNAPSHOT,
    VW_PHASE_FREEZE,
    VW_PHASE_THAW,
    VW_PHASE_POST_SNAPSHOT,
    VW_PHASE_BACKUP_COMPLETE,
    VW_PHASE_RESTORE,
    VW_PHASE_COUNT
} vw_phase;

/* "set start", "clean-up", …; NULL for VW_PHASE_NONE. Static. */
const char *vw_phase_name(vw_phase phase);
bool vw_phase_read(vw_span name, vw_phase *out);

/*
 * What is known of a method of the requester's interface. A call whose failure
 * is harmless gives no code.
 */
typedef struct vw_call {
    vw_span name;
    vw_phase phase;
    bool harmless;
} vw_call;

/* The row of a call, or NULL where it is not known. Static. */
const vw_call *vw_call_find(vw_span name);

/* The first known call that stands as a whole word in `text`, or NULL. */
const vw_call *vw_call_in(vw_span text);

/* VSS_WRITER_STATE of vss.h: numbers 0 to 15. */
enum { VW_STATE_NONE = -1, VW_STATE_COUNT = 16 };
const char *vw_state_name(int state); /* NULL where there is none */
int vw_state_read(vw_span name);      /* by name; VW_STATE_NONE where there is none */
vw_phase vw_state_phase(int state);
bool vw_state_failed(int state);

#endif

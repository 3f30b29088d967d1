#ifndef VW_REPORT_STATES_H
#define VW_REPORT_STATES_H

#include "rule/rule.h"

/* What a state of a writer means, in half a sentence; NULL for a number that is none. */
const char *vw_state_in(int state, vw_lang lang);

#endif

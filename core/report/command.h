#ifndef VW_REPORT_COMMAND_H
#define VW_REPORT_COMMAND_H

#include "base/buf.h"

/*
 * Appends the commands that a text tells people to run, "; " between them: from
 * the name of a known program or cmdlet to the end of its words. What a reviewer
 * must not overlook; a program that is not known here is only wording.
 */
void vw_commands_write(vw_buf *out, vw_span text);

#endif

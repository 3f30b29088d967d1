#ifndef VSSWHY_LUA_ENDING_H
#define VSSWHY_LUA_ENDING_H

#include "sandbox.h"

/* What is said of a rule that a limit or an error has ended: which one, and what its author can do. */

/* What the rule was doing. */
typedef enum vw_doing {
    VW_DOING_LOAD, /* its file was being read */
    VW_DOING_WHEN  /* its function was being asked */
} vw_doing;

/*
 * Writes the sentence for this end into `err`. `who` is the file or the id of
 * the rule, `message` what vw_sandbox_enter gave. Of VW_SANDBOX_ERROR it is
 * asked for a `when` only: source.h explains those of a file.
 */
void vw_ending_tell(vw_error *err, vw_doing doing, vw_span who, vw_sandbox_end end,
                    const char *message);

#endif

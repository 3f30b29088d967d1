#ifndef VSSWHY_LUA_CHECKUP_H
#define VSSWHY_LUA_CHECKUP_H

#include "problem.h"

#include <jansson.h>

/* What `rules check` tells of a folder of rules that is loaded, and of which the errors are known. */
typedef struct vw_checkup {
    vw_rules *rules; /* frozen */
    const char *folder;
    vw_lang lang;
    vw_problems problems; /* the errors; warnings are added */
    size_t checked;       /* rules that are good */
} vw_checkup;

/* Warns of what is odd: what lint.h sees, and examples that another rule takes. */
vw_status vw_checkup_rules(vw_checkup *checkup, vw_error *err);

size_t vw_checkup_errors(const vw_checkup *checkup);

/* All of it ("schema": "vsswhy.check/1"), the caller's; NULL where memory ran out. */
json_t *vw_checkup_json(const vw_checkup *checkup);

#endif

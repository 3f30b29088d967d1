#include "home/builtin.h"

/* Of a build for another machine, which cannot run vsswhy-freeze. */
const vw_frozen_builtin *vw_builtin_rules(void)
{
    return NULL;
}
